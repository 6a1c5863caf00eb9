"""Messages in, what the endpoint says out: LangChain's chat model over the `openai` client, the only place for both.

The reply is streamed, so that one without an end is cut. Nothing is retried here, no redirect is followed, nothing is
traced or logged, and no more is read than a reply may have.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from chains.model.faults import TooMuchError
from chains.model.settings import ModelSettings, Structured
from chains.model.ways import Ways

if TYPE_CHECKING:
    import httpx
    from langchain_openai.chat_models.base import BaseChatOpenAI

Said = tuple[str, str]
"""Who says it (system, human, ai) and what."""

TOOL = "reply"
"""The name of the reply's schema and of the tool whose call it is."""

MOST_BYTES = 8_000_000
"""Of a whole response: a streamed token comes in an envelope of some hundred bytes, and some models think first."""
CHARACTERS_A_TOKEN = 12
"""Of the reply itself: the longest tokens of any model, spaces in a row."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said. Tokens are None where the endpoint does not count them; `ended` is why it stopped, "" where the
    stream broke off."""

    text: str
    ended: str = ""
    tokens_in: int | None = None
    tokens_out: int | None = None


class Wire:
    """The connection to one endpoint. Nothing heavy is imported and no client made before `warm` or the first `say`."""

    def __init__(self, settings: ModelSettings) -> None:
        self._settings = settings
        self._chat: BaseChatOpenAI | None = None
        self._client: httpx.AsyncClient | None = None
        self._making = threading.Lock()

    def warm(self) -> None:
        """Makes the client; takes seconds at the first time, for LangChain is heavy."""
        with self._making:
            if self._chat is None:
                self._client = _client(self._settings)
                self._chat = _chat(self._settings, self._client)

    async def close(self) -> None:
        """Closes the connections."""
        if self._client is not None:
            await self._client.aclose()
        self._chat = self._client = None

    async def say(
        self, messages: Sequence[Said], schema: dict[str, Any], ways: Ways, most_tokens: int, so_far: list[str]
    ) -> Heard:
        """The endpoint's reply to `messages`, bounded by `most_tokens`; `schema` is the reply's shape. What is heard
        goes into `so_far` piece by piece: it is paid for though the rest never comes.

        Raises what the client raises, and TooMuchError.
        """
        from langsmith import tracing_context

        self.warm()
        assert self._chat is not None  # noqa: S101 -- warm has made it
        asked = _asked(schema, ways, most_tokens)
        with tracing_context(enabled=False):  # or LANGSMITH_TRACING would send every prompt to a third party
            stream = self._chat.astream(list(messages), {"callbacks": []}, stream_usage=ways.usage, **asked)
            async with contextlib.aclosing(stream) as chunks:  # type: ignore[type-var]
                return await _heard(chunks, most_tokens * CHARACTERS_A_TOKEN, so_far)


async def _heard(chunks: AsyncIterator[Any], most: int, so_far: list[str]) -> Heard:
    text, call, ended = [""], [""], ""
    tokens_in = tokens_out = None
    length = 0
    async for chunk in chunks:
        piece = chunk.content if isinstance(chunk.content, str) else ""
        pieces = [part.get("args") or "" for part in chunk.tool_call_chunks]
        text.append(piece)
        call += pieces
        so_far += (piece, *pieces)
        length += len(piece) + sum(map(len, pieces))
        if length > most:
            raise TooMuchError
        ended = chunk.response_metadata.get("finish_reason") or ended
        if chunk.usage_metadata:
            tokens_in = chunk.usage_metadata["input_tokens"]
            tokens_out = chunk.usage_metadata["output_tokens"]
    return Heard("".join(call) or "".join(text), str(ended), tokens_in, tokens_out)


def _asked(schema: dict[str, Any], ways: Ways, most_tokens: int) -> dict[str, Any]:
    """What goes into the request beside the messages. In `extra_body`: LangChain would else take a way of its own for
    a `response_format`, one that raises for a reply which is cut."""
    asked: dict[str, Any] = {}
    body: dict[str, Any] = {ways.limit: most_tokens}
    if ways.temperature:
        asked["temperature"] = 0
    if ways.shape is Structured.SCHEMA:
        shape = {"name": TOOL, "schema": schema, "strict": True}
        body["response_format"] = {"type": "json_schema", "json_schema": shape}
    elif ways.shape is Structured.TOOLS:
        asked["tools"] = [{"type": "function", "function": {"name": TOOL, "parameters": schema}}]
        asked["tool_choice"] = {"type": "function", "function": {"name": TOOL}}
    return {**asked, "extra_body": body}


def _client(settings: ModelSettings) -> httpx.AsyncClient:
    import httpx

    for name in ("openai", "httpx", "httpcore", "langchain_openai", "langchain_core"):
        logging.getLogger(name).setLevel(logging.ERROR)  # they would tell addresses, and with OPENAI_LOG set more

    async def leaves(request: httpx.Request) -> None:
        for name in [name for name in request.headers if name.startswith("x-stainless-")]:
            del request.headers[name]  # what machine this is is nobody's business
        if not settings.api_key:  # the client knows no call without a key
            request.headers.pop("authorization", None)
            request.headers.update(settings.headers)

    async def comes(response: httpx.Response) -> None:
        if response.headers.get("content-encoding", "identity") != "identity":
            raise TooMuchError  # a packed reply may unpack to anything
        response.stream = _bounded(response.stream)

    return httpx.AsyncClient(
        timeout=httpx.Timeout(settings.timeout, connect=settings.connect_timeout),
        headers={"accept-encoding": "identity"},
        follow_redirects=False,  # a redirect would carry the letter to somebody else
        event_hooks={"request": [leaves], "response": [comes]},
        limits=httpx.Limits(max_connections=settings.at_once + 2),
    )


def _bounded(stream: Any) -> Any:
    """The stream, ended by an error past `MOST_BYTES`."""
    import httpx

    class Bounded(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            read = 0
            async for piece in stream:
                read += len(piece)
                if read > MOST_BYTES:
                    raise TooMuchError
                yield piece

        async def aclose(self) -> None:
            await stream.aclose()

    return Bounded()


def _chat(settings: ModelSettings, client: httpx.AsyncClient) -> BaseChatOpenAI:
    from langchain_openai.chat_models.base import BaseChatOpenAI
    from pydantic import SecretStr

    return BaseChatOpenAI(
        model=settings.name,
        base_url=settings.base_url,  # always named: LangChain would else look for gateways in the environment
        api_key=SecretStr(settings.api_key or "none"),
        default_headers=dict(settings.headers),
        default_query=dict(settings.query),
        http_async_client=client,
        timeout=settings.timeout,
        max_retries=0,
        use_responses_api=False,
        stream_chunk_timeout=None,  # `MODEL_TIMEOUT` is the one time that counts
        cache=False,
    )
