"""A clause with a passive in the present tense in, the duty it tells as done out: "Skemaet indsendes inden …".

Three things tell such a clause from a plain fact ("Beløbet udbetales den 1."): the verb is one that readers do, nobody
else is named, and a limit, an occasion or the letter's own terms ("på følgende vilkår") stand behind it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.finders.acts import Verbs
from ingest.finders.clauses import Clause, Part
from ingest.finders.conditions import is_comment
from ingest.finders.duties import Mood, Trigger
from ingest.finders.roles import READER
from ingest.finders.told_words import told_words
from ingest.models import Act

ASKED_OF_READERS = frozenset(
    (
        Act.SEND,
        Act.PAY,
        Act.REPAY,
        Act.FILL_IN,
        Act.SIGN,
        Act.RETURN,
        Act.ANSWER,
        Act.TELL,
        Act.REGISTER,
        Act.CONTACT,
        Act.BRING,
        Act.COLLECT,
        Act.BOOK,
    )
)
LIMITED = re.compile(
    r"\b(?:senest|inden|straks|omgående|uden (?:ugrundet |unødigt |unødig )?ophold|snarest|hurtigst"
    r"|hvilket skal ske|ved samme lejlighed|ved ankomsten"
    r"|til mødet|til samtalen|på dagen|næste gang|imens|bagefter)\b"
)
_ON_OCCASION = re.compile(
    r"\b(?:forud|forinden|på forhånd|så længe|indtil|ved hver|hver gang|hver (?:måned|uge|dag|aften|morgen)|dagligt"
    r"|ugentligt|månedligt|årligt|omgående|ved (?:første|afhentning|aflevering|ankomst|indgangen|enhver)"
    r"|\w+ (?:dage|hverdage|uger|timer) (?:før|efter)|i (?:mindst )?\w+ (?:år|måned(?:er)?|uger?|dage?)|når|før"
    r"|uopfordret|på stedet"
    r"|frem til da|fra nu af|til stadighed|løbende|til enhver tid)\b"
)
"""A time or an occasion on which something is done at home: "gemmes, indtil …", "ved første besøg"."""
_TO_THEM = re.compile(
    r"\btil (?:os|kommunen|\w*(?:styrelsen|nævnet|forvaltningen|afdelingen|tilsynet|centret|kontoret))\b"
    r"(?: til (?:godkendelse|gennemsyn|brug))?"
)
_NOT_THE_READERS = re.compile(
    r"\b(?:vi|kommunen|til (?:dig|din)|kan|vil|automatisk|hvis|ikke|blev)\b"
    rf"|\b\w+s (?:\w+ ){{0,2}}?af (?!den underskrevne\b|begge\b|{READER}\b)\w+"
)
_THEM_TOLD = re.compile(r"\b[a-zæøå]{4,}es kommunen\b")
""" "Resultatet tilstilles kommunen": the one it is told or sent to."""
_THEIR_PAPERS = re.compile(
    r"\b(?:svaret|afgørelsen?|indkaldelse\w*|besked(?:en)?|resultat\w*|regning(?:en)?|opkrævning\w*|faktura\w*"
    r"|rykker\w*|kopi(?:en)?|tilbuddet|forslag\w*|agterskrivelse\w*|udkast\w*|varsl(?:et|ing\w*)|årsopgørelse\w*)\b"
)
"""What authorities send out; a reader's only where the verb leads inwards ("indsendes til Enkeltydelser")."""
_INWARDS = re.compile(r"\b(?:ind|frem|til|efter|over|vedlæg|aflever|returner)\w+s\b|TO_THEM")
_SOMEHOW = {"med", "via", "på", "til", "gennem", "sammen", "i"}
_AFTER_A_CASE = frozenset(
    ("afgive", "indgive", "indsende", "fremsende", "udfylde", "underskrive", "vedlægge", "indhente")
)
""" "Er kortet bortkommet, afgives der en erklæring": what the reader does in that case."""
_BY_NOBODY_ELSE = frozenset(("udfylde", "underskrive", "returnere", "medbringe", "vedlægge", "medsende", "vedhæfte"))
BY_HAND = _BY_NOBODY_ELSE | {"indsende", "aflevere", "uploade"}
_UNSURE = re.compile(r"\b(?:har|er|kun|som|når|af|mens|hos|personale\w*|ved ankomsten til)\b")
_NOT_HERE = re.compile(
    r"\bhos (?:egen|din) (?:\w+ )?\w*læge\b|\bpå (?:sygehuset|klinikken|ambulatoriet|afdelingen)\b"
    r"|\b(?:kan|vil|skal|må|blev|hvis|bør|vi|automatisk)\b|\b\w+s (?:\w+ ){0,3}?af (?!den grund)\w+"
)
_HELD = re.compile(
    r"(?:\w+ ){0,3}?(?:fri|frit|frie|ren|rent|rene|lukket|lukkede|inde|ude|lukket|aflåst|adskilt|hjemme|i ro"
    r"|tændt|slukket|tør"
    r"|tørt|åben|åbent|klippet|orienteret|i|på|under|over|mindst|væk)\b"
)
_STATED = re.compile(
    r"(?:\w+ ){0,3}?(?:\w+bar(?:t|e)?|ren|rent|klar|klart|tilgængelig\w*|rengjort|fri|frit|i orden|tæt|synlig\w*)\b"
)
_PLACED = re.compile(r"(?:\w+ ){0,3}?(?:frem|klar|ud|rengjort|op|på|i|ved|tilbage)\b")
_WITH_WORDS: dict[str, re.Pattern[str]] = {"holde": _HELD, "gøre": _STATED, "stille": _PLACED, "sætte": _PLACED}
"""Verbs that tell a duty only with words behind them: "holdes lukket", "gøres tilgængelig", "stilles frem"."""
_BOOKS = re.compile(r"\b\w*(?:journal|bog|log|regnskab|protokol|liste|register|kontrol|fortegnelse)(?:en|et)?\b")
_STRICT = frozenset(("måle", "aflæse", "lukke", "slukke", "registrere", "føre"))
"""What machines and offices do as well: an occasion is not enough, a limit or a demand has to be told."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a clause: the parts of the clauses beside it (None: none), whether it stands under a heading
    that demands, whether the letter lays down terms or orders, whether the clause beside it tells an occasion, and
    whether it is an item of a list of terms; `limited`: a limit stands somewhere in the sentence."""

    before: Part | None = None
    after: Part | None = None
    demanded: bool = False
    ordered: bool = False
    occasion: bool = False
    listed: bool = False
    limited: bool = False


