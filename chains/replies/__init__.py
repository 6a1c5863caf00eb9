"""A card in, short letters to send back out: in Danish, and in the reader's language to know what they say."""

from __future__ import annotations

from chains.replies.models import Reply, Starter
from chains.replies.render import text_of
from chains.replies.starters import reply, starters

__all__ = ["Reply", "Starter", "reply", "starters", "text_of"]
