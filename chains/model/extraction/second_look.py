"""A sentence that no finder claimed in, what it may ask of the reader out: candidates too weak to be told alone.

Two sources: what the finders weighed and dropped though it has a deadline or a condition of its own, and the phrasings
of `forms.toml`. Everything else about a candidate (whose it is, its condition, whether that is a wish, its deadline) is
for the finders' own parts to say.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from chains.model.extraction.look import Look
from ingest.finders.acts import verbs
from ingest.finders.asked import phrases_of
from ingest.finders.candidate import Candidate
from ingest.finders.clauses import Clause, Part, split_clauses
from ingest.finders.duties import BY_ANOTHER, Mood, Trigger
from ingest.finders.english import is_english
from ingest.finders.phrases import Phrase
from ingest.finders.verdicts import judged
from ingest.finders.words import read_words
from ingest.finders.zones import Placed, Zone, item_body
from ingest.models import Act, Span
from ingest.text.sentences import Form

_TABLE = Path(__file__).with_name("forms.toml")
WEAK = 0.6
"""The weight of a candidate of these forms, below any the finders act upon."""
_CLOSED = frozenset((Zone.LAW, Zone.PRIVACY, Zone.APPEAL, Zone.CONTACT))
"""Parts of a letter that ask nothing of this reader now, or that a finder of its own reads."""
_NEGATED = re.compile(r"\b(?:ikke|aldrig|ingen|intet|hverken|næppe)\b")
_PLANNED = re.compile(
    r"\b(?:påtænk\w*|overvej\w*|agter|udkast|foresl\w*|foreslå\w*|forslag\w*|muligvis|måske|evt|eventuelt)\b"
)
_PAST = re.compile(r"\b(?:blev|skulle|bad|havde|fik|kunne|ville|var)\b")
_SAID_BY_ANOTHER = re.compile(r"\b(?:efter det (?:oplyste|foreliggende)|efter \w+s oplysninger|angiveligt)\b")
""" "Efter det oplyste mangler du at betale for oktober": what somebody says of the reader, not what the letter asks."""
_NO_OWN = re.compile(
    r"\b(?:ansøgning(?:en)?|brevet|svaret|afgørelsen?|indkaldelsen?|resultatet|beløbet|pengene|regningen|beskeden|kortet)\b"
)
""" "Svaret sendes inden …": what authorities send out; "ansøgningen indgives": what nobody has to."""
_AN_AGENT = re.compile(
    r"\baf (?!(?:dig|ejeren|ansøgeren|lejeren|bygherren)\b)(?:et |en |den |det |vores |\w+ens )?\w{4,}"
)
_BEFOREHAND = re.compile(r"\b(?:forinden|dagen (?:efter|før)|aftenen før|(?<!fra )samme (?:dag|aften))\b")
_HOLDS_FROM = re.compile(r"\bfra (?:samme|den|og med)\b")
""" "Åbningen flyttes frem fra samme dag": what holds from a day is told, not asked."""
_TAKEN = "tage"
""" "Blodprøverne tages senest …": authorities take too, but not by a day of the citizen's."""
_ASKED = frozenset(
    act
    for act in Act
    if act not in (Act.DO, Act.APPEAL, Act.COMMENT, Act.READ, Act.USE, Act.STOP, Act.ACCEPT, Act.KEEP, Act.AVOID)
)
"""Acts that a present tense may ask for; what one uses, keeps or reads is told as a fact as often."""
_STRONG = frozenset((Mood.MUST, Mood.BAN, Mood.PASSIVE, Mood.PASSIVE_BAN, Mood.IMPERATIVE, "english"))
"""Forms whose dropped candidates may come back: a need ("vi mangler …") only sums up."""
_MOST = 1_000
"""Characters of an English sentence that are read; no real one is longer."""
_ENGLISH_NO = re.compile(
    r"\b(?:not|never|no longer|n[’']t|nobody|if you (?:wish|want|would like|prefer)|should you (?:wish|want)"
    r"|were|was|had|been|may|might|could|would)\b",
    re.IGNORECASE,
)
_ENGLISH_CASE = re.compile(r"\b(?:if|unless|when|should you)\b[^,.]{3,140}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Phrasing:
    """A row of `forms.toml`."""

    part: str
    mood: Mood
    words: re.Pattern[str]
    matrix: re.Pattern[str] | None
    asked: bool
    limited: bool
    denied: bool


@cache
def _phrasings() -> tuple[_Phrasing, ...]:
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["form"]
    return tuple(
        _Phrasing(
            row["part"],
            Mood(row["mood"]),
            re.compile(row["words"]),
            re.compile(row["matrix"]) if "matrix" in row else None,
            row.get("acts", False),
            row.get("limited", False),
            row.get("denied", False),
        )
        for row in rows
    )


@cache
def _english_phrasings() -> tuple[re.Pattern[str], ...]:
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["english"]
    return tuple(re.compile(row["words"], re.IGNORECASE) for row in rows)


def second_look(look: Look, at: int) -> tuple[Candidate, ...]:
    """What sentence `at` may ask for or offer; nothing where a finder claimed it, or in parts that ask nothing."""
    here = look.context.placed[at]
    if here.zone in _CLOSED or here.sentence.form in (Form.HEADING, Form.ROW) or look.known(here.sentence.span):
        return ()
    own = [candidate for candidate in look.weighed if candidate.at == at]
    if own:
        return tuple(candidate for candidate in own if _has_its_own(look, candidate))
    if is_english(here.sentence.span.of(look.text)):
        return tuple(_english(look, at, here))
    return tuple(_danish(look, at, here))


def _has_its_own(look: Look, candidate: Candidate) -> bool:
    """Whether a candidate that the finders dropped as said before tells a deadline or a case that no action tells."""
    if candidate.form not in _STRONG or candidate.points_back or candidate.certainty <= WEAK:
        return False
    told = {fact.value.deadline.span for fact in look.facts.actions if fact.value.deadline}
    dated = any(candidate.clause.holds(one.value.span) and one.value.span not in told for one in look.deadlines)
    cases = {fact.value.condition for fact in look.facts.actions}
    return dated or (candidate.condition is not None and candidate.condition not in cases)


def _danish(look: Look, at: int, here: Placed) -> Iterator[Candidate]:
    body = item_body(look.text, here.sentence) if here.sentence.form is Form.ITEM else here.sentence.span
    words = read_words(look.text, body, look.context.polite)
    clauses = split_clauses(words) if words else ()
    if _PLANNED.search(" ".join(clause.norm for clause in clauses)) or _is_planned(look, here):
        return
    for index in range(len(clauses)):
        trigger = _trigger(look, clauses, index)
        if trigger is None:
            continue
        phrases = phrases_of(look.text, clauses[index], trigger, here.sentence) or (_bare(clauses[index], trigger),)
        for candidate in judged(look.context, at, clauses, index, trigger, phrases):
            yield replace(candidate, certainty=WEAK)


def _is_planned(look: Look, here: Placed) -> bool:
    """Whether the list that a sentence is an item of is introduced as a plan."""
    lead = here.lead
    return lead is not None and bool(_PLANNED.search(look.sentences[lead].span.of(look.text).lower()))


def _trigger(look: Look, clauses: Sequence[Clause], index: int) -> Trigger | None:
    """The phrasing of one clause; None where it has none, is denied, past, or somebody else's."""
    clause = clauses[index]
    if _PAST.search(clause.norm) or BY_ANOTHER.search(clause.norm) or _SAID_BY_ANOTHER.search(clause.norm):
        return None
    denied = bool(_NEGATED.search(clause.norm))
    before = clauses[index - 1] if index else None
    for phrasing in _phrasings():
        match = phrasing.words.search(clause.norm) if _stands_there(phrasing, clause, before) else None
        if match is None or (denied and not phrasing.denied):
            continue
        group = "verb" if match["verb"] else "verb2"
        verb = match[group]
        if (phrasing.asked and not _is_asked(verb, clause)) or (phrasing.limited and not _is_limited(look, clause)):
            continue
        start = clause.norm[: match.start(group)].count(" ")
        if phrasing.mood is not Mood.PASSIVE:
            return Trigger(phrasing.mood, start, WEAK)
        return _passive(clause, verb, start, bool(match.groupdict().get("time")))
    return None


def _stands_there(phrasing: _Phrasing, clause: Clause, before: Clause | None) -> bool:
    if phrasing.part == "content":
        ruled = before is not None and phrasing.matrix is not None and bool(phrasing.matrix.search(before.norm))
        return clause.part is Part.CONTENT and ruled
    if clause.part is not Part.MAIN:
        return False
    return phrasing.part == "main" or (before is not None and before.part is Part.CONDITION)


def _is_asked(verb: str, clause: Clause) -> bool:
    """Whether a verb in the present tense is one that readers are asked to do."""
    table = verbs()
    infinitive = table.present.get(verb)
    rest = clause.norm.partition(f"{verb} ")[2]
    return infinitive is not None and (table.act_of(infinitive, rest) in _ASKED or rest.endswith(" frem"))


def _is_limited(look: Look, clause: Clause) -> bool:
    """Whether a day of the citizen's stands in the clause, by the engine that reads deadlines, or a time before it."""
    if _HOLDS_FROM.search(clause.norm):
        return False
    dated = any(clause.span.holds(one.value.span) for one in look.deadlines)
    return dated or bool(_BEFOREHAND.search(clause.norm))


def _passive(clause: Clause, verb: str, start: int, time_first: bool) -> Trigger | None:
    """The reader's passive: of a verb that authorities do not do, of no paper that they send, by nobody named."""
    table = verbs()
    infinitive = table.passive.get(verb)
    if infinitive is None or (infinitive in table.authority and infinitive != _TAKEN):
        return None
    if _NO_OWN.search(clause.norm) or _AN_AGENT.search(clause.norm) or re.search(r"\b(?:vi|til dig)\b", clause.norm):
        return None
    subject = (start + 1, min(len(clause.words), start + 3)) if time_first else (0, start)
    return Trigger(Mood.PASSIVE, start, WEAK, subject)


def _bare(clause: Clause, trigger: Trigger) -> Phrase:
    """An act that the tables do not know: the letter's own words tell it."""
    verb = clause.words[min(trigger.start, len(clause.words) - 1)].span
    return Phrase(Act.DO, verb, Span(verb.end, max(verb.end, clause.span.end)), (), ())


def _english(look: Look, at: int, here: Placed) -> Iterator[Candidate]:
    """The English phrasings; the act is told in the letter's own words."""
    span = item_body(look.text, here.sentence) if here.sentence.form is Form.ITEM else here.sentence.span
    words = span.of(look.text)[:_MOST]
    match = next((found for one in _english_phrasings() if (found := one.search(words))), None)
    if match is None or _ENGLISH_NO.search(words):
        return
    case = _ENGLISH_CASE.search(words)
    verb = Span(span.start + match.start(), span.start + match.end())
    phrase = Phrase(Act.DO, verb, Span(verb.end, span.end), (), ())
    condition = Span(span.start + case.start(), span.start + case.end()) if case else None
    yield Candidate(
        at, here.sentence.span, span, phrase, must=True, certainty=WEAK, condition=condition, form="english"
    )
