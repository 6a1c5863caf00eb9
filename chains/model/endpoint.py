"""What a step asks in, an OpenAI-compatible endpoint's reply out: masked before it is sent, unmasked when it is back.

However a call goes wrong it ends in `ModelUnavailable` with a reason, within its time, and no text of the citizen's is
in an exception or a log. A breaker and budgets stand before the wire, so that a dead or dear endpoint costs nobody.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import os
import time
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from chains.model.breaker import Breaker
from chains.model.budget import Budget, tokens_in
from chains.model.cache import Cache
from chains.model.faults import Fault, fault_of
from chains.model.models import Asked, ModelUnavailable, R, Reason, Replied, Spent
from chains.model.settings import ModelSettings, load_model_settings
from chains.model.talk import Cost, Talk
from chains.model.ways import first_ways
from chains.model.wire import Wire
from ingest.mask import Masked, mask, unmask

if TYPE_CHECKING:
    from chains.model.metrics import Metrics

log = logging.getLogger(__name__)

Mask = Callable[[str, Collection[str]], Masked]
"""`ingest.mask.mask`: a text, and the words that need no masking."""


def load_model(environment: Mapping[str, str] = os.environ, metrics: Metrics | None = None) -> Endpoint | None:
    """The configured model; None where `MODEL` is not set. Raises ValueError as `load_model_settings` does."""
    settings = load_model_settings(environment)
    return Endpoint(settings, metrics=metrics) if settings else None


def _today() -> dt.date:
    from municipality.hours import LOCAL

    return dt.datetime.now(LOCAL).date()


class Endpoint:
    """A model behind an OpenAI-compatible API; implements `chains.model.models.Model`. One a process.

    What it knows of sessions goes with `end`, its connections with `close`.
    """

    def __init__(
        self,
        settings: ModelSettings,
        *,
        metrics: Metrics | None = None,
        mask: Mask = mask,
        breaker: Breaker | None = None,
        wire: Wire | None = None,
        today: Callable[[], dt.date] = _today,
    ) -> None:
        self.settings = settings
        self.breaker = breaker or Breaker()
        self.budget = Budget(settings.tokens_session, settings.tokens_day, today)
        self._mask = mask
        self._metrics = metrics
        self._wire = wire or Wire(settings)
        self._talk = Talk(self._wire, first_ways(settings.structured))
        self._cache = Cache()
        self._turns = asyncio.Semaphore(settings.at_once)
        if metrics is not None:
            metrics.watch(self.breaker, self.budget)

    @property
    def name(self) -> str:
        """The model's name as configured."""
        return self.settings.name

    def warm(self) -> None:
        """Loads what the first call would wait for; blocks for seconds."""
        self._wire.warm()
        self._mask("Kære borger", ())  # the word lists that tell names from words

    async def close(self) -> None:
        """Closes the connections."""
        await self._wire.close()

    def end(self, session: str) -> None:
        """Forgets a session: its replies, and what it has spent."""
        self._cache.end(session)
        self.budget.end(session)

    async def ask(self, asked: Asked[R]) -> Replied[R]:
        """The reply, unmasked; the same one where the session has asked the same before. Raises ModelUnavailable."""
        began = time.monotonic()
        outcome: Replied[R] | Fault
        async with self._cache.place(asked) as kept:
            cached = kept.reply is not None
            outcome = kept.reply or await self._guarded(asked, began)
            if isinstance(outcome, Replied):
                kept.reply = Replied(outcome.value)  # asked again it costs nothing
        if self._metrics is not None:
            reason = outcome.reason if isinstance(outcome, Fault) else None
            self._metrics.asked(asked.prompt.step, reason, time.monotonic() - began, cached=cached)
        if isinstance(outcome, Fault):
            raise ModelUnavailable(outcome.reason)  # where no other exception is under way that it would carry along
        return outcome

    async def _guarded(self, asked: Asked[R], began: float) -> Replied[R] | Fault:
        """The reply, or why there is none; the breaker is asked before and told after."""
        try:
            self.breaker.enter()
        except ModelUnavailable as error:
            return Fault(error.reason, ours=True)
        try:
            outcome = await self._masked(asked)
        except asyncio.CancelledError:
            if time.monotonic() - began > self.settings.timeout / 2:
                self.breaker.failed()  # whoever waited has given it up
            else:
                self.breaker.left()
            raise
        if not isinstance(outcome, Fault) or outcome.reason is Reason.MALFORMED:
            self.breaker.succeeded()
        elif outcome.ours:
            self.breaker.left()
        else:
            self.breaker.failed(outcome.wait)
        return outcome

    async def _masked(self, asked: Asked[R]) -> Replied[R] | Fault:
        """Masks the content and asks, if that can be paid for. What cannot be masked is not sent."""
        try:
            masked = await asyncio.to_thread(self._mask, asked.content, asked.public)
        except Exception as error:
            log.error("masking failed: %s", type(error).__name__)
            return Fault(Reason.UNMASKED, ours=True)
        taken, cost = tokens_in(asked.prompt.text) + tokens_in(masked.text) + asked.most_tokens, Cost()
        try:
            self.budget.take(asked.session, taken)
        except ModelUnavailable as error:
            return Fault(error.reason, ours=True)
        try:
            return await self._told(asked, masked, cost)
        finally:
            self.budget.correct(asked.session, taken, cost.tokens)
            if self._metrics is not None:
                self._metrics.spent(asked.prompt.step, cost.tokens_in, cost.tokens_out, self._price(cost))

    async def _told(self, asked: Asked[R], masked: Masked, cost: Cost) -> Replied[R] | Fault:
        """Asks, within the time of a whole call. Raises CancelledError alone."""
        began, sent = time.monotonic(), False
        try:
            async with asyncio.timeout(self.settings.timeout), self._turns:
                await asyncio.to_thread(self._wire.warm)
                sent = True
                value = await self._talk.value(
                    asked.prompt.text,
                    masked.text,
                    asked.answer,
                    asked.most_tokens,
                    lambda said: unmask(said, masked.key),
                    cost,
                )
        except Exception as error:
            fault = fault_of(error) if sent else Fault(Reason.BUSY, ours=True)
            log.warning("no %s from the model: %s (%s)", asked.prompt.step, fault.reason, type(error).__name__)
            return fault
        return Replied(value, Spent(cost.tokens_in, cost.tokens_out, time.monotonic() - began))

    def _price(self, cost: Cost) -> float:
        a_million = 1_000_000
        return (cost.tokens_in * self.settings.price_in + cost.tokens_out * self.settings.price_out) / a_million
