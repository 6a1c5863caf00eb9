"""A sentence and its language in, the checked words in it out: what each says, in which clause it stands.

The tables are `lexicon/<language>.toml`; what their entries mean stands in `lexicon/README.md`.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).with_name("lexicon")

TABLES = ("modal", "sense", "time", "stakes", "parties", "voice", "acts")
"""The parts of a lexicon; a word's concept is "<part>.<entry>", as "modal.must"."""
NEUTRAL = "neutral"
"""A further part in some: phrases that only look as if a checked word stood in them ("day care")."""

GAP = 5
"""So many words may stand between the parts of a phrase written with "…"."""

_WORD = re.compile(r"\[[DTAN]\d+\]|[^\W\d_]+(?:['’\-\u200c][^\W\d_]+)*|\d+|[^\w\s]")
_CLAUSE_ENDS = frozenset(",;:.!?–—،؛؟۔")
_SENTENCE_ENDS = frozenset(".!?؟۔:")
_INVERTED = re.compile(
    r"(?!Skal|Må|Bedes|Derfor|Her|Der|Hver|Når)(?:"
    r"(?:Kan|Vil|Har|Er|Bliver|Får|[A-ZÆØÅ][a-zæøå]*r) (?:du|I|De)\b"
    r"|(?:Er|Har|Kan|Vil|Bliver|Får|Sker|Kommer|Indkommer|Mangler|Foreligger|Opstår|Viser|Ændrer|Ophører|Slutter|Udebliver"
    r"|Modtager|Hører|Misligholdes|Overskrides|Efterkommes|Sættes|Indgår|Betales|Flytter|Passer|Skifter) \w+)"
)
"""How a Danish condition begins without its "hvis": "Kan du ikke betale, …", "Kommer der intet svar, …"."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, sign or token of a sentence: as it stands and folded; `clause` counts clauses from 0."""

    text: str
    folded: str
    clause: int

    @property
    def is_token(self) -> bool:
        """Whether it stands for a figure or name."""
        return self.text.startswith("[") and len(self.text) > 2

    @property
    def is_word(self) -> bool:
        """Whether it is neither sign nor token."""
        return self.text[:1].isalpha()


@dataclass(frozen=True, slots=True)
class Found:
    """A checked word or phrase: the concepts it can stand for, and the words it covers (first and one past last).

    `wild`: a phrase that holds any word, which may be a checked one itself ("has stopped").
    """

    concepts: frozenset[str]
    first: int
    end: int
    clause: int
    wild: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence with its checked words; `conditional` are the clauses that name a case."""

    words: tuple[Word, ...]
    found: tuple[Found, ...]
    conditional: frozenset[int]

    def having(self, concept: str) -> list[Found]:
        """The words that can stand for `concept` ("modal.must"), or for any of a part ("acts.")."""
        if concept.endswith("."):
            return [one for one in self.found if any(each.startswith(concept) for each in one.concepts)]
        return [one for one in self.found if concept in one.concepts]

    def has(self, concept: str) -> bool:
        """Whether anything can stand for `concept`."""
        return bool(self.having(concept))

    def all_of(self, part: str) -> set[str]:
        """Every concept of a part that anything can stand for."""
        return {each for one in self.found for each in one.concepts if each.startswith(part)}

    @property
    def covered(self) -> set[int]:
        """The places of the words that are checked ones."""
        return {place for one in self.found for place in range(one.first, one.end)}


Form = tuple[str, ...]
"""A phrase: its words folded, "*" in them for any letters, "…" between them for a gap."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's checked words. `extra` is what only some languages have (Danish: function words and synonyms)."""

    language: str
    exact: Mapping[str, frozenset[str]]
    wild: tuple[tuple[re.Pattern[str], frozenset[str]], ...]
    phrases: Mapping[str, tuple[tuple[Form, frozenset[str]], ...]]
    prefixes: tuple[str, ...] = ()
    negating: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    def of_word(self, word: Word) -> frozenset[str]:
        """The concepts that a single word can stand for, its prefixes taken off where the language writes them on."""
        found = self.exact.get(word.text, frozenset()) | self._plain(word.folded)
        for prefix in self.prefixes:
            if len(word.folded) > len(prefix) + 2 and word.folded.startswith(prefix):
                found |= self._plain(word.folded[len(prefix) :])
        for suffix in self.suffixes:
            if len(word.folded) > len(suffix) + 3 and word.folded.endswith(suffix):
                found |= self._plain(word.folded.removesuffix(suffix))
        for prefix in self.negating:
            if len(word.folded) > len(prefix) + 3 and word.folded.startswith(prefix):
                inner = self._plain(word.folded[len(prefix) :]) | self._plain(f"ب{word.folded[len(prefix) :]}")
                if any(one.startswith("acts.") for one in inner):
                    found |= inner | {"sense.not"}
        return found

    def _plain(self, folded: str) -> frozenset[str]:
        found = self.exact.get(folded, frozenset())
        for pattern, concepts in self.wild:
            if pattern.fullmatch(folded):
                found |= concepts
        return found


def is_checked(language: str) -> bool:
    """Whether the language has a lexicon."""
    return (FOLDER / f"{language}.toml").is_file()


def fold(text: str) -> str:
    """Small letters, one form of each sign, no vowel marks of Arabic writing, no joiners."""
    composed = unicodedata.normalize("NFC", text.replace("İ", "i").casefold())
    signs = (sign for sign in composed if not ("\u064b" <= sign <= "\u0652" or sign in "\u0640\u200c\u200d\u00ad"))
    return "".join(signs).translate(_SAME)


