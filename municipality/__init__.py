"""`municipality.toml` in, `Municipality` out: the only place for what is local."""

from __future__ import annotations

from municipality.hours import OpenNow, open_now
from municipality.load import MunicipalityError, load_municipality
from municipality.models import Department, HelpLine, Hours, Municipality, Opening

__all__ = [
    "Department",
    "HelpLine",
    "Hours",
    "Municipality",
    "MunicipalityError",
    "OpenNow",
    "Opening",
    "load_municipality",
    "open_now",
]
