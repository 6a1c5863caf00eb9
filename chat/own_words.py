"""A card in, the same with its difficult words explained as the editors have published it out."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from chains.models import Explanation
from chat.logs import log
from chat.models import Card
from chat.room import Room
from chat.visits import Visit
from knowledge.errors import KnowledgeError

if TYPE_CHECKING:
    from knowledge.editions.handle import KnowledgeBase
    from knowledge.editions.models import OwnTerm


async def in_own_words(room: Room, whole: Explanation) -> Explanation:
    """The card in the editors' words. Guidance that cannot be opened leaves it in the thesaurus's."""
    from chains.answers.glossary import card_in_own_words

    if room.guidance is None:
        return whole
    return card_in_own_words(whole, await asyncio.to_thread(_glossary, room.guidance))


async def put_own_words(room: Room, visit: Visit, batch: str) -> None:
    """Sets the editors' words into the cards of one reading."""
    for card in visit.cards():
        if card.id.startswith(batch) and card.explanation is not None:
            said = await in_own_words(room, card.explanation)
            visit.change_card(card.id, partial(_with, whole=said))


def _with(card: Card, whole: Explanation) -> Card:
    return replace(card, lines=whole.lines, explanation=whole)


def _glossary(guidance: KnowledgeBase) -> tuple[OwnTerm, ...]:
    try:
        with guidance.index() as index:
            return index.editorial.glossary
    except KnowledgeError as error:
        log.failed("own_words", error)
        return ()
