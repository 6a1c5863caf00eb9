"""An element of a Word file in, what it says of how it is shown out: which parts, where pages begin, what it spells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from xml.etree.ElementTree import Element

from ingest.files.archive import attribute, child, local

_SYMBOLS = {"a7": "•", "b7": "•", "fc": "✓", "fe": "☒", "a8": "☐", "6f": "☐", "72": "☐", "78": "☒", "fd": "☒"}
"""Wingdings that carry meaning in forms."""
_A4_IN_EMU = 7_560_000 * 10_692_000


def sections(body: Element) -> Iterator[tuple[Sequence[Element], Element | None]]:
    """The body's blocks by section, each with the section's properties (w:sectPr); what one leaves out it inherits."""
    blocks: list[Element] = []
    for block in body:
        if local(block.tag) == "sectPr":
            yield blocks, block
            return
        blocks.append(block)
        ending = child(block, "pPr", "sectPr") if local(block.tag) == "p" else None
        if ending is not None:
            yield blocks, ending
            blocks = []
    if blocks:
        yield blocks, None


def starts_page(properties: Element | None) -> bool:
    """Whether a section with these properties begins on a new page."""
    kind = child(properties, "type")
    return kind is None or attribute(kind, "val") not in {"continuous", "nextColumn"}


def shown(element: Iterable[Element], only: str | None = None) -> Iterator[Element]:
    """The children that are shown: of alternatives the first, of tracked changes what was put in."""
    for part in element:
        name = local(part.tag)
        if name == "AlternateContent":
            choice = child(part, "Choice")
            yield from shown(choice if choice is not None else part, only)
        elif name in {"sdt", "sdtContent", "customXml", "ins", "moveTo"} and not is_prompt(part):
            yield from shown(part, only)
        elif only is None or name == only:
            if name in {"tr", "tc"} and child(part, f"{name}Pr", "del" if name == "tr" else "cellDel") is not None:
                continue
            yield part


def parts_of(drawing: Element) -> Iterator[Element]:
    """All elements of a drawing, but none within a text box: that is read as text."""
    for part in shown(drawing):
        yield part
        if local(part.tag) != "txbxContent":
            yield from parts_of(part)


def is_on(switch: Element | None) -> bool:
    """Whether an on/off property is there and not switched off."""
    return switch is not None and (attribute(switch, "val") or "1").lower() not in {"0", "false", "off"}


def is_prompt(part: Element) -> bool:
    """Whether this is a field of a form that still shows its prompt ("Klik her for at skrive")."""
    return local(part.tag) == "sdt" and child(part, "sdtPr", "showingPlcHdr") is not None


def is_page_break(part: Element) -> bool:
    """Whether a page ends here: by hand, or where Word last ended one."""
    name = local(part.tag)
    return name == "lastRenderedPageBreak" or (name == "br" and attribute(part, "type") == "page")


def word_of(part: Element) -> str:
    """What a part of a run puts on the page."""
    name = local(part.tag)
    if name == "t":
        return part.text or ""
    if name == "sym":
        return _SYMBOLS.get((attribute(part, "char") or "")[-2:].lower(), "")
    return {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}.get(name, "")


def is_filled(drawing: Element) -> bool:
    """Whether a text box has a fill, so that white words in it can be read."""
    for part in drawing.iter():
        name = local(part.tag)
        if name == "spPr" and any(
            local(fill.tag) in {"solidFill", "gradFill", "pattFill", "blipFill"} for fill in part
        ):
            return True
        if name in {"shape", "rect", "roundrect"} and (part.get("fillcolor") or "white") not in {"white", "#ffffff"}:
            return True
        if name == "fillRef" and part.get("idx") not in {None, "0"}:
            return True
    return False


def share_of_page(drawing: Element) -> float:
    """The share of an A4 page that a drawing covers; 0 where it does not say."""
    for part in drawing.iter():
        if local(part.tag) == "extent":
            try:
                return int(part.get("cx") or 0) * int(part.get("cy") or 0) / _A4_IN_EMU
            except ValueError:
                return 0.0
    return 0.0
