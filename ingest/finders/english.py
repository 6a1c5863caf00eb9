"""English sentences in, their duties and rights as candidates out: Danish authorities write to newcomers in English.

The same rules of whose duty it is, in English words: "You must send …", "Please pay …", "We need …", "The form should
reach us by …", "You are called in for an interview"; "Your landlord must …" is nobody's here. A sentence is read clause
by clause; a colon takes its list as the things. The verbs and phrasings stand in `english.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from ingest.finders.candidate import Candidate
from ingest.finders.phrases import Phrase
from ingest.finders.zones import item_body
from ingest.models import Act, Span, Thing
from ingest.text.sentences import Form, Sentence

_TABLE = Path(__file__).with_name("english.toml")
_IS_ENGLISH = re.compile(r"\b(?:the|you|your|and|must|please|with|have|will|is|not|be|are|of|by)\b", re.IGNORECASE)
_IS_DANISH = re.compile(r"\b(?:og|du|din|det|skal|har|til|vi|af|ikke|er|en|med|som|på|de)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:If|Should|Unless|When)\b[^,.]{3,140}(?=,)|\b(?:if|unless"
    r"|when)\b[^,.]{3,140}(?=[,.]|$)"
)
_PARTS = re.compile(
    r";\s|\sand\s(?=(?:must|may|shall) not\b)|,\s(?:and|but)\s(?=(?:you|please|we|any|the|your|all|this|it)\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z]+")
_UNDONE = re.compile(r"\bnot\b|\bfail\b", re.IGNORECASE)
_WILL = re.compile(r"\bwill (?:have|need) to$", re.IGNORECASE)
_ADVERBS = frozenset(["also", "therefore", "then", "immediately", "always", "first"])
_MOODS = (
    "summons",
    "banned",
    "ban",
    "ban_head",
    "must",
    "must_head",
    "need",
    "nominal",
    "limited",
    "forbidden",
    "due",
    "order",
    "may",
)
"""The phrasings in the order they are tried."""
_AT_HEAD = frozenset(("order", "nominal", "limited", "forbidden", "ban_head", "must_head"))
"""The phrasings that open a clause."""
_BANS = frozenset(("ban", "ban_head", "banned", "forbidden"))
_COMMENTS_FIRST = re.compile(r"\W*(?:(?:your|any|the) )?(?:comments|objections|observations)\b", re.IGNORECASE)
_SOMEBODYS = re.compile(r"\b(?:its|his|her|their) (?:\w+ ){0,3}$")
""" "The firm has been asked, and its reply is due on …": what somebody else is to do."""
_THEY_PAY = re.compile(r"\b[Ww]e (?:will |shall |\w+ly )?(?:continue to |still )?pay\b(?![^.]*\n)")
_NEAR = 160
""" "We continue to pay the benefit. The next instalment falls due on …": what comes, and is not to be paid."""
_SELF_EVIDENT = frozenset(
    (Act.CALL, Act.CONTACT, Act.USE, Act.READ, Act.LOG_IN, Act.ANSWER, Act.STOP, Act.BOOK, Act.DO)
)


@dataclass(frozen=True, slots=True)
class _English:
    acts: dict[str, Act]
    done: dict[str, Act]
    nouns: dict[str, Act]
    patterns: dict[str, re.Pattern[str]]

    def act_of(self, word: str) -> Act | None:
        """The act of a verb as it stands: "participate", "participating", "submitted"; None for a word of no list."""
        return self.acts.get(word) or self.done.get(word)


@cache
def _english() -> _English:
    table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    acts = {verb: Act(name) for name, verbs in table["verbs"].items() for verb in verbs.split()}
    done = {form: act for verb, act in acts.items() for form in _forms(verb)}
    done |= {form: acts[verb] for verb, forms in table["participles"].items() for form in forms.split()}
    nouns = {form: acts.get(verb, Act.DO) for verb, forms in table["nouns"].items() for form in forms.split()}
    patterns = {
        name: re.compile("|".join(rows) if isinstance(rows, list) else rows, re.IGNORECASE)
        for name, rows in table["phrasings"].items()
    }
    verbs = "|".join(verb for verb in acts if "-" not in verb)
    patterns["order"] = re.compile(
        rf"(?:\d+[.)]\s|[-–•]\s)?(?P<verb>(?:{'|'.join(v.capitalize() for v in verbs.split('|'))}))\s(?:the"
        rf"|your|that|all|any|us|this|it|a)\b"
    )
    return _English(acts, done, nouns, patterns)


def _forms(verb: str) -> tuple[str, ...]:
    """submit → submitted, submitting; complete → completed, completing; notify → notified. A wrong one does no harm."""
    stem = verb.removesuffix("e")
    past = verb[:-1] + "ied" if verb.endswith("y") else stem + "ed"
    return past, stem + "ing", verb + verb[-1] + "ed", verb + verb[-1] + "ing"


def is_english(words: str) -> bool:
    """Whether a sentence is English rather than Danish."""
    english = len(_IS_ENGLISH.findall(words))
    return english > 0 and english > len(_IS_DANISH.findall(words))


def find_english(text: str, sentences: Sequence[Sentence]) -> list[Candidate]:
    """The duties and rights of the letter's English sentences, in order."""
    found: list[Candidate] = []
    for at, sentence in enumerate(sentences):
        words = sentence.span.of(text)
        if (sentence.form is Form.HEADING and not words.endswith(":")) or not is_english(words):
            continue
        own = list(_read(text, at, sentence))
        if own and words.endswith(":"):
            own[-1] = _with_items(text, sentences, own[-1])
        found += own
    return found


