"""Every duty has a way without MitID: the letter's own, its sender's telephone, or whom to ask; none is made up."""

from __future__ import annotations

import re

import pytest

from chains.models import Explanation, Section
from chains.ways import helping_another, ways, without_mitid
from chains.wording import Wording, languages
from municipality import load_municipality
from tests.replies.test_starters import BILL, HEAD, HEARING, MEETING, PAPERS, RECIPE, explained

LOCAL = load_municipality(environment={})


def letter_from(sender: str, duty: str) -> str:
    head = HEAD.replace("Solbæk Kommune", sender).replace("Borgerservice\nRådhusgade 1\n9999 Solbæk\n", "")
    return f"{head}Brev om din sag\n\nKære Maria Sommer\n\n{duty}\n\nVenlig hilsen\n{sender}\n"


def told(text: str, language: str = "da") -> list[list[str]]:
    """What is said to each duty."""
    wording = Wording(language)
    return [[wording.message(one) for one in duty.told] for duty in without_mitid(explained(text), LOCAL).duties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a meeting: one comes
        (MEETING, ["Kom selv på dagen"]),
        # papers to the municipality without a number in the letter: its own number, or paper
        (PAPERS, ["72 36", "brev på papir"]),
        # a payment is not sent on paper
        (BILL, ["72 36"]),
        # another authority with its number
        (
            letter_from(
                "Skattestyrelsen", "Du skal sende dine bilag senest den 4. december 2026. Ring på 72 22 18 18."
            ),
            ["Ring til Skattestyrelsen på 72 22 18 18", "brev på papir til Skattestyrelsen"],
        ),
        # another authority without one: who knows whom to ask
        (
            letter_from("Skattestyrelsen", "Du skal sende dine bilag senest den 4. december 2026."),
            ["fandt intet telefonnummer", "Solbæk Kommune på 72 36 40 00", "brev på papir til Skattestyrelsen"],
        ),
    ],
)
def test_every_duty_has_its_way(text: str, expected: list[str]) -> None:
    duties = told(text)
    assert duties and all(duties)
    assert [words for words in expected if words not in " ".join(duties[0])] == []


@pytest.mark.parametrize(
    ("how", "is_told"),
    [
        ("via borger.dk", False),
        ("med Digital Post", False),
        ("via Mit Sygefravær", False),
        ("med brev til Rådhusgade 1", True),
        ("på mail ydelse@solbaek.dk", True),
        ("med Digital Post eller med brev", True),  # one of the two needs no MitID
    ],
)
def test_a_way_of_the_letter_is_told_where_it_needs_no_mitid(how: str, is_told: bool) -> None:
    from chains.ways.without_mitid import needs_no_mitid

    assert needs_no_mitid(how) is is_told


def test_a_payment_is_not_said_to_go_on_paper() -> None:
    assert "papir" not in " ".join(told(BILL)[0])


def test_what_must_not_be_done_needs_no_way() -> None:
    assert told(letter_from("Solbæk Kommune", "Du må ikke flytte, før vi har svaret.")) == []


def test_the_deadline_is_said_to_hold_only_where_there_is_one() -> None:
    keys = [one.key for one in without_mitid(explained(PAPERS), LOCAL).lead]
    assert "ways-still-holds" in keys
    none = letter_from("Solbæk Kommune", "Du skal sende dine bilag til os.")
    assert "ways-still-holds" not in [one.key for one in without_mitid(explained(none), LOCAL).lead]


def test_nothing_is_offered_for_what_is_no_letter() -> None:
    assert ways(explained(RECIPE)) == ()
    assert len(ways(explained(HEARING))) == 2


def _figures(explanation: Explanation, language: str) -> set[str]:
    wording, plan = Wording(language), without_mitid(explanation, LOCAL)
    messages = [*plan.lead, *(one for duty in plan.duties for one in duty.told), *plan.afterwards]
    messages += helping_another(explanation, LOCAL)
    return set(re.findall(r"\d[\d ]*\d", " ".join(wording.message(one) for one in messages)))


@pytest.mark.parametrize("language", languages())
def test_every_language_names_the_same_numbers(language: str) -> None:
    for text in (MEETING, PAPERS, HEARING):
        one = explained(text)
        assert _figures(one, language) == _figures(one, "da") != set()


def test_each_duty_keeps_its_line() -> None:
    one = explained(MEETING)
    duties = without_mitid(one, LOCAL).duties
    assert [duty.line for duty in duties] == [line for line in one.lines if line.section is Section.MUST]
