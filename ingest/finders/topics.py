"""Letter text and KLE number in, the topic's slug out.

KLE is the municipalities' common subject plan: a case number often carries it ("32.03.16-G01-118-26" is KLE 32.03.16,
activity facet G01). A KLE number that speaks of one topic alone decides; else the subject counts most, and the words of
the letter add to it. Words, numbers and slugs: `topics.toml`.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_KLE = re.compile(r"(?<![\d.])(\d{2}\.\d{2}\.\d{2})(?=-[A-ZÆØÅ]\d{2}|-\d|\b(?![.\d]))")
_TITLE_CHARACTERS, _TITLE_WEIGHT, _SUBJECT_WEIGHT, _KLE_WEIGHT = 600, 2, 6, 100
_LEAST = 2
"""A topic that is mentioned once in passing is none."""


def kle_of(case_number: str | None) -> str | None:
    """The KLE number inside a case number ("32.03.16-G01-118-26" → "32.03.16"), or None; a date is none."""
    match = _KLE.search(case_number or "")
    return match[1] if match else None


def find_topic(text: str, kle: str | None, subject: str | None = None) -> str | None:
    """The slug of what the letter is about, None where nothing tells. The subject weighs most, then the top."""
    scores: dict[str, int] = {}
    lowered, top, title = text.lower(), text[:_TITLE_CHARACTERS].lower(), (subject or "").lower()
    for slug, pattern in _patterns().items():
        if not any(word in lowered or word in title for word in _table()[slug]["words"]):
            continue
        named = len(pattern.findall(title))
        said = min(len(pattern.findall(lowered)), 6) + _TITLE_WEIGHT * len(pattern.findall(top))
        if named or said:
            scores[slug] = said + _SUBJECT_WEIGHT * named
    numbered = next((slug for number, slug in _numbers() if (kle or "").startswith(number)), None)
    if numbered:
        scores[numbered] = scores.get(numbered, 0) + _KLE_WEIGHT
    best = max(scores, key=lambda slug: scores[slug], default=None)
    return best if best and scores[best] >= _LEAST else None


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    with (Path(__file__).parent / "topics.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """One pattern a topic: any of its word beginnings, each counted where a word begins."""
    return {
        slug: re.compile(r"(?<![a-zæøå])(?:" + "|".join(map(re.escape, entry["words"])) + ")")
        for slug, entry in _table().items()
    }


@cache
def _numbers() -> tuple[tuple[str, str], ...]:
    """Every KLE number in the table with its slug, the longest first."""
    pairs = [(number, slug) for slug, entry in _table().items() for number in entry.get("kle", [])]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))
