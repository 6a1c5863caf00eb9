"""A Danish dictionary form and its class in, every regular form of it out.

Forms are made ahead, not stems cut off: Snowball's Danish stemmer (PyStemmer) was tried and left. It gives words that
have nothing to do with each other one stem ("frist" and "fristelse", "gæld" and "gælder", "vilkår" and "vilkårlig",
"lov" and "lovende") and forms of one word two ("varsel", "varslet"); it knows no compounds, in which most official
words stand; and it would be one more compiled package. Made forms match exactly, at the price of one look-up a word. A
form that Danish does not have ("høringet") does no harm: no letter holds it. Irregular forms stand in the data.
"""

from __future__ import annotations

from enum import StrEnum

VOWELS = "aeiouyæøå"


class WordClass(StrEnum):
    """How a word bends."""

    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    FIXED = "fixed"  # a name, a phrase, an abbreviation: only as it stands


NOUN_ENDINGS = {
    "e": ("n", "t", "r", "rne", "ne"),  # klage, klagen, klager; møde, mødet, møderne
    "er": ("en", "et", "e", "ne"),  # rykker, rykkeren, rykkere, rykkerne
    "": ("en", "et", "er", "erne", "ene"),  # høring, høringen, høringer; bidrag, bidraget, bidragene
}
"""By the end of the dictionary form, the first that fits; every form takes the genitive s as well."""


def forms_of(word: str, word_class: WordClass) -> frozenset[str]:
    """The regular forms of `word` in lower case, itself among them; of several words the last one bends."""
    *before, last = word.lower().split(" ")
    bend = {WordClass.NOUN: _noun, WordClass.VERB: _verb, WordClass.ADJECTIVE: _adjective}.get(word_class)
    forms = bend(last) if bend else {last}
    return frozenset(" ".join((*before, form)) for form in forms)


def _noun(word: str) -> set[str]:
    endings = next(endings for end, endings in NOUN_ENDINGS.items() if word.endswith(end))
    forms = {word} | {word + ending for ending in endings}
    if _doubles(word):
        forms |= {word + word[-1] + ending for ending in endings}
    return forms | {form + "s" for form in forms if not form.endswith("s")}


def _verb(word: str) -> set[str]:
    """From the infinitive: "tildele" also tildeler, tildelte, tildelt, tildeles; "modregne" modregnede, modregnet."""
    stem = word.removesuffix("e")
    present = {word, word + "r", word + "s", stem}
    return present | {stem + ending for ending in ("ede", "et", "edes", "ende", "te", "t", "tes")}


def _adjective(word: str) -> set[str]:
    """ "rettidig" also rettidigt, rettidige; "berettiget" berettigede."""
    if word.endswith("et"):
        return {word, word[:-1] + "de"}
    return {word, word + "t", word + "e"}


def _doubles(word: str) -> bool:
    """Whether a short word may double its last consonant: "forbud", "forbuddet"."""
    return len(word) > 2 and word[-1] not in VOWELS and word[-2] in VOWELS and word[-3] not in VOWELS
