"""The evaluation of search and answers: what counts as found, kept, declined and held."""

from __future__ import annotations

import pytest

from chains.answers import Ending
from tests.eval import questions
from tests.eval.answered import Reply, about_pages, false_alarms, faults, recall_of, right_from_letter
from tests.eval.holding import holds
from tests.eval.searched import Found, brier, declined, declined_where_kept, kept, mean_rank, operating, recall
from tests.questions.model import Question

A, B, C = "https://a.example", "https://b.example", "https://c.example"


def _question(expect: tuple[str, ...] | None = (A,), kind: str = "everyday", **more: object) -> Question:
    return Question("danish", "danish-1", "Hvad nu?", "da", kind, expect, **more)  # type: ignore[arg-type]


FOUND = (
    Found(_question((A,)), (A, B), 0.9, True),  # first
    Found(_question((B, C)), (A, B, C), 0.6, True),  # second; either page would do
    Found(_question((C,)), (A, B), 0.4, False),  # not found, and declined
    Found(_question((), "near-miss"), (A,), 0.7, True),
    Found(_question((), "outside"), (A,), 0.1, False),
)


def test_recall_and_rank_are_of_the_answerable_questions() -> None:
    assert (recall(FOUND, 1).right, recall(FOUND, 1).of) == (1, 3)
    assert (recall(FOUND, 5).right, recall(FOUND, 5).of) == (2, 3)
    assert mean_rank(FOUND).value == pytest.approx((1 + 1 / 2 + 0) / 3)


def test_kept_is_of_the_answerable_and_declined_of_the_others() -> None:
    assert (kept(FOUND).right, kept(FOUND).of) == (2, 3)
    assert (declined(FOUND).right, declined(FOUND).of) == (1, 2)
    assert (declined(FOUND, "outside").right, declined(FOUND, "outside").of) == (1, 1)


@pytest.mark.parametrize(
    ("share", "right"),
    [
        (0.3, 2),  # one of three is enough: the line is 0.9, above both that nothing answers
        (0.6, 1),  # two of three: 0.6, and the near miss at 0.7 is answered
        (0.92, 1),  # all three: 0.4
    ],
)
def test_a_system_is_judged_at_the_highest_line_that_keeps_enough(share: float, right: int) -> None:
    assert declined_where_kept(FOUND, share).right == right


def test_scores_of_any_scale_are_held_to_the_same_share() -> None:
    distances = [Found(one.question, one.urls, one.certainty * 40 - 100) for one in FOUND]
    assert declined_where_kept(distances) == declined_where_kept(FOUND)


def test_a_certainty_that_keeps_its_word_scores_better_than_one_that_never_changes() -> None:
    off, always = brier(FOUND)
    assert always == pytest.approx(0.6 * 0.4)
    assert off == pytest.approx((0.1**2 + 0.4**2 + 0.6**2 + 0.7**2 + 0.1**2) / 5)


def test_the_curve_has_a_line_for_each_certainty_and_counts_every_question_once() -> None:
    lines = list(operating(FOUND, ("near-miss",)))[1:]
    assert len(lines) == 12
    assert sum(int(line.split()[7]) for line in lines) == len(FOUND)


HELD = [
    # answer, what it must hold, language of the answer, whether it does
    ("Senest den 4. december 2026.", "2026-12-04", "da", True),
    ("Senest den 4. december.", "2026-12-04", "da", True),  # a letter leaves the year out
    ("Senest den 4. december 2025.", "2026-12-04", "da", False),  # another year's
    ("Senest den 14. december 2026.", "2026-12-04", "da", False),  # another day that ends alike
    ("By Friday 4 December 2026", "2026-12-04", "en", True),
    ("bis 4. Dezember 2026", "2026-12-04", "de", True),
    ("do 4 grudnia 2026", "2026-12-04", "pl", True),
    ("04.12.2026", "2026-12-04", "uk", True),
    ("حتى ٤ ديسمبر ٢٠٢٦", "2026-12-04", "ar", True),  # digits of another script
    ("kl. 10.15", "10:15", "da", True),
    ("at 1:30 PM", "13:30", "en", True),
    ("kl. 13.30", "10:15", "da", False),
    ("3.644,00 kr.", "3644", "da", True),
    ("DKK 3,644", "3644", "en", True),
    ("3 644 kr.", "3644", "pl", True),
    ("13.644 kr.", "3644", "da", False),  # another amount that ends alike
    ("1.250 kr.", "250", "da", False),
    ("Ring på 72 36 42 00.", "+4572364200", "da", True),
    ("\u2068+45 72364200\u2069", "+4572364200", "ar", True),
    ("Ring på 72 36 42 01.", "+4572364200", "da", False),
    ("Medbring\ndit CV og billedlegitimation", "billedlegitimation", "da", True),
    ("Du kan miste  din\u00a0kontanthjælp", "miste din kontanthjælp", "da", True),
    ("Kontanthjælp", "miste din kontanthjælp", "da", False),
]


