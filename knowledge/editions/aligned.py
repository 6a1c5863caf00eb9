"""Two versions of a page in, the sentences that differ out, each beside the one it took the place of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from ingest.guidance.models import BlockKind, GuidancePage
from ingest.text.sentences import split_sentences
from knowledge.editions.figures import skeleton

ALIKE = 0.55
"""The share of letters from which on two sentences are one that was reworded."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence or table row before and after; "" where there is none."""

    old: str
    new: str


def differing(old: GuidancePage, new: GuidancePage) -> tuple[Pair, ...]:
    """What differs, in order. Sentences that differ in figures only are paired first, others by likeness."""
    before, after = sentences_of(old), sentences_of(new)
    matcher = SequenceMatcher(None, [skeleton(one) for one in before], [skeleton(one) for one in after], autojunk=False)
    found: list[Pair] = []
    for tag, start, end, begin, stop in matcher.get_opcodes():
        if tag == "equal":
            pairs = zip(before[start:end], after[begin:stop], strict=True)
            found += [Pair(one, other) for one, other in pairs if one != other]
        else:
            found += _reworded(before[start:end], after[begin:stop])
    return tuple(found)


def sentences_of(page: GuidancePage) -> list[str]:
    """A page's sentences, table rows and headings, in order."""
    found: list[str] = []
    for block in page.blocks:
        if block.kind in (BlockKind.TABLE, BlockKind.HEADING, BlockKind.CONTACT):
            found += [line for line in block.text.split("\n") if line.strip()]
        else:
            found += [block.text[one.span.start : one.span.end] for one in split_sentences(block.text)]
    return found


def _reworded(old: list[str], new: list[str]) -> Iterator[Pair]:
    """Each old sentence with the first like it among the new ones that are not yet past."""
    at = 0
    for sentence in old:
        like = next((place for place in range(at, len(new)) if _alike(sentence, new[place])), None)
        if like is None:
            yield Pair(sentence, "")
            continue
        yield from (Pair("", one) for one in new[at:like])
        yield Pair(sentence, new[like])
        at = like + 1
    yield from (Pair("", one) for one in new[at:])


def _alike(old: str, new: str) -> bool:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE
