"""HTML in, blocks of text out: paragraphs, lists and tables as shown; what styles hide is left out and counted."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from ingest.files.decode import decode
from ingest.files.flow import GAP, Block, BlockForm, flowing, join_blocks, lay_out_row
from ingest.models import Opened
from ingest.settings import Limits

_SKIPPED = frozenset(
    """
    script style head title template object noscript svg select textarea button audio video map iframe
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
_PARAGRAPHS = frozenset(
    """
    p h1 h2 h3 h4 h5 h6 ul ol dl blockquote article section header footer main pre hr form fieldset
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
_LINES = frozenset(
    """
    div li dt dd address center legend caption tr td th table tbody thead tfoot
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
_VOID = frozenset(
    """
    area base br col embed hr img input link meta param source track wbr
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
_CLOSED_BY = {
    "li": ({"li"}, {"ul", "ol", "table"}),
    "dt": ({"dt", "dd"}, {"dl", "table"}),
    "dd": ({"dt", "dd"}, {"dl", "table"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "tr": ({"tr"}, {"table"}),
}
"""Elements that need no closing tag: which are closed by the next, and where looking for them stops."""
_DEEPEST = 400
"""Tags within tags; past this the rest is taken as plain text."""

_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|"
    r"opacity\s*:\s*0?\.?0*\s*(?:[;!]|$)|max-height\s*:\s*0(?:px)?\s*(?:[;!]|$)|"
    r"(?:left|top|text-indent|margin-left)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*0",
    re.IGNORECASE,
)
_FONT_SIZE = re.compile(r"font-size\s*:\s*(\d*\.?\d+)\s*(px|pt|em|rem|%)?", re.IGNORECASE)
_TINY = {"px": 2.5, "pt": 2.0, "em": 0.15, "rem": 0.15, "%": 15.0}
"""Font sizes that nobody reads."""
_WHITE = r"(?:#fff(?:fff)?\b|white\b|rgba?\(\s*25[0-5]\s*,\s*25[0-5]\s*,\s*25[0-5])"
_WHITE_TEXT = re.compile(rf"(?:^|[;\s{{])color\s*:\s*{_WHITE}", re.IGNORECASE)
_ANY_COLOUR = re.compile(r"(?:^|[;\s{])color\s*:", re.IGNORECASE)
_BACKGROUND = re.compile(r"background(?:-color|-image)?\s*:\s*([^;]+)", re.IGNORECASE)
_LIGHT = re.compile(rf"\s*(?:{_WHITE}|transparent|none|inherit|initial)", re.IGNORECASE)
_LONGEST_SHEET = 100_000
_CLASS_RULE = re.compile(r"\.([\w-]+)\s*\{([^{}]*)\}")
_AT_RULE = re.compile(r"@[^{;@]{0,300}\{(?:[^{}]|\{[^{}]*\})*\}")


@dataclass(slots=True)
class _Open:
    """An element that is not closed yet, and what holds within it."""

    tag: str
    hidden: bool
    tiny: bool
    white: bool
    backed: bool
    list_item: int | None = None


@dataclass(slots=True)
class _Table:
    """A table being read: rows of cells, each a list of blocks."""

    rows: list[list[list[Block]]] = field(default_factory=list)


def html_blocks(markup: str) -> tuple[list[Block], int]:
    """The blocks a reader of `markup` sees, and the number of letters they do not see. Never raises on bad markup."""
    reader = _Reader(_hiding_classes(markup))
    reader.feed(markup)
    return reader.finish(), reader.hidden


def html_text(markup: str) -> tuple[str, int]:
    """As `html_blocks`, joined to one text."""
    blocks, hidden = html_blocks(markup)
    return join_blocks(blocks), hidden


def open_html(data: bytes, file: int, limits: Limits) -> Opened:
    """A letter saved as a web page (Digital Post delivers such, too). Raises UnreadableUpload as `flowing` does."""
    text, hidden = html_text(decode(data, _declared(data)))
    return flowing([text], file, limits, hidden)


def _declared(data: bytes) -> str | None:
    found = re.search(rb"<meta[^>]{0,100}charset\s*=\s*[\"']?([\w-]+)", data[:4096], re.IGNORECASE)
    return found.group(1).decode("ascii") if found else None


def _hiding_classes(markup: str) -> dict[str, str]:
    """The style of each class, from the style sheets in the page; rules for print and small screens do not count."""
    lower, styles, end = markup.lower(), dict[str, str](), 0
    while (start := lower.find("<style", end)) >= 0 and (end := lower.find("</style", start)) >= 0:
        sheet = _AT_RULE.sub("", markup[start : min(end, start + _LONGEST_SHEET)])
        styles.update(_CLASS_RULE.findall(sheet))
    return styles


class _Reader(HTMLParser):
    """Walks the tags; `blocks` of the innermost cell (or the page) gather the text."""

    def __init__(self, styles: dict[str, str]) -> None:
        super().__init__(convert_charrefs=True)
        self.hidden = 0
        self._styles = styles
        self._open: list[_Open] = []
        self._tables: list[_Table] = []
        self._sinks: list[list[Block]] = [[]]
        self._words: list[str] = []

    def finish(self) -> list[Block]:
        """All blocks, tables that were never closed included.

        What a tag that never ends holds back is taken as words here; `close()` would look for the end of each again.
        """
        rest = "" if self.cdata_elem or self.rawdata.startswith("<!--") else self.rawdata
        self.handle_data(html.unescape(re.sub(r"<[^<>]*>?", "", rest)))
        self._end_block()
        while self._tables:
            self._end_table()
        return self._sinks[0]

    # --- tags ---

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._line_break()
        if tag == "hr":
            self._end_block()
            self._sinks[-1].append(GAP)
        if tag in _VOID or len(self._open) >= _DEEPEST:
            return
        self._close_implied(tag)
        self._start_block(tag)
        self._open.append(self._opened(tag, dict(attrs)))
        if tag == "table":
            self._tables.append(_Table())
        elif self._tables and tag == "tr":
            self._tables[-1].rows.append([])
        elif self._tables and tag in {"td", "th"}:
            self._start_cell()
        elif tag == "li":
            self._words.append(self._item_mark())

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "br":
            self._line_break()
        at = next((index for index in range(len(self._open) - 1, -1, -1) if self._open[index].tag == tag), None)
        if at is None:
            return
        for element in reversed(self._open[at:]):
            self._open.pop()
            self._close(element.tag)

    def handle_data(self, data: str) -> None:
        if any(element.tag in _SKIPPED for element in self._open[-12:]):
            return
        around = self._open[-1] if self._open else None
        if around and (around.hidden or around.tiny or (around.white and not around.backed)):
            self.hidden += len("".join(data.split()))
            return
        if any(element.tag == "pre" for element in self._open):
            first, *rest = data.split("\n")
            self._words.append(first)
            for line in rest:
                self._line_break()
                self._words.append(line)
            return
        self._words.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    # --- blocks ---

    def _opened(self, tag: str, attributes: dict[str, str | None]) -> _Open:
        around = self._open[-1] if self._open else _Open("", False, False, False, False)
        classes = (attributes.get("class") or "").split()
        style = ";".join([*(self._styles.get(name, "") for name in classes), attributes.get("style") or ""])
        colour = attributes.get("color") or ""
        white = around.white
        if colour or _ANY_COLOUR.search(style):
            white = bool(_WHITE_TEXT.search(style) or re.fullmatch(_WHITE, colour.strip(), re.IGNORECASE))
        backgrounds = [*_BACKGROUND.findall(style), attributes.get("bgcolor") or "", attributes.get("background") or ""]
        backed = around.backed or any(value.strip() and not _LIGHT.match(value) for value in backgrounds)
        hidden = around.hidden or "hidden" in attributes or bool(_HIDING.search(style))
        size = _FONT_SIZE.search(style)
        tiny = float(size.group(1)) <= _TINY[(size.group(2) or "px").lower()] if size else around.tiny
        return _Open(tag, hidden, tiny, white, backed, 0 if tag == "ol" else None)

    def _close_implied(self, tag: str) -> None:
        if tag not in _PARAGRAPHS and tag not in _LINES:
            return
        closed, stops = _CLOSED_BY.get(tag, ({"p"}, _PARAGRAPHS | _LINES))
        for element in reversed(self._open):
            if element.tag in closed:
                self.handle_endtag(element.tag)
                return
            if element.tag in stops:
                return

    def _item_mark(self) -> str:
        for element in reversed(self._open):
            if element.tag == "ul":
                break
            if element.tag == "ol":
                element.list_item = (element.list_item or 0) + 1
                return f"{element.list_item}. "
        return "• "

    def _start_block(self, tag: str) -> None:
        if tag in _PARAGRAPHS or tag in _LINES:
            self._end_block()
        if tag in _PARAGRAPHS:
            self._sinks[-1].append(GAP)

    def _close(self, tag: str) -> None:
        if tag in _PARAGRAPHS or tag in _LINES:
            self._end_block()
        if tag in _PARAGRAPHS:
            self._sinks[-1].append(GAP)
        if tag in {"td", "th"} and len(self._sinks) > 1:
            self._sinks.pop()
        if tag == "table" and self._tables:
            self._end_table()

    def _start_cell(self) -> None:
        table = self._tables[-1]
        if not table.rows:
            table.rows.append([])
        cell: list[Block] = []
        table.rows[-1].append(cell)
        self._sinks.append(cell)

    def _end_table(self) -> None:
        table = self._tables.pop()
        del self._sinks[len(self._tables) + 1 :]
        rows = [row for row in table.rows if row]
        for row in rows:
            self._sinks[-1] += lay_out_row(row, len(rows))
        self._sinks[-1].append(GAP)

    def _line_break(self) -> None:
        if "".join(self._words).strip():
            self._end_block()
        else:
            self._words.clear()
            self._sinks[-1].append(GAP)

    def _end_block(self) -> None:
        text = "".join(self._words).replace("\u00a0", " ").strip()
        self._words.clear()
        if re.fullmatch(r"•|\d+\.", text):  # an item's mark waits for the paragraph in the item
            self._words.append(f"{text} ")
        elif text:
            self._sinks[-1].append(Block(text, BlockForm.LINE))
