"""What may be kept of a question: masked, and never the letter's words."""

from __future__ import annotations

import asyncio
import datetime as dt

from chains.answers import Answer, Citation, CitationSource, Ending, Question
from chains.recorder import NoRecorder, recorded

NOW = dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC)


def test_a_question_is_kept_without_personal_identifiers() -> None:
    question = Question("Jeg hedder Amina Hassan, cpr 010190-1234. Får jeg medhold?", "da", NOW.date())
    cited = Citation(CitationSource.LETTER, "Brev", "Kære Amina Hassan", "da", letter=0, page=1)
    kept = recorded("1", "2", NOW, question, Answer(Ending.UNANSWERABLE_OWN_CASE, (), (cited,)))
    assert "Amina" not in str(kept)
    assert "010190" not in str(kept)
    assert kept.to_editors


def test_without_a_recorder_nothing_is_kept() -> None:
    kept = recorded("1", "2", NOW, Question("hej", "da", NOW.date()), Answer(Ending.NEEDS_CLARIFICATION, ()))
    assert not kept.to_editors
    asyncio.run(NoRecorder().answered(kept))
