"""An address or a visit and what it does in, whether it may do it now out."""

from __future__ import annotations

from enum import StrEnum

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from chat.settings import ChatSettings


class Deed(StrEnum):
    """What is counted."""

    UPLOAD = "upload"
    MESSAGE = "message"
    PRESS = "press"


class Rates:
    """Counts deeds per address and per visit in moving windows, in memory.

    Raises ValueError for a rate it cannot parse.
    """

    def __init__(self, settings: ChatSettings) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._rates = {
            Deed.UPLOAD: (parse(settings.uploads_per_address), parse(settings.uploads_per_visit)),
            Deed.MESSAGE: (parse(settings.messages_per_address), parse(settings.messages_per_visit)),
            Deed.PRESS: (parse(settings.presses_per_address), parse(settings.presses_per_visit)),
        }

    def allow(self, deed: Deed, address: str, visit_id: str) -> bool:
        """Whether the deed is within both rates; if so, it is counted."""
        by_address, by_visit = self._rates[deed]
        if not self._limiter.test(by_address, deed, "address", address):
            return False
        return self._limiter.hit(by_visit, deed, "visit", visit_id) and self._limiter.hit(
            by_address, deed, "address", address
        )
