"""A duty's words in, the messages of when it holds and how it is done out: known ones in the reader's language."""

from __future__ import annotations

import re

from chains.card.resolve import Case
from chains.models import Message, Quoted
from chains.wording.lexicon import Known, known
from ingest.models import Act, Action, Fact, Span
from ingest.text.sentences import split_sentences

_IF = re.compile(r"(?:hvis|såfremt|når|i tilfælde af|ved)\b", re.IGNORECASE)
_ASKED = re.compile(
    r"(?P<verb>[A-ZÆØÅ]?[a-zæøå]+) (?P<who>du|I|De)\b(?P<soon>(?: (?:ikke|fortsat|stadig|allerede|også|selv|gerne))*)"
    r"(?P<rest>.*)",
    re.DOTALL,
)
""" "Har du en olietank": a condition without its "hvis"."""
_HANGING = re.compile(r"(?:I så fald|I (?:det|de|dette|disse) tilfælde|I givet fald|Ellers)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"(?:Hvis|Såfremt)\b|(?:Kan|Vil) (?:du|I|De)\b|(?!(?:Skal|Må|Bedes)\b)[A-ZÆØÅ][a-zæøå]+r (?:du|I|De)\b"
)
"""How a sentence begins that holds only in a case."""
_ASKED_OF_A_THING = re.compile(
    r"(?:Er|Har|Kan|Vil|Bliver|Får|Kommer|Sker|Ændrer|Mangler|Ophører|Slutter|Flytter|Passer|Foreligger|Opstår|Viser"
    r"|Udebliver|Skifter|Efterkommes|Overskrides) (?!du\b|I\b|De\b|vi\b)[^,.]{3,80}"
    r", (?:skal|bedes|må|bør|kan|har|er|beder) (?:du|I|De|vi)\b"
)
""" "Er pladerne bortkommet, skal du …": the same of somebody or something else."""
_POINTS_BACK = re.compile(r"\b(?:det|den|dem|dette|dette her|heraf|herom|derom|hertil)$")


_WHEN = re.compile(r"(?:når|mens|inden|før|efter) (?!(?:du|I|De)\b)", re.IGNORECASE)


def condition(case: Case, span: Span) -> Message | None:
    """ "Hvis du bliver forhindret", to stand before what to do; None for words that cannot stand there."""
    words = as_if_clause(case.words(span))
    if not _IF.match(words) or _POINTS_BACK.search(words):
        return None
    said = Quoted(words[0].upper() + words[1:])
    meant = known(Known.CASES, words)
    return Message("if-known", {"words": said, "known": meant}) if meant else Message("if-words", {"words": said})


def as_if_clause(words: str) -> str:
    """The condition as a clause with its conjunction: "Har du en olietank" → "hvis du har en olietank".

    What stands after the subject in a question ("Kan du ikke betale") stands before the verb in a clause.
    """
    words = words.rstrip(" ,.")
    asked = None if _IF.match(words) or words.lower().startswith("medmindre") else _ASKED.fullmatch(words)
    if asked is None:
        return words[:1].lower() + words[1:]
    return f"hvis {asked['who']}{asked['soon']} {asked['verb'].lower()}{asked['rest']}"


def way(words: str) -> Message:
    """How it is done: "Sådan: på telefon 12 34 56 78"."""
    meant = known(Known.WAYS, words)
    return (
        Message("how-known", {"words": Quoted(words), "known": meant})
        if meant
        else Message("how", {"words": Quoted(words)})
    )


def hangs_on_the_sentence_before(words: str) -> bool:
    """Whether a sentence ("I så fald skal du ringe") tells its case only by pointing back."""
    return bool(_HANGING.match(words))


def begins_with_a_case(sentence: str) -> bool:
    """Whether a sentence opens with its condition: "Hvis du …", "Har du …", "Er pladerne bortkommet, skal du …"."""
    return bool(_OPEN.match(sentence) or _ASKED_OF_A_THING.match(sentence))


def is_regret(case: Case, action: Action) -> bool:
    """Whether the act is to send one's regrets ("sende afbud"): that is only for who cannot come, said or not."""
    return action.act is Act.CANCEL and [case.words(thing.span).lower() for thing in action.things] == ["afbud"]


def holds_in_a_case(case: Case, fact: Fact[Action]) -> bool:
    """Whether a duty holds only in a case, said in its condition, at its sentence's beginning or in the one before.

    "Når hjælperen kommer" is no case but a time: that day comes for everyone.
    """
    at = fact.value.condition
    if at is not None:
        return not _WHEN.match(case.words(at))
    sentence = case.sentence(fact.span)
    return is_regret(case, fact.value) or hangs_on_the_sentence_before(sentence) or begins_with_a_case(sentence)


def sentence_before(case: Case, span: Span) -> Span | None:
    """The sentence right before `span` on its line."""
    text = case.letter.text
    start = text.rfind("\n", 0, span.start) + 1
    earlier = split_sentences(text[start : span.start])
    return Span(start + earlier[-1].span.start, start + earlier[-1].span.end) if earlier else None
