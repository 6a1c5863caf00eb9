"""Turns as the citizens' page would hand them over."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from chains.answers.models import Ending
from chains.recorder import Recorded
from desk.records.models import Details, Source

NOW = dt.datetime(2026, 11, 21, 9, 30, tzinfo=dt.UTC)

PLAIN = Recorded(
    id="a1b2c3d4",
    visit="visit-1",
    at=NOW,
    language="da",
    question="Hvornår skal jeg betale for daginstitutionen?",
    ending=Ending.ANSWERED,
    kind="deadline",
    topic="daycare",
    sources=("https://www.kommune.example/borger/daginstitution",),
    near=("https://www.kommune.example/borger/sfo",),
    terms=("restance",),
    certainty=0.83,
    edition="2026-11-20T0200-3f9a",
    warnings=("model_unavailable",),
)

DETAILS = Details(
    kle="28.06.04",
    sources=(Source("https://www.kommune.example/borger/daginstitution", "Betaling for daginstitution"),),
    versions={"brevklar": "0.1.0", "model": "mistral-small", "prompt_compose": "3"},
    model={"accepted": {"compose": 2}, "rejected": {"compose": 1}, "reasons": {"compose:lost_token": 1}},
    seconds={"search": 0.21},
    letters=1,
)


def asked(number: int, question: str = PLAIN.question, visit: str = PLAIN.visit, at: dt.datetime = NOW) -> Recorded:
    """The turn with this number."""
    return replace(PLAIN, id=f"turn-{visit}-{number}", visit=visit, question=question, at=at)


HEAD = "0006"
"""The newest migration."""
