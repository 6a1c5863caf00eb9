"""Chainlit's socket events in, checked ones out.

Chainlit trusts what the browser says of itself: the session's id (which it joins into a path), the thread's id, a
message's type and metadata, the files it names. Here the id must be a UUIDv4, the thread is never the browser's to
choose, a message is rebuilt from its id and its text, and events that the page does not use are not there.
"""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from typing import Any

from chat.logs import log

Handler = Callable[..., Awaitable[Any]]

USED = frozenset({"connect", "disconnect", "connection_successful", "clear_session", "client_message", "stop"})
"""The events the page needs. Editing, favourites, audio, settings and window messages are not among them."""


def is_uuid4(value: object) -> bool:
    """Whether a value is the canonical text of a random UUID."""
    if not isinstance(value, str):
        return False
    try:
        parsed = uuid.UUID(value)
    except ValueError:
        return False
    return parsed.version == 4 and str(parsed) == value


def checked_auth(auth: object) -> dict[str, Any] | None:
    """What a browser says of itself, without what it may not choose; None where it must be refused."""
    if not isinstance(auth, dict) or not is_uuid4(auth.get("sessionId")) or auth.get("clientType") != "webapp":
        return None
    return {
        "sessionId": auth["sessionId"],
        "clientType": "webapp",
        "userEnv": None,
        "chatProfile": None,
        "threadId": None,
    }


def checked_message(payload: object) -> tuple[str, str, list[str]] | None:
    """A message's id, text and files; None for anything but a well-formed message."""
    message = payload.get("message") if isinstance(payload, dict) else None
    if not isinstance(message, dict) or not is_uuid4(message.get("id")) or not isinstance(message.get("output"), str):
        return None
    named = payload.get("fileReferences") if isinstance(payload, dict) else None
    references = named if isinstance(named, list) else []
    files = [one["id"] for one in references if isinstance(one, dict) and isinstance(one.get("id"), str)]
    return message["id"], message["output"], files


def guard_socket(
    sio: Any,
    max_message: int,
    may_enter: Callable[[dict[str, Any]], bool],
    on_back: Callable[[str], Awaitable[None]],
    on_stop: Handler,
) -> None:
    """Puts the guards around Chainlit's own handlers, once.

    `may_enter` tells from the handshake's environ whether it carries a visit's cookie; `on_back` is awaited with the
    socket's id after a tab (re)connected; `on_stop` takes the place of Chainlit's stop, which answers in English.
    """
    handlers: dict[str, Handler] = sio.handlers["/"]
    for name in [name for name in handlers if name not in USED]:
        del handlers[name]
    connect, connected, message = handlers["connect"], handlers["connection_successful"], handlers["client_message"]

    async def guarded_connect(sid: str, environ: dict[str, Any], auth: object = None) -> bool:
        checked = checked_auth(auth)
        if checked is None or not may_enter(environ):
            return False
        return bool(await connect(sid, environ, checked))

    async def guarded_connected(sid: str, *_: object) -> None:
        await connected(sid)
        await on_back(sid)

    async def guarded_message(sid: str, payload: object = None) -> None:
        checked = checked_message(payload)
        if checked is None:
            log.happened("message_refused")
            return
        message_id, text, files = checked
        await message(sid, {"message": _rebuilt(message_id, text, files), "fileReferences": None})

    handlers["connect"] = guarded_connect
    handlers["connection_successful"] = guarded_connected
    handlers["client_message"] = guarded_message
    handlers["stop"] = on_stop
    sio.eio.transports = ["websocket"]
    sio.eio.max_http_buffer_size = max_message


def _rebuilt(message_id: str, text: str, files: list[str]) -> dict[str, Any]:
    return {
        "id": message_id,
        "threadId": "",
        "name": "citizen",
        "type": "user_message",
        "output": text,
        "createdAt": None,
        "metadata": {"files": files},
    }
