"""A letter's text, sentences, deadlines and actions in, whether it names two days for one answer out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.models import Act, Action, Basis, DeadlineRule, Fact
from ingest.text.sentences import Form, Sentence

_LABEL = re.compile(
    r"\b(?:svar)?frist(?: for (?:svar|at svare|indsendelse|tilbagemelding))?\b|\bsvar senest\b", re.IGNORECASE
)
_OTHER = re.compile(r"klag|betal|høring|bemærk|ansøg|tilmeld", re.IGNORECASE)
_ANSWERS = frozenset((Act.SEND, Act.TELL, Act.ANSWER, Act.FILL_IN, Act.SIGN))


def two_days_for_one_answer(
    text: str,
    sentences: Sequence[Sentence],
    deadlines: Sequence[Fact[DeadlineRule]],
    actions: Sequence[Fact[Action]],
) -> bool:
    """Whether a line "Frist for svar: …" names another day than the sentences that ask for the answer."""
    labelled = set()
    for sentence in sentences:
        words = sentence.span.of(text)
        if sentence.form in (Form.HEADING, Form.ROW) and _LABEL.search(words) and not _OTHER.search(words):
            labelled |= {one.value.date for one in deadlines if sentence.span.holds(one.value.span) and one.value.date}
    if not labelled:
        return False
    asked = {
        one.value.date
        for one in deadlines
        if one.value.basis is Basis.ABSOLUTE
        and one.value.date
        and any(fact.span.holds(one.value.span) for fact in actions if fact.value.act in _ANSWERS and fact.value.must)
    }
    return bool(asked - labelled) and not asked & labelled
