"""Changes and jobs on SQLite and PostgreSQL: what is kept, and that two jobs never run at once."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
from dataclasses import replace

import pytest

from desk.editing import store
from desk.editing.jobs import Jobs, Watched
from desk.editing.models import Change, Editor, Job, JobState, JobUnderWay, Progress, Verb
from desk.records.database import Database
from knowledge.editions.items import ItemKind
from knowledge.errors import ItemTakenError, RecallFellError

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
ANNE = Editor("p1", "Anne")
JOB = Job("j1", NOW, ANNE, Verb.REFRESH, "", JobState.RUNNING, NOW, None)


def change(number: int, kind: ItemKind = ItemKind.WORD, key: str = "k") -> Change:
    new = {"said": f"ord {number}", "official": "kontanthjælp"}
    return Change(0, NOW, ANNE, kind, key, f"ord {number}", None, new, "e1", False)


async def test_changes_come_back_newest_first_page_by_page(database: Database) -> None:
    await store.note(database, [change(number) for number in range(60)])
    first = await store.history(database, ItemKind.WORD)
    assert [one.title for one in first][:2] == ["ord 59", "ord 58"]
    rest = await store.history(database, ItemKind.WORD, before=first[-1].id)
    assert (len(first), len(rest), rest[-1].title) == (50, 10, "ord 0")
    assert await store.change(database, first[0].id) == first[0]
    assert await store.history(database, ItemKind.PIN) == ()


async def test_one_items_changes_are_found_by_its_key(database: Database) -> None:
    await store.note(database, [change(1, key="a"), change(2, key="b"), replace(change(3, key="a"), old={"said": "x"})])
    found = await store.history(database, ItemKind.WORD, key="a")
    assert [(one.title, one.old) for one in found] == [("ord 3", {"said": "x"}), ("ord 1", None)]


async def test_a_second_job_is_refused_while_the_first_shows_signs_of_life(database: Database) -> None:
    await store.begin(database, JOB)
    with pytest.raises(JobUnderWay) as refused:
        await store.begin(database, replace(JOB, id="j2"))
    assert refused.value.job is not None and refused.value.job.id == "j1"
    await store.end(database, "j1", JobState.DONE, Progress(), {"edition": "e"}, NOW)
    await store.begin(database, replace(JOB, id="j2"))
    assert (await store.last(database, Verb.REFRESH, done=True)) == replace(
        JOB, state=JobState.DONE, ended_at=NOW, result={"edition": "e"}
    )


async def test_a_job_whose_process_died_makes_way_for_the_next(database: Database) -> None:
    await store.begin(database, JOB)
    later = NOW + store.SILENT + dt.timedelta(seconds=1)
    await store.begin(database, replace(JOB, id="j2", at=later, seen_at=later))
    lost = await store.job(database, "j1")
    assert lost is not None and lost.state is JobState.LOST
    await store.tell(database, "j1", Progress("late"), later)  # the dead one's last word changes nothing
    assert (await store.job(database, "j1")) == lost


async def test_of_two_jobs_begun_together_exactly_one_runs(database: Database) -> None:
    begun = await asyncio.gather(
        *(store.begin(database, replace(JOB, id=f"j{number}")) for number in range(4)), return_exceptions=True
    )
    assert sorted(type(one).__name__ for one in begun) == ["JobUnderWay"] * 3 + ["NoneType"]


async def test_a_job_runs_in_a_thread_tells_its_progress_and_keeps_its_end(database: Database) -> None:
    jobs, go, seen = Jobs(database, lambda: NOW), threading.Event(), list[str]()

    def work(watched: Watched) -> dict[str, int]:
        watched.tell(stage="reading", of=2)
        watched.count("came", "done")
        seen.append(threading.current_thread().name)
        go.wait(60)
        return {"pages": 2}

    async def then(result: object) -> None:
        seen.append(str(result))

    job = await jobs.start(ANNE, Verb.REFRESH, "", work, then)
    for _ in range(1200):
        under_way = await store.under_way(database)
        if under_way and under_way.progress.came:
            break
        await asyncio.sleep(0.05)
    assert under_way is not None and under_way.progress == Progress("reading", 1, 2, 1, 0, 0)
    with pytest.raises(JobUnderWay):
        await jobs.start(ANNE, Verb.EDIT, "", work)
    go.set()
    done = await jobs.settled(job, 60)
    assert (done.state, done.result, done.progress.came) == (JobState.DONE, {"pages": 2}, 1)
    assert threading.current_thread().name not in seen and seen[1:] == ["{'pages': 2}"]


FAILURES = (
    (RecallFellError(0.9, 0.8, ["hvad koster et pas"]), {"error": "recall_fell", "missed": ["hvad koster et pas"]}),
    (ItemTakenError("bistand"), {"error": "item_taken", "detail": "bistand"}),
    (RuntimeError("the words of a citizen"), {"error": "failed"}),
)


@pytest.mark.parametrize(("error", "told"), FAILURES)
async def test_a_failed_job_says_why_in_a_code_and_never_in_anothers_words(
    database: Database, error: Exception, told: dict[str, object]
) -> None:
    jobs = Jobs(database, lambda: NOW)

    def work(_: Watched) -> dict[str, int]:
        raise error

    ended = await jobs.settled(await jobs.start(ANNE, Verb.EDIT, "", work), 60)
    assert (ended.state, ended.error) == (JobState.FAILED, told["error"])
    assert told.items() <= ended.result.items()
    assert "words of a citizen" not in str(ended.result)
