"""A clause with "du" and a verb in the present tense in, the duty it tells as done out: "…, retter du dem straks".

Behind a condition, a time or a thing that opens the sentence, any verb asks, save those that tell what becomes of the
reader ("…, mister du retten"; `not_asked` in `told.toml`). With "du" first a limit is needed: "du sender den straks".
"""

from __future__ import annotations

import re

from ingest.finders.acts import Verbs, verbs
from ingest.finders.clauses import Clause, Part
from ingest.finders.duties import Mood, Trigger
from ingest.finders.roles import OPENS_WITH_READER
from ingest.finders.told_passives import ASKED_OF_READERS, BY_HAND, is_limited
from ingest.finders.told_words import told_words
from ingest.models import Act

_DENIES = re.compile(r"\b(?:ikke|kan|vil|skal|må|blev|hvis|var|bør|skulle)\b")
_EVEN_IF = re.compile(r"\b(?:også )?selv (?:om\b|hvis\b|$)")
""" "…, også selv om den ikke fungerer" takes nothing back."""
_NO_LATER = re.compile(r"\bikke senere end\b|\bog ikke (?:på|hos|til)\b")
""" "… ikke senere end kl. 12", "… og ikke på depotet" takes nothing back either."""
_NAMED_BEFORE = (["den"], ["det"], ["dem"], ["beløbet"], ["skemaet"], ["blanketten"], ["erklæringen"], ["regningen"])
""" "Du betaler den sammen med huslejen": what the sentence before names; "du betaler 4.200 kr." tells a fact."""
_OBJECT = re.compile(
    r"(?:(?:det|den) (?:ene|anden|andet|øverste|nederste|underskrevne|udfyldte) ?)?"
    r"(?:[a-zæøå]{4,}(?:en|et|ne|(?<!ft)(?<!nd)(?<!ov)(?<!om)er))?$"
)
""" "Budgettet sender du …": a thing that opens the sentence, no time and no place."""
_SEES_TO = re.compile(
    r"(?:sørger|stiller|medbringer|anskaffer|køber|henter|holder|tager|bestiller|arrangerer|transporterer)$"
)
_IN_YOUR_OWN = re.compile(
    r"^(?:i|ved|under|af) (?:\w+ ){0,2}?(?:din|\w*(?:svar|brev|mail|klage|ansøgning|skema|samtale|møde)\w*)\b"
    r"|^(?:ifølge|samtidig|desuden|endvidere|til støtte)\b"
)
""" "I høringssvar af 3. maj oplyser du, at …": what the reader said already."""
_ASKS_HOW = re.compile(r"^(?:sådan|hvordan|hvad|hvor|hvornår|hvem|her)\b")
""" "Sådan siger I ja", "Her finder du": a heading, no duty."""
_AMONG_THEMSELVES = re.compile(r"\b(?:indbyrdes|frit|som du vil|normalt|typisk|i dag|p\.?t)\b")
_OPENED = (Part.CONDITION, Part.OTHER, Part.PURPOSE, Part.RELATIVE, Part.CONTENT, Part.QUESTION)
_APPEARS = re.compile(r"møder (?:du )?(?:\w+ )?(?:på de|til de|i|den|hos|op|kl|på)\b")


def active_told(
    norms: list[str], table: Verbs, clause: Clause, before: Part | None, after: Part | None
) -> Trigger | None:
    """`before` and `after`: the parts of the clauses around it."""
    start = 1 if norms[0] == "" else 0
    if (even_if := _EVEN_IF.search(" ".join(norms))) and even_if.start():
        norms = norms[: " ".join(norms)[: even_if.start()].count(" ")]
    denied = "ikke" in _NO_LATER.sub("", " ".join(norms)).split() or "kun" in norms
    pair = norms[start : start + 2]
    if denied or len(pair) < 2:
        return None
    if own := _sees_to_it(norms, start, table):
        return own
    if pair[0] == "du":
        return _plain(norms, start, table, clause)
    at = next((at for at in range(start, min(len(norms) - 1, start + 12)) if norms[at + 1] == "du"), None)
    if at is None or (at == start and before is None) or clause.words[at + 1].after:
        return None
    if at == start:
        return None if after is Part.CONTENT and norms[at] in _SAYS else _inverted(norms, at, table, before)
    return _fronted(norms, start, at, table, after)


def _plain(norms: list[str], start: int, table: Verbs, clause: Clause) -> Trigger | None:
    at = start + 1
    if _APPEARS.match(" ".join(norms[at:])) and start:
        return Trigger(Mood.IMPERATIVE, at, 0.75)
    told = norms[at] in table.present and (
        is_limited(clause.norm) or norms[at + 1 : at + 2] in _NAMED_BEFORE or _settled(norms, at)
    )
    if _IN_PHRASE.match(" ".join(norms[at:])):
        return Trigger(Mood.IMPERATIVE, at, 0.78)
    return _if_asked(norms, at, table) if told and "selv" not in norms else None


_SAYS = frozenset("anfører oplyser skriver forklarer bemærker angiver tilkendegiver fortæller nævner".split())  # noqa: SIM905
""" "I dit svar, der kom den 3. maj, anfører du, at …": what the reader has said."""
_IN_PHRASE = re.compile(
    r"lader (?:\w+ ){1,3}?(?:tilgå|underskrive|udføre|kontrollere|efterse|udarbejde|foretage)\b"
    r"|giver (?:den|det|dem) videre\b"
    r"|deltager i \w+(?:mødet|samtalen|prøven|forløbet|kurset|undervisningen)\b.* (?:kl|den \d)"
)
""" "Du lader erklæringen tilgå os", "Du deltager i mødet den 9. december kl. 13"."""
_OCCASION = re.compile(
    r"\b(?:ved (?:første|sidste|afhentning|ankomst|fremmøde|udlevering)|sammen med|direkte (?:på|til|hos))\b"
)


