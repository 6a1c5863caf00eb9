"""A question and its answer in, what a record says of them beside `chains.recorder.recorded` out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from chains import __version__
from chains.answers.models import Answer, CitationSource, Question
from chains.model.models import ModelTrace
from desk.records.models import Details, Source

_NO_NAME = re.compile(r"[^\w.:+/-]")


def details_of(question: Question, answer: Answer, seconds: Mapping[str, float] | None = None) -> Details:
    """Sources as they were called then, what made the answer, how long it took. Nothing of the letter but its KLE."""
    guidance = [one for one in answer.citations if one.source is CitationSource.GUIDANCE and one.url]
    letter = question.letters[-1] if question.letters else None
    return Details(
        kle=letter.facts.head.kle if letter else None,
        sources=tuple({one.url: Source(one.url, one.title) for one in guidance if one.url}.values()),
        versions=_versions(answer.trace),
        model=_counted(answer.trace),
        seconds={step: round(took, 3) for step, took in (seconds or {}).items()},
        letters=len(question.letters),
    )


def _versions(trace: ModelTrace | None) -> dict[str, str]:
    own = {"brevklar": __version__}
    if trace is None:
        return own
    # an operator may have named a model anything; the store's door lets no spaces in
    return (
        own
        | {"model": _NO_NAME.sub("_", trace.name)[:80]}
        | {f"prompt_{step}": version for step, version in trace.prompts.items()}
    )


def _counted(trace: ModelTrace | None) -> Mapping[str, Mapping[str, int]] | None:
    if trace is None:
        return None
    return {
        "accepted": {str(step): number for step, number in trace.accepted.items()},
        "rejected": {str(step): number for step, number in trace.rejected.items()},
        "reasons": dict(trace.reasons),
        "unavailable": {f"{step}:{reason}": 1 for step, reason in trace.unavailable.items()},
    }
