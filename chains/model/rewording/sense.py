"""A line's words and a model's sentence in, what the sentence says otherwise out: checked word by checked word.

Both are marked with the lexicons of their languages; then what each says is compared: who must or may, what is not so,
in which case, what is decided, what is to be done, what can happen, when. What the letter does not say may not come in;
what a citizen's duty hangs on may not go.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from chains.model.rewording.lexicon import Found, Marked, lexicon, marked
from chains.model.rewording.models import Rejection, Task
from chains.models import Section

ASKING = (Section.MUST, Section.MAY)
CONCORD = frozenset({"pl", "uk", "ro", "fa", "ur", "tr", "ar"})
"""Languages that may say "not" twice for one."""
EXPLICIT = frozenset({"da", "en", "de"})
"""Languages whose "must" says by the word beside it who must."""
INVERTED = frozenset({"da", "de"})
"""Languages that put "you" behind "must" too: "Derfor skal du …"."""
WILL_IN_THE_VERB = frozenset({"pl", "uk", "ur", "ro", "fa", "tr", "ar"})
"""Languages in which what will be done need not have a word of its own."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What is compared."""

    task: Task
    language: str
    source: Marked
    said: Marked

    @property
    def asks(self) -> bool:
        """Whether the line is something to do."""
        return self.task.section in ASKING


def fault_of_sense(task: Task, text: str, language: str) -> Rejection | None:
    """What `text` says more, less or otherwise than the line; None where nothing that is checked differs."""
    pair = Pair(task, language, marked(task.text, task.source), marked(text, language))
    return next((fault for check in CHECKS if (fault := check(pair))), None)


def voice(pair: Pair) -> Rejection | None:
    """It greets nobody, gives no advice, and speaks neither as "I" nor as "we"."""
    kinds = ("voice.greeting", "voice.advice", "voice.me", "voice.we")
    return Rejection.VOICE if any(pair.said.has(kind) for kind in kinds) else None


def figures_in_words(pair: Pair) -> Rejection | None:
    """No number in words: those of the letter are tokens. Which of several ("the first") is as in the letter."""
    if any("time.number" in one.concepts and not _is_ambiguous_number(pair, one) for one in pair.said.found):
        return Rejection.FIGURE
    order = ("time.first", "time.second", "time.third", "time.half", "time.double")
    return Rejection.FIGURE if any(pair.said.has(one) != pair.source.has(one) for one in order) else None


def modality(pair: Pair) -> Rejection | None:
    """Must stays must, may stays may, must not stays must not; nothing becomes "need not" or "should"."""
    source, said = pair.source, pair.said
    if said.has("modal.exempt") or said.has("modal.forbid") != source.has("modal.forbid"):
        return Rejection.MODALITY
    if said.has("modal.should") and not source.has("modal.should"):
        return Rejection.MODALITY
    if not _forbids(pair) and not _may_as_much(pair):
        return Rejection.MODALITY
    return _asked(pair) if pair.asks else _told(pair)


def _may_as_much(pair: Pair) -> bool:
    """Whether "may" is where it was; in a case, also where a word of the letter has it in it ("forhindret")."""
    if _main(pair.source, "modal.may") != _main(pair.said, "modal.may"):
        return False
    was, now = (any(_in_case(of, one) for one in of.having("modal.may")) for of in (pair.source, pair.said))
    return was == now or (now and bool(_hidden(pair, True)))


def _hidden(pair: Pair, in_case: bool) -> int:
    """Words of the letter with a "not" in them ("forhindret", "uenig"), in its cases or outside them."""
    if pair.task.source != "da":
        return 0
    negative = set(str(lexicon("da").extra["negative"]).split())
    conditional = pair.source.conditional
    return sum(word.folded in negative and (word.clause in conditional) is in_case for word in pair.source.words)


def _asked(pair: Pair) -> Rejection | None:
    """Of a duty: "must", or the act itself as it is bidden. Of a choice: "may" or "if you want", never "must"."""
    source, said = pair.source, pair.said
    must = [one for one in said.having("modal.must") if one.clause not in said.conditional]
    if pair.task.section is Section.MAY:
        if must and not _main(source, "modal.must"):
            return Rejection.MODALITY
        return None if said.has("modal.may") or said.has("modal.want") else Rejection.MODALITY
    bidden = must or _main(said, "acts.") or said.has("modal.forbid")
    wanted = said.has("modal.want") and not source.has("modal.want")
    return None if bidden and not wanted else Rejection.MODALITY


