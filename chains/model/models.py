"""The nouns of the model path: what is asked of a model, what came back, and why nothing did.

Every step asks through the one protocol `Model`; whatever implements it masks what it sends and unmasks what comes
back, so a step deals in the letter's own words and nothing leaves the process with a name in it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

R = TypeVar("R", bound=BaseModel)


class Step(StrEnum):
    """What a model may be asked to do; a prompt in `chains/prompts/` each."""

    EXTRACT = "extract"  # propose duties, rights, deadlines, consequences, each with a quote
    WORD = "word"  # say a card's lines more plainly, or in another language
    COMPOSE = "compose"  # an answer from numbered sentences
    RENDER = "render"  # say a citizen's question in Danish, for staff


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a step tells the model before anything of the citizen's: the same bytes for every call (prompt caching)."""

    step: Step
    version: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked(Generic[R]):
    """One call. `content` is what changes from call to call, as it stands: it is masked before it is sent.

    `answer` is the shape that the reply has to have. `most_tokens` bounds the reply. `session` is whose budget pays.
    `public` are words that need no masking (the municipality's own numbers).
    """

    prompt: Prompt
    content: str
    answer: type[R]
    most_tokens: int
    session: str = ""
    public: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Spent:
    """What a call cost: tokens as the endpoint counted them (or as estimated where it does not), seconds of waiting."""

    tokens_in: int = 0
    tokens_out: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Replied(Generic[R]):
    """A reply of the asked shape, unmasked; nothing in it has been verified."""

    value: R
    spent: Spent = Spent()


class Reason(StrEnum):
    """Why a model gave nothing; for logs, metrics and staff. A citizen is told `model_unavailable` alone."""

    DOWN = "down"  # refused, unreachable, cut off, 5xx
    SLOW = "slow"  # over its time
    BUSY = "busy"  # 429
    REFUSED = "refused"  # key or model name not accepted, 4xx
    MALFORMED = "malformed"  # not of the asked shape, after one repair
    OVER_BUDGET = "over_budget"  # of the session or the day
    UNMASKED = "unmasked"  # masking failed: nothing was sent
    BROKEN = "broken"  # the breaker is open: not even tried


class ModelUnavailable(Exception):  # noqa: N818 (a state of the world, not a mistake)
    """The model gave nothing that can be used; the embedded default stands."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Model(Protocol):
    """Somebody to ask. `name` goes on every result."""

    @property
    def name(self) -> str:
        """The model's name as configured."""
        ...

    async def ask(self, asked: Asked[R]) -> Replied[R]:
        """The reply, unmasked. Raises ModelUnavailable."""
        ...


@dataclass(frozen=True, slots=True)
class ModelTrace:
    """What a model had to do with a result: for `versions`, staff and metrics.

    `prompts` maps a step to its prompt's version. `accepted` and `rejected` count what the step proposed (duties,
    lines, sentences) by step; `reasons` says why, as `"word:lost_token" → 2`. `unavailable` is why a step fell out.
    """

    name: str
    prompts: Mapping[Step, str] = field(default_factory=dict)
    accepted: Mapping[Step, int] = field(default_factory=dict)
    rejected: Mapping[Step, int] = field(default_factory=dict)
    reasons: Mapping[str, int] = field(default_factory=dict)
    spent: Mapping[Step, Spent] = field(default_factory=dict)
    unavailable: Mapping[Step, Reason] = field(default_factory=dict)
