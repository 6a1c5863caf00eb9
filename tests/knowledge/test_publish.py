"""Drafts become what citizens are answered from: now, from an instant on, refused, forced, and taken back."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.editions import states
from knowledge.editions.models import Editorial, Golden, Index, Scheduled, State, Step
from knowledge.editions.publish import cancel, publish, rollback
from knowledge.editions.store import Store
from knowledge.embedding import Embedder
from knowledge.errors import NoDraftError, NoSuchEditionError, RecallFellError
from knowledge.models import Context, Hit, SearchResult
from knowledge.refresh import edit
from tests.knowledge.made_pages import BENEFIT, NOW, PAGES, PASS, Site, WordHash, edition_of, page, refreshed

NEW_YEAR = dt.datetime(2027, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1)))
SECOND = dt.timedelta(seconds=1)
GOLDEN = (
    Golden("hvad koster et pas", "da", (PASS.url,)),
    Golden("hjælp til huslejen", "da", (BENEFIT.url,)),
    Golden("hvem vinder i fodbold", "da", ()),
)


def dense(index: Index, embedder: Embedder, question: str, language: str, _: Context, k: int) -> SearchResult:
    """The nearest passages, one a page."""
    found: dict[str, Hit] = {}
    for key, cosine in index.nearest(embedder.question(question), 50):
        passage = index.passages[key]
        if cosine > 0.1:
            found.setdefault(passage.url, Hit(passage, cosine, {"dense": cosine}))
    return SearchResult(question, language, tuple(found.values())[:k], (), 1.0, True, index.record.id)


def drafted(store: Store, *pages: object, accept: str = "") -> str:
    return edition_of(refreshed(store, WordHash(), Site(*pages), accept_loss=accept))  # type: ignore[arg-type]


def with_golden(store: Store) -> str:
    """Six pages published with golden questions that they answer."""
    drafted(store, *PAGES)
    edition = edition_of(list(edit(store, WordHash(), lambda _: Editorial(golden=GOLDEN), "golden", NOW)))
    publish(store, WordHash(), dense, NOW)
    return edition


def test_publishing_puts_the_draft_in_the_published_ones_place(store: Store) -> None:
    first = drafted(store, *PAGES)
    state, compared = publish(store, WordHash(), dense, NOW)
    assert (state.published, state.draft, state.earlier) == (first, "", ())
    assert compared.before is compared.after is None  # no golden questions
    second = drafted(store, *PAGES, page("ny", "Nyt."))
    assert publish(store, WordHash(), dense, NOW)[0].earlier == (first,)
    assert store.state().published == second
    with pytest.raises(NoDraftError):
        publish(store, WordHash(), dense, NOW)


def test_a_scheduled_edition_answers_from_its_instant_on_without_anybody_doing_anything(store: Store) -> None:
    first = drafted(store, *PAGES)
    publish(store, WordHash(), dense, NOW)
    second = drafted(store, *PAGES, page("satser-2027", "Nye satser."))
    state, _ = publish(store, WordHash(), dense, NOW, at=NEW_YEAR)
    assert (state.published, state.draft, state.scheduled) == (first, "", Scheduled(second, NEW_YEAR))
    assert store.state().effective(NEW_YEAR - SECOND) == first
    assert store.state().effective(NEW_YEAR) == second
    after = rollback(store, NEW_YEAR + SECOND)  # the schedule counts as carried out
    assert (after.published, after.scheduled) == (first, None)


def test_a_schedule_can_be_taken_back(store: Store) -> None:
    first = drafted(store, *PAGES)
    publish(store, WordHash(), dense, NOW, at=NEW_YEAR)
    assert store.state().effective(NOW) == ""
    assert cancel(store, NOW).draft == first
    with pytest.raises(NoDraftError):
        cancel(store, NOW)


def test_an_instant_that_is_past_is_refused(store: Store) -> None:
    drafted(store, *PAGES)
    with pytest.raises(ValueError, match="past"):
        publish(store, WordHash(), dense, NOW, at=NOW)


def test_rolling_back_goes_back_edition_by_edition_and_any_kept_one_can_be_published_again(store: Store) -> None:
    editions = []
    for number in range(3):
        editions.append(drafted(store, *PAGES, page("tal", f"Udgave {number}.")))
        publish(store, WordHash(), dense, NOW)
    assert rollback(store, NOW).published == editions[1]
    assert rollback(store, NOW).published == editions[0]
    with pytest.raises(NoSuchEditionError):
        rollback(store, NOW)
    assert publish(store, WordHash(), dense, NOW, edition=editions[2])[0].published == editions[2]
    with pytest.raises(NoSuchEditionError):
        publish(store, WordHash(), dense, NOW, edition="none")


def test_a_draft_that_answers_fewer_golden_questions_is_refused_unless_forced_with_a_reason(store: Store) -> None:
    first = with_golden(store)
    assert store.state().history[-1].recall == 1.0
    second = drafted(store, *(one for one in PAGES if one != PASS))
    with pytest.raises(RecallFellError) as refused:
        publish(store, WordHash(), dense, NOW)
    assert (refused.value.before, refused.value.after) == (1.0, 0.5)
    assert refused.value.missed == ("hvad koster et pas",)
    assert (store.state().published, store.state().draft) == (first, second)
    state, _ = publish(store, WordHash(), dense, NOW, force="the state issues passes now")
    assert state.published == second
    assert (state.history[-1].step, state.history[-1].forced) == (Step.PUBLISHED, "the state issues passes now")


def test_a_reason_that_was_not_needed_is_not_recorded(store: Store) -> None:
    with_golden(store)
    drafted(store, *PAGES, page("ny", "Nyt."))
    state, compared = publish(store, WordHash(), dense, NOW, force="to be safe")
    assert (compared.before, compared.after, state.history[-1].forced) == (1.0, 1.0, "")


def test_another_models_edition_is_held_against_what_the_history_says(store: Store) -> None:
    with_golden(store)
    other = WordHash("other", 128)
    refreshed(store, other, Site(*(one for one in PAGES if one != PASS)))
    with pytest.raises(RecallFellError) as refused:
        publish(store, other, dense, NOW)
    assert refused.value.before == 1.0


def test_editions_nobody_points_to_are_swept_and_enough_stay_to_go_back(store: Store) -> None:
    for number in range(states.KEPT + 4):
        drafted(store, *PAGES, page("tal", f"Udgave {number}."))
        publish(store, WordHash(), dense, NOW)
    drafted(store, *PAGES, page("tal", "Forkastet."))
    drafted(store, *PAGES, page("tal", "Sidste."))
    drafted(store, *PAGES, page("tal", "Sidste."))
    state = store.state()
    assert len(state.earlier) == states.KEPT
    left = {folder.name for folder in (store.folder / "editions").iterdir()}
    assert left == {state.published, state.draft, *state.earlier}


def test_two_changes_of_the_state_at_once_are_both_kept(store: Store) -> None:
    store.change(NOW, lambda state: states.drafted(state, "a"))
    state = store.change(NOW, lambda state: states.scheduled(state, "b", NEW_YEAR, NOW))
    assert (state.draft, state.scheduled) == ("a", Scheduled("b", NEW_YEAR))
    assert store.state() == state != State()
