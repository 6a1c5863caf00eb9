"""A line's words and a model's sentence in, what the sentence says otherwise out: checked word by checked word.

Both are marked with the lexicons of their languages; then what each says is compared: who must or may, what is not so,
in which case, what is decided, what is to be done, what can happen, when. What the letter does not say may not come in;
what a citizen's duty hangs on may not go.
"""

from __future__ import annotations

from collections.abc import Callable

from chains.model.language.acts import is_another_act, with_implied
from chains.model.language.lexicon import lexicon
from chains.model.language.marking import marked
from chains.model.language.models import Found, Marked
from chains.model.rewording.duty import addressee, decided, hidden, modality, subjects, voice
from chains.model.rewording.figures import figures_in_words, figures_mean_the_same
from chains.model.rewording.models import Rejection, Task
from chains.model.rewording.pair import Pair, in_case

CONCORD = frozenset({"pl", "uk", "ro", "fa", "ur", "tr", "ar"})
"""Languages that may say "not" twice for one."""


RESTING = ("acts.", "stakes.", "parties.", "modal.decided", "modal.granted", "modal.refused", "time.month", "time.week")
"""What a sentence of its own may rest on."""


FORBIDDING = ("acts.avoid", "acts.stop")
"""Acts that "must not" says."""


NO_HARM = frozenset({"stakes.pay_out"})
"""What may be left out: nobody loses by it."""


SAME_ACTS = (
    {"send", "return", "bring", "answer", "comment", "tell", "report-change", "apply"},
    {"contact", "call", "tell"},
    {"meet", "take-part", "bring"},
    {"cancel", "tell", "call", "contact"},
    {"pay", "repay"},
    {"comment", "tell", "answer"},
)
"""Acts whose words often stand for one another; that none is added is checked word by word."""


def fault_of_sense(task: Task, text: str, language: str) -> Rejection | None:
    """What `text` says more, less or otherwise than the line; None where nothing that is checked differs."""
    pair = Pair(task, language, marked(task.text, task.source), marked(text, language))
    return next((fault for check in CHECKS if (fault := check(pair))), None)


def negation(pair: Pair) -> Rejection | None:
    """As many "not" as in the letter, in the same part of the sentence (the case, or what holds in it)."""
    for case in (True, False):
        source = [one for one in pair.source.having("sense.not") if in_case(pair.source, one) is case]
        said = [one for one in pair.said.having("sense.not") if in_case(pair.said, one) is case]
        inner = hidden(pair, case)
        most = len(source) + inner
        if len(said) < len(source) - (inner > 0) or (source and not said and not inner):
            return Rejection.NEGATION
        if len(said) > most and not (most and pair.language in CONCORD):
            return Rejection.NEGATION
    return None


def condition(pair: Pair) -> Rejection | None:
    """What holds in a case holds in that case: the case is there, with the same acts and figures in it."""
    source, said = pair.source, pair.said
    if source.has("sense.asked") and not source.conditional:
        return None  # "tell them when it begins": in other languages the same word as of a case
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
    return bool(same) and all(in_case(pair.source, other) is not in_case(pair.said, one) for other in same)


def _token_case(of: Marked, token: str) -> bool:
    return any(word.text == token and word.clause in of.conditional for word in of.words)


def connectives(pair: Pair) -> Rejection | None:
    """Only, or, without, otherwise, at least, at most: there where they were."""
    for one in ("sense.only", "sense.or", "sense.without", "sense.otherwise", "sense.at_least", "sense.at_most"):
        if pair.said.has(one) != pair.source.has(one):
            return Rejection.SENSE
    if pair.source.has("sense.ask") and not pair.said.has("sense.ask") and pair.language in ("da", "en"):
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
    if pair.said.has("time.after") and not pair.source.has("time.after"):
        return Rejection.TIME
    if not pair.asks:
        return None
    now, was = pair.said.has("time.at_once"), pair.source.has("time.at_once")
    return Rejection.TIME if now != was and not (now and pair.source.has("time.one_go")) else None


def _has_clock(pair: Pair) -> bool:
    return any(token.startswith("[T") for token in pair.task.tokens)


def acts(pair: Pair) -> Rejection | None:
    """Nothing to do that the line does not have, and all that its facts ask for."""
    told = pair.source.all_of("")
    known = with_implied({f"acts.{act}" for act in pair.task.acts} | pair.source.all_of("acts."))
    if any(is_another_act(one, known, told) for one in pair.said.found):
        return Rejection.ACT
    if not pair.asks:
        return None
    wanted = {f"acts.{act}" for act in pair.task.acts} & {f"acts.{act}" for act in _all_acts(pair.language)}
    for act in wanted:
        forbidden = act in FORBIDDING and pair.said.has("modal.forbid")
        if not forbidden and not any(act in one.concepts for one in pair.said.found) and not _same_act(act, pair):
            return Rejection.ACT
    return None


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


def sentences_rest_on_the_line(pair: Pair) -> Rejection | None:
    """Each sentence has a figure, an act, a stake or a person of the line in it: none is all the model's own."""
    if pair.language == pair.task.source:
        return None  # there every word has to be covered
    known = pair.source.all_of("")
    rests: dict[int, bool] = {}
    number = 0
    at = {place: one for one in pair.said.found for place in range(one.first, one.end)}
    for place, word in enumerate(pair.said.words):
        if word.text in ".!?؟۔":
            number += 1
        elif word.is_word or word.is_token:
            held = at[place].concepts & known if place in at else set()
            rests[number] = rests.get(number, False) or word.is_token or any(each.startswith(RESTING) for each in held)
    own = known & {each for each in known if each.startswith(RESTING)}
    return Rejection.ADDED if len(rests) > 1 and own and not all(rests.values()) else None


CHECKS: tuple[Callable[[Pair], Rejection | None], ...] = (
    voice,
    figures_in_words,
    negation,
    modality,
    decided,
    addressee,
    subjects,
    condition,
    connectives,
    times,
    acts,
    stakes,
    sentences_rest_on_the_line,
    figures_mean_the_same,
)
