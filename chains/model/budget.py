"""Tokens that a call may cost in, whether a session and the day still have them out.

What a call may cost at most is taken before it is sent, and corrected when its cost is known: many calls at once cannot
go over the budget together.
"""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict
from collections.abc import Callable

from chains.model.models import ModelUnavailable, Reason

MOST_SESSIONS = 10_000
"""Sessions that are remembered; past it the one longest unheard of goes."""
BYTES_A_TOKEN = 3
"""Danish takes about 3.5 bytes a token, Arabic less a character but more a byte: on the safe side."""


def tokens_in(text: str) -> int:
    """About how many tokens a text is; rather too many."""
    return len(text.encode(errors="replace")) // BYTES_A_TOKEN + 1


class Budget:
    """What is left for each session and for the day (Danish time). A call without a session ("") pays by the day."""

    def __init__(self, a_session: int, a_day: int, today: Callable[[], dt.date]) -> None:
        self._a_session = a_session
        self._a_day = a_day
        self._today = today
        self._day = today()
        self._sessions: OrderedDict[str, int] = OrderedDict()
        self.spent_today = 0

    def take(self, session: str, tokens: int) -> None:
        """Sets tokens aside for a call. Raises ModelUnavailable(OVER_BUDGET) where they are not there."""
        self._turn_the_page()
        by_session = self._sessions.get(session, 0) + tokens
        if self.spent_today + tokens > self._a_day or (session and by_session > self._a_session):
            raise ModelUnavailable(Reason.OVER_BUDGET)
        self._add(session, tokens)

    def correct(self, session: str, taken: int, spent: int) -> None:
        """The call that `taken` tokens were set aside for has cost `spent`."""
        self._turn_the_page()
        self._add(session, spent - taken)

    def end(self, session: str) -> None:
        """Forgets a session."""
        self._sessions.pop(session, None)

    def _add(self, session: str, tokens: int) -> None:
        self.spent_today = max(0, self.spent_today + tokens)
        if session:
            self._sessions[session] = max(0, self._sessions.get(session, 0) + tokens)
            self._sessions.move_to_end(session)
            while len(self._sessions) > MOST_SESSIONS:
                self._sessions.popitem(last=False)

    def _turn_the_page(self) -> None:
        if (today := self._today()) != self._day:
            self._day, self.spent_today = today, 0
