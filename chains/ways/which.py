"""A card in, which ways fit it out."""

from __future__ import annotations

from chains.models import Explanation
from chains.ways.models import Way
from ingest.models import Warn


def ways(explanation: Explanation) -> tuple[Way, ...]:
    """Both for every letter; none for what is no letter, or looks like fraud: nobody must call the number in it."""
    if not explanation.facts.is_letter or Warn.SUSPECTED_FRAUD in explanation.warnings:
        return ()
    return tuple(Way)
