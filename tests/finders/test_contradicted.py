"""Two days for one deadline: rows of a deadline told and taken up again."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.finders.contradicted import takes_up_another_day
from ingest.finders.deadlines import find_deadlines
from ingest.text.sentences import split_sentences

NEAR = dt.date(2026, 11, 17)
TOLD = "Du skal sende skemaet senest fredag den 4. december 2026. "

ANOTHER = [
    "Er skemaet ikke modtaget, når fristen for det udløber mandag den 7. december, stopper vi udbetalingen.",
    "Er arbejdet ikke afsluttet ved fristens udløb den 15. februar 2027, bortfalder bevillingen.",
    "Svaret skal være her inden fristens udløb den 3. december 2026.",
]
THE_SAME = [
    "Er skemaet ikke modtaget, når fristen udløber den 4. december 2026, stopper vi udbetalingen.",  # the day told
    "Den oprindelige frist udløb den 3. november 2026.",  # an earlier one
    "Når klagefristen udløber den 15. december 2026, kan vi begynde.",  # another deadline
    "Sender du intet, afgør vi sagen ved fristens udløb.",  # no day
]


@pytest.mark.parametrize(
    ("after", "contradicts"), [*((row, True) for row in ANOTHER), *((row, False) for row in THE_SAME)]
)
def test_a_deadline_taken_up_with_another_day_is_noticed(after: str, contradicts: bool) -> None:
    text = TOLD + after
    sentences = split_sentences(text)
    deadlines = find_deadlines(text, sentences, NEAR, ())
    assert takes_up_another_day(text, sentences, deadlines, NEAR) is contradicts
