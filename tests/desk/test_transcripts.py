"""Turns found again: by filter, by word, page by page, and never after they were deleted."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from chains.answers.models import Ending
from chains.recorder import Recorded
from desk.records import store
from desk.records.database import Database
from desk.records.models import Why, visit_key
from desk.records.recorder import DatabaseRecorder
from desk.records.retention import keep_within
from desk.staff import finding, transcripts
from desk.staff.filters import parse, place_of, query_of
from desk.staff.models import Feedback, Filter, Flag, Place
from tests.desk.conftest import Place as Kept
from tests.desk.sample import DETAILS, NOW, asked

MINUTE = dt.timedelta(minutes=1)


async def keep(database: Database, *turns: Recorded, kle: str | None = "28.06.04") -> None:
    """Keeps turns as the page does, their visits' consent first."""
    recorder = DatabaseRecorder(database, now=lambda: NOW)
    for turn in turns:
        await recorder.agree(turn.visit, "da", "1")
        await recorder.answered(turn, replace(DETAILS, kle=kle))


async def ids(database: Database, **chosen: object) -> list[str]:
    """The turns that are listed, the newest first."""
    page = await transcripts.listed(database, Filter(**chosen))  # type: ignore[arg-type]
    return [row.turn.id for row in page.rows]


async def test_the_list_shows_the_newest_first(database: Database) -> None:
    await keep(database, asked(1), asked(2, at=NOW + MINUTE), asked(3, at=NOW - MINUTE))
    assert await ids(database) == ["turn-visit-1-2", "turn-visit-1-1", "turn-visit-1-3"]


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        ({"ending": "answered"}, {"a", "c"}),
        ({"ending": "out_of_scope"}, {"b"}),
        ({"language": "pl"}, {"b"}),
        ({"topic": "daycare"}, {"a", "b"}),
        ({"kle": "28"}, {"a", "b"}),  # a whole group of subjects
        ({"kle": "28.06"}, {"a", "b"}),
        ({"kle": "28.06.04"}, {"a", "b"}),
        ({"kle": "28.0"}, {"a", "b", "c"}),  # half a number is no number: left open by whoever parses it
        ({"kind": "amount"}, {"c"}),
        ({"edition": "another"}, {"c"}),
        ({"feedback": Feedback.WRONG}, {"b"}),
        ({"feedback": Feedback.RIGHT}, {"a"}),
        ({"feedback": Feedback.NONE}, {"c"}),
        ({"flagged": True}, {"c"}),
        ({"since": dt.date(2026, 11, 22)}, {"c"}),
        ({"until": dt.date(2026, 11, 21)}, {"a", "b"}),
        ({"ending": "answered", "language": "da", "topic": "daycare"}, {"a"}),
        ({"words": "regning", "feedback": Feedback.WRONG}, {"b"}),
    ],
)
async def test_the_list_is_filtered(database: Database, chosen: dict[str, object], found: set[str]) -> None:
    a, b, c = (replace(asked(number), id=name) for number, name in enumerate("abc"))
    b = replace(b, ending=Ending.OUT_OF_SCOPE, language="pl", question="Hvor er min regning?")
    late = dt.datetime(2026, 11, 21, 23, 30, tzinfo=dt.UTC)  # half past midnight in Denmark: the next day
    c = replace(c, topic="housing", kind="amount", edition="another", at=late)
    await keep(database, a, b)
    await keep(database, c, kle="27.18.02")
    await store.judge(database, "a", True, NOW, None)
    await store.judge(database, "b", False, NOW, None)
    (row,) = (await transcripts.listed(database, Filter(edition="another"))).rows
    assert await transcripts.flag(database, row.turn.reference, Flag("Mette", NOW, "se på den"))
    wanted = parse({"kle": str(chosen["kle"])}) if "kle" in chosen else Filter(**chosen)  # type: ignore[arg-type]
    page = await transcripts.listed(database, wanted)
    assert {one.turn.id for one in page.rows} == found


