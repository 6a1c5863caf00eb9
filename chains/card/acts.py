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

from chains.card.resolve import Case
from chains.models import Argument, Message, Money, Quoted
from chains.wording.terms import terms_in
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
_HANGS_ON = re.compile(
    r"(?:I så fald|I (?:det|de|dette|disse) tilfælde|I givet fald|Ellers|Hvis|Såfremt)\b", re.IGNORECASE
)
_POINTS_BACK = re.compile(
    r"\b(?:den|dem|det|disse|dette|denne)(?=$|\s+(?:på|til|i|hos|med|senest|inden)\b)", re.IGNORECASE
)
_BROKEN_OFF = re.compile(r"\b(?:på|om|til|af|for|med|ved|i|fra|over|hos|at|og|eller|efter|mod)$", re.IGNORECASE)
_SUM = re.compile(r"(?:beløbet|et beløb) på\b", re.IGNORECASE)
_DAY = re.compile(r"\bkl\.|\b\d{1,2}\. ?[a-zæøå]{3,}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", re.IGNORECASE)


def act_message(case: Case, fact: Fact[Action]) -> Message:
    """What to do: the act with its things; without a thing the bare act or the sum; else the letter's own sentence."""
    action = fact.value
    sentence = Quoted(case.sentence(fact.span))
    if action.prohibited:
        return Message("act-forbidden", {"sentence": sentence})
    if action.act is Act.DO or not _means_the_verb(case, action):
        return Message("act-do", {"sentence": sentence})
    gist: dict[str, Argument] = {"gist": Message(f"gist-{action.act}"), "sentence": sentence}
    if _hangs_on_more(case, fact):
        return Message("act-quoted-if", gist)
    return _worded(case, fact) or Message("act-quoted-if" if action.condition else "act-quoted", gist)


def _worded(case: Case, fact: Fact[Action]) -> Message | None:
    action = fact.value
    things = told_things(case, fact)
    if things and _are_whole(case, action, things) and not _is_the_sum(case, fact, things):
        return Message(f"act-{action.act}", {"things": things_argument(case, things)})
    if action.amount is not None and action.act in (Act.PAY, Act.REPAY):
        return Message(f"act-{action.act}-amount", {"amount": Money(action.amount)})
    return Message(f"act-{action.act}-bare") if action.act in BARE and not things else None


def told_things(case: Case, fact: Fact[Action]) -> tuple[Span, ...]:
    """The things the line names: not the day and place that stand under it, not what the act says already."""
    action = fact.value
    spans = tuple(thing.span for thing in action.things)
    if action.act in ALWAYS_BARE:
        return ()
    if action.act is Act.CANCEL and [case.words(span).lower() for span in spans] == ["afbud"]:
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
    for words in (_mid_sentence(case, span) for span in spans):
        terms = _beside(terms_in(words))
        if terms:
            known.append(Message("things-known", {"quote": Quoted(words), "terms": terms}))
        else:
            unknown.append(Quoted(words))
    return (*known, Message("things", {"quote": tuple(unknown)})) if unknown else tuple(known)


def _mid_sentence(case: Case, span: Span) -> str:
    """The words as they stand within a sentence: without the capital that only opened a line, a cell or a sentence."""
    words = case.words(span)
    first = words.partition(" ")[0]
    opens = (
        not case.letter.text[: span.start].rstrip(" ")
        or case.letter.text[: span.start].rstrip(" ")[-1] in "\n\t.:!?•-–"
    )
    common = terms_in(first) or re.search(rf"\b{re.escape(first.lower())}\b", case.letter.text)
    return words[0].lower() + words[1:] if opens and common and first[1:].islower() else words


def _beside(slugs: Sequence[str]) -> Message | None:
    """The terms one after the other: what joins them ("and", "or", "of") only the letter's own words tell."""
    if not slugs:
        return None
    first = Message(f"term-{slugs[0]}")
    more = _beside(slugs[1:])
    return Message("terms", {"first": first, "more": more}) if more else first


def _is_the_sum(case: Case, fact: Fact[Action], things: Sequence[Span]) -> bool:
    """Whether what to pay is best told as its sum: the words only say "the amount", or stand in another sentence."""
    if fact.value.amount is None or fact.value.act not in (Act.PAY, Act.REPAY):
        return False
    return any(not fact.span.holds(span) or _SUM.match(case.words(span)) for span in things)


def _are_whole(case: Case, action: Action, things: Sequence[Span]) -> bool:
    """Whether the things' words say all that the letter says of them."""
    if _GOES_ON.match(case.letter.text, things[-1].end):
        return False
    return not any(_POINTS_BACK.search(case.words(span)) or _BROKEN_OFF.search(case.words(span)) for span in things)


def _means_the_verb(case: Case, action: Action) -> bool:
    """Whether the act's messages mean what the verb does, and no second verb stands by it."""
    words = re.findall(r"\w+", action.verb.of(case.letter.text).lower())
    verbs = None if action.act in ALWAYS_BARE else _faithful().get(action.act)
    return verbs is None or ("og" not in words and any(word.startswith(verbs) for word in words))


def _hangs_on_more(case: Case, fact: Fact[Action]) -> bool:
    """Whether a condition was cut short, or stands in the sentence before ("I så fald …")."""
    condition = fact.value.condition
    if fact.value.act in ALWAYS_BARE:
        return False
    if condition is None:
        return bool(_HANGS_ON.match(case.sentence(fact.span)))
    return bool(_GOES_ON.match(case.letter.text, condition.end))


@lru_cache(maxsize=1)
def _faithful() -> dict[Act, tuple[str, ...]]:
    return {Act(act): tuple(verbs) for act, verbs in tomllib.loads(FAITHFUL.read_text("utf-8")).items()}
