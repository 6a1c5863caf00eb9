"""The citizens' page with real records behind it: what it hands over, when it asks, and what the citizen sees of it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette

from chains.answers import Ending
from chains.handover import stored_json
from chains.recorder import NoRecorder
from chains.records import EXPLAINED, document
from chat import handlers
from chat.answer_buttons import ACTIONS
from chat.cookies import VISIT, sign
from chat.forgetting import forget, may_be_stored
from chat.health import records_text
from chat.keeping import settled, stored_of
from chat.page import Page
from chat.room import Room
from chat.visits import Visit
from desk.handover.models import VALID
from desk.handover.service import DatabaseHandOvers
from desk.records import store
from desk.records.database import Database
from desk.records.recorder import DatabaseRecorder
from tests.chains.test_sharing import shared
from tests.chat.rooms import Tab, enter, make_room
from tests.chat.test_answers import FILE, PAGE, answers, made, write
from tests.desk.sample import NOW
from tests.desk.test_failing import broken, mended

PERSONAL = "Amina Hassan, cpr 010190-1234, vil vide, om hun kan betale i rater?"


@pytest.fixture
async def room(database: Database) -> AsyncIterator[Room]:
    one = make_room(answers=answers(made(Ending.ANSWERED, PAGE)))
    one.recorder, one.instant = DatabaseRecorder(database, now=lambda: NOW), lambda: NOW
    yield one
    await settled(one)


async def press(room: Room, visit: Visit, tab: Tab, action: str, **payload: str) -> None:
    """Presses a button that stands on the page, and waits until what it does is recorded."""
    await ACTIONS[action](room, visit, tab.button(action, **payload))
    await settled(room)


async def asks(room: Room, visit: Visit, text: str) -> None:
    """Writes a question, and waits until it is recorded."""
    await write(room, visit, text)
    await settled(room)


async def shows_letter(room: Room, visit: Visit) -> None:
    """Sends a letter, and waits until its card is recorded."""
    await handlers.message_came(room, visit, "m", "", FILE)
    await settled(room)


async def test_before_a_yes_only_counts_are_kept_and_the_question_is_asked_once(room: Room, database: Database) -> None:
    visit, tab = enter(room)
    await shows_letter(room, visit)
    assert "Må vi gemme" not in tab.text(), "nothing was written yet"
    await asks(room, visit, PERSONAL)
    assert tab.text().count("Må vi gemme dine spørgsmål på denne side til 21. december 2026") == 1
    await press(room, visit, tab, "keep", answer="no")
    assert "Må vi gemme" not in tab.text()
    await asks(room, visit, "Og nu?")
    assert "Må vi gemme" not in tab.text()
    totals = await store.totals(database)
    assert (totals.consents, totals.turns, totals.counted) == (0, 0, 3)
    assert "Svarets nummer" not in tab.text()
    counted = {(tally.ending, tally.topic): count for tally, count, _, _ in await store.counts(database)}
    assert counted == {(EXPLAINED, "housing-benefit"): 1, ("answered", "housing-benefit"): 2}


async def test_after_a_yes_what_stands_and_what_comes_is_kept_masked(room: Room, database: Database) -> None:
    visit, tab = enter(room)
    await shows_letter(room, visit)
    await asks(room, visit, PERSONAL)
    await press(room, visit, tab, "judge", answer="no")
    await press(room, visit, tab, "keep", answer="yes")
    await asks(room, visit, "Hvad så nu?")
    kept = await room.recorder.shown(visit.id)
    assert kept is not None
    card, first, second = sorted(
        kept.turns, key=lambda turn: (turn.ending != EXPLAINED, turn.question != "[NAME_1], cpr")
    )
    assert (card.kind, card.topic, card.question) == ("information_request", "housing-benefit", "")
    assert "must:act-send:absolute" in card.facts
    assert {first.question, second.question} == {
        "[NAME_1], cpr [CPR_1], vil vide, om hun kan betale i rater?",
        "Hvad så nu?",
    }
    assert [turn.right for turn in (first, second)].count(False) == 1
    stored = json.dumps(document(kept.consent.visit, kept, ()), ensure_ascii=False)
    for words in ("Amina", "010190", "Testesen", "lejekontrakt", "Ankestyrelsen", "32.03.16-G01"):
        assert words not in stored
    totals = await store.totals(database)
    assert (totals.turns, totals.counted) == (3, 3), "agreeing counts nothing a second time"
    assert sum(wrong for _, _, _, wrong in await store.counts(database)) == 1


async def test_an_answers_number_is_shown_only_while_it_is_kept(room: Room) -> None:
    visit, tab = enter(room)
    await asks(room, visit, "rater?")
    assert "Svarets nummer" not in tab.text()
    await press(room, visit, tab, "keep", answer="yes")
    kept = await room.recorder.shown(visit.id)
    assert kept is not None
    assert f"Svarets nummer: {kept.turns[0].reference}" in tab.text()
    await press(room, visit, tab, "keep", answer="stop")
    assert "Svarets nummer" not in tab.text()
    assert "Det er slettet" in tab.text()
    assert await room.recorder.shown(visit.id) is None


async def test_the_page_shows_what_is_stored_wherever_one_asks(room: Room) -> None:
    visit, tab = enter(room)
    await handlers.come_back(room, visit)
    await press(room, visit, tab, "keep", answer="what")  # from the first lines, before anything was asked
    assert "Det, du skriver, bliver ikke gemt" in tab.text()
    await press(room, visit, tab, "keep", answer="yes")
    await shows_letter(room, visit)
    await asks(room, visit, PERSONAL)
    await press(room, visit, tab, "keep", answer="show")
    shown = next(text for name, text in tab.messages.items() if name.startswith("bk-keep")).replace("\\", "")
    assert "Et brev blev forklaret" in shown
    assert "»[NAME_1], cpr [CPR_1], vil vide, om hun kan betale i rater?«" in shown
    assert "Betal i rater (2026)" in shown
    assert "/visit/kept.json" in shown
    await press(room, visit, tab, "keep", answer="hide")
    assert "Et brev blev forklaret" not in tab.text()


def handing_over(room: Room, database: Database) -> DatabaseHandOvers:
    """Hand-overs beside the room's records."""
    room.handovers = made = DatabaseHandOvers(DatabaseRecorder(database, now=lambda: NOW), now=lambda: NOW)
    return made


