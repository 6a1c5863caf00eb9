"""Candidates and sentences in, the same candidates out with the ways that the next sentences tell for them.

"Du skal give os besked, hvis … Det gør du på borger.dk/boligstoette." · "Du kan skrive via Digital
Post eller ringe på telefon 72 36 41 10." · "Bemærkninger sendes
til byg@egenaes.example.": no duties of their own, but how to do the one before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.candidate import Candidate
from ingest.finders.objects import find_channels
from ingest.models import Act
from ingest.text.sentences import Sentence

_TELLS_HOW = re.compile(
    r"(?:Det|Dette) (?:gør|kan|skal|sker|bedes)\b|(?:Du|De|I) kan (?:også )?(?:skrive|ringe|sende|gøre"
    r"|svare|kontakte|henvende)\b"
    r"|(?:Send|Skriv|Ring|Brug|Benyt|Anvend)\b|(?:Bemærkninger|Kommentarer|Indsigelser|Svar(?:et)?"
    r"|Oplysningerne|Skemaet) (?:kan |skal )?"
    r"(?:sendes|gives|afleveres|rettes)\b|You can\b|Please send\b"
)
_OWN_CONDITION = re.compile(r"\b(?:hvis|såfremt|når|spørgsmål|if)\b", re.IGNORECASE)
_TOLD_SO = frozenset(
    (Act.SEND, Act.TELL, Act.REPORT_CHANGE, Act.ANSWER, Act.COMMENT, Act.CANCEL, Act.BOOK, Act.APPLY, Act.FILL_IN)
)


def with_ways(text: str, sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> list[Candidate]:
    """Each candidate that names no way of its own takes the ones of the sentence after it."""
    return [_with_way(text, sentences, candidate) for candidate in candidates]


def _with_way(text: str, sentences: Sequence[Sentence], candidate: Candidate) -> Candidate:
    if candidate.phrase.channels or candidate.phrase.act not in _TOLD_SO or candidate.prohibited:
        return candidate
    here = sentences[candidate.at]
    for after in sentences[candidate.at + 1 : candidate.at + 3]:
        words = after.span.of(text)
        if after.paragraph != here.paragraph or not _TELLS_HOW.match(words) or _OWN_CONDITION.search(words):
            return candidate
        if channels := find_channels(text, after.span):
            return replace(candidate, phrase=replace(candidate.phrase, channels=channels))
    return candidate
