"""A site becomes a draft: what is embedded, what is copied, and that a stop at any step harms nothing."""

from __future__ import annotations

import datetime as dt
import multiprocessing
import os
import signal
from dataclasses import replace
from multiprocessing.connection import Connection

import numpy as np
import pytest

from ingest.guidance import GatherLimits, Source, SourceKind
from knowledge.editions import states
from knowledge.editions.apply import Built, Embedded, Stored
from knowledge.editions.locks import only_refresh
from knowledge.editions.models import Editorial, OwnWord, Pin
from knowledge.editions.opened import open_edition
from knowledge.editions.plan import plan
from knowledge.editions.publish import publish
from knowledge.editions.store import Store
from knowledge.embedding import Matrix
from knowledge.errors import (
    DamagedEditionError,
    EmbedderMismatchError,
    EmbedderUnavailableError,
    NothingGatheredError,
    RefreshRunningError,
    SuddenLossError,
)
from knowledge.models import SearchResult
from knowledge.passages import about_text, passages_of
from knowledge.refresh import Drafted, Heard, Order, Planned, Unchanged, edit, refresh
from tests.knowledge.made_pages import (
    BENEFIT,
    NOW,
    PAGES,
    PASS,
    SOURCE,
    WASTE,
    Site,
    WordHash,
    edition_of,
    page,
    refreshed,
    texts_of,
)

RAISED = replace(
    BENEFIT,
    blocks=page(
        "x", "# Boligstøtte", "Du kan søge hjælp til huslejen.", "## Beløb", "Du får 1.261 kr. om måneden."
    ).blocks,
)
LATER = NOW + dt.timedelta(minutes=1)


def with_published(store: Store, embedder: WordHash, vectors_at: str = "") -> str:
    """A knowledge base whose six pages are published."""
    edition = edition_of(refreshed(store, embedder, Site(*PAGES), vectors_at))
    store.change(NOW, lambda state: states.published(state, edition, NOW))
    return edition


def test_a_plan_tells_new_changed_same_and_gone_passages_apart() -> None:
    old = [passage for one in (BENEFIT, WASTE) for passage in passages_of(one)]
    found = plan(old, [RAISED, PASS])
    assert {one.url for one in found.add} == {PASS.url}
    assert [one.text for one in found.update] == ["Du får 1.261 kr. om måneden."]
    assert [one.text for one in found.keep] == ["Du kan søge hjælp til huslejen."]
    assert {one.url for one in found.remove} == {WASTE.url}
    assert plan(found.result, [PASS, RAISED]).changes is False


def test_the_first_refresh_makes_a_draft_of_everything(store: Store, vectors_at: str) -> None:
    embedder = WordHash()
    edition = edition_of(refreshed(store, embedder, Site(*PAGES), vectors_at))
    assert (store.state().draft, store.state().published) == (edition, "")
    opened = open_edition(store, edition, embedder)
    try:
        passages = [passage for one in PAGES for passage in passages_of(one)]
        assert set(opened.passages) == {one.id for one in passages}
        assert (embedder.embedded, opened.record.passages) == (len(texts_of(*PAGES)), len(passages))
        best, cosine = opened.nearest(embedder.question("Pas Pris Et pas koster 892 kr."), 3)[0]
        assert opened.passages[best].text == "Et pas koster 892 kr." and cosine == pytest.approx(1, abs=1e-4)
        assert opened.page(PASS.url) == PASS
        rows, matrix = opened.page_vectors()
        assert matrix.shape == (len(PAGES), 64) and rows.keys() == {one.url for one in PAGES}
        assert np.allclose(np.linalg.norm(matrix, axis=1), 1)
        _, about = opened.about_vectors()
        assert np.allclose(about[rows[PASS.url]], embedder.question(about_text(PASS)), atol=1e-6)
    finally:
        opened.close()


def test_an_unchanged_site_costs_no_embedding_and_makes_no_edition(store: Store) -> None:
    embedder = WordHash()
    published = with_published(store, embedder)
    before = embedder.embedded
    events = refreshed(store, embedder, Site(*PAGES), now=LATER)
    assert events[-1] == Unchanged(published)
    assert embedder.embedded == before and store.state().draft == ""


def test_one_changed_page_embeds_its_changed_words_only(store: Store, vectors_at: str) -> None:
    embedder = WordHash()
    with_published(store, embedder, vectors_at)
    before = embedder.embedded
    events = refreshed(store, embedder, Site(RAISED, *PAGES[1:]), vectors_at, LATER)
    assert embedder.embedded == before + len(texts_of(RAISED) - texts_of(*PAGES)) == before + 2
    opened = open_edition(store, edition_of(events), embedder)
    try:
        asked = embedder.question("Boligstøtte Beløb Du får 1.261 kr. om måneden.")
        assert opened.passages[opened.nearest(asked, 1)[0][0]].text == "Du får 1.261 kr. om måneden."
        asked = embedder.question("Affald Storskrald Ring på 72 36 41 10.")
        assert opened.nearest(asked, 1)[0][1] == pytest.approx(1, abs=1e-4)  # copied, not made again
    finally:
        opened.close()


