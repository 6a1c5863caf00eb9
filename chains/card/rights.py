"""A case in, the rights out that its letter does not mention: dated data of `rights.toml`, each with its law."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from chains.card.resolve import Case
from chains.models import Line, Message, Name, Section
from ingest.models import Kind, Warn

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
    needs: str | None
    topics: frozenset[str]
    not_topics: frozenset[str]


def rights_lines(case: Case) -> list[Line]:
    """A line for each right that applies and is not in the letter; none for letters that are from no authority."""
    if not case.explained or Warn.NOT_FROM_AUTHORITY in case.warnings:
        return []
    return [
        Line(
            f"right-{right.slug}",
            Section.RIGHTS,
            f"right-{right.slug}",
            details=(Message("right-law", {"law": Name(right.law)}),),
        )
        for right in all_rights()
        if _applies(right, case)
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
            mentioned=re.compile(rf"(?<!\w)(?:{'|'.join(entry['mentioned'])})", re.IGNORECASE),
            needs=entry.get("needs"),
            topics=frozenset(entry.get("topics", ())),
            not_topics=frozenset(entry.get("not_topics", ())),
        )
        for slug, entry in tomllib.loads(FILE.read_text("utf-8")).items()
    )


def law_of(line: Line) -> str:
    """The law of a line of this section."""
    return {f"right-{right.slug}": right.law for right in all_rights()}[line.id]


def _applies(right: Right, case: Case) -> bool:
    facts = case.facts
    if facts.kind not in right.kinds or case.request.today < right.valid_from:
        return False
    if facts.topic in right.not_topics or (right.topics and facts.topic not in right.topics):
        return False
    if right.needs == "deadline" and not _has_coming_deadline(case):
        return False
    if right.needs == "no_appeal" and facts.appeal:
        return False
    return not right.mentioned.search(case.letter.text)


def _has_coming_deadline(case: Case) -> bool:
    duties = (case.deadlines.get(fact_id) for fact_id, fact in case.actions if fact.value.must)
    return any(deadline and deadline.date and not deadline.passed for deadline in duties)
