"""The environment in, how people sign in at the desk out; read once at start."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.accounts.models import Life


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """How people sign in. `url` is where citizens and staff find the server (`https://brev.kommune.dk`); "" where it
    is asked for by the same address that it answers at."""

    url: str = ""
    life: Life = field(default_factory=Life)


def load_account_settings(environment: Mapping[str, str] = os.environ) -> AccountSettings:
    """The settings. Raises ValueError, with the setting's name and never a secret, for one that cannot be."""
    return AccountSettings(url=environment.get("DESK_URL", "").strip().rstrip("/"))
