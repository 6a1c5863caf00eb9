"""An answer in, the contract's object out."""

from __future__ import annotations

from typing import Any

from chains.answers.models import Answer, Citation, CitationSource
from chains.answers.render import label_of, text_of
from chains.wording import Wording


def answer_contract(answer: Answer, language: str, wording: Wording, seconds: float) -> dict[str, Any]:
    """The object that `python -m chains ask --json` prints; `language` as it was asked for."""
    return {
        "outcome": answer.ending.value,
        "text": text_of(answer, wording),
        "language": language,
        "citations": [_citation(one) for one in answer.citations],
        "choices": [label_of(choice, wording) for choice in answer.choices],
        "suggestions": [label_of(choice, wording) for choice in answer.suggestions],
        "warnings": list(answer.warnings),
        "seconds": round(seconds, 3),
        "kind": answer.kind,
        "worded_by": "model" if answer.composed else "catalogue",
        "versions": _versions(answer),
    }


def _versions(answer: Answer) -> dict[str, str]:
    """The model and the prompts that had a part in it; nothing where no model was asked."""
    if answer.trace is None:
        return {}
    return {"model": answer.trace.name} | {f"prompt_{step}": version for step, version in answer.trace.prompts.items()}


def _citation(one: Citation) -> dict[str, Any]:
    return {
        "source": one.source.value,
        "title": one.title,
        "url": one.url,
        "quote": one.text,
        "page": one.page if one.source is CitationSource.LETTER else None,
        "updated": one.updated.isoformat() if one.updated else None,
        "language": one.language,
    }
