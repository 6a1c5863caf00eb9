"""A code opens what a citizen shared for a day, to staff alone, and to nobody who guesses: on both databases."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
from dataclasses import replace
from functools import partial

import pytest

from chains.handover import Coded
from chains.records import CODE, reference_of, visit_key
from desk.audit import log
from desk.handover import store
from desk.handover.models import (
    MOST_BY_ADDRESS,
    MOST_BY_PERSON,
    VALID,
    WINDOW,
    TooManyGuesses,
    code_hash,
    is_code,
    new_code,
)
from desk.handover.service import HANDED_OVER, DatabaseHandOvers
from desk.handover.text import kind_name
from desk.pages.words import LANGUAGES, text
from desk.records.database import Database
from desk.records.recorder import DatabaseRecorder
from desk.records.store import counts
from ingest.models import Basis, Kind
from tests.chains.test_sharing import shared
from tests.desk.conftest import Place
from tests.desk.pages import make_desk, plain, signed_in, visitor
from tests.desk.sample import asked
from tests.desk.test_no_traces import found as bytes_of

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
WHAT = shared("en", question="May I have more time?")


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        return self.now


def service(database: Database, clock: Clock) -> DatabaseHandOvers:
    """Hand-overs that live by the clock."""
    return DatabaseHandOvers(DatabaseRecorder(database, retention_days=30, now=clock), now=clock)


async def share(database: Database, clock: Clock, visit: str = "v") -> Coded:
    """Shares the sample."""
    return await service(database, clock).share(visit, WHAT)


# --- the code ----------------------------------------------------------------------------------------------


def test_a_code_is_said_without_being_mistaken() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert re.fullmatch(f"[{CODE}]{{4}}-[{CODE}]{{4}}", code)
        for written in (code.lower(), code.replace("-", " "), code.replace("0", "o").replace("1", "l")):
            assert is_code(written)
            assert code_hash(written) == code_hash(code)
    for other in ("", "K7Q2", "K7Q2-M9XDD", "K7Q2-M9X!", "K7Q2-M9XU"):  # U is none of the digits
        assert not is_code(other)


async def test_a_code_opens_what_was_shared_for_a_day_and_not_a_second_longer(database: Database) -> None:
    clock = Clock()
    coded = await share(database, clock)
    assert (coded.until, coded.kept_days) == (NOW + VALID, 0)
    clock.now = coded.until - dt.timedelta(seconds=1)
    opened = await store.find(database, coded.code.lower(), "p", "a", clock.now)
    assert opened is not None
    read = await store.read(database, opened, 30, clock.now)
    assert read is not None
    assert (read.shared, read.at_expiry) == (WHAT, True)
    clock.now = coded.until
    assert await store.find(database, coded.code, "p", "a", clock.now) is None
    assert await store.read(database, opened, 30, clock.now) is None, "who has the address has no longer than the code"


async def test_what_has_expired_is_deleted_bytes_and_all(place: Place, database: Database) -> None:
    clock = Clock()
    await share(database, clock)
    assert await service(database, clock).shared("v")
    clock.now += VALID
    await service(database, clock).purge()
    assert not await service(database, clock).shared("v")
    assert await store.purge(database, 30, clock.now) == 0
    if place.server is None:
        assert bytes_of({"May I have more time?"}, place.folder) == set()


@pytest.mark.parametrize("withdrawn", [False, True], ids=["agreed", "taken back"])
async def test_it_outlives_its_code_only_while_its_citizen_agrees(database: Database, withdrawn: bool) -> None:
    clock = Clock()
    recorder = DatabaseRecorder(database, retention_days=30, now=clock)
    await recorder.agree("v", "en", "1")
    coded = await share(database, clock)
    assert coded.kept_days == 30
    found = await store.find(database, coded.code, "p", "a", clock.now)
    assert found is not None
    read = await store.read(database, found, 30, clock.now)
    assert read is not None
    assert read.kept_until == NOW + dt.timedelta(days=30)
    if withdrawn:
        await recorder.withdraw("v")
        read = await store.read(database, found, 30, clock.now)
        assert read is not None, "the citizen may be on the phone: the code is another act"
        assert read.at_expiry
    clock.now = coded.until
    assert await store.purge(database, 30, clock.now) == int(withdrawn)
    assert await store.find(database, coded.code, "p", "a", clock.now) is None
    clock.now = NOW + dt.timedelta(days=30)
    assert await store.purge(database, 30, clock.now) == int(not withdrawn)


async def test_a_new_code_takes_the_place_of_the_last_and_deleting_ends_it(database: Database) -> None:
    clock = Clock()
    first, second = await share(database, clock), await share(database, clock)
    assert await store.find(database, first.code, "p", "a", NOW) is None
    assert await store.find(database, second.code, "p", "a", NOW) is not None
    other = await share(database, clock, visit="other")
    await service(database, clock).withdraw("v")
    assert await store.find(database, second.code, "p", "a", NOW) is None
    assert await store.find(database, other.code, "p", "a", NOW) is not None


async def test_that_something_was_handed_over_is_counted(database: Database) -> None:
    await share(database, Clock())
    assert [(tally.ending, tally.language, tally.topic, number) for tally, number, _, _ in await counts(database)] == [
        (HANDED_OVER, "en", "housing-benefit", 1)
    ]


async def test_the_code_itself_is_stored_nowhere(place: Place, database: Database) -> None:
    coded = await share(database, Clock())
    await place.settle()
    assert bytes_of({coded.code, coded.code.replace("-", "")}, place.folder) == set()
    assert visit_key("v") != "v"


# --- guessing ----------------------------------------------------------------------------------------------


async def guess(database: Database, times: int, person: str, address: str, at: dt.datetime) -> int:
    """Enters so many wrong codes; how many were looked up."""
    tried = 0
    for _ in range(times):
        try:
            assert await store.find(database, new_code(), person, address, at) is None
        except TooManyGuesses:
            break
        tried += 1
    return tried


async def test_one_person_guesses_so_often_and_then_waits(database: Database) -> None:
    clock = Clock()
    coded = await share(database, clock)
    assert await guess(database, MOST_BY_PERSON + 5, "p", "a", NOW) == MOST_BY_PERSON
    with pytest.raises(TooManyGuesses):
        await store.find(database, coded.code, "p", "b", NOW)  # from elsewhere, with the right one: not now
    assert await store.find(database, coded.code, "colleague", "a", NOW) is not None
    with pytest.raises(TooManyGuesses):
        await store.find(database, coded.code, "p", "a", NOW + WINDOW - dt.timedelta(seconds=1))
    assert await store.find(database, coded.code, "p", "a", NOW + WINDOW) is not None


async def test_one_address_guesses_so_often_whoever_does(database: Database) -> None:
    coded = await share(database, Clock())
    tried = [await guess(database, MOST_BY_PERSON, f"p{number}", "a", NOW) for number in range(5)]
    assert sum(tried) == MOST_BY_ADDRESS
    with pytest.raises(TooManyGuesses):
        await store.find(database, coded.code, "new", "a", NOW)
    assert await store.find(database, coded.code, "new", "elsewhere", NOW) is not None


async def test_right_codes_are_no_guesses(database: Database) -> None:
    coded = await share(database, Clock())
    for _ in range(MOST_BY_PERSON * 2):
        assert await store.find(database, coded.code, "p", "a", NOW) is not None


async def test_guesses_made_at_once_are_counted_as_what_they_are(database: Database, place: Place) -> None:
    other = place.open()  # two replicas
    tried = await asyncio.gather(
        *(guess(one, 1, "p", "a", NOW) for one in (database, other) for _ in range(MOST_BY_PERSON))
    )
    assert sum(tried) == MOST_BY_PERSON
    await other.close()


async def test_old_guesses_are_forgotten(database: Database) -> None:
    await guess(database, 3, "p", "a", NOW)
    await store.purge(database, 30, NOW + WINDOW)
    async with database.read() as connection:
        from desk.handover.tables import GUESSES

        assert (await connection.execute(GUESSES.select())).all() == []


# --- the desk's pages --------------------------------------------------------------------------------------


async def test_staff_enter_the_code_and_read_the_hint_before_the_conversation(database: Database) -> None:
    coded = await share(database, Clock())
    desk = make_desk(database, recorder=DatabaseRecorder(database))
    async with await signed_in(desk, "staff") as staff:
        entered = await staff.post("/desk/handover", {"code": f" {coded.code.lower().replace('-', ' ')} "})
        assert entered.status_code == 303
        page = await staff.get(entered.headers["location"])
        text = await staff.get(entered.headers["location"] + "/text")
    told = plain(page)
    for said in (
        "May I have more time?",
        "Brev: krav om oplysninger",
        "Talt fra den dag, borgeren fik brevet",
        "Send din lejekontrakt",
        "What you must do",  # the card in both languages
        "Borgeren sagde, at svaret var forkert",
        "[NAME_1]",
    ):
        assert said in told, said
    assert 'lang="en"' in page.text
    assert "Macro" not in page.text
    assert "attachment" in text.headers["content-disposition"]
    assert text.headers["content-type"].startswith("text/plain")
    assert "MAY I" not in text.text and "May I have more time?" in text.text
    assert "- Send din lejekontrakt: 4. december 2026" in text.text
    assert "Det skal du gøre:\n1. Ring\n- Senest" in text.text
    assert "- Du kan klage til Ankestyrelsen: 14. december 2026" in text.text
    assert "?:" not in text.text
    deeds = [entry.deed for entry in await log.entries(database)]
    assert deeds[:2] == ["handover-text", "handover-read"]


async def test_what_is_kept_with_consent_is_read_from_its_conversation_after_its_code_is_over(
    database: Database,
) -> None:
    clock = Clock()
    recorder = DatabaseRecorder(database, retention_days=30, now=clock)
    for visit in ("v", "other"):
        await recorder.agree(visit, "en", "1")
    await recorder.answered(asked(1, visit="v"))
    await share(database, clock)
    await share(database, clock, visit="other")
    desk = make_desk(database, recorder=recorder, now=clock)
    clock.now += VALID + dt.timedelta(minutes=1)
    async with await signed_in(desk, "staff") as staff:
        page = await staff.get(f"/desk/transcripts/{reference_of(visit_key('v'), asked(1, visit='v').id)}")
        (address,) = re.findall(r'"(/desk/handover/\w+)"', page.text)  # its own alone
        assert "May I have more time?" in plain(await staff.get(address))
        assert (await log.entries(database))[0].deed == "handover-read"
        await recorder.withdraw("v")
        assert (await staff.get(address)).status_code == 410, "with the consent it ends"


async def test_a_code_that_opens_nothing_says_why_and_is_audited(database: Database) -> None:
    desk = make_desk(database)
    async with await signed_in(desk, "staff") as staff:
        slip = await staff.post("/desk/handover", {"code": "K7Q2"})
        assert (slip.status_code, "Det er ikke en kode" in plain(slip)) == (400, True)
        for _ in range(MOST_BY_PERSON):
            wrong = await staff.post("/desk/handover", {"code": "K7Q2-M9XD"})
            assert (wrong.status_code, "Ingen kode passer" in plain(wrong)) == (400, True)
        blocked = await staff.post("/desk/handover", {"code": "K7Q2-M9XD"})
    assert (blocked.status_code, "Vent et kvarter" in plain(blocked)) == (429, True)
    entries = await log.entries(database)
    assert [entry.deed for entry in entries if entry.deed.startswith("handover")] == [
        "handover-too-many",
        *["handover-wrong-code"] * MOST_BY_PERSON,
    ]
    assert "K7Q2" not in str(entries), "a mistyped code may be nearly right"


async def test_what_is_gone_is_gone(database: Database) -> None:
    coded = await share(database, Clock())
    desk = make_desk(database)
    async with await signed_in(desk, "staff") as staff:
        entered = await staff.post("/desk/handover", {"code": coded.code})
        await service(database, Clock()).withdraw("v")
        gone = await staff.get(entered.headers["location"])
        text = await staff.get(entered.headers["location"] + "/text")
    assert (gone.status_code, text.status_code) == (410, 400)
    assert "er slettet" in plain(gone)


def test_every_kind_of_letter_and_every_basis_has_a_name() -> None:
    for language in LANGUAGES:
        for kind in Kind:
            assert kind_name(partial(text, language), kind.value)
        for one in Basis:
            assert text(language, f"handover-basis-{one.value.replace('_', '-')}")


@pytest.mark.parametrize("roles", [(), ("editor",), ("admin",)])
async def test_nobody_but_staff_opens_a_code(database: Database, roles: tuple[str, ...]) -> None:
    coded = await share(database, Clock())
    desk = make_desk(database)
    browser = await signed_in(desk, *roles) if roles else visitor(desk)
    async with browser:
        entered = await browser.post("/desk/handover", {"code": coded.code})
    assert entered.status_code == 403


async def test_a_letter_in_words_that_are_markup_stays_words(database: Database) -> None:
    clock = Clock()
    hostile = replace(WHAT, question="<script>alert(1)</script> \u202e </textarea><b>")
    coded = await service(database, clock).share("v", hostile)
    async with await signed_in(make_desk(database), "staff") as staff:
        entered = await staff.post("/desk/handover", {"code": coded.code})
        page = await staff.get(entered.headers["location"])
    assert "<script>alert" not in page.text
    assert page.text.count("</textarea>") == 1