def test_each_search_word_has_a_vector_of_its_own_and_a_new_one_leaves_the_others(store: Store) -> None:
    embedder, said = WordHash(), ("nyt pas", "rejse snart")
    with_published(store, embedder)
    first = refreshed(store, embedder, Site(replace(PASS, keywords=said)), now=LATER, accept_loss="try")
    second = Site(replace(PASS, keywords=(*said, "passport")), WASTE)
    events = refreshed(store, embedder, second, now=LATER + dt.timedelta(minutes=1), accept_loss="try")
    assert isinstance(first[-1], Drafted) and isinstance(events[-1], Drafted)
    assert events[-1].record.made.embedded == len(texts_of(WASTE)) + 2  # what the page is about, and the new word
    opened = open_edition(store, edition_of(events), embedder)
    try:
        places, words = opened.said_vectors()
        assert np.allclose(words[places[PASS.url]] @ embedder.question("passport"), [0, 0, 1], atol=0.01)
        assert not len(words[places[WASTE.url]])
    finally:
        opened.close()


def test_a_page_that_changed_in_its_dates_only_is_not_embedded_again(store: Store) -> None:
    embedder = WordHash()
    with_published(store, embedder)
    before = embedder.embedded
    dated = replace(BENEFIT, updated=dt.date(2026, 11, 20))
    events = refreshed(store, embedder, Site(dated, *PAGES[1:]), now=LATER)
    assert isinstance(events[-1], Drafted) and events[-1].record.made.updated == 2
    assert embedder.embedded == before


def test_another_model_embeds_all_again_and_its_vectors_are_not_mixed(store: Store) -> None:
    with_published(store, WordHash())
    other = WordHash("other", 32)
    with pytest.raises(EmbedderMismatchError):
        open_edition(store, store.state().published, other)
    events = refreshed(store, other, Site(*PAGES), now=LATER)
    assert isinstance(events[-1], Drafted)
    assert (events[-1].record.embedder, events[-1].record.dimension) == ("other", 32)
    assert other.embedded == len(texts_of(*PAGES))
    opened = open_edition(store, events[-1].record.id, other)
    try:
        with pytest.raises(EmbedderMismatchError):
            opened.nearest(WordHash().question("pas"), 1)  # the same name, another dimension
    finally:
        opened.close()


def test_vectors_move_to_a_server_when_one_is_set_without_being_made_again(store: Store, chroma_server: str) -> None:
    embedder = WordHash()
    with_published(store, embedder)
    before = embedder.embedded
    events = refreshed(store, embedder, Site(*PAGES), chroma_server, LATER)
    assert isinstance(events[-1], Drafted) and events[-1].record.vectors_at == chroma_server
    assert embedder.embedded == before


def test_a_sudden_loss_stops_and_an_accepted_one_is_recorded(store: Store) -> None:
    embedder = WordHash()
    published = with_published(store, embedder)
    few = Site(*PAGES[:4])
    with pytest.raises(SuddenLossError) as stopped:
        refreshed(store, embedder, few, now=LATER)
    assert stopped.value.losses[0].had == 6 and store.state().draft == ""
    events = refreshed(store, embedder, few, now=LATER, accept_loss="taken down")
    assert isinstance(events[-1], Drafted)
    assert (events[-1].record.accepted_why, events[-1].record.made.base) == ("taken down", published)


def test_a_site_without_a_page_makes_no_edition(store: Store) -> None:
    with pytest.raises(NothingGatheredError):
        refreshed(store, WordHash(), Site())
    assert store.state().draft == ""


def test_editors_additions_go_on_and_cost_no_embedding(store: Store) -> None:
    embedder = WordHash()
    with_published(store, embedder)
    before = embedder.embedded
    editorial = Editorial(pins=(Pin("grill", PASS.url),), words=(OwnWord("skrald", "affald"),))
    pinned = edition_of(list(edit(store, embedder, lambda _: editorial, "pin", LATER)))
    assert store.editorial(pinned) == editorial and embedder.embedded == before
    raised = edition_of(refreshed(store, embedder, Site(RAISED, *PAGES[1:]), now=LATER))
    assert store.editorial(raised) == editorial


