"""Danish text in, its LIX out: words a sentence plus the share of words longer than six letters (Björnsson, 1968)."""

from __future__ import annotations

import re

_WORD = re.compile(r"[0-9A-Za-zÆØÅæøåÉéÄäÖöÜü]+(?:[-'’./][0-9A-Za-zÆØÅæøåÉéÄäÖöÜü]+)*")
_STOP = re.compile(r"[.!?:;](?=\s|$|[»«\"”)])")


def lix(text: str) -> float:
    """The readability index of `text`: below 35 is easy to read. Text without a full stop is one sentence."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    body = text.strip()
    sentences = len(_STOP.findall(body)) + (body[-1] not in '.!?:;»”"')
    return len(words) / max(1, sentences) + 100 * sum(len(word) > 6 for word in words) / len(words)
