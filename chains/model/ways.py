"""What a server refused in, what it is asked instead out: endpoints that call themselves OpenAI-compatible differ.

A server is first asked for everything; what it refuses is left out or said another way, and that is remembered.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from chains.model.settings import Structured

MOST_TRIES = 6
"""Ways tried in one call, until one is understood."""

_ORDER = (Structured.SCHEMA, Structured.TOOLS, Structured.TEXT)
_NOT_THE_WAY = re.compile(
    r"context.{0,9}(?:length|window|size)|too (?:long|many tokens)|content.?(?:filter|policy)"
    r"|model.{0,40}not (?:exist|found)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ways:
    """How a server is asked. `settled`: the shape was set by whoever runs the server, not found out."""

    shape: Structured = Structured.SCHEMA
    settled: bool = False
    limit: str = "max_tokens"
    """What the reply's limit is called; newer models of OpenAI know `max_completion_tokens` alone."""
    temperature: bool = True
    """Whether a temperature may be named; reasoning models refuse one."""
    usage: bool = True
    """Whether the tokens can be asked for in a stream."""


def first_ways(structured: Structured) -> Ways:
    """What a server is asked at first."""
    if structured is Structured.AUTO:
        return Ways()
    return Ways(shape=structured, settled=True)


def adapted(ways: Ways, refusal: str) -> Ways | None:
    """What to ask instead after a refusal in these words; None where no other way would help."""
    for said, change in _CHANGES:
        if said.search(refusal) and (other := change(ways)) != ways:
            return other
    return None if _NOT_THE_WAY.search(refusal) else next_shape(ways)


def next_shape(ways: Ways) -> Ways | None:
    """The next way to shape a reply; None after the last."""
    if ways.settled or ways.shape is _ORDER[-1]:
        return None
    return replace(ways, shape=_ORDER[_ORDER.index(ways.shape) + 1])


def _other_limit(ways: Ways) -> Ways:
    return replace(ways, limit="max_completion_tokens")


_CHANGES: tuple[tuple[re.Pattern[str], Callable[[Ways], Ways]], ...] = (
    (re.compile(r"\bmax_tokens\b"), _other_limit),
    (re.compile(r"\btemperature\b"), lambda ways: replace(ways, temperature=False)),
    (re.compile(r"stream_options|include_usage"), lambda ways: replace(ways, usage=False)),
)
"""Words of a refusal, and what is left out or named otherwise for it."""
