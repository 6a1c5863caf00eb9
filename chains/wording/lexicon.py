"""Danish words of a letter in, the message that says the same in any language out, where the whole of them is known."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from chains.models import Message, Name

LEXICON = Path(__file__).with_name("lexicon.toml")

_VI = r"(?:vi|kommunen|jobcentret|jobcenteret|udbetaling danmark|gældsstyrelsen|skattestyrelsen|forvaltningen|skolen)"
_DU = r"(?:du|i|de)"
_TAIL = re.compile(r"(?:,? jf\. .*)?[ .,;:]*$")
"""What of a sentence's end says nothing more: the law it rests on, the stop."""


class Known(StrEnum):
    """The parts of the lexicon by their names, and how the keys of their messages begin."""

    CASES = "case"
    RESULTS = "result"
    WAYS = "way"
    TIMES = "time"


def known(part: Known, words: str) -> Message | None:
    """The message for `words` if one of the part's patterns matches them whole."""
    said = _TAIL.sub("", words.lower())
    for slug, pattern in _patterns()[part]:
        found = pattern.fullmatch(said)
        if found:
            at = found.span("value") if "value" in pattern.groupindex and found.group("value") else None
            return Message(f"{part}-{slug}", {"value": Name(words[at[0] : at[1]].strip())} if at else {})
    return None


def known_results(words: str) -> tuple[Message, ...]:
    """The messages for a consequence of one or several clauses; none unless each clause is known."""
    whole = known(Known.RESULTS, words)
    if whole:
        return (whole,)
    each = tuple(known(Known.RESULTS, clause) for clause in re.split(r",? og (?=\w+ (?:kan|skal|bliver)\b)", words))
    return tuple(one for one in each if one) if all(each) else ()


@lru_cache(maxsize=1)
def _patterns() -> dict[Known, tuple[tuple[str, re.Pattern[str]], ...]]:
    table: dict[str, dict[str, list[str]]] = tomllib.loads(LEXICON.read_text("utf-8"))
    return {
        part: tuple(
            (slug, re.compile(_spelt(form))) for slug, forms in table[part.name.lower()].items() for form in forms
        )
        for part in Known
    }


def _spelt(form: str) -> str:
    return form.replace("VI", _VI).replace("DU", _DU)
