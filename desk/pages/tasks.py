"""Tasks: what citizens called wrong and what the guidance left open; taken, noted on, ended, opened again."""

from __future__ import annotations

from starlette.responses import Response

from desk.accounts import people
from desk.pages.asked import Asked, NotHere
from desk.pages.labels import choices, label
from desk.pages.route import Role, Route
from desk.staff.filters import place_of
from desk.staff.tasks import store
from desk.staff.tasks.models import Opened, Outcome, Source, State
from desk.staff.tasks.suggest import gold_fact, golden_question

MAY = frozenset({Role.STAFF, Role.EDITOR})


async def listed(asked: Asked) -> Response:
    """The tasks, open ones unless others are asked for."""
    database = asked.desk.database
    await store.file_wrong_answers(database, asked.now)
    state = State(said) if (said := asked.query.get("state", "")) in set(State) else State.OPEN
    source = Source(said) if (said := asked.query.get("source", "")) in set(Source) else None
    mine = asked.query.get("mine") == "1"
    after = place_of(asked.query.get("after", ""))
    tasks, following = await store.listed(database, state, source, asked.me.id if mine else None, after)
    query = f"state={state}&source={source or ''}&mine={int(mine)}"
    older = (
        f"/desk/tasks?{query}&after={following.at.isoformat().replace('+', '%2B')}~{following.id}" if following else ""
    )
    return asked.render(
        "tasks.html",
        tasks=tasks,
        older=older,
        state=state,
        source=source or "",
        mine=mine,
        counted=await store.counted(database),
        states=[(one.value, label(asked, "task-state", one)) for one in State],
        sources=choices(asked, "task-source", Source),
        names={person.id: person.name for person in await people.everybody(database)},
        label=lambda group, code: label(asked, group, code),
    )


async def one(asked: Asked) -> Response:
    """A task with its questions, what they should become, and its history."""
    opened = await _opened(asked)
    found = await people.everybody(asked.desk.database)
    return asked.render(
        "task.html",
        opened=opened,
        task=opened.task,
        suggestions=_suggestions(opened),
        outcomes=[(one.value, label(asked, "task-outcome", one)) for one in Outcome if one],
        names={person.id: person.name for person in found},
        may_read=Role.STAFF in asked.me.roles,
        label=lambda group, code: label(asked, group, code),
    )


async def take(asked: Asked) -> Response:
    """Makes the task one's own."""
    return _done(
        asked, await store.assign(asked.desk.database, _task(asked), asked.me.id, by=asked.me.name, at=asked.now)
    )


async def leave(asked: Asked) -> Response:
    """Leaves the task to others."""
    return _done(asked, await store.assign(asked.desk.database, _task(asked), "", by=asked.me.name, at=asked.now))


async def note(asked: Asked) -> Response:
    """Writes something down about it."""
    text = asked.form.get("note", "")
    return _done(asked, await store.note(asked.desk.database, _task(asked), text, by=asked.me.name, at=asked.now))


async def end(asked: Asked) -> Response:
    """Ends it."""
    said = asked.form.get("outcome", "")
    outcome = said if said in set(Outcome) and said else Outcome.FIXED.value
    note_, url = asked.form.get("note", ""), asked.form.get("url", "").strip()[:500]
    result = {"url": url} if url.startswith(("https://", "http://")) else {}
    return _done(
        asked,
        await store.end(asked.desk.database, _task(asked), outcome, result, by=asked.me.name, at=asked.now, note=note_),
        "tasks-ended",
    )


async def reopen(asked: Asked) -> Response:
    """Opens it again."""
    return _done(asked, await store.reopen(asked.desk.database, _task(asked), by=asked.me.name, at=asked.now))


def _suggestions(opened: Opened) -> list[str]:
    """The lines that would catch it next time."""
    if opened.task.source == Source.WRONG_LINE:
        return [gold_fact(opened.task.about, opened.sentence)]
    return [golden_question(row.turn) for row in opened.rows if row.turn.question]


async def _opened(asked: Asked) -> Opened:
    opened = await store.one(asked.desk.database, _task(asked))
    if opened is None:
        raise NotHere
    return opened


def _task(asked: Asked) -> str:
    return str(asked.params["task"])


def _done(asked: Asked, done: bool, said: str = "tasks-noted") -> Response:
    if not done:
        raise NotHere
    return asked.go(f"/desk/tasks/{_task(asked)}", said)


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/tasks", listed, MAY),
    Route("GET", "/desk/tasks/{task}", one, MAY, audited="task-read"),
    Route("POST", "/desk/tasks/{task}/take", take, MAY),
    Route("POST", "/desk/tasks/{task}/leave", leave, MAY),
    Route("POST", "/desk/tasks/{task}/note", note, MAY),
    Route("POST", "/desk/tasks/{task}/end", end, MAY, audited="task-end"),
    Route("POST", "/desk/tasks/{task}/reopen", reopen, MAY, audited="task-reopen"),
)
