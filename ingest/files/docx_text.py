"""The parts of a Word file in, its pages out: blocks of text and pictures in the order they are read.

What tracked changes deleted is not there, what they inserted is; hidden words are counted; text boxes stand before the
paragraph they hang on, footnotes at the end of their page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from ingest.files.archive import Relation, WordArchive, attribute, child, local
from ingest.files.docx_parts import (
    is_filled,
    is_on,
    is_page_break,
    is_prompt,
    parts_of,
    sections,
    share_of_page,
    shown,
    starts_page,
    word_of,
)
from ingest.files.docx_style import Look, Numbering, Styles, list_in, look_of
from ingest.files.flow import GAP, Block, BlockForm, lay_out_row

_LEFT_OUT = frozenset(
    """
    del moveFrom pPr rPr tblPr tblGrid trPr tcPr sectPr sdtPr sdtEndPr instrText delText delInstrText proofErr
    bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference annotationRef ruby fldData
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
_PAGE_FIELD = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_COUNTER = "\ufffc"
"""Stands for a page number, which Word counts only when it prints; the words around it go with it."""
_COUNTED = re.compile(rf"(?i)(?:\b(?:side|page|s\.)\s*)?{_COUNTER}(?:\s*(?:af|ud af|of|/)\s*{_COUNTER})?")
_SHORT_LINE = 60


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the text: its part's name and the share of an A4 page it covers (0 where not told)."""

    part: str
    share: float


Item = Block | Picture


@dataclass(slots=True)
class _Paragraph:
    """A paragraph being read."""

    look: Look
    words: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)  # instructions of the fields that are open
    results: list[bool] = field(default_factory=list)  # whether each has come to its result
    break_before: bool = False
    break_after: bool = False


