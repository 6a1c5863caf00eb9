"""An embedded answer in, the same with a model's short answer above it out: each sentence of it verified by code.

The ending is decided before the model is asked, and nothing of the embedded answer is taken away: what the model says
stands above, the sentences it rests on below in their own words.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from chains.answers.guidance import Guidance
from chains.answers.models import Answer, Composed, ComposedSentence, Ending, Question, Sentence
from chains.answers.understand import Understood
from chains.model.composing.deeds import deed_fault
from chains.model.composing.form import clean, form_fault
from chains.model.composing.models import Claim, Reply, ReplySentence, Setting, Source
from chains.model.composing.naming import name_fault
from chains.model.composing.sense import figure_fault, home, sense_fault
from chains.model.composing.sources import numbered
from chains.model.composing.support import supported
from chains.model.composing.vectors import KEPT, Ahead
from chains.model.language.lexicon import is_checked
from chains.model.language.senses import senses_table
from chains.model.language.tongues import warm
from chains.model.models import Asked, Model, ModelTrace, ModelUnavailable, Reason
from chains.model.models import Step as ModelStep
from chains.model.public import public_words
from chains.model.traces import fell_out, stepped
from chains.models import Message, Quoted
from chains.prompts import load
from ingest.models import Warn
from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder
from knowledge.errors import KnowledgeError
from municipality import Municipality

log = logging.getLogger(__name__)

ANSWERS = frozenset({Ending.ANSWERED, Ending.ANSWERED_FROM_LETTER})
"""Endings whose answer may be composed: every other is code's word alone."""
MOST_SENTENCES = 4
MOST_CITED = 3
"""Sentences that one sentence may rest on: one that rests on everything rests on nothing."""
MOST_TOKENS = 400

Verdicts = tuple[list[Claim], list[str]]
"""The sentences that stand, and why each of the others does not."""


async def composed(
    question: Question,
    seen: Understood,
    answer: Answer,
    municipality: Municipality,
    guidance: Guidance,
    model: Model,
    session: str = "",
) -> tuple[Answer, ModelTrace | None]:
    """The answer with a model's words above it; as it was where they do not hold or none came. One call at most.

    The trace is None where the model was not asked.
    """
    if answer.ending not in ANSWERS:
        return answer, None
    sources = await asyncio.to_thread(_sources, question, answer, guidance)
    if not sources:
        return answer, None
    prompt = load(ModelStep.COMPOSE)
    text = content(seen.text, question.language, sources)
    asked = Asked(prompt, text, Reply, MOST_TOKENS, session, public_words(municipality))
    setting = Setting(question.language, names(municipality), prompt.text)
    ahead = Ahead(guidance.embedder)
    warming = asyncio.create_task(asyncio.to_thread(_prepare, sources, question.language, ahead))
    try:
        replied = await model.ask(asked)
        ahead.enough()
        await warming
        claims, rejected = await asyncio.to_thread(judged, replied.value.sentences, sources, setting, ahead)
    except ModelUnavailable as error:
        return _warned(answer, Warn.MODEL_UNAVAILABLE), fell_out(model.name, prompt, error.reason)
    except Exception as error:  # whatever a reply does to the checks, the citizen has the answer that stood before
        log.error("composing failed: %s", type(error).__name__)
        return _warned(answer, Warn.MODEL_UNAVAILABLE), fell_out(model.name, prompt, Reason.MALFORMED)
    finally:
        ahead.enough()
        warming.cancel()
    trace = stepped(model.name, prompt, replied.spent, len(claims), rejected)
    if not claims:
        return (_warned(answer, Warn.MODEL_WORDING_REJECTED) if rejected else answer), trace
    return placed(answer, claims, question.language), trace


def _prepare(sources: Sequence[Source], language: str, ahead: Ahead) -> None:
    """What checking the reply will need, got while the model is asked: the language's words, and the vectors of
    sentences in another language."""
    warm(language)
    foreign = [one for one in sources if one.language != language]
    ahead.read([one.text for one in foreign], {one.text for one in foreign if not one.is_letter}, KEPT)


