"""The letter's deadlines and words that point at one of them in, the one that is meant out.

The first in the rows below, the last told just before, that of a thing named with it ("sammen med erklæringen"), the
one told above or below ("den dato, der er anført ovenfor", "fremgår af skemaet").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.finders.limit import REACH, SentenceIndex
from ingest.finders.named_limits import about, in_section
from ingest.models import Basis, DeadlineRule, Fact, Span

Found = Fact[DeadlineRule]

_BELOW = re.compile(r"\b(?:skemaet|tabellen|nedenfor|nedenstående|oversigten|herunder|below|table)\b", re.IGNORECASE)
_HANDED_IN = re.compile(
    r"send|aflever|vedlæg|vedlagt|medsend|upload|return|indgive|indlever|fremsend|foreligge|i hænde|oplys"
    r"|udfyld|attach"
    r"|enclos|submit|hand",
    re.IGNORECASE,
)


def first_below(page: SentenceIndex, sentence: Span, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """The first dated row or point right below the sentence that introduces them."""
    after = [fact for fact in facts if fact.value.span.start >= sentence.end and fact.value.date]
    near = page.index(after[0].value.span.start) - page.index(sentence.start) if after else _FAR
    return after[0] if near <= _BELOW_WITHIN else None


_BELOW_WITHIN = 3
"""Lines below a list's introduction in which its first date stands: a head row, and it."""
_FAR = 99


def last_before(page: SentenceIndex, sentence: Span, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """The dated deadline of the sentence's own words before, or of the two sentences above."""
    before = [fact for fact in facts if fact.value.span.end <= sentence.end and fact.value.basis is not Basis.NONE]
    near = page.index(sentence.start) - page.index(before[-1].value.span.start) if before else _FAR
    return before[-1] if near <= 2 else None


def along(page: SentenceIndex, sentence: Span, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """ "sammen med erklæringen": what goes in with a thing is due with it; where nothing goes in, nothing."""
    words = page.reach(Span(*match.span()))[0]
    if match.group().lower().startswith(("sammen", "together", "along")) and not _HANDED_IN.search(words):
        return None
    if any(sentence.holds(fact.value.span) for fact in facts):
        return None
    if section := match["section"]:
        return in_section(page, section, [fact for fact in facts if fact.value.basis is not Basis.NONE])
    return of_noun(page, match["noun"], Span(*match.span()), facts)


def of_noun(page: SentenceIndex, word: str, span: Span, facts: Sequence[Found]) -> Found | None:
    """The last dated deadline before `span` whose sentence speaks of the same thing."""
    noun = re.sub(r"(?:erne|ene|en|et)$", "", word.lower())
    if len(noun) < 4:
        return None
    named = [fact for fact in facts if fact.value.basis is not Basis.NONE and fact.span.end <= span.start]
    same = [fact for fact in named if _same_noun(noun, about(page, fact))]
    return ([fact for fact in same if not _CASE.match(fact.span.of(page.text))] or same)[-1] if same else None


_AT_NUMBER = re.compile(r"\b(?:ud\sfor|under|i|ved)\s(?:nr\.|nummer|punkt|pkt\.|række|linje)\s(?P<number>\d{1,2})\b")
""" "den frist, der er anført ud for nr. 3": in that row of the table."""
_CASE = re.compile(
    r"(?:Hvis|Såfremt|Når|[A-ZÆØÅ][a-zæøå]{1,8}(?:r|l|s))\s(?:du|De|I|den|det|din|dit|en|et|barnet|vi)\s"
)
""" "Har den anden forælder del i …, godkendes indskrivningen inden tre dage": a case, not the thing's own deadline."""


def _same_noun(noun: str, words: str) -> bool:
    """Whether a word of `words` is the noun or its last part: "erklæringen" for "samtykkeerklæring"."""
    stems = [re.sub(r"(?:erne|ene|en|et|er)$", "", word) for word in re.findall(r"[^\W\d_]{4,}", words[: 2 * REACH])]
    return any(stem == noun or (len(stem) > 5 and noun.endswith(stem)) for stem in stems if len(stem) > 3) or any(
        len(noun) > 5 and stem.endswith(noun) for stem in stems
    )


def told(page: SentenceIndex, sentence: Span, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """ "den dato, der er anført ovenfor": the last one before; "fremgår af skemaet": the first one after."""
    dated = [fact for fact in facts if fact.value.basis is not Basis.NONE]
    where = f"{match['where'] or ''} {match['there'] or ''}"
    if row := _AT_NUMBER.search(where):
        return in_section(page, row["number"], dated)
    before = [fact for fact in dated if fact.value.span.end <= match.start()]
    if _BELOW.search(where) or "nedenfor" in match.group().lower():
        after = [fact for fact in dated if fact.value.span.start >= match.end()]
        return after[0] if after else None
    words = sentence.of(page.text).lower()
    stems = {word[:7] for word in re.findall(r"[^\W\d_]{7,}", words)}
    same = [fact for fact in before if any(stem in fact.span.of(page.text).lower() for stem in stems)]
    return (same or before)[-1] if before else None
