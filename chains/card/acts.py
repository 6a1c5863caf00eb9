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
from chains.card.things import ALWAYS_BARE, GOES_ON, are_whole, outlined_things, things_argument, told_things
from chains.models import DANISH, Message, Money, Quoted
from chains.wording.lexicon import deed
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
QUOTING = frozenset({"act-do", "act-quoted", "act-quoted-if", "act-forbidden", "act-forbidden-about"})
"""Messages that are the letter's whole sentence: nothing of it has to be told again."""

_SUM = re.compile(
    r"(?:beløbet|et beløb) på\b|(?:hele |det (?:fulde|samlede|skyldige) |den (?:fulde|samlede|resterende) )?"
    r"(?:(?:rest|skylds)?beløb(?:et)?|(?:rest)?gæld(?:en)?|restancen?|regning(?:en)?|saldo(?:en)?)"
    r"(?: på [\d., ]+kr)?\.?$",
    re.IGNORECASE,
)
_BE_THERE = "deed-be-there"
"""What "skal være" and "foreligge" ask for where they say that somebody has to have it."""
_PARTICLE = re.compile(
    r"(?:\s+\w+)?\s+(?:op|ind|ud|af|fra|sig|tilbage|under|om|fast|igennem|afbud|sted|opmærksom)\b", re.IGNORECASE
)
"""What makes another verb of a verb: "skrive under", "lukke op", "vise sig"."""
_ROW = re.compile(r"\d{1,2}\.?(?: (?:rate|afdrag))?|sidste dag|betalingsfrist", re.IGNORECASE)
"""What opens the row of a plan of payments, where a verb would stand."""
_ONLY = re.compile(r"\bmå (?:kun|alene|højst|først)\b|\bkun må\b")
"""What allows within bounds asks for nothing."""
_OR = re.compile(r",?\s+eller\b", re.IGNORECASE)
_FILL_AND_SEND = re.compile(r"udfyld(?:es?|t)? og (?:ind|frem|til)?send(?:es?|t)?", re.IGNORECASE)
_IN_HAND = re.compile(r"(?:være|indgået|registreret|fremme|i hænde)", re.IGNORECASE)
"""How letters ask for a sum without a verb of paying: it "skal være os i hænde"."""
_ADDRESSED = re.compile(r"\s+(?:\w+\s+){0,3}?(?:henvendelse|brug|hensyn)\b", re.IGNORECASE)
"""What makes another thing of a verb: "rette henvendelse", "tage i brug"."""


def act_message(case: Case, fact: Fact[Action]) -> Message:
    """What to do: the act with its things; without a thing the bare act or the sum; else the letter's own sentence."""
    action = fact.value
    sentence = Quoted(case.sentence(_whole(case, fact.span)))
    if action.prohibited:
        about = _outline(case, fact, None)
        if about is None:
            return Message("act-forbidden", {"sentence": sentence})
        return Message("act-forbidden-about", {"gist": about, "sentence": sentence})
    if action.act is Act.DO or not _means_the_verb(case, action):
        about = _outline(case, fact, None)
        return _quoted(case, fact, sentence, about) if about else Message("act-do", {"sentence": sentence})
    if not _hangs_on_more(case, fact) and case.facts.head.language == DANISH:
        worded = _worded(case, fact)
        if worded:
            return worded
    return _quoted(case, fact, sentence, _outline(case, fact, action.act))


def _whole(case: Case, span: Span) -> Span:
    """The sentence, with the one before where that tells the case ("I så fald …")."""
    before = sentence_before(case, span) if hangs_on_the_sentence_before(case.sentence(span)) else None
    return Span(before.start, span.end) if before else span


def _quoted(case: Case, fact: Fact[Action], sentence: Quoted, outline: Message | None) -> Message:
    """The letter's sentence with the gist of it, and in which case it holds where that is known."""
    things = fact.value.things
    if things and _OR.match(case.letter.text, things[-1].span.end):
        return Message(
            "act-do", {"sentence": sentence}
        )  # "fjerne carporten eller flytte den": no gist tells the choice
    gist = outline or Message(f"gist-{fact.value.act}")
    at = fact.value.condition
    meant = condition(case, at) if at and not GOES_ON.match(case.letter.text, at.end) else None
    if meant and meant.key == "if-known" and isinstance(meant.arguments["known"], Message):
        gist = Message("act-if", {"condition": meant.arguments["known"], "act": gist})
    elif holds_in_a_case(case, fact) and fact.value.act not in ALWAYS_BARE:
        return Message("act-quoted-if", {"gist": gist, "sentence": sentence})
    return Message("act-quoted", {"gist": gist, "sentence": sentence})


