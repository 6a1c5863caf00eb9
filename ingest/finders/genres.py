"""A text in, the genre it is of where it is no letter out: a recipe, a receipt, an article, minutes, a manual, a list …

Signs of one genre add up, each once; three make it. Signs: `genres.toml`. A list shows by its shape: short lines that
end without a stop and speak to nobody.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_TABLE = Path(__file__).with_name("genres.toml")
_ENOUGH = 3
_READ = 12_000
"""Characters that are read: what a text is shows early."""
_BULLET = re.compile(r"^\s*(?:[•▪·*–-]|\[[ x]?\]|☐|\d{1,2}[.)])\s+")
_TO_A_READER = re.compile(r"\b(?:du|dig|din|dit|dine|De|Dem|Deres|jer|jeres|you|your)\b")
_LIST_LINES = 5
_SHORT = 60


@cache
def _signs() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["sign"]
    return tuple((row["genre"], row["weight"], re.compile(row["words"])) for row in rows)


def genre_of(text: str) -> str | None:
    """The genre a text shows most clearly, None where it shows none."""
    read = text[:_READ] + "\n"
    if _is_list(read):
        return "list"
    scores: dict[str, int] = {}
    for genre, weight, sign in _signs():
        if sign.search(read):
            scores[genre] = scores.get(genre, 0) + weight
    best = max(scores, key=lambda genre: scores[genre], default=None)
    return best if best and scores[best] >= _ENOUGH else None


def _is_list(read: str) -> bool:
    """Whether most lines are notes: bulleted or very short, without a full stop, to nobody."""
    lines = [line.strip() for line in read.splitlines() if line.strip()]
    if len(lines) < _LIST_LINES or _TO_A_READER.search(read):
        return False
    notes = sum(bool(_BULLET.match(line)) and len(line) <= _SHORT and line[-1] not in ".:" for line in lines)
    loose = sum(len(line) <= _SHORT / 2 and line[0].islower() for line in lines)
    return notes + loose > 0.6 * len(lines)
