"""The editors' verbs on a small knowledge base: drafts, changes published alone, golden questions before and after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.editing.jobs import Watched
from desk.editing.workshop import Workshop
from knowledge.editions.items import ItemKind, put
from knowledge.editions.models import Golden, Number, OwnTerm, OwnWord, Pin
from knowledge.editions.numbers import numbers_of
from knowledge.embedding import Embedder
from knowledge.errors import NoDraftError, NothingPublishedError, NumbersUnsoundError
from municipality import load_municipality
from tests.desk.editing.conftest import HOST, NOW, settings_in, write


@pytest.fixture
def site(room: Path) -> Path:
    return room / "site"


@pytest.fixture
def workshop(room: Path, embedder: Embedder) -> Iterator[Workshop]:
    made = Workshop(settings_in(room), embedder, load_municipality(environment={}))
    yield made
    made.close()


def test_a_refresh_counts_what_it_met_and_leaves_a_draft(workshop: Workshop, site: Path) -> None:
    write(site, "svampe", "# Svampe\n\nSådan sorterer du svampe.")
    watched = Watched()
    told = workshop.refresh(watched, NOW)
    assert (told["changed"], told["pages"], told["faults"]) == (True, 7, [])
    assert (watched.progress.came + watched.progress.same, watched.progress.failed) == (7, 0)
    overview = workshop.overview(NOW)
    assert overview.draft is not None and overview.draft.pages == 7 and overview.records[overview.published].pages == 6
    assert overview.reports[0].added == (f"{HOST}/svampe",)
    published, coming, diff, items = workshop.diff(NOW)
    assert (diff.added, items) == ((f"{HOST}/svampe",), ())
    assert (published, coming) == (overview.published, overview.state.draft)


def test_without_a_draft_there_is_nothing_to_compare(workshop: Workshop) -> None:
    with pytest.raises(NoDraftError):
        workshop.diff(NOW)


def test_a_page_is_mended_alone_while_a_draft_waits(workshop: Workshop, site: Path) -> None:
    write(site, "ny", "# Ny\n\nDet er nyt.")
    workshop.refresh(Watched(), NOW)
    write(site, "pas", "# Pas\n\nEt pas koster 902 kr.")
    told = workshop.mend(Watched(), NOW, f"{HOST}/pas", publish=True)
    assert told["published"]
    state = workshop.overview(NOW).state
    assert "902" in workshop.store.pages(state.published)[f"{HOST}/pas"].text
    assert f"{HOST}/ny" not in workshop.store.pages(state.published)
    assert "902" in workshop.store.pages(state.draft)[f"{HOST}/pas"].text
    assert f"{HOST}/ny" in workshop.store.pages(state.draft)


CHANGES = (
    (ItemKind.PIN, Pin("må jeg have høns", f"{HOST}/hegn")),
    (ItemKind.WORD, OwnWord("skraldemanden", "affald")),
    (ItemKind.TERM, OwnTerm("kautionist", "En, der lover at betale for en anden.")),
    (ItemKind.GOLDEN, Golden("hvad koster et pas", "da", (f"{HOST}/pas",))),
)


@pytest.mark.parametrize(("kind", "item"), CHANGES)
def test_what_editors_add_waits_in_the_draft_and_shows_in_the_diff(
    workshop: Workshop, kind: ItemKind, item: Pin | OwnWord | OwnTerm | Golden
) -> None:
    told = workshop.edit(Watched(), NOW, lambda one: put(one, item), kind.value, publish=False)
    assert (told["changed"], told["published"]) == (True, False)
    *_, items = workshop.diff(NOW)
    assert [(one.kind, one.old, one.new) for one in items] == [(kind, None, item)]


def test_numbers_that_leave_nobody_to_call_are_refused(workshop: Workshop) -> None:
    numbers = tuple(one for one in numbers_of(workshop.local) if one.line.phone != "112")
    with pytest.raises(NumbersUnsoundError):
        workshop.edit(Watched(), NOW, lambda one: replace(one, numbers=numbers), "numbers", publish=True)
    assert workshop.overview(NOW).draft is None


def test_a_number_is_published_by_itself(workshop: Workshop) -> None:
    def moved(one: Number) -> Number:
        return replace(one, line=replace(one.line, phone="+4512345678")) if one.line.name == "Livslinien" else one

    numbers = tuple(map(moved, numbers_of(workshop.local)))
    workshop.edit(Watched(), NOW, lambda one: replace(one, numbers=numbers), "numbers", publish=True)
    overview = workshop.overview(NOW)
    assert overview.draft is None
    assert "+4512345678" in {one.line.phone for one in workshop.store.editorial(overview.published).numbers}


def test_golden_questions_tell_which_got_worse(workshop: Workshop, site: Path) -> None:
    golden = Golden("hvad koster et pas", "da", (f"{HOST}/pas",))
    workshop.edit(Watched(), NOW, lambda one: put(one, golden), "golden", publish=True)
    (site / "pas.md").unlink()
    workshop.refresh(Watched(), NOW, accept_loss="the page was taken down")
    watched = Watched()
    told = workshop.judge(watched, NOW)
    (row,) = told["questions"]
    assert (row["question"], row["before"], row["after"]) == ("hvad koster et pas", 1, 0)
    assert (told["before"]["recall_at_5"], told["after"]["recall_at_5"]) == (1.0, 0.0)
    assert (watched.progress.done, watched.progress.of) == (2, 2)


def test_nothing_can_be_edited_before_something_is_there(tmp_path: Path, embedder: Embedder) -> None:
    empty = Workshop(settings_in(tmp_path), embedder, load_municipality(environment={}))
    with pytest.raises(NothingPublishedError):
        empty.edit(Watched(), NOW, lambda one: one, "nothing", publish=False)
    assert empty.overview(NOW).published == ""
