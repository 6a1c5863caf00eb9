"""A sheet and a reader's wording in, one page of HTML out: each line in the reader's language, Danish beneath.

The page needs no script, no font file and nothing else from anywhere: it is the PDF's source, and prints by itself.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from chains.models import DANISH, Day, Urgency
from chains.paper.models import Entry, Sheet
from chains.wording import RIGHT_TO_LEFT, Wording, isolated

_APART = re.compile("\u2068([^\u2068\u2069]*)\u2069")
_BOX = ' class="whole"'
NOTE_LINES = 4
"""Empty lines to write on at the counter."""


def page(
    sheet: Sheet, language: str, *, large: bool = False, links: Sequence[tuple[str, str]] = (), hint: str = ""
) -> str:
    """The sheet as HTML in `language` and Danish; `links` (address, text) and a `hint` stand above it, not on paper."""
    both = _Both(Wording(language, isolate=isolated), Wording(DANISH, isolate=isolated))
    reader = both.reader.spoken
    above = "".join(f'<a href="{html.escape(address)}">{html.escape(text)}</a>' for address, text in links)
    above += f"<p>{html.escape(hint)}</p>" if hint else ""
    return (
        f'<!doctype html><html lang="{reader}" dir="{_direction(reader)}" class="{"large" if large else "usual"}">'
        f'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(both.reader.text('paper-title'))}</title><style>{_style()}</style></head><body>"
        f"{f'<nav>{above}</nav>' if above else ''}<main>{''.join(_parts(sheet, both))}</main></body></html>"
    )


@dataclass(frozen=True, slots=True)
class _Both:
    """The two languages of the sheet; one, where the reader's is Danish."""

    reader: Wording
    danish: Wording

    def each(self) -> tuple[Wording, ...]:
        return (self.reader,) if self.reader.spoken == DANISH else (self.reader, self.danish)

    def text(self, key: str, **arguments: Day | dt.date | int) -> str:
        """A text in both languages, the reader's first."""
        said = [_span(one, one.text(key, **arguments)) for one in self.each()]
        return " ".join(said)


def _parts(sheet: Sheet, both: _Both) -> Iterator[str]:
    yield f"<h1>{both.text('paper-title')}</h1>"
    yield f'<p class="made">{both.text("paper-made", date=Day(sheet.made))}</p>'
    for entry in sheet.warnings:
        yield f'<div class="warning">{_worded(entry, sheet, both)}</div>'
    for entry in sheet.what:
        yield f'<div class="what">{_worded(entry, sheet, both)}</div>'
    for name, entries in sheet.sections.items():
        if entries:
            yield f"<h2>{both.text(f'section-{name}')}</h2>"
            rows = "".join(_row(entry, sheet, both, ticked=name == "must") for entry in entries)
            yield f"<ul>{rows}</ul>"
    if sheet.question:
        yield f'<h2>{both.text("paper-question")}</h2><p class="question" dir="auto">{html.escape(sheet.question)}</p>'
    yield f"<h2>{both.text('paper-notes')}</h2>" + '<div class="note"></div>' * NOTE_LINES


def _row(entry: Entry, sheet: Sheet, both: _Both, *, ticked: bool) -> str:
    box = '<span class="box" aria-hidden="true"></span>' if ticked and entry.line.number is not None else ""
    return f"<li>{box}<div>{_worded(entry, sheet, both)}{_place(entry)}</div></li>"


def _worded(entry: Entry, sheet: Sheet, both: _Both) -> str:
    """The line and what stands under it, language by language."""
    line = entry.line
    number = f"{line.number}. " if line.number is not None else ""
    told = []
    for one in both.each():
        urgent = one.urgency(line, sheet.made) if line.urgency is not Urgency.NONE else ""
        under = [text for text in (urgent, *one.details(line)) if text]
        if line.uncertain and not any(detail.key.startswith("uncertain") for detail in line.details):
            under.append(one.text("uncertain"))
        if entry.page:
            under.append(one.text("paper-page", page=entry.page))
        lead = f'<p class="lead">{_marked(number + one.said(line, sheet.rewordings))}</p>'
        details = "".join(f"<p>{_marked(text)}</p>" for text in under)
        told.append(f'<div class="said" lang="{one.spoken}" dir="{_direction(one.spoken)}">{lead}{details}</div>')
    return f'<div class="both">{"".join(told)}</div>'


def _place(entry: Entry) -> str:
    """The letter's own sentence, in its language."""
    return f'<p class="place"><q lang="{DANISH}" dir="ltr">{html.escape(entry.quote)}</q></p>' if entry.quote else ""


def _span(wording: Wording, text: str) -> str:
    spoken = wording.spoken
    return f'<span lang="{spoken}" dir="{_direction(spoken)}">{_marked(text)}</span>'


def _marked(text: str) -> str:
    """Text escaped; Danish words, names and numbers that are set apart in it run from left to right.

    What holds no space (a payment line, a number) is a box of its own: Pango would turn a sign at its edge around.
    """
    return _APART.sub(
        lambda found: f'<bdi dir="ltr"{"" if " " in found[1] else _BOX}>{found[1]}</bdi>', html.escape(text)
    )


def _direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


@cache
def _style() -> str:
    return (Path(__file__).parent / "sheet.css").read_text("utf-8")
