"""A language in, who has read its catalogue over and approved it out.

Translators write it in the first comment of each file, so that no code is needed to approve a language:
`# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: Jette Holm, 2027-01-15.`
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from chains.models import DANISH
from chains.wording.bundles import FOLDER

_HEADER = re.compile(
    r"^# Translated: (?P<translated>[^.]+)\. Reviewed by a second reader: (?P<reviewed>[^.]+)\. "
    r"Approved by the municipality: (?P<approved>[^.]+)\.$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Approval:
    """Who stands behind a catalogue, "" for nobody: a file without a name leaves the whole language without."""

    reviewed: str
    approved: str


@lru_cache(maxsize=64)
def approval(language: str) -> Approval:
    """The approval of a language's whole catalogue. Danish, the language the texts are written in, needs none."""
    if language == DANISH:
        return Approval(reviewed=DANISH, approved=DANISH)
    headers = [_HEADER.search(path.read_text("utf-8")) for path in sorted((FOLDER / language).glob("*.ftl"))]
    return Approval(_by_all(headers, "reviewed"), _by_all(headers, "approved"))


def _by_all(headers: list[re.Match[str] | None], what: str) -> str:
    """Who signed every file, once each; "" where one is not signed."""
    signed = [header[what].strip() if header else "no" for header in headers]
    return "" if not signed or "no" in signed else "; ".join(dict.fromkeys(signed))
