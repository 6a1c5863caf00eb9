"""A written text in, what it asks for out: the one place that decides it."""

from __future__ import annotations

from chains.answers.screen.models import Class, Verdict
from chains.answers.screen.written import Written, reads_as_letter, screen

__all__ = ["Class", "Verdict", "Written", "reads_as_letter", "screen"]
