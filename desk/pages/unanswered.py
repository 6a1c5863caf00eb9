"""Questions without an answer, and with a wrong one, put together by what they ask: made a task, answered, and asked
again of both editions until they are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from desk.pages.asked import Asked, NotHere, NotNow
from desk.pages.editing import EDITORS, begun, editor, looked, room
from desk.pages.labels import label
from desk.pages.route import Route
from municipality.hours import LOCAL

if TYPE_CHECKING:
    from desk.editing.jobs import Result, Watched
    from desk.editing.questions import Group, Reader
    from desk.staff.models import Row
    from desk.staff.tasks.models import Opened
    from knowledge.editions.models import Editorial

READ_FOR = 5.0
"""Seconds that a view may read new questions for; the others come with the next."""
GROUPS = 30
"""Groups on one page."""
TRIED = 5
"""Questions of a task that both editions are asked."""
ENDINGS = ("page", "pin", "out_of_scope", "fixed")


async def listed(asked: Asked) -> Response:
    """The groups, the largest first."""
    from desk.editing.questions import open_questions

    editing = room(asked)
    found = await open_questions(asked.desk.database, asked.now)
    read, groups = await looked(_grouped, editing.reader, editing.workshop.published, found)
    pages = await looked(editing.workshop.pages, asked.now)
    start = asked.number("from")
    return asked.render(
        "unanswered.html",
        groups=groups[start : start + GROUPS],
        count=len(found),
        waiting=len(found) - read,
        titles={url: page.title for url, page in pages.items()},
        next=f"?from={start + GROUPS}" if len(groups) > start + GROUPS else "",
        label=partial(label, asked),
    )


async def make_task(asked: Asked) -> Response:
    """Makes one task of a group's questions, or puts those that are in none with the task there is."""
    from desk.staff.tasks import store as tasks
    from desk.staff.tasks.models import Source

    turns = [turn for turn in asked.forms("turn") if turn][:400]
    task, by = asked.form.get("task", ""), asked.me.name
    if not turns:
        raise NotNow("edit-no-questions")
    if task:
        if await tasks.one(asked.desk.database, task) is None:
            raise NotHere
        await asked.audit("task-join", task, turns=str(len(turns)))
        await tasks.join(asked.desk.database, task, turns, by=by, at=asked.now)
    else:
        title = " ".join(asked.form.get("title", "").split())[:200] or asked.words("unanswered-task-title")
        await asked.audit("task-add", "", turns=str(len(turns)))
        task = await tasks.add(
            asked.desk.database, Source.UNANSWERED, title, {"pages": asked.form.get("page", "")[:300]}, turns, by=by,
            at=asked.now,
        )  # fmt: skip
    return asked.go(f"/desk/unanswered/{task}", said="unanswered-made")


async def one(asked: Asked) -> Response:
    """A task's questions, what both editions make of them, and what can be done."""
    from desk.editing.beside import ask_beside

    opened = await _task(asked)
    workshop = room(asked).workshop
    today = asked.now.astimezone(LOCAL).date()
    rows = opened.rows[:TRIED] if asked.query.get("ask") else ()
    loop = [(row, await ask_beside(workshop, row.turn.question, row.turn.language, today)) for row in rows]
    pages = await looked(workshop.pages, asked.now)
    return asked.render(
        "unanswered_task.html",
        opened=opened,
        loop_rows=loop,
        near=_near(opened.rows),
        titles={url: page.title for url, page in pages.items()},
        tried=TRIED,
    )


async def end(asked: Asked) -> Response:
    """Ends a task: a page says it, a page is pinned, it is not ours, or it is done. What that changes, goes into the
    draft first."""
    from desk.staff.tasks import store as tasks

    opened, what = await _task(asked), asked.form.get("what", "")
    url, note = asked.form.get("url", "").strip()[:300], asked.form.get("note", "").strip()[:600]
    if what not in ENDINGS:
        raise NotNow("unanswered-how-missing")
    pages = await looked(room(asked).workshop.pages, asked.now)
    if what in ("page", "pin") and url not in pages:
        raise NotNow("edit-error-unknown-page")
    change = _change(asked, opened, what, url)
    await asked.audit("task-end", opened.task.id, outcome=what, url=url)

    async def finish(edition: str) -> None:
        result = {name: value for name, value in (("url", url), ("edition", edition)) if value}
        await tasks.end(asked.desk.database, opened.task.id, what, result, by=asked.me.name, at=asked.now, note=note)

    if change is None:
        await finish("")
        return asked.go(f"/desk/unanswered/{opened.task.id}?ask=1", said="unanswered-ended")
    return await _edited(asked, opened, change, finish)