def _with_items(text: str, sentences: Sequence[Sentence], candidate: Candidate) -> Candidate:
    """The list that a colon introduces: its items are the things."""
    items: list[Sentence] = []
    for sentence in sentences[candidate.at + 1 :]:
        if sentence.form is not Form.ITEM:
            break
        items.append(sentence)
    if not items:
        return candidate
    things = tuple(Thing(item_body(text, item)) for item in items)
    whole = Span(candidate.whole.start, items[-1].span.end)
    return replace(candidate, whole=whole, clause=whole, phrase=replace(candidate.phrase, things=things))


def _read(text: str, at: int, sentence: Sentence) -> Iterator[Candidate]:
    patterns = _english().patterns
    if any(patterns[name].search(text, *sentence.span) for name in ("questions", "appeal")):
        return
    starts = [sentence.span.start, *(part.end() for part in _PARTS.finditer(text, *sentence.span))]
    condition = _CONDITION.search(text, *sentence.span)
    for start, end in zip(starts, [*starts[1:], sentence.span.end], strict=True):
        candidate = _clause(text, at, sentence, Span(start, end), condition)
        if candidate is not None:
            yield candidate


def _clause(text: str, at: int, sentence: Sentence, clause: Span, condition: re.Match[str] | None) -> Candidate | None:
    patterns = _english().patterns
    if patterns["told"].match(text, *clause):
        return None
    for mood in _MOODS:
        find = patterns[mood].match if mood in _AT_HEAD else patterns[mood].search
        match = find(text, *clause)
        if match is None or (condition and condition.start() <= match.start() < condition.end()):
            continue
        if mood in ("must", "may") and patterns["not"].search(text, *match.span()):
            return None
        if mood not in _BANS and patterns["planned"].search(text, clause.start, match.start()):
            return None
        phrase = _phrase(text, clause, match, mood)
        if phrase is None or (mood == "may" and not condition):
            return None
        if condition and _UNDONE.search(condition.group()) and _WILL.search(text, clause.start, match.end()):
            return None
        if condition and patterns["comment"].search(condition.group()) and mood not in _BANS:
            phrase = replace(phrase, act=Act.COMMENT)
        if (
            mood == "due"
            and (condition is None or "if any" in condition.group().lower())
            and _COMMENTS_FIRST.match(text, clause.start, match.start())
        ):
            return _comment(at, sentence, clause, phrase)
        wish = patterns["wish"].search(text, *clause) or patterns["application"].match(text, *clause)
        return Candidate(
            at=at,
            whole=sentence.span,
            clause=clause,
            phrase=phrase,
            must=mood != "may" and not wish,
            form="english",
            certainty=0.9 if mood != "may" else 0.8,
            prohibited=mood in _BANS,
            condition=Span(*condition.span()) if condition else None,
        )
    return None


