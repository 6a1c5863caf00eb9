"""The pages of staff: transcripts read, found and exported; corrections, tasks, figures, the off-switch."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from dataclasses import replace
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from chains.answers.models import Ending
from chains.notices import Part
from chains.recorder import Recorded
from desk.audit.tables import AUDIT
from desk.pages.desk import Desk
from desk.records import store
from desk.records.database import Database
from desk.records.models import Tally, Why, visit_key
from desk.records.recorder import DatabaseRecorder
from desk.staff import sightings, switches
from desk.staff.board import StaffBoard
from desk.staff.letters import Brought, read_letter
from desk.staff.tasks import store as tasks
from desk.staff.tasks.models import State
from ingest.models import Upload
from ingest.run import InlineRunner
from ingest.settings import Limits
from tests.chat.sample import TEXT, TODAY
from tests.desk.pages import NOW, Visitor, make_desk, plain, signed_in
from tests.desk.sample import DETAILS, asked

WRONG = replace(asked(2, "Hvor meget skal jeg betale?", at=NOW), ending=Ending.ANSWERED)


async def keep(database: Database, *turns: Recorded) -> list[str]:
    """Keeps turns; their references."""
    recorder = DatabaseRecorder(database, now=lambda: NOW)
    found = []
    for turn in turns:
        await recorder.agree(turn.visit, "da", "1")
        found.append(await recorder.answered(turn, DETAILS) or "")
    return found


async def deeds(database: Database) -> list[tuple[str, str, dict[str, str]]]:
    """What stands in the audit log."""
    async with database.read() as connection:
        rows = await connection.execute(sa.select(AUDIT).order_by(AUDIT.c.number))
        return [(row.deed, row.subject, json.loads(row.details)) for row in rows]


def desk_of(database: Database) -> Desk:
    """A desk with all that staff need."""
    desk = make_desk(database)
    desk.board = StaffBoard(database, desk.prepare, desk.now)

    async def read(upload: Upload) -> Brought | None:
        return await read_letter(upload, InlineRunner(), Limits(), desk.municipality, TODAY)

    desk.read_letter = read
    return desk


# --- transcripts ----------------------------------------------------------------------------------------


async def test_the_list_finds_by_word_and_filter_and_shows_a_turn_that_was_marked(database: Database) -> None:
    first, _ = await keep(database, asked(1), replace(asked(2, "Скільки коштує садок?"), language="uk"))
    async with await signed_in(desk_of(database), "staff") as browser:
        assert "daginstitutionen" in (await browser.get("/desk/transcripts")).text
        assert "садок" not in plain(await browser.get("/desk/transcripts?words=daginstitution"))
        found = await browser.get("/desk/transcripts?language=uk")
        assert "садок" in plain(found) and "daginstitutionen" not in plain(found) and "ukrainsk" in plain(found)
        await browser.post(f"/desk/transcripts/{first}/flag", {"why": "prisen er gammel"})
        assert "Markeret" in plain(await browser.get("/desk/transcripts?flagged=1"))
        page = plain(await browser.get(f"/desk/transcripts/{first}"))
    assert "prisen er gammel" in page


async def test_a_transcript_reads_like_the_conversation_with_all_that_made_the_answer(database: Database) -> None:
    first, second = await keep(database, asked(1, at=NOW - dt.timedelta(minutes=5)), asked(2, "Og hvor?", at=NOW))
    async with await signed_in(desk_of(database), "staff") as browser:
        page = await browser.get(f"/desk/transcripts/{second}")
    said = plain(page)
    assert said.index("daginstitutionen") < said.index("Og hvor?")
    for shown in (
        "83 % sikker",  # why
        "https://www.kommune.example/borger/sfo",  # found and not quoted
        "Betaling for daginstitution",  # what the source was called then
        "compose:lost_token",  # why a proposal was rejected
        "mistral-small",  # what made it
        "2026-11-20T0200-3f9a",  # the edition
        "0,21 sekunder",
        f"python -m desk again {first}",
        "28.06.04",
    ):
        assert shown in said, shown
    assert ("transcript-read", second, {}) in await deeds(database)


async def test_what_a_citizen_wrote_is_never_markup(database: Database) -> None:
    (reference,) = await keep(database, asked(1, "<script>alert(1)</script> hvad nu?"))
    async with await signed_in(desk_of(database), "staff") as browser:
        for path in ("/desk/transcripts", f"/desk/transcripts/{reference}"):
            assert "<script>alert" not in (await browser.get(path)).text


async def test_an_export_is_masked_safe_for_a_spreadsheet_and_has_its_reason_in_the_log(database: Database) -> None:
    await keep(database, asked(1, "=HYPERLINK(1) hvad koster det?"), replace(asked(2), language="uk"))
    async with await signed_in(desk_of(database), "staff") as browser:
        refused = await browser.post("/desk/transcripts/export", {"reason": "test", "as": "csv", "query": ""})
        assert refused.status_code == 400 and not [
            one for one in await deeds(database) if one[0] == "transcripts-export"
        ]
        form = {"reason": "aktindsigt i sag 26/1234", "as": "csv", "query": "language=da"}
        made = await browser.post("/desk/transcripts/export", form)
        as_json = await browser.post("/desk/transcripts/export", {**form, "as": "json"})
    rows = list(csv.DictReader(io.StringIO(made.content.decode("utf-8-sig"))))
    assert [row["question"] for row in rows] == ["'=HYPERLINK(1) hvad koster det?"]
    assert made.content.startswith(b"\xef\xbb\xbf") and "attachment" in made.headers["content-disposition"]
    assert [one["question"] for one in as_json.json()] == ["=HYPERLINK(1) hvad koster det?"]
    exported = [details for deed, _, details in await deeds(database) if deed == "transcripts-export"]
    assert exported[0] == {"reason": "aktindsigt i sag 26/1234", "filter": "language=da", "format": "csv"}


async def test_no_identifier_gets_into_what_can_never_be_deleted_or_is_shared(database: Database) -> None:
    async with await signed_in(desk_of(database), "staff") as browser:
        query = "words=cpr+010190-1234"
        form = {"reason": "klage fra 010190-1234", "as": "json", "query": query}
        assert (await browser.post("/desk/transcripts/export", form)).status_code == 200
        refused = await browser.post("/desk/transcripts/views", {"name": "En borger", "query": query})
        assert refused.status_code == 400 and "peger på en person" in plain(refused)
    assert "010190" not in str(await deeds(database))


async def test_who_saw_the_list_stands_in_the_log(database: Database) -> None:
    async with await signed_in(desk_of(database), "staff") as browser:
        await browser.get("/desk/transcripts?words=010190-1234")
    assert await deeds(database) == [("transcripts-list", "", {})]


async def test_a_view_is_ones_own_until_it_is_shared(database: Database) -> None:
    desk = desk_of(database)
    async with (
        await signed_in(desk, "staff", name="Mette") as mette,
        await signed_in(desk, "staff", name="Jens") as jens,
    ):
        await mette.post("/desk/transcripts/views", {"name": "Ukrainsk", "query": "language=uk&x=1"})
        await mette.post("/desk/transcripts/views", {"name": "Forkerte", "query": "feedback=wrong", "shared": "1"})
        seen = await jens.get("/desk/transcripts")
        assert "Forkerte" in plain(seen) and "Ukrainsk" not in plain(seen)
        own = await mette.get("/desk/transcripts")
        view = re.search(r"/desk/transcripts/views/(\w+)/drop", own.text)
        assert view and 'href="/desk/transcripts?language=uk"' in own.text
        assert (await jens.post(f"/desk/transcripts/views/{view[1]}/drop")).status_code == 404
        assert (await mette.post(f"/desk/transcripts/views/{view[1]}/drop")).status_code == 303


async def test_what_was_erased_is_nowhere_in_the_desk(database: Database) -> None:
    (reference,) = await keep(database, WRONG)
    await store.judge(database, WRONG.id, False, NOW, None)
    async with await signed_in(desk_of(database), "staff") as browser:
        await browser.get("/desk/tasks")
        (task,) = (await tasks.listed(database, State.OPEN))[0]
        assert WRONG.question in plain(await browser.get(f"/desk/tasks/{task.id}"))
        await store.erase(database, visit_key(WRONG.visit), Why.ERASED, NOW)
        assert (await browser.get(f"/desk/transcripts/{reference}")).status_code == 404
        gone = plain(await browser.get(f"/desk/tasks/{task.id}"))
    assert WRONG.question not in gone and "Spørgsmålet er slettet" in gone


# --- letters that went out wrong ------------------------------------------------------------------------


async def correct(browser: Visitor, **changes: str) -> httpx.Response:
    """Brings the sample letter and corrects those like it."""
    brought = await browser.post("/desk/notices/letter", {"text": TEXT})
    assert brought.status_code == 200, plain(brought)
    fields = dict(
        re.findall(r'name="(wording|sender|sent_from|sent_to)" (?:type="\w+" )?value="([^"]*)"', brought.text)
    )
    return await browser.post("/desk/notices", {**fields, "text-da": "Fristen er rykket.", **changes})


async def test_a_correction_is_said_from_a_letter_that_is_not_kept(database: Database) -> None:
    desk = desk_of(database)
    assert desk.board is not None
    async with await signed_in(desk, "staff") as browser:
        said = await correct(browser)
        assert said.status_code == 303, plain(said)
        (notice,) = desk.board.said().notices
        page = await browser.get("/desk/notices")
        assert "Fristen er rykket." in plain(page)
        assert (notice.texts, notice.sender) == ({"da": "Fristen er rykket."}, "Solbæk Kommune")
        assert (await browser.post(f"/desk/notices/{notice.id}/end")).status_code == 303
        assert desk.board.said().notices == ()
    names = [deed for deed, _, _ in await deeds(database)]
    assert names.count("notice-say") == names.count("notice-end") == 1
    async with database.read() as connection:
        (row,) = (await connection.execute(sa.text("SELECT * FROM notices"))).mappings()
    assert "Engvej" not in str(dict(row)) and "Kære" not in str(dict(row))


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"text-da": " "}, "Skriv rettelsen på dansk"),
        ({"text-da": "x" * 601}, "for lang"),
        ({"sent_to": "2020-01-01"}, "efter den sidste"),
        ({"sender": "Udbetaling Danmark"}, "Afsenderen er en anden"),
        ({"wording": "x"}, "Noget mangler"),
        ({"wording": "abc-def-" + "zz"}, "Noget mangler"),
        ({"sent_from": "i går"}, "Noget mangler"),
    ],
)
async def test_a_correction_that_cannot_be_says_why(database: Database, changes: dict[str, str], says: str) -> None:
    desk = desk_of(database)
    async with await signed_in(desk, "staff") as browser:
        refused = await correct(browser, **changes)
    assert refused.status_code == 400 and says in plain(refused)
    assert desk.board is not None and desk.board.said().notices == ()


async def test_a_letter_that_is_none_says_so(database: Database) -> None:
    async with await signed_in(desk_of(database), "staff") as browser:
        short = await browser.post("/desk/notices/letter", {"text": "hej"})
        broken = await browser.post(
            "/desk/notices/letter", {"text": ""}, files={"letter": ("x.pdf", b"%PDF-1.7 broken")}
        )
    assert short.status_code == broken.status_code == 400


# --- tasks ----------------------------------------------------------------------------------------------


async def test_a_wrong_answer_becomes_one_task_with_its_question_its_sources_and_a_golden_question(
    database: Database,
) -> None:
    await keep(database, asked(1), WRONG)
    await store.judge(database, WRONG.id, False, NOW, None)
    await store.judge(database, asked(1).id, True, NOW, None)
    async with await signed_in(desk_of(database), "editor") as browser:
        await browser.get("/desk/tasks")
        page = await browser.get("/desk/tasks")
        (task,) = (await tasks.listed(database, State.OPEN))[0]
        assert "Forkert svar" in plain(page)
        one = await browser.get(f"/desk/tasks/{task.id}")
        assert WRONG.question in plain(one) and "/desk/transcripts/" not in one.text, "editors read no transcripts"
        line = json.loads(re.search(r"<pre>(.*?)</pre>", one.text)[1].replace("&#34;", '"'))  # type: ignore[index]
        assert line["question"] == WRONG.question and line["expect"] == list(WRONG.near)
        assert line["not"] == [DETAILS.sources[0].url]
        for deed, form in (
            ("take", {}),
            ("note", {"note": "ringer til økonomi"}),
            ("end", {"outcome": "page", "url": "https://x.example/ny"}),
        ):
            assert (await browser.post(f"/desk/tasks/{task.id}/{deed}", form)).status_code == 303
        done = plain(await browser.get(f"/desk/tasks/{task.id}"))
        assert "ringer til økonomi" in done and "https://x.example/ny" in done and "En side svarer nu" in done
        assert "Her er ingen opgaver" in plain(await browser.get("/desk/tasks"))
        assert "Forkert svar" in plain(await browser.get("/desk/tasks?state=done&source=wrong_answer&mine=1"))
        assert (await browser.post(f"/desk/tasks/{task.id}/reopen")).status_code == 303
        assert (await browser.post("/desk/tasks/none/take")).status_code == 404


# --- how it goes ----------------------------------------------------------------------------------------


async def test_the_watch_page_warns_of_a_language_that_departs_from_danish(database: Database) -> None:
    for language, answered, declined in (("da", 80, 20), ("so", 20, 30), ("pl", 38, 12)):
        for ending, times in ((Ending.ANSWERED, answered), (Ending.UNANSWERABLE_NO_GUIDANCE, declined)):
            for _ in range(times):
                await store.record(database, None, Tally(NOW.date(), ending, language, "day-care"))
    await keep(database, asked(1, at=NOW))
    async with await signed_in(desk_of(database), "admin") as browser:
        page = await browser.get("/desk/watch?days=7")
    said = plain(page)
    assert "Somali: Kun 40 % får svar mod 80 % på dansk" in said.replace("\xa0", " ")
    assert "Polsk: Kun" not in said
    assert "Dagtilbud" in said and "restance" in said
    assert page.text.count("<svg") == page.text.count("<figure") == 3
    assert all("<table>" in figure for figure in page.text.split("<figure")[1:])


async def test_the_watch_page_alerts_to_a_letter_that_many_bring_at_once(database: Database) -> None:
    desk = desk_of(database)
    assert desk.read_letter is not None and desk.board is not None
    brought = await desk.read_letter(Upload("", TEXT.encode()))
    assert brought is not None
    for _ in range(7):
        await desk.board.letter_read(brought.letter)
    await desk.board.letter_asked(brought.letter)
    async with await signed_in(desk, "staff") as browser:
        said = plain(await browser.get("/desk/watch"))
    assert "7 gange på et kvarter" in said and "Kommunen selv" in said
    held = str(await sightings.sightings(database)) + str(await sightings.sorts(database, TODAY, NOW.date()))
    assert "Solbæk" not in held


# --- the off-switch -------------------------------------------------------------------------------------


async def test_a_switch_is_followed_by_every_replica_and_stands_in_the_log(database: Database) -> None:
    desk = desk_of(database)
    other = StaffBoard(database, desk.prepare, desk.now)
    async with await signed_in(desk, "admin") as browser:
        refused = await browser.post("/desk/switches/chat", {"off": "1", "text-en": "We fix it."})
        assert refused.status_code == 400 and "på dansk" in plain(refused)
        await browser.post("/desk/switches/chat", {"off": "1", "text-da": "Vi retter en fejl.", "text-en": ""})
        assert "Slukket" in plain(await browser.get("/desk/switches"))
        await other.look()
        assert other.said().off[Part.CHAT].texts == {"da": "Vi retter en fejl."}
        await browser.post("/desk/switches/chat", {"off": "0"})
        await other.look()
        assert other.said().off == {}
        assert (await browser.post("/desk/switches/door", {"off": "1"})).status_code == 404
    names = [(deed, subject) for deed, subject, _ in await deeds(database)]
    assert ("switch-off", "chat") in names and ("switch-on", "chat") in names


async def test_what_was_last_known_goes_on_where_the_database_is_gone(database: Database) -> None:
    await switches.turn(database, Part.MODEL, off=True, texts={"da": "Prøves af."}, by="Mette", at=NOW)
    reachable = [True]

    async def prepare() -> None:
        if not reachable[0]:
            raise OSError("gone")

    changes: list[Any] = []
    board = StaffBoard(database, prepare, lambda: NOW, lambda: changes.append(1))
    await board.look()
    reachable[0] = False
    await board.look()
    assert Part.MODEL in board.said().off and len(changes) == 1
