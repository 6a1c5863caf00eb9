"""A script of replies in, an OpenAI-compatible HTTP server that says them out; every byte it is sent is kept.

It stands behind the real client, so that what is tested is what will run. `say` queues replies; `always` is what is
said when the queue is empty; a reply may also be a function of the request. Faults are replies too.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from chains.model.endpoint import Endpoint
from chains.model.settings import ModelSettings

KEY = "sk-not-to-be-seen-anywhere"


@dataclass(frozen=True)
class Request:
    """What came in: every byte of it, and its parts."""

    raw: bytes
    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def system(self) -> str:
        """The first message."""
        return str(self.body["messages"][0]["content"])

    @property
    def content(self) -> str:
        """The second message: what of the citizen's was sent."""
        return str(self.body["messages"][1]["content"])

    @property
    def shape(self) -> str:
        """How the reply's shape was asked for: schema, tools or text."""
        return "schema" if "response_format" in self.body else "tools" if "tools" in self.body else "text"


@dataclass(frozen=True)
class Says:
    """A reply of the model: `text` (an object is said as JSON), in `pieces`, each after `pause` seconds.

    `tool`: as the arguments of a tool call. `cut`: the connection ends after so many characters, without a word.
    `endless`: the text is repeated for ever. `counted`: the tokens are told. `after`: seconds before anything is said.
    """

    text: Any
    ended: str = "stop"
    pieces: int = 3
    pause: float = 0.0
    after: float = 0.0
    tool: bool = False
    cut: int | None = None
    endless: bool = False
    counted: tuple[int, int] | None = (100, 20)

    @property
    def words(self) -> str:
        """What is said."""
        return self.text if isinstance(self.text, str) else json.dumps(self.text, ensure_ascii=False)


@dataclass(frozen=True)
class Fails:
    """An answer of HTTP that is no reply."""

    status: int
    message: str = "no"
    headers: Mapping[str, str] = field(default_factory=dict)
    after: float = 0.0


@dataclass(frozen=True)
class Raw:
    """Bytes as they stand; then the connection is closed, or held open for `hold` seconds. b"" closes it at once."""

    data: bytes = b""
    hold: float = 0.0
    again: int = 1


Reply = Says | Fails | Raw
Script = Reply | Callable[[Request], Reply]


class Server:
    """The server. `requests` are all that came in, in order."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.requests: list[Request] = []
        self.connections = 0
        self.open: set[asyncio.Task[Any]] = set()
        self.always: Script | None = None
        self._script: deque[Script] = deque()

    def say(self, *replies: Script) -> None:
        """Queues replies."""
        self._script.extend(replies)

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def sent(self) -> bytes:
        """Every byte that came in."""
        return b"".join(request.raw for request in self.requests)

    def environment(self, **settings: str) -> dict[str, str]:
        """The environment that configures this server."""
        return {"MODEL": "scripted-1", "OPENAI_BASE_URL": self.url, "OPENAI_API_KEY": KEY, **settings}

    def settings(self, **changed: Any) -> ModelSettings:
        """Settings for this server, with patience for a busy machine."""
        return ModelSettings(**{"name": "scripted-1", "base_url": self.url, "api_key": KEY, "timeout": 20.0, **changed})

    def model(self, **changed: Any) -> Endpoint:
        """A model that is this server. Arguments of `Endpoint` and of `ModelSettings` alike."""
        own = {name: changed.pop(name) for name in ("metrics", "mask", "breaker", "today") if name in changed}
        return Endpoint(self.settings(**changed), **own)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept alive."""
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self.open.add(task)
        try:
            while await self._one(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client has left, or the test is over
        finally:
            self.open.discard(task)
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").splitlines()
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
        data = await reader.readexactly(int(headers.get("content-length", "0")))
        request = Request(head + data, first.split()[1], headers, json.loads(data or b"{}"))
        self.requests.append(request)
        script = self._script.popleft() if self._script else self.always
        if script is None:
            raise AssertionError("the model was asked once more than the script has replies")
        reply = script(request) if callable(script) else script
        match reply:
            case Says():
                return await _say(reply, request, writer)
            case Fails():
                return await _fail(reply, writer)
            case Raw():
                for _ in range(reply.again):
                    writer.write(reply.data)
                    await writer.drain()
                await asyncio.sleep(reply.hold)
        return False


async def _fail(reply: Fails, writer: asyncio.StreamWriter) -> bool:
    await asyncio.sleep(reply.after)
    body = json.dumps({"error": {"message": reply.message, "type": "invalid_request_error"}}).encode()
    headers = {"content-type": "application/json", "content-length": str(len(body)), **reply.headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    writer.write(f"HTTP/1.1 {reply.status} Status\r\n{head}\r\n".encode() + body)
    await writer.drain()
    return True


async def _say(reply: Says, request: Request, writer: asyncio.StreamWriter) -> bool:
    await asyncio.sleep(reply.after)
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
    if reply.endless:
        while True:
            _event(writer, _delta(reply, reply.words))
            await writer.drain()
            await asyncio.sleep(reply.pause)
    text = reply.words if reply.cut is None else reply.words[: reply.cut]
    for piece in _pieces(text, reply.pieces):
        _event(writer, _delta(reply, piece))
        await writer.drain()
        await asyncio.sleep(reply.pause)
    if reply.cut is not None:
        return False
    _event(writer, {**_envelope(), "choices": [{"index": 0, "delta": {}, "finish_reason": reply.ended}]})
    if reply.counted and request.body.get("stream_options", {}).get("include_usage"):
        asked, said = reply.counted
        usage = {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}
        _event(writer, {**_envelope(), "choices": [], "usage": usage})
    _chunk(writer, b"data: [DONE]\n\n")
    writer.write(b"0\r\n\r\n")
    await writer.drain()
    return True


def _envelope() -> dict[str, Any]:
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "scripted-1"}


def _delta(reply: Says, piece: str) -> dict[str, Any]:
    call = {"index": 0, "id": "call-1", "type": "function", "function": {"name": "reply", "arguments": piece}}
    delta = {"role": "assistant", "tool_calls": [call]} if reply.tool else {"role": "assistant", "content": piece}
    return {**_envelope(), "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}


def _event(writer: asyncio.StreamWriter, event: Mapping[str, Any]) -> None:
    _chunk(writer, b"data: " + json.dumps(event).encode() + b"\n\n")


def _chunk(writer: asyncio.StreamWriter, data: bytes) -> None:
    writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")


def _pieces(text: str, count: int) -> Sequence[str]:
    size = max(1, -(-len(text) // max(count, 1)))
    return [text[place : place + size] for place in range(0, len(text), size)] or [""]


@asynccontextmanager
async def serving() -> AsyncIterator[Server]:
    """The server, on a port of its own."""
    made = Server(0)
    listening = await asyncio.start_server(made.serve, "127.0.0.1", 0, limit=2**24)
    made.port = listening.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        listening.close()
        for task in list(made.open):
            task.cancel()
        await asyncio.gather(*made.open, return_exceptions=True)
