"""Acts as code knows them in, what each of them may be said by out."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from chains.model.language.models import Found

ACT = "acts."
"""Begins the concept of an act."""
IMPLIED = {
    "comment": ("tell",),
    "report-change": ("tell",),
    "tell": ("report-change",),
    "cancel": ("tell",),
    "appeal": ("tell",),
    "repay": ("pay",),
}
"""What an act is done by, and may be said for it."""


def with_implied(acts: Iterable[str]) -> set[str]:
    """The acts ("acts.comment"), and what each may be said by."""
    known = set(acts)
    return known | {f"{ACT}{other}" for act in known for other in IMPLIED.get(act.removeprefix(ACT), ())}


def is_another_act(one: Found, known: Collection[str], told: Collection[str]) -> bool:
    """Whether a word is an act that is none of the `known` ones, and can stand for nothing else that is `told` ("stop"
    of what stops)."""
    acts = {concept for concept in one.concepts if concept.startswith(ACT)}
    return bool(acts) and not acts & set(known) and not (one.concepts - acts) & set(told)