async def fetch_kept(room: Room, visit: Visit) -> dict[str, object]:
    """The file that the citizen's own browser gets."""
    page = Starlette(routes=Page(lambda: room, lambda *_: None).routes())
    cookies = {VISIT: sign(visit.id, room.settings.secret)}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=page), base_url="http://page", cookies=cookies
    ) as one:
        answer = await one.get("/visit/kept.json")
    assert answer.headers["content-disposition"] == 'attachment; filename="brevklar.json"'
    told: dict[str, object] = answer.json()
    return told


@pytest.mark.parametrize("agreed", [False, True], ids=["no consent", "consent"])
async def test_what_was_shared_with_staff_stands_among_what_is_stored_while_it_is(
    room: Room, database: Database, agreed: bool
) -> None:
    handovers = handing_over(room, database)
    visit, tab = enter(room)
    await asks(room, visit, "rater?")
    if agreed:
        await press(room, visit, tab, "keep", answer="yes")
    assert not (await fetch_kept(room, visit)).get("handovers"), "nothing is shared yet"
    what = shared("da", question="Kan jeg få mere tid?")
    await handovers.share(visit.id, what)
    _, (stored,) = await stored_of(room, visit.id)
    told = await fetch_kept(room, visit)
    assert told["handovers"] == [json.loads(json.dumps(stored_json(stored)))]
    assert (stored.shared, stored.expires) == (what, NOW + VALID)
    assert ("consent" in told, "turns" in told) == (agreed, agreed)
    await ACTIONS["keep"](room, visit, {"answer": "what"})
    panel = tab.messages[next(name for name in tab.messages if name.startswith("bk-keep"))].replace("\\", "")
    assert "Tal med et menneske · Koden virker til søndag den 22. november 2026 kl. 10.30." in panel
    assert ("slettet senest 21. december 2026" in panel) == agreed
    assert ("Så bliver det, du har vist, slettet." in panel) == (not agreed)
    await handovers.withdraw(visit.id)
    assert "Tal med et menneske" not in str(await fetch_kept(room, visit))


