"""Letter text in, the citizen's deadlines out: each with its words, its sentence and what it is counted from.

A deadline is a word that sets a limit ("senest", "inden", "før", "frist", "i perioden … til …", "straks") and a term
after it (`ingest.finders.terms_of_time`). It is a fact only where the clause binds the citizen
(`ingest.finders.whose`): the authority's own time, an employer's, an earlier letter's, a period covered and a
replaced date are no deadlines.

`Fact.span` is the whole sentence, `value.span` the deadline's words. Whoever joins deadlines to duties goes by these
spans: same sentence first, and within it the nearest verb; else the nearest sentence of the same paragraph. Whether a
deadline is for an appeal shows in its sentence ("klage"); the finder does not part them.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice
from typing import TypeVar

from ingest.finders.dates import find_dates
from ingest.finders.limits_of_time import COVERED, EVERY, LABEL, REACH, Limit, SentenceIndex, find_limits
from ingest.finders.terms_of_time import Surroundings, Term
from ingest.finders.whose import Whose, whose
from ingest.models import Appointment, Basis, DeadlineRule, Fact, Span, Unit
from ingest.text.sentences import Sentence

FINDER = "deadlines"
T = TypeVar("T")
_MOST = 12
"""Limits that are looked at in one sentence."""
_FIRST_TIME = re.compile(r"\bførste\sgang\s(?:er\s)?(?:senest\s|inden\s)?$", re.IGNORECASE)
_SAME = re.compile(
    r"\b(?:inden\s?for|inden|senest|til|ved|overholde|within|by)\s(?:kl\.?\s(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?\s)?"
    r"(?:den\s|det\s)?(?:samme\s(?:frist|dag|dato"
    r"|tidspunkt)"
    r"|(?:(?:den|denne|ovenstående|nævnte|angivne|ovennævnte|fastsatte|oplyste|anførte"
    r"|\w+)\s)?(?P<kind>\w*)frist(?:en|ens)?(?:\sudløb)?"
    r"|(?:denne|den|nævnte|angivne)\s(?:dato|dag)|da\b|the same (?:deadline|date|day)|the deadline)"
    r"(?:\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2}))?",
    re.IGNORECASE,
)
_THAT_TIME = re.compile(r"\bi\s(?:det|dette)\stidsrum\b|\bpå\s(?:det|dette)\stidspunkt\b", re.IGNORECASE)
_ALONG = re.compile(r"\bsamtidig(?:t)? med\s(?P<noun>[^\W\d_]{7,})", re.IGNORECASE)
_SECTION_DEADLINE = re.compile(r"\bfristen\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2})", re.IGNORECASE)
_STATE = re.compile(
    r"\b(?:gælder|gældende|gyldigt?|løber|bevilge[ts]|bevilling\w*|tilkendt|tildelt|udbetal\w*|ydes|dækker"
    r"|omfatter|født|optjen\w*"
    r"|fritaget|indskrevet|berettiget|opgjort|fortsætter|bortfaldt|ret\stil\s(?!at\b)\w+|(?:du|De|I"
    r"|der)\shar\s(?:\w+\s)?(?:fået|haft|boet"
    r"|arbejdet|været|modtaget|betalt)|ansat|sygemeldt|sygedagpenge\w*\stil|valid|ferielukket|plads\wn)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\b(?:ikke|først|not)\b", re.IGNORECASE)
_IF = re.compile(r"\b(?:hvis|såfremt|medmindre|if)\b|^(?:Har|Hører|Modtager|Får|Betaler|Svarer)\b", re.IGNORECASE)
"""A prohibition until a day ("du må ikke rejse før …") is no deadline; a condition ("hvis du ikke svarer før …") is."""
_DAY_ALONE = re.compile(r"(?:den|d\.)\s\d{1,2}$", re.IGNORECASE)
_NO_LONGER = re.compile(
    r"\b(?:oprindelige|tidligere|hidtidige|gamle)\s\w*frist|\bgælder ikke\b|\bikke længere\b"
    r"|\bbortfalder\b",
    re.I,
)
_OPEN = re.compile(
    r"\b(?:indskrivning|tilmelding|ansøgning(?:er)?|bemærkninger|indsigelser|opskrivning"
    r"|høring)\b",
    re.I,
)
_OFFER = re.compile(r"\btilbud|\bpladsen\b|\breserveret\b", re.IGNORECASE)
_EVENT_CONDITION = re.compile(
    r"\b(?:hvis|når|såfremt|if|when)\s(?:du|De|I|der|dit|din|dine|en|jeres|barnet|you|your|begge"
    r"|nogen)\s(?:\w+\s){0,4}?"
    r"(?:flytter|rejser|(?:forhold\w*|tilstand|indkomst)\sændrer|bliver\s(?:syg|rask|gift|skilt|gravid|forhindret|samlevende)|ændre[rs]|ændringer|skifter"
    r"|starter|begynder"
    r"|gifter|stopper|får\s(?:nyt\s)?(?:job|arbejde|barn|børn|en anden)|sker|dør|opsiges|opsiger|fraflytter"
    r"|sælger|overdrage[rs]|afbryder|får orlov|afslutter|optager|opnår|indgår|anskaffer|ophører|adopterer|move)\b"
    r"|\b(?:flytter|rejser|ændrer|skifter)\s(?:du|De|I)\b|\bved\s(?:ændring\w*|flytning|sygdom|ejerskifte)\b",
    re.IGNORECASE,
)
_HINDERED = re.compile(r"\b(?:forhindret|afbud|kan ikke komme|ikke kan komme|framelde|aflyse)\b", re.IGNORECASE)
_AS_WHEN = re.compile(r"\bBliver\s(?:du|De|I)\b|\bsamme\sdag(?:,?\s(?:som|hvor|når)\b)")
"""What makes "samme dag" the day that something happens, and no date."""
_INSTEAD = re.compile(
    r"(?:i stedet for|frem for|og ikke|ikke længere|ikke|tidligere(?: frist)?|erstatter"
    r"|instead of)[\s,:]{1,2}(?:som\s\w+\s\w+,?\s|fristen\s)?(?:den\s)?$",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(?:en fejl|forkert|fejlagtigt?|se bort fra|gælder ikke længere|er bortfaldet|rigtige (?:dato|frist)"
    r"|was wrong|incorrect)\b",
    re.IGNORECASE,
)
_PAYING = re.compile(r"betal|\bpengene\b|\bbeløbet\b|\bkr\b|\bkonto")
_NEIGHBOUR = re.compile(r"\bnabo(?:er|en|orientering|høring)?\b", re.IGNORECASE)
_COURT = re.compile(r"\b(?:domstol\w*|retten|søgsmål\w*|anlagt|anlægge\w*|stævning\w*|court\w*)\b", re.IGNORECASE)
"""A lawsuit's time runs from when the decision was told, or from another decision: not from the letter."""
_STREET = re.compile(
    r"\b([A-ZÆØÅ][a-zæøåé]+(?:vej|gade|allé|stræde|vænget|parken|toften|bakken|plads|stien|haven|ager|marken"
    r"|engen)en?)\b"
)


