"""A clause in, who is to do what out: the phrasing that makes a duty, a ban, a need or a right, and whose it is.

Whose duty decides, not the word "skal": the grammatical subject of an active verb ("din arbejdsgiver skal …" is
no duty of the reader), the agent of a passive one ("skemaet skal sendes" is the reader's, unless "af lægen").
Invented examples: "Du skal sende …", "Du bedes …", "Vi skal have … senest", "Skemaet skal være os i hænde".
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from ingest.finders.acts import verbs
from ingest.finders.clauses import Clause, Part
from ingest.finders.passives import passive_at
from ingest.finders.roles import READER
from ingest.finders.subjects import verb_at, whose
from ingest.models import Act


class Mood(StrEnum):
    """What a phrasing makes of the act that follows it."""

    MUST = "must"
    BAN = "ban"
    MAY = "may"
    NEED = "need"  # "vi skal have dine lønsedler": what follows is the thing, the act is to send it
    SUMMONS = "summons"  # "du indkaldes": the act is to meet
    PASSIVE = "passive"  # "skemaet skal sendes": the subject is the thing
    PASSIVE_BAN = "passive-ban"
    IMPERATIVE = "imperative"
    BOUND = "bound"  # "bålet må højst være tre meter bredt"
    NOUN_BAN = "noun-ban"  # "rygning er forbudt"
    NOUN = "noun"  # "deltagelse i samtalen er en betingelse": the noun is the act


@dataclass(frozen=True, slots=True)
class Trigger:
    """A phrasing found: its mood, the word (index in the clause) at which the act begins, and how sure it is.

    `subject`: the indices [from, to) of the words that are done something to, for passives.
    """

    mood: Mood
    start: int
    certainty: float
    subject: tuple[int, int] = (0, 0)


_TABLE = Path(__file__).with_name("duties.toml")
_A_FEW_WORDS = r"(?:\S+ ){0,4}?"


@dataclass(frozen=True, slots=True)
class Phrasing:
    """A row of `duties.toml`: the act stands after what `words` match; `needs`: strings of which one stands in it."""

    mood: Mood
    certainty: float
    words: re.Pattern[str]
    needs: tuple[str, ...]

    def search(self, norm: str) -> re.Match[str] | None:
        """The phrasing in a clause's words."""
        for string in self.needs:  # a plain loop: most clauses hold none, and this is asked for each row of each
            if string in norm:
                return self.words.search(norm)
        return None if self.needs else self.words.search(norm)


@cache
def phrasings() -> tuple[Phrasing, ...]:
    """The phrasings of `duties.toml` in order."""
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["phrasing"]
    return tuple(
        Phrasing(
            Mood(row["mood"]),
            float(row["certainty"]),
            re.compile(row["words"].replace("…", _A_FEW_WORDS).replace("ROLE", READER)),
            tuple(row.get("needs", ())),
        )
        for row in rows
    )


_NOT_ALLOWED_NEG = re.compile(r"\b(?:ikke|aldrig|hverken|intet|slet)\b")
BY_ANOTHER = re.compile(
    rf"\baf (?!(?:alle |begge )?(?:(?:en )?\w*læge(?:erklæring|attest|journal|udtalelse)|din|du|dig|en autoriseret"
    rf"|autoriseret|et autoriseret|begge|{READER})\b)(?:os"
    r"|\w*(?:kommune|læge|arbejdsgiver"
    r"|konsulent|sagsbehandler|myndighed|styrelse|udlejer|skole|bank|politi|center|jobcenter|forvaltning|nævn"
    r"|(?:by|lands|foged|skifte|familie)ret|værksted|leverandør)\w*)\b"
)
_FORMAL_MUST = re.compile(
    r"^må (?:du )?(?:derfor |dog )?(?:alene|kun|udelukkende|højst|maksimalt)\b"
    r"|^må (?:du )?(?:\w+ )?selv (?!bestemme|vælge|afgøre|om\b)"
    r"|^må (?:du )?(?:(?!gerne|godt|ikke|kun)\w+ ){0,2}?(?:give (?:\w+ ){1,2}?(?:meddelelse|besked|underretning|lyd)"
    r"|meddele|underrette|melde (?:afbud|det|flytning|sig|dig)|reagere|påregne at|sørge for|henvende dig"
    r"|rette (?:\w+ )?henvendelse|indsende|fremsende|gøre (?:os|kommunen) opmærksom)\b"
    r"|^må .{0,120}?\b(?:være .{0,60}?\b(?:i hænde|modtaget|indgivet"
    r"|indsendt)\b|ske\b|indgives|foreligge)"
)
"""The old "må" that means "skal": "må en ansøgning være os i hænde senest …"."""
_AT_MOST = re.compile(
    r"^må (?:højst|maksimalt|kun) være (?:\w+ ){0,3}?(?:meter|cm|centimeter|mm|db|grader|kilo|kg|km)\b"
    r"|^må ikke overstige \S+ (?:db|meter|cm|kilo|kg)\b"
)
_STAYS_OUT = re.compile(
    r"^må (?:\w+ )?ikke (?:\w+ )?(?:komme (?:i|på|op|ned|ud)|ligge|stå|hænge|løbe"
    r"|færdes|opholde sig|henstå|blive (?:liggende|stående))\b"
)
""" "Brudstykker må ikke komme i dagrenovationen", "Husdyr må ikke opholde sig i de rum": the reader keeps them out."""
_OTHERS_OWN = re.compile(
    r"\b(?:vi|han|hun|kommunen|det|der|man|\w*(?:myndighed|styrelse|arbejdsgiver|udlejer|nabo)\w*)\b"
)
_ONLY_BY = re.compile(r"^må (?:kun|alene|udelukkende) \w+s (?:\w+ ){0,4}?(?:af|hos|ved|gennem|via|i|på|med)\b")
""" "Ændringer må kun foretages af …": a bound on what is done with the reader's own."""
_ONLY_IF_NEEDED = re.compile(
    r"^(?:op til |ca |cirka |mindst |lidt )*\w+ (?:uger|dage|måneder|minutter|timer)\b|\bpå at\b|\btil at\b"
    r"|\bi forbindelse med\b|\bmere tid\b|\blængere tid\b|\bfor at kunne\b"
)


