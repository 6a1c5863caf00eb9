"""Tasks: filed once, with no more of the citizen than they agreed to, and gone with it."""

from __future__ import annotations

import datetime as dt

from chains.notices import ReadLetter, WrongLine
from chains.prints import LetterPrint
from desk.records import store as records
from desk.records.database import Database
from desk.records.models import Consent, Why, visit_key
from desk.records.recorder import DatabaseRecorder
from desk.staff import sightings
from desk.staff.board import StaffBoard
from desk.staff.tasks import store
from desk.staff.tasks.models import Act, Opened, Outcome, Source, State, Task
from desk.staff.tasks.suggest import gold_fact
from tests.desk.sample import DETAILS, NOW, asked

LETTER = ReadLetter(LetterPrint("k", "s", (1, 2)), "municipality", "payment_demand", "day-care", NOW.date())
SENTENCE = "Du skal betale 2.340 kr. senest den 4. december 2026."


async def board_of(database: Database) -> StaffBoard:
    async def ready() -> None:
        pass

    return StaffBoard(database, ready, lambda: NOW)


def wrong(visit: str = "v", sentence: str = SENTENCE, line: str = "must-1") -> WrongLine:
    return WrongLine(visit, line, "must-pay", "duties", 0.8, "da", sentence)


async def open_tasks(database: Database) -> tuple[Task, ...]:
    return (await store.listed(database, State.OPEN))[0]


async def only(database: Database) -> Opened:
    (task,) = await open_tasks(database)
    opened = await store.one(database, task.id)
    assert opened is not None
    return opened


async def test_without_consent_a_wrong_line_is_told_of_by_its_codes_alone(database: Database) -> None:
    await (await board_of(database)).line_wrong(LETTER, wrong())
    opened = await only(database)
    assert opened.sentence == "" and opened.task.about["finder"] == "duties" and opened.task.about["line"] == "must-1"
    (sort,) = await sightings.sorts(database, NOW.date(), NOW.date())
    assert sort.lines_wrong == 1


async def test_with_consent_the_masked_sentence_stands_beside_it_until_it_is_taken_back(database: Database) -> None:
    await records.agree(database, Consent(visit_key("v"), NOW, "da", "1"))
    await (await board_of(database)).line_wrong(LETTER, wrong())
    opened = await only(database)
    assert opened.sentence == SENTENCE and SENTENCE in gold_fact(opened.task.about, opened.sentence)
    await records.erase(database, visit_key("v"), Why.WITHDRAWN, NOW)
    assert (await only(database)).sentence == ""


async def test_a_sentence_that_still_points_at_somebody_is_not_kept(database: Database) -> None:
    await records.agree(database, Consent(visit_key("v"), NOW, "da", "1"))
    await (await board_of(database)).line_wrong(LETTER, wrong(sentence="Amina Hassan, cpr 010190-1234, skal betale."))
    assert (await only(database)).sentence == ""


async def test_the_same_line_called_wrong_again_is_one_task_with_a_history(database: Database) -> None:
    board = await board_of(database)
    for visit in "abc":
        await board.line_wrong(LETTER, wrong(visit))
    await board.line_wrong(LETTER, wrong(line="must-2"))
    tasks = await open_tasks(database)
    assert len(tasks) == 2
    histories = [(await store.one(database, task.id)).deeds for task in tasks]  # type: ignore[union-attr]
    assert sorted(len(one) for one in histories) == [1, 3]


async def test_a_wrong_answer_is_filed_once_and_stays_ended(database: Database) -> None:
    recorder = DatabaseRecorder(database, now=lambda: NOW)
    await recorder.agree("visit-1", "da", "1")
    await recorder.answered(asked(1), DETAILS)
    await recorder.judged(asked(1).id, right=False)
    assert await store.file_wrong_answers(database, NOW) == 1
    assert await store.file_wrong_answers(database, NOW) == 0
    opened = await only(database)
    assert [row.turn.id for row in opened.rows] == [asked(1).id]
    assert await store.end(database, opened.task.id, Outcome.PAGE, {"url": "https://x.example/"}, by="Mette", at=NOW)
    assert not await store.end(database, opened.task.id, Outcome.PAGE, by="Jens", at=NOW)  # somebody was first
    assert await store.file_wrong_answers(database, NOW) == 0 and await open_tasks(database) == ()


async def test_tasks_of_others_are_filed_joined_and_told_apart(database: Database) -> None:
    recorder = DatabaseRecorder(database, now=lambda: NOW)
    await recorder.agree("visit-1", "da", "1")
    for number in range(3):
        await recorder.answered(asked(number), DETAILS)
    task = await store.add(database, Source.UNANSWERED, "Rater", {}, [asked(0).id, "not kept"], by="", at=NOW)
    await store.join(database, task, [asked(0).id, asked(1).id], by="Mette", at=NOW)
    later = await store.add(database, Source.WRONG_ANSWER, "x", {}, by="", at=NOW + dt.timedelta(minutes=1))
    assert [(one.id, one.turns) for one in await open_tasks(database)] == [(later, 0), (task, 2)]
    assert [one.id for one in (await store.listed(database, State.OPEN, Source.UNANSWERED))[0]] == [task]
    assert await store.assign(database, task, "p1", by="Mette", at=NOW)
    assert [one.id for one in (await store.listed(database, State.OPEN, assigned="p1"))[0]] == [task]
    opened = await store.one(database, task)
    assert opened is not None and [deed.act for deed in opened.deeds] == [Act.CAME, Act.JOINED, Act.TOOK]
    assert await store.counted(database) == {("unanswered", "open"): 1, ("wrong_answer", "open"): 1}


async def test_pages_of_tasks_follow_each_other(database: Database) -> None:
    for number in range(60):
        await store.add(database, Source.UNANSWERED, str(number), {}, by="", at=NOW + dt.timedelta(seconds=number // 3))
    first, after = await store.listed(database, State.OPEN)
    rest, end = await store.listed(database, State.OPEN, after=after)
    assert end is None and len({one.id for one in (*first, *rest)}) == len(first) + len(rest) == 60
