"""The words "inden samme frist", "inden klagefristens udløb", "inden da" in, the deadline or day they mean out.

The day the sentence itself told before; the deadline of the named section or kind; else the one told last. What is the
same as a length that nobody could count out is one that nobody could count out.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from ingest.finders.counting import add
from ingest.finders.events import last_day_told, last_named
from ingest.finders.lengths import LENGTH
from ingest.finders.limit import REACH, SentenceIndex
from ingest.finders.named_limits import in_section
from ingest.finders.surroundings import Surroundings
from ingest.models import Basis, DeadlineRule, Fact, Span
from ingest.text.sentences import Form

FINDER = "deadlines"
Found = Fact[DeadlineRule]

_PAYING = re.compile(r"betal|\bpengene\b|\bbeløbet\b|\bkr\b|\bkonto")
_KINDS = {
    "betal": _PAYING,
    "svar": re.compile(
        r"svar|modtaget|i hænde|fremme|\bhos os\b|indsend|\bsende?\b|oplys|upload|\bvi (?:skal )?ha(?:ve|r)\b"
    ),
    "hørin": re.compile(r"høring|bemærkning|kommentar|udtal|indsigelse|synspunkt"),
    "ansøg": re.compile(r"ansøg|\bsøge?s?\b"),
}
"""What a deadline's own sentence says where it is named by its kind: the first five letters of "svarfristen", …"""
_OTHER_KIND = re.compile(r"klag|betal|godkend|tilmeld|afbud")


def same_limit(
    around: Surroundings, page: SentenceIndex, sentence: Span, match: re.Match[str], facts: Sequence[Found]
) -> Found | None:
    """ "inden samme frist", "inden klagefristens udløb", "inden da"."""
    named = (
        _day_beside(around, sentence, match, facts)
        or _earliest_of(around, page.reach(Span(*match.span()))[0], match, facts)
        or _near(_named(page, match, facts), match)
        or day_named(around, sentence, match)
    )
    if match.group().lower().endswith(" da") and (met := _met_there(around, sentence, match)):
        return met
    if named is None and match.group().lower().endswith(" da"):
        return day_told_before(around, sentence, Span(*match.span()))
    return named


def _met_there(around: Surroundings, sentence: Span, match: re.Match[str]) -> Found | None:
    """ "Nøglerne afleveres ved synet eller lægges i brevsprækken inden da": by the appointment its sentence names."""
    named = last_named(around, max(sentence.start, match.start() - REACH), match.start())
    if named is None:
        return None
    rule = DeadlineRule(Span(*match.span()), Basis.ABSOLUTE, named.date, named.time, movable=False)
    return Fact(rule, sentence, FINDER, 0.8)


_MORE_TIME = re.compile(
    r"\b(?:extension|more time|udsættelse|fristforlængelse|mere tid|længere frist|forlænge(?:t|lse)?|udskyd\w*)\b",
    re.IGNORECASE,
)


_AFTERWARDS = re.compile(r",\shvorefter\s", re.IGNORECASE)


