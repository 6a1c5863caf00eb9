"""An answer or a card as the citizens' page hands it over in; what is counted and what is kept of it out."""

from __future__ import annotations

import re

from chains.recorder import Recorded
from desk.records.models import Details, Source, Tally, Turn, reference_of, visit_key
from municipality.hours import LOCAL

_SLUG = re.compile(r"[a-z][a-z0-9_-]{0,39}")


def tally_of(turn: Recorded) -> Tally:
    """What is counted of an answer, on the Danish day it was given. A topic of no known form counts as "other"."""
    language = turn.language if _SLUG.fullmatch(turn.language) and len(turn.language) <= 12 else "other"
    topic = "" if turn.topic is None else turn.topic if _SLUG.fullmatch(turn.topic) else "other"
    return Tally(turn.at.astimezone(LOCAL).date(), str(turn.ending), language, topic)


def turn_of(turn: Recorded, details: Details | None) -> Turn:
    """The turn as it would be kept; without details its sources stand by their addresses alone."""
    visit = visit_key(turn.visit)
    return Turn(
        id=turn.id,
        visit=visit,
        reference=reference_of(visit, turn.id),
        at=turn.at,
        language=turn.language,
        question=turn.question,
        ending=str(turn.ending),
        kind=turn.kind,
        topic=turn.topic,
        near=turn.near,
        terms=turn.terms,
        certainty=turn.certainty,
        edition=turn.edition,
        warnings=turn.warnings,
        details=details or Details(sources=tuple(Source(url) for url in turn.sources)),
        facts=turn.facts,
    )
