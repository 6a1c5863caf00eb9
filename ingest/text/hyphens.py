"""The end of one line and the start of the next in; out: how they are joined, broken words whole."""

from __future__ import annotations

import re
from collections.abc import Iterable

_HYPHEN = re.compile(r"([^\W_]+)-$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_SHARED_END = frozenset({"og", "eller", "samt", "hhv", "henholdsvis", "men", "and", "or"})
"""After these the hyphen stands for the end of a later word: "til- og frakobling"."""
_KEEP_AFTER = frozenset(
    {"it", "tv", "cpr", "cvr", "ean", "sms", "pdf", "ph", "ikke", "eks", "non", "co", "online", "by", "web"}
)
_DAYS_AND_MONTHS = frozenset(
    """
    mandag tirsdag onsdag torsdag fredag lørdag søndag man tirs ons tors fre lør søn
    januar februar marts april maj juni juli august september oktober november december
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)


def hyphenated_words(lines: Iterable[str]) -> frozenset[str]:
    """All words of the letter, those with hyphens whole: what settles how a broken word is written."""
    return frozenset(word.lower() for line in lines for word in re.findall(r"[^\W_]+(?:-[^\W_]+)*", line))


def joint(before: str, after: str, known: frozenset[str]) -> tuple[int, str]:
    """How many characters at the end of `before` fall away, and what stands between it and `after`.

    `known` are the letter's words. "bolig- / støtte" is (1, ""), "e- / mail" (0, ""), "til- / og" and others (0, " ").
    """
    broken = _HYPHEN.search(before)
    if broken is None or not after[:1].isalnum():
        return 0, " "
    first = _FIRST_WORD.match(after)
    part, rest = broken.group(1), first.group() if first else ""
    if rest.lower() in _SHARED_END:
        return 0, " "
    if f"{part}{rest}".lower() in known:
        return 1, ""
    if f"{part}-{rest}".lower() in known or _keeps_hyphen(part, rest):
        return 0, ""
    return 1, ""


def _keeps_hyphen(part: str, rest: str) -> bool:
    """Whether the hyphen belongs to the word: "e-mail", "CPR-nummer", "2026-2027", "mandag-fredag", "Nord-Sjælland"."""
    both_named = part.lower() in _DAYS_AND_MONTHS and rest.lower() in _DAYS_AND_MONTHS
    odd_case = any(c.isupper() for c in part[1:]) and len(part) > 1 and not part.isupper()
    abbreviation = part.isupper() and not rest.isupper()
    return (
        len(part) == 1
        or part.isdigit()
        or not rest
        or (rest[0].isupper() and not part.isupper())
        or both_named
        or odd_case
        or abbreviation
        or part.lower() in _KEEP_AFTER
    )
