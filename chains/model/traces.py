"""Traces of single steps in, the trace of a whole result out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from chains.model.models import ModelTrace, Prompt, Reason, Spent

K = TypeVar("K")


def fell_out(model: str, prompt: Prompt, reason: Reason) -> ModelTrace:
    """The trace of a step that the model gave nothing for."""
    return ModelTrace(model, {prompt.step: prompt.version}, unavailable={prompt.step: reason})


def stepped(model: str, prompt: Prompt, spent: Spent, accepted: int, rejected: Iterable[str]) -> ModelTrace:
    """The trace of a step that came back: how much of it was accepted, and why the rest was not."""
    step, why = prompt.step, list(rejected)
    counted = {f"{step}:{reason}": why.count(reason) for reason in dict.fromkeys(why)}
    return ModelTrace(model, {step: prompt.version}, {step: accepted}, {step: len(why)}, counted, {step: spent})


def joined(traces: Iterable[ModelTrace | None]) -> ModelTrace | None:
    """One trace of several steps; None of none. A step that was asked twice is summed."""
    whole: ModelTrace | None = None
    for trace in traces:
        if trace is None or whole is None:
            whole = whole or trace
            continue
        whole = replace(
            whole,
            prompts={**whole.prompts, **trace.prompts},
            accepted=_summed(whole.accepted, trace.accepted),
            rejected=_summed(whole.rejected, trace.rejected),
            reasons=_summed(whole.reasons, trace.reasons),
            spent={**whole.spent, **{step: _together(whole.spent.get(step), one) for step, one in trace.spent.items()}},
            unavailable={**whole.unavailable, **trace.unavailable},
        )
    return whole


def _summed(one: Mapping[K, int], other: Mapping[K, int]) -> dict[K, int]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in dict.fromkeys([*one, *other])}


def _together(one: Spent | None, other: Spent) -> Spent:
    if one is None:
        return other
    return Spent(one.tokens_in + other.tokens_in, one.tokens_out + other.tokens_out, one.seconds + other.seconds)
