"""A clause, its sentence and the list it stands in in, the phrasing that makes a duty or a right out.

Beside what `duties` reads in the clause alone: an imperative ("Send …"), a content clause that a demand rules
("det er en betingelse, at du …"), an item that goes on from its list's introduction ("Du skal: – udfylde …").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.acts import verbs
from ingest.finders.asked_content import asked_content, is_expected, not_before
from ingest.finders.candidate import Context
from ingest.finders.clauses import Clause, Part
from ingest.finders.duties import Mood, Trigger, find_trigger, may_hold
from ingest.finders.imperatives import imperative_at, imperative_certainty
from ingest.finders.nobodys import is_a_laws, is_nobodys
from ingest.finders.roles import is_the_applicants
from ingest.finders.told_actives import done_by_you
from ingest.finders.told_as_done import told_as_done
from ingest.finders.told_passives import OCCASIONS, Around, is_limited
from ingest.finders.told_words import told_words
from ingest.finders.zones import Zone
from ingest.text.sentences import Form

_YOU_WHO = re.compile(r"\b(?:er det|det er) (?:dig|du)(?: selv| som \w+| alene)? (?:der|som) (?:derfor |selv )?skal\b")
_YOU_DO = re.compile(r"(?:så |og |men |for )?(?:det er|er det) dig(?: selv| alene)?$")
""" "Det er jer selv, der giver skolen besked"."""
_NOTHING = re.compile(r"\b(?:ikke (?:er )?(?:noget|nogen|en opgave)|intet|ingen|ingenting)\b")
""" "Det er ikke noget, du skal tage dig af"."""


def trigger_of(
    context: Context, at: int, clauses: Sequence[Clause], index: int, reader: bool | None, mood: Trigger | None
) -> Trigger | None:
    clause = clauses[index]
    matrix = _matrix(clauses, index) if index else _introduction(context, at)
    if set_apart := _by_its_place(context, at, clauses, index, matrix):
        return set_apart
    if clause.part is Part.CONTENT and is_expected(matrix):
        return asked_content(clause, matrix)
    told_where = clause.words[0].norm == "hvor" and is_limited(clause.norm)
    if not told_where and not may_hold(clause.part, matrix, clause.words[0].norm):
        return None
    trigger = find_trigger(clause, reader)
    if trigger is not None and _is_no_demand(context, at, clauses, index, trigger):
        return None
    if clause.part is Part.RELATIVE:
        return _relative(clause, matrix, trigger)
    if trigger is not None:
        return trigger
    if clause.part is Part.CONTENT:
        return asked_content(clause, matrix)
    before = clauses[index - 1].part if index else None
    following = clauses[index + 1] if index + 1 < len(clauses) else None
    around = Around(
        before,
        following.part if following else None,
        ordered=context.ordered,
        occasion=any(_tells_when(clauses, beside) for beside in (index - 1, index + 1)),
    )
    return _unmarked(context, at, clause, mood if index == 0 else None, around)


def _by_its_place(context: Context, at: int, clauses: Sequence[Clause], index: int, matrix: str) -> Trigger | None:
    """What a clause asks for by the words around it: what is waited for, what is lacking, a reason that forbids."""
    clause = clauses[index]
    if awaited := not_before(clause, matrix):
        return awaited
    if clause.part is Part.RELATIVE and _NOT_HAD.match(clause.norm) and _ends_in_colon(context, at):
        return Trigger(Mood.NEED, len(clause.words), 0.85)
    if index and clause.words[0].norm == "er" and _LACKED.match(matrix):
        return Trigger(Mood.NEED, 1, 0.9)
    if clause.part is Part.OTHER and _BECAUSE.match(clause.norm):
        return Trigger(Mood.BAN, [word.norm for word in clause.words].index("må") + 1, 0.9)
    return _done_there(clause) if index and clause.words[0].norm == "du" and _CLEFT.match(matrix) else None


_BECAUSE = re.compile(r"(?:idet|da|fordi) du (?:ikke|aldrig) må\b")
""" "…, idet du ikke må køre bil i 24 timer": a ban told as a reason."""


def _done_there(clause: Clause) -> Trigger | None:
    """ "(Det er hos arbejdsgiveren,) du melder dig syg": what is done there."""
    named = clause.words[1].norm if len(clause.words) > 1 else ""
    asked = named in verbs().present and (named not in told_words().not_asked or " giver besked" in clause.norm)
    return Trigger(Mood.IMPERATIVE, 1, 0.8) if asked else None


_CLEFT = re.compile(r"(?:så |og )?(?:er det|det er) (?:hos|til|via|gennem|på|i) (?:\w+ ){0,3}\w+$")
""" "(Bliver du syg,) er det hos arbejdsgiveren, du melder dig syg"."""


def _matrix(clauses: Sequence[Clause], index: int) -> str:
    """The words that the clause hangs on: of "…, at du betaler, og at du …" those before the first "at"."""
    while index and clauses[index].part is Part.CONTENT and clauses[index].words[0].norm in ("og", "samt"):
        before = next((at for at in range(index - 1, -1, -1) if clauses[at].part is Part.CONTENT), None)
        if before is None:
            break
        index = before
    return clauses[index - 1].norm if index else ""


_NOT_HAD = re.compile(r"^(?:som |der )?vi (?:\w+ )?(?:ikke|mangler)(?: \w+)? har (?:fået|modtaget|set)$")
""" "… tre ting, som vi ikke har fået:": the list is what is to be sent."""


def _ends_in_colon(context: Context, at: int) -> bool:
    return context.placed[at].sentence.span.of(context.text).endswith(":")


_HEDGED = re.compile(
    r"\bkan (?:\w*retten|kommunen|politiet|nævnet|fogeden|myndigheden|skifteretten) (?:\S+ ){0,14}?(?:pålægge|påbyde)\b"
    r"|\b(?:måske|muligvis)\b|\bvi kan (?:\w+ )?(?:bede|anmode|(?:være|blive) nødt)\b"
    r"|\bkan vi (?:\w+ )?(?:bede|anmode)\b"
)
"""What may be asked some day: "vi kan være nødt til at bede dig om flere oplysninger"."""
_TO_WHOM = re.compile(
    r"(?:alle )?(?:lejere|beboere|borgere|patienter|kunder|ansøgere|modtagere|pensionister|studerende|pårørende)\b"
    r".*\b(?:henvende|henvendelse|kontakte|spørge|rette)\b"
)
""" "Lejere skal henvende sig til udlejer": whom they may ask, no duty of this reader."""
_RESOLVED = re.compile(r"\b(?:har|blev|er) (?:\w+ ){0,6}?(?:besluttet|vedtaget)$")
_TO_YOU = re.compile(r"\b(?:du|dig|din)\b")
""" "Udvalget har besluttet, at alle lån skal være sendt til opkrævning": what they are to do themselves."""
_LACKED = re.compile(r"(?:(?:som|der) )?(?:vi|jeg) (?:\w+ )?(?:mangler|afventer|venter på|skal bruge|har brug for)$")
""" "Det eneste, vi mangler, er din kvittering"."""


def _is_no_demand(context: Context, at: int, clauses: Sequence[Clause], index: int, trigger: Trigger) -> bool:
    """Whether a phrasing asks for nothing yet, or of somebody else."""
    words = clauses[index].norm
    if context.to_neighbour and is_the_applicants(words) and not re.search(r"\b(?:du|dig)\b", words):
        return True
    if _HEDGED.search(words) or is_a_laws(clauses[index]) or _TO_WHOM.match(words):
        return True
    if _SUMS_UP.fullmatch(words):
        return True
    if trigger.mood is Mood.SUMMONS:
        return _some_day(clauses, index)
    if (
        trigger.mood is Mood.PASSIVE
        and index
        and _RESOLVED.search(clauses[index - 1].norm)
        and not _TO_YOU.search(words)
    ):
        return True
    return trigger.mood in _PASSIVES and is_nobodys(context, at, clauses, index)


_SUMS_UP = re.compile(r"(?:det|dette) skal du (?:selv )?(?:sørge for|huske|tage dig af|være opmærksom på|have styr på)")
""" "Det skal du sørge for": what a heading says of all below it."""


def _relative(clause: Clause, matrix: str, trigger: Trigger | None) -> Trigger | None:
    """ "det er dig, der skal …" is a duty; "skemaet, som du skal udfylde" a weak one; "ikke noget, du skal …" none."""
    if _YOU_WHO.search(f"{matrix} {clause.norm}"):
        return Trigger(Mood.MUST, 2, 0.95)
    if _YOU_DO.match(matrix) and clause.words[0].norm in ("der", "som") and (done := done_by_you(clause)):
        return done
    weak = trigger and trigger.mood is Mood.MUST and not _NOTHING.search(matrix)
    return replace(trigger, certainty=0.6) if trigger and weak else None


def _some_day(clauses: Sequence[Clause], index: int) -> bool:
    """ "Vi indkalder dig til et møde, når vi har talt med din læge": they will write again."""
    following = " ".join(clause.norm for clause in clauses[index + 1 : index + 2])
    return "indkalder" in clauses[index].norm and following.startswith(("når vi ", "så snart "))


def _tells_when(clauses: Sequence[Clause], index: int) -> bool:
    """ "så længe …", "indtil …": a clause beside the one at hand that tells on what occasion."""
    beside = clauses[index] if 0 <= index < len(clauses) else None
    return beside is not None and beside.part is not Part.MAIN and beside.words[0].norm in OCCASIONS


_PASSIVES = (Mood.PASSIVE, Mood.PASSIVE_BAN)


def _introduction(context: Context, at: int) -> str:
    """The words that introduce the list of an item: "Tilladelsen er givet på vilkår af,"."""
    lead = context.placed[at].lead
    return context.placed[lead].sentence.span.of(context.text).lower().rstrip(" ,:") if lead is not None else ""


def _unmarked(context: Context, at: int, clause: Clause, mood: Trigger | None, around: Around) -> Trigger | None:
    """An imperative, an item that goes on from its list's introduction ("Du skal: – udfylde …"), or a present tense."""
    first = imperative_at(clause)
    if first is not None and mood is not None and clause.words[first].norm == "få":
        first = None  # an item of "Du skal:", no imperative
    if first is not None and (_is_title(context, at) or _is_bare_row(context, at)):
        return None
    if first is not None:
        if "ikke" in [word.norm for word in clause.words[first + 1 : first + 4]]:
            return Trigger(Mood.BAN, first, 0.85)
        return Trigger(Mood.IMPERATIVE, first, imperative_certainty(context.placed[at], clause, mood))
    if mood is not None and opens_with_verb(clause):
        return replace(mood, start=0)
    here = context.placed[at]
    words = here.sentence.span.of(context.text)
    theirs = context.to_neighbour and is_the_applicants(clause.norm) and not _TO_YOU.search(clause.norm)
    if words.endswith("?") or theirs:
        return None
    inner = around.before is not None and is_limited(words)
    demanded = here.zone is Zone.DUTY or inner or bool(_WHICH_MUST.search(words))
    lead = context.placed[here.lead].sentence.span.of(context.text) if here.lead is not None else ""
    listed = here.sentence.form is Form.ITEM and bool(_TERMS_FOLLOW.search(lead))
    return told_as_done(clause, replace(around, demanded=demanded or listed, listed=listed, limited=is_limited(words)))