@pytest.mark.parametrize(("said", "wanted", "language", "right"), HELD)
def test_a_value_is_held_however_the_language_writes_it(said: str, wanted: str, language: str, right: bool) -> None:
    assert holds(said, wanted, language) is right


def _screen(file: str, due: str, came: str) -> Reply:
    return Reply(Question(file, f"{file}-1", "Hej", "da", "kind", ending=due), came)


REPLIES = (
    _screen("crisis", "crisis", "crisis"),
    _screen("crisis", "crisis", "answered"),
    _screen("crisis", "ordinary", "crisis"),  # a false alarm
    _screen("crisis", "ordinary", "out_of_scope"),
    _screen("not-received", "not_received_here", "not_received_here"),
)


def test_alarms_are_counted_apart_from_near_misses() -> None:
    crisis = Ending.CRISIS
    assert recall_of(REPLIES, "crisis", crisis).right == 1
    assert recall_of(REPLIES, "crisis", crisis).of == 2
    assert (false_alarms(REPLIES, "crisis", crisis).right, false_alarms(REPLIES, "crisis", crisis).of) == (1, 2)


def test_an_answer_from_the_letter_is_right_only_with_what_it_must_hold() -> None:
    asked = _question(None, ending="answered_from_letter", must_contain=("250",))
    assert right_from_letter(Reply(asked, "answered_from_letter"))
    assert not right_from_letter(Reply(asked, "answered_from_letter", missing=("250",)))
    assert not right_from_letter(Reply(asked, "answered"))


def test_only_questions_for_the_pages_count_as_answerable_or_not() -> None:
    replies = (Reply(_question((A,)), "answered"), Reply(_question(()), "answered"), *REPLIES)
    assert len(about_pages(replies, True)) == len(about_pages(replies, False)) == 1


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (Reply(_question((A,)), "answered", (A,)), 0),
        (Reply(_question((A,)), "answered", (B,)), 1),  # another page
        (Reply(_question((A,)), "unanswerable_no_guidance"), 1),
        (Reply(_question(()), "answered", (B,)), 1),
        (Reply(_question(()), "out_of_scope"), 0),
        (Reply(_question((A,)), "answered", (A,), 1, ("made up",)), 1),  # a quote that stands nowhere
        (Reply(_question((A,)), "", error="KeyError"), 1),
        (REPLIES[0], 0),
        (REPLIES[1], 1),
        (REPLIES[2], 1),
        (REPLIES[3], 0),
    ],
)
def test_every_fault_is_told_once(reply: Reply, told: int) -> None:
    assert len(list(faults([reply]))) == told


def test_faults_of_the_sealed_part_are_never_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert questions.main(["--part", "sealed", "--faults"]) == questions.EXIT_USAGE
    assert capsys.readouterr().out == ""


def test_figures_name_no_question() -> None:
    # What the sealed part prints: none of a question's words, no id.
    replies = [Reply(one.question, "answered", seconds=1.0) for one in FOUND]
    letter = _question(None, ending="answered_from_letter", must_contain=("250",))
    printed = "\n".join(
        [
            *questions.searched(FOUND),
            *questions.enough(FOUND, 0.5),
            *questions.languages(FOUND),
            *questions.answers([*replies, *REPLIES, Reply(letter, "answered", missing=("250",))]),
        ]
    )
    assert "danish-1" not in printed
    assert "Hvad nu?" not in printed
    assert "example" not in printed
