"""A model's sentence in, what is wrong with its form out: before anything of its sense is looked at."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from chains.model.rewording.models import Rejection, Task
from chains.model.rewording.tokens import TOKEN

_MARKUP = re.compile(
    r"[<>{}`*_#|\\^~=@/\[\]]|https?:|www\.|\w\.(?:dk|com|net|org|eu|io|ru)\b|(?:^|\n)\s*[-•–]\s|\n|&\w+;|\$\w",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"[\"“”„«»‟‚‘]|(?<!\w)['’]|['’](?!\w)")
_ECHO = re.compile(
    r"\b(?:rewrite|rewrit\w+|json|prompt|system|assistant|user|token\w*|placeholder\w*|instruction\w*|language model"
    r"|as an ai|sætning(?:en)? er|linje \d|line \d|n\s*[:=]\s*\d|must|may|means|result|must:|text)\s*:",
    re.IGNORECASE,
)
_KEPT_JOINERS = "\u200c\u200d"
SCRIPTS = {
    language: script
    for script, languages in {
        "ARABIC": "ar fa ur ps ckb",
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
_JAPANESE = ("CJK", "HIRAGANA", "KATAKANA")
_RUSSIAN = re.compile(r"[ыэёъ]", re.IGNORECASE)
_NOT_DANISH = re.compile(r"[äöüßœçñ]", re.IGNORECASE)


def fault_of_form(task: Task, text: str, language: str) -> Rejection | None:
    """Why `text` cannot be shown at all; None where its form is sound."""
    bare = TOKEN.sub(" ", text)
    if not any(sign.isalpha() for sign in bare):
        return Rejection.EMPTY
    if _bad_signs(text) or _MARKUP.search(bare) or _QUOTES.search(bare) or not _balanced(bare):
        return Rejection.MARKUP
    if _ECHO.search(bare):
        return Rejection.PROMPT_ECHO
    if not in_script(bare, language):
        return Rejection.SCRIPT
    return fault_of_tokens(task, text)


def fault_of_tokens(task: Task, text: str) -> Rejection | None:
    """Whether each token stands there once, and no figure besides."""
    said = Counter(match.group() for match in TOKEN.finditer(text))
    if any(token not in task.tokens for token in said):
        return Rejection.UNKNOWN_TOKEN
    if any(count > 1 for count in said.values()):
        return Rejection.DOUBLED_TOKEN
    if any(token not in said for token in task.tokens):
        return Rejection.LOST_TOKEN
    bare = TOKEN.sub(" ", text)
    if any(unicodedata.category(sign) in ("Nd", "Nl", "No", "Sc") or sign in "%٪‰§№" for sign in bare):
        return Rejection.FIGURE
    return None


def in_script(text: str, language: str) -> bool:
    """Whether every letter is of the script that the language is written in."""
    script = SCRIPTS.get(language, "LATIN")
    allowed = _JAPANESE if language == "ja" else (script,)
    letters = [sign for sign in text if sign.isalpha()]
    if language == "uk" and _RUSSIAN.search(text):
        return False
    if language == "da" and _NOT_DANISH.search(text):
        return False
    return all(unicodedata.name(sign, "").startswith(allowed) for sign in letters)


def _bad_signs(text: str) -> bool:
    """Signs that turn text around, control it, or are pictures."""
    return any(
        unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cn", "So", "Sk", "Cs") and sign not in _KEPT_JOINERS
        for sign in text
    )


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")")
