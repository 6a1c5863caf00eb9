"""A citizen's cards and answers in, what staff will see of them out: masked, in Danish and the citizen's tongue."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from chains.answers.models import Answer, Question
from chains.answers.render import text_of
from chains.handover import HandOver, Part, SharedCard, SharedDeadline, SharedTurn
from chains.models import DANISH, Explanation, Level, Line
from chains.wording import Wording
from ingest.mask import mask

MOST_CARDS, MOST_TURNS = 10, 40
"""The newest of each: a conversation is no archive."""

LONGEST_QUESTION = 1_000
"""Characters of the open question."""

_PART = "\n\u241e\n"
"""Stands between texts that are masked together, so that a name has one placeholder in all of them."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """An answer on the page, as it may be shared."""

    question: Question
    answer: Answer
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a citizen chose to share."""

    cards: tuple[Explanation, ...] = ()
    turns: tuple[Exchange, ...] = ()
    question: str = ""


def made(chosen: Chosen, language: str, level: Level, at: dt.datetime, public: Collection[str] = ()) -> HandOver:
    """What staff will see of what was chosen. Takes a moment: masking reads every sentence.

    `public` are names and numbers that are no secret (the municipality's).
    """
    wordings = {one: Wording(one, level) for one in dict.fromkeys((DANISH, Wording(language).spoken))}
    whole = HandOver(
        language=language,
        at=at,
        cards=tuple(_card(one, wordings) for one in chosen.cards[-MOST_CARDS:]),
        turns=tuple(_turn(one, wordings) for one in chosen.turns[-MOST_TURNS:]),
        question=" ".join(chosen.question.split())[:LONGEST_QUESTION],
    )
    return _masked(whole, public)


def _card(whole: Explanation, wordings: Mapping[str, Wording]) -> SharedCard:
    facts, danish = whole.facts, wordings[DANISH]
    return SharedCard(
        kind=facts.kind.value,
        topic=facts.topic,
        kle=facts.head.kle,
        deadlines=tuple(_deadline(line, whole, danish) for line in whole.lines if line.deadline is not None),
        parts={language: tuple(_parts(whole, wording)) for language, wording in wordings.items()},
    )


def _parts(whole: Explanation, wording: Wording) -> Iterator[Part]:
    for section, lines in groupby(whole.lines, key=lambda line: line.section):
        told = [sentence for line in lines for sentence in _told(line, whole, wording)]
        yield Part(wording.section_title(section), tuple(told))


def _told(line: Line, whole: Explanation, wording: Wording) -> Iterator[str]:
    number = f"{line.number}. " if line.number else ""
    yield number + wording.said(line, whole.rewordings)
    yield from wording.details(line)


def _deadline(line: Line, whole: Explanation, danish: Wording) -> SharedDeadline:
    if line.deadline is None:
        raise ValueError("the line has no deadline")
    return SharedDeadline(
        what=danish.said(line, whole.rewordings),
        date=line.deadline.date,
        moved_to=line.deadline.moved_to,
        basis=line.deadline.rule.basis.value,
        passed=line.deadline.passed,
        told=tuple(danish.details(line)),
    )


def _turn(asked: Exchange, wordings: Mapping[str, Wording]) -> SharedTurn:
    answers = {language: text_of(asked.answer, wording) for language, wording in wordings.items()}
    return SharedTurn(asked.question.text, asked.answer.ending.value, answers, asked.right)


# --- masking -----------------------------------------------------------------------------------------------


def _masked(whole: HandOver, public: Collection[str]) -> HandOver:
    """The same, every sentence of it masked: all of one language together, so that one name is one placeholder."""
    done: dict[str, str] = {}
    for texts in _texts(whole):
        together = mask(_PART.join(texts), public).text.split(_PART)
        if len(together) != len(texts):  # a text held the mark itself
            together = [mask(text, public).text for text in texts]
        done |= dict(zip(texts, together, strict=True))
    return _replaced(whole, done)


def _texts(whole: HandOver) -> Iterator[list[str]]:
    """Every sentence, language by language; what the citizen wrote goes with the Danish."""
    own = [*(turn.question for turn in whole.turns), whole.question]
    dates = [text for card in whole.cards for one in card.deadlines for text in (one.what, *one.told)]
    languages = {language for card in whole.cards for language in card.parts}
    languages |= {language for turn in whole.turns for language in turn.answer}
    for language in sorted(languages | {DANISH}, key=lambda one: one != DANISH):
        parts = [part for card in whole.cards for part in card.parts.get(language, ())]
        answers = [turn.answer[language] for turn in whole.turns if language in turn.answer]
        texts = [*(text for part in parts for text in part.lines), *answers]
        wanted = dict.fromkeys([*own, *dates, *texts] if language == DANISH else texts)
        if wanted:
            yield list(wanted)


def _replaced(whole: HandOver, done: Mapping[str, str]) -> HandOver:
    def parts(found: tuple[Part, ...]) -> tuple[Part, ...]:
        return tuple(Part(part.title, tuple(done[text] for text in part.lines)) for part in found)

    cards = tuple(
        dataclasses.replace(
            card,
            deadlines=tuple(
                dataclasses.replace(one, what=done[one.what], told=tuple(done[text] for text in one.told))
                for one in card.deadlines
            ),
            parts={language: parts(found) for language, found in card.parts.items()},
        )
        for card in whole.cards
    )
    turns = tuple(
        dataclasses.replace(
            turn,
            question=done[turn.question],
            answer={language: done[text] for language, text in turn.answer.items()},
        )
        for turn in whole.turns
    )
    return dataclasses.replace(whole, cards=cards, turns=turns, question=done[whole.question])