OCCASIONS = frozenset(("når", "indtil", "før", "førend", "inden", "så", "mens", "forinden", "til"))
"""Words that open a clause of time: "gemmes, indtil beløbet er udbetalt"."""


def is_limited(words: str) -> bool:
    """Whether a limit of time stands in these words."""
    return bool(LIMITED.search(words))


def passive_told(norms: list[str], table: Verbs, clause: Clause, around: Around) -> Trigger | None:
    """`norms`: the clause's words, "" for a joining word."""
    before, demanded = around.before, around.demanded
    words = _TO_THEM.sub("TO_THEM", _AND_NOT.sub("", clause.norm))
    for at, norm in enumerate(norms):
        verb = table.passive.get(norm)
        if _UNREAD.search(clause.norm):
            return None
        if not at and before is Part.CONDITION and _taken_along(norms, verb, table):
            return Trigger(Mood.PASSIVE, at, 0.8, (1, 2))
        first = not at and before in (None, Part.MAIN)
        if first or not verb or verb in table.authority - {"gøre"} or _MODALS & set(norms[:at]):
            continue
        if _is_handled(norms, at, verb, clause, around):
            denied = "ikke" in norms[at + 1 : at + 3]
            return Trigger(Mood.PASSIVE_BAN if denied else Mood.PASSIVE, at, 0.78, _subject(norms, at))
        if table.act_of(verb, "") not in ASKED_OF_READERS and verb not in told_words().handed:
            continue
        limited = demanded or is_limited(words) or _is_paperwork(norms, at, verb, clause, before)
        limited = limited or (not at and before in (Part.CONDITION, Part.OTHER) and verb in _AFTER_A_CASE)
        limited = limited or (at > 0 and _DROPPED_AT.search(words) is not None)
        limited = limited or (not at and verb in BY_HAND) or (verb in told_words().handed and _occasion(words))
        asked = limited or is_comment(" ".join(norms[:at]))
        theirs = (
            (verb not in _BY_NOBODY_ELSE and _is_theirs(words))
            or _NOT_THE_READERS.search(_THEM_TOLD.sub("", words))
            or _REPORTED.search(clause.norm)
        )
        return Trigger(Mood.PASSIVE, at, 0.8, _subject(norms, at)) if asked and not theirs else None
    return None


_MODALS = frozenset(("må", "skal", "bør", "skulle", "kan", "kunne"))
_BY_A_SKILLED = re.compile(r"\baf (?:en|et|autoriseret|autoriserede|sagkyndig|faglært|uddannet)\b")
""" "Ovnen tilsluttes af en montør": in a list of terms the reader is to get one."""
_AND_NOT = re.compile(r"\b(?:og )?ikke (?:senere end|på|hos|til|i)\b")
""" "… og ikke på depotet", "ikke senere end …" takes nothing back."""


