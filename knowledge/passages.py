"""A guidance page in, its passages out: stretches under one heading that a search can find and an answer can quote."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.guidance.models import Block, BlockKind, GuidancePage
from ingest.text.sentences import split_sentences
from knowledge.models import Passage

AIM = 350
"""Characters a passage aims at: shorter ones lose their sense, longer ones blur it (measured on 166 pages)."""
ABOUT_WORDS = 20
"""Search words that tell what a page is about: more of them, and of other languages, blur it."""
LONGEST_LIST = 700
"""Characters up to which a list stays whole with what introduces it."""
LONGEST_LABEL = 60
"""Characters of a line without a closing stop that belongs to what follows it ("Ydelsescentret")."""

NAVIGATION = frozenset(
    line.strip()
    for line in """
    se også
    læs også
    læs mere
    læs mere her
    relaterede sider
    relateret indhold
    genveje
    andre sider
    see also
    read also
    read more
    related pages
    related content
    """.strip().splitlines()
)
"""Headings (lower case) over lists of links: titles of other pages answer nothing, and would be found for them."""


@dataclass(slots=True)
class _Section:
    """The blocks under one heading; `start` of each in the page's text."""

    headings: tuple[str, ...]
    blocks: list[tuple[int, Block]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is never cut: a sentence, a row, a lead-in with its list; a place in the page's text."""

    start: int
    end: int
    attribution: str


def passages_of(page: GuidancePage) -> tuple[Passage, ...]:
    """The passages of a page, in order: about `AIM` characters each, one heading each, no sentence cut.

    Each is an exact stretch of `page.text`. A list stays with the words that introduce it, a contact box and a table's
    head with what they belong to. Lists of links to other pages are left out.
    """
    text, seen = page.text, Counter[tuple[str, ...]]()
    found: list[Passage] = []
    for section in _sections(page):
        if section.headings and section.headings[-1].strip(" :").lower() in NAVIGATION:
            continue
        for start, end, attribution in _packed(_pieces(section)):
            place = (*section.headings, str(seen[section.headings]))
            seen[section.headings] += 1
            found.append(_passage(page, section.headings, text[start:end], place, len(found), attribution))
    return tuple(found)


def embedded_text(passage: Passage) -> str:
    """What the embedding model reads of a passage: its page's title, its headings, its words."""
    return "\n".join(filter(None, (passage.title, " – ".join(passage.headings), passage.text)))


def about_text(page: GuidancePage) -> str:
    """What the embedding model reads to know what a whole page is about: its title and the first of its editors' search
    words, or where they gave none how it begins."""
    return f"{page.title}\n{', '.join(page.keywords[:ABOUT_WORDS]) or page.text[:AIM]}"


def said_texts(page: GuidancePage) -> tuple[str, ...]:
    """What people say who want the page: its editors' search words, each read as a question is."""
    return tuple(dict.fromkeys(page.keywords))


def _passage(
    page: GuidancePage, headings: tuple[str, ...], text: str, place: tuple[str, ...], order: int, attribution: str
) -> Passage:
    seen = (
        page.url, page.title, *headings, text, page.language, str(order), page.source, str(page.updated),
        str(page.valid_from), str(page.valid_to), page.topic, page.kle, page.translation_of, attribution,
        *page.keywords,
    )  # fmt: skip
    return Passage(
        id=_hash(page.url, *place)[:20],
        url=page.url,
        title=page.title,
        headings=headings,
        text=text,
        language=page.language,
        order=order,
        digest=_hash(*seen)[:32],
        source=page.source,
        updated=page.updated,
        valid_from=page.valid_from,
        valid_to=page.valid_to,
        topic=page.topic,
        kle=page.kle,
        translation_of=page.translation_of,
        attribution=attribution,
    )


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1e".join(parts).encode()).hexdigest()


def _sections(page: GuidancePage) -> Iterator[_Section]:
    """The page's blocks by the heading they stand under."""
    path: list[tuple[int, str]] = []
    section, at = _Section(()), 0
    for block in page.blocks:
        if block.kind is BlockKind.HEADING:
            if section.blocks:
                yield section
            path = [one for one in path if one[0] < block.level]
            if block.text.strip() != page.title.strip():
                path.append((block.level, block.text))
            section = _Section(tuple(text for _, text in path))
        elif block.text.strip():
            section.blocks.append((at, block))
        at += len(block.text) + 1
    if section.blocks:
        yield section


def _pieces(section: _Section) -> list[_Piece]:
    """The section's words as pieces, each joined with what it must not be parted from."""
    pieces: list[_Piece] = []
    hold = False  # the last piece introduces what comes next
    index, blocks = 0, section.blocks
    while index < len(blocks):
        start, block = blocks[index]
        if block.kind is BlockKind.ITEM:
            run = index
            while run < len(blocks) and blocks[run][1].kind is BlockKind.ITEM:
                run += 1
            new = _listed(blocks[index:run], pieces[-1].start if hold else start)
            index = run
        else:
            new = _cut(start, block)
            index += 1
        if hold and pieces[-1].attribution == new[0].attribution:
            new[0] = _Piece(pieces.pop().start, new[0].end, new[0].attribution)
        pieces += new
        follows = blocks[index][1].kind if index < len(blocks) else None
        hold = _introduces(block, follows)
    return pieces


def _introduces(block: Block, follows: BlockKind | None) -> bool:
    """Whether a block must stay with the next one: a label, or the words before a list or table."""
    if follows is None or block.kind is not BlockKind.PARAGRAPH:
        return False
    last = block.text.rstrip()[-1:]
    return last == ":" or follows is BlockKind.ITEM or (last not in ".!?…" and len(block.text) <= LONGEST_LABEL)


def _listed(items: list[tuple[int, Block]], begins: int) -> list[_Piece]:
    """A list as one piece where it is short with what introduces it (from `begins`), else its items."""
    whole = _Piece(items[0][0], items[-1][0] + len(items[-1][1].text), items[0][1].attribution)
    if whole.end - begins <= LONGEST_LIST and len({block.attribution for _, block in items}) == 1:
        return [whole]
    return [_Piece(start, start + len(block.text), block.attribution) for start, block in items]


def _cut(start: int, block: Block) -> list[_Piece]:
    """A block's smallest pieces: sentences, rows (the first with the head), a contact box whole."""
    whole = _Piece(start, start + len(block.text), block.attribution)
    if block.kind is BlockKind.CONTACT:
        return [whole]
    if block.kind is BlockKind.TABLE:
        spans = _rows(block.text)
    else:
        spans = [(one.span.start, one.span.end) for one in split_sentences(block.text)]
    return [_Piece(start + begin, start + end, block.attribution) for begin, end in spans] or [whole]


def _rows(table: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    at = 0
    for row in table.split("\n"):
        spans.append((at, at + len(row)))
        at += len(row) + 1
    return [(0, spans[1][1]), *spans[2:]] if len(spans) > 1 else spans


def _packed(pieces: list[_Piece]) -> Iterator[tuple[int, int, str]]:
    """Pieces joined to stretches of even length, none across two origins: (start, end, attribution)."""
    index = 0
    while index < len(pieces):
        run = index
        while run < len(pieces) and pieces[run].attribution == pieces[index].attribution:
            run += 1
        own = pieces[index:run]
        goal = _goal(own)
        start = own[0].start
        for here, after in zip(own, [*own[1:], None], strict=True):
            if after is None or _full(here.end - start, after.end - start, goal):
                yield start, here.end, here.attribution
                start = after.start if after else 0
        index = run


def _goal(pieces: list[_Piece]) -> float:
    length = pieces[-1].end - pieces[0].start
    return length / max(1, round(length / AIM))


def _full(now: int, then: int, goal: float) -> bool:
    """Whether a stretch of `now` characters is nearer to the goal than one of `then` would be."""
    return abs(now - goal) <= abs(then - goal)
