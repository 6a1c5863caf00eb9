"""What is kept of a visit in, one JSON document out: for whoever asks what is stored of them (GDPR art. 15, 20)."""

from __future__ import annotations

from typing import Any

from desk.records.models import Kept, Turn
from desk.records.rows import row_of


def document(kept: Kept) -> dict[str, Any]:
    """All of it: nothing is stored of a visit that does not stand here."""
    consent = kept.consent
    return {
        "visit": consent.visit,
        "consent": {
            "at": consent.at.isoformat(),
            "language": consent.language,
            "sentence": consent.sentence,
        },
        "turns": [_turn(turn) for turn in kept.turns],
    }


def _turn(turn: Turn) -> dict[str, Any]:
    row = {name: value for name, value in row_of(turn).items() if name != "visit"}
    return {**row, "at": turn.at.isoformat(), "right": turn.right}
