"""`python -m tests.eval.danger [--part opened|opened2|sealed]`: how much danger is heard that no screen was set on, and what is taken for it.

The sentences of a part (`tests/questions/PART_danger.jsonl`) are by an author who had seen no screen and no phrasing of
one. The opened ones have been read since. Figures only: who looks at a sealed sentence that was missed writes a new file.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from chains.answers.models import Question
from chains.answers.screen.models import Class
from chains.answers.understand import understand
from tests.eval.score import interval

FOLDER = Path(__file__).parents[1] / "questions"
TODAY = dt.date(2026, 11, 22)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures; 0 whatever they are. Raises OSError for a part that is not written."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.danger", description=__doc__)
    parser.add_argument(
        "--part", choices=["opened", "opened2", "sealed"], default="opened", help="which part (default opened)"
    )
    sentences = FOLDER / f"{parser.parse_args(arguments).part}_danger.jsonl"
    heard: Counter[tuple[bool, str]] = Counter()
    asked: Counter[tuple[bool, str]] = Counter()
    for line in sentences.read_text("utf-8").splitlines():
        row = json.loads(line)
        danger = row["ending"] == "crisis"
        way = understand(Question(row["question"], row["language"], TODAY)).way
        for group in ("all", "Danish" if row["language"] == "da" else "other languages"):
            asked[danger, group] += 1
            heard[danger, group] += way is Class.CRISIS
    for danger, name in ((True, "danger heard"), (False, "taken for danger")):
        for group in ("all", "Danish", "other languages"):
            found, of = heard[danger, group], asked[danger, group]
            low, high = interval(found, of)
            print(f"{name:18}{group:17}{100 * found / of:5.1f} % ({100 * low:.0f}–{100 * high:.0f})   {found} of {of}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