def test_one_page_is_mended_and_the_others_are_not_asked(
    store: Store, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("site")
    for name, words in (("affald", "Vi henter affald."), ("pas", "Et pas koster 892 kr.")):
        (folder / f"{name}.md").write_text(f"# {name}\n\n{words}\n", "utf-8")
    source = Source("folder", SourceKind.FOLDER, folder=folder)
    embedder = WordHash()
    first = list(refresh(store, embedder, Order((source,)), GatherLimits(), NOW))
    before = embedder.embedded
    (folder / "pas.md").write_text("# pas\n\nEt pas koster 913 kr.\n", "utf-8")
    (folder / "affald.md").write_text("# affald\n\nVi henter ikke affald.\n", "utf-8")
    mended = Order((source,), url="file:///folder/pas.md")
    events = list(refresh(store, embedder, mended, GatherLimits(), LATER))
    pages = store.pages(edition_of(events))
    assert "913" in pages["file:///folder/pas.md"].text
    assert pages["file:///folder/affald.md"] == store.pages(edition_of(first))["file:///folder/affald.md"]
    assert embedder.embedded == before + 1  # its passage; what it is about is the same words


# --- stopped at each step -------------------------------------------------------------------------------------

STEPS = [Heard, Planned, Embedded, Built, Stored, Drafted]


@pytest.mark.parametrize("step", STEPS)
def test_a_refresh_abandoned_at_any_step_leaves_what_is_published_and_the_next_one_sweeps_up(
    store: Store, vectors_at: str, step: type
) -> None:
    embedder = WordHash()
    published = with_published(store, embedder, vectors_at)
    site = Site(RAISED, *PAGES[1:])
    for event in refresh(store, embedder, Order((SOURCE,)), GatherLimits(), LATER, vectors_at, site.gather):
        if isinstance(event, step):
            break
    else:
        pytest.fail(f"no {step.__name__}")
    _holds(store, published, drafted=step is Drafted)
    edition = edition_of(refreshed(store, embedder, site, vectors_at, LATER))
    assert store.state().draft == edition
    _no_leftovers(store, {published, edition})


def _until(store: Store, step: type, pipe: Connection) -> None:
    """Refresh in a child process, and be killed at a step as by a power cut."""
    site = Site(RAISED, *PAGES[1:])
    for event in refresh(store, WordHash(), Order((SOURCE,)), GatherLimits(), LATER, "", site.gather):
        if isinstance(event, step):
            pipe.send(os.getpid())
            os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("step", [Embedded, Built, Stored])
def test_a_killed_refresh_leaves_what_is_published_and_its_lock_is_taken_over(store: Store, step: type) -> None:
    embedder = WordHash()
    published = with_published(store, embedder)
    here, there = multiprocessing.Pipe()
    child = multiprocessing.get_context("spawn").Process(target=_until, args=(store, step, there))
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL and here.recv() == child.pid
    _holds(store, published, drafted=False)
    assert (store.folder / "refresh.lock").read_text() == str(child.pid)
    edition = edition_of(refreshed(store, embedder, Site(RAISED, *PAGES[1:]), now=LATER))
    _no_leftovers(store, {published, edition})


class Failing(WordHash):
    """An embedding model that gives up."""

    def passages(self, texts: object) -> Matrix:
        raise EmbedderUnavailableError("away")


def test_an_embedding_model_that_gives_up_leaves_what_is_published(store: Store) -> None:
    published = with_published(store, WordHash())
    with pytest.raises(EmbedderUnavailableError):
        refreshed(store, Failing(), Site(RAISED, *PAGES[1:]), now=LATER)
    _holds(store, published, drafted=False)


def test_a_damaged_draft_is_passed_over_and_never_published(store: Store) -> None:
    embedder = WordHash()
    with_published(store, embedder)
    draft = edition_of(refreshed(store, embedder, Site(RAISED, *PAGES[1:]), now=LATER))
    (store.edition(draft) / "passages.jsonl").write_text("{}\n", "utf-8")
    with pytest.raises(DamagedEditionError):
        publish(store, embedder, _no_search, LATER)
    again = edition_of(refreshed(store, embedder, Site(RAISED, *PAGES[1:]), now=LATER))
    publish(store, embedder, _no_search, LATER)
    assert store.state().published == again


def test_the_second_of_two_refreshes_says_so_and_changes_nothing(store: Store) -> None:
    with only_refresh(store.folder), pytest.raises(RefreshRunningError) as refused:
        refreshed(store, WordHash(), Site(*PAGES))
    assert refused.value.pid == os.getpid()
    assert store.state().draft == ""
    assert edition_of(refreshed(store, WordHash(), Site(*PAGES)))


def _no_search(*_: object) -> SearchResult:
    raise AssertionError("no golden questions, no search")


def _holds(store: Store, published: str, drafted: bool) -> None:
    """What is published is whole and published still; a draft stands only where the refresh came to its end."""
    assert store.state().published == published
    assert bool(store.state().draft) is drafted
    store.verify(published)
    open_edition(store, published, WordHash()).close()


def _no_leftovers(store: Store, editions: set[str]) -> None:
    assert {folder.name for folder in (store.folder / "editions").iterdir()} == editions
    assert list((store.folder / "building").iterdir()) == []
