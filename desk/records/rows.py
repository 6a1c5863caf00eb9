"""Rows of the tables in, the nouns out, and back."""

from __future__ import annotations

from typing import Any

from desk.records.models import Consent, Details, Source, Turn


def row_of(turn: Turn) -> dict[str, Any]:
    """A turn as `TURNS` holds it."""
    details = turn.details
    return {
        "id": turn.id,
        "visit": turn.visit,
        "reference": turn.reference,
        "at": turn.at,
        "language": turn.language,
        "question": turn.question,
        "ending": turn.ending,
        "kind": turn.kind,
        "topic": turn.topic,
        "kle": details.kle,
        "edition": turn.edition,
        "certainty": turn.certainty,
        "facts": list(turn.facts),
        "letters": details.letters,
        "sources": [{"url": source.url, "title": source.title} for source in details.sources],
        "near": list(turn.near),
        "terms": list(turn.terms),
        "warnings": list(turn.warnings),
        "versions": dict(details.versions),
        "model": None if details.model is None else {key: dict(value) for key, value in details.model.items()},
        "seconds": dict(details.seconds),
    }


def turn_of(row: Any) -> Turn:
    """A turn from its row, joined with what was said of it (`right`, `lines`)."""
    return Turn(
        id=row.id,
        visit=row.visit,
        reference=row.reference,
        at=row.at,
        language=row.language,
        question=row.question,
        ending=row.ending,
        kind=row.kind,
        topic=row.topic,
        near=tuple(row.near),
        terms=tuple(row.terms),
        certainty=row.certainty,
        edition=row.edition,
        warnings=tuple(row.warnings),
        details=Details(
            kle=row.kle,
            sources=tuple(Source(one["url"], one["title"]) for one in row.sources),
            versions=row.versions,
            model=row.model,
            seconds=row.seconds,
            letters=row.letters,
        ),
        right=row.right,
        facts=tuple(row.facts),
        lines=tuple(row.lines or ()),
    )


def consent_of(row: Any) -> Consent:
    """A consent from its row."""
    return Consent(row.visit, row.at, row.language, row.sentence)
