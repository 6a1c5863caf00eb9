"""A language's catalogue in, what a translator has still to do out: pure, so that a test and a command say the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from chains.models import DANISH
from chains.wording.approvals import Approval, approval
from chains.wording.bundles import FOLDER
from chains.wording.terms import unexplained, unnamed

SOURCE = DANISH
MOST_WORDS = 20
"""Words of a sentence that a tired reader still holds together."""
LABEL = 4
"""Words of a label that may stand in Danish: what a bank or a counter calls it."""

ONLY_ABROAD: Mapping[str, frozenset[str]] = {
    "things-known": frozenset({"terms"}),
    "what-subject-known": frozenset({"terms"}),
    "act-quoted": frozenset({"gist"}),
    "act-quoted-if": frozenset({"gist"}),
    "act-forbidden-about": frozenset({"gist"}),
    "if-known": frozenset({"known"}),
    "how-known": frozenset({"known"}),
    "deadline-known": frozenset({"known"}),
    "appeal-how-known": frozenset({"known"}),
    "consequence-known": frozenset({"known"}),
    "meaning-date": frozenset({"date"}),
    "meaning-date-time": frozenset({"date", "time"}),
}
"""Values that other languages than Danish need, because the letter's own words say them in Danish already."""

_SENTENCE = re.compile(r"[.!?…:;؟۔።]+(?:\s|$)|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Report:
    """What is amiss in a catalogue, by key. `long` are the keys with a sentence of more than `MOST_WORDS` words."""

    language: str
    messages: int
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    wrong_values: tuple[str, ...]
    untranslated: tuple[str, ...]
    without_easy: tuple[str, ...]
    long: tuple[str, ...]
    unnamed: tuple[str, ...]
    unexplained: tuple[str, ...]
    approval: Approval

    @property
    def holds(self) -> bool:
        """Whether a reader of the language gets every text with every value in it."""
        words = self.missing or self.extra or self.wrong_values or self.untranslated
        return not (words or self.unnamed or self.unexplained)


def report(language: str) -> Report:
    """The report of one language, against Danish. Raises ValueError for a key that stands twice or has no text."""
    source, found = patterns(SOURCE), patterns(language)
    plain, own = _keys(source), _keys(found)
    return Report(
        language=language,
        messages=len(own),
        missing=tuple(sorted(plain - own)),
        extra=tuple(sorted(own - plain)),
        wrong_values=tuple(key for key in sorted(plain & own) if not _same_values(key, found[key], source[key])),
        untranslated=tuple(
            key for key in sorted(plain & own) if language != SOURCE and _is_the_same(found[key], source[key])
        ),
        without_easy=tuple(key for key in sorted(set(source) - plain) if key not in found),
        long=tuple(key for key in sorted(found) if _longest(found[key]) > MOST_WORDS),
        unnamed=unnamed(language),
        unexplained=unexplained(language),
        approval=approval(language),
    )


@lru_cache(maxsize=64)
def patterns(language: str) -> Mapping[str, ast.Pattern]:
    """Every text of a language: by key, and by key.attribute. Raises ValueError for a key twice or without text."""
    found: dict[str, ast.Pattern] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if not isinstance(entry, ast.Message):
                continue
            if entry.value is None or entry.id.name in found:
                raise ValueError(f"{entry.id.name} in {path.name} ({language}) has no text, or stands twice")
            found[entry.id.name] = entry.value
            found |= {f"{entry.id.name}.{attribute.id.name}": attribute.value for attribute in entry.attributes}
    return found


def values(pattern: ast.Pattern) -> frozenset[str]:
    """The names of the values a text is given."""
    visitor = _Values()
    visitor.visit(pattern)
    return frozenset(visitor.names)


def _keys(found: Mapping[str, ast.Pattern]) -> set[str]:
    return {key for key in found if "." not in key}


def _same_values(key: str, pattern: ast.Pattern, source: ast.Pattern) -> bool:
    own = values(pattern) - {"tongue"}
    return own - ONLY_ABROAD.get(key, frozenset()) == values(source) - {"tongue"}


def _is_the_same(pattern: ast.Pattern, source: ast.Pattern) -> bool:
    """Whether a whole sentence is the Danish one, to the letter; a label may be ("reg.nr. … kontonr. …")."""
    words = _words(source)
    return len(words) > LABEL and _words(pattern) == words


def _words(pattern: ast.Pattern) -> list[str]:
    texts = (element.value if isinstance(element, ast.TextElement) else " x " for element in pattern.elements)
    return [word for word in _WORD.findall("".join(texts)) if word != "x"]


def _longest(pattern: ast.Pattern) -> int:
    """The words of the longest sentence; a value counts as one word, a choice of plurals too."""
    text = "".join(element.value if isinstance(element, ast.TextElement) else " x " for element in pattern.elements)
    return max((len(_WORD.findall(sentence)) for sentence in _SENTENCE.split(text)), default=0)


class _Values(Visitor):
    """Collects the names of the values a text is given."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (the visitor's own name)
        self.names.add(node.id.name)
