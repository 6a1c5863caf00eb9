"""Calls of the model and what became of its words in, counts in Prometheus' text out. Never a word of anybody's.

The registry is an object of its own, made by whoever serves it.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from chains.model.breaker import State
from chains.model.models import ModelTrace, Reason, Step

if TYPE_CHECKING:
    from chains.model.breaker import Breaker
    from chains.model.budget import Budget

SECONDS = (0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120)
"""Bounds of the histogram: from a short answer of a fast model to the longest one waits."""

TYPE = "text/plain; version=0.0.4; charset=utf-8"
"""The media type of `text`."""


class Metrics:
    """What the model did, since the start."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

        self._registry = registry = CollectorRegistry()
        self._calls = Counter(
            "brevklar_model_calls", "Calls, by step and how they ended.", ["step", "ended"], registry=registry
        )
        self._tokens = Counter("brevklar_model_tokens", "Tokens.", ["step", "direction"], registry=registry)
        self._price = Counter("brevklar_model_price", "What the tokens cost, as configured.", registry=registry)
        self._seconds = Histogram(
            "brevklar_model_seconds", "Waiting, repair included.", ["step"], buckets=SECONDS, registry=registry
        )
        self._lines = Counter(
            "brevklar_model_lines", "What a step proposed, accepted or rejected.", ["step", "fate"], registry=registry
        )
        self._reasons = Counter(
            "brevklar_model_rejected", "Why what a step proposed was rejected.", ["step", "reason"], registry=registry
        )
        self._breaker = Gauge("brevklar_model_breaker", "1 for the state it is in.", ["state"], registry=registry)
        self._budget = Gauge("brevklar_model_tokens_today", "Tokens of today's budget spent.", registry=registry)
        self._watched: tuple[Breaker, Budget] | None = None
        for step in Step:  # what has not happened yet counts 0, so that the first time it does is seen
            self._seconds.labels(step)
            for fate in ("accepted", "rejected"):
                self._lines.labels(step, fate)
            for ended in ("replied", "cached", *Reason):
                self._calls.labels(step, ended)

    def watch(self, breaker: Breaker, budget: Budget) -> None:
        """Whose state `text` tells."""
        self._watched = breaker, budget

    def asked(self, step: Step, reason: Reason | None, seconds: float, *, cached: bool) -> None:
        """A call ended: with a reply, a remembered one, or for a reason without one."""
        self._calls.labels(step, reason or ("cached" if cached else "replied")).inc()
        if not cached:
            self._seconds.labels(step).observe(seconds)

    def spent(self, step: Step, tokens_in: int, tokens_out: int, price: float) -> None:
        """What a call cost."""
        self._tokens.labels(step, "in").inc(tokens_in)
        self._tokens.labels(step, "out").inc(tokens_out)
        self._price.inc(price)

    def traced(self, trace: ModelTrace | None) -> None:
        """What became of the words of a model in a whole result; None: it was not asked."""
        if trace is None:
            return
        for fate, counts in (("accepted", trace.accepted), ("rejected", trace.rejected)):
            for step, count in counts.items():
                self._lines.labels(step, fate).inc(count)
        for name, count in trace.reasons.items():
            said, _, reason = name.partition(":")
            with contextlib.suppress(ValueError):
                self._reasons.labels(Step(said), reason).inc(count)

    def text(self) -> bytes:
        """Everything, as Prometheus reads it (`TYPE`)."""
        from prometheus_client import generate_latest

        if self._watched is not None:
            breaker, budget = self._watched
            for state in State:
                self._breaker.labels(state).set(state is breaker.state)
            self._budget.set(budget.spent_today)
        return generate_latest(self._registry)
