"""What reading may cost, read once at start from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one upload may cost. Past a limit reading ends in an `UnreadableUpload`, never in a slow server."""

    max_bytes: int = 20_000_000
    """Bytes of one uploaded file."""
    max_pages: int = 60
    """Pages of all files together."""
    max_pixels: int = 60_000_000
    """Pixels of one picture, as its header tells them."""
    max_unpacked: int = 100_000_000
    """Bytes that an archive (Word) or a mail may unpack to."""
    max_nesting: int = 4
    """Mails in mails."""
    page_seconds: float = 60.0
    """Seconds for one step: opening a file or recognising one page."""
    min_confidence: float = 0.88
    """Mean OCR confidence below which a page is named unreadable instead of guessed."""


def load_limits(environment: Mapping[str, str] = os.environ) -> Limits:
    """The limits, with `MAX_UPLOAD_MB`, `MAX_PAGES` and `PAGE_SECONDS` from the environment where set.

    Raises ValueError for a setting that is no number.
    """
    default = Limits()
    return Limits(
        max_bytes=int(float(environment.get("MAX_UPLOAD_MB") or default.max_bytes / 1_000_000) * 1_000_000),
        max_pages=int(environment.get("MAX_PAGES") or default.max_pages),
        page_seconds=float(environment.get("PAGE_SECONDS") or default.page_seconds),
    )
