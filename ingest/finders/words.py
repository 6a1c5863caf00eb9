"""A sentence in, its words out as patterns see them: lower case, the polite *De* and the plural *I* read as *du*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from ingest.finders.acts import verbs
from ingest.models import Span


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as the patterns see it (lower case, De/I as du), where it stands, and what stands before it.

    `after` is the punctuation between this word and the one before ("" for none); `index` counts words of the sentence.
    """

    norm: str
    span: Span
    after: str
    index: int


_WORD = re.compile(r"[^\W_]+(?:[-.,/:@’'+_][^\W_]+)*|§+")
_MOST_WORDS = 400
"""What is longer is no sentence; its end is not read, so that no upload costs more than its length."""
_FRESH = re.compile(r"[.:•–]")
_YOU = {"dem": "dig", "deres": "din"}
_ALWAYS_YOU = {"jer": "dig", "jeres": "din", "dit": "din", "dine": "din"}
_GREETING_I = frozenset(
    """
    skal kan må vil har er bør bedes får fik søgte selv som og bliver blev har sender
    """.split()  # noqa: SIM905 -- a table of words
)


def read_words(text: str, span: Span, polite: bool) -> tuple[Word, ...]:
    """The words of `text[span]`. `polite`: the letter says *De* to its reader."""
    found: list[Word] = []
    previous, childs = span.start, _childs_names(text)
    roles = _given_roles(text)
    matches = list(islice(_WORD.finditer(text, span.start, span.end), _MOST_WORDS))
    for index, match in enumerate(matches):
        start, end = match.span()
        between, word = text[previous:start], match.group()
        if word == "I":
            following = matches[index + 1].group().lower() if index + 1 < len(matches) else ""
            first = index == 0 or (between != " " and bool(_FRESH.search(between)))
            norm = _norm_of_capital_i(first, following)
        else:
            norm = _norm(word, polite)
            if norm in roles:
                norm = _READER_BY_ROLE
            if childs:
                norm = _CHILD if word in childs else _THE_CHILD_AS_PRONOUN if norm in ("han", "hun") else norm
        after = "" if index == 0 or between == " " else between.replace(" ", "").replace("\n", "")
        found.append(Word(norm, Span(start, end), after, index))
        previous = end
    return tuple(found)


_CHILD, _THE_CHILD_AS_PRONOUN = "barnet", "hanbarn"
_CHILD_NAMED = re.compile(
    r"\b(?:din|jeres|Deres|Din|Jeres) (?:\w+ )?(?:søn|datter|dreng|pige)[ ,]+(?P<a>[A-ZÆØÅ][a-zæøå]+)"
    r"|\b(?:dit|jeres|Deres|Dit|Jeres) barn[ ,]+(?P<b>[A-ZÆØÅ][a-zæøå]+)"
    r"|\b(?:[Ff]orældremyndighedsindehaver\w*|[Ff]orældre(?:ne)?|[Vv]ærge(?:n|rne)?) (?:til|for)"
    r"\s+(?P<c>[A-ZÆØÅ][a-zæøå]+)"
)
"""Where a letter to parents names the child: "Forældremyndighedsindehaver til …", "jeres søn …"."""


_READER_BY_ROLE = "borgeren"
_ROLE_GIVEN = re.compile(
    r"\b(?:dig|jer|Dem|[Dd]u)(?: selv)?, (?:der|som) er "
    r"(?:(?:registreret|valgt|opført|udpeget) (?:som|til) )?(?:\w+(?:ens|ets) )?"
    r"(?P<role>[a-zæøå]{3,}(?:rer|der|mand|ant|ør|tør))\b"
)
""" "Det er dig, der er kasserer": a role that the letter gives its reader."""


@lru_cache(maxsize=8)
def _given_roles(text: str) -> frozenset[str]:
    """The words for a role that the letter gives its reader: "kasserer", "kassereren"."""
    roles = {match["role"] for match in _ROLE_GIVEN.finditer(text)}
    return frozenset(form for role in roles for form in (role, role + "en"))


@lru_cache(maxsize=8)
def _childs_names(text: str) -> frozenset[str]:
    """The first names of the reader's children; a duty laid on such a name is the reader's to see to."""
    return frozenset(match[match.lastgroup] for match in _CHILD_NAMED.finditer(text) if match.lastgroup)


def forget() -> None:
    """Drops what was kept of a letter between its sentences: no letter's words stay in memory after it is read."""
    _given_roles.cache_clear()
    _childs_names.cache_clear()


def says_de(text: str) -> bool:
    """Whether the letter says the polite *De* to its reader (a capital De, Dem or Deres inside a sentence)."""
    if re.search(
        r"[a-zæøå,] (?:De|Dem|Deres)\b(?! [A-ZÆØÅ])|\bDe (?:bedes|anmodes|indkaldes|pålægges|påbydes|opfordres|tilsiges"
        r"|tilholdes)\b",
        text,
    ):
        return True
    return bool(re.search(r"\bDe (?:skal|kan|har|må|er|får)\b", text)) and not re.search(
        r"\b(?:[Dd]u|[Dd]ig|[Dd]in|[Jj]er)\b", text
    )


def _norm_of_capital_i(first: bool, following: str) -> str:
    """ "I" is the reader, but at the head of a sentence it may be the preposition ("I december")."""
    return "du" if not first or following in _GREETING_I or following in verbs().present else "i"


def _norm(word: str, polite: bool) -> str:
    low = word.lower()
    if low in _ALWAYS_YOU:
        return _ALWAYS_YOU[low]
    if polite and word[0] == "D" and low in ("de", "dem", "deres"):
        return "du" if low == "de" else _YOU[low]
    return low.replace("é", "e") if "é" in low else low
