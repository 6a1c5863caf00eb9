"""Cleaned lines in, one text with its map back to the boxes out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.models import Box, Piece
from ingest.text.breaks import Break
from ingest.text.glyphs import SOFT_HYPHEN, clean_words
from ingest.text.hyphens import joint
from ingest.text.layout import LaidLine


@dataclass(slots=True)
class Joining:
    """A text that grows line by line; `known` are the letter's words, which settle how a broken word is joined."""

    known: frozenset[str]
    text: str = ""
    pieces: list[Piece] = field(default_factory=list)
    ends_soft: bool = False  # the last line ended in a soft hyphen

    def add(self, line: LaidLine, parting: Break, page: int) -> int:
        """Put `line` of page number `page` after what is there; returns where it starts. An empty line is left out."""
        parts = [(clean_words(text), box) for text, box in _parts(line)]
        if not any(text for text, _ in parts):
            return len(self.text)
        self._part(parting, next(text for text, _ in parts if text))
        start = len(self.text)
        gap = ""
        for (text, box), before in zip(parts, _gaps(line), strict=True):
            gap = before if "\t" in before or not gap else gap
            if not text:
                continue
            self.text += gap if len(self.text) > start else ""
            gap = ""
            if box is not None:
                self.pieces.append(Piece(len(self.text), len(self.text) + len(text), page, box))
            self.text += text
        self.ends_soft = line.text.rstrip().endswith(SOFT_HYPHEN)
        return start

    def _part(self, parting: Break, after: str) -> None:
        if not self.text:
            return
        if parting is not Break.NONE:
            self.text += "\n" if parting is Break.LINE else "\n\n"
            return
        if self.ends_soft:
            return
        away, between = joint(self.text[-80:], after, self.known)
        if away:
            self.text = self.text[:-away]
            last = self.pieces[-1] if self.pieces else None
            if last is not None and last.end > len(self.text):
                self.pieces.pop()
                if last.start < len(self.text):
                    self.pieces.append(Piece(last.start, len(self.text), last.page, last.box))
        self.text += between


def _parts(line: LaidLine) -> Iterable[tuple[str, Box | None]]:
    if not line.pieces:
        return [(line.text, None)]
    return [(line.text[start:end], box) for start, end, box in line.pieces]


def _gaps(line: LaidLine) -> list[str]:
    """What stands before each part: nothing, a space or a tab."""
    if not line.pieces:
        return [""]
    ends = [0, *(end for _, end, _ in line.pieces)]
    return [line.text[end:start] for end, (start, _, _) in zip(ends, line.pieces, strict=False)]
