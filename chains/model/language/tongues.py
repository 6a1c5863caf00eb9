"""A sentence in, whether it is in the language asked for out: by its letters, its small words, and their neighbours.

The small words (`chains.answers.tongue`) tell the languages that are checked apart; py3langid, a model of which letters
stand together, tells these and most others. Each alone takes some short sentences for another language's.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from chains.answers.tongue import language_of, table
from chains.model.language.lexicon import is_checked, lexicon
from chains.model.language.marking import marked
from chains.model.language.scripts import has_others_letters
from chains.model.language.things import telling_names

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

NEIGHBOURS = ("da", "en", "de", "sv", "no", "nl", "pl", "ro", "uk", "ru", "tr", "ar", "fa", "ur", "so", "fr", "es")
"""What a model writes by mistake, besides the language asked for."""
ALIKE = {"da": {"no": 0.05}, "no": {"da": 0.05}, "nb": {"no": 0.0}}
"""Languages whose short sentences are often the same; the share asked of the right one is then smaller."""
ENOUGH = 0.2
"""The share of certainty that the language asked for must have where another has more."""

SURE = 0.9
"""The share from which the small words of another language are chance ("plus ten percent")."""


def is_in(text: str, language: str) -> bool:
    """Whether the sentence is in `language`; one not known is only held against Danish and English."""
    if has_others_letters(text, language):
        return False
    known = _identifier()
    if language not in known.labels:
        best = _ranked(text, NEIGHBOURS)[0][0]
        return (best not in ("da", "en") or language in ("da", "en")) and _small_words_say(text, language)
    ranked = _ranked(text, tuple(dict.fromkeys((*NEIGHBOURS, language))))
    best = ranked[0][0]
    share = dict(ranked)[language]
    if share < SURE and not _small_words_say(text, language):
        return False
    return best == language or share >= ALIKE.get(language, {}).get(best, ENOUGH)


def _small_words_say(text: str, language: str) -> bool:
    """Whether no other language's small words are more; true of a language whose small words are not known."""
    return language not in table("common") or language_of(text, language) == language


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


def warm(language: str) -> None:
    """Loads the model of languages, and what is known of one (about a second the first time, then nothing)."""
    _identifier()
    if is_checked(language):
        lexicon(language)
        telling_names(language)


def _plain(text: str) -> list[str]:
    return [word.strip(".,:;()!?").lower() for word in text.split()]


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
