"""A mail in, the pages of the letter it brings out: an attached letter, else the forwarded words, else its own."""

from __future__ import annotations

import email
import email.header
import email.utils
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from email.message import Message

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.decode import decode
from ingest.files.docx import could_be_page
from ingest.files.flow import check_length, flowing
from ingest.files.forwarded import drop_signature, find_forwarded
from ingest.files.hypertext import html_text
from ingest.files.kind import PICTURES, FileKind, sniff
from ingest.files.plain import unwrap
from ingest.models import Opened, Origin, Upload
from ingest.settings import Limits

_MOST_PARTS = 200
_MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()  # noqa: SIM905
_NO_LETTER = frozenset({ErrorCode.UNSUPPORTED_FILE, ErrorCode.EMPTY_FILE})
"""Attachments that end so (calendar entries, signatures, archives) were never the letter."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a mail: its bytes unpacked, or the mail within it."""

    data: bytes
    kind: str
    charset: str | None
    inline: bool
    attached: bool
    message: Message | None = None


def open_mail(data: bytes, file: int, limits: Limits, depth: int = 0) -> Opened:
    """The letter that a mail (RFC 5322, or the first of a mailbox file) brings.

    Attached PDFs, Word files, pictures of pages and mails come first, all of them in order; then the mail forwarded in
    the body; then the body itself, under its sender, date and subject.
    Raises UnreadableUpload: the attachment's, where that is all there is; ENCRYPTED_FILE, UNSUPPORTED_FILE (mails in
    mails deeper than `limits.max_nesting`), NO_TEXT_FOUND, TOO_MANY_PAGES.
    """
    opened = _open_message(_parse(data), file, limits, depth)
    pages = sum(len(one.pages) for one in opened)
    if pages > limits.max_pages:
        raise UnreadableUpload(ErrorCode.TOO_MANY_PAGES, limits.max_pages)
    return _as_one(opened, file)


def _parse(data: bytes) -> Message:
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if re.match(rb"From \S+ .*\d{4}\r?\n", start):
        start = re.split(rb"\r?\n\r?\nFrom \S+ .*\d{4}\r?\n", start, maxsplit=1)[0].split(b"\n", 1)[-1]
    return email.message_from_bytes(start)


def _open_message(message: Message, file: int, limits: Limits, depth: int) -> list[Opened]:
    if depth > limits.max_nesting:
        raise UnreadableUpload(ErrorCode.UNSUPPORTED_FILE)
    _check_locked(message)
    parts = list(_parts(message))
    if sum(len(part.data) for part in parts) > limits.max_unpacked:
        raise UnreadableUpload(ErrorCode.TOO_LARGE)
    opened, error = _open_attached(parts, file, limits, depth)
    if opened:
        return opened
    body = _body(parts)
    check_length(body.text, limits)
    forwarded = find_forwarded(body.text, _header(message, "From"))
    if error and not (forwarded and forwarded.head):
        raise error
    if body.text.strip():
        head = forwarded.head if forwarded else ""
        words = forwarded.body if forwarded else drop_signature(body.text)
        whole = f"{head or _head(message)}\n\n{unwrap(words) if body.wrapped else words.strip()}"
        return [flowing([whole], file, limits, body.hidden)]
    return [_open_words(parts, file, limits)]


def _check_locked(message: Message) -> None:
    kind = message.get_content_type()
    if kind == "multipart/encrypted":
        raise UnreadableUpload(ErrorCode.ENCRYPTED_FILE)
    if kind in {"application/pkcs7-mime", "application/x-pkcs7-mime"}:
        signed = str(message.get_param("smime-type")) == "signed-data"
        raise UnreadableUpload(ErrorCode.UNSUPPORTED_FILE if signed else ErrorCode.ENCRYPTED_FILE)


def _parts(message: Message) -> Iterator[_Part]:
    """The parts that are no containers, in order; a mail within the mail is one part."""
    waiting: list[Message] = [message]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop(0)
        inner = part.get_payload()
        kind = part.get_content_type()
        if kind in {"message/rfc822", "message/global"} and isinstance(inner, list):
            yield _Part(b"", kind, None, False, True, _only_message(inner))
        elif isinstance(inner, list):
            waiting = [one for one in inner if isinstance(one, Message)] + waiting
        else:
            yield _leaf(part, kind)


def _only_message(inner: Sequence[object]) -> Message | None:
    return next((one for one in inner if isinstance(one, Message)), None)


def _leaf(part: Message, kind: str) -> _Part:
    data = part.get_payload(decode=True)
    disposition = str(part.get("Content-Disposition") or "").strip().lower()
    named = "name=" in disposition or "name*" in disposition or "name=" in str(part.get("Content-Type") or "").lower()
    words = kind in {"text/plain", "text/html"}
    inline = disposition.startswith("inline") or ("Content-ID" in part and not disposition.startswith("attachment"))
    attached = disposition.startswith("attachment") or not words or named
    charset = part.get_param("charset")
    return _Part(
        data if isinstance(data, bytes) else b"", kind, charset if isinstance(charset, str) else None, inline, attached
    )