class WordText:
    """Reads one Word file; `pages` and `hidden` are filled by `read`."""

    def __init__(self, archive: WordArchive) -> None:
        self.hidden = 0
        self.pages: list[list[Item]] = [[]]
        self._archive = archive
        self._main = archive.main()
        self._relations = archive.relations(self._main)
        self._parts: dict[str, Element | None] = {}
        self._styles = Styles(self._part("styles"))
        self._numbering = Numbering(self._part("numbering"))
        self._notes: list[Block] = []
        self._backed = False  # white words would be seen here
        self._depth = 0  # tables and boxes within each other

    def read(self, body: Element) -> None:
        """Reads the body (w:body): its sections, each with its header before and its footer after it."""
        emitted: set[str] = set()
        for blocks, properties in sections(body):
            if self.pages[-1] and starts_page(properties):
                self._end_page()
            self._margin(properties, "header", emitted)
            for block in shown(blocks):
                items = self._block(block)  # first: it may begin a page
                self.pages[-1].extend(items)
            self._end_notes()
            self._margin(properties, "footer", emitted)

    # --- blocks ---

    def _block(self, element: Element) -> list[Item]:
        name = local(element.tag)
        if name == "p":
            return self._paragraph(element)
        if name == "tbl":
            return [*self._table(element)]
        return []

    def _paragraph(self, element: Element) -> list[Item]:
        properties = child(element, "pPr")
        style_part = child(properties, "pStyle")
        style = attribute(style_part, "val") if style_part is not None else None
        look = look_of(properties).over(self._styles.look(style)).over(self._styles.default)
        paragraph = _Paragraph(Look(shaded=self._backed or None).over(look) if self._backed else look)
        self._inline(element, paragraph)
        if is_on(child(properties, "pageBreakBefore")) or paragraph.break_before:
            self._end_page()
        text = _tidy("".join(paragraph.words))
        mark = self._mark(properties, style) if text else ""
        items: list[Item] = [*paragraph.boxes]
        items += _lines(text, mark) if text else [GAP]
        items += paragraph.pictures
        if paragraph.break_after and not self._depth:
            self.pages[-1].extend(items)
            self._end_page()
            return []
        return items

    def _mark(self, properties: Element | None, style: str | None) -> str:
        number, depth = list_in(properties) or self._styles.list_of(style) or ("0", 0)
        return self._numbering.mark(number, depth) if number != "0" else ""

    def _table(self, element: Element) -> Iterator[Block]:
        rows = [row for part in shown(element, "tr") for row in [part]]
        style = child(element, "tblPr", "tblStyle")
        shaded = self._styles.shades(attribute(style, "val") if style is not None else None)
        yield GAP
        for row in rows:
            cells = [self._cell(cell, shaded) for cell in shown(row, "tc")]
            yield from lay_out_row(cells, len(rows))
        yield GAP

    def _cell(self, cell: Element, shaded: bool) -> list[Block]:
        merge = child(cell, "tcPr", "vMerge")
        if merge is not None and attribute(merge, "val") != "restart":
            return []  # goes on from the row above
        return self._inner(cell, bool(look_of(child(cell, "tcPr")).shaded) or shaded or self._backed)

    def _inner(self, element: Element, backed: bool) -> list[Block]:
        """The blocks in a cell or box; its pictures are logos, and a page never breaks in it."""
        before, self._backed = self._backed, backed
        self._depth += 1
        items = [item for part in shown(element) for item in self._block(part)]
        self._depth -= 1
        self._backed = before
        self.pages[-1].extend(item for item in items if isinstance(item, Picture))
        return [item for item in items if isinstance(item, Block)]

    # --- words ---

    def _inline(self, element: Element, paragraph: _Paragraph) -> None:
        for part in shown(element):
            name = local(part.tag)
            if name == "r":
                self._run(part, paragraph)
            elif name == "fldSimple":
                counted = _PAGE_FIELD.match(attribute(part, "instr") or "")
                if counted:
                    paragraph.words.append(_COUNTER)
                else:
                    self._inline(part, paragraph)
            elif name not in _LEFT_OUT and not is_prompt(part):
                if name == "t":  # formulas (m:t)
                    paragraph.words.append(part.text or "")
                self._inline(part, paragraph)

    def _run(self, run: Element, paragraph: _Paragraph) -> None:
        properties = child(run, "rPr")
        style = child(properties, "rStyle")
        named = self._styles.look(attribute(style, "val") if style is not None else None)
        look = look_of(properties).over(named).over(paragraph.look)
        if self._backed:
            look = Look(shaded=True).over(look)
        for part in shown(run):
            name = local(part.tag)
            if name in {"drawing", "pict", "object"}:
                self._drawing(part, paragraph)
            elif name == "fldChar":
                _turn_field(paragraph, attribute(part, "fldCharType"))
            elif name == "instrText" and paragraph.fields:
                paragraph.fields[-1] += part.text or ""
            elif name in {"footnoteReference", "endnoteReference"}:
                self._note(name.removesuffix("Reference"), attribute(part, "id"))
            elif is_page_break(part):
                paragraph.break_before |= not "".join(paragraph.words).strip()
                paragraph.break_after |= bool("".join(paragraph.words).strip())
            elif not _in_instruction(paragraph):
                self._say(word_of(part), look, paragraph)

    def _say(self, word: str, look: Look, paragraph: _Paragraph) -> None:
        if not look.hidden:
            paragraph.words.append(word)
        else:
            self.hidden += len("".join(word.split()))

    def _drawing(self, drawing: Element, paragraph: _Paragraph) -> None:
        filled = self._backed or is_filled(drawing)
        for part in parts_of(drawing):
            name = local(part.tag)
            if name == "txbxContent":
                paragraph.boxes += [GAP, *self._inner(part, filled), GAP]
                continue
            link = (
                attribute(part, "embed") if name == "blip" else attribute(part, "id") if name == "imagedata" else None
            )
            target = self._relations.get(link or "")
            if target and target.kind == "image":
                paragraph.pictures.append(Picture(target.target, share_of_page(drawing)))

    # --- pages ---

    def _end_page(self) -> None:
        if self._depth:
            return
        self._end_notes()
        if any(isinstance(item, Picture) or item.text for item in self.pages[-1]):
            self.pages.append([])

    def _end_notes(self) -> None:
        if self._notes:
            self.pages[-1].extend((GAP, *self._notes, GAP))
            self._notes = []

    def _note(self, kind: str, note_id: str | None) -> None:
        tree = self._part(f"{kind}s")
        for note in tree if tree is not None else ():
            if attribute(note, "id") == note_id and attribute(note, "type") is None:
                self._notes += self._inner(note, False)

    def _margin(self, properties: Element | None, side: str, emitted: set[str]) -> None:
        """A section's header or footer, once: the first page's where it has one of its own."""
        kinds = {
            attribute(link, "type") or "default": attribute(link, "id")
            for link in (properties if properties is not None else ())
            if local(link.tag) == f"{side}Reference"
        }
        title_page = is_on(child(properties, "titlePg"))
        wanted = ["first"] if title_page and "first" in kinds else ["default"]
        if side == "footer" and title_page:
            wanted = ["first", "default"]
        for kind in wanted:
            relation = self._relations.get(kinds.get(kind) or "")
            tree = self._archive.tree(relation.target) if relation else None
            if tree is None or relation is None:
                continue
            blocks = self._in_part(relation, tree)
            words = " ".join(block.text for block in blocks)
            if words.strip() and words not in emitted:
                emitted.add(words)
                self.pages[-1].extend((GAP, *blocks, GAP))

    def _in_part(self, relation: Relation, tree: Element) -> list[Block]:
        """The blocks of a part that has links of its own; its pictures (logos) are left out."""
        outer, self._relations = self._relations, self._archive.relations(relation.target)
        count = len(self.pages[-1])
        blocks = self._inner(tree, False)
        del self.pages[-1][count:]
        self._relations = outer
        return blocks

    def _part(self, kind: str) -> Element | None:
        """The first part the text links to as `kind` ("styles", "footnotes")."""
        if kind not in self._parts:
            links = self._relations.values()
            part = next((relation.target for relation in links if relation.kind == kind), None)
            self._parts[kind] = self._archive.tree(part) if part else None
        return self._parts[kind]


def _turn_field(paragraph: _Paragraph, turn: str | None) -> None:
    if turn == "begin":
        paragraph.fields.append("")
        paragraph.results.append(False)
    elif paragraph.fields and turn == "separate":
        paragraph.results[-1] = True
    elif paragraph.fields and turn == "end":
        paragraph.results.pop()
        if _PAGE_FIELD.match(paragraph.fields.pop()):
            paragraph.words.append(_COUNTER)


def _in_instruction(paragraph: _Paragraph) -> bool:
    """Whether the words here are a field's instruction, or a page number that Word has counted for one page only."""
    return not all(paragraph.results) or any(map(_PAGE_FIELD.match, paragraph.fields))


def _tidy(text: str) -> str:
    lines = [line.strip() for line in _COUNTED.sub("", text).split("\n")]
    return "\n".join(re.sub(r"\s*\t\s*", "\t", line) for line in lines if line)


def _lines(text: str, mark: str) -> list[Item]:
    if mark:
        return [Block(f"{mark} {text}", BlockForm.LINE)]
    short = len(text) <= _SHORT_LINE and not text.endswith((".", "!", "?", ":"))
    return [Block(line, BlockForm.LINE if short or "\n" in text else BlockForm.PARAGRAPH) for line in text.split("\n")]
