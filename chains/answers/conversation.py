"""A question and what was asked before in, the question as it stands alone out ("og hvis jeg ikke kan?")."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from chains.answers.fold import words
from chains.answers.models import Question, Turn
from chains.answers.tongue import goes_on, language_of, points_back, table

SHORT, TINY = 7, 3
"""Words up to which a question may lean on the one before, and up to which it surely does when it goes on."""
BACK = 3
"""Questions that are looked back over for one that stands alone."""

CANNOT = {
    "meeting": "cannot_come",
    "bring": "cannot_come",
    "cannot_come": "cannot_come",
    "amount": "cannot_pay",
    "how_to_pay": "cannot_pay",
    "cannot_pay": "cannot_pay",
    "deadline": "more_time",
    "do": "more_time",
    "more_time": "more_time",
}
"""What "and if I can't?" means after each question about a letter."""


def leans(question: Question) -> bool:
    """Whether a question goes on from the one before it."""
    said = words(question.text)
    if not question.history or not said or len(said) > SHORT:
        return False
    language = language_of(question.text, question.language)
    return goes_on(question.text) or (points_back(question.text, language) and len(said) <= SHORT)


def stand_alone(question: Question) -> str:
    """The question with the one it leans on before it; itself where it leans on none."""
    if not leans(question):
        return question.text
    before = _leant_on(question.history)
    return f"{before} {question.text}".strip()


def _leant_on(history: Sequence[Turn]) -> str:
    """The newest question that stood by itself, or the oldest looked at."""
    recent = [turn.question for turn in history[-BACK:]]
    whole = [text for text in recent if not goes_on(text)]
    return (whole or recent)[-1]


def cannot(text: str) -> bool:
    """Whether a short question says no more than that something is not possible ("og hvis jeg ikke kan?")."""
    said = words(text)
    return len(said) <= SHORT and any(
        set(phrase.split("_")) <= set(said) for one in table("cannot").values() for phrase in one
    )


def carried_on(kind: str, question: Question, kind_before: Callable[[Turn], str]) -> str:
    """The kind of a question about the letter, seen after the one before it."""
    if not (question.history and leans(question) and cannot(question.text)):
        return kind
    return CANNOT.get(kind_before(question.history[-1]), kind)
