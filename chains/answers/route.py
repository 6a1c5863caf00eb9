"""A verdict in, which way the question goes out: the lines above which a chance counts. Pure."""

from __future__ import annotations

from chains.answers.screen.models import Class, Verdict

CRISIS_LINE = 0.15
"""Low: a false alarm shows numbers above an answer, a missed call may cost a life."""
NOT_RECEIVED_LINE = 0.3
OWN_CASE_LINE = 0.45
OUT_OF_SCOPE_LINE = 0.4
LETTER_LINE = 0.4
VAGUE_LINE = 0.5
SURELY_GUIDANCE = 0.8
"""From here on a question is one, though a phrasing in it might be something done."""


def route(verdict: Verdict) -> Class:
    """The way to go; the first that fits."""
    chances, sure = verdict.chances, verdict.sure
    asked = chances[Class.GUIDANCE] + chances[Class.LETTER]
    if is_crisis(verdict):
        return Class.CRISIS
    if chances[Class.NOT_RECEIVED] >= NOT_RECEIVED_LINE or (Class.NOT_RECEIVED in sure and asked < SURELY_GUIDANCE):
        return Class.NOT_RECEIVED
    if Class.OUT_OF_SCOPE in sure or chances[Class.OUT_OF_SCOPE] >= OUT_OF_SCOPE_LINE:
        return Class.OUT_OF_SCOPE
    if Class.OWN_CASE in sure or chances[Class.OWN_CASE] >= OWN_CASE_LINE:
        return Class.OWN_CASE
    if chances[Class.VAGUE] >= VAGUE_LINE:
        return Class.VAGUE
    return Class.LETTER if chances[Class.LETTER] >= LETTER_LINE else Class.GUIDANCE


def is_crisis(verdict: Verdict) -> bool:
    """Whether somebody may be in danger."""
    return Class.CRISIS in verdict.sure or verdict.chances[Class.CRISIS] >= CRISIS_LINE
