"""Golden letters in, figures out: recall and precision a field, by kind, format and trap, with 95 % intervals.

`Reader.TEXT` gives the finders the words of a perfect reader, so that it measures them alone; `Reader.FILES` sends each
file the whole way. What counts as found, missed and invented is `tests.letters.judge`'s to say.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import Any

from chains.card import card, contract, explain
from chains.models import Done, Received, Request
from chains.wording import Wording
from ingest.errors import UnreadableUpload
from ingest.finders import find
from ingest.models import Letter, Origin, Page, ReadBy, Upload
from ingest.run import InlineRunner
from ingest.settings import Limits
from municipality import load_municipality
from tests.letters.golden import Golden
from tests.letters.judge import Verdict, judge


class Reader(StrEnum):
    """How the letters' words are had."""

    TEXT = "text"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Marked:
    """One letter judged: its name, the groups it belongs to ("kind hearing", "format pdf"), the verdict, the seconds."""

    name: str
    groups: tuple[str, ...]
    verdict: Verdict
    seconds: float


@dataclass(frozen=True, slots=True)
class Figure:
    """How often a part was right: `found` of `expected` (recall), and of all that was told (precision)."""

    found: int
    expected: int
    invented: int

    @property
    def recall(self) -> float:
        """Share of the expected that was found; 1 where nothing was expected."""
        return self.found / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        """Share of the told that was expected; 1 where nothing was told."""
        told = self.found + self.invented
        return self.found / told if told else 1.0


def mark(goldens: Iterable[Golden], reader: Reader) -> Iterator[Marked]:
    """Each golden letter read and judged; an upload of several letters gives one `Marked` each."""
    for golden in goldens:
        started = time.perf_counter()
        outputs = _from_text(golden) if reader is Reader.TEXT else asyncio.run(_from_files(golden))
        seconds = time.perf_counter() - started
        for index, expect in enumerate(golden.letters):
            output = outputs[index] if index < len(outputs) else {"error": {"code": "none"}}
            if output.get("error", {}).get("code") in golden.or_error:
                continue
            kind = expect.get("kind") or "not a letter"
            groups = (
                f"kind {kind if isinstance(kind, str) else kind[0]}",
                f"format {golden.format}",
                *(f"trap {trap}" for trap in golden.traps),
            )
            yield Marked(golden.name, groups, judge(expect, output), seconds)


def _request(golden: Golden) -> Request:
    how = Received.ON_DATE if golden.received else Received.UNKNOWN
    return Request(golden.today, received=how, received_on=golden.received)


def _from_text(golden: Golden) -> list[Mapping[str, Any]]:
    return [explained_text(text, _request(golden)) for text in golden.text.split("\f")]


def explained_text(text: str, request: Request) -> Mapping[str, Any]:
    """The contract's object for a letter of these words on one page, as a perfect reader gives them."""
    letter = Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))
    explanation = card(letter, find(letter, request.today), request, load_municipality())
    return contract([explanation], Wording(request.language), 0.0)


async def _from_files(golden: Golden) -> list[Mapping[str, Any]]:
    uploads = [Upload(path.name, path.read_bytes()) for path in golden.files]
    request = _request(golden)
    try:
        async for event in explain(uploads, request, InlineRunner(), Limits(), load_municipality()):
            if isinstance(event, Done):
                made = contract(event.explanations, Wording(request.language), 0.0)
                return list(made.get("letters", [made]))
    except UnreadableUpload as error:
        return [{"error": {"code": error.code.value}}]
    return []


def figures(marked: Sequence[Marked]) -> dict[str, Figure]:
    """The figure of each part over all these letters."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for one in marked:
        for part, score in one.verdict.parts.items():
            counts[part][0] += len(score.found)
            counts[part][1] += len(score.found) + len(score.missed)
            counts[part][2] += len(score.invented)
    return {part: Figure(*count) for part, count in counts.items()}


def by_group(marked: Sequence[Marked]) -> dict[str, list[Marked]]:
    """The letters of each group, by the group's name."""
    groups: dict[str, list[Marked]] = defaultdict(list)
    for one in marked:
        for group in one.groups:
            groups[group].append(one)
    return dict(sorted(groups.items()))


def interval(right: int, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share; (0, 1) where there is nothing."""
    if not of:
        return 0.0, 1.0
    z = 1.96
    share = right / of
    middle = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    scale = 1 + z * z / of
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)
