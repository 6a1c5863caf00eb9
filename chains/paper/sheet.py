"""A finished card in, what of it goes on paper out. Nothing that stands on the card is worded anew here."""

from __future__ import annotations

from chains.models import Explanation, Line, Section
from chains.paper.models import Entry, Sheet

LONGEST_QUESTION = 600
"""Characters of the citizen's question that have room on the sheet."""


def sheet(explanation: Explanation, question: str = "") -> Sheet:
    """What goes on the sheet: warnings, what the letter is, every duty, the appeal, whom to call, and the question."""

    def entries(section: Section) -> tuple[Entry, ...]:
        return tuple(_entry(explanation, line) for line in explanation.lines if line.section is section)

    return Sheet(
        made=explanation.request.today,
        warnings=entries(Section.NOTICE),
        what=entries(Section.WHAT),
        duties=entries(Section.MUST),
        appeal=entries(Section.APPEAL),
        contacts=entries(Section.CONTACT),
        rewordings=explanation.rewordings,
        question=" ".join(question.split())[:LONGEST_QUESTION],
    )


def _entry(explanation: Explanation, line: Line) -> Entry:
    if line.span is None or line.section is Section.CONTACT:
        return Entry(line, None, "")
    letter = explanation.letter
    page = letter.page_of(line.span.start) if letter.pages else None
    return Entry(line, page, " ".join(line.span.of(letter.text).split()))