# --- attached letters ------------------------------------------------------------------------------------


def _open_attached(
    parts: Sequence[_Part], file: int, limits: Limits, depth: int
) -> tuple[list[Opened], UnreadableUpload | None]:
    """The attached letters that can be opened, and the first error of those that cannot."""
    opened: list[Opened] = []
    error: UnreadableUpload | None = None
    for part in parts:
        try:
            if part.attached:
                opened += _open_part(part, file, limits, depth)
        except UnreadableUpload as found:
            if found.code is ErrorCode.TOO_MANY_PAGES:
                raise
            if found.code not in _NO_LETTER or part.message:
                error = error or found
    return opened, error


def _open_part(part: _Part, file: int, limits: Limits, depth: int) -> list[Opened]:
    from ingest.files.open import open_upload

    if part.message is not None:
        return _open_message(part.message, file, limits, depth + 1)
    kind = sniff(part.data)
    if kind is FileKind.MAIL:
        return _open_message(_parse(part.data), file, limits, depth + 1)
    if kind in PICTURES and not could_be_page(part.data, limits, upright=part.inline):
        return []
    if kind in {FileKind.TEXT, FileKind.HTML}:
        return []
    return [open_upload(Upload("", part.data), file, limits, depth + 1)]


def _open_words(parts: Sequence[_Part], file: int, limits: Limits) -> Opened:
    """The first text or web page that is attached to a mail without words of its own."""
    from ingest.files.open import open_upload

    found = [part for part in parts if part.attached and part.message is None and part.data.strip()]
    for part in found:
        try:
            if sniff(part.data) in {FileKind.TEXT, FileKind.HTML}:
                return open_upload(Upload("", part.data), file, limits)
        except UnreadableUpload:
            continue
    raise UnreadableUpload(ErrorCode.UNSUPPORTED_FILE if found else ErrorCode.NO_TEXT_FOUND)


def _as_one(opened: Sequence[Opened], file: int) -> Opened:
    """Several attachments as one upload: the pages that can be drawn come first in number, as in the document."""
    documents = [one.document for one in opened if one.document is not None]
    drawn = 0
    other = sum(len(one.pages) for one in opened if one.document is not None)
    pages = []
    for one in opened:
        start = drawn if one.document is not None else other
        pages += [replace(page, origin=Origin(file, start + page.origin.page)) for page in one.pages]
        if one.document is not None:
            drawn += len(one.pages)
        else:
            other += len(one.pages)
    return Opened(tuple(pages), _merged(documents))


def _merged(documents: Sequence[bytes]) -> bytes | None:
    """Several PDFs as one; None where there is none, or where they cannot be put together (then no page is drawn)."""
    if len(documents) < 2:
        return documents[0] if documents else None
    from pypdf import PdfWriter

    try:
        writer = PdfWriter()
        for document in documents:
            writer.append(io.BytesIO(document), import_outline=False)
        merged = io.BytesIO()
        writer.write(merged)
    except Exception:  # readable by one library, not by the other: the letter is read, its picture is not shown
        return None
    return merged.getvalue()


# --- the mail's own words --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Body:
    """The words of a mail; `wrapped` where its lines may be cut at some column."""

    text: str
    hidden: int
    wrapped: bool


def _body(parts: Sequence[_Part]) -> _Body:
    """What a reader of the mail sees, and how many letters they do not see: the web form where it says as much."""
    bodies = [part for part in parts if not part.attached]
    plain = "\n\n".join(
        decode(part.data, part.charset) for part in bodies if part.kind == "text/plain" and part.data.strip()
    )
    shown = [html_text(decode(part.data, part.charset)) for part in bodies if part.kind == "text/html"]
    text = "\n\n".join(words for words, _ in shown)
    if len("".join(text.split())) * 2 >= len("".join(plain.split())):
        return _Body(text, sum(hidden for _, hidden in shown), wrapped=False)
    return _Body(plain, 0, wrapped=True)


def _head(message: Message) -> str:
    """Sender, date and subject as the lines a Danish mail program would show."""
    lines = (("Fra", _header(message, "From")), ("Sendt", _sent(message)), ("Emne", _header(message, "Subject")))
    return "\n".join(f"{label}: {value}" for label, value in lines if value)


def _header(message: Message, name: str) -> str:
    raw = str(message.get(name) or "")
    try:
        value = str(email.header.make_header(email.header.decode_header(raw)))
    except (LookupError, ValueError):
        value = raw
    return " ".join(value.split())[:500]


def _sent(message: Message) -> str:
    try:
        sent = email.utils.parsedate_to_datetime(str(message.get("Date") or ""))
    except (TypeError, ValueError, IndexError, OverflowError):
        return _header(message, "Date")
    return f"{sent.day}. {_MONTHS[sent.month - 1]} {sent.year} kl. {sent:%H.%M}"