def _comment(at: int, sentence: Sentence, clause: Span, phrase: Phrase) -> Candidate:
    """ "Your comments must reach us …": to comment is the reader's right, whatever the day for it."""
    said = replace(phrase, act=Act.COMMENT)
    return Candidate(at, sentence.span, clause, said, must=False, form="english", certainty=0.9)


def _phrase(text: str, clause: Span, match: re.Match[str], mood: str) -> Phrase | None:
    english = _english()
    channels = tuple(Span(*way.span()) for way in english.patterns["channel"].finditer(text, match.end(), clause.end))
    head = Span(*match.span())
    if mood == "summons":
        return Phrase(Act.MEET, head, Span(head.end, clause.end), (), channels)
    if mood in ("due", "banned"):
        return _passive(text, clause, match, mood, channels)
    if mood == "limited":
        region = Span(*match.span("thing"))
        return Phrase(Act.SEND, head, region, _things(text, region), channels)
    if mood in ("nominal", "forbidden"):
        noun = match["noun"].lower()
        named = Act.AVOID if mood == "forbidden" else english.nouns.get(noun)
        return Phrase(named, head, Span(head.end, clause.end), (), channels) if named else None
    if mood == "order":
        act = english.acts[match["verb"].lower()]
        region = Span(head.end, clause.end)
        return None if act in _SELF_EVIDENT else Phrase(act, head, region, _things(text, region), channels)
    if mood == "need":
        region = Span(head.end, clause.end)
        vague = english.patterns["vague"].match(text, *region)
        return None if vague else Phrase(Act.SEND, head, region, _things(text, region), channels)
    words = _WORD.finditer(text, match.end(), clause.end)
    verb = next((word for word in words if word.group().lower() not in _ADVERBS), None)
    if verb is None:
        return None
    word = verb.group().lower()
    if english.patterns["nothing"].match(word) and mood not in _BANS:
        return None
    act, head = english.act_of(word) or Act.DO, Span(*verb.span())
    region = Span(head.end, clause.end)
    if mood in _BANS:
        act = Act.AVOID
    return Phrase(act, head, region, _things(text, region), channels, 1.0 if act is not Act.DO else 0.8)


def _passive(text: str, clause: Span, match: re.Match[str], mood: str, channels: tuple[Span, ...]) -> Phrase | None:
    """ "The form must be submitted", "The card may not be used": what stands before is what it is done to."""
    english = _english()
    subject = Span(clause.start, match.start())
    words = _WORD.search(text, match.end(), clause.end) if mood == "banned" else None
    done = words.group() if words else match.groupdict().get("done")
    theirs = english.patterns["others"].search(text, match.end(), clause.end) or _SOMEBODYS.search(text, *subject)
    if theirs or (done and english.patterns["authority"].match(done.lower())):
        return None
    act = english.act_of(done.lower()) or Act.DO if done else _handed_in(text, subject, match)
    if act is Act.PAY and not done and _THEY_PAY.search(text, max(0, clause.start - _NEAR), clause.start):
        return None
    head, region = Span(*match.span()), Span(match.end(), clause.end)
    return Phrase(Act.AVOID if mood == "banned" else act, head, region, _things(text, subject), channels)


def _handed_in(text: str, subject: Span, match: re.Match[str]) -> Act:
    """ "Your reply must reach us", "The amount is payable": the act is told by what it is that is to arrive."""
    if re.search(r"payable|due", match.group()):
        return Act.PAY
    nouns = (_english().nouns.get(word.group().lower()) for word in _WORD.finditer(text, *subject))
    return next((act for act in nouns if act in (Act.PAY, Act.ANSWER, Act.REPAY)), Act.SEND)


def _things(text: str, region: Span) -> tuple[Thing, ...]:
    words = region.of(text)
    cut = _english().patterns["cut"].search(words)
    end = cut.start() if cut else len(words)
    start = len(words) - len(words.lstrip())
    lead = re.match(r"(?:us know|us|me|in|to|out|for|up)\b\s*", words[start:end])
    start += lead.end() if lead else 0
    body = words[start:end].rstrip(" .,;:")
    return (Thing(Span(region.start + start, region.start + start + len(body))),) if len(body) > 2 else ()
