"""A case in, the lines of who need not do it out: "Er du tilmeldt Betalingsservice, skal du ikke foretage dig noget."

Without them somebody pays twice. They are no facts of the contract, so they are only quoted.
"""

from __future__ import annotations

import re

from chains.card.resolve import Case
from chains.models import Line, Quoted, Section
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
    text = case.letter.text
    spans = [one.span for one in split_sentences(text) if one.form is not Form.ROW and one.span not in told]
    free = [span for span in spans if span.end - span.start <= LONGEST and _frees(span.of(text))]
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


def _frees(sentence: str) -> bool:
    return bool(_CASE.match(sentence) and _FREE.search(sentence))
