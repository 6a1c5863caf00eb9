"""What staff say in, the bubbles that show it out: corrections above a card, what is switched off above everything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chains.models import Day, Local, Message
from chains.notices import Off, Part
from chat.markdown import heading, paragraphs, plain
from chat.models import Bubble, Card, Note, Tone
from municipality.hours import LOCAL

if TYPE_CHECKING:
    from chat.view import Words


def correction_bubbles(card: Card, words: Words) -> Iterator[Bubble]:
    """The corrections that hold for a card's letter, the newest first, each with who says it and when."""
    if card.read is None:
        return
    for notice in words.said.about(card.read):
        said = words.wording.text(
            "page-correction-said",
            municipality=words.municipality.name,
            date=Day(notice.at.astimezone(LOCAL).date()),
            text=Local(dict(notice.texts)),
        )
        yield Bubble(
            f"bk-card-notice-first-now-{card.id}-correction-{notice.id}",
            paragraphs(
                heading(2, words.text("page-correction-title")), plain(said), plain(words.text("page-correction-card"))
            ),
        )


def off_notes(words: Words) -> list[Note]:
    """Notes that stand at the top while a part is switched off; of the model only where staff have a word to say."""
    off = words.said.off
    if Part.CHAT in off:
        return [off_note("off-chat", Part.CHAT, off[Part.CHAT])]
    if Part.MODEL in off and off[Part.MODEL].texts:
        return [off_note("off-model", Part.MODEL, off[Part.MODEL])]
    return []


def off_note(note_id: str, part: Part, off: Off) -> Note:
    """What citizens are told of a part that is switched off: the page's own words, those of staff, whom to call."""
    said = (Message("page-off-said", {"text": Local(dict(off.texts))}),) if off.texts.get("da") else ()
    whole = part is Part.CHAT
    return Note(note_id, (Message(f"page-off-{part}"), *said), Tone.TROUBLE if whole else Tone.PLAIN, whole)
