"""What of a real answer is kept: its pages and what made it, and nothing of the letter."""

from __future__ import annotations

import datetime as dt

import pytest

from chains import __version__
from chains.answers import Answer, Citation, CitationSource, Ending, Question
from chains.model.models import ModelTrace, Reason, Step
from chains.recorder import details_of, recorded
from desk.records.models import Source, plain_reference, reference_of
from desk.records.recorder import DatabaseRecorder
from tests.desk.conftest import Place

URL = "https://www.kommune.example/borger/kontanthjaelp"
CITED = (
    Citation(CitationSource.LETTER, "Brev til Amina Hassan", "Kære Amina Hassan", "da", letter=0, page=1),
    Citation(CitationSource.GUIDANCE, "Kontanthjælp", "Du skal søge i kommunen.", "da", url=URL),
    Citation(CitationSource.GUIDANCE, "Kontanthjælp", "Du skal være ledig.", "da", url=URL),
)
STEP = next(iter(Step))
TRACE = ModelTrace(
    "My own model (8 bit)", {STEP: "4"}, {STEP: 2}, {STEP: 1}, {f"{STEP}:lost_token": 1}, {}, {STEP: next(iter(Reason))}
)
QUESTION = Question("Hvordan søger jeg kontanthjælp?", "da", dt.date(2026, 11, 21))


@pytest.mark.parametrize("trace", [None, TRACE], ids=["without a model", "with one"])
async def test_pages_and_versions_are_kept_and_no_word_of_the_letter(place: Place, trace: ModelTrace | None) -> None:
    answer = Answer(Ending.ANSWERED, (), CITED, kind="guidance", trace=trace)
    details = details_of(QUESTION, answer, {"search": 0.12345})
    assert details.sources == (Source(URL, "Kontanthjælp"),)
    assert details.versions["brevklar"] == __version__
    assert (details.model is None) == (trace is None)
    assert details.seconds == {"search": 0.123}
    assert "Amina" not in str(details)
    recorder = DatabaseRecorder(place.open())
    await recorder.agree("v", "da", "1")
    await recorder.answered(recorded("1", "v", dt.datetime.now(dt.UTC), QUESTION, answer), details)
    kept = await recorder.shown("v")
    assert kept is not None
    assert [turn.details for turn in kept.turns] == [details], "whatever a model is called, its turns are kept"
    await recorder.close()


def test_a_reference_is_the_same_however_it_is_written() -> None:
    code = reference_of("0f" * 16, "a1b2c3d4")
    assert code == reference_of("0f" * 16, "a1b2c3d4") != reference_of("0f" * 16, "a1b2c3d5")
    assert plain_reference(f" {code.lower()} ") == plain_reference(code.replace("-", "")) == code
