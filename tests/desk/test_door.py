"""What the store's door lets in, what it leaves out and what it refuses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.records.door import RefusedTurn, let_in
from desk.records.models import Source, Turn
from tests.desk.sample import DETAILS, NOW

TURN = Turn(
    id="a1",
    visit="0f" * 16,
    reference="K7Q2M-9XD4T",
    at=NOW,
    language="da",
    question="[NAME_1] vil vide, hvornår [CASE_1] er afgjort",
    ending="answered",
    kind="deadline",
    topic="daycare",
    near=("https://www.kommune.example/borger/sfo",),
    terms=("restance",),
    certainty=0.5,
    edition="2026-11-20T0200-3f9a",
    warnings=(),
    details=DETAILS,
)


@pytest.mark.parametrize(
    "turn",
    [
        TURN,
        replace(TURN, edition="20261121T020000-1234ab"),  # an instant and a chance number are no CPR number
        replace(TURN, topic=None, kind="", edition="", question=""),  # nothing found, nothing known
        replace(TURN, details=replace(DETAILS, versions={"model": "Qwen/Qwen2.5-7B-Instruct:q4", "prompt_a": "4"})),
    ],
)
def test_what_is_masked_comes_in_as_it_is(turn: Turn) -> None:
    let = let_in(turn)
    assert (let.turn, let.left_out) == (turn, ())


@pytest.mark.parametrize(
    ("field", "turn"),
    [
        ("question", replace(TURN, question="Mit cpr-nummer er 010190-1234")),  # a CPR number
        ("question", replace(TURN, question="Jeg hedder Amina Hassan. Hvad nu?")),  # a name
        ("question", replace(TURN, question="Ring til mig på 20 30 40 50")),  # a phone
        ("question", replace(TURN, question="Hvad nu? " * 300)),  # as long as a letter
        ("kind", replace(TURN, kind="deadline of my letter")),  # a sentence where a kind belongs
        ("topic", replace(TURN, topic="Amina Hassan")),  # words where a slug belongs
        ("edition", replace(TURN, edition="010190-1234")),  # a CPR number where an edition belongs
        ("warnings", replace(TURN, warnings=("bad date in “Kære Amina”",))),  # words in a code
        ("versions", replace(TURN, details=replace(DETAILS, versions={"model": "said: Amina"}))),
        ("model", replace(TURN, details=replace(DETAILS, model={"reasons": {"lost Amina Hassan": 1}}))),
        ("seconds", replace(TURN, details=replace(DETAILS, seconds={"Kære Amina": 1.0}))),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_turn_that_points_at_a_person_is_refused(field: str, turn: Turn) -> None:
    with pytest.raises(RefusedTurn) as refused:
        let_in(turn)
    assert refused.value.field == field
    assert "Amina" not in str(refused.value)


def test_a_page_that_points_at_a_person_is_left_out_and_the_turn_is_kept() -> None:
    named = Source("https://www.kommune.example/a", "Kontakt Amina Hassan")
    hidden = Source("https://www.kommune.example/010190-1234", "Side")
    near = ("https://www.kommune.example/b", "https://www.kommune.example/amina@hassan.example")
    let = let_in(replace(TURN, near=near, details=replace(DETAILS, sources=(named, hidden))))
    assert let.turn.details.sources == (Source(named.url, ""),)
    assert let.turn.near == near[:1]
    assert sorted(let.left_out) == ["near", "source", "title"]


def test_what_is_public_is_no_secret() -> None:
    turn = replace(TURN, question="Er jeres nummer 70 12 34 56 det rigtige?")
    assert let_in(turn, {"+4570123456"}).turn == turn
