"""Letters in, explanations a citizen can act on out."""

from __future__ import annotations

__version__ = "0.1.0"
