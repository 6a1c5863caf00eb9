"""A question, the letters in hand and the municipality's pages in, an answer with its sources out."""

from __future__ import annotations

from chains.answers.flow import answer
from chains.answers.models import (
    Answer,
    Answered,
    AnswerEvent,
    AnswerReady,
    Choice,
    Citation,
    CitationSource,
    Ending,
    Question,
    Searching,
    Sentence,
    SentenceReady,
    Turn,
)
from chains.answers.render import asked_by, composed_text, label_of, source_of, text_of, wording_for
from chains.answers.suggest import suggestions_for
from chains.answers.to_json import answer_contract

__all__ = [
    "Answer",
    "AnswerEvent",
    "AnswerReady",
    "Answered",
    "Choice",
    "Citation",
    "CitationSource",
    "Ending",
    "Question",
    "Searching",
    "Sentence",
    "SentenceReady",
    "Turn",
    "answer",
    "answer_contract",
    "asked_by",
    "composed_text",
    "label_of",
    "source_of",
    "suggestions_for",
    "text_of",
    "wording_for",
]
