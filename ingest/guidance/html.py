"""A web page's bytes in, its blocks and what it says about itself out: menus, banners and footers left behind.

trafilatura finds what the page is about; this adds what a municipality's page has beside it: the box with phone and
hours (often outside the article), the text taken over from borger.dk, "Sidst opdateret", and the page's own address.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ingest.guidance.addresses import Refused, canonical
from ingest.guidance.attribution import BORGER_DK, attribute
from ingest.guidance.models import Block, BlockKind, FetchFault, GuidancePage

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_AWAY = (
    '//*[self::script or self::style or self::template or self::noscript or self::iframe]'
    '|//*[contains(@id,"cookie") or contains(@class,"cookie") or contains(@id,"consent") or contains(@class,"consent")]'
    '|//nav|//header[not(ancestor::main or ancestor::article)]|//footer[not(ancestor::article)]'
    '|//*[@role="navigation" or @role="banner" or @role="contentinfo" or @hidden or @aria-hidden="true"]'
    '|//*[contains(concat(" ",@class," ")," breadcrumb ") or contains(@class,"breadcrumbs")]'
)  # fmt: skip
"""Never part of what the page says."""
_CONTACT = (
    '//*[self::address or self::aside or self::section or self::div]'
    '[self::address or contains(@class,"contact") or contains(@class,"kontakt") or contains(@id,"kontakt")'
    ' or contains(@id,"contact") or contains(@class,"opening-hours") or contains(@class,"aabningstid")'
    ' or contains(@itemtype,"ContactPoint")][not(ancestor::footer or ancestor::header or ancestor::nav)]'
)  # fmt: skip
_TAKEN_OVER = '//*[contains(@class,"borgerdk") or contains(@class,"borger-dk") or contains(@data-source,"borger.dk")]'
_UPDATED = re.compile(
    r"(?:sid(?:st|en er sidst)|senest)\s+(?:opdateret|ændret|revideret)(?:\s+den)?\s*:?\s*(.{6,30})"
    r"|last (?:updated|modified|changed)\s*:?\s*(.{6,30})",
    re.IGNORECASE,
)
_META_DATES = ("article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified", "last-modified")
_LINES = {"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "address"}


def read_html(data: bytes, address: str, source: str, content_type: str = "", language: str = "da") -> GuidancePage:
    """The page. `language` is for a page that does not say its own. Raises `Refused` (NO_CONTENT, DAMAGED)."""
    from lxml import etree, html

    words = _decode(data, content_type)
    try:
        tree = html.fromstring(words, base_url=address)
    except (etree.ParserError, ValueError) as error:
        raise Refused(FetchFault.DAMAGED if words.strip() else FetchFault.NO_CONTENT) from error
    own = _own_address(tree, address)
    boxes = [lines for box in tree.xpath(_CONTACT) if (lines := _lines(box))]
    taken = {line for part in tree.xpath(_TAKEN_OVER) for line in _lines(part)}
    updated = _updated(tree)
    for element in tree.xpath(_AWAY):
        if element.getparent() is not None:
            element.drop_tree()
    title, blocks, links = _content(tree, own)
    blocks = _with_boxes(attribute([_attributed(block, taken) for block in blocks]), boxes)
    if not blocks:
        raise Refused(FetchFault.NO_CONTENT)
    return GuidancePage(
        url=own,
        title=title or blocks[0].text,
        language=_language(tree) or language,
        blocks=tuple(blocks),
        source=source,
        updated=updated,
        keywords=_keywords(tree),
        links=tuple(dict.fromkeys(links)),
    )


def links_of(data: bytes, address: str, content_type: str = "") -> tuple[str, ...]:
    """Every address a page links to, menus included, canonical and in order: for following them."""
    from lxml import etree, html

    try:
        tree = html.fromstring(_decode(data, content_type), base_url=address)
    except (etree.ParserError, ValueError):
        return ()
    found = (canonical(str(one), address) for one in tree.xpath("//a[not(contains(@rel,'nofollow'))]/@href"))
    return tuple(dict.fromkeys(one for one in found if one))


def _decode(data: bytes, content_type: str) -> str:
    """The page's characters: what it says they are in, where that is true; else what they look like."""
    said = re.search(r"charset=[\"']?([\w-]+)", content_type, re.IGNORECASE)
    meta = _CHARSET.search(data[:4000])
    names = [said[1] if said else "", meta[1].decode("ascii", "ignore") if meta else "", "utf-8"]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        names.insert(0, "utf-16")
    for name in filter(None, names):
        try:
            return data.decode("utf-8-sig" if name.lower() in ("utf-8", "utf8") else name)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("cp1252", "replace")


def _own_address(tree: HtmlElement, address: str) -> str:
    """The address the page gives itself, where it is on its own site."""
    from urllib.parse import urlsplit

    for written in tree.xpath("//link[@rel='canonical']/@href"):
        own = canonical(str(written), address)
        if own and urlsplit(own).netloc == urlsplit(address).netloc:
            return own
    return address