_SAME = str.maketrans(
    {"’": "'", "ʼ": "'", "ş": "ș", "ţ": "ț", "ي": "ی", "ى": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا"}
)


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a checked language. Raises FileNotFoundError for another."""
    data = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    exact: dict[str, set[str]] = {}
    wild: dict[str, set[str]] = {}
    phrases: dict[str, dict[Form, set[str]]] = {}
    for concept, form in _forms(data):
        words = _parts(form)
        if len(words) > 1:
            phrases.setdefault(words[0], {}).setdefault(words, set()).add(concept)
        elif "*" in words[0]:
            wild.setdefault(words[0], set()).add(concept)
        else:
            exact.setdefault(form if form[0].isupper() and language != "de" else words[0], set()).add(concept)
    return Lexicon(
        language,
        {word: frozenset(concepts) for word, concepts in exact.items()},
        tuple((_wild(form), frozenset(concepts)) for form, concepts in wild.items()),
        {
            head: tuple(sorted(((form, frozenset(found)) for form, found in own.items()), key=lambda one: -len(one[0])))
            for head, own in phrases.items()
        },
        tuple(fold(prefix) for prefix in data.get("prefixes", ())),
        tuple(fold(prefix) for prefix in data.get("negating", ())),
        tuple(fold(suffix) for suffix in data.get("suffixes", ())),
        {**data.get("danish", {}), "they": data.get("they", {}), "subjects": data.get("subjects", {})},
    )


def _forms(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for table in (*TABLES, NEUTRAL):
        for entry, forms in data.get(table, {}).items():
            for form in forms.split():
                yield f"{table}.{entry}", form


def _parts(form: str) -> Form:
    return tuple(fold(part) for part in re.split(r"_|(…)", form) if part)


@lru_cache(maxsize=2048)
def _wild(form: str) -> re.Pattern[str]:
    return re.compile(re.escape(form).replace(r"\*", r"\w{0,}" if form.endswith("*") and len(form) > 3 else r"\w{2,}"))


@lru_cache(maxsize=256)
def marked(text: str, language: str) -> Marked:
    """The sentence with its checked words found: a phrase before the words in it, the longest first."""
    own = lexicon(language)
    words = _words(text, own)
    found: list[Found] = []
    place = 0
    covered: set[int] = set()
    while place < len(words):
        phrase = _phrase(words, place, own) if place not in covered else None
        if phrase:
            found.append(phrase)
            covered |= set() if phrase.wild else set(range(place, phrase.end))
        place += 1
    for place, word in enumerate(words):
        if word.is_word and place not in covered:
            concepts = own.of_word(word)
            if concepts:
                found.append(Found(concepts, place, place + 1, word.clause))
    conditional = {one.clause for one in found if "sense.if" in one.concepts}
    conditional |= {words[place].clause for place in _inverted(text, words, language)}
    return Marked(tuple(words), tuple(sorted(found, key=lambda one: one.first)), frozenset(conditional))


def _inverted(text: str, words: Sequence[Word], language: str) -> list[int]:
    """The first words of Danish conditions without a conjunction."""
    if language != "da":
        return []
    starts = [0, *(place + 1 for place, word in enumerate(words) if word.text in _SENTENCE_ENDS)]
    return [
        place
        for place in starts
        if place < len(words) and _INVERTED.match(" ".join(w.text for w in words[place : place + 2]))
    ]


def _words(text: str, own: Lexicon) -> list[Word]:
    """The words in order; a new clause at each sign that parts clauses and at each word that opens a condition."""
    words: list[Word] = []
    clause = 0
    for match in _WORD.finditer(unicodedata.normalize("NFC", text)):
        said = match.group()
        word = Word(said, fold(said), clause)
        opens = said[:1].isalpha() and "sense.if" in own.exact.get(word.folded, ()) and own.language != "tr"
        if opens and words and words[-1].clause == clause:
            clause += 1
        words.append(Word(said, word.folded, clause))
        if said in _CLAUSE_ENDS:
            clause += 1
    return words


def _phrase(words: Sequence[Word], place: int, own: Lexicon) -> Found | None:
    """The longest phrase that begins at `place`, within one clause."""
    if not words[place].is_word:
        return None
    heads: Iterable[str] = [words[place].folded]
    heads = [*heads, *(words[place].folded[len(p) :] for p in own.prefixes if words[place].folded.startswith(p))]
    best: Found | None = None
    for head in (*heads, *(wild for wild in own.phrases if "*" in wild and _wild(wild).fullmatch(words[place].folded))):
        for form, concepts in own.phrases.get(head, ()):
            end = _matched(words, place, form)
            if end is not None and (best is None or end - place > best.end - best.first):
                best = Found(concepts, place, end, words[place].clause, any("*" in part for part in form))
            elif end is not None and best is not None and end == best.end:
                best = Found(best.concepts | concepts, place, end, best.clause)
    return best


def _matched(words: Sequence[Word], place: int, form: Form) -> int | None:
    """Where the phrase ends that begins at `place` with its first word; None where it does not stand there."""
    at, gap = place + 1, 0
    for part in form[1:]:
        if part == "…":
            gap = GAP
            continue
        for step in range(gap + 1):
            if at + step >= len(words) or words[at + step].clause != words[place].clause:
                return None
            if _is(words[at + step].folded, part):
                at += step + 1
                break
        else:
            return None
        gap = 0
    return at


def _is(word: str, part: str) -> bool:
    return bool(_wild(part).fullmatch(word)) if "*" in part else word == part
