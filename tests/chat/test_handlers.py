"""A citizen's way through the page, told as what they do and what they then see."""

from __future__ import annotations

import asyncio
import re
import time
import uuid
from dataclasses import replace

import pytest

from chains.card import explain
from chains.models import Level, PagesRead
from chains.wording import Wording
from chat import handlers
from chat.answer_buttons import ACTIONS
from chat.models import Bubble, Card, CrisisHelp
from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Reading, Upload
from ingest.run import InlineRunner
from tests.chat.rooms import Tab, enter, make_room
from tests.chat.sample import TEXT, sample_letter, scripted

FILE = [Upload("brev.pdf", b"%PDF-")]


def _id() -> str:
    return str(uuid.uuid4())


async def test_a_file_becomes_a_card() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    assert "Du sendte 1 fil." in tab.text()
    assert "Det skal du gøre" in tab.text()
    assert not [message for message in tab.messages if "progress" in message]
    assert visit.pending == {}


async def test_the_card_grows_line_by_line_and_tells_how_far_it_is() -> None:
    room = make_room(scripted(pause=0.3))
    visit, tab = enter(room)
    doing = asyncio.create_task(handlers.message_came(room, visit, _id(), "", FILE * 3))
    seen = []
    while not doing.done():
        await asyncio.sleep(0.03)
        seen.append((tab.text(), len(tab.messages)))
    assert len(seen) > 10
    assert any("Læser side 2 af 3" in text for text, _ in seen)
    assert len({count for text, count in seen if "Det skal du gøre" in text}) > 1


async def test_a_pasted_letter_becomes_a_card_and_its_words_are_not_kept_as_a_message() -> None:
    room = make_room()
    visit, tab = enter(room)
    message = _id()
    await handlers.message_came(room, visit, message, TEXT, [])
    assert tab.messages[message] == f"Du indsatte en tekst på {len(TEXT)} tegn."
    assert visit.cards()


async def test_words_of_danger_bring_the_numbers_also_while_a_letter_is_read_or_too_much_is_sent() -> None:
    room = make_room(scripted(pause=0.2))
    visit, tab = enter(room)
    doing = asyncio.create_task(handlers.message_came(room, visit, _id(), "", FILE))
    await asyncio.sleep(0.01)
    await handlers.message_came(room, visit, _id(), "min mand slår mig", [])
    assert "112" in tab.text()
    await doing
    visit, tab = enter(make_room())
    await handlers.slow_down(room, visit, "min mand slår mig")
    assert any(isinstance(entry, CrisisHelp) for entry in visit.entries)


async def test_who_goes_on_sending_too_much_costs_nothing_more() -> None:
    room = make_room()
    visit, tab = enter(room)
    for _ in range(50):
        await handlers.slow_down(room, visit, "min mand slår mig")
    assert tab.text().count("meget på kort tid") == 1
    assert len(visit.entries) == 2


async def test_a_pasted_letter_with_half_a_character_is_read() -> None:
    room = make_room(explain)
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), TEXT + "\ud83d", [])
    assert "Det skal du gøre" in tab.text()


async def test_words_of_danger_bring_the_numbers_at_once() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "jeg vil ikke leve mere", [])
    assert "70 20 12 01" in tab.text()
    assert "112" in tab.text()
    assert "jeg vil ikke leve" not in tab.text()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (UnreadableUpload(ErrorCode.ENCRYPTED_FILE), "adgangskode"),
        (UnreadableUpload(ErrorCode.TOO_MANY_PAGES, 60), "60 sider"),
        (RuntimeError("Amina Testesen 010190-1234"), "Det gik galt hos os"),
        (MemoryError(), "Det gik galt hos os"),
    ],
)
async def test_what_goes_wrong_ends_in_a_sentence(error: BaseException, said: str) -> None:
    room = make_room(scripted(fails=error))
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    assert said in tab.text()
    assert "Amina" not in tab.text()
    assert visit.job is None
    assert not [message for message in tab.messages if "progress" in message]


async def test_a_card_that_did_not_come_to_its_end_is_not_left_standing() -> None:
    async def explain(*_: object) -> object:
        yield PagesRead(Reading((sample_letter(),), (None,)))
        raise RuntimeError

    room = make_room(explain)
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    assert visit.cards() == []
    assert "Det gik galt" in tab.text()