def find_deadlines(
    text: str,
    sentences: Sequence[Sentence],
    letter_date: dt.date | None,
    appointments: Sequence[Fact[Appointment]],
) -> tuple[Fact[DeadlineRule], ...]:
    """The citizen's deadlines in order of their place; the same day said twice is found twice.

    `letter_date` tells the year of a day without one, and what "i morgen" means. Each has its certainty: under 0.6
    somebody should look himself.
    """
    around = Surroundings(
        text,
        find_dates(text, letter_date or _newest_year(text)),
        letter_date,
        tuple(appointments),
        bool(_NEIGHBOUR.search(text[:1500])),
    )
    page = SentenceIndex(text, tuple(sentences))
    limits = _few_a_sentence(page, find_limits(around, page), lambda limit: limit.span.start)
    facts = [fact for limit in limits if (fact := _judge(around, page, limit))]
    facts = _without_weak(text, facts)
    return tuple(sorted([*facts, *_references(around, page, facts)], key=lambda fact: fact.value.span.start))


def _few_a_sentence(page: SentenceIndex, found: Iterable[T], start: Callable[[T], int]) -> Iterator[T]:
    """What was found, cut off where one sentence has more of it than any real one: no upload may take long."""
    for _, group in groupby(found, lambda one: page.index(start(one))):
        yield from islice(group, _MOST)


def _newest_year(text: str) -> dt.date | None:
    years = [mention.date.year for mention in find_dates(text, None)]
    return dt.date(max(years), 1, 1) if years else None