_IS_DENIED = re.compile(r" (?:\w+ )?(?:ikke|aldrig|næppe)\b(?! (?:komme|møde|deltage|betale|nå|overholde|bruge))")
""" "Du kan ikke være tilmeldt" is no right."""


def find_trigger(clause: Clause, subject_before: bool | None) -> Trigger | None:
    """The phrasing of a clause that makes a duty or a right of the reader's; None where there is none or it is denied.

    `subject_before`: for a clause that shares its subject with the one before ("og skal …"): was that the reader?
    """
    norm = clause.norm
    for phrasing in phrasings():
        mood, certainty = phrasing.mood, phrasing.certainty
        match = phrasing.search(norm)
        if match is None or (mood is Mood.NEED and re.search(r"\bdu\b", norm[: match.start()])):
            continue
        if mood is not Mood.BAN and _NOT_ALLOWED_NEG.search(_with_two_before(norm, match)):
            return None
        if mood is Mood.MAY and _IS_DENIED.match(norm, match.end()):
            return None
        if mood is Mood.SUMMONS and _SOME_DAY.search(norm):
            return None
        return Trigger(mood, _index_at(norm, match.end()), certainty)
    return _modal(clause, subject_before)


_SOME_DAY = re.compile(r"\bindkalder\b.*\bi (?:uge \d|løbet af|begyndelsen af|slutningen af)")
"""They will call some day, and write again: "vi indkalder dig til den første opfølgning i uge 50"."""


def _with_two_before(norm: str, match: re.Match[str]) -> str:
    """The match with the two words before it, where "ikke" may stand ("det er ikke nødvendigt at …")."""
    return " ".join([*norm[: match.start()].split()[-2:], match.group()])


def _index_at(norm: str, position: int) -> int:
    """The index of the word that begins at or after character `position` of the joined words."""
    return len(norm[:position].split(" ")) if position < len(norm) else norm.count(" ") + 1


def _modal(clause: Clause, subject_before: bool | None) -> Trigger | None:
    """skal and må ikke, by whose duty it is."""
    norms = [word.norm for word in clause.words]
    for at, norm in enumerate(norms):
        if norm not in ("skal", "må", "bedes", "imødeses"):
            continue
        # "du skal ikke …" in a main clause, "at du ikke skal …" in a subordinate one
        before = norms[max(0, at - 2) : at] if clause.part is not Part.MAIN else []
        negative = bool(_NOT_ALLOWED_NEG.search(" ".join(before + norms[at + 1 : verb_at(norms, at + 1)])))
        negative = negative or "hverken" in norms[:2] or norms[0] == "ingen" or norms[at - 1 : at] == ["ikke"]
        negative = negative or (norm == "må" and bool({"først", "tidligst"} & set(norms[at + 1 : at + 3])))
        banned = norm == "må" and negative
        if norm == "må" and _AT_MOST.match(" ".join(norms[at:])):
            return Trigger(Mood.BOUND, at + 1, 0.8, (0, at))
        if banned and at and _STAYS_OUT.match(" ".join(norms[at:])) and not _OTHERS_OWN.search(" ".join(norms[:at])):
            return Trigger(Mood.BAN, at + 1, 0.8)
        if not banned and (negative or (norm == "må" and not _FORMAL_MUST.search(" ".join(norms[at:])))):
            return None
        if norm == "må" and _ONLY_BY.match(" ".join(norms[at:])) and norms[at - 1 : at] != ["du"]:
            return Trigger(Mood.BOUND, at + 1, 0.8, (0, at))
        reader, subject = whose(norms, at, subject_before)
        passive = (
            reader != "du" and passive_at(norms, at + 1, banned) is not None and not BY_ANOTHER.search(clause.norm)
        )
        start = at + 1
        done = passive_at(norms, start, banned) if reader == "role" else None
        if reader and not (done and _is_done_to(norms, done)):
            later = norm == "skal" and "først" in norms[at + 1 : at + 4] and _puts_off(clause)
            return Trigger(Mood.BAN if banned else Mood.MUST, start, 0.6 if later else 0.97 if reader == "du" else 0.8)
        if passive:
            return Trigger(Mood.PASSIVE_BAN if banned else Mood.PASSIVE, start, 0.85, subject)
        return None
    return None


