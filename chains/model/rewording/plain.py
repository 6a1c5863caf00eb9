"""A sentence in, how hard it is to read out; and whether one is harder than another."""

from __future__ import annotations

import re

from chains.model.rewording.tokens import TOKEN

LONG = {"da": 6, "en": 6, "de": 7, "pl": 7, "uk": 7, "ro": 7, "tr": 8}
"""Letters of a word that is not yet long, by language (Björnsson's six is for Danish and its like)."""
SLACK = 3.0
"""So much harder a sentence may be: one word more in it."""
GROWTH = 1.5
"""How many words more another language may need in its longest sentence."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,:]*")
_STOP = re.compile(r"[.!?:;؟۔](?=\s|$|[»”\"])")
_ABBREVIATED = re.compile(
    r"\b(?:kl|nr|stk|jf|tlf|f\.eks|ca|evt|mv|kr|bl\.a|dvs|pr|reg|inkl|ekskl|vedr|no|tel|z\.B)\.", re.IGNORECASE
)


def hard(text: str, language: str) -> float:
    """The LIX of `text`: words a sentence and the share of long words; a token counts as one short word."""
    spoken = _spoken(text)
    words = _WORD.findall(spoken)
    if not words:
        return 0.0
    long = sum(len(word) > LONG.get(language, 7) for word in words)
    return len(words) / max(1, len(_sentences(spoken))) + 100 * long / len(words)


def longest(text: str) -> int:
    """Words of the longest sentence."""
    return max((len(_WORD.findall(sentence)) for sentence in _sentences(_spoken(text))), default=0)


def is_harder(text: str, language: str, source: str, source_language: str) -> bool:
    """Whether `text` is harder to read than the letter's words it stands for: longer sentences, or longer words."""
    if language == source_language:
        return hard(text, language) > hard(source, source_language) + SLACK or longest(text) > longest(source) + 2
    return longest(text) > max(GROWTH * longest(source) + 3, 16)


def _spoken(text: str) -> str:
    return _ABBREVIATED.sub("x", TOKEN.sub("x", text))


def _sentences(text: str) -> list[str]:
    return [sentence for sentence in _STOP.split(text) if _WORD.search(sentence)]
