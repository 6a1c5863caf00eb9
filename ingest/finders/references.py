"""Letter text in, the laws it cites out: each law's name, the section beside it, and the sentence.

Forms: "servicelovens § 112, stk. 1", "§ 24, stk. 2, i lov om individuel boligstøtte", "jf. forvaltningsloven § 19",
"lov om sygedagpenge § 7", "bekendtgørelse nr. 123 af 5. februar 2025". A genitive is put back ("servicelovens" →
"serviceloven").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ingest.models import Fact, Reference, Span
from ingest.text.sentences import Sentence

FINDER = "references"

_SECTION = (
    r"§{1,2}\s?\d+(?:\s?[a-hj-zA-HJ-Z]\b)?(?:\s?(?:-|–|og|,)\s?§?\s?\d+(?:\s?[a-hj-z]\b)?\b(?!\.))*"
    r"(?:,?\s?stk\.?\s?\d+(?:\s?(?:-|–|og)\s?\d+)?)?(?:,?\s?nr\.?\s?\d+(?:\s?(?:-|–|og)\s?\d+)?)?(?:,?\s?litra\s[a-z])?"
)
_NAMED = r"(?P<named>\b[a-zæøåA-ZÆØÅ-]{3,60}lov(?:en|ens)?\b|\b[Bb]arnets lov\b|\b[Gg]rundloven[s]?\b)"
_LONG = (
    r"(?P<long>\b(?:[Ll]ov|[Ll]ovbekendtgørelse|[Bb]ekendtgørelse)(?:en|ens)? om "
    r"(?:[a-zæøåA-ZÆØÅ-]+)(?:(?:,| og| i| for| af| til| på| under| ved| m\.v\.| mv\.)? [a-zæøå-]+){0,9}?)"
)
_NUMBERED = (
    r"(?P<number>\b(?:[Ll]ov|[Ll]ovbekendtgørelse|[Bb]ekendtgørelse|[Vv]ejledning) nr\.? \d+ af (?:den )?"
    r"\d{1,2}[./ -]+(?:\d{1,2}|[a-z]+)[./ -]+\d{2,4})"
)
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<before>{_SECTION}),?\s(?:i|efter|jf\.?)\s(?:{_LONG}(?=[.,;:)\n]|\s§|\sog\s|$)|{_NAMED})",
        rf"{_NAMED}\s?,?\s?(?P<after>{_SECTION})",
        rf"{_LONG},?\s(?P<after>{_SECTION})",
        rf"{_NUMBERED}(?:\som\s[^.,§\n]+?)?(?:,?\s(?P<after>{_SECTION}))?",
        rf"{_LONG}(?=[.,;:)\n]|$)",
        _NAMED,
    )
)
_STEMS = ("lov", "Lov", "ekendtgørelse", "ejledning")
"""Of these one stands in whatever the patterns find: a sentence without costs no search."""
_NO_LAW = re.compile(r"^(?:til|for|ud|ned|ind|for)?lov(?:en|ens)?$|^(?:forslag|prøve)", re.IGNORECASE)


def find_references(text: str, sentences: Sequence[Sentence]) -> tuple[Fact[Reference], ...]:
    """Every law and section cited, once each, in the letter's order. A law named with sections is not listed bare."""
    found: dict[Reference, Fact[Reference]] = {}
    for sentence in sentences:
        for reference, _ in sorted(_in_sentence(text, sentence.span), key=lambda pair: pair[1]):
            found.setdefault(reference, Fact(reference, sentence.span, FINDER, 0.95))
    with_section = {reference.law for reference in found if reference.section}
    return tuple(f for r, f in found.items() if r.section or r.law not in with_section)


def _in_sentence(text: str, where: Span) -> Iterator[tuple[Reference, Span]]:
    words = where.of(text)
    if not any(stem in words for stem in _STEMS):
        return
    taken: list[Span] = []  # in order, none meeting another: only neighbours need a look
    for pattern in _PATTERNS:
        for match in pattern.finditer(text, *where):
            at = Span(*match.span())
            place = bisect_left(taken, at)
            if any(at.meets(other) for other in taken[max(0, place - 1) : place + 1]):
                continue
            groups = match.groupdict()
            law = " ".join((groups.get("named") or groups.get("long") or groups.get("number") or "").split())
            if not law or _NO_LAW.match(law):
                continue
            taken.insert(place, at)
            section = groups.get("before") or groups.get("after")
            yield Reference(_nominative(law), " ".join(section.split()) if section else None), at


def _nominative(law: str) -> str:
    if law.lower().endswith("lovens"):
        return law[:-1]
    return f"{law}en" if re.fullmatch(r"[a-zæøåA-ZÆØÅ-]{3,}lov", law) and law.lower() != "barnets lov" else law
