"""English sentences in, their duties and rights as candidates out: Danish authorities write to newcomers in English.

The same rules of whose duty it is, in English words: "You must send …", "Please pay …", "We need …"; "Your landlord
must …" is nobody's here. The verbs and phrasings stand in `english.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ingest.finders.candidate import Candidate
from ingest.finders.phrases import Phrase
from ingest.models import Act, Span, Thing
from ingest.text.sentences import Form, Sentence

_TABLE = Path(__file__).with_name("english.toml")
_IS_ENGLISH = re.compile(r"\b(?:the|you|your|and|must|please|with|have|will)\b", re.IGNORECASE)
_IS_DANISH = re.compile(r"\b(?:og|du|din|det|skal|har|til|vi|af|ikke)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:If|Should|Unless|When)\b[^,.]{3,140}(?=,)|\b(?:if|unless"
    r"|when)\b[^,.]{3,140}(?=[,.]|$)"
)
_WORD = re.compile(r"[A-Za-z]+")
_UNDONE = re.compile(r"\bnot\b|\bfail\b", re.IGNORECASE)
_WILL = re.compile(r"\bwill (?:have|need) to$", re.IGNORECASE)
_ADVERBS = frozenset(["also", "therefore", "then", "immediately", "always", "first"])


@dataclass(frozen=True, slots=True)
class _English:
    acts: dict[str, Act]
    patterns: dict[str, re.Pattern[str]]


@cache
def _english() -> _English:
    table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    acts = {verb: Act(name) for name, verbs in table["verbs"].items() for verb in verbs.split()}
    patterns = {
        name: re.compile("|".join(rows) if isinstance(rows, list) else rows, re.IGNORECASE)
        for name, rows in table["phrasings"].items()
    }
    return _English(acts, patterns)


def is_english(words: str) -> bool:
    """Whether a sentence is English rather than Danish."""
    return len(_IS_ENGLISH.findall(words)) > len(_IS_DANISH.findall(words))


def find_english(text: str, sentences: Sequence[Sentence]) -> list[Candidate]:
    """The duties and rights of the letter's English sentences, in order."""
    found: list[Candidate] = []
    for at, sentence in enumerate(sentences):
        words = sentence.span.of(text)
        if sentence.form is not Form.HEADING and is_english(words):
            candidate = _read(text, at, sentence)
            found += [candidate] if candidate else []
    return found


def _read(text: str, at: int, sentence: Sentence) -> Candidate | None:
    patterns = _english().patterns
    words = sentence.span.of(text)
    if patterns["questions"].search(words) or patterns["appeal"].search(words):
        return None
    condition = _CONDITION.search(text, *sentence.span)
    for mood in ("ban", "must", "need", "may"):
        match = patterns[mood].search(text, *sentence.span)
        if match is None or (condition and condition.start() <= match.start() < condition.end()):
            continue
        if mood in ("must", "may") and patterns["not"].match(text, match.start()):
            return None
        phrase = _phrase(text, sentence, match, mood)
        if phrase is None or (mood == "may" and not condition):
            return None
        if condition and _UNDONE.search(condition.group()) and _WILL.search(text, sentence.span.start, match.end()):
            return None
        wish = patterns["wish"].search(words) is not None
        return Candidate(
            at=at,
            whole=sentence.span,
            clause=sentence.span,
            phrase=phrase,
            must=mood != "may" and not wish,
            certainty=0.9 if mood != "may" else 0.8,
            prohibited=mood == "ban",
            condition=Span(*condition.span()) if condition else None,
        )
    return None


def _phrase(text: str, sentence: Sentence, match: re.Match[str], mood: str) -> Phrase | None:
    english = _english()
    if mood == "need":
        act, head = Act.SEND, Span(*match.span())
    else:
        words = _WORD.finditer(text, match.end(), sentence.span.end)
        verb = next((word for word in words if word.group().lower() not in _ADVERBS), None)
        if verb is None:
            return None
        act, head = english.acts.get(verb.group().lower(), Act.DO), Span(*verb.span())
    if mood == "ban":
        act = Act.AVOID
    region = Span(head.end, sentence.span.end)
    return Phrase(act, head, region, _things(text, region), (), 1.0 if act is not Act.DO else 0.8)


def _things(text: str, region: Span) -> tuple[Thing, ...]:
    words = region.of(text)
    cut = _english().patterns["cut"].search(words)
    end = cut.start() if cut else len(words)
    start = len(words) - len(words.lstrip())
    lead = re.match(r"(?:us|me|in|to|out|for|up)\s+", words[start:end])
    start += lead.end() if lead else 0
    body = words[start:end].rstrip(" .,;")
    return (Thing(Span(region.start + start, region.start + start + len(body))),) if len(body) > 2 else ()