async def test_saying_when_the_letter_came_recounts_at_once() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    assert "14. december 2026" in tab.text()  # 16 November and 4 weeks
    await ACTIONS["received"](room, visit, tab.button("received", how="day"))
    await ACTIONS["received"](room, visit, tab.button("received", day="2026-11-18"))
    assert "16. december 2026" in tab.text()
    await ACTIONS["received"](room, visit, tab.button("received", how="unknown"))
    await ACTIONS["received"](room, visit, tab.button("received", how="digital"))
    assert "14. december 2026" in tab.text()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("18. november", "16. december 2026"),
        ("2026-11-18", "16. december 2026"),
        ("24. december 2026", "Den dag passer ikke"),  # has not come yet
        ("1. november 2026", "Den dag passer ikke"),  # before the letter was written
    ],
)
async def test_the_day_can_be_written(written: str, said: str) -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    await ACTIONS["received"](room, visit, tab.button("received", how="day"))
    await handlers.message_came(room, visit, _id(), written, [])
    assert said in tab.text()


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2026-11-15", "2026-11-22"])
async def test_a_day_on_which_the_letter_cannot_have_come_is_not_taken(day: str) -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    await ACTIONS["received"](room, visit, {"card": visit.cards()[0].id, "how": "day", "day": day})
    assert visit.cards()[0].request.received_on is None
    assert "14. december 2026" in tab.text()


async def test_wording_a_long_card_makes_nobody_else_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: object) -> list[Bubble]:
        time.sleep(0.5)
        return []

    monkeypatch.setattr("chat.room.bubbles", slow)
    room = make_room()
    visit, _ = enter(room)
    telling = asyncio.create_task(room.publish(visit))
    beats = 0
    while not telling.done():
        await asyncio.sleep(0.01)
        beats += 1
    assert beats > 5


async def test_calling_a_line_wrong_counts_it_without_its_words() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    payload = tab.button("wrong", line="must-1")
    await ACTIONS["wrong"](room, visit, payload)
    await ACTIONS["wrong"](room, visit, payload)
    assert list(room.told_wrong.values()) == [1]
    assert next(iter(room.told_wrong))[0] == "must"
    assert "Tak" in tab.text()


async def test_show_me_where_marks_the_sentence_in_a_letter_that_flows() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), TEXT, [])
    await ACTIONS["where"](room, visit, tab.button("where", line="must-1"))
    assert "> **Du skal" in tab.text()
    await ACTIONS["where"](room, visit, tab.button("where", line="must-1"))
    assert "> **Du skal" not in tab.text()


async def test_a_page_that_cannot_be_drawn_still_shows_the_sentence() -> None:
    class Dead(InlineRunner):
        async def run(self, *_: object, **__: object) -> object:  # type: ignore[override]
            raise UnreadableUpload(ErrorCode.TOOK_TOO_LONG, 60)

    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    room.runner = Dead()  # type: ignore[assignment]
    card = visit.cards()[0]
    visit.put(replace(card, letter=sample_letter(placed=True), documents=(b"%PDF-",)))
    await ACTIONS["where"](room, visit, tab.button("where", line="must-2"))
    assert "> **Du skal" in tab.text()


@pytest.mark.parametrize("payload", [{}, {"card": "nobody's"}, {"card": "x", "line": "y", "how": "day", "day": "soon"}])
@pytest.mark.parametrize("action", list(ACTIONS))
async def test_buttons_nobody_gave_do_nothing(action: str, payload: dict[str, str]) -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    before = dict(tab.messages)
    await ACTIONS[action](room, visit, payload)
    assert tab.messages == before


async def test_pages_that_may_be_two_letters_are_asked_about_and_taken_apart() -> None:
    room = make_room(scripted(unsure=True))
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    question = tab.button("split", answer="one")
    assert "ét brev eller flere" in tab.text()
    await ACTIONS["split"](room, visit, question)
    assert "ét brev eller flere" not in tab.text()
    assert len(visit.cards()) == 1


def _page(case: str, asks: str) -> Upload:
    """A page with a letterhead; two of the same case and day may be one letter or two."""
    return Upload(
        "",
        f"Solbæk Kommune\n\nDato: 3. november 2026\nSagsnr. {case}\n\nHej Anna\n\n{asks}\n\nMed venlig hilsen".encode(),
    )


RING, COME = "Du skal ringe til os.", "Du skal komme til en samtale."


