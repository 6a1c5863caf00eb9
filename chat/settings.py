"""Environment in, the limits and secrets of the citizens' page out; read once at start."""

from __future__ import annotations

import datetime as dt
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """What one citizen, one address and the whole page may cost."""

    secret: str = field(repr=False)
    """Signs the visit's cookie.

    Random at each start unless `VISIT_SECRET` is set: a restart ends every visit anyway.
    """
    idle_minutes: int
    """A visit without a sign of its citizen is deleted after so many minutes."""
    max_files: int = 20
    """Files that may wait to be read in one visit."""
    max_text: int = 100_000
    """Characters of one pasted text."""
    max_question: int = 2_000
    """Characters of one question."""
    max_held: int = 2_000_000_000
    """Bytes of letters held for all visits together; past it the page asks citizens to come back later."""
    uploads_per_address: str = "300 per 10 minutes"
    """Generous: a library, a housing association or a mobile operator may share one address."""
    uploads_per_visit: str = "60 per 10 minutes"
    messages_per_address: str = "200 per 10 minutes"
    messages_per_visit: str = "30 per 5 minutes"
    presses_per_address: str = "3000 per 10 minutes"
    """Buttons, stops, and tabs that open or come back."""
    presses_per_visit: str = "300 per 5 minutes"
    trial_date: dt.date | None = None
    """Takes today's place (`TRIAL_DATE`), so that a trial of an old letter counts from a day of its own."""
    model_default: bool = True
    """Whether a configured model is used until the citizen says no (`MODEL_DEFAULT`); off: once they say yes."""
    metrics_token: str = field(default="", repr=False)
    """Opens `/metrics` to whoever sends it; without one only this machine itself may read them."""
    origins: tuple[str, ...] = ()
    """Origins besides the page's own that may call it (`https://brev.kommune.dk` behind a proxy that renames the
    host)."""


def load_chat_settings(idle_minutes: int, environment: Mapping[str, str] = os.environ) -> ChatSettings:
    """The settings, with `idle_minutes` from the municipality unless `IDLE_MINUTES` is set.

    Raises ValueError for a setting that is no number or no date.
    """

    def setting(name: str, default: str) -> str:
        return environment.get(name) or default

    model_default = setting("MODEL_DEFAULT", "on")
    if model_default not in ("on", "off"):
        raise ValueError(f"MODEL_DEFAULT={model_default} is neither on nor off")
    return ChatSettings(
        secret=setting("VISIT_SECRET", "") or secrets.token_urlsafe(32),
        idle_minutes=int(setting("IDLE_MINUTES", str(idle_minutes))),
        max_files=int(setting("MAX_FILES", "20")),
        max_text=int(setting("MAX_TEXT", "100000")),
        max_held=int(float(setting("MAX_HELD_MB", "2000")) * 1_000_000),
        uploads_per_address=setting("UPLOADS_PER_ADDRESS", "300 per 10 minutes"),
        uploads_per_visit=setting("UPLOADS_PER_VISIT", "60 per 10 minutes"),
        messages_per_address=setting("MESSAGES_PER_ADDRESS", "200 per 10 minutes"),
        messages_per_visit=setting("MESSAGES_PER_VISIT", "30 per 5 minutes"),
        presses_per_address=setting("PRESSES_PER_ADDRESS", "3000 per 10 minutes"),
        presses_per_visit=setting("PRESSES_PER_VISIT", "300 per 5 minutes"),
        trial_date=dt.date.fromisoformat(setting("TRIAL_DATE", "")) if environment.get("TRIAL_DATE") else None,
        model_default=model_default == "on",
        metrics_token=setting("METRICS_TOKEN", ""),
        origins=tuple(setting("ALLOW_ORIGINS", "").split()),
    )