def _told(pair: Pair) -> Rejection | None:
    """Of what is told: "must" is there where it was."""
    return None if pair.said.has("modal.must") == pair.source.has("modal.must") else Rejection.MODALITY


def negation(pair: Pair) -> Rejection | None:
    """As many "not" as in the letter, in the same part of the sentence (the case, or what holds in it)."""
    for in_case in (True, False):
        source = [one for one in pair.source.having("sense.not") if _in_case(pair.source, one) is in_case]
        said = [one for one in pair.said.having("sense.not") if _in_case(pair.said, one) is in_case]
        hidden = _hidden(pair, in_case)
        most = len(source) + hidden
        if len(said) < len(source) - (hidden > 0) or (source and not said and not hidden):
            return Rejection.NEGATION
        if len(said) > most and not (most and pair.language in CONCORD):
            return Rejection.NEGATION
    return None


def decided(pair: Pair) -> Rejection | None:
    """Nothing is decided, granted or refused that the letter does not say so; what is considered stays considered."""
    source, said = pair.source, pair.said
    for one in ("modal.decided", "modal.granted", "modal.refused"):
        if said.has(one) and not source.has(one):
            return Rejection.DECIDED
    if source.has("modal.refused") and not (said.has("modal.refused") or said.has("sense.not")):
        return Rejection.DECIDED
    if source.has("modal.granted") and not said.has("modal.granted"):
        return Rejection.DECIDED
    if source.has("modal.consider") != said.has("modal.consider"):
        return Rejection.DECIDED
    open_yet = source.has("modal.consider") or source.has("modal.will") or pair.task.undecided
    if (open_yet or pair.asks) and said.has("modal.done") and not source.has("modal.done"):
        return Rejection.DECIDED
    will = _main(source, "modal.will") and not source.has("modal.want")
    if will and pair.language not in WILL_IN_THE_VERB and not said.has("modal.will"):
        return Rejection.DECIDED
    return None


def addressee(pair: Pair) -> Rejection | None:
    """Who has to: the reader, where the letter asks the reader. Nobody comes in and nobody goes."""
    source, said = pair.source.all_of("parties."), pair.said.all_of("parties.")
    if said - source:
        return Rejection.PARTY
    if source - said - {"parties.they"}:
        return Rejection.PARTY
    if not pair.asks or pair.language not in EXPLICIT:
        return None
    for must in pair.said.having("modal.must"):
        after = must.end + (pair.language in INVERTED)
        near = [*pair.said.words[max(0, must.first - 2) : must.first], *pair.said.words[must.end : after]]
        if not any(_is_you(word.text, pair.language) for word in near):
            return Rejection.ADDRESSEE
    return None


def condition(pair: Pair) -> Rejection | None:
    """What holds in a case holds in that case: the case is there, with the same acts and figures in it."""
    source, said = pair.source, pair.said
    if bool(source.conditional) != bool(said.conditional) or source.has("sense.unless") != said.has("sense.unless"):
        return Rejection.CONDITION
    if not source.conditional:
        return None
    if all(word.clause in said.conditional for word in said.words if word.is_word):
        return Rejection.CONDITION
    if any(_token_case(source, token) is not _token_case(said, token) for token in pair.task.tokens):
        return Rejection.CONDITION
    return Rejection.CONDITION if any(_moved(one, pair) for one in said.having("acts.")) else None


def _moved(one: Found, pair: Pair) -> bool:
    """Whether an act of the letter has come out of the case it stood in, or into it."""
    same = [other for other in pair.source.having("acts.") if one.concepts & other.concepts]
    return bool(same) and all(_in_case(pair.source, other) is not _in_case(pair.said, one) for other in same)


def connectives(pair: Pair) -> Rejection | None:
    """Only, or, without: there where they were."""
    for one in ("sense.only", "sense.or", "sense.without"):
        if pair.said.has(one) != pair.source.has(one):
            return Rejection.SENSE
    return None


