"""Certainties: what makes a fact less certain, what the card does with it, and that the table is what the rows say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from chains.card import card
from chains.models import Explanation, Request, Section
from chains.wording import Wording
from ingest.finders import find
from ingest.finders.certainty import TABLE, Model, Part, Traits, doubt_of, model
from ingest.models import Facts, Letter, Origin, Page, ReadBy, Span
from municipality import load_municipality
from tests.eval.calibrate import (
    OBSERVED,
    PHOTO,
    brier,
    by_hand,
    crossed,
    error,
    fit,
    fit_part,
    line_of,
    misread,
    reliability,
    to_toml,
)
from tests.eval.observed import Row, load, save
from tests.letters.golden import LOTS

HEAD = "Tranevig Kommune\n17. november 2026\nSagsnr. 2026-004817\n\nKære Anna Holm\n\n"
TODAY = dt.date(2026, 11, 17)
SENDS = "Du skal sende dine lønsedler senest den 4. december 2026."
APPEALS = "Du kan klage over afgørelsen inden fire uger."


def letter(words: str, confidence: float = 1.0) -> Letter:
    """A small letter that holds `words`, on a page read with this confidence."""
    text = HEAD + words + "\n"
    way = ReadBy.TEXT if confidence == 1.0 else ReadBy.OCR
    return Letter(text, (Page(1, Origin(0, 0), way, confidence, 0, len(text)),))


def facts(words: str, confidence: float = 1.0) -> Facts:
    """What is found in it."""
    return find(letter(words, confidence), TODAY)


def duty(words: str, confidence: float = 1.0) -> float:
    """The certainty of its only duty."""
    (found,) = (fact for fact in facts(words, confidence).actions if fact.value.must)
    return found.certainty


# --- what makes a fact more or less certain ------------------------------------------------------------------

SURER = [
    # whose duty it is is said, not only what is done
    (SENDS, "Lønsedler skal sendes senest den 4. december 2026."),
    # the case it holds in is said
    ("Hvis du rejser, skal du sende os din nye adresse.", "Du skal sende os din nye adresse."),
    # a day, not "at once"
    (SENDS, "Du skal straks sende dine lønsedler."),
    # a demand, not a bare imperative
    ("Du skal rydde fortovet.", "Ryd fortovet."),
]


@pytest.mark.parametrize(("surer", "less_sure"), SURER)
def test_what_was_right_more_often_is_more_certain(surer: str, less_sure: str) -> None:
    assert duty(surer) > duty(less_sure)


def test_a_plain_demand_with_its_day_is_far_surer_than_a_bare_imperative() -> None:
    assert duty(SENDS) > 0.9 > 0.8 > duty("Ryd fortovet.")


def test_a_weekday_that_contradicts_its_date_is_to_be_checked() -> None:
    called = "Vi indkalder dig til samtale {} den 3. december 2026 kl. 10.30 på Rådhuset, lokale 2.14."
    (right,), (wrong,) = (facts(called.format(day)).appointments for day in ("torsdag", "mandag"))
    assert wrong.certainty < 0.6 < model().line < right.certainty


def test_a_duty_is_no_more_certain_than_its_day() -> None:
    assert duty("Du skal sende dine lønsedler senest mandag den 4. december 2026.") < 0.6
    assert duty("Du skal møde til samtale mandag den 3. december 2026 kl. 10.30 på Rådhuset.") < 0.6


def test_a_poorly_read_page_makes_everything_on_it_less_certain() -> None:
    sure, doubtful = duty(SENDS), duty(SENDS, confidence=0.9)
    assert doubtful == pytest.approx(sure * (1 - 0.1 * model().misread), abs=0.002)


def test_the_poorest_page_of_a_sentence_counts() -> None:
    pages = tuple(
        Page(at + 1, Origin(0, at), ReadBy.OCR, sure, 10 * at, 10 * at + 10) for at, sure in enumerate((1, 0.9))
    )
    both = Letter("x" * 20, pages)
    assert [round(doubt_of(both, span), 2) for span in (Span(0, 9), Span(5, 15), Span(12, 20))] == [0.0, 0.1, 0.1]


def test_an_appeal_without_a_body_is_less_certain_and_the_same_where_it_is_an_action() -> None:
    whole = facts("Du kan klage over afgørelsen til Ankestyrelsen inden fire uger.")
    bare = facts(APPEALS)
    assert whole.appeal and bare.appeal and whole.appeal.certainty > bare.appeal.certainty
    assert [fact.certainty for fact in bare.actions] == [bare.appeal.certainty]


def test_a_form_never_measured_counts_as_the_average_one() -> None:
    part = Part(2.0, {"must": 1.0}, {"rivals": -1.0})
    tried = [part.certainty(Traits("duty", form, {"rivals": 0.0})) for form in ("must", "never seen")]
    assert tried == [pytest.approx(0.953, abs=0.001), pytest.approx(0.881, abs=0.001)]


# --- what the card does with it ------------------------------------------------------------------------------


def explained(words: str, confidence: float) -> tuple[Letter, Explanation]:
    read = letter(words, confidence)
    request = Request(TODAY)
    return read, card(read, find(read, TODAY), request, load_municipality())


DOUBTED: list[tuple[str, Section, Callable[[str], str]]] = [
    # a duty with its day
    (SENDS, Section.MUST, str),
    # an appeal
    (f"Vi har besluttet at give dig afslag på din ansøgning. {APPEALS}", Section.APPEAL, lambda words: APPEALS),
    # what happens else
    (f"{SENDS} Hvis du ikke svarer, kan vi stoppe din ydelse.", Section.CONSEQUENCES, lambda words: "kan vi stoppe"),
    # money the reader gets
    ("Vi har besluttet, at du får bevilget 1.450 kr. om måneden i støtte.", Section.MEANING, lambda words: "1.450 kr."),
    # an appointment
    ("Vi indkalder dig til samtale torsdag den 3. december 2026 kl. 10.30 på Rådhuset.", Section.MUST, str),
]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(("words", "section", "sentence"), DOUBTED)
def test_what_is_uncertain_says_check_this_yourself_beside_its_sentence(
    words: str, section: Section, sentence: Callable[[str], str], language: str
) -> None:
    read, made = explained(words, confidence=0.8)
    wording = Wording(language)
    unsure = [line for line in made.lines if line.section is section and line.uncertain]
    assert unsure, [line.key for line in made.lines]
    assert all(wording.text("uncertain") in wording.details(line) for line in unsure)
    assert any(line.span and sentence(words) in line.span.of(read.text) for line in unsure)


def test_what_is_certain_says_nothing_of_checking() -> None:
    _, made = explained(SENDS, confidence=1.0)
    assert not any(line.uncertain for line in made.lines)


# --- the fitting ---------------------------------------------------------------------------------------------


def row(fact: int, form: str, right: bool, doubt: float = 0.0, source: str = "letters", **numbers: float) -> Row:
    """A row of a letter of its own."""
    return Row(source, f"letter-{fact}", fact, "duty", form, numbers, 0.9, doubt, right)


def test_a_form_that_is_often_wrong_becomes_less_certain() -> None:
    rows = [row(at, "must", right=at % 20 > 0) for at in range(100)]
    rows += [row(100 + at, "imperative", right=at % 2 > 0) for at in range(100)]
    part = fit_part(rows)
    sure, unsure = (part.certainty(Traits("duty", form, {})) for form in ("must", "imperative"))
    assert sure == pytest.approx(0.95, abs=0.03)
    assert unsure == pytest.approx(0.5, abs=0.05)


def test_a_form_seen_once_is_not_trusted() -> None:
    rows = [row(at, "must", right=at % 10 > 0) for at in range(100)] + [row(100, "ban", right=False)]
    part = fit_part(rows)
    assert part.certainty(Traits("duty", "ban", {})) > 0.7


def test_reading_costs_what_the_photographed_letters_lost() -> None:
    rows = [row(at, "must", right=at > 0, doubt=0.05, source=PHOTO) for at in range(10)]
    assert misread(rows) == 2.0


def test_the_line_is_the_highest_that_leaves_most_right_facts_plain() -> None:
    told = [(0.95, True)] * 90 + [(0.72, True)] * 10 + [(0.62, False)] * 5 + [(0.78, True)] * 10
    assert line_of(told) == 0.75


def test_a_perfect_forecast_has_no_error() -> None:
    told = [(1.0, True)] * 10 + [(0.0, False)] * 10
    assert (brier(told), error(told)) == (0.0, 0.0)
    assert len(list(reliability(told))) == 2


def test_a_letter_is_never_rated_by_a_model_that_saw_it() -> None:
    # one letter's form is always wrong, but only in that letter
    rows = [row(at, "must", right=True) for at in range(50)]
    rows += [Row("letters", "odd", 50 + at, "duty", "ban", {}, 0.9, 0.0, False) for at in range(20)]
    assert all(sure > 0.9 for sure, right in crossed(rows) if not right)


def test_rows_are_kept_as_they_were(tmp_path: object) -> None:
    path = OBSERVED.__class__(str(tmp_path)) / "rows.jsonl"
    rows = [row(1, "must", right=True, rivals=1.0)]
    save(rows, path)
    assert load(path) == rows


# --- the table that is shipped -------------------------------------------------------------------------------


def test_the_table_is_what_the_rows_come_to() -> None:
    assert TABLE.read_text(encoding="utf-8") == to_toml(fit(load(OBSERVED)))


def test_the_table_tells_more_than_the_weights_set_by_hand() -> None:
    rows = load(OBSERVED)
    assert brier(list(crossed(rows))) < brier(list(by_hand(rows)))
    assert error(list(crossed(rows))) < error(list(by_hand(rows)))


def test_no_row_comes_from_a_sealed_letter() -> None:
    assert {row.source.partition("@")[0] for row in load(OBSERVED)} <= {
        *LOTS,
        "passages",
        "passages-1",
        "passages-2",
        PHOTO,
    }


def test_the_model_multiplies_a_duty_and_its_day() -> None:
    half = Part(0.0, {}, {})
    whole = Model(0.7, 0.0, {"duty": half, "day": half})
    assert whole.certainty([Traits("duty", "", {}), Traits("day", "", {})]) == 0.25
