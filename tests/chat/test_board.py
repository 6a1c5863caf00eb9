"""What staff say shows on the citizens' page: corrections above a card, what is switched off, whom to call."""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import dataclass, field, replace

from chains.notices import LetterNotice, Off, Part, ReadLetter, Said, WrongLine
from chains.prints import letter_print, sender_print
from chat.buttons import call_wrong
from chat.handlers import message_came
from chat.models import Card, ModelUse
from chat.room import Room
from tests.chat.rooms import enter, make_room
from tests.chat.sample import TEXT as LETTER

NOW = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)


@dataclass
class Board:
    """A board that says what it is given, and remembers what it is told."""

    says: Said = field(default_factory=Said)
    read: list[ReadLetter] = field(default_factory=list)
    asked: list[ReadLetter] = field(default_factory=list)
    wrong: list[WrongLine] = field(default_factory=list)

    def said(self) -> Said:
        return self.says

    async def letter_read(self, letter: ReadLetter) -> None:
        self.read.append(letter)

    async def letter_asked(self, letter: ReadLetter) -> None:
        self.asked.append(letter)

    async def line_wrong(self, letter: ReadLetter, wrong: WrongLine) -> None:
        self.wrong.append(wrong)


def made(**texts: str) -> tuple[Room, Board]:
    """A room with a board that corrects nothing yet."""
    room, board = make_room(), Board()
    room.board = board
    return room, board


async def settle(room: Room) -> None:
    """Waits until everything is told."""
    while room.telling:
        await asyncio.gather(*list(room.telling))


def notice(card: Card, **changes: object) -> LetterNotice:
    """A correction that holds for a card's letter."""
    assert card.read is not None
    day = card.read.date or dt.date(2026, 11, 1)
    fits = LetterNotice(
        "n1",
        NOW,
        "",
        day,
        day,
        card.read.wording,
        {"da": "Fristen er den 10. december.", "en": "The deadline is 10 December."},
    )
    return replace(fits, **changes)  # type: ignore[arg-type]


async def read_letter(room: Room, language: str = "da") -> tuple[Card, object, object]:
    visit, tab = enter(room, language)
    await message_came(room, visit, "m1", LETTER, [])
    await settle(room)
    (card,) = visit.cards()
    return card, visit, tab


async def test_a_letter_that_was_read_is_counted_by_its_sort_and_print_alone() -> None:
    room, board = made()
    card, _, _ = await read_letter(room)
    (told,) = board.read
    assert card.read == told and card.facts is not None
    assert told.kind == card.facts.kind.value
    assert told.wording == letter_print(card.letter, card.facts)


async def test_a_correction_stands_above_the_card_and_changes_none_of_its_lines() -> None:
    room, board = made()
    card, visit, tab = await read_letter(room)
    before = {name: text for name, text in tab.messages.items() if name.startswith("bk-card")}  # type: ignore[attr-defined]
    board.says = Said((notice(card),))
    await room.publish(visit)  # type: ignore[arg-type]
    after = {name: text for name, text in tab.messages.items() if name.startswith("bk-card")}  # type: ignore[attr-defined]
    (added,) = [name for name in after if "correction" in name]
    assert {name: text for name, text in after.items() if name != added} == before
    assert "Fristen er den 10\\. december" in after[added] or "Fristen er den 10. december" in after[added]
    assert "Rettelse til dette brev" in after[added] and room.municipality.name in after[added]
    assert "21. november 2026" in after[added].replace("\\", "")
    names = list(tab.messages)  # type: ignore[attr-defined]
    shown = [name for name in names if name.startswith("bk-card")]
    assert sorted(shown) == sorted(after)


async def test_a_correction_is_said_in_the_readers_language_or_else_in_danish() -> None:
    room, board = made()
    card, visit, tab = await read_letter(room, "en")
    board.says = Said((notice(card),))
    await room.publish(visit)  # type: ignore[arg-type]
    assert "The deadline is 10 December" in tab.text()  # type: ignore[attr-defined]
    board.says = Said((notice(card, texts={"da": "Fristen er rykket."}),))
    await room.publish(visit)  # type: ignore[arg-type]
    assert "Fristen er rykket" in tab.text() and "Correction to this letter" in tab.text()  # type: ignore[attr-defined]


