"""What a session has asked before in, the same reply out: the same letter is not sent twice.

In memory alone, and forgotten with its session. Without a session nothing is kept: nobody would end it.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from chains.model.models import Asked, R, Replied

MOST_SESSIONS = 500
MOST_REPLIES = 40
"""Of one session; past it the oldest goes."""


class Kept:
    """One question's reply, once it is there."""

    __slots__ = ("lock", "reply")

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.reply: Replied[Any] | None = None


class Cache:
    """Replies by session and by what was asked."""

    def __init__(self) -> None:
        self._sessions: OrderedDict[str, OrderedDict[bytes, Kept]] = OrderedDict()

    @asynccontextmanager
    async def place(self, asked: Asked[R]) -> AsyncIterator[Kept]:
        """The place of a question's reply; who asks the same meanwhile waits for it."""
        kept = self._kept(asked)
        async with kept.lock:
            yield kept

    def _kept(self, asked: Asked[R]) -> Kept:
        if not asked.session:
            return Kept()
        replies = self._sessions.setdefault(asked.session, OrderedDict())
        self._sessions.move_to_end(asked.session)
        kept = replies.setdefault(_key(asked), Kept())
        while len(replies) > MOST_REPLIES:
            replies.popitem(last=False)
        while len(self._sessions) > MOST_SESSIONS:
            self._sessions.popitem(last=False)
        return kept

    def end(self, session: str) -> None:
        """Forgets a session."""
        self._sessions.pop(session, None)


def _key(asked: Asked[R]) -> bytes:
    """What makes two questions the same; a digest, so that no letter is held for the sake of its key."""
    prompt, shape = asked.prompt, asked.answer
    parts = (prompt.step, prompt.version, prompt.text, f"{shape.__module__}.{shape.__qualname__}", asked.content)
    digest = hashlib.blake2b(digest_size=16)
    for part in (*parts, str(asked.most_tokens), *sorted(asked.public)):
        digest.update(part.encode(errors="replace") + b"\x00")
    return digest.digest()