def times(pair: Pair) -> Rejection | None:
    """The same units, weekdays, months, and "at once" only where it was."""
    same = ("day", "workday", "week", "month", "year", "minute", "today", "tomorrow", "yesterday")
    names = (*same, *(f"weekday{number}" for number in range(1, 8)), *(f"month{number}" for number in range(1, 13)))
    for name in names:
        if pair.said.has(f"time.{name}") != pair.source.has(f"time.{name}"):
            return Rejection.TIME
    if pair.said.has("time.hour") != pair.source.has("time.hour") and not (
        pair.said.has("time.hour") and _has_clock(pair)
    ):
        return Rejection.TIME
    now, was = pair.said.has("time.at_once"), pair.source.has("time.at_once")
    return Rejection.TIME if now != was and not (now and pair.source.has("time.one_go")) else None


def acts(pair: Pair) -> Rejection | None:
    """Nothing to do that the line does not have, and all that its facts ask for."""
    known = {f"acts.{act}" for act in pair.task.acts} | pair.source.all_of("acts.")
    known |= {f"acts.{other}" for act in known for other in IMPLIED.get(act.removeprefix("acts."), ())}
    for one in pair.said.having("acts."):
        mine = {concept for concept in one.concepts if concept.startswith("acts.")}
        if not mine & known and not _means_something_else(one, pair):
            return Rejection.ACT
    if not pair.asks:
        return None
    wanted = {f"acts.{act}" for act in pair.task.acts} & {f"acts.{act}" for act in _all_acts(pair.language)}
    for act in wanted:
        forbidden = act in FORBIDDING and pair.said.has("modal.forbid")
        if not forbidden and not any(act in one.concepts for one in pair.said.found) and not _same_act(act, pair):
            return Rejection.ACT
    return None


def stakes(pair: Pair) -> Rejection | None:
    """What can happen to the reader: neither more nor less."""
    source, said = pair.source.all_of("stakes."), pair.said.all_of("stakes.")
    sure = {one for found in pair.said.found for one in found.concepts if len(found.concepts) == 1}
    if {one for one in said - source if one in sure}:
        return Rejection.STAKES
    lost = {
        found.concepts - NO_HARM
        for found in pair.source.found
        if any(one.startswith("stakes.") for one in found.concepts)
    }
    return Rejection.STAKES if any(concepts and not concepts & pair.said.all_of("") for concepts in lost) else None


def figures_mean_the_same(pair: Pair) -> Rejection | None:
    """Figures of a kind in the letter's order, each with its own "from", "until" or "by", and its own neighbours."""
    for kind in "DTAN":
        order = [word.text for word in pair.source.words if word.is_token and word.text[1] == kind]
        now = [word.text for word in pair.said.words if word.is_token and word.text[1] == kind]
        if order != now:
            return Rejection.SWAPPED
        if kind != "N" and any(not _same_relation(pair, token) for token in order):
            return Rejection.SWAPPED
        if len(order) > 1 and _neighbours_moved(pair, order):
            return Rejection.SWAPPED
    return None


CHECKS: tuple[Callable[[Pair], Rejection | None], ...] = (
    voice,
    figures_in_words,
    negation,
    modality,
    decided,
    addressee,
    condition,
    connectives,
    times,
    acts,
    stakes,
    figures_mean_the_same,
)

RELATIONS = ("time.by", "time.within", "time.before", "time.until", "time.from", "time.after")
FITS = {
    "time.by": {"time.by"},
    "time.within": {"time.within", "time.by", "time.before"},
    "time.before": {"time.before"},
    "time.until": {"time.until"},
    "time.from": {"time.from"},
    "time.after": {"time.after"},
}
"""Which words of time may stand for which: "inden" is "within" or "before", "senest" is never "before"."""
IMPLIED = {
    "comment": ("tell",),
    "report-change": ("tell",),
    "tell": ("report-change",),
    "cancel": ("tell",),
    "appeal": ("tell",),
    "fill-in-send": ("fill-in", "send"),
}
"""What an act is done by, and may be said for it."""
FORBIDDING = ("acts.avoid", "acts.stop")
"""Acts that "must not" says."""
NO_HARM = frozenset({"stakes.pay_out"})
"""What may be left out: nobody loses by it."""
POSTPOSED = frozenset({"tr", "ur"})
"""Languages whose "by", "from" and "until" stand behind what they belong to."""
SAME_ACTS = (
    {"send", "return", "bring", "answer", "comment", "tell", "report-change", "apply"},
    {"contact", "call", "tell"},
    {"meet", "take-part", "bring"},
    {"cancel", "tell", "call", "contact"},
    {"pay", "repay"},
    {"comment", "tell", "answer"},
)
"""Acts whose words often stand for one another; that none is added is checked word by word."""


