"""A reply in, its text in a language out: Danish to send, the reader's own to know what it says."""

from __future__ import annotations

from chains.replies.models import Reply
from chains.wording import Wording


def text_of(reply: Reply, wording: Wording) -> str:
    """The letter's lines, a line each."""
    return "\n".join(wording.message(line) for line in reply.lines)