_TERMS_FOLLOW = re.compile(
    r"\b(?:vilkår|krav|påbud|pålæg\w*|påbydes|betingelser|betinget af|forudsat|følgende skal|dette skal)\b",
    re.IGNORECASE,
)
""" "Tilladelsen gives på disse vilkår:": each item is one."""


_BARE_ROW = re.compile(r"[^\t]*(?:\t[\d.,:%/ -]*(?:kr\.?|timer|stk\.?)?)+")


def _is_bare_row(context: Context, at: int) -> bool:
    """ "Kontroller og møder | 2 | 2": a row of figures asks for nothing."""
    return _BARE_ROW.fullmatch(context.text, *context.placed[at].sentence.span) is not None


def _is_title(context: Context, at: int) -> bool:
    """ "Kontrollér oplysningerne", "Klip i kørekortet": a heading above the text that tells it."""
    here = context.placed[at].sentence
    if at + 1 >= len(context.placed) or not (here.form is Form.HEADING or _stands_alone(context, at)):
        return False
    words, following = here.span.of(context.text), context.placed[at + 1].sentence
    digits = re.search(r"\d", _NUMBER.sub("", words))
    return following.form is Form.PROSE and not words.endswith((":", "!", ".")) and not digits


def _stands_alone(context: Context, at: int) -> bool:
    """A numbered line that is no item of a list: "5. Klip og kørekort" between two paragraphs."""
    words = context.placed[at].sentence.span.of(context.text)
    beside = [context.placed[other].sentence.form for other in (at - 1, at + 1) if other >= 0]
    return _NUMBER.match(words) is not None and Form.ITEM not in beside and len(words) < _LONGEST_TITLE


_LONGEST_TITLE = 60
_NUMBER = re.compile(r"^\(?(?:\d{1,2}|[a-z])[.)] ")
""" "5. Klip og kørekort": a title's own number."""


_WHICH_MUST = re.compile(r", hvilket (?:skal|bedes|må) (?:ske|gøres|være)\b")


def opens_with_verb(clause: Clause) -> bool:
    norm = clause.words[0].norm
    table = verbs()
    return table.known(norm) or norm in table.imperative or norm in ("straks", "altid", "selv")