async def _edited(
    asked: Asked, opened: Opened, change: Callable[[Editorial], Editorial], finish: Callable[[str], Any]
) -> Response:
    """The pin and the golden question made by a job, kept in the history; then the task is ended."""
    from desk.editing import store
    from desk.editing.models import Change, Verb
    from knowledge.editions.items import ItemKind

    editing, now, who = room(asked), asked.now, editor(asked)

    def work(watched: Watched) -> dict[str, Any]:
        return editing.workshop.edit(watched, now, change, f"task {opened.task.id}", publish=False)

    async def keep(result: Result) -> None:
        edition = str(result.get("edition", ""))
        rows = [
            Change(0, now, who, ItemKind(one["kind"]), one["key"], one["title"], one["old"], one["new"], edition, False)
            for one in result["items"]
        ]
        await store.note(asked.desk.database, rows)
        await finish(edition)

    to = f"/desk/unanswered/{opened.task.id}?ask=1"
    return await begun(asked, Verb.EDIT, opened.task.id, work, to, "unanswered-ended", keep)


def _change(asked: Asked, opened: Opened, what: str, url: str) -> Callable[[Editorial], Editorial] | None:
    """What ending a task so changes in the edition: a pin, and a golden question where one is asked for."""
    from knowledge.editions.items import Item, ItemKind, items_of, key_of, kind_of, put
    from knowledge.editions.models import Golden, Pin

    if not opened.rows:
        return None
    turn = next((row.turn for row in opened.rows if row.turn.id == asked.form.get("turn")), opened.rows[0].turn)
    question = " ".join(asked.form.get("question", "").split())[:500] or turn.question
    wanted: list[Item] = [Pin(question, url, turn.language)] if what == "pin" else []
    if asked.form.get("golden") == "1" and what != "fixed":
        wanted.append(Golden(question, turn.language, () if what == "out_of_scope" else (url,)))
    if not wanted:
        return None

    def change(editorial: Editorial) -> Editorial:
        for item in wanted:
            keys = {key_of(one) for one in items_of(editorial, ItemKind(kind_of(item)))}
            editorial = put(editorial, item, key_of(item) if key_of(item) in keys else "")
        return editorial

    return change


def _grouped(reader: Reader, guidance: Any, found: Any) -> tuple[int, tuple[Group, ...]]:
    """Reads what can be read now, and groups it; how many have been read."""
    from knowledge.errors import KnowledgeError

    read = reader.read(found, READ_FOR)
    try:
        with guidance.index() as index:
            return len(read), reader.groups(read, index)
    except KnowledgeError:
        return len(read), reader.groups(read, None)


def _near(rows: tuple[Row, ...]) -> list[str]:
    """The pages that were near to a task's questions, most often first."""
    from collections import Counter

    near = Counter(
        url for row in rows for url in dict.fromkeys((*(one.url for one in row.turn.details.sources), *row.turn.near))
    )
    return [url for url, _ in near.most_common(8)]


async def _task(asked: Asked) -> Opened:
    from desk.staff.tasks import store as tasks

    opened = await tasks.one(asked.desk.database, asked.params["task"])
    if opened is None:
        raise NotHere
    return opened


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/unanswered", listed, EDITORS, audited="unanswered-list"),
    Route("POST", "/desk/unanswered", make_task, EDITORS),
    Route("GET", "/desk/unanswered/{task}", one, EDITORS, audited="task-read"),
    Route("POST", "/desk/unanswered/{task}/end", end, EDITORS),
)