def content(asked: str, language: str, sources: Sequence[Source]) -> str:
    """What the model is given: the numbered sentences, then the question and its language."""
    rows = [f"{one.number}. {_line(one)}" for one in sources]
    said = " ".join(asked.split())
    return "\n".join(["Sentences:", *rows, "", f"Question: {said}", f"Answer in: {_named(language)}"])


def judged(
    sentences: Sequence[ReplySentence], sources: Sequence[Source], setting: Setting, embedder: Embedder | None
) -> Verdicts:
    """Which of a model's sentences stand. Takes one batch of embeddings where the sources are in another language."""
    claims: list[Claim] = []
    rejected: list[str] = []
    for one in sentences:
        claim = _claim(one, sources)
        reason = _fault(claim, setting) or ("twice" if any(claim.text == other.text for other in claims) else "")
        if reason:
            rejected.append(reason)
        else:
            claims.append(replace(claim, sources=home(claim, setting)))
    held = _supported(claims, setting, embedder)
    standing = [claim for claim, holds in zip(claims, held, strict=True) if holds]
    rejected += ["unsupported"] * held.count(False) + ["too_many"] * (len(standing) - MOST_SENTENCES)
    return standing[:MOST_SENTENCES], rejected


def placed(answer: Answer, claims: Sequence[Claim], language: str) -> Answer:
    """The answer with the sentences above it; what they rest on and it did not show yet is shown below."""
    citations, below = list(answer.citations), list(answer.sentences)
    said: list[ComposedSentence] = []
    for claim in claims:
        cites = []
        for source in claim.sources:
            if source.citation not in citations:
                citations.append(source.citation)
                title = Quoted(source.citation.title, source.citation.language)
                at = len(citations) - 1
                below.append(Sentence(Message("answer-page-also", {"title": title}), (at,), at))
            cites.append(citations.index(source.citation))
        said.append(ComposedSentence(claim.text, tuple(dict.fromkeys(cites))))
    whole = Composed(language, tuple(said), beside=senses_table(language) is None or not is_checked(language))
    return replace(answer, sentences=tuple(below), citations=tuple(citations), composed=whole)


def names(municipality: Municipality) -> tuple[str, ...]:
    """What the municipality and its departments are called: names that need no source."""
    return (municipality.name, *(one.name for one in municipality.departments))


def _sources(question: Question, answer: Answer, guidance: Guidance) -> tuple[Source, ...]:
    with _opened(guidance) as index:
        return numbered(question, answer, index)


@contextmanager
def _opened(guidance: Guidance) -> Iterator[Index | None]:
    """The guidance, or None where there is none to open: the letter's sentences still stand."""
    try:
        opening = guidance.index()
        index = opening.__enter__()
    except KnowledgeError:
        yield None
        return
    try:
        yield index
    finally:
        opening.__exit__(None, None, None)


def _claim(one: ReplySentence, sources: Sequence[Source]) -> Claim:
    known = {source.number: source for source in sources}
    return Claim(clean(one.text), tuple(known[number] for number in dict.fromkeys(one.ids) if number in known))


def _fault(claim: Claim, setting: Setting) -> str:
    """The first reason why a sentence cannot be shown."""
    if not claim.sources:
        return "uncited"
    if len(claim.sources) > MOST_CITED:
        return "everything"
    checks = (form_fault, name_fault, figure_fault, sense_fault, deed_fault)
    return next((reason for check in checks if (reason := check(claim, setting))), "")


def _supported(claims: Sequence[Claim], setting: Setting, embedder: Embedder | None) -> list[bool]:
    try:
        return supported(claims, setting, embedder)
    except KnowledgeError as error:
        log.error("composing without nearness: %s", error.code)
        return supported(claims, setting, None)


def _warned(answer: Answer, warn: Warn) -> Answer:
    return replace(answer, warnings=(*answer.warnings, warn.value))


def _line(one: Source) -> str:
    told = " / ".join(line.strip() for line in one.text.splitlines() if line.strip())
    where = "letter" if one.is_letter else "page"
    return f"({where}) {told}" + (f" (= {one.said})" if one.said else "")


def _named(language: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return f"{Locale.parse(language).get_display_name('en')} ({language})"
    except (UnknownLocaleError, ValueError):
        return language
