"""A case in, the lines of who need not do it out: "Er du tilmeldt Betalingsservice, skal du ikke foretage dig noget."

Without them somebody pays twice. They are no facts of the contract, so they are only quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chains.card.resolve import Case
from chains.models import Line, Quoted, Section
from ingest.models import Span
from ingest.text.sentences import Form, split_sentences

_CASE = re.compile(r"(?:Har|Er|Betaler|Bruger|Hvis|Såfremt|Når)\b|\w+,? der (?:er|har|betaler)\b")
_FREE = re.compile(
    r"\bse bort fra\b|\b(?:skal|behøver|bør) (?:du|i|de|I|De)? ?ikke (?:at )?(?:foretage|gøre|betale)\b"
    r"|\btrækkes (?:beløbet|betalingen|pengene)? ?automatisk\b|\bbliver (?:beløbet )?(?:trukket|betalt) automatisk\b",
    re.IGNORECASE,
)
LONGEST = 200


def release_lines(case: Case) -> list[Line]:
    """A line for each sentence that frees some readers from what the letter asks; none where it asks for nothing."""
    if not any(fact.value.must for _, fact in case.actions):
        return []
    told = {fact.span for _, fact in case.actions} | {fact.span for fact in case.facts.consequences}
    told |= {fact.value.unless for _, fact in case.actions if fact.value.unless}  # stands under its duty
    free = [span for span in _candidates(case.read) if span not in told and span.end - span.start <= LONGEST]
    return [
        Line(
            f"release-{number}",
            Section.MAY,
            "release",
            {"sentence": Quoted(case.sentence(span))},
            span=span,
        )
        for number, span in enumerate(free, 1)
    ]


def _candidates(text: str) -> Iterator[Span]:
    """The sentences that free somebody; only lines that speak of it are split into sentences."""
    done = -1
    for found in _FREE.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.end())
        if start <= done:
            continue
        done = start
        for one in split_sentences(text[start : end if end >= 0 else len(text)]):
            span = Span(start + one.span.start, start + one.span.end)
            if one.form is not Form.ROW and _CASE.match(span.of(text)) and _FREE.search(span.of(text)):
                yield span