def _occasion(words: str) -> bool:
    return bool(_ON_OCCASION.search(words))


def _is_theirs(words: str) -> bool:
    """Whether somebody else is named, or the papers are those that authorities send out."""
    if _NOT_THE_READERS.search(_THEM_TOLD.sub("", words)):
        return True
    return bool(_THEIR_PAPERS.search(words) and not _INWARDS.search(words))


_REPORTED = re.compile(
    r"^\w*(?:rente|løn|ferie|pension|beløb|oplysning|bidrag|gebyr|ydelse|indkomst|saldo)\w* (?:\w+ )?"
    r"(?:indberettes|indbetales|overføres|videregives|afregnes)\b.*\btil (?:skatte\w+|ferie\w+|atp"
    r"|e-?indkomst|cpr|danmarks)\b"
)
""" "Renteudgiften indberettes til Skatteforvaltningen": what banks and employers do."""


_UNREAD = re.compile(r"\b(?:ubehandlet|uåbnet|ulæst|uden behandling)\b")
""" "…, returneres den ubehandlet": what becomes of what nobody asked for."""


_DROPPED_AT = re.compile(
    r"\b(?:afleveres|afhentes|hentes) (?:\w+ )?(?:på|hos|i|til) (?:\w+ )?(?:\w*apotek\w*|genbrug\w*|kontoret|skranken"
    r"|receptionen"
    r"|biblioteket|rådhuset|borgerservice|viceværten|klasselæreren)\b"
)
""" "Sprøjter afleveres på nærmeste apotek": by whoever has them."""


def _is_handled(norms: list[str], at: int, verb: str, clause: Clause, around: Around) -> bool:
    """ "Røgalarmer monteres på hver etage", "Gangarealet holdes frit, når …": done by hand, by whoever lives there."""
    words = _AND_NOT.sub("", clause.norm)
    if around.demanded or around.ordered:
        words = _BY_A_SKILLED.sub("", words)
    if _NOT_HERE.search(words) or (verb not in told_words().handled and not around.listed):
        return False
    if "ikke" in words.split():
        return (around.demanded or around.ordered) and "ikke" in norms[at + 1 : at + 3] and verb not in _WITH_WORDS
    subject = set(norms[:at] if at else norms[1:4])
    if any(word.endswith(tuple(told_words().theirs)) for word in subject):
        return False
    rest = " ".join(norms[at + 1 :])
    told = _WITH_WORDS.get(verb)
    if told and not told.match(rest):
        return False
    if verb == "føre" and not _BOOKS.search(clause.norm):
        return False
    if at == 1 and not norms[0] and not around.demanded:
        return False  # "…, og opbevares i ti år": its subject is told elsewhere
    if verb in _STRICT and not _BOOKS.search(clause.norm):
        return around.demanded or is_limited(clause.norm)
    return around.demanded or around.ordered or around.occasion or is_limited(clause.norm) or _occasion(clause.norm)


def _taken_along(norms: list[str], verb: str | None, table: Verbs) -> bool:
    """ "Har De et pacemakerkort, tages det med": what the condition names is to be brought, sent or told."""
    if verb is None or norms[1:2] not in (["det"], ["den"], ["dette"], ["disse"], ["dem"]):
        return False
    act = table.act_of(verb, " ".join(norms[2:]))
    return act in (Act.BRING, Act.TELL, Act.SEND, Act.RETURN) and not {"videre", "ikke", "ud"} & set(norms)


def _is_paperwork(norms: list[str], at: int, verb: str, clause: Clause, before: Part | None) -> bool:
    """ "Blanketten udfyldes med blokbogstaver": what nobody but the reader fills in, signs, encloses or brings."""
    first = before is None or norms[0] == ""
    if verb == "medtage":
        return first and "hverken" not in norms and (norms[at + 1 :] == [] or norms[at + 1] in ("til", "ved", "når"))
    to_them = verb in ("indsende", "eftersende") and set(norms[at + 1 : at + 2]) & _SOMEHOW
    return bool(verb in _BY_NOBODY_ELSE or to_them) and first and 0 < at <= 4 and not _UNSURE.search(clause.norm)


def _subject(norms: list[str], at: int) -> tuple[int, int]:
    """The words that are done something to: before the passive, or after it where a time or place stands first."""
    if norms[0] in ("til", "ved", "på", "senest", "inden", "samtidig", "desuden", "endvidere", "frem", "forud", "når"):
        return at + 1, len(norms)
    if not at or norms[0] == "der" or norms[at + 1 : at + 2] == ["der"]:
        return at + 1, len(norms)
    return (1 if norms[0] in ("", "hvor") else 0), at
