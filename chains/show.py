"""Explanations in, a card to read in a terminal out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from chains.card.acts import QUOTING
from chains.card.coverage import coverage_note
from chains.card.resolve import one_line
from chains.models import Explanation, Line, Section, Urgency
from chains.wording import Wording

STYLES = {Urgency.PASSED: "bold red", Urgency.NOW: "bold red", Urgency.SOON: "bold yellow", Urgency.LATER: "green"}
SHOWN = (Section.MUST, Section.MAY)
"""Parts whose lines show their sentence, unless they are that sentence; other parts quote or have none."""


def show(explanations: Sequence[Explanation], wording: Wording, console: Console) -> None:
    """Print each letter's card: the parts in order, the duties numbered, each line with its sentence and page."""
    for number, explanation in enumerate(explanations):
        if number:
            console.rule()
        note = coverage_note(explanation, wording.spoken)
        for section, lines in groupby(explanation.lines, key=lambda line: line.section):
            console.print(Text(f"\n{wording.section_title(section)}", style="bold"))
            if note and section is Section.MUST:
                console.print(Text(wording.message(note)))
            for line in lines:
                _show(line, explanation, wording, console)


def _show(line: Line, explanation: Explanation, wording: Wording, console: Console) -> None:
    mark = f"{line.number}. " if line.number else "- "
    first = Text(mark + wording.said(line, explanation.rewordings))
    urgency = wording.urgency(line, explanation.request.today)
    if urgency:
        first.append(f"  [{urgency}]", style=STYLES.get(line.urgency, ""))
    console.print(Padding(first, (0, 0, 0, 1), expand=False))
    for detail in wording.details(line):
        console.print(Padding(Text(detail), (0, 0, 0, 4), expand=False))
    quotes = line.section in SHOWN and line.key not in (*QUOTING, "release")
    if line.span and (quotes or wording.replaces(line, explanation.rewordings)):
        page = explanation.letter.page_of(line.span.start)
        words = one_line(line.span.of(explanation.letter.text))
        quote = wording.text("quote-on-page", page=page, words=words)
        console.print(Padding(Text(quote, style="dim"), (0, 0, 0, 4), expand=False))
