"""A case in, the rights out that its letter does not mention: dated data of `rights.toml`, each with its law."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from chains.card.resolve import Case
from chains.models import Line, Name, Section
from ingest.models import Kind, Warn

_NO_ADMINISTRATION = re.compile(
    r"\b(?:A/S|ApS|K/S|P/S|a\.m\.b\.a|\w*forsyning\w*|\w*fjernvarme|\w*vandværk|boligforening|forsikring)\b",
    re.IGNORECASE,
)
"""Senders that are mostly companies of private law, to which forvaltningsloven § 1 does not apply."""

_TO_MANY = re.compile(
    r"^(?:(?:kære|hej|til) )?(?:alle |vores )?(?:forældre|naboer|beboere?n?e?|husstanden|(?:grund|bolig|hus)?ejere"
    r"|lånere?|borgere?|medlemmer|brugere|lejere|patienter|kunder?)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that addresses everybody of a kind: such a letter is nobody's case."""

FILE = Path(__file__).with_name("rights.toml")


@dataclass(frozen=True, slots=True)
class Right:
    """A right: its law and where that is read, since when it holds and when somebody checked, and whom it concerns."""

    slug: str
    law: str
    source: str
    valid_from: dt.date
    checked_on: dt.date
    kinds: frozenset[Kind]
    mentioned: re.Pattern[str]
    not_if: re.Pattern[str] | None
    needs: frozenset[str]
    topics: frozenset[str]
    not_topics: frozenset[str]


def rights_lines(case: Case) -> list[Line]:
    """A line for each right that applies and is not in the letter; none for letters that are from no authority."""
    if not case.explained or Warn.NOT_FROM_AUTHORITY in case.warnings:
        return []
    if _NO_ADMINISTRATION.search(case.facts.head.sender or ""):
        return []
    text, had = case.letter.text.lower(), _had(case)
    return [
        Line(f"right-{right.slug}", Section.RIGHTS, f"right-{right.slug}", {"law": Name(right.law)})
        for right in all_rights()
        if _applies(right, case, had) and not _said(right, text)
    ]


@lru_cache(maxsize=1)
def all_rights() -> tuple[Right, ...]:
    """Every right of `rights.toml`. Raises ValueError or KeyError for an entry that lacks or misstates something."""
    return tuple(
        Right(
            slug=slug,
            law=entry["law"],
            source=entry["source"],
            valid_from=entry["valid_from"],
            checked_on=entry["checked_on"],
            kinds=frozenset(Kind(kind) for kind in entry["kinds"]),
            mentioned=_any_of(entry["mentioned"]),
            not_if=_any_of(entry["not_if"]) if "not_if" in entry else None,
            needs=frozenset(entry.get("needs", ())),
            topics=frozenset(entry.get("topics", ())),
            not_topics=frozenset(entry.get("not_topics", ())),
        )
        for slug, entry in tomllib.loads(FILE.read_text("utf-8")).items()
    )


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """For a text in lower case: that takes less time than ignoring case."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})")


def law_of(line: Line) -> str:
    """The law of a line of this section."""
    return {f"right-{right.slug}": right.law for right in all_rights()}[line.id]


def _applies(right: Right, case: Case, had: set[str]) -> bool:
    facts = case.facts
    if facts.kind not in right.kinds or case.request.today < right.valid_from:
        return False
    if facts.topic in right.not_topics or (right.topics and facts.topic not in right.topics):
        return False
    return not right.needs - had


def _said(right: Right, text: str) -> bool:
    """Whether a letter, in lower case, tells the right itself or is to somebody who does not have it."""
    return bool(right.mentioned.search(text) or (right.not_if and right.not_if.search(text)))


def _had(case: Case) -> set[str]:
    """What rights may need that this letter has."""
    facts, letter = case.facts, case.letter
    has = {
        "case": facts.head.case_number is not None or bool(facts.references) or not _TO_MANY.search(letter.text),
        "deadline": _has_coming_deadline(case),
        "no_appeal": facts.appeal is None and not letter.missing and not letter.unreadable,
    }
    return {need for need, there in has.items() if there}


def _has_coming_deadline(case: Case) -> bool:
    duties = (case.deadlines.get(fact_id) for fact_id, fact in case.actions if fact.value.must)
    return any(deadline and deadline.date and not deadline.passed for deadline in duties)
