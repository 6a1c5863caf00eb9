"""A sentence in, whether it tells what happens to the reader if nothing is done: weaker signs than the finder's own."""

from __future__ import annotations

import re

_UNDONE = re.compile(
    r"\b(?:hvis|såfremt|når|medmindre)\b[^.]{0,200}\b(?:ikke|undlader|udebliver|for sent|forsømmer|glemmer)\b"
    r"|\b\w+(?:r|s) (?:du|De|I|vi|der|det|beløbet|skemaet|fristen)\b[^.,]{0,80}\bikke\b[^.]{0,120},"
    r"|\b(?:ellers|i modsat fald|uden (?:dit|din|dine|jeres|Deres)|manglende|for sent?|udebliver|undlader du)\b"
    r"|\b(?:if|unless|failure|otherwise)\b",
    re.IGNORECASE,
)
_EFFECT = re.compile(
    r"\b(?:stopper|stoppes|standse[rs]|bortfalder|mister|miste|nedsætte[rs]|bøde|gebyr|rykker|inddrivelse|inkasso"
    r"|henlægge[rs]|lukke[rs]|afslutte[rs]|annullere[rs]|slette[rs]|afvise[rs]|afvist|afslag|ophører|tilbagekalde[rs]"
    r"|spærre[rs]|frakende[rs]|sanktion\w*|forsinke[rs]|opkræve[rs]|inddrage[rs]|politianmelde\w*|udlæg"
    r"|på det foreliggende grundlag|på din regning|afgøre[rs] sagen|træffe[rs] (?:vi )?afgørelse"
    r"|går (?:pladsen|tiden|tilbuddet)"
    r"|refused|rejected|closed|stopped|fined|lose|withdrawn|debt collection)\b",
    re.IGNORECASE,
)
_NO_THREAT = re.compile(
    r"\b(?:enig|ønsker|spørgsmål|mulighed for|har ret til|kan (?:du|De|I) (?!miste|risikere|få)"
    r"|(?:du|De|I) kan (?!miste|risikere|få (?:en |et )?(?:bøde|gebyr|sanktion))|behøver"
    r"|ingen (?:betydning|konsekvens\w*)"
    r"|tilmeldt|blev|påtænk\w*|you may|you can)\b",
    re.IGNORECASE,
)


_MOST = 1_000
"""Characters of a sentence that are read; no real one is longer."""


def tells_consequence(words: str) -> bool:
    """Whether a sentence (as it stands) tells what follows for the reader where something is not done."""
    words = words[:_MOST]
    return bool(_UNDONE.search(words)) and bool(_EFFECT.search(words)) and not _NO_THREAT.search(words)
