"""A place in the letter where another of its deadlines is named in, that deadline out.

"skemaets frist", "arbejdsgiverens frist er udløbet", "den frist, der er nævnt under punkt 1", "den frist, der gælder
for skemaet", "nævnte dato", "det tidspunkt, hvor grænseværdierne skal være overholdt". Of two days nobody could tell
which is meant.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ingest.finders.limit import REACH, SentenceIndex
from ingest.models import Basis, DeadlineRule, Fact, Span

Found = Fact[DeadlineRule]

_AFTER_OF = r"(?:udløbet\saf\s)?(?:at\s)?(?:den\s|det\s|din\s|dit\s|jeres\s|Deres\s)?"
_UP_TO_END = r"(?:ens|en|s)?(?:\sudløb)?(?:\s(?:er\s(?:udløbet|gået|passeret)|udløber|er\somme))?(?![\wæøå])"
_OWNED = re.compile(
    rf"{_AFTER_OF}(?P<owner>[^\W\d_]{{4,}}?)(?:en|et|erne|ene|ne|n|t)?s\s(?:egen\s)?\w*(?:frist|deadline){_UP_TO_END}",
    re.IGNORECASE,
)
_IN_SECTION = re.compile(
    rf"{_AFTER_OF}(?:\w*frist|dato|dag)(?:en)?,?\s(?:(?:der|som)\s(?:er\s)?"
    r"(?:nævnt|anført|angivet|fastsat|sat|oplyst|står|fremgår)\s)?(?:under|i|af)\s"
    r"(?:punkt|afsnit|pkt\.|nr\.)\s(?P<section>\d{1,2})"
    rf"|{_AFTER_OF}(?:under|i)\s(?:punkt|afsnit|pkt\.|nr\.)\s(?P<number>\d{{1,2}})\s"
    r"(?:nævnte|anførte|angivne|fastsatte|satte)\s\w*(?:frist|dato)",
    re.IGNORECASE,
)
_FOR_A_THING = re.compile(
    rf"{_AFTER_OF}\w*frist(?:en)?,?\s(?:(?:der|som)\s(?:gælder|er\s(?:sat|fastsat|givet))\s)?(?:for|til)\s(?:at\s)?"
    r"(?P<what>[^.,;:\n\t]{4,70})",
    re.IGNORECASE,
)
_POINTED = re.compile(
    r"(?:den\s)?(?:nævnte|ovennævnte|førnævnte|anførte|angivne|omtalte)\s(?:\w*frist|dato|dag|tidspunkt)(?:en)?"
    r"|denne\s(?:\w*frist|dato|dag)(?![\wæøå])",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"(?:det\stidspunkt|den\s(?:dag|dato)|datoen|tidspunktet),?\s(?:hvor|da|som)\s(?P<what>[^.;:\n\t]{8,120})",
    re.IGNORECASE,
)
NAMES = (_OWNED, _IN_SECTION, _CLAUSE, _FOR_A_THING, _POINTED)
"""The forms, the more telling first."""
_BY_PRONOUN = re.compile(r"^\W{0,4}(?:den|det|de|disse|dette|denne|it|they|these)\s", re.IGNORECASE)
_STEM = re.compile(r"[^\W\d_]{5,}")
_ROOT = 6
_STEMS_OF_CLAUSE = 2


def limit_named(page: SentenceIndex, position: int, facts: Sequence[Found]) -> tuple[int, Found] | None:
    """The end of the words at `position` that name one of `facts`, and that fact; None where none or several are."""
    for form in NAMES:
        match = form.match(page.text, position, position + 200)
        named = _meant(page, form, match, facts) if match else None
        if match and named:
            return match.end(), named
    return None


def names_a_limit(page: SentenceIndex, position: int) -> bool:
    """Whether the words at `position` name a deadline by its thing, owner or section, found or not."""
    return any(form.match(page.text, position, position + 200) for form in (_OWNED, _IN_SECTION, _FOR_A_THING))


def _meant(page: SentenceIndex, form: re.Pattern[str], match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    groups = match.groupdict()
    dated = [one for one in facts if one.value.basis is not Basis.NONE]
    if form is _IN_SECTION:
        return in_section(page, groups["section"] or groups["number"], dated)
    if form is _POINTED:
        before = [one for one in dated if 0 <= match.start() - one.value.span.end <= 2 * REACH]
        return before[-1] if before else None
    own = page.around(Span(match.start(), match.start() + 1))
    others = [one for one in dated if not own.holds(one.value.span)]
    if form is _OWNED:
        return only([one for one in others if groups["owner"].lower()[:_ROOT] in about(page, one)])
    stems = {word.group().lower()[:_ROOT] for word in _STEM.finditer(groups["what"])} - _COMMON
    least = _STEMS_OF_CLAUSE if form is _CLAUSE else 1
    return only(
        [one for one in others if sum(stem in about(page, one) for stem in stems) >= min(least, len(stems) or 1)]
    )


_COMMON = frozenset(("senest", "første", "gangen", "skulle", "overfo", "herefo", "hertil", "modtag", "inden"))


def about(page: SentenceIndex, fact: Found) -> str:
    """The words of a deadline's sentence, with the sentence before where it opens with a pronoun for its thing."""
    words = fact.span.of(page.text)[: 2 * REACH]
    if _BY_PRONOUN.match(words):
        index = page.index(fact.span.start)
        before = page.all[index - 1 : index] if index else ()
        words = f"{before[0].span.of(page.text)} {words}" if before else words
    return words.lower()


def only(facts: Sequence[Found]) -> Found | None:
    """The one deadline there is: of several days nobody could tell which is meant."""
    days = {(fact.value.date, fact.value.basis, fact.value.count) for fact in facts}
    return facts[0] if len(days) == 1 else None


def in_section(page: SentenceIndex, section: str, facts: Sequence[Found]) -> Found | None:
    """The first deadline under the heading, or in the list's point, of that number."""
    heading = re.search(rf"^(?:(?:afsnit|punkt|pkt\.)\s)?{section}[.):]?\s", page.text, re.MULTILINE | re.IGNORECASE)
    place = bisect_left(facts, heading.start(), key=lambda fact: fact.span.start) if heading else len(facts)
    return facts[place] if place < len(facts) else None
