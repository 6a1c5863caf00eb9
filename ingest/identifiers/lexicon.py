"""A word in → whether it is a known given name, a family name, an everyday word, or a place."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

_FAMILY = re.compile(
    r"[^\W\d_]{2,}(?:sen|sson|gaard|ski|ska|cki|cka|dzki|dzka|wicz|czyk|czak|enko|chuk|shyn|ović|ević|ovic|evic|escu|eanu|oğlu|oglu"
    r"|shvili|ová|quist|qvist|strøm|ström|енко|чук|ський|ська|ская|ский)"
)


@lru_cache(maxsize=20_000)
def is_given_name(word: str) -> bool:
    """Whether the word (in lower case), a part of it between hyphens, or it without an *s* is a known given name."""
    names = _given_names()[0]
    return any(part in names for part in (word, _nominative(word), *word.split("-")))


@lru_cache(maxsize=20_000)
def is_family_name(word: str) -> bool:
    """Whether the word (in lower case) is a known family name or ends like one."""
    names = _words("surnames.txt")
    forms = (word, _nominative(word), *word.split("-"))
    return any(part in names or (_FAMILY.fullmatch(part) and not is_everyday(part)) for part in forms)


def is_ambiguous(word: str) -> bool:
    """Whether a given name (in lower case) is marked as a Danish word too."""
    return word in _given_names()[1]


@lru_cache(maxsize=20_000)
def is_everyday(word: str) -> bool:
    """Whether a Danish or English dictionary has the word (in lower case), its parts between hyphens, or the two words
    that a Danish compound joins."""
    danish, english = _dictionaries()
    if any(form in danish or form in english for form in (word, _nominative(word))):
        return True
    if "-" in word:
        return all(len(part) < 4 or is_everyday(part) for part in word.split("-"))
    return _is_compound(word)


def _is_compound(word: str) -> bool:
    """Whether the word is two Danish words, with or without an *s* or *e* between: "Merudgiftsbekendtgørelsen"."""
    danish, _ = _dictionaries()
    if not 9 <= len(word) <= 40:
        return False
    for cut in range(3, len(word) - 3):
        head, tail = word[:cut], word[cut:]
        if (tail in danish or (len(tail) > 9 and _is_compound(tail))) and (
            head in danish or (head[-1] in "se" and head[:-1] in danish)
        ):
            return True
    return False


def is_proper(word: str) -> bool:
    """Whether a Danish dictionary has the word with a capital: a country, a town, a language, a feast."""
    danish, _ = _dictionaries()
    return word in danish or _nominative(word) in danish


def _nominative(word: str) -> str:
    return word[:-1].rstrip("'’") if word.endswith("s") and len(word) > 3 else word


@cache
def _given_names() -> tuple[frozenset[str], frozenset[str]]:
    """Every known given name, and those that are marked as Danish words too."""
    words = _words("given_names.txt")
    return frozenset(word.rstrip("?") for word in words), frozenset(word[:-1] for word in words if word.endswith("?"))


@cache
def _words(file: str) -> frozenset[str]:
    lines = (Path(__file__).parent / file).read_text(encoding="utf-8").splitlines()
    return frozenset(word.lower() for line in lines if not line.startswith("#") for word in line.split())


@cache
def _dictionaries() -> tuple[dict[str, str], dict[str, str]]:
    """Word forms of Danish and English (about 100 MB in memory; read when the first word is asked for)."""
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory

    factory = DefaultDictionaryFactory()
    return factory.get_dictionary("da"), factory.get_dictionary("en")  # type: ignore[return-value]
