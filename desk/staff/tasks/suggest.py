"""A turn that went wrong in, the golden question or gold fact out that would catch it next time, as one line of JSON.

It is a suggestion: which page answers a question, and what a letter really says, somebody has to decide.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from chains.records import Turn


def golden_question(turn: Turn) -> str:
    """A line of golden questions (as an edition's and the tests' are): `expect` are the pages that were near and not
    quoted; those that were quoted gave the answer called wrong, and stand in `not`."""
    quoted = [source.url for source in turn.details.sources]
    near = [url for url in dict.fromkeys(turn.near) if url not in quoted]
    line = {
        "id": f"citizen-{turn.reference.lower()}",
        "question": turn.question,
        "language": turn.language,
        "expect": near,
        "kind": turn.kind or "everyday",
        "not": quoted,
    }
    return json.dumps(line, ensure_ascii=False)


def gold_fact(about: Mapping[str, str], sentence: str) -> str:
    """What a golden letter should hold: which line of which sort of letter was wrong, by which finder, and the letter's
    masked sentence where the citizen agreed to have it kept."""
    line = {
        "kind": about.get("kind", ""),
        "topic": about.get("topic", ""),
        "line": about.get("line", ""),
        "key": about.get("key", ""),
        "finder": about.get("finder", ""),
        "quote_contains": sentence,
        "traps": ["called wrong by a citizen"],
    }
    return json.dumps(line, ensure_ascii=False)
