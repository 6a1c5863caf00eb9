"""The passages are well formed. Nothing of a sealed passage but its id is shown when a test fails."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from ingest.models import Basis, Kind, Role, Warn
from tests.passages.model import Part, Passage, load_passages
from tests.passages.verdict import faults_of, judged

PASSAGES = tuple(passage for part in Part for passage in load_passages(part))
EXPECT_KEYS = {
    "letter", "kind", "actions", "amounts", "appointments", "appeal", "warnings", "forbidden_warnings", "forbidden_dates",
}  # fmt: skip
ACTION_KEYS = {"quote_contains", "must", "deadline", "optional"}
DEADLINE_KEYS = {"date", "time", "basis", "moved_to", "not_before"}
# A deadline before the letter's date is meant where the phenomenon says so.
OVER = "already over"

Json = Mapping[str, Any]
each_passage = pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.id)


def test_every_id_and_every_text_is_there_once() -> None:
    assert [name for name, times in Counter(passage.id for passage in PASSAGES).items() if times > 1] == []
    texts = Counter(" ".join(passage.text.split()) for passage in PASSAGES)
    assert [passage.id for passage in PASSAGES if texts[" ".join(passage.text.split())] > 1] == []


@each_passage
def test_keys_are_known_ones(passage: Passage) -> None:
    assert set(passage.expect) <= EXPECT_KEYS
    assert passage.phenomenon and passage.text and passage.sender
    assert all(set(action) <= ACTION_KEYS for action in passage.expect.get("actions", ()))
    assert all(set(deadline) <= DEADLINE_KEYS for deadline in _deadlines(passage))
    assert {deadline["basis"] for deadline in _deadlines(passage) if "basis" in deadline} <= {b.value for b in Basis}
    assert {one["role"] for one in passage.expect.get("amounts", ())} <= {role.value for role in Role}
    kinds = passage.expect.get("kind", [])
    assert set(kinds if isinstance(kinds, list) else [kinds]) <= {kind.value for kind in Kind}
    codes = {*passage.expect.get("warnings", ()), *passage.expect.get("forbidden_warnings", ())}
    assert codes <= {code.value for code in Warn}


@each_passage
def test_every_quote_stands_in_the_text(passage: Passage) -> None:
    text = " ".join(passage.text.split())
    assert [quote for quote in _quotes(passage) if " ".join(quote.split()) not in text] == []


@each_passage
def test_every_amount_stands_in_the_text(passage: Passage) -> None:
    digits = passage.text.replace(".", "").replace(",", "").replace(" ", "").replace("\xa0", "")
    values = [one["value"] for one in passage.expect.get("amounts", ())]
    assert [value for value in values if str(value).replace(".", "").removesuffix("0") not in digits] == []


@each_passage
def test_deadlines_come_after_the_letter_and_are_not_forbidden(passage: Passage) -> None:
    days = {dt.date.fromisoformat(one["date"]) for one in _deadlines(passage)}
    if OVER not in passage.phenomenon:
        assert all(passage.letter_date <= day <= passage.letter_date + dt.timedelta(days=800) for day in days)
    forbidden = {dt.date.fromisoformat(day) for day in passage.expect.get("forbidden_dates", ())}
    assert not days & forbidden


@each_passage
def test_appointments_have_a_date_a_time_and_words_of_the_text(passage: Passage) -> None:
    for one in passage.expect.get("appointments", ()):
        dt.date.fromisoformat(one["date"])
        assert one["time"] is None or dt.time.fromisoformat(one["time"])
        words = [one.get("place_contains", ""), *one.get("bring_contains", ())]
        assert [word for word in words if word not in " ".join(passage.text.split())] == []


@each_passage
def test_only_whole_texts_say_what_they_are(passage: Passage) -> None:
    assert passage.whole == ("letter" in passage.expect)


@each_passage
def test_an_output_that_tells_the_gold_has_no_fault(passage: Passage) -> None:
    assert list(faults_of(judged(passage, _perfect(passage)))) == []


@each_passage
def test_an_empty_output_has_a_fault_where_something_is_to_be_found(passage: Passage) -> None:
    gold = passage.expect
    told = [one for key in ("actions", "amounts", "appointments") for one in gold.get(key, ())]
    wanted = [one for one in told if not one.get("optional")] or gold.get("appeal") or gold.get("warnings")
    assert bool(list(faults_of(judged(passage, {})))) == bool(wanted or "letter" in gold)


def test_the_two_halves_share_no_long_sentence() -> None:
    halves = {part: _sentences(part) for part in Part}
    assert halves[Part.DEV] & halves[Part.SEALED] == set()


def _perfect(passage: Passage) -> Json:
    """The contract's object that tells this gold, each action with the first of its quotes."""
    gold = next(passage.readings)
    actions = [{**one, "quote": _first(one["quote_contains"]), "text": ""} for one in gold.get("actions", ())]
    appeal = gold.get("appeal")
    return {
        "letter": {key: _first(value) for key, value in gold.get("letter", {}).items()},
        "kind": _first(gold.get("kind")),
        "actions": actions,
        "amounts": gold.get("amounts", []),
        "appointments": [
            {**one, "place": one.get("place_contains"), "bring": one.get("bring_contains", [])}
            for one in gold.get("appointments", ())
        ],
        "appeal": appeal and {**appeal, "to": _first(appeal["to"]), "quote": ""},
        "warnings": gold.get("warnings", []),
    }


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value


def _sentences(part: Part) -> set[str]:
    texts = (" ".join(passage.text.split()) for passage in PASSAGES if passage.part is part)
    return {sentence for text in texts for sentence in text.split(". ") if len(sentence) > 40}


def _deadlines(passage: Passage) -> Iterator[Json]:
    holders = [*passage.expect.get("actions", ()), passage.expect.get("appeal") or {}]
    for deadline in (holder.get("deadline") for holder in holders):
        yield from (one for one in (deadline if isinstance(deadline, list) else [deadline]) if one)


def _quotes(passage: Passage) -> Iterator[str]:
    for action in passage.expect.get("actions", ()):
        quotes = action["quote_contains"]
        yield from [quotes] if isinstance(quotes, str) else quotes