def _judge(around: Surroundings, page: SentenceIndex, found: Limit) -> Fact[DeadlineRule] | None:
    """The fact, or None where the deadline is not the citizen's or no longer counts."""
    sentence = page.around(found.span)
    words, place = page.reach(found.span)
    owner = whose(words, place, around.to_neighbour)
    head = words[: place.start]
    if owner in (Whose.AUTHORITY, Whose.THIRD, Whose.PAST) and not (found.cue == "column" and owner is not Whose.PAST):
        return None
    if found.cue == "label" and _NO_LONGER.search(words) and len(around.between(sentence.start, sentence.end)) < 2:
        return None
    if _INSTEAD.search(head) or _WRONG.search(page.next_to(found.span)) or _is_state(found, owner, words, head):
        return None
    open_to_all = found.cue == "window" and (LABEL.search(head) or _OPEN.search(head))
    if found.cue in ("now", "every", "window") and owner is not Whose.CITIZEN and not open_to_all:
        return None
    if _other_street(around.text, page, found.span, words):
        return None
    term = _first_time(around, sentence, found)
    if term.basis is Basis.LETTER_DATE and (
        (found.cue != "granted" and _EVENT_CONDITION.search(words)) or _COURT.search(words)
    ):
        term = replace(term, basis=Basis.NONE, count=0)
    if _DAY_ALONE.search(found.span.of(around.text)) and EVERY.search(words):
        term = replace(term, basis=Basis.NONE, date=None, count=0)
    over = term.date is not None and around.letter_date is not None and term.date < around.letter_date
    if over and (
        owner is not Whose.CITIZEN or found.cue != "latest" or not re.search(r"\b(?:skal|bedes|must)\b", words)
    ):
        return None
    certainty = term.certainty * (0.4 if over else 1.0 if owner is Whose.CITIZEN else 0.85)
    return Fact(_rule(found, term), sentence, FINDER, round(certainty, 2))


def _rule(found: Limit, term: Term) -> DeadlineRule:
    dated = term.basis is Basis.ABSOLUTE
    return DeadlineRule(
        span=found.span,
        basis=term.basis,
        date=term.date if dated else None,
        time=term.time,
        count=term.count if term.basis in (Basis.LETTER_DATE, Basis.RECEIPT) else 0,
        unit=term.unit if term.basis in (Basis.LETTER_DATE, Basis.RECEIPT) else Unit.DAYS,
        not_before=found.not_before,
        movable=term.movable,
    )


def _is_state(found: Limit, owner: Whose, words: str, head: str) -> bool:
    """Whether the words tell how long something lasts, or what period papers are about, not by when to act."""
    if found.cue == "window" and COVERED.search(head):
        return True
    if found.cue == "before" and _NOT_YET.search(head) and not _IF.search(head):
        return True
    lasting = found.cue in ("window", "until", "before") or words[len(head) :].lower().startswith(
        ("til og med", "t.o.m")
    )
    clause = re.split(r",\s(?=(?:og|men|skal|kan|bedes)\b)|;", head)[-1]
    return lasting and bool(_STATE.search(clause)) and not _OFFER.search(words)


def _first_time(around: Surroundings, sentence: Span, found: Limit) -> Term:
    """A recurring deadline's stated first day, looked for in its sentence and the next words."""
    if found.term.basis is not Basis.NONE or found.cue == "now":
        return found.term
    for mention in around.between(
        max(sentence.start, found.span.start - REACH), min(sentence.end, found.span.end + REACH) + 60
    ):
        if _FIRST_TIME.search(around.text[max(0, mention.span.start - 30) : mention.span.start]):
            return replace(found.term, basis=Basis.ABSOLUTE, date=mention.date, time=mention.time)
    return found.term


def _other_street(text: str, page: SentenceIndex, span: Span, words: str) -> bool:
    """Whether the row is for another street than the one the letter is addressed to."""
    if "\t" not in words:
        return False
    streets = set(_STREET.findall(words.split("\t")[0]))
    address = re.search(_STREET.pattern + r"\s\d{1,3}", text[:1500])
    return bool(
        streets and address and address[1] not in streets and re.search(rf"^{address[1]}\b[^\n]*\t", text, re.MULTILINE)
    )


def _without_weak(text: str, facts: list[Fact[DeadlineRule]]) -> list[Fact[DeadlineRule]]:
    """ "hver måned" beside "senest den 10." in one sentence is one deadline, not two."""
    dated = {fact.span for fact in facts if not EVERY.fullmatch(fact.value.span.of(text))}
    return [fact for fact in facts if fact.span not in dated or not EVERY.fullmatch(fact.value.span.of(text))]


# --- deadlines said elsewhere ----------------------------------------------------------------------------


def _references(
    around: Surroundings, page: SentenceIndex, facts: list[Fact[DeadlineRule]]
) -> Iterator[Fact[DeadlineRule]]:
    """ "inden samme frist", "senest samme dag", "inden klagefristens udløb", "fristen i afsnit 2", "inden da"."""
    for pattern in (_SAME, _SECTION_DEADLINE, _THAT_TIME, _ALONG):
        for match in _few_a_sentence(page, pattern.finditer(page.text), re.Match.start):
            span = Span(*match.span())
            near = bisect_right(facts, span.start, key=lambda fact: fact.value.span.start)
            if any(span.meets(fact.value.span) for fact in facts[max(0, near - 1) : near + 1]):
                continue
            if whose(*page.reach(span)) not in (Whose.CITIZEN, Whose.UNTOLD):
                continue
            sentence = page.around(span)
            words = sentence.of(page.text)
            if pattern is _THAT_TIME:
                named = _day_named(around, sentence, match)
            elif pattern is _ALONG:
                named = _of_noun(page, match["noun"], span, facts)
            else:
                named = (
                    _spoken_of(page, span, facts) or _named(page, match, facts) or _day_named(around, sentence, match)
                )
            if "samme dag" in match.group().lower() and (
                _EVENT_CONDITION.search(words) or (_AS_WHEN.search(words) and not _spoken_of(page, span, facts))
            ):
                yield Fact(_that_day(around, span, match, words), sentence, FINDER, 0.8)
            elif named:
                yield Fact(replace(named.value, span=span), sentence, FINDER, round(named.certainty * 0.9, 2))


