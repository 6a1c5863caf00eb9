"""A card in, the lines of it that a model is asked to say in other words out, each with tokens for its figures.

Only what the catalogue cannot say is asked: the letter's own sentences, and things it has no word for in the reader's
language. "Send lønsedler" is plain already; what is found by a rule, and told by a message, stays that message.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from chains.model.language.lexicon import is_checked
from chains.model.language.marking import marked
from chains.model.rewording.models import Task
from chains.model.rewording.plain import hard
from chains.model.rewording.tokens import Numbering, Tokenised, tokenised
from chains.models import DANISH, Argument, Explanation, Level, Line, Message, Quoted, Section
from chains.wording import Wording
from ingest.models import Kind

QUOTING = frozenset(
    {
        "act-do",
        "act-quoted",
        "act-quoted-if",
        "act-forbidden",
        "act-forbidden-about",
        "consequence",
        "consequence-known",
        "meaning-own-words",
    }
)
"""Messages that frame a sentence of the letter and say nothing else of their own that a reader needs."""
SECTIONS = (Section.MUST, Section.MAY, Section.CONSEQUENCES, Section.MEANING)
"""What is asked, the most important first."""
MOST = 10
"""Lines of one letter at most: the rest is the catalogue's."""
LONGEST = 420
"""Characters of a sentence at most; a longer one is a list or a paragraph, and no weak model gets that right."""
HARD = 35.0
"""The LIX above which a sentence of the letter is worth saying more plainly to a reader of its own language."""
FEW_WORDS = 6
"""So few are plain to such a reader though one is long, which alone makes a LIX of 35: "Skriv journalnummeret på." """


def tasks(explanation: Explanation) -> tuple[Task, ...]:
    """The lines worth asking for, numbered from 1. None of a letter whose language code can't check."""
    language = explanation.facts.head.language
    if not is_checked(language) or not explanation.facts.is_letter:
        return ()
    numbering, found = Numbering(), list[Task]()
    for line in sorted(_asked(explanation), key=lambda one: SECTIONS.index(one.section)):
        words = _words(line, explanation)
        if not words or len(words) > LONGEST or len(found) == MOST or _two_ways(words, language):
            continue
        made = tokenised(words, explanation.facts.head.date, numbering, language)
        found.append(_task(len(found) + 1, line, made, explanation))
    return tuple(found)


def _asked(explanation: Explanation) -> Iterator[Line]:
    known: set[str] = set()
    for line in explanation.lines:
        if line.section in SECTIONS and line.id not in known:
            known.add(line.id)
            yield line


def _words(line: Line, explanation: Explanation) -> str:
    """The letter's words of a line; "" where the catalogue says it well."""
    request, language = explanation.request, explanation.facts.head.language
    own = request.language == language
    if line.key in QUOTING:
        sentence = line.arguments.get("sentence")
        words = " ".join(sentence.text.split()) if isinstance(sentence, Quoted) else ""
        worth = not own or request.level is Level.EASY or _is_hard(words, language)
        return words if worth and not _frame_says_more(line, words, language) else ""
    if own or language != DANISH or not line.key.startswith("act-") or not _foreign(line.arguments):
        return ""
    return Wording(DANISH).line(line)


def _is_hard(words: str, language: str) -> bool:
    return len(words.split()) > FEW_WORDS and hard(words, language) > HARD


def _frame_says_more(line: Line, words: str, language: str) -> bool:
    """Whether the catalogue's frame tells what the quoted words do not: that it holds in a case only (told in the
    sentence before), or that it is forbidden. Then no other words may take the frame's place."""
    gist = line.arguments.get("gist")
    in_a_case = line.key == "act-quoted-if" or (isinstance(gist, Message) and gist.key == "act-if")
    if in_a_case and not marked(words, language).conditional:
        return True
    return line.key.startswith("act-forbidden") and not marked(words, language).has("modal.forbid")


def _foreign(arguments: Mapping[str, Argument]) -> bool:
    """Whether a message shows words of the letter that have no known term beside them."""
    return any(_is_foreign(value) for value in arguments.values())


def _is_foreign(value: Argument) -> bool:
    match value:
        case Quoted():
            return True
        case Message():
            return value.key not in ("things-known", "if-known") and _foreign(value.arguments)
        case tuple():
            return any(_is_foreign(item) for item in value)
    return False


def _two_ways(words: str, language: str) -> bool:
    """Whether a sentence has "skal ikke", which is "must not" or "need not": code can't tell which."""
    return marked(words, language).has("modal.exempt")


def _task(number: int, line: Line, made: Tokenised, explanation: Explanation) -> Task:
    facts = explanation.facts
    acts = {fact.value.act.value for fact in facts.actions if line.section in (Section.MUST, Section.MAY)
            and line.span == fact.span}  # fmt: skip
    undecided = facts.kind is Kind.HEARING
    return Task(number, line.id, line.section, made.text, facts.head.language, made.tokens, frozenset(acts), undecided)