def _settled(norms: list[str], at: int) -> bool:
    """ "Du betaler andelen direkte på klinikken ved sidste besøg": one known thing, and where or when."""
    thing = norms[at + 1 : at + 2]
    return bool(thing) and thing[0].endswith(("en", "et", "ne")) and bool(_OCCASION.search(" ".join(norms[at + 2 :])))


def _inverted(norms: list[str], at: int, table: Verbs, before: Part | None) -> Trigger | None:
    known = _if_asked(norms, at, table) if norms[at] in table.present and "selv" not in norms else None
    return known or (_if_any(norms, at, table) if before in _OPENED else None)


def _fronted(norms: list[str], start: int, at: int, table: Verbs, after: Part | None) -> Trigger | None:
    words = " ".join(norms[start:at])
    by_hand = norms[at] in table.present and table.present[norms[at]] in BY_HAND
    told_of = words in ("den", "dem", "disse", "de") and "selv" in norms
    thing = bool(_OBJECT.match(words)) or told_of or (by_hand and not _DENIES.search(" ".join(norms)))
    more = frozenset((Act.BOOK, Act.BRING))
    if thing and norms[at] in table.present and (asked := _if_asked(norms, at, table, more)):
        return asked
    if told_of:
        return _if_any(norms, at, table)
    if _DENIES.search(words) or _ASKS_HOW.match(words) or (_IN_YOUR_OWN.match(words) and after is Part.CONTENT):
        return None
    return _if_any(norms, at, table)


_OPENERS = frozenset("hvor når eller efter under over før der ellers selvom hver".split())  # noqa: SIM905 -- words


def _if_any(norms: list[str], at: int, table: Verbs) -> Trigger | None:
    """The verb at `at`, whatever it is, unless it tells what becomes of the reader."""
    norm, rest = norms[at], " ".join(norms[at + 1 :])
    if by := _BY_DOING.match(f"{norm} {rest}"):
        return Trigger(Mood.MAY, at + by.group().count(" "), 0.8)
    if not norm.endswith("r") or len(norm) < 4 or norm in _OPENERS or _AMONG_THEMSELVES.search(rest):
        return None
    if norm not in told_words().not_asked:
        return Trigger(Mood.IMPERATIVE, at, 0.78)
    return Trigger(Mood.IMPERATIVE, at, 0.78) if _PHRASED.match(f"{norm} {rest}") else None


_BY_DOING = re.compile(r"gør du (?:det|dette) (?:\w+ )?ved at (?=\w)")
""" "Takker du ja, gør du det ved at besvare …": what is done is the second verb's."""
_PHRASED = re.compile(
    r"giver du (?:\w+ ){1,4}?(?:besked|meddelelse|adgang|lyd|oplysning)\b"
    r"|gør du (?:\w+ ){0,3}?(?:opmærksom|indsigelse)\b"
    r"|giver du (?:\w+ ){0,2}?til \w+ (?:senest|inden)\b"
    r"|holder du\b|søger du (?:om|kommunens?|\w*tilladelse\w*)\b"
)
""" "… giver du os besked": phrases whose verb alone asks for nothing."""


def _sees_to_it(norms: list[str], start: int, table: Verbs) -> Trigger | None:
    """ "Borgeren stiller selv støvsuger til rådighed", "Du sørger for, at …": whoever is meant does it."""
    subject = OPENS_WITH_READER.match(" ".join(norms[start:])) if norms[start] != "du" else None
    at = start + 1 if norms[start] == "du" else start + subject.group().count(" ") + 1 if subject else None
    if at and subject and norms[at : at + 1] in (["af"], ["i"], ["på"]):
        at += 2  # "Ejere af udlejningsejendomme sørger for, at …"
    if at is None or at >= len(norms) or not _SEES_TO.match(norms[at]):
        return None
    alone = norms[at + 1 : at + 2] == ["selv"] or norms[at : at + 2] == ["sørger", "for"]
    return Trigger(Mood.IMPERATIVE, at, 0.85) if alone else None


def done_by_you(clause: Clause) -> Trigger | None:
    """ "(Det er dig,) der giver skolen besked", "som bestiller tiden": what readers are asked to do, as if done."""
    norms = [word.norm for word in clause.words]
    at = next((at for at in range(1, min(4, len(norms))) if norms[at] in verbs().present), None)
    if at is None or "ikke" in norms:
        return None
    return Trigger(Mood.IMPERATIVE, at, 0.85) if _SEES_TO.match(norms[at]) else _if_asked(norms, at, verbs())


def _if_asked(norms: list[str], at: int, table: Verbs, more: frozenset[Act] = frozenset()) -> Trigger | None:
    """The verb at `at`, where it is one that readers are asked to do; `more`: beside what always is."""
    rest = norms[at + 1 :]
    act = table.act_of(table.present[norms[at]], " ".join(rest[1:] if rest[:1] == ["du"] else rest))
    if act is Act.BRING and (
        any(later in norms for later in ("næste", "til")) or norms[at + 1 : at + 3] == ["du", "den"]
    ):
        more |= {Act.BRING}  # "du tager din medicin med næste gang"
    asked = (ASKED_OF_READERS - {Act.BRING, Act.COLLECT}) | {Act.APPLY, Act.CANCEL} | more
    return Trigger(Mood.IMPERATIVE, at, 0.8) if act in asked else None