def _language(tree: HtmlElement) -> str:
    said = str(tree.get("lang") or next(iter(tree.xpath("//html/@lang|//main/@lang")), ""))
    return said.split("-")[0].strip().lower()


def _updated(tree: HtmlElement) -> dt.date | None:
    """The day the page says it was last changed: in its words, else in its head."""
    from ingest.finders.dates import find_dates

    match = _UPDATED.search(" ".join(tree.text_content().split()))
    if match:
        found = find_dates(match[1] or match[2], None)
        if found and found[0].year_stated:
            return found[0].date
    for name in _META_DATES:
        for said in tree.xpath("//meta[@property=$name or @name=$name or @http-equiv=$name]/@content", name=name):
            try:
                return dt.date.fromisoformat(str(said)[:10])
            except ValueError:
                continue
    return None


def _keywords(tree: HtmlElement) -> tuple[str, ...]:
    """The search words that the page's editors gave it."""
    said = ",".join(str(one) for one in tree.xpath("//meta[@name='keywords' or @name='Keywords']/@content"))
    return tuple(dict.fromkeys(words for part in said.split(",") if (words := " ".join(part.split()))))


def _content(tree: HtmlElement, own: str) -> tuple[str, list[Block], list[str]]:
    from trafilatura import bare_extraction

    document: Any = bare_extraction(
        tree,
        url=own,
        include_comments=False,
        include_links=True,
        include_tables=True,
        favor_recall=True,
        with_metadata=True,
    )
    if document is None or document.body is None:
        return "", [], []
    links = [canonical(str(one.get("target") or ""), own) for one in document.body.iter("ref")]
    heading = next(iter(tree.xpath("//main//h1|//article//h1|//h1")), None)
    title = _plain(heading) if heading is not None else str(document.title or "").partition(" | ")[0]
    blocks = [block for block in _blocks(document.body) if block.text and not _UPDATED.match(block.text)]
    if blocks and blocks[0].kind is BlockKind.HEADING and blocks[0].text == title:
        blocks = blocks[1:]
    return title, blocks, [link for link in links if link]


def _blocks(body: Any) -> Iterator[Block]:
    """trafilatura's tree in the order it is read. A heading that does not say its level goes below the one before."""
    level = 1
    for element in body:
        if element.tag == "head":
            said = str(element.get("rend") or "")
            stated = int(said[1]) if re.fullmatch(r"h[1-6]", said) else min(level + 1, 6)
            level = stated if said else level
            yield Block(BlockKind.HEADING, _plain(element), stated)
        elif element.tag == "list":
            yield from _items(element, 1)
        elif element.tag == "table":
            yield Block(BlockKind.TABLE, _table(element))
        else:
            yield Block(BlockKind.PARAGRAPH, _plain(element))


def _items(element: Any, depth: int) -> Iterator[Block]:
    for item in element:
        inner = item.findall(".//list")
        own = "".join(_words_without_lists(item))
        if " ".join(own.split()):
            yield Block(BlockKind.ITEM, " ".join(own.split()), depth)
        for one in inner:
            yield from _items(one, depth + 1)


def _words_without_lists(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag != "list":
            yield from _words_without_lists(child)
            yield " " if child.tag in ("lb", "p") else ""
        yield child.tail or ""


def _table(element: Any) -> str:
    rows = ["\t".join(_plain(cell) for cell in row.iter("cell")) for row in element.iter("row")]
    return "\n".join(row for row in rows if row.strip())


def _plain(element: Any) -> str:
    return " ".join("".join(_words_without_lists(element)).split())


def _lines(element: HtmlElement) -> list[str]:
    """The lines a reader sees of an element."""
    parts: list[str] = []

    def walk(one: Any) -> None:
        ends = isinstance(one.tag, str) and one.tag in _LINES
        parts.append("\n" if ends else "")
        parts.append((one.text or "") if isinstance(one.tag, str) and one.tag not in ("script", "style") else "")
        for child in one:
            walk(child)
            parts.append(child.tail or "")
        parts.append("\n" if ends else "")

    walk(element)
    return [line for raw in "".join(parts).split("\n") if (line := " ".join(raw.split()))]


def _attributed(block: Block, taken: set[str]) -> Block:
    if taken and block.text in taken:
        return Block(block.kind, block.text, block.level, BORGER_DK)
    return block


def _with_boxes(blocks: Sequence[Block], boxes: list[list[str]]) -> list[Block]:
    """The blocks with the contact boxes that are not among them already, each once, behind the rest."""
    blocks, said = list(blocks), "\n".join(block.text for block in blocks)
    for lines in boxes:
        if any(line not in said for line in lines):
            text = "\n".join(lines)
            blocks = [*[block for block in blocks if block.text not in lines], Block(BlockKind.CONTACT, text)]
            said += "\n" + text
    return blocks
