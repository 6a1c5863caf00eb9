"""A model's sentence in, why its form cannot be shown out: markup, links, leaks, another language or script."""

from __future__ import annotations

import re
import unicodedata

from chains.answers.fold import fold, words
from chains.answers.tongue import language_of
from chains.model.composing.lexicon import lexicon
from chains.model.composing.models import Claim, Setting

LONGEST = 320
"""Characters of a sentence that anybody still reads."""
ECHO = 6
"""Words in a row that no answer shares with the prompt by chance."""
SCRIPTS = {
    language: script
    for script, languages in {
        "ARABIC": "ar fa ur ps ku ckb",
        "CYRILLIC": "uk ru bg sr be mk",
        "ETHIOPIC": "ti am",
        "GREEK": "el",
        "HEBREW": "he",
        "DEVANAGARI": "hi ne mr",
        "THAI": "th",
        "TAMIL": "ta",
        "BENGALI": "bn",
        "CJK": "zh",
        "HANGUL": "ko",
        "HIRAGANA": "ja",
        "GEORGIAN": "ka",
        "ARMENIAN": "hy",
    }.items()
    for language in languages.split()
}
"""The script a language is written in; Latin for all others."""
OWN_SCRIPT = 0.6
"""The share of letters that must be of it: names stand as they are spelt."""
OWN_WORDS = 0.4
"""The share of words that a dictionary of the language has: names and inflections are in none."""
NOT_WRITTEN = {"uk": re.compile(r"[ыэъё]", re.IGNORECASE), "ar": re.compile(r"[پچژگڤٹڈ]"), "fa": re.compile(r"[ٹڈڑ]")}
"""Letters that a language does not have, and one it is mistaken for has."""

_MARKUP = re.compile(r"[<>\[\]{}|*_#`~^\\=]|&(?:\w+|#\d+);|!\(|-{3}")
_LINK = re.compile(
    r"\b[a-z][a-z0-9+.-]*://|\bwww\.|\b(?:javascript|data|mailto|tel):|[^\s@]+@[^\s@]+"
    r"|\b(?:[a-z0-9æøå-]+\.)+[a-z]{2,12}\b(?:/[^\s]*)?",
    re.IGNORECASE,
)
_PAYMENT = re.compile(
    r"\b(?:iban|swift|bic|reg\.? ?(?:nr|no)|konto\w*|account (?:no|number)|mobilepay|western union|bitcoin)\b"
    r"|\bgift ?cards?\b"
    r"|\b[A-Z]{2}\d{2}(?: ?\w{4}){3,}|\+\d\d<|\b\d{4}[ -]\d{6,10}\b|(?<!\d)\d{9,}(?!\d)",
    re.IGNORECASE,
)
"""Words and figures of a payment's way: those stand in the letter's own sentence, never in a model's."""
_ROLE = re.compile(
    r"\b(?:system ?prompt|as an ai|language model|sprogmodel|instru(?:ction|ktion|cción|kcj)\w*|assistant|im_start"
    r"|developer message|ignore previous|sprachmodell|model językow\w*|мовна модель|نموذج لغوي|dil modeli)\b",
    re.IGNORECASE,
)


def clean(text: str) -> str:
    """The sentence without the number of a list before it and the numbers of its sources behind it."""
    line = " ".join(text.split())
    line = re.sub(r"^(?:[-•–]|\(?\d{1,2}[.)])\s+", "", line)
    return re.sub(r"\s*[\[(]\s*\d{1,2}(?:\s*,\s*\d{1,2})*\s*[\])](?=\s*[.!]?$)", "", line).strip()


def form_fault(claim: Claim, setting: Setting) -> str:
    """Why a sentence's form forbids to show it; "" where nothing does."""
    text = claim.text
    if not any(sign.isalpha() for sign in text):
        return "empty"
    if len(text) > LONGEST:
        return "too_long"
    if _MARKUP.search(text) or any(_unseen(sign) for sign in text):
        return "markup"
    if any(not _stands(found[0], claim) for found in _LINK.finditer(text)):
        return "link"
    if _PAYMENT.search(text):
        return "payment"
    if text.rstrip().endswith(("?", "؟", "፧")):
        return "question"
    if _ROLE.search(text) or echoes(text, setting.prompt):
        return "prompt"
    return _tongue_fault(claim, setting.language)


def echoes(text: str, prompt: str) -> bool:
    """Whether a text repeats a run of the prompt's words."""
    said, told = words(text), f" {' '.join(words(prompt))} "
    return any(f" {' '.join(said[at : at + ECHO])} " in told for at in range(len(said) - ECHO + 1))


def _unseen(sign: str) -> bool:
    """A control or a mark of direction; the joiners that Persian and emoji need are not shown either."""
    return unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cn", "So") and sign != "\u200c"


def _stands(link: str, claim: Claim) -> bool:
    """Whether an address is one that a cited sentence itself has."""
    bare = link.rstrip(".,;:)/").lower()
    return any(_apart(bare, source.text.lower()) for source in claim.sources) or _abbreviates(bare)


def _apart(words_: str, text: str) -> bool:
    return re.search(rf"(?<![\w.@/-]){re.escape(words_)}(?![\w@-]|\.\w)", text) is not None


def _abbreviates(word: str) -> bool:
    """ "e.g", "f.eks", "bl.a": parts too short, or known, to be an address."""
    return word in ("f.eks", "m.fl", "bl.a", "z.b", "d.h", "u.a", "m.in", "t.j", "e.g", "i.e", "o.l", "p.m", "a.m")


def _tongue_fault(claim: Claim, language: str) -> str:
    """Whether a sentence is in another script or language than the one asked for."""
    letters = [sign for sign in claim.text if sign.isalpha()]
    own = SCRIPTS.get(language, "LATIN")
    share = sum(unicodedata.name(sign, "").startswith(own) for sign in letters) / len(letters)
    if own != "HIRAGANA" and share < OWN_SCRIPT:
        return "script"
    wrong = [sign for sign in letters if not unicodedata.name(sign, "").startswith((own, "LATIN", "MODIFIER"))]
    if wrong and own != "HIRAGANA":
        return "script"
    if own != "LATIN" and not _latin_stands(claim):
        return "name"
    if language in NOT_WRITTEN and NOT_WRITTEN[language].search(claim.text):
        return "language"
    if lexicon(language) is not None:
        return "" if language_of(claim.text, language) == language else "language"
    return "" if _known(claim.text, language) else "language"


def _latin_stands(claim: Claim) -> bool:
    """Whether the Latin words of a sentence in another script are a cited sentence's own."""
    told = fold(" ".join(f"{one.text} {one.citation.title} {one.said}" for one in claim.sources))
    return all(fold(word) in told for word in re.findall(r"[A-Za-zÀ-ɏ][\w.-]*", claim.text))


def _known(text: str, language: str) -> bool:
    """Whether a dictionary of the language has its words; a language without one is not judged by its words."""
    from simplemma import in_target_language

    try:
        return float(in_target_language(text, lang=language)) >= OWN_WORDS
    except ValueError:
        return True
