"""Text, sentences, deadlines and actions in, the actions out with the later day that was put in an earlier one's place.

"Skemaet skal afleveres senest den 20. november. … Fristen for aflevering er forlænget til den 30. november.": what has
been extended is over, and a reader who is told the first day only thinks it too late. What can be extended ("fristen
kan forlænges") leaves the first day, and so does another matter's extension.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.models import Act, Action, Basis, DeadlineRule, Fact, Span
from ingest.text.sentences import Sentence

_EXTENDED = re.compile(
    r"\b(?:svar|betalings|afleverings|indleverings|indsendelses|ansøgnings|tilmeldings)?frist(?:en)?"
    r"(?: for (?:at )?(?P<what>[^.;]{2,60}?))?,? (?:er|bliver|har vi|is|has been) (?:\w+ ){0,2}?"
    r"(?:forlænget|udsat|rykket|udskudt|flyttet|extended|postponed) (?:frem )?(?:til|to)\b"
    r"|\b(?:vi|kommunen|we) (?:har |have )?(?:\w+ )?"
    r"(?:forlænger|forlænget|udsætter|udsat|udskyder|udskudt|extended) (?:\w*fristen|the deadline)"
    r"(?: for (?:at )?(?P<thing>[^.;]{2,60}?))? (?:frem )?(?:til|to)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(r"\b(?:kan|kunne|vil|hvis|såfremt|ikke|can|may|if|not)\b|klage|appeal", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 5
"""Letters that two words share which speak of one thing: "aflevering", "afleveres"."""


def with_extended(
    text: str,
    sentences: Sequence[Sentence],
    deadlines: Sequence[Fact[DeadlineRule]],
    actions: Sequence[Fact[Action]],
) -> tuple[Fact[Action], ...]:
    """The actions, each duty that a deadline has been extended for on its later day."""
    kept = tuple(actions)
    for sentence in sentences:
        match = _EXTENDED.search(text, *sentence.span)
        if match is None or _HEDGED.search(text, sentence.span.start, match.end()):
            continue
        later = [one.value for one in deadlines if match.end() - 4 <= one.value.span.start < sentence.span.end]
        day = next((rule for rule in later if rule.date is not None), None)
        if day is not None:
            day = replace(day, span=Span(match.start(), day.span.end))  # the words that say why it is another day
            about = match["what"] or match["thing"] or ""
            kept = tuple(_moved(fact, day) if _is_meant(text, fact, kept, day, about) else fact for fact in kept)
    return kept


def _is_meant(text: str, fact: Fact[Action], actions: Sequence[Fact[Action]], later: DeadlineRule, about: str) -> bool:
    """Whether the duty is the one whose deadline was extended: by the words it shares, else as the only one."""
    if not _may_move(fact, later):
        return False
    if about:
        said = " ".join(
            span.of(text) for span in (fact.value.verb, *(thing.span for thing in fact.value.things))
        ).lower()
        return any(word.group()[:_STEM].lower() in said for word in _WORD.finditer(about))
    days = {one.value.deadline.date for one in actions if _may_move(one, later) and one.value.deadline}
    return len(days) == 1


def _may_move(fact: Fact[Action], later: DeadlineRule) -> bool:
    rule = fact.value.deadline
    return (
        fact.value.act not in (Act.APPEAL, Act.MEET, Act.BRING)
        and rule is not None
        and rule.basis is Basis.ABSOLUTE
        and rule.date is not None
        and later.date is not None
        and rule.date < later.date
        and rule.span.start < later.span.start
    )


def _moved(fact: Fact[Action], later: DeadlineRule) -> Fact[Action]:
    return replace(fact, value=replace(fact.value, deadline=later))