def _puts_off(clause: Clause) -> bool:
    """ "Du skal først betale, når …" puts off what is asked elsewhere; "du skal først ringe og så sende" does not."""
    return clause.words[-1].index <= _SHORT and not {"og", "derefter", "så", "senest", "inden"} & set(
        clause.norm.split()
    )


_SHORT = 5
"""Words of a clause that says no more than that."""


def _is_done_to(norms: list[str], done: tuple[int, str]) -> bool:
    """ "Hunden skal føres i snor", "Hunden skal være lukket inde": what is done to the reader's own, not by it."""
    return norms[done[0]].endswith("s") or verbs().act_of(done[1], "") is Act.DO


def passive_verb(clause: Clause, trigger: Trigger) -> tuple[int, str] | None:
    """The index and the infinitive of a passive trigger's verb."""
    return passive_at([word.norm for word in clause.words], trigger.start, trigger.mood is Mood.PASSIVE_BAN)


_CONTEMPLATED = re.compile(
    r"\b(?:påtænk|overvej|vurdering\w*|opfattelse|indstill(?:er|ing)|udgangspunkt|agter"
    r"|hensigt|forslag|foresl|forvent|kan (?:betyde|medføre|blive|risikere|være|få)"
    r"|risik|vil (?:kunne )?(?:betyde|medføre)"
    r"|ikke\b|mener|regner|spørgsmål|anmodning om|hvis\b|ønsker|varsle|undersøge|vurdere|siger|fremgår"
    r"|følger af (?!(?:din |dette |denne |den )?(?:bevilling|tilladelse|afgørelse|kontrakt|aftale|brev|vilkår|plan))"
    r"|lægger op til"
    r"|\b(?:blev|fastsatte|bad|fik|modtog|anmodede|skrev|oplyste|meddelte|orienterede|varslede|vejledte|gjorde)\b"
    r"|^(?!vi\b|\w+(?:en|et) )\w+ har (?:\w+ ){0,3}?(?:oplyst|skrevet|sagt|anført|fortalt|forklaret)$"
    r"|\b(?:du|han|hun|klageren?) (?:har (?:\w+ ){0,3}?(?:oplyst|skrevet|sagt|anført|fortalt|forklaret)"
    r"|oplyser|anfører)$"
    r"|\b(?:er|var) (?:\w+ ){0,8}?(?:vejledt|orienteret|gjort bekendt)\b)"
)
"""What is only planned, feared, doubted or told of the past asks for nothing now."""


_WHEN_TOLD = re.compile(r"\bkl \d|\bden \d|\b(?:man|tirs|ons|tors|fre)dag\b")
"""A place or time is told, so that "…, hvor du bedes" goes on from it and asks no question."""


_TO_TELL_ON = re.compile(
    r"\b(?:skal|bedes|må) (?:\w+ ){0,4}?(?:oplyses|orienteres|informeres|underrettes|vejledes"
    r"|gøres (?:opmærksom|bekendt))"
    r" (?:om|på|med)$"
    r"|\b(?:skal|bedes|må) (?:\w+ ){0,2}?(?:oplyse|fortælle|meddele|underrette|orientere|informere|give) "
    r"(?!dig\b)(?:\w+ ){1,4}?om$"
)
""" "… skal du oplyse din arbejdsgiver om, at bikortet skal anvendes": what the reader tells another."""


def may_hold(part: Part, matrix: str, first: str = "") -> bool:
    """Whether a clause of this part can hold a duty; `matrix` are the words of the clause it hangs on, `first` its own
    first word: "…, mens du selv skal …" sets the reader's duty beside another's."""
    if part in (Part.MAIN, Part.RELATIVE):
        return True
    if part in (Part.OTHER, Part.QUESTION):
        return first == "mens" or (first == "hvor" and bool(_WHEN_TOLD.search(matrix)))
    if part is Part.CONTENT and matrix.endswith("med den virkning"):
        return True
    return part is Part.CONTENT and not _CONTEMPLATED.search(matrix) and not _TO_TELL_ON.search(matrix)


def wants(words: str) -> bool:
    """Whether a need ("vi har brug for …") is for something of the reader's, now."""
    return not _ONLY_IF_NEEDED.search(words)
