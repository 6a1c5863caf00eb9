"""Which edition is which: every change as a pure function of the state before it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from knowledge.editions.models import Event, Scheduled, State, Step
from knowledge.errors import NoDraftError, NoSuchEditionError

KEPT = 6
"""Earlier editions that stay for rollback."""
REMEMBERED = 500
"""Lines of history."""


def settled(state: State, now: dt.datetime) -> State:
    """The state with a schedule whose time has come carried out."""
    due = state.scheduled
    if due is None or due.at > now:
        return state
    return _put(replace(state, scheduled=None), due.edition)


def drafted(state: State, edition: str) -> State:
    """A new edition is the draft; one before it is forgotten."""
    return replace(state, draft=edition)


def mended(state: State, edition: str, old: str) -> State:
    """A new edition takes the place of the one it was planned on, where that one waits: as the draft, or scheduled."""
    due = state.scheduled
    return replace(
        state,
        draft=edition if state.draft == old else state.draft,
        scheduled=replace(due, edition=edition) if due and due.edition == old else due,
    )


def waiting(state: State) -> tuple[str, ...]:
    """The editions that a mend has to reach: the published one, the draft, the scheduled one."""
    scheduled = state.scheduled.edition if state.scheduled else ""
    return tuple(dict.fromkeys(filter(None, (state.published, state.draft, scheduled))))


def published(state: State, edition: str, now: dt.datetime, forced: str = "", recall: float | None = None) -> State:
    """The edition answers from now on."""
    return _told(_put(state, edition), Event(Step.PUBLISHED, edition, now, forced, recall))


def scheduled(
    state: State, edition: str, at: dt.datetime, now: dt.datetime, forced: str = "", recall: float | None = None
) -> State:
    """The edition answers from `at` on; an earlier schedule is replaced."""
    draft = "" if state.draft == edition else state.draft
    state = replace(state, scheduled=Scheduled(edition, at), draft=draft)
    return _told(state, Event(Step.SCHEDULED, edition, now, forced, recall))


def cancelled(state: State, now: dt.datetime) -> State:
    """What was scheduled is a draft again, unless there is a newer one. Raises NoDraftError where nothing was."""
    if state.scheduled is None:
        raise NoDraftError
    edition = state.scheduled.edition
    return _told(replace(state, scheduled=None, draft=state.draft or edition), Event(Step.CANCELLED, edition, now))


def rolled_back(state: State, now: dt.datetime) -> State:
    """The edition before answers again. Raises NoSuchEditionError where there is none."""
    if not state.earlier:
        raise NoSuchEditionError
    edition, *rest = state.earlier
    return _told(replace(state, published=edition, earlier=tuple(rest)), Event(Step.ROLLED_BACK, edition, now))


def kept(state: State) -> frozenset[str]:
    """The editions that must not be swept away: what something points to, and what was published last."""
    scheduled = state.scheduled.edition if state.scheduled else ""
    lately = dict.fromkeys(event.edition for event in reversed(state.history))
    return frozenset({state.published, state.draft, scheduled, *state.earlier, *list(lately)[:KEPT]} - {""})


def _put(state: State, edition: str) -> State:
    earlier = tuple(one for one in (state.published, *state.earlier) if one and one != edition)[:KEPT]
    return replace(
        state,
        published=edition,
        earlier=earlier,
        draft="" if state.draft == edition else state.draft,
        scheduled=None if state.scheduled and state.scheduled.edition == edition else state.scheduled,
    )


def _told(state: State, event: Event) -> State:
    return replace(state, history=(*state.history, event)[-REMEMBERED:])
