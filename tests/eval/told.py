"""Golden letters in, what the product told of each out: the letter's words and the contract's object, side by side.

`Reader.TEXT` gives the finders the words of a perfect reader, so that it measures them alone; `Reader.FILES` sends each
file the whole way.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from chains.card import card, contract, explain
from chains.models import Done, PagesRead, Received, Request
from chains.wording import Wording
from ingest.errors import UnreadableUpload
from ingest.finders import find
from ingest.models import Letter, Origin, Page, ReadBy, Upload
from ingest.run import InlineRunner
from ingest.settings import Limits
from municipality import load_municipality
from tests.letters.golden import Golden

Json = Mapping[str, Any]


class Reader(StrEnum):
    """How the letters' words are had."""

    TEXT = "text"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Told:
    """One letter of a golden upload: its gold, its words as `python -m ingest` gives them, and what was told of it."""

    golden: Golden
    expect: Json
    text: str
    output: Json
    seconds: float

    @property
    def name(self) -> str:
        """The upload's name."""
        return self.golden.name

    @property
    def error(self) -> str | None:
        """The error's code where there is no card."""
        code: str | None = self.output.get("error", {}).get("code")
        return code


def tell(goldens: Iterable[Golden], reader: Reader) -> Iterator[Told]:
    """Each golden letter explained; an upload of several letters gives one `Told` each. An error that the gold holds
    for right gives none."""
    for golden in goldens:
        started = time.perf_counter()
        made = (
            _from_text(golden)
            if reader is Reader.TEXT
            else asyncio.run(explained_files(golden.files, request_of(golden)))
        )
        seconds = time.perf_counter() - started
        for index, expect in enumerate(golden.letters):
            text, output = made[index] if index < len(made) else ("", {"error": {"code": "no such letter"}})
            told = Told(golden, expect, text, output, seconds)
            if told.error not in golden.or_error:
                yield told


def request_of(golden: Golden) -> Request:
    """What the command line would be asked with the gold's arguments."""
    how = Received.ON_DATE if golden.received else Received.UNKNOWN
    return Request(golden.today, received=how, received_on=golden.received)


def _from_text(golden: Golden) -> list[tuple[str, Json]]:
    return [(text, explained_text(text, request_of(golden))) for text in golden.text.split("\f")]


def explained_text(text: str, request: Request) -> Json:
    """The contract's object for a letter of these words on one page, as a perfect reader gives them."""
    letter = Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))
    explanation = card(letter, find(letter, request.today), request, load_municipality())
    return contract([explanation], Wording(request.language), 0.0)


async def explained_files(files: Sequence[Any], request: Request) -> list[tuple[str, Json]]:
    """The words and the contract's object of each letter in these files (paths); an error is one object."""
    return await explained_uploads([Upload(path.name, path.read_bytes()) for path in files], request)


async def explained_uploads(uploads: Sequence[Upload], request: Request) -> list[tuple[str, Json]]:
    """The words and the contract's object of each letter in these uploads; an error is one object."""
    texts: list[str] = []
    try:
        async for event in explain(uploads, request, InlineRunner(), Limits(), load_municipality()):
            if isinstance(event, PagesRead):
                texts = [letter.text for letter in event.reading.letters]
            if isinstance(event, Done):
                made = contract(event.explanations, Wording(request.language), 0.0)
                return list(zip(texts, made.get("letters", [made]), strict=True))
    except UnreadableUpload as error:
        return [("", {"error": {"code": error.code.value}})]
    return []
