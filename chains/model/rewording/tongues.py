"""A sentence in, whether it is in the language asked for out: by the letters and their neighbours (py3langid)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from chains.model.rewording.lexicon import is_checked, lexicon, marked
from chains.model.rewording.tokens import TOKEN

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

NEIGHBOURS = ("da", "en", "de", "sv", "no", "nl", "pl", "ro", "uk", "ru", "tr", "ar", "fa", "ur", "so", "fr", "es")
"""What a model writes by mistake, besides the language asked for."""
ALIKE = {"da": {"no": 0.05}, "no": {"da": 0.05}, "nb": {"no": 0.0}}
"""Languages whose short sentences are often the same; the share asked of the right one is then smaller."""
ENOUGH = 0.2
"""The share of certainty that the language asked for must have where another has more."""


def is_in(text: str, language: str) -> bool:
    """Whether the sentence is in `language`; one not known is only held against Danish and English."""
    bare = TOKEN.sub(" ", text).strip()
    known = _identifier()
    if language not in known.labels:
        best = _ranked(bare, NEIGHBOURS)[0][0]
        return best not in ("da", "en") or language in ("da", "en")
    ranked = _ranked(bare, tuple(dict.fromkeys((*NEIGHBOURS, language))))
    best = ranked[0][0]
    share = dict(ranked)[language]
    return best == language or share >= ALIKE.get(language, {}).get(best, ENOUGH)


def danish_left(text: str, language: str, source: str) -> bool:
    """Whether a sentence in another language has Danish small words in it, or a run of the letter's own."""
    if language == "da":
        return False
    own = set(str(lexicon("da").extra["left"]).split())
    words = (
        [word.folded for word in marked(text, language).words if word.is_word] if is_checked(language) else _plain(text)
    )
    if language not in ("no", "nb", "nn", "sv") and any(
        word in own and not _is_word_of(word, language) for word in words
    ):
        return True
    runs = f" {' '.join(_plain(source))} "
    return any(f" {' '.join(words[at : at + 4])} " in runs for at in range(len(words) - 3))


def warm() -> None:
    """Loads the model of languages (about a second)."""
    _identifier()


def _plain(text: str) -> list[str]:
    return [word.strip(".,:;()!?").lower() for word in TOKEN.sub(" ", text).split()]


def _is_word_of(word: str, language: str) -> bool:
    """Whether a Danish small word is one of the other language too ("fra" is none, "over" is English)."""
    shared = {"en": "over", "de": "hat her", "tr": "var", "ro": "a", "pl": "", "so": "la"}
    return word in shared.get(language, "").split()


def _ranked(text: str, among: tuple[str, ...]) -> list[tuple[str, float]]:
    """The languages `among` with their shares, the likeliest first."""
    shares = {str(one): float(share) for one, share in _identifier().rank(text) if one in among}
    whole = sum(shares.values()) or 1.0
    return sorted(((one, share / whole) for one, share in shares.items()), key=lambda one: -one[1])


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
