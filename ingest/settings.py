"""What reading may cost, read once at start from the environment."""

from __future__ import annotations

import math
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
    min_confidence: float = 0.92
    """Mean OCR confidence below which a page is named unreadable instead of guessed."""


def load_limits(environment: Mapping[str, str] = os.environ) -> Limits:
    """The limits, with `MAX_UPLOAD_MB`, `MAX_PAGES` and `PAGE_SECONDS` from the environment where set.

    Raises ValueError for a setting that is no number above zero.
    """
    default = Limits()
    return Limits(
        max_bytes=round(_number(environment, "MAX_UPLOAD_MB", default.max_bytes / 1_000_000) * 1_000_000),
        max_pages=round(_number(environment, "MAX_PAGES", default.max_pages)),
        page_seconds=_number(environment, "PAGE_SECONDS", default.page_seconds),
    )


def _number(environment: Mapping[str, str], name: str, default: float) -> float:
    written = environment.get(name)
    try:
        number = float(written) if written else default
    except ValueError:
        number = math.nan
    if not 0 < number < math.inf:
        raise ValueError(f"{name}={written} is no number above zero")
    return number
