"""An embedded answer and the pages it was found on in, the numbered sentences a model may rest on out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from chains.answers.models import Answer, Citation, CitationSource, Question
from chains.answers.render import spoken, wording_for
from chains.answers.units import Unit, units_of
from chains.model.composing.models import Source
from chains.wording import Wording
from ingest.finders.machine import words_for_a_machine
from ingest.guidance.models import GuidancePage
from ingest.models import Kind, Span, Warn
from ingest.text.sentences import split_sentences
from knowledge.editions.models import Index
from knowledge.models import Hit

MOST_CHARACTERS = 2200
"""Characters of all sentences together: about 700 tokens of Danish."""
LONGEST = 600
"""A list or table that is longer is not given: a figure out of its row is worth nothing."""
MOST_PAGES = 2
NEAR = 0.03
"""How much poorer (in its search score) than the first page another may be."""
UNDECIDED = frozenset({Kind.HEARING, Kind.NOTICE})


def numbered(question: Question, answer: Answer, index: Index | None) -> tuple[Source, ...]:
    """What the embedded answer rests on, then what else the passages that were found good enough say."""
    found: list[Source] = []
    seen: set[str] = set()
    left = MOST_CHARACTERS
    for one in (*_cited(question, answer, index), *_found(answer, index)):
        key = " ".join(one.text.split())
        if key in seen or len(key) > LONGEST or len(key) > left:
            continue
        seen.add(key)
        left -= len(key)
        found.append(replace(one, number=len(found) + 1))
    return tuple(found)


def _cited(question: Question, answer: Answer, index: Index | None) -> Iterator[Source]:
    wording = wording_for(question.language, question.level) if _is_spoken(question, answer) else None
    for at, citation in enumerate(answer.citations):
        if citation.source is CitationSource.LETTER:
            letter = question.letters[citation.letter or 0]
            if not letter.facts.is_letter or Warn.SUSPECTED_FRAUD in letter.warnings:
                continue  # nobody should say a swindler's words more nicely
            kind = letter.facts.kind
            said = _said(answer, at, wording)
            yield Source(0, citation.text, citation.language, citation, said, open=kind in UNDECIDED)
        elif citation.source is CitationSource.GUIDANCE:  # the glossary explains words, it answers nothing
            page = index.page(citation.url or "") if index else None
            if page is not None:
                for unit in _units(page, page.text.find(citation.text), citation.text):
                    yield Source(0, unit.text(page), citation.language, citation)


def _is_spoken(question: Question, answer: Answer) -> bool:
    """Whether a letter's sentence is told, in a language that has a catalogue."""
    of_letter = any(one.source is CitationSource.LETTER for one in answer.citations)
    return of_letter and spoken(question.language) == question.language


def _said(answer: Answer, at: int, wording: Wording | None) -> str:
    """What the answer says of a letter's sentence in the reader's own language; "" where that has no catalogue."""
    if wording is None:
        return ""
    return " ".join(wording.message(one.message) for one in answer.sentences if at in one.cites)


def _found(answer: Answer, index: Index | None) -> Iterator[Source]:
    """The sentences of the best pages' passages, in the pages' order."""
    if index is None or answer.search is None or not answer.search.enough:
        return
    for hit in _near(answer.search.hits):
        page = index.page(hit.passage.url)
        if page is None:
            continue
        for unit in _units(page, page.text.find(hit.passage.text), hit.passage.text):
            yield Source(0, unit.text(page), page.language, _citation(page, hit, unit))


def _near(hits: Sequence[Hit]) -> Sequence[Hit]:
    return [hit for hit in hits[:MOST_PAGES] if hits[0].score - hit.score <= NEAR]


def _units(page: GuidancePage, start: int, text: str) -> Iterator[Unit]:
    """The whole units of a stretch of a page; none that speaks to a machine, nor what follows it in its paragraph."""
    if start < 0:
        return
    stretch = Span(start, start + len(text))
    aside = list(_to_a_machine(page, stretch))
    for unit in units_of(page):
        if stretch.holds(unit.span) and not any(unit.span.meets(span) for span in aside):
            yield unit


def _to_a_machine(page: GuidancePage, stretch: Span) -> Iterator[Span]:
    """Where the paragraphs that a stretch of a page is in speak to a machine."""
    at = 0
    for block in page.blocks:
        if stretch.meets(Span(at, at + len(block.text))):
            sentences = split_sentences(block.text)
            for index in words_for_a_machine(block.text, sentences):
                span = sentences[index].span
                yield Span(at + span.start, at + span.end)
        at += len(block.text) + 1


def _citation(page: GuidancePage, hit: Hit, unit: Unit) -> Citation:
    return Citation(
        CitationSource.GUIDANCE,
        page.title,
        unit.text(page),
        page.language,
        url=page.url,
        updated=page.updated,
        attribution=hit.passage.attribution,
        passage=hit.passage.id,
    )
