"""Golden letters as cards, in any language, for the sheet."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from chains.card import card
from chains.models import Explanation
from municipality import load_municipality
from tests.eval.model_extract import Case, cases
from tests.letters.golden import FOLDER, load_golden

QUESTION = "Kan jeg få mere tid til at betale?"


@cache
def _case(name: str) -> Case:
    return next(iter(cases([one for one in load_golden(FOLDER) if one.name == name])))


def explained(name: str, language: str) -> Explanation:
    """The card of a golden letter, read by a perfect reader."""
    case = _case(name)
    return card(case.letter, case.facts, replace(case.request, language=language), load_municipality())
