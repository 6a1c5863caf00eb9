"""An action fact in, the message of what to do out: worded only where the words say what the letter says, else quoted.

A wrong paraphrase is worse than none. So a thing whose words go on beyond what was found ("de oplysninger, vi har
brugt"), that points back ("send dem") or that an alternative follows ("fjerne carporten eller flytte den") makes the
line the letter's own sentence, and so does a verb that the act's message does not mean (`faithful.toml`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from chains.card.conditions import condition, hangs_on_the_sentence_before, holds_in_a_case, is_regret, sentence_before
from chains.card.resolve import Case
from chains.models import Argument, Message, Money, Quoted
from chains.wording.terms import beside, terms_in
from ingest.models import Act, Action, Fact, Span

FAITHFUL = Path(__file__).with_name("faithful.toml")

BARE = frozenset(
    {
        Act.MEET,
        Act.CALL,
        Act.CANCEL,
        Act.TAKE_PART,
        Act.REPORT_CHANGE,
        Act.SIGN,
        Act.ANSWER,
        Act.ACCEPT,
        Act.COMMENT,
        Act.APPEAL,
        Act.SEEK_JOBS,
        Act.GIVE_ACCESS,
    }
)
"""Acts that make sense without a thing (message `act-<act>-bare`)."""
ALWAYS_BARE = frozenset({Act.APPEAL, Act.COMMENT})
"""Acts whose thing is the act itself (a complaint, one's comments)."""
MEETING = frozenset({Act.MEET, Act.TAKE_PART})
"""Acts whose deadline is an appointment's own time."""
QUOTING = frozenset({"act-do", "act-quoted", "act-quoted-if", "act-forbidden"})
"""Messages that are the letter's whole sentence: nothing of it has to be told again."""

_GOES_ON = re.compile(
    r",?\s+(?:som|der|vi|du|I|han|hun|De|de|hvor|kommunen|at|eller|men|medmindre|undtagen)\b|\s+\w+,\s"
)
_POINTS_BACK = re.compile(
    r"\b(?:den|dem|det|disse|dette|denne)(?=$|\s+(?:på|til|i|hos|med|senest|inden)\b)", re.IGNORECASE
)
_BROKEN_OFF = re.compile(r"\b(?:på|om|til|af|for|med|ved|i|fra|over|hos|at|og|eller|efter|mod)$", re.IGNORECASE)
_SUM = re.compile(
    r"(?:beløbet|et beløb) på\b|(?:hele |det (?:fulde|samlede|skyldige) )?(?:beløb(?:et)?|gæld(?:en)?|regningen)$",
    re.IGNORECASE,
)
_BARE_NOUN = re.compile(r"\w{4,}(?:et|erne|ene|ingen|elsen|ionen|heden)$")
"""A noun in its definite form: no name, though it opens a sentence with a capital."""
_FILL_AND_SEND = re.compile(r"udfylde? og (?:ind)?sende?", re.IGNORECASE)
_NUMBER = re.compile(r"nummer\b|nr\.|\d{4,}")
_CELL = re.compile(r"\t([^\t\n\d]{1,40}?)[ ]*(?=[\t\n]|$)")
_ME = frozenset({"dig", "du", "dem", "de", "jer", "i"})
_DAY = re.compile(r"\bkl\.|\b\d{1,2}\. ?[a-zæøå]{3,}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", re.IGNORECASE)


def act_message(case: Case, fact: Fact[Action]) -> Message:
    """What to do: the act with its things; without a thing the bare act or the sum; else the letter's own sentence."""
    action = fact.value
    sentence = Quoted(case.sentence(_whole(case, fact.span)))
    if action.prohibited:
        return Message("act-forbidden", {"sentence": sentence})
    if action.act is Act.DO or not _means_the_verb(case, action):
        return Message("act-do", {"sentence": sentence})
    if not _hangs_on_more(case, fact):
        worded = _worded(case, fact)
        if worded:
            return worded
    return _quoted(case, fact, sentence)


def _whole(case: Case, span: Span) -> Span:
    """The sentence, with the one before where that tells the case ("I så fald …")."""
    before = sentence_before(case, span) if hangs_on_the_sentence_before(case.sentence(span)) else None
    return Span(before.start, span.end) if before else span


def _quoted(case: Case, fact: Fact[Action], sentence: Quoted) -> Message:
    """The letter's sentence with the gist of it, and in which case it holds where that is known."""
    gist = Message(f"gist-{fact.value.act}")
    at = fact.value.condition
    meant = condition(case, at) if at and not _GOES_ON.match(case.letter.text, at.end) else None
    if meant and meant.key == "if-known" and isinstance(meant.arguments["known"], Message):
        gist = Message("act-if", {"condition": meant.arguments["known"], "act": gist})
    elif holds_in_a_case(case, fact) and fact.value.act not in ALWAYS_BARE:
        return Message("act-quoted-if", {"gist": gist, "sentence": sentence})
    return Message("act-quoted", {"gist": gist, "sentence": sentence})


def _worded(case: Case, fact: Fact[Action]) -> Message | None:
    action = fact.value
    things = told_things(case, fact)
    if things and action.act is Act.SEND and _FILL_AND_SEND.fullmatch(action.verb.of(case.letter.text)):
        if _are_whole(case, action, things):
            return Message("act-fill-in-send", {"things": things_argument(case, things)})
        return None
    if things and _are_whole(case, action, things) and not _is_the_sum(case, fact, things):
        return Message(f"act-{action.act}", {"things": things_argument(case, things)})
    if action.amount is not None and action.act in (Act.PAY, Act.REPAY):
        return Message(f"act-{action.act}-amount", {"amount": Money(action.amount)})
    if action.act is Act.PAY and "\t" in fact.span.of(case.letter.text):
        return Message("act-pay-bare")  # a table's row ("Betalingsfrist | 1. november") is no sentence to quote
    return Message(f"act-{action.act}-bare") if action.act in BARE and not things else None


def told_things(case: Case, fact: Fact[Action]) -> tuple[Span, ...]:
    """The things the line names: not the day and place that stand under it, not what the act says already."""
    action = fact.value
    spans = tuple(thing.span for thing in action.things)
    if action.act in ALWAYS_BARE:
        return ()
    if is_regret(case, action):
        return ()
    if action.act not in MEETING:
        return spans
    places = [one.value.place for one in case.facts.appointments if one.value.place]
    return tuple(
        span for span in spans if not any(span.meets(place) for place in places) and not _DAY.search(case.words(span))
    )


def things_argument(case: Case, spans: tuple[Span, ...]) -> tuple[Argument, ...]:
    """The things of an act: those with a known term each with it, the letter's Danish words whole in any case."""
    known: list[Argument] = []
    unknown: list[Argument] = []
    for words in (_mid_sentence(case, span) + _whose(case, span) for span in spans):
        terms = beside(words)
        if terms:
            known.append(Message("things-known", {"quote": Quoted(words), "terms": terms}))
        else:
            unknown.append(Quoted(words))
    return (*known, Message("things", {"quote": tuple(unknown)})) if unknown else tuple(known)


def _whose(case: Case, span: Span) -> str:
    """What the next cell of a table's row adds ("Årsopgørelse | Dig og din samlever"), but for "you"."""
    cell = _CELL.match(case.letter.text, span.end)
    said = cell.group(1).strip() if cell else ""
    return f" ({said[0].lower()}{said[1:]})" if said and said.lower() not in _ME else ""


def _mid_sentence(case: Case, span: Span) -> str:
    """The words as they stand within a sentence: without the capital that only opened a line, a cell or a sentence."""
    words = case.words(span)
    first = words.partition(" ")[0]
    opens = (
        not case.letter.text[: span.start].rstrip(" ")
        or case.letter.text[: span.start].rstrip(" ")[-1] in "\n\t.:!?•-–"
    )
    common = (
        terms_in(first) or _BARE_NOUN.match(first) or re.search(rf"\b{re.escape(first.lower())}\b", case.letter.text)
    )
    return words[0].lower() + words[1:] if opens and common and first[1:].islower() else words


def _is_the_sum(case: Case, fact: Fact[Action], things: Sequence[Span]) -> bool:
    """Whether what to pay is best told as its sum: the words only say "the amount", or stand in another sentence."""
    if fact.value.amount is None or fact.value.act not in (Act.PAY, Act.REPAY):
        return False
    return any(not fact.span.holds(span) or _SUM.match(case.words(span)) for span in things)


def _are_whole(case: Case, action: Action, things: Sequence[Span]) -> bool:
    """Whether the things' words say all that the letter says of them."""
    if _GOES_ON.match(case.letter.text, things[-1].end):
        return False
    if action.act is Act.TELL and _NUMBER.search(" ".join(case.words(span) for span in things)):
        return False  # "Oplys debitornummer 4471902" is no "giv besked om"
    return not any(_POINTS_BACK.search(case.words(span)) or _BROKEN_OFF.search(case.words(span)) for span in things)


def _means_the_verb(case: Case, action: Action) -> bool:
    """Whether the act's messages mean what the verb does, and no second verb stands by it."""
    words = re.findall(r"\w+", action.verb.of(case.letter.text).lower())
    verbs = None if action.act in ALWAYS_BARE else _faithful().get(action.act)
    if is_regret(case, action):
        return True
    if _FILL_AND_SEND.fullmatch(action.verb.of(case.letter.text)):
        return action.act in (Act.SEND, Act.FILL_IN)
    return verbs is None or ("og" not in words and any(word.startswith(verbs) for word in words))


def _hangs_on_more(case: Case, fact: Fact[Action]) -> bool:
    """Whether a condition was cut short, or stands in the sentence before ("I så fald …")."""
    at = fact.value.condition
    if fact.value.act in ALWAYS_BARE:
        return False
    if at is None:
        return holds_in_a_case(case, fact) and not is_regret(case, fact.value)
    return bool(_GOES_ON.match(case.letter.text, at.end)) or condition(case, at) is None


@lru_cache(maxsize=1)
def _faithful() -> dict[Act, tuple[str, ...]]:
    return {Act(act): tuple(verbs) for act, verbs in tomllib.loads(FAITHFUL.read_text("utf-8")).items()}