async def test_a_wrong_line_is_kept_by_its_code(room: Room) -> None:
    visit, tab = enter(room)
    await handlers.come_back(room, visit)
    await press(room, visit, tab, "keep", answer="what")
    await press(room, visit, tab, "keep", answer="yes")
    await shows_letter(room, visit)
    await press(room, visit, tab, "wrong", line="must-1")
    await press(room, visit, tab, "wrong", line="must-2")
    kept = await room.recorder.shown(visit.id)
    assert kept is not None
    assert set(kept.turns[0].lines) == {"must:act-send:absolute", "must:act-call-bare:absolute"}
    assert kept.turns[0].right is False


async def test_a_visit_that_was_away_is_still_told_that_it_is_kept(room: Room) -> None:
    visit, tab = enter(room)
    await asks(room, visit, "rater?")
    await press(room, visit, tab, "keep", answer="yes")
    room.store.delete(visit.id)  # idle too long: the browser still has its cookie
    room.screens.clear()
    visit, tab = enter(room)
    await asks(room, visit, "Og nu?")
    assert visit.consent
    assert "Svarets nummer" in tab.text()


async def test_delete_takes_the_consent_back(room: Room, database: Database) -> None:
    visit, tab = enter(room)
    await asks(room, visit, "rater?")
    await press(room, visit, tab, "keep", answer="yes")
    assert may_be_stored(visit)
    assert await forget(room, visit.id)
    assert (await store.totals(database)).turns == 0


async def test_a_database_that_fails_costs_the_citizen_nothing_and_is_not_called_deleted(
    room: Room, database: Database
) -> None:
    visit, tab = enter(room)
    await asks(room, visit, "rater?")
    await press(room, visit, tab, "keep", answer="yes")
    await broken(database)
    await asks(room, visit, "Og nu?")
    assert tab.text().count("Du kan få en aftale om rater") == 2
    await press(room, visit, tab, "keep", answer="stop")
    assert "Det kan vi ikke lige nu" in tab.text()
    assert "Det er slettet" not in tab.text()
    assert not await forget(room, visit.id)
    health = records_text(room.recorder.health()).decode()
    assert "brevklar_records_ok 0" in health
    assert 'brevklar_records_failed_total{deed="answered"} 1' in health
    await mended(database)
    await press(room, visit, tab, "keep", answer="stop")
    assert "Det er slettet" in tab.text()
    assert "brevklar_records_ok 1" in records_text(room.recorder.health()).decode()


async def test_in_danger_nobody_is_asked_about_records(room: Room) -> None:
    room.answers = answers(made(Ending.CRISIS))  # type: ignore[assignment]
    visit, tab = enter(room)
    await asks(room, visit, "jeg vil ikke leve mere")
    assert "Må vi gemme" not in tab.text()


async def test_without_a_database_nothing_is_asked() -> None:
    room = make_room(answers=answers(made(Ending.ANSWERED, PAGE)))
    assert isinstance(room.recorder, NoRecorder)
    visit, tab = enter(room)
    await asks(room, visit, "rater?")
    assert not [button for button in tab.buttons.values() if button["name"] == "keep"]
    await ACTIONS["keep"](room, visit, {"answer": "yes"})
    assert not visit.consent


@pytest.mark.parametrize("payload", [{}, {"answer": "maybe"}])
async def test_buttons_nobody_gave_keep_nothing(room: Room, payload: dict[str, str], database: Database) -> None:
    visit, _ = enter(room)
    await asks(room, visit, "rater?")
    await ACTIONS["keep"](room, visit, payload)
    await settled(room)
    assert (await store.totals(database)).consents == 0