_LIKE = re.compile(r"[\s,]{1,2}(?:som|hvor)\s(?:for\s)?(?P<noun>[^\W\d_]{7,})")


def _spoken_of(page: SentenceIndex, span: Span, facts: list[Fact[DeadlineRule]]) -> Fact[DeadlineRule] | None:
    """ "senest samme dag, som samtykkeerklæringen …": the deadline of the sentence that names the same thing."""
    like = _LIKE.match(page.text, span.end)
    if not like:
        return None
    return _of_noun(page, like["noun"], span, facts)


def _of_noun(page: SentenceIndex, word: str, span: Span, facts: list[Fact[DeadlineRule]]) -> Fact[DeadlineRule] | None:
    """The last dated deadline before `span` whose sentence speaks of the same thing."""
    noun = re.sub(r"(?:erne|ene|en|et)$", "", word.lower())
    named = [fact for fact in facts if fact.value.date and fact.span.end <= span.start]
    return next((fact for fact in reversed(named) if _same_noun(noun, fact.span.of(page.text).lower())), None)


def _same_noun(noun: str, words: str) -> bool:
    """Whether a word of `words` is the noun or its last part: "erklæringen" for "samtykkeerklæring"."""
    return any(
        noun.endswith(re.sub(r"(?:erne|ene|en|et|er)$", "", word)) for word in re.findall(r"[^\W\d_]{7,}", words)
    )


def _that_day(around: Surroundings, span: Span, match: re.Match[str], words: str) -> DeadlineRule:
    """ "Bliver du forhindret, … senest kl. 8 samme dag": the appointment's day just told; else a day nobody knows."""
    told = [fact for fact in around.appointments if 0 <= span.start - fact.span.start <= 2 * REACH]
    if not told or not _HINDERED.search(words):
        return DeadlineRule(span, Basis.NONE)
    clock = dt.time(int(match["hour"]), int(match["minute"] or 0)) if match["hour"] else None
    return DeadlineRule(span, Basis.ABSOLUTE, date=told[-1].value.date, time=clock, movable=False)


def _day_named(around: Surroundings, sentence: Span, match: re.Match[str]) -> Fact[DeadlineRule] | None:
    """The day that "inden da" means: the last one before it in its sentence."""
    days = around.between(max(sentence.start, match.start() - REACH), match.start())
    if not days or "frist" in match.group().lower():
        return None
    return Fact(DeadlineRule(days[-1].span, Basis.ABSOLUTE, days[-1].date), sentence, FINDER, 0.8)


def _named(page: SentenceIndex, match: re.Match[str], facts: list[Fact[DeadlineRule]]) -> Fact[DeadlineRule] | None:
    """The deadline meant: in the named section, of the named kind ("klagefristen"), else the last before."""
    groups = match.groupdict()
    if section := groups.get("section"):
        heading = re.search(
            rf"^(?:(?:afsnit|punkt|pkt\.)\s)?{section}[.):]?\s", page.text, re.MULTILINE | re.IGNORECASE
        )
        return next((fact for fact in facts if heading and fact.span.start >= heading.start()), None)
    if kind := (groups.get("kind") or "").lower().rstrip("es")[:5]:
        said = _PAYING if kind == "betal" else re.compile(re.escape(kind))
        same = [fact for fact in facts if said.search(fact.span.of(page.text).lower())]
        if same:
            return next((fact for fact in same if fact.value.basis is not Basis.NONE), same[0])
    dated = [fact for fact in facts if fact.value.basis is not Basis.NONE] or facts
    if rows := [fact for fact in dated if fact.span.end <= match.start() and "\t" in fact.span.of(page.text)]:
        near = page.around(Span(*match.span())).of(page.text).lower()
        named = [
            row for row in rows if (cell := re.match(r"\w{7,}", row.span.of(page.text).lower())) and cell[0] in near
        ]
        if named:
            return named[-1]
    earlier = [fact for fact in dated if fact.value.span.end <= match.start()]
    return earlier[-1] if earlier else dated[0] if dated else None
