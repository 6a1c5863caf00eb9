"""A text and the language asked for in, whether its letters are that language's own out."""

from __future__ import annotations

import re
import unicodedata

SCRIPTS = {
    language: script
    for script, languages in {
        "ARABIC": "ar fa ur ps ku ckb",
        "CYRILLIC": "uk ru bg sr mk be",
        "ETHIOPIC": "ti am",
        "GREEK": "el",
        "HEBREW": "he yi",
        "DEVANAGARI": "hi ne mr",
        "BENGALI": "bn",
        "GURMUKHI": "pa",
        "TAMIL": "ta",
        "SINHALA": "si",
        "THAI": "th",
        "MYANMAR": "my",
        "GEORGIAN": "ka",
        "ARMENIAN": "hy",
        "HANGUL": "ko",
        "CJK": "zh ja",
    }.items()
    for language in languages.split()
}
"""The script a language is written in where that is not the Latin one."""
LATIN = "LATIN"
_JAPANESE = ("CJK", "HIRAGANA", "KATAKANA")
_NOT_WRITTEN = {
    "uk": re.compile(r"[ыэъё]", re.IGNORECASE),
    "ar": re.compile(r"[پچژگڤٹڈ]"),
    "fa": re.compile(r"[ٹڈڑ]"),
    "da": re.compile(r"[äöüßœçñ]", re.IGNORECASE),
}
"""Letters that a language does not have, and one it is mistaken for has."""


def script_of(language: str) -> str:
    """The script a language is written in, as Unicode names it."""
    return SCRIPTS.get(language, LATIN)


def share_of_script(text: str, language: str) -> float:
    """The share of a text's letters that are of the language's script; 0 where it has no letter."""
    letters = [sign for sign in text if sign.isalpha()]
    return sum(_is_of(sign, language) for sign in letters) / len(letters) if letters else 0.0


def in_script(text: str, language: str, names: str = "") -> bool:
    """Whether every letter is of the language's script, or of the script `names`, in which names may stand."""
    return all(_is_of(sign, language) or _named(sign, names) for sign in text if sign.isalpha())


def has_others_letters(text: str, language: str) -> bool:
    """Whether a letter is one that only a language has that this one is mistaken for."""
    return language in _NOT_WRITTEN and bool(_NOT_WRITTEN[language].search(text))


def _is_of(sign: str, language: str) -> bool:
    return unicodedata.name(sign, "").startswith(_JAPANESE if language == "ja" else script_of(language))


def _named(sign: str, script: str) -> bool:
    return bool(script) and unicodedata.name(sign, "").startswith((script, "MODIFIER"))
