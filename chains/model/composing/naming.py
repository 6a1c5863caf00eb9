"""A sentence and what it rests on in, the first name that is not in there out: an office, a place, a person, a law."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chains.answers.fold import fold
from chains.model.composing.figures import What, figures
from chains.model.composing.models import Claim, Setting

NOUNS_ARE_CAPITALS = frozenset({"de"})
"""Languages whose capitals tell no names."""
CAPITALS = {
    "en": frozenset({"i", "danish", "denmark", "english", "dkk"}),
    "da": frozenset({"de", "deres", "dem", "i", "danmark"}),
    "pl": frozenset({"pan", "pani", "panstwo", "panstwa", "danii", "dania", "twoj", "twoja", "twoje", "ci"}),
    "uk": frozenset({"ви", "вам", "вас", "ваш", "ваша", "ваше", "ваши", "даниі", "дания"}),
    "ro": frozenset({"dvs", "dumneavoastra", "danemarca"}),
    "tr": frozenset({"siz", "danimarka", "danca"}),
    "so": frozenset({"denmark", "deenishka"}),
}
"""Folded words that are written with a capital and name nobody."""
STEM = 4
"""Letters by which a name is known again with an ending ("Egeskovs", "Egeskovissa")."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_OPENS = re.compile(r"(?:^|[.!:–]\s+|[\"“”«»„(]\s*)$")


def name_fault(claim: Claim, setting: Setting) -> str:
    """ "name" where a word with a capital inside a sentence is in no source; "" otherwise, and where capitals are
    for all nouns or for none."""
    language = setting.language
    told = fold(
        " ".join([*setting.names, *(f"{one.text} {one.said} {one.citation.title}" for one in claim.sources)])
    ).replace("-", " ")
    for found in _WORD.finditer(claim.text):
        word = found[0]
        shouted = len(word) > 1 and word.isupper()
        inside = not _OPENS.search(claim.text[: found.start()])
        capital = word[:1].isupper() and inside and language not in NOUNS_ARE_CAPITALS
        if (shouted or capital) and not _known(fold(word), told, language):
            return "name"
    return ""


def _known(word: str, told: str, language: str) -> bool:
    parts: Sequence[str] = re.findall(r"[^\W_]+", word)
    if word in CAPITALS.get(language, frozenset()) or not parts:
        return True
    if any(one.what in (What.WEEKDAY, What.MONTH) for one in figures(word, language)) or _is_month(word, language):
        return True
    return all(re.search(rf"\b{re.escape(part[: max(STEM, len(part) - 3)])}", told) for part in parts)


def _is_month(word: str, language: str) -> bool:
    """ "May" beside a figure: held against the source as a day."""
    return any(one.what is What.DAY for one in figures(f"4 {word} 2026", language))
