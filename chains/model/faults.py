"""What went wrong with a call in, the reason it is told by out: never a word of what was sent or came back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chains.model.models import Reason

if TYPE_CHECKING:
    import openai

MOST_WAIT = 300.0
"""Seconds that an endpoint may ask us to stay away."""


class TooMuchError(Exception):
    """A reply is longer than it may be, or packed so that its length cannot be known."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a call gave nothing.

    `wait`: seconds the endpoint asked to be left alone; `refusal`: its words about the request itself, for finding
    another way to ask and for nothing else; `again`: a connection that broke; `ours`: nothing was sent.
    """

    reason: Reason
    wait: float | None = None
    refusal: str = ""
    again: bool = False
    ours: bool = False


def fault_of(error: BaseException) -> Fault:
    """The fault behind what the client raised."""
    import openai

    if isinstance(error, TimeoutError):
        return Fault(Reason.SLOW)
    if isinstance(error, openai.APITimeoutError):
        return Fault(Reason.DOWN if _causes(error) & {"ConnectTimeout", "PoolTimeout"} else Reason.SLOW)
    if isinstance(error, openai.APIStatusError):
        return _by_status(error)
    if isinstance(error, openai.APIResponseValidationError | TooMuchError):
        return Fault(Reason.MALFORMED)
    if isinstance(error, openai.APIConnectionError):
        return Fault(Reason.DOWN, again=bool(_causes(error) & {"RemoteProtocolError", "ReadError", "WriteError"}))
    if isinstance(error, openai.APIError | OSError):
        return Fault(Reason.DOWN)  # an error told inside the stream
    return Fault(Reason.MALFORMED)


def _causes(error: BaseException) -> set[str]:
    """The names of what an exception was raised for: LangChain, `openai` and the HTTP client wrap one another's."""
    names: set[str] = set()
    cause = error.__cause__
    while cause is not None and len(names) < 10:
        names.add(type(cause).__name__)
        cause = cause.__cause__
    return names


def _by_status(error: openai.APIStatusError) -> Fault:
    status = error.status_code
    if status == 429:
        return Fault(Reason.BUSY, wait=_wait(error.response.headers.get("retry-after", "")))
    if status in (408, 504):
        return Fault(Reason.SLOW)
    about_the_request = status in (400, 415, 422, 501) or (status == 500 and "grammar" in error.message.lower())
    if about_the_request:
        return Fault(Reason.REFUSED, refusal=error.message[:2000] or "refused")
    return Fault(Reason.DOWN if status >= 500 else Reason.REFUSED)


def _wait(written: str) -> float | None:
    """Seconds of a `Retry-After`; None for a date or anything else."""
    try:
        seconds = float(written)
    except ValueError:
        return None
    return min(max(seconds, 0.0), MOST_WAIT) if math.isfinite(seconds) else None
