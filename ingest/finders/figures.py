"""A figure as written in, its value out: Danish "8.412,50", English "8,412.50", "8 412", "900"."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_GROUPED = re.compile(r"\d{1,3}(?:([., \u00a0])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?")


def parse_figure(written: str) -> Decimal | None:
    """The value of a written figure, or None where it cannot be told.

    The last separator followed by one or two digits is the decimal one; a separator followed by three digits groups.
    """
    figure = written.strip().rstrip(",.-–")
    decimals = re.search(r"[.,](\d{1,2})$", figure)
    whole = figure[: decimals.start()] if decimals else figure
    if not whole.isdigit() and not _GROUPED.fullmatch(whole):
        return None
    digits = re.sub(r"\D", "", whole)
    try:
        return Decimal(f"{digits}.{decimals.group(1)}" if decimals else digits)
    except InvalidOperation:
        return None
