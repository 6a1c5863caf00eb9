"""A running server's view: editions swap under it, and no question goes unanswered."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from knowledge.editions import states
from knowledge.editions.handle import PAUSE, KnowledgeBase
from knowledge.editions.store import Store
from knowledge.errors import EmbedderMismatchError, NothingPublishedError, VectorsUnreachableError
from tests.knowledge.made_pages import NOW, PAGES, Site, WordHash, edition_of, page, refreshed

ASKERS, EDITIONS = 4, 5


class Clock:
    """An instant that a test sets."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> dt.datetime:
        return self.at


def published(store: Store, number: int, vectors_at: str = "", embedder: WordHash | None = None) -> str:
    """The edition whose page says its number, published."""
    site = Site(*PAGES, page("tal", f"Udgave {number}."))
    edition = edition_of(refreshed(store, embedder or WordHash(), site, vectors_at))
    store.change(NOW, lambda state: states.published(state, edition, NOW))
    return edition


def answer(base: KnowledgeBase) -> str:
    """The number that the published edition says."""
    with base.index() as index:
        found = index.nearest(base.embedder.question("Tal Udgave"), 1)
        return index.passages[found[0][0]].text


def test_nothing_published_is_said_so_until_something_is(store: Store) -> None:
    base = KnowledgeBase(store, WordHash(), Clock())
    with pytest.raises(NothingPublishedError):
        answer(base)
    published(store, 1)
    assert answer(base) == "Udgave 1."
    base.close()


def test_every_question_is_answered_while_editions_swap(store: Store, vectors_at: str) -> None:
    published(store, 0, vectors_at)
    base = KnowledgeBase(store, WordHash(), Clock())
    done = threading.Event()

    def ask() -> set[str]:
        answers = set()
        while not done.is_set():
            answers.add(answer(base))
        return answers

    with ThreadPoolExecutor(ASKERS) as pool:
        asking = [pool.submit(ask) for _ in range(ASKERS)]
        try:
            for number in range(1, EDITIONS):
                published(store, number, vectors_at)
                answer(base)
        finally:
            done.set()
        answers = set().union(*(one.result() for one in asking))
    assert answers <= {f"Udgave {number}." for number in range(EDITIONS)}
    assert answer(base) == f"Udgave {EDITIONS - 1}."
    base.close()


def test_an_edition_is_prepared_before_it_takes_over(store: Store) -> None:
    published(store, 1)
    prepared: list[str] = []
    base = KnowledgeBase(store, WordHash(), Clock(), lambda index: prepared.append(index.record.id))
    for number in (1, 1, 2, 2):
        edition = published(store, number)
        with base.index() as index:
            assert index.record.id == edition == prepared[-1]
    assert len(prepared) == 2
    base.close()


def test_a_search_that_has_begun_ends_on_the_edition_it_began_with(store: Store) -> None:
    first = published(store, 1)
    base = KnowledgeBase(store, WordHash(), Clock())
    with base.index() as index:
        second = published(store, 2)
        assert answer(base) == "Udgave 2."
        assert index.record.id == first
        found = index.nearest(base.embedder.question("Tal Udgave"), 1)
        assert index.passages[found[0][0]].text == "Udgave 1."
    with pytest.raises(VectorsUnreachableError):
        index.nearest(base.embedder.question("tal"), 1)  # closed after its last reader
    with base.index() as index:
        assert index.record.id == second
    base.close()


def test_going_back_takes_effect_too(store: Store) -> None:
    first = published(store, 1)
    published(store, 2)
    base = KnowledgeBase(store, WordHash(), Clock())
    assert answer(base) == "Udgave 2."
    store.change(NOW, lambda state: states.rolled_back(state, NOW))
    assert answer(base) == "Udgave 1."
    assert store.state().published == first
    base.close()


def test_a_scheduled_edition_takes_over_by_the_clock(store: Store) -> None:
    published(store, 1)
    later = NOW + dt.timedelta(days=40)
    second = edition_of(refreshed(store, WordHash(), Site(*PAGES, page("tal", "Udgave 2."))))
    store.change(NOW, lambda state: states.scheduled(state, second, later, NOW))
    clock = Clock()
    base = KnowledgeBase(store, WordHash(), clock)
    assert answer(base) == "Udgave 1."
    clock.at = later
    assert answer(base) == "Udgave 2."
    base.close()


def _by_another_model(store: Store) -> None:
    published(store, 2, embedder=WordHash("other", 32))


def _broken(store: Store) -> None:
    edition = published(store, 2)
    (store.edition(edition) / "passages.jsonl").unlink()


@pytest.mark.parametrize("publish", [_by_another_model, _broken])
def test_an_edition_that_cannot_be_opened_does_not_silence_the_old_one(
    store: Store, publish: Callable[[Store], None]
) -> None:
    published(store, 1)
    clock = Clock()
    base = KnowledgeBase(store, WordHash(), clock)
    assert answer(base) == "Udgave 1."
    publish(store)
    assert answer(base) == "Udgave 1."
    clock.at += PAUSE
    assert answer(base) == "Udgave 1."
    published(store, 3)
    assert answer(base) == "Udgave 3."
    base.close()


def test_a_server_that_starts_with_another_model_says_so(store: Store) -> None:
    published(store, 1)
    with pytest.raises(EmbedderMismatchError):
        answer(KnowledgeBase(store, WordHash("other"), Clock()))


def test_what_a_search_makes_of_an_edition_is_made_once(store: Store) -> None:
    published(store, 1)
    base = KnowledgeBase(store, WordHash(), Clock())
    made: list[int] = []

    def make() -> int:
        made.append(len(made))
        return made[-1]

    with base.index() as index, ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: index.once("index", make), range(20))) == {0}
    assert made == [0]
    base.close()
