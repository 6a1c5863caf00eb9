"""An answer in, its text in any language and level out: rendered late, so a switch of language needs no new search."""

from __future__ import annotations

from chains.answers.models import Answer, Choice, Citation, CitationSource
from chains.models import Day, Level, Name
from chains.wording import OTHERWISE, Isolate, Wording, as_is, languages


def spoken(language: str) -> str:
    """The language an answer's frame is in."""
    return language if language in languages() else OTHERWISE


def wording_for(language: str, level: Level = Level.NORMAL, isolate: Isolate = as_is) -> Wording:
    """The wording of answers: English where the language has no catalogue yet."""
    return Wording(spoken(language), level, isolate)


def text_of(answer: Answer, wording: Wording) -> str:
    """The whole answer as plain text: a model's short answer, then its sentences, the quotes they rest on, where those
    stand."""
    short = composed_text(answer, wording)
    said = short if short and answer.composed and not answer.composed.beside else []
    for sentence in answer.sentences:
        said.append(wording.message(sentence.message))
        if sentence.quotes is not None:
            citation = answer.citations[sentence.quotes]
            said += [wording.text("answer-quote", words=wording.isolate(citation.text)), source_of(citation, wording)]
    if short and answer.composed and answer.composed.beside:
        said += short
    return "\n".join(said)


def composed_text(answer: Answer, wording: Wording) -> list[str]:
    """What a model says in short, and before it that a model says it; nothing in any language but its own."""
    if answer.composed is None or wording.language not in (answer.composed.language, spoken(answer.composed.language)):
        return []
    lead = "answer-composed-beside" if answer.composed.beside else "answer-composed"
    return [wording.text(lead), *(one.text for one in answer.composed.sentences)]


def source_of(citation: Citation, wording: Wording) -> str:
    """Where a quote stands: the page and its last change, the letter's page, the glossary."""
    title = Name(citation.title)
    if citation.source is CitationSource.LETTER:
        return wording.text("answer-source-letter", page=citation.page or 1)
    if citation.source is CitationSource.GLOSSARY:
        return wording.text("answer-source-glossary")
    said = wording.text("answer-source", title=title, url=Name(citation.url or ""))
    if citation.updated:
        said = wording.text(
            "answer-source-updated", title=title, url=Name(citation.url or ""), updated=Day(citation.updated)
        )
    if citation.attribution:
        said += " " + wording.text("answer-source-taken", site=Name(citation.attribution))
    return said


def label_of(choice: Choice, wording: Wording) -> str:
    """What a button says."""
    return wording.message(choice.label)


def asked_by(choice: Choice, wording: Wording) -> str:
    """The question that pressing a button asks."""
    return wording.message(choice.asks)
