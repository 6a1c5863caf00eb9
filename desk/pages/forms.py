"""A request's body in, its fields and files out, as large as it may be and no larger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request

MOST_FIELDS = 500


class TooLarge(Exception):  # noqa: N818 -- an event, not a bug
    """More was sent than may be."""


async def read_form(request: Request, most: int) -> tuple[Mapping[str, Sequence[str]], Mapping[str, bytes]]:
    """The fields, each with its values, and the files, each with its bytes. Raises TooLarge.

    A body that is no form has none of either: its CSRF token is missing then, unless the header carries it.
    """
    declared = request.headers.get("content-length", "")
    if declared and (not declared.isdecimal() or int(declared) > most):
        raise TooLarge
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > most:
            raise TooLarge
    fields: dict[str, list[str]] = {}
    files: dict[str, bytes] = {}
    try:
        form = await _again(request, bytes(body)).form(max_files=1, max_fields=MOST_FIELDS, max_part_size=most)
    except (MultiPartException, LookupError, ValueError):  # no form, or in a code that nobody knows
        return {}, {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            files[name] = await value.read()
        else:
            fields.setdefault(name, []).append(value.replace("\0", ""))
    return fields, files


def _again(request: Request, body: bytes) -> Request:
    """The request with its body not read yet."""

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    return Request(dict(request.scope), receive)
