"""A verdict in, which way the question goes out: the lines above which a chance counts. Pure."""

from __future__ import annotations

from chains.answers.screen.models import Class, Verdict

CRISIS_LINE = 0.35
"""Low: a false alarm shows numbers above an answer, a missed call may cost a life.

From here 43 of 44 texts held back from the fit are heard, and 13 of 263 open questions to the pages get the numbers
first; at 0.2 it was 22.
"""
CRISIS_LINE_ASKING = 0.45
"""The same for a text that asks: who is in danger and asks says so in words that are sure."""
CRISIS_LINE_BESIDE = 0.5
"""The same where a phrasing of something else stands in the text ("I hereby appeal")."""
NOT_RECEIVED_LINE, NOT_RECEIVED_ASKING = 0.3, 0.9
"""For a text that tells, and for one that asks: how something is done is asked more often than done by asking."""
OWN_CASE_LINE = 0.45
OUT_OF_SCOPE_LINE = 0.4
LETTER_LINE = 0.4
VAGUE_LINE = 0.5


def route(verdict: Verdict) -> Class:
    """The way to go; the first that fits."""
    chances, sure = verdict.chances, verdict.sure
    if is_crisis(verdict):
        return Class.CRISIS
    if Class.NOT_RECEIVED in sure or chances[Class.NOT_RECEIVED] >= (
        NOT_RECEIVED_ASKING if verdict.asks else NOT_RECEIVED_LINE
    ):
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
    line = CRISIS_LINE_ASKING if verdict.asks else CRISIS_LINE
    line = CRISIS_LINE_BESIDE if verdict.sure else line
    return Class.CRISIS in verdict.sure or verdict.chances[Class.CRISIS] >= line
