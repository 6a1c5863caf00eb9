"""A Markdown file's text in, a guidance page out. What stands between `---` lines at its top says what the page is.

Front matter: `title`, `url`, `language`, `updated`, `valid_from`, `valid_to`, `translation_of`, `topic`, `kle`,
`keywords` (a list); all may be missing, others are left alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ingest.guidance.addresses import Refused, canonical
from ingest.guidance.attribution import attribute
from ingest.guidance.models import Block, BlockKind, FetchFault, GuidancePage

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode


def read_markdown(text: str, address: str, source: str, language: str = "da") -> GuidancePage:
    """The page. `address` and `language` are for one that does not say its own.

    Raises `Refused` (NO_CONTENT, DAMAGED).
    """
    about, body = _front_matter(text)
    url = canonical(str(about.get("url") or "")) or address
    tree = _parsed(body)
    blocks = [block for block in _blocks(tree) if block.text]
    title = str(about.get("title") or "").strip()
    if blocks and blocks[0].kind is BlockKind.HEADING and blocks[0].level == 1:
        title = title or blocks[0].text
        blocks = blocks[1:]
    if not blocks:
        raise Refused(FetchFault.NO_CONTENT)
    return GuidancePage(
        url=url,
        title=title or blocks[0].text,
        language=str(about.get("language") or language),
        blocks=tuple(attribute(blocks)),
        source=source,
        updated=_day(about.get("updated")),
        valid_from=_day(about.get("valid_from")),
        valid_to=_day(about.get("valid_to")),
        translation_of=canonical(str(about.get("translation_of") or "")),
        topic=str(about.get("topic") or ""),
        kle=str(about.get("kle") or ""),
        keywords=tuple(" ".join(str(one).split()) for one in _list(about.get("keywords"))),
        links=tuple(dict.fromkeys(link for link in _links(tree, url) if link)),
    )


def _front_matter(text: str) -> tuple[dict[str, Any], str]:
    import yaml

    lines = text.lstrip("\ufeff").splitlines()
    if not lines or lines[0].strip() != "---":
        return {}, text
    end = next((at for at, line in enumerate(lines[1:], 1) if line.strip() == "---"), 0)
    try:
        about = yaml.safe_load("\n".join(lines[1:end]))
    except yaml.YAMLError as error:
        raise Refused(FetchFault.DAMAGED) from error
    return (about if isinstance(about, dict) else {}), "\n".join(lines[end + 1 :])


def _list(written: object) -> list[object]:
    return written if isinstance(written, list) else []


def _day(written: object) -> dt.date | None:
    """A day of the front matter. Raises `Refused` (DAMAGED) for what is none: a rate that never ends is worse."""
    if written in (None, ""):
        return None
    try:
        return written if isinstance(written, dt.date) else dt.date.fromisoformat(str(written)[:10])
    except ValueError as error:
        raise Refused(FetchFault.DAMAGED) from error


def _parsed(body: str) -> SyntaxTreeNode:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    return SyntaxTreeNode(MarkdownIt("commonmark", {"html": False}).enable("table").parse(body))


def _blocks(node: SyntaxTreeNode, depth: int = 0) -> Iterator[Block]:
    """The blocks in order; a list's item is one block, further paragraphs of it their own."""
    for child in node.children:
        if child.type == "heading":
            yield Block(BlockKind.HEADING, _words(child), int(child.tag[1]))
        elif child.type == "table":
            rows = [row for row in child.walk() if row.type == "tr"]
            yield Block(BlockKind.TABLE, "\n".join("\t".join(_words(cell) for cell in row.children) for row in rows))
        elif child.type == "list_item":
            first, *others = _blocks(child, depth) if child.children else (None,)
            if first is not None:
                yield Block(BlockKind.ITEM, first.text, depth) if first.kind is BlockKind.PARAGRAPH else first
            yield from (other for other in others if other is not None)
        elif child.type in ("bullet_list", "ordered_list"):
            yield from _blocks(child, depth + 1)
        elif child.type == "blockquote":
            yield from _blocks(child, depth)
        elif child.type in ("paragraph", "fence", "code_block"):
            yield Block(BlockKind.PARAGRAPH, _words(child) or " ".join(child.content.split()))


def _words(node: SyntaxTreeNode) -> str:
    """The words below a node without their markup; a picture says what its description says."""
    parts = [
        " " if one.type in ("softbreak", "hardbreak") else one.content
        for one in node.walk()
        if one.type in ("text", "code_inline", "softbreak", "hardbreak")
    ]
    return " ".join("".join(parts).split())


def _links(node: SyntaxTreeNode, base: str) -> Iterator[str]:
    return (canonical(str(one.attrs.get("href") or ""), base) for one in node.walk() if one.type == "link")
