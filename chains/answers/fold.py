"""Words in any script in, the plain form that tables of words are compared in out.

People write without accents, with any apostrophe, with Persian or Arabic letters for the same sound: folding takes all
that away. Tables (`screen/patterns.toml`, `words.toml`) are folded in the same way.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ı": "i", "ł": "l", "ß": "ss", "đ": "d", "å": "a",
        # Arabic script: Persian and Urdu letters and Arabic's own variants as Arabic's plainest
        "ی": "ي", "ى": "ي", "ئ": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ة": "ه", "ؤ": "و", "ٱ": "ا", "ـ": None,
        "'": None, "’": None, "ʼ": None, "‘": None, "`": None, "´": None,
        "\u200c": " ", "\u200b": None, "\u00ad": None, "\u200e": None, "\u200f": None,
    }
)  # fmt: skip
"""What Unicode does not take apart by itself; the joiner that Persian writes between parts of a word is a space."""

_DIRECTION = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_SPACES = re.compile(r"\s+")


def fold(text: str) -> str:
    """Lower case, no accents, vowel marks, apostrophes or marks of direction, one space between words."""
    return _SPACES.sub(" ", fold_letters(text.casefold())).strip()


def fold_letters(text: str) -> str:
    """The letters folded and nothing else: for patterns, whose capitals and spaces mean something."""
    first = text.translate(_LETTERS)
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", first) if not unicodedata.combining(sign))
    return plain.translate(_LETTERS).translate(_DIRECTION)


def words(text: str) -> list[str]:
    """The folded words of a text in order."""
    return re.findall(r"[^\W_]+", fold(text))
