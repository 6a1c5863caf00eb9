"""Danish words of a letter in, the message that says the same in any language out, where the whole of them is known."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from chains.models import Argument, Message, Name
from ingest.models import Span

LEXICON = Path(__file__).with_name("lexicon.toml")

_VI = r"(?:vi|kommunen|jobcentret|jobcenteret|udbetaling danmark|gældsstyrelsen|skattestyrelsen|forvaltningen|skolen)"
_DU = r"(?:du|i|de)"
NUMBERS = ("en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")
"""The numbers that letters write in words, from 1."""
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(NUMBERS[1:])})"
_THERE = (
    r"(?: (?:til|i|på) (?:mødet|samtalen|tiden|undersøgelsen|et møde|en samtale|(?:det|den) (?:angivne|aftalte|nævnte)"
    r" (?:tidspunkt|tid|dag)|tidspunktet|dagen)| den dag(?:en)?)?"
)
_TAIL = re.compile(r"(?:,? jf\. .*)?[ .,;:]*$")
"""What of a sentence's end says nothing more: the law it rests on, the stop."""


class Known(StrEnum):
    """The parts of the lexicon by their names, and how the keys of their messages begin."""

    CASES = "case"
    RESULTS = "result"
    WAYS = "way"
    TIMES = "time"
    DEEDS = "deed"
    QUALITIES = "quality"


def known(part: Known, words: str) -> Message | None:
    """The message for `words` if one of the part's patterns matches them whole."""
    said = _TAIL.sub("", words.lower())
    for slug, pattern in _patterns()[part]:
        found = pattern.fullmatch(said)
        if found:
            at = found.span("value") if "value" in pattern.groupindex and found.group("value") else None
            return Message(f"{part}-{slug}", {"value": Name(words[at[0] : at[1]].strip())} if at else {})
    return None


def deed(verb: str) -> Message | None:
    """What a verb asks for, where the closed acts have no word for it: "afmonteres" is to take something down."""
    return known(Known.DEEDS, " ".join(verb.split()))


def deeds() -> tuple[str, ...]:
    """The slugs of all deeds."""
    return tuple(dict.fromkeys(slug for slug, _ in _patterns()[Known.DEEDS]))


def qualities(words: str) -> tuple[tuple[Message, Span], ...]:
    """What is said of a thing beside its name, and where: "de tre seneste lønsedler", "kontoudtog for 2026"."""
    found: list[tuple[Message, Span]] = []
    for slug, pattern in _patterns()[Known.QUALITIES]:
        for match in pattern.finditer(words.lower()):
            at = Span(*match.span())
            if not any(at.meets(other) for _, other in found):
                found.append((Message(f"{Known.QUALITIES}-{slug}", _values(match)), at))
    return tuple(sorted(found, key=lambda one: one[1].start))


def means_otherwise(slug: str, span: Span, words: str) -> bool:
    """Whether the word at `span` that may name the thing `slug` is part of something else: "mere tid", "pas på"."""
    return any(
        Span(*match.span()).meets(span)
        for pattern in _otherwise().get(slug, ())
        for match in pattern.finditer(words.lower())
    )


def _values(match: re.Match[str]) -> dict[str, Argument]:
    """A quality's number, and its year as it is written."""
    groups = match.groupdict()
    values: dict[str, Argument] = {}
    if groups.get("count"):
        said = groups["count"]
        values["count"] = int(said) if said.isdigit() else NUMBERS.index(said) + 1
    if groups.get("year"):
        values["year"] = Name(groups["year"])
    return values


def known_results(words: str) -> tuple[Message, ...]:
    """The messages for a consequence of one or several clauses; none unless each clause is known."""
    whole = known(Known.RESULTS, words)
    if whole:
        return (whole,)
    each = tuple(known(Known.RESULTS, clause) for clause in re.split(r",? og (?=\w+ (?:kan|skal|bliver)\b)", words))
    return tuple(one for one in each if one) if all(each) else ()


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(LEXICON.read_text("utf-8"))


@lru_cache(maxsize=1)
def _otherwise() -> dict[str, tuple[re.Pattern[str], ...]]:
    return {slug: tuple(map(re.compile, forms)) for slug, forms in _table()["otherwise"].items()}


@lru_cache(maxsize=1)
def _patterns() -> dict[Known, tuple[tuple[str, re.Pattern[str]], ...]]:
    table = _table()
    return {
        part: tuple(
            (slug, re.compile(_spelt(form))) for slug, forms in table[part.name.lower()].items() for form in forms
        )
        for part in Known
    }


def _spelt(form: str) -> str:
    return form.replace("VI", _VI).replace("DU", _DU).replace("COUNT", _COUNT).replace("THERE", _THERE)