def _earliest_of(around: Surroundings, words: str, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """ "Ask for more time before the deadline runs out", of several deadlines: the earliest, which harms nobody."""
    if (
        match.groupdict().get("section")
        or (match.groupdict().get("kind") or "")
        or not _MORE_TIME.search(_AFTERWARDS.split(words)[0])
    ):
        return None
    days = {
        day: fact for fact in reversed(facts) if fact.value.span.end <= match.start() and (day := _day_of(around, fact))
    }
    return days[min(days)] if len(days) > 1 else None


def _day_of(around: Surroundings, fact: Found) -> dt.date | None:
    """The day of a deadline, counted from the letter's date where it says no day."""
    if fact.value.count and around.letter_date:
        return add(around.letter_date, fact.value.count, fact.value.unit)
    return fact.value.date


def day_told_before(around: Surroundings, sentence: Span, span: Span) -> Found | None:
    """ "Mødet er den 7. december. Du bedes forinden have fjernet …": by that day."""
    told = last_day_told(around, span.start)
    return Fact(DeadlineRule(span, Basis.ABSOLUTE, told[0], movable=False), sentence, FINDER, 0.8) if told else None


def _near(named: Found | None, match: re.Match[str]) -> Found | None:
    """ "Inden da" means what was told just before it, not the letter's first page."""
    far = named is not None and match.start() - named.value.span.end > 2 * REACH
    return None if far and match.group().lower().endswith(" da") else named


def day_named(around: Surroundings, sentence: Span, match: re.Match[str]) -> Found | None:
    """The day that "inden da" means: the last one before it in its sentence."""
    days = around.between(max(sentence.start, match.start() - REACH), match.start())
    if not days or "frist" in match.group().lower():
        return None
    return Fact(DeadlineRule(days[-1].span, Basis.ABSOLUTE, days[-1].date), sentence, FINDER, 0.8)


_THAT_DAY = re.compile(r"\b(?:samme|same|denne)\s(?:dag|dato|day|date)\b", re.IGNORECASE)


def _day_beside(around: Surroundings, sentence: Span, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """ "Tilskuddet bortfalder den 1. december, og kortet skal afleveres inden samme dag": the last day of the words
    before, though no limit was set to it."""
    if not _THAT_DAY.search(match.group()):
        return None
    start = sentence.start
    days = around.between(max(start, match.start() - REACH), match.start())
    if not days:  # "Fritagelsen ophører den 31. Ønsker du den forlænget, skal du søge inden samme dag"
        start = max(start - REACH, around.text.rfind("\n", 0, start) + 1)
        days = around.between(start, sentence.start)
    if not days or any(start <= fact.value.span.start < match.start() for fact in facts):
        return None
    if around.letter_date is not None and days[-1].date < around.letter_date:
        return None
    return Fact(DeadlineRule(days[-1].span, Basis.ABSOLUTE, days[-1].date), sentence, FINDER, 0.8)


def _named(page: SentenceIndex, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """The deadline meant: in the named section, of the named kind ("klagefristen"), else the last before."""
    groups = match.groupdict()
    if section := groups.get("section"):
        return in_section(page, section, facts)
    if kind := (groups.get("kind") or ("betal" if groups.get("due") else "")).lower().rstrip("es")[:5]:
        said = _KINDS.get(kind) or re.compile(re.escape(kind))
        same = [fact for fact in facts if said.search(fact.span.of(page.text).lower())]
        if kind == "svar":
            same = [fact for fact in same if not _OTHER_KIND.search(fact.span.of(page.text).lower())]
        if same:
            return next((fact for fact in same if fact.value.basis is not Basis.NONE), same[0])
    dated = [fact for fact in facts if fact.value.basis is not Basis.NONE] or list(facts)
    if rows := [fact for fact in dated if fact.span.end <= match.start() and "\t" in fact.span.of(page.text)]:
        near = page.around(Span(*match.span())).of(page.text).lower()
        named = [
            row for row in rows if (cell := re.match(r"\w{7,}", row.span.of(page.text).lower())) and cell[0] in near
        ]
        if named:
            return named[-1]
    earlier = [fact for fact in dated if fact.value.span.end <= match.start()]
    if first_or_last := _FIRST_OR_LAST.search(match.group()):
        return earlier[-2 if first_or_last["first"] else -1] if len(earlier) > 1 else None
    if _TAKES_UP.search(match.group()):
        return _last_said(page, match, facts, earlier)
    return earlier[-1] if earlier else dated[0] if dated else None


_FIRST_OR_LAST = re.compile(r"\b(?:(?P<first>førstnævnte)|sidstnævnte|sidst nævnte)\s\w*frist", re.IGNORECASE)
""" "inden den førstnævnte frists udløb": of the two told last."""
_TAKES_UP = re.compile(
    r"\b(?:samme|same|denne|den)\s(?:\w*frist|dag|dato|tidsrum|tid|day|date|deadline)\b", re.IGNORECASE
)
""" "inden samme frist" points back: never at a day told only after it."""


def _last_said(
    page: SentenceIndex, match: re.Match[str], facts: Sequence[Found], earlier: Sequence[Found]
) -> Found | None:
    """The last deadline before; where the last one told is a length that nobody could count out, so is this."""
    before = [fact for fact in facts if fact.value.span.end <= match.start()]
    last = before[-1] if before else None
    if last and any(
        one.form is Form.HEADING for one in page.all[page.index(last.span.end) : page.index(match.start())]
    ):
        last = None  # a length of another section
    open_length = last is not None and last.value.basis is Basis.NONE and LENGTH.search(last.value.span.of(page.text))
    if last and open_length and match.start() - last.value.span.end <= 2 * REACH:
        return last
    return earlier[-1] if earlier else None