async def test_a_correction_of_other_letters_does_not_show() -> None:
    room, board = made()
    card, visit, tab = await read_letter(room)
    assert card.read is not None and card.read.date is not None
    day = dt.timedelta(days=1)
    others = (
        notice(card, sent_to=card.read.date - day, sent_from=card.read.date - 9 * day),  # sent before
        notice(card, sent_from=card.read.date + day, sent_to=card.read.date + day),  # sent after
        notice(card, sender="Udbetaling Danmark"),  # another sender
        notice(card, wording=replace(card.read.wording, sketch=tuple(range(64)))),  # another template
    )
    board.says = Said(others)
    await room.publish(visit)  # type: ignore[arg-type]
    assert "Rettelse" not in tab.text()  # type: ignore[attr-defined]
    assert card.facts is not None and sender_print(card.facts.head.sender or "") == card.read.wording.sender


async def test_a_correction_shows_on_open_pages_without_a_word_of_theirs() -> None:
    room, board = made()
    card, _, tab = await read_letter(room)
    board.says = Said((notice(card),))
    room.publish_soon()
    await settle(room)
    assert "Rettelse til dette brev" in tab.text()  # type: ignore[attr-defined]


async def test_a_chat_that_is_switched_off_answers_nothing_and_says_whom_to_call() -> None:
    room, board = made()
    board.says = Said(off={Part.CHAT: Off({"da": "Vi retter en fejl."}, NOW)})
    visit, tab = enter(room)
    await message_came(room, visit, "m1", "Hvornår skal jeg betale for børnehaven?", [])
    await message_came(room, visit, "m2", LETTER, [])
    assert not visit.cards() and not visit.replies() and visit.job is None and not visit.asking
    assert "Chatten er slukket lige nu" in tab.text() and "Vi retter en fejl" in tab.text()
    assert room.municipality.phone in tab.text()
    board.says = Said()
    await room.publish(visit)
    await message_came(room, visit, "m3", LETTER, [])
    assert visit.cards()


async def test_danger_is_helped_while_the_chat_is_off() -> None:
    room, board = made()
    board.says = Said(off={Part.CHAT: Off({}, NOW)})
    visit, tab = enter(room)
    await message_came(room, visit, "m1", "jeg orker ikke at leve mere", [])
    assert "70 20 12 01" in tab.text() or "70201201" in tab.text().replace(" ", "")


async def test_a_model_that_is_switched_off_is_not_asked_and_the_page_goes_on() -> None:
    room, board = made()
    room.model = object()  # type: ignore[assignment]
    visit, tab = enter(room)
    assert room.model_use(visit) is not ModelUse.NONE
    board.says = Said(off={Part.MODEL: Off({"da": "Vi prøver den af."}, NOW)})
    assert room.model_for(visit) is None
    await room.publish(visit)
    assert "Sprogmodellen er slukket" in tab.text() and "Vi prøver den af" in tab.text()
    await message_came(room, visit, "m1", LETTER, [])
    assert visit.cards()


async def test_a_wrong_line_is_told_of_with_its_finder_and_a_masked_sentence() -> None:
    room, board = made()
    card, visit, _ = await read_letter(room)
    line = next(line for line in card.lines if line.section == "must" and line.span)
    await call_wrong(room, visit, {"card": card.id, "line": line.id})  # type: ignore[arg-type]
    await call_wrong(room, visit, {"card": card.id, "line": line.id})  # type: ignore[arg-type]
    await settle(room)
    (told,) = board.wrong
    assert (told.line, told.key) == (line.id, line.key) and told.finder
    assert told.sentence


async def test_what_is_asked_with_a_letter_in_hand_is_counted_for_that_letter() -> None:
    room, board = made()
    _, visit, _ = await read_letter(room)
    await message_came(room, visit, "m2", "Hvornår er fristen?", [])  # type: ignore[arg-type]
    await settle(room)
    assert len(board.asked) == 1
