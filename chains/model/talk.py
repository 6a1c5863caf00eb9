"""A prompt and masked content in, a value of the asked shape out: in a way the server understands, repaired once."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from chains.model.budget import tokens_in
from chains.model.faults import fault_of
from chains.model.schema import MisshapenError, parsed, schema_of
from chains.model.settings import Structured
from chains.model.ways import MOST_TRIES, Ways, adapted, next_shape
from chains.model.wire import Heard, Said, Wire

R = TypeVar("R", bound=BaseModel)

MOST_OF_BAD = 4_000
"""Characters of a reply of the wrong shape that are shown to the model for its repair."""
MOST_MISSHAPEN = 2
"""Whole replies in a row of the wrong shape after which the server is taken not to hold to a shape it is given."""
WHOLE = frozenset({"stop", "tool_calls", "function_call"})
"""Why a reply ends that was not cut: by its limit, a filter or the net."""


@dataclass(slots=True)
class Cost:
    """The tokens of a call so far, as counted or estimated."""

    tokens_in: int = 0
    tokens_out: int = 0

    @property
    def tokens(self) -> int:
        """All of them."""
        return self.tokens_in + self.tokens_out


class Talk:
    """What is talked with one server; it remembers which ways of asking that understands."""

    def __init__(self, wire: Wire, ways: Ways) -> None:
        self._wire = wire
        self.ways = ways
        self._misshapen = 0

    async def value(
        self, system: str, content: str, answer: type[R], most_tokens: int, restore: Callable[[str], str], cost: Cost
    ) -> R:
        """The reply's value, `restore` done to each of its strings; `cost` grows by what it took.

        Raises what the client raises, MisshapenError, ConnectionError for a stream that broke off.
        """
        messages: list[Said] = [("system", system), ("human", content)]
        heard = await self._hear(messages, answer, most_tokens, cost)
        try:
            value = parsed(heard.text, answer, restore)
        except MisshapenError as error:
            if heard.ended not in WHOLE:
                raise  # asked again it would be cut again
            self._shape_failed()
            again = f"That is not the JSON object that was asked for ({error.problem}). Reply with it and nothing else."
            messages += [("ai", heard.text[:MOST_OF_BAD] or "…"), ("human", again)]
            return parsed((await self._hear(messages, answer, most_tokens, cost)).text, answer, restore)
        self._misshapen = 0
        return value

    def _shape_failed(self) -> None:
        self._misshapen += 1
        if self._misshapen >= MOST_MISSHAPEN:
            self._misshapen, self.ways = 0, next_shape(self.ways) or self.ways

    async def _hear(self, messages: list[Said], answer: type[BaseModel], most_tokens: int, cost: Cost) -> Heard:
        estimate, before = sum(tokens_in(text) for _, text in messages), cost.tokens_in
        cost.tokens_in += estimate  # counted even where the reply never comes
        so_far: list[str] = []
        try:
            heard = await self._understood(messages, schema_of(answer), most_tokens, so_far)
        except BaseException:  # cut, too long, too slow, given up: what was said is paid for
            cost.tokens_out += tokens_in("".join(so_far)) if so_far else 0
            raise
        cost.tokens_in = before + (estimate if heard.tokens_in is None else heard.tokens_in)
        cost.tokens_out += tokens_in(heard.text) if heard.tokens_out is None else heard.tokens_out
        if not heard.ended and not heard.text.rstrip().endswith("}"):
            raise ConnectionError("the stream broke off")
        return heard

    async def _understood(
        self, messages: list[Said], schema: dict[str, Any], most_tokens: int, so_far: list[str]
    ) -> Heard:
        """What is heard in the first way of asking that the server understands."""
        ways, fresh = self.ways, False
        for _ in range(MOST_TRIES):
            try:
                heard = await self._wire.say(_said(ways, messages, schema), schema, ways, most_tokens, so_far)
            except Exception as error:
                fault = fault_of(error)
                other = adapted(ways, fault.refusal) if fault.refusal else None
                if other is None and (fresh or not fault.again):
                    raise
                # once, on a fresh connection, where the other end had closed the one that was kept
                ways, fresh = other or ways, fresh or other is None
            else:
                self.ways = ways
                return heard
        raise MisshapenError("no way of asking is understood")


def _said(ways: Ways, messages: list[Said], schema: dict[str, Any]) -> list[Said]:
    """The messages as they are said in these ways: without a field for it the schema stands in the prompt, at its end,
    so that what comes first stays the same for every call."""
    if ways.shape is not Structured.TEXT:
        return messages
    (_, system), *rest = messages
    shape = json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
    return [("system", f"{system}\n\nReply with one JSON object of this JSON schema and nothing else:\n{shape}"), *rest]