async def test_pages_that_are_several_letters_become_a_card_each() -> None:
    room = make_room(explain)
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", [_page("26/118", RING), _page("26/118", COME)])
    assert len(visit.cards()) == 1
    await ACTIONS["split"](room, visit, tab.button("split", answer="more"))
    assert ["ringe" in card.letter.text for card in visit.cards()] == [True, False]
    assert "Brev 2 af 2" in tab.text()
    assert "ét brev eller flere" not in tab.text()
    assert visit.held() == 0


async def test_a_question_about_earlier_pages_is_answered_for_those_pages() -> None:
    room = make_room(explain)
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", [_page("26/118", RING), _page("26/118", COME)])
    first = tab.button("split", answer="more")
    await handlers.message_came(room, visit, _id(), "", [_page("26/999", RING), _page("26/999", COME)])
    await ACTIONS["split"](room, visit, first)
    assert sorted("26/118" in card.letter.text for card in visit.cards()) == [False, True, True]


async def test_several_letters_get_a_card_each() -> None:
    room = make_room(scripted(letters=2))
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    assert [card.number for card in visit.cards()] == [1, 2]
    assert "Brev 1 af 2" in tab.text()
    assert "Brev 2 af 2" in tab.text()


async def test_a_tab_that_missed_lines_while_it_was_away_gets_them() -> None:
    room = make_room()
    visit, tab = enter(room)
    lost = dict(tab.messages)
    await handlers.message_came(room, visit, _id(), "", FILE)
    whole = dict(tab.messages)
    tab.messages, tab.buttons = lost, {}
    await handlers.come_back(room, visit, repeat=True)
    assert tab.messages == whole


async def test_a_second_tab_sees_the_same_card() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    other = Tab()
    room.screen(visit.id, "another session", other.emit)
    await handlers.come_back(room, visit)
    assert other.messages == tab.messages


async def test_stopping_leaves_no_half_card() -> None:
    room = make_room(scripted(pause=0.2))
    visit, tab = enter(room)
    doing = asyncio.create_task(handlers.message_came(room, visit, _id(), "", FILE * 3))
    await asyncio.sleep(0.1)
    await handlers.stop(room, visit)
    await doing
    assert visit.job is None
    assert not [entry for entry in visit.entries if isinstance(entry, Card)]
    assert "Du stoppede" in tab.text()


async def test_a_language_switch_words_the_same_card_anew() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    visit.language = "en"
    await room.publish(visit)
    assert "What you must do" in tab.text()
    assert "Det skal du gøre" not in tab.text()


async def test_easier_words_word_the_same_card_anew_and_everything_asked_after() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    usual = tab.text()
    room.store.touch(visit.id, "da", Level.EASY)
    await handlers.come_back(room, visit)
    easy = tab.text()
    assert easy != usual and Wording("da", Level.EASY).text("contact-check") in easy
    assert re.findall(r"\d+\. \w+ 2026", easy) == re.findall(r"\d+\. \w+ 2026", usual), (
        "the same days in the same order"
    )
    await handlers.message_came(room, visit, _id(), "Hvornår er fristen?", [])
    assert [reply.question.level for reply in visit.replies()] == [Level.EASY]
    await handlers.message_came(room, visit, _id(), "", FILE)
    assert visit.cards()[-1].request.level is Level.EASY
    room.store.touch(visit.id, "da")
    assert visit.level is Level.EASY, "what says nothing of the level leaves it"


async def test_a_failing_deed_ends_in_one_calm_sentence() -> None:
    async def broken() -> None:
        raise RuntimeError("Amina Testesen")

    room = make_room()
    visit, tab = enter(room)
    await handlers.guarded(room, visit, "message", broken())
    assert "Det gik galt hos os" in tab.text()
    assert "Amina" not in tab.text()


async def test_who_waits_is_told_their_place_and_how_long(monkeypatch: pytest.MonkeyPatch) -> None:
    class Busy:
        waiting = 3

        def seconds_left(self) -> float:
            return 125.0

    monkeypatch.setattr("chat.flow.QUEUE_EVERY", 0.02)
    room = make_room(scripted(pause=0.3))
    room.queue = Busy()
    first, _ = enter(room)
    waiting = room.store.touch("second", "da")
    tab = Tab()
    room.screen(waiting.id, "its session", tab.emit)
    doing = [asyncio.create_task(handlers.message_came(room, visit, _id(), "", FILE)) for visit in (first, waiting)]
    await asyncio.sleep(0.15)
    assert "Der er 1 foran dig i køen. Det tager cirka 2 minutter." in tab.text()
    await asyncio.gather(*doing)
    assert "Det skal du gøre" in tab.text()
    assert room.under_way == []
