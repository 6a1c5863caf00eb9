"""Danish text in, what the lexical index counts out: stems, and the stems of the parts that compounds are made of.

Danish writes compounds as one word ("boligstøtteansøgning"), so a question about "ansøgning" or "boligstøtte" would
miss it. A word is parted where both parts are words of the guidance itself or of the thesaurus.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_SHORTEST_PART = 4
_SHORTEST_COMPOUND = 9
_LONGEST = 40
_LINKS = ("", "s", "e")

STOP = frozenset(
    """
    ad af alle alt altså anden andet at bare blev blive bliver da de dem den denne der deres det dette dig din
    dine dit du efter eller en end er et for fordi fra få får gør gøre ham han har have havde hej hen her hos
    hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor hvornår i igen ikke ind jeg jer jo kan kunne
    lige lille man mange med meget men mig min mine mit mod må måske ned noget nogen nogle nok nu når og også
    om op os over på sagde samme se selv sig sin sine sit skal skulle som så sådan tak til ud under var ved vi
    vil ville være været a about am an and any are as be but by can could do does from get has how if in is it
    me my no not of on or our should so that the there they this to was we what when where which who why will
    with would you your
    """.split()  # noqa: SIM905 -- a table of words
)
"""Words that every question holds, Danish and English."""


def plain_words(text: str) -> list[str]:
    """The words of a text in lower case, in order, stop words left out."""
    return [word for word in (match[0] for match in _WORD.finditer(text.casefold())) if word not in STOP]


def stem(word: str) -> str:
    """The Danish stem of a lower-case word (Snowball)."""
    return str(_stemmer().stemWord(word))


def known_stems(texts: Iterable[str]) -> frozenset[str]:
    """The stems that compounds of these texts may be made of."""
    stems = {stem(word) for text in texts for word in set(plain_words(text)) if _SHORTEST_PART <= len(word) <= 14}
    return frozenset(one for one in stems if len(one) >= _SHORTEST_PART - 1)


def tokens(text: str, known: frozenset[str]) -> list[str]:
    """What the index counts of a text: each word's stem, and the stems of its parts."""
    return [token for word in plain_words(text) for token in _tokens(word, known)]


def _tokens(word: str, known: frozenset[str]) -> Iterator[str]:
    for piece in word.split("-"):
        whole = stem(piece)
        yield whole
        if _SHORTEST_COMPOUND <= len(piece) <= _LONGEST:
            yield from (part for part in _parts(piece, known) if part != whole)


def _parts(word: str, known: frozenset[str]) -> tuple[str, ...]:
    """The stems of a compound's parts, the longest last part first; none where no cut leaves two known words."""
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        last = stem(word[cut:])
        if last not in known:
            continue
        for link in _LINKS:
            first = (
                word[:cut].removesuffix(link) if link and word[:cut].endswith(link) else word[:cut] if not link else ""
            )
            if len(first) < _SHORTEST_PART - 1:
                continue
            if stem(first) in known:
                return (stem(first), last)
            deeper = _parts(first, known)
            if deeper:
                return (*deeper, last)
    return ()


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("danish")