def _same_act(act: str, pair: Pair) -> bool:
    """Whether a word of the same family, which the letter's own words have too, says the act."""
    slug = act.removeprefix("acts.")
    family = {f"acts.{one}" for group in SAME_ACTS if slug in group for one in group}
    return bool(family & pair.said.all_of("acts.") & pair.source.all_of("acts."))


def _all_acts(language: str) -> set[str]:
    known = lexicon(language)
    found = {one for concepts in known.exact.values() for one in concepts}
    found |= {one for _, concepts in known.wild for one in concepts}
    found |= {one for own in known.phrases.values() for _, concepts in own for one in concepts}
    return {one.removeprefix("acts.") for one in found if one.startswith("acts.")}


def _means_something_else(one: Found, pair: Pair) -> bool:
    """Whether a word that can be an act stands for something else that the letter has too ("stop" of what stops)."""
    other = {concept for concept in one.concepts if not concept.startswith("acts.")}
    return bool(other & pair.source.all_of(""))


def _has_clock(pair: Pair) -> bool:
    return any(token.startswith("[T") for token in pair.task.tokens)


def _is_ambiguous_number(pair: Pair, one: Found) -> bool:
    return len(one.concepts) > 1


def _forbids(pair: Pair) -> bool:
    return pair.source.has("modal.forbid")


def _in_case(of: Marked, one: Found) -> bool:
    return one.clause in of.conditional


def _main(of: Marked, concept: str) -> bool:
    """Whether something outside the case can stand for `concept`."""
    return any(one.clause not in of.conditional for one in of.having(concept))


def _token_case(of: Marked, token: str) -> bool:
    return any(word.text == token and word.clause in of.conditional for word in of.words)


def _is_you(word: str, language: str) -> bool:
    return "voice.you" in lexicon(language).exact.get(word, ()) or "voice.you" in lexicon(language).exact.get(
        word.lower(), ()
    )


def _same_relation(pair: Pair, token: str) -> bool:
    """Whether the day or sum is "from", "until", "by" … what it was."""
    was = _relation(pair.source, token, pair.task.source)
    now = _relation(pair.said, token, pair.language)
    if not was:
        return not now & (
            {"time.until"} if token[1] == "A" else {"time.until", "time.from", "time.after", "time.before"}
        )
    fitting = {fit for one in was for fit in FITS[one]}
    return bool(fitting & now)


def _relation(of: Marked, token: str, language: str) -> set[str]:
    """The words of time next to a token: up to three words before it, or behind it where they stand there."""
    place = next(at for at, word in enumerate(of.words) if word.text == token)
    best: tuple[int, set[str]] | None = None
    for one in of.found:
        concepts = one.concepts & set(RELATIONS)
        behind = one.first > place
        if not concepts or one.clause != of.words[place].clause or (behind and language not in POSTPOSED):
            continue
        between = range(one.end, place) if one.first < place else range(place + 1, one.first)
        distance = len(between)
        if len(between) > 3 or any(of.words[at].is_token and of.words[at].text[1] == token[1] for at in between):
            continue
        if best is None or distance < best[0]:
            best = (distance, set(concepts))
    return best[1] if best else set()


def _neighbours_moved(pair: Pair, order: list[str]) -> bool:
    """Whether something said beside one figure stands beside another: what both have once, in another stretch."""
    was, now = _stretches(pair.source, order), _stretches(pair.said, order)
    return any(place != now[what] for what, place in was.items() if what in now)


def _stretches(of: Marked, order: list[str]) -> dict[str, int]:
    """What stands once in the sentence, and between which of the figures."""
    stretch, found, twice = 0, dict[str, int](), set[str]()
    at: dict[int, Found] = {one.first: one for one in of.found}
    for place, word in enumerate(of.words):
        stretch += word.text in order
        names = (
            {one for one in at[place].concepts if not one.startswith(("time.", "modal.", "sense.", "voice."))}
            if place in at
            else set()
        )
        if word.is_word and len(word.folded) > 4:
            names |= {word.folded}
        for name in names:
            twice |= {name} & found.keys()
            found[name] = stretch
    return {name: place for name, place in found.items() if name not in twice}
