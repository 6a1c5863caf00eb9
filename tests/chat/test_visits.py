"""A visit is kept while its citizen is here, and forgotten whole."""

from __future__ import annotations

import asyncio

from chains.models import Message, Request
from chat.models import Card, Note
from chat.visits import MOST_ENTRIES, VisitStore
from ingest.models import Upload
from tests.chat.sample import TODAY, sample_letter


class Clock:
    """A clock that stands still until it is told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def _store(clock: Clock, max_held: int = 1_000_000) -> VisitStore:
    return VisitStore(600, max_held, clock)


def test_a_visit_lasts_while_it_is_touched() -> None:
    clock = Clock()
    store = _store(clock)
    visit = store.touch("a", "da")
    visit.put(Note("n", (Message("page-stopped"),)))
    clock.now = 599
    assert store.touch("a", "en") is visit
    clock.now = 1198
    assert store.find("a") is visit
    assert visit.language == "en"


def test_an_idle_visit_is_forgotten_with_all_in_it() -> None:
    clock = Clock()
    store = _store(clock)
    visit = store.touch("a", "da")
    visit.put(Note("n", (Message("page-stopped"),)))
    visit.pending["f"] = Upload("a.pdf", b"x")
    clock.now = 600
    assert store.find("a") is None
    assert store.sweep() == ["a"]
    assert (visit.entries, visit.pending, len(store)) == ([], {}, 0)


def test_an_idle_visit_comes_back_empty_with_another_epoch() -> None:
    clock = Clock()
    store = _store(clock)
    first = store.touch("a", "da")
    clock.now = 601
    second = store.touch("a", "da")
    assert second is not first
    assert second.epoch != first.epoch


async def test_deleting_stops_what_is_under_way() -> None:
    store = _store(Clock())
    visit = store.touch("a", "da")
    visit.job = job = asyncio.create_task(asyncio.sleep(60))
    store.delete("a")
    await asyncio.sleep(0)
    assert job.cancelled()
    assert store.find("a") is None


def test_entries_keep_their_place() -> None:
    visit = _store(Clock()).touch("a", "da")
    for name in ("one", "two"):
        visit.put(Note(name, (Message("page-stopped"),)))
    visit.put(Note("one", (Message("page-failed"),)))
    assert [entry.id for entry in visit.entries] == ["one", "two"]
    visit.drop("one")
    assert [entry.id for entry in visit.entries] == ["two"]


def test_room_is_made_by_dropping_who_is_away() -> None:
    clock = Clock()
    store = _store(clock, max_held=2500)
    for number, name in enumerate(("away", "here")):
        clock.now = number
        store.touch(name, "da").pending["f"] = Upload("", bytes(1000))
    assert store.make_room(1000, connected=["here"])
    assert store.find("away") is None
    assert store.find("here") is not None
    assert not store.make_room(2000, connected=["here"])


def test_letters_on_their_way_in_and_letters_being_read_count_too() -> None:
    store = _store(Clock(), max_held=2500)
    visit = store.touch("a", "da")
    visit.coming.append(1000)
    visit.sent = (Upload("", bytes(1000)),)
    assert store.make_room(400, connected=["a"])
    assert not store.make_room(1000, connected=["a"])


def test_a_page_does_not_grow_without_end() -> None:
    visit = _store(Clock()).touch("a", "da")
    for number in range(1000):
        visit.put(Note(str(number), (Message("page-stopped"),)))
    assert len(visit.entries) == MOST_ENTRIES
    assert visit.entries[-1].id == "999"


def test_deleting_what_was_never_there_is_not_remembered() -> None:
    store = _store(Clock())
    store.end("nobody")
    assert not store.is_ended("nobody")


def test_what_a_visit_holds_is_counted_once() -> None:
    visit = _store(Clock()).touch("a", "da")
    document = bytes(5000)
    for name in ("one", "two"):
        visit.put(Card(name, sample_letter(), Request(TODAY), documents=(document, None)))
    assert 5000 <= visit.held() < 6000


def test_a_visit_its_citizen_deleted_is_not_opened_again_by_an_old_cookie() -> None:
    clock = Clock()
    store = _store(clock)
    store.touch("a", "da")
    store.end("a")
    assert store.is_ended("a")
    clock.now = 25 * 3600
    store.sweep()
    assert not store.is_ended("a")


def test_who_comes_back_after_too_long_is_told_why_the_letter_is_gone() -> None:
    clock = Clock()
    store = _store(clock)
    store.touch("a", "da").put(Card("c", sample_letter(), Request(TODAY)))
    clock.now = 600
    store.sweep()
    assert [entry.id for entry in store.touch("a", "da").entries] == ["expired"]
    clock.now = 1300
    assert store.touch("a", "da").entries == []
