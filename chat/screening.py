"""A written text in, what it is out; decided where answers are (`chains.answers.screen`)."""

from __future__ import annotations

from chains.answers.screen import Written, screen

__all__ = ["Written", "screen"]