def _outline(case: Case, fact: Fact[Action], act: Act | None) -> Message | None:
    """What a quoted sentence asks for in outline: its act, or what its verb asks where `act` is None, with its things;
    None where neither is known. The things are named only where each has a name."""
    action, text = fact.value, case.letter.text
    if case.facts.head.language != DANISH:
        return None
    things = outlined_things(case, fact)
    if act is not None:
        return Message(f"act-{act}", {"things": things}) if things and act not in ALWAYS_BARE else None
    asked = deed(action.verb.of(text))
    is_there = asked == Message(_BE_THERE)
    if (
        asked is None
        or _ONLY.search(fact.span.of(text))
        or _PARTICLE.match(text, action.verb.end)
        or _ADDRESSED.match(text, action.verb.end)
        or (is_there and action.act is not Act.SEND)
    ):
        return None
    return Message("deed-about", {"deed": asked, "things": things}) if things else asked


def _worded(case: Case, fact: Fact[Action]) -> Message | None:
    action = fact.value
    things = told_things(case, fact)
    if things and action.act is Act.SEND and _FILL_AND_SEND.fullmatch(action.verb.of(case.letter.text)):
        if are_whole(case, fact, things):
            return Message("act-fill-in-send", {"things": things_argument(case, things)})
        return None
    if things and are_whole(case, fact, things) and not _is_the_sum(case, fact, things):
        return Message(f"act-{action.act}", {"things": things_argument(case, things)})
    if action.amount is not None and action.act in (Act.PAY, Act.REPAY):
        return Message(f"act-{action.act}-amount", {"amount": Money(action.amount)})
    if action.act is Act.PAY and "\t" in fact.span.of(case.letter.text):
        return Message("act-pay-bare")  # a table's row ("Betalingsfrist | 1. november") is no sentence to quote
    if action.act is Act.REPORT_CHANGE and action.condition and not things:
        return Message("act-tell-bare")
    return Message(f"act-{action.act}-bare") if action.act in BARE and not things else None


def _is_the_sum(case: Case, fact: Fact[Action], things: Sequence[Span]) -> bool:
    """Whether what to pay is best told as its sum: the words only say "the amount", or stand in another sentence."""
    if fact.value.amount is None or fact.value.act not in (Act.PAY, Act.REPAY):
        return False
    return any(not fact.span.holds(span) or _SUM.match(case.words(span)) for span in things)


def _means_the_verb(case: Case, action: Action) -> bool:
    """Whether the act's messages mean what the verb does, and no second verb stands by it."""
    words = re.findall(r"\w+", action.verb.of(case.letter.text).lower())
    verbs = None if action.act in ALWAYS_BARE else _faithful().get(action.act)
    if is_regret(case, action) or _asks_for_the_sum(case, action):
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
    return bool(GOES_ON.match(case.letter.text, at.end)) or condition(case, at) is None


def _asks_for_the_sum(case: Case, action: Action) -> bool:
    """Whether a sum is asked for without a verb of paying: a row of a plan of payments, or "skal være os i hænde"."""
    if action.amount is None or action.act is not Act.PAY:
        return False
    verb, things = action.verb.of(case.letter.text).strip(), [case.words(thing.span) for thing in action.things]
    is_row = bool(_ROW.fullmatch(verb)) and case.letter.text[action.verb.end :].startswith(("\t", "."))
    return (is_row and not things) or bool(_IN_HAND.fullmatch(verb) and things and all(map(_SUM.match, things)))


@lru_cache(maxsize=1)
def _faithful() -> dict[Act, tuple[str, ...]]:
    return {Act(act): tuple(verbs) for act, verbs in tomllib.loads(FAITHFUL.read_text("utf-8")).items()}
