"""Letter text and KLE number in, the topic's slug out.

KLE is the municipalities' common subject plan: a case number often carries it ("32.03.16-G01-118-26" is KLE 32.03.16,
activity facet G01). The words of the letter decide; the KLE main group where they are silent. Words and slugs:
`topics.toml`.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_KLE = re.compile(r"(?<![\d.])(\d{2}\.\d{2}\.\d{2})(?=-[A-ZÆØÅ]\d{2}|-\d|\b(?![.\d]))")
_TITLE_CHARACTERS, _TITLE_WEIGHT, _SUBJECT_WEIGHT = 600, 2, 6


def kle_of(case_number: str | None) -> str | None:
    """The KLE number inside a case number ("32.03.16-G01-118-26" → "32.03.16"), or None; a date is none."""
    match = _KLE.search(case_number or "")
    return match[1] if match else None


def find_topic(text: str, kle: str | None, subject: str | None = None) -> str | None:
    """The slug of what the letter is about, None where nothing tells. The subject weighs most, then the top."""
    scores: dict[str, int] = {}
    lowered, top, title = text.lower(), text[:_TITLE_CHARACTERS].lower(), (subject or "").lower()
    for slug, pattern in _patterns().items():
        named = len(pattern.findall(title))
        said = min(len(pattern.findall(lowered)), 6) + _TITLE_WEIGHT * len(pattern.findall(top))
        if named or said:
            scores[slug] = said + _SUBJECT_WEIGHT * named
    if scores:
        best = max(scores, key=lambda slug: scores[slug])
        if scores[best] >= 2:
            return best
    return _main_groups().get((kle or "")[:2])


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
def _main_groups() -> dict[str, str]:
    return {group: slug for slug, entry in _table().items() for group in entry.get("kle", [])}
