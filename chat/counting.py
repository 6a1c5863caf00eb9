"""A letter, its facts and a request in, its card out: made by a worker."""

from __future__ import annotations

from dataclasses import replace

from chains.models import Explanation, Request
from chat.own_words import in_own_words
from chat.room import Room
from ingest.models import Facts, Letter


async def count(room: Room, letter: Letter, facts: Facts, request: Request) -> Explanation:
    """The letter's card for a request: a long letter must not make everybody else wait."""
    words_only = replace(letter, pages=tuple(replace(page, picture=None) for page in letter.pages))
    whole = await room.runner.run(room.recount, words_only, facts, request, room.local)
    return await in_own_words(room, replace(whole, letter=letter, facts=facts))
