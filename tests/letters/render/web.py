"""Blocks in, HTML out; HTML in, a PDF by WeasyPrint or Chromium, or a phone's screenshots by Chromium, out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Any

from tests.letters.markup import Block, Role
from tests.letters.render.style import Layout, Style

_CHROMIUM = "/usr/bin/chromium"
_TAGS = {Role.TITLE: "h1", Role.HEADING: "h2", Role.SMALL: "small"}

_CSS = """
@page {{ size: A4; margin: 20mm 20mm 24mm 24mm; {furniture} }}
body {{ font: {size}pt/1.4 "{family}"; color: #222; margin: 0; }}
.brand {{ color: {colour}; font-size: 1.6em; font-weight: bold; text-align: {brand_side}; border-bottom: {rule};
  padding-bottom: 6px; }}
.left {{ font-size: .85em; color: #444; margin: 6px 0 18px; }}
.top {{ display: table; width: 100%; margin-bottom: 30px; }}
.top > div {{ display: table-cell; vertical-align: top; }}
.side {{ width: 34%; font-size: .88em; }}
.float {{ float: right; width: 46mm; font-size: .8em; margin: 0 0 60mm 8mm; color: #444; }}
h1 {{ font-size: 1.35em; margin: 18px 0 10px; }}
h2 {{ break-after: avoid; font-size: 1.05em; margin: 14px 0 2px; color: {colour}; }}
p {{ margin: 0 0 10px; }} .item {{ margin: 0 0 4px 16px; }}
small {{ display: block; font-size: .75em; margin-top: 14px; }}
table {{ border-collapse: collapse; margin: 4px 0 14px; }} td {{ border: 1px solid #bbb; padding: 3px 10px; }}
.columns {{ column-count: 2; column-gap: 9mm; margin-bottom: 14px; }} .columns h2 {{ margin-top: 0; }}
.break {{ break-before: page; }}
"""


def html(blocks: Sequence[Block], style: Style, css: str = "", furniture: str = "") -> str:
    """The letter as one HTML page."""
    rules = _CSS.format(
        size=style.size,
        family=style.face.family,
        colour=style.colour,
        furniture=furniture,
        brand_side="right" if style.layout is Layout.TOP else "left",
        rule=f"2px solid {style.colour}" if style.layout is Layout.PLAIN else "none",
    )
    body = "".join(_head(blocks, style)) + "".join(_body(blocks))
    head = f'<!doctype html><html lang="da"><meta charset="utf-8"><title>Brev</title><style>{rules}{css}</style>'
    return f"{head}<body>{body}"


def weasyprint(blocks: Sequence[Block], style: Style, css: str = "") -> bytes:
    """The letter as a PDF by WeasyPrint."""
    from weasyprint import HTML

    running = {role: [line for block in blocks if block.role is role for line in block.lines] for role in Role}
    size = f"font: 8pt '{style.face.family}'; color: #555;"
    number = "Side ' counter(page) ' af ' counter(pages) '"
    furniture = f"@bottom-left {{ content: '{' '.join(running[Role.FOOTER])}'; {size} }}"
    furniture += f"@bottom-right {{ content: '{number if style.numbered else ''}'; {size} }}"
    made: bytes = HTML(string=html(blocks, style, css, furniture)).write_pdf()
    return made


def chromium(blocks: Sequence[Block], style: Style) -> bytes:
    """The letter as Chromium prints it to PDF, with the dates it stamps set to a fixed day."""
    footer = " ".join(line for block in blocks if block.role is Role.FOOTER for line in block.lines)
    number = 'Side <span class="pageNumber"></span> af <span class="totalPages"></span>' if style.numbered else ""
    line = f'<div style="font:8px Liberation Sans;width:100%;padding:0 24mm;color:#555">{escape(footer)} {number}</div>'
    with _page(width=794, height=1123) as page:
        page.set_content(html(blocks, style))
        data: bytes = page.pdf(
            prefer_css_page_size=True,
            print_background=True,
            display_header_footer=True,
            header_template="<span></span>",
            footer_template=line,
        )
    return re.sub(rb"\(D:\d{14}", b"(D:20261101090000", data)


_DARK = {"back": "#10151c", "ink": "#e9edf2", "line": "#2c3642"}
_LIGHT = {"back": "#ffffff", "ink": "#15202b", "line": "#d4dae0"}
_APP = """
body {{ margin: 0; background: {back}; color: {ink}; font: 17px/1.45 "Noto Sans"; }}
.bar {{ padding: 14px 18px; font-size: 14px; display: flex; justify-content: space-between; }}
.nav {{ padding: 6px 18px 12px; border-bottom: 1px solid {line}; font-weight: bold; }}
.body {{ padding: 4px 20px 30px; }}
.left, .side {{ font-size: 14px; opacity: .85; color: {ink}; }}
.top > div {{ display: block; width: auto; }}
.brand {{ color: {ink}; text-align: left; border: 0; font-size: 20px; margin-top: 12px; }}
h1 {{ font-size: 21px; }} h2 {{ color: {ink}; }}
"""


_PHONE = """
<div style="position:fixed;top:0;left:0;right:0;background:{back}">
<div class="bar"><span>09.41</span><span>87 %</span></div><div class="nav">‹ Indbakke</div>
</div><div style="height:92px"></div><div class="body">
"""
_OVERLAP = 260  # CSS pixels that two screenshots of one letter share, the bar above counted


def screenshots(blocks: Sequence[Block], *, dark: bool, count: int = 1) -> list[bytes]:
    """What a phone shows of the letter in a digital post app: `count` overlapping PNGs from top to bottom."""
    colours = _DARK if dark else _LIGHT
    letter = html(blocks, Style(), css=_APP.format(**colours))
    letter = letter.replace("<body>", "<body>" + _PHONE.format(**colours), 1)
    with _page(width=412, height=800, scale=2.0) as page:
        page.set_content(letter)
        length = page.evaluate("document.documentElement.scrollHeight")
        height = (length + (count - 1) * _OVERLAP) // count + 1
        page.set_viewport_size({"width": 412, "height": height})
        shots = []
        for number in range(count):
            page.evaluate(f"window.scrollTo(0, {number * (height - _OVERLAP)})")
            shots.append(page.screenshot(type="png"))
    return shots


class _page:  # noqa: N801 -- reads as the verb it is in `with`
    """A Chromium page of this size, closed after use."""

    def __init__(self, width: int, height: int, scale: float = 1.0) -> None:
        self._size, self._scale = (width, height), scale

    def __enter__(self) -> Any:
        from playwright.sync_api import sync_playwright

        self._driver = sync_playwright().start()
        self._browser = self._driver.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        width, height = self._size
        return self._browser.new_page(viewport={"width": width, "height": height}, device_scale_factor=self._scale)

    def __exit__(self, *_: object) -> None:
        self._browser.close()
        self._driver.stop()


def _head(blocks: Sequence[Block], style: Style) -> list[str]:
    parts = {role: [line for block in blocks if block.role is role for line in block.lines] for role in Role}
    brand = _div("brand", parts[Role.BRAND])
    left, to, side = (_div(name, parts[Role(name)]) for name in ("left", "to", "side"))
    if style.layout is Layout.COLUMN:
        return [
            brand,
            _div("float", [*parts[Role.LEFT], "", *parts[Role.SIDE]]),
            f'<div style="margin:30px 0">{to}</div>',
        ]
    if style.layout is Layout.TOP:
        return [brand, left, f'<div class="top">{to}{side}</div>']
    return [brand, left, to, f'<div style="margin:16px 0">{side}</div>']


def _div(name: str, lines: Sequence[str]) -> str:
    return f'<div class="{name}">{"<br>".join(map(escape, lines))}</div>'


def _body(blocks: Sequence[Block]) -> list[str]:
    skipped = {Role.BRAND, Role.LEFT, Role.TO, Role.SIDE, Role.HEADER, Role.FOOTER}
    return [_element(block) for block in blocks if block.role not in skipped]


def _element(block: Block) -> str:
    if block.role is Role.PAGE:
        return '<div class="break"></div>'
    if block.role in {Role.COLUMNS, Role.END}:
        return '<div class="columns">' if block.role is Role.COLUMNS else "</div>"
    if block.role is Role.TABLE:
        rows = ["".join(f"<td>{escape(cell)}</td>" for cell in line.split("\t")) for line in block.lines]
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    tag = _TAGS.get(block.role, "p")
    name = ' class="item"' if block.role is Role.ITEM else ""
    return f"<{tag}{name}>{'<br>'.join(map(escape, block.lines))}</{tag}>"