@pytest.mark.parametrize("latest", [2, 2_000], ids=["in the index of words", "among the latest"])
async def test_pages_follow_each_other_without_a_gap_or_a_turn_twice(
    database: Database, latest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "LATEST", latest)
    turns = [asked(number, at=NOW + MINUTE * (number // 3)) for number in range(10)]  # three share an instant
    await keep(database, *turns)
    for words in ("", "betale"):
        seen: list[str] = []
        after: Place | None = None
        while True:
            page = await transcripts.listed(database, Filter(words=words), after, 4)
            seen += [row.turn.id for row in page.rows]
            after = page.next
            if after is None:
                break
            assert (
                place_of(
                    query_of(Filter(), after)
                    .partition("=")[2]
                    .replace("%3A", ":")
                    .replace("%2B", "+")
                    .replace("%7E", "~")
                )
                == after
            )
        assert sorted(seen) == sorted(turn.id for turn in turns)
        assert len(seen) == len(set(seen)) == 10


async def test_a_page_that_began_at_a_turn_erased_since_goes_on_after_it(database: Database) -> None:
    await keep(database, *(asked(number, at=NOW + MINUTE * number) for number in range(3)))
    await keep(database, asked(9, visit="other", at=NOW + MINUTE * 3))
    page = await transcripts.listed(database, Filter(words="betale"), None, 1)
    assert page.next is not None
    await store.erase(database, visit_key("other"), Why.ERASED, NOW)
    rest = await transcripts.listed(database, Filter(words="betale"), page.next)
    assert [row.turn.id for row in rest.rows] == ["turn-visit-1-2", "turn-visit-1-1", "turn-visit-1-0"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("betalingen", True),  # the question says "betaling"
        ("BETALING", True),
        ("betaling børnehave", True),  # both words
        ("betaling fodbold", False),  # one of them only
        ("børnehaver", True),
        ("bornehave", False),  # another letter is another word
        ("'; DROP TABLE turns; --", False),
        ('" OR "*', False),
        ("på", True),
        ("NOT betaling", False),  # a word like any other
    ],
)
async def test_words_are_found_in_their_forms(database: Database, words: str, found: bool) -> None:
    await keep(database, asked(1, "Hvornår er fristen for betaling af min datters børnehave på Engvej?"))
    assert bool(await ids(database, words=words)) is found


async def test_words_of_other_languages_are_found(database: Database) -> None:
    await keep(database, asked(1, "متى يجب أن أدفع؟"), asked(2, "Коли я маю заплатити?"))
    assert await ids(database, words="أدفع") == ["turn-visit-1-1"]
    assert await ids(database, words="заплатити") == ["turn-visit-1-2"]


async def test_nothing_but_signs_looks_for_nothing_in_particular(database: Database) -> None:
    await keep(database, asked(1))
    assert len(await ids(database, words="?!* ")) == 1


async def test_what_is_erased_withdrawn_or_too_old_is_not_found_and_no_byte_of_it_is_left(
    database: Database, place: Kept
) -> None:
    await keep(database, asked(1, "Hvad er en xylofonordning?", visit="first"))
    await keep(database, asked(2, "Hvad er en kvadratrodsordning?", visit="second", at=NOW - dt.timedelta(days=40)))
    await keep(database, *(asked(number, visit="third") for number in range(3, 40)))
    assert len(await ids(database, words="xylofonordning")) == 1
    await store.erase(database, visit_key("first"), Why.ERASED, NOW)
    await keep_within(database, 30, NOW)
    assert await ids(database, words="xylofonordning") == await ids(database, words="kvadratrodsordning") == []
    assert len(await ids(database, words="betale")) == 37
    if place.server is None:  # PostgreSQL takes what is deleted out of its files when it vacuums
        held = b"".join(file.read_bytes() for file in place.folder.iterdir())
        assert b"xylofon" not in held and b"kvadratrod" not in held


async def test_an_answer_given_anew_is_found_by_its_new_words_only(database: Database) -> None:
    await keep(database, asked(1, "Hvad er en lygte?"))
    await keep(database, asked(1, "Hvad er en lampe?"))
    assert await ids(database, words="lygte") == []
    assert await ids(database, words="lampe") == ["turn-visit-1-1"]


async def test_a_conversation_reads_in_the_order_it_was_asked(database: Database) -> None:
    await keep(database, asked(2, at=NOW + MINUTE), asked(1), asked(1, visit="other"))
    page = await transcripts.listed(database, Filter())
    reference = next(row.turn.reference for row in page.rows if row.turn.id == "turn-visit-1-2")
    found = await transcripts.conversation(database, reference.lower().replace("-", " "))
    assert found is not None
    assert [row.turn.id for row in found.rows] == ["turn-visit-1-1", "turn-visit-1-2"]
    assert await transcripts.conversation(database, "00000-00000") is None


async def test_a_mark_is_set_changed_and_taken_away(database: Database) -> None:
    await keep(database, asked(1))
    (row,) = (await transcripts.listed(database, Filter())).rows
    reference = row.turn.reference
    await transcripts.flag(database, reference, Flag("Mette", NOW, "en"))
    await transcripts.flag(database, reference, Flag("Jens", NOW, "to"))
    found = await transcripts.one(database, reference)
    assert found is not None and found.flag == Flag("Jens", NOW, "to")
    assert await transcripts.unflag(database, reference)
    assert not await transcripts.unflag(database, reference)
    assert not await transcripts.flag(database, "00000-00000", Flag("Jens", NOW, ""))


async def test_the_menus_offer_what_there_is(database: Database) -> None:
    await keep(database, asked(1), replace(asked(2), language="so", topic=None), replace(asked(3), language="ar"))
    assert await transcripts.choices(database, "language") == ("ar", "da", "so")
    assert await transcripts.choices(database, "topic") == ("daycare",)


@pytest.mark.parametrize(
    ("query", "chosen"),
    [
        ({}, Filter()),
        ({"since": "2026-11-01", "until": "i går"}, Filter(since=dt.date(2026, 11, 1))),
        ({"ending": "answered' OR 1=1"}, Filter()),
        ({"kle": "28.06", "flagged": "on"}, Filter(kle="28.06", flagged=True)),
        ({"kle": "28.6"}, Filter()),
        ({"feedback": "wrong"}, Filter(feedback=Feedback.WRONG)),
        ({"feedback": "maybe"}, Filter()),
        ({"words": "  to   ord "}, Filter(words="to ord")),
        ({"after": "x", "unknown": "y"}, Filter()),
    ],
)
def test_an_address_is_a_filter_whatever_it_says(query: dict[str, str], chosen: Filter) -> None:
    assert parse(query) == chosen


def test_a_filter_survives_its_address() -> None:
    from urllib.parse import parse_qsl

    chosen = Filter(
        dt.date(2026, 1, 2), None, "answered", "daycare", "28", "amount", "da", "e-1", Feedback.NONE, True, "å & b"
    )
    assert parse(dict(parse_qsl(query_of(chosen)))) == chosen
