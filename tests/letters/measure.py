"""`python -m tests.letters.measure [NAME …] [--faults]`: explains the golden letters and prints how much was told.

Runs the product from outside, `python -m chains explain FILE … --json`, one letter after the other.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from typing import Any

from tests.letters.golden import Golden, load_bad, load_golden
from tests.letters.judge import Verdict, judge


def main(arguments: list[str] | None = None) -> int:
    """Prints a line a part (found, missed, invented), with `--faults` also what is wrong; 1 where anything is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.letters.measure", description=__doc__)
    parser.add_argument("names", nargs="*", help="letters to explain; all, and the bad files, when none is named")
    parser.add_argument("--faults", action="store_true", help="say what is wrong, letter by letter")
    wanted = parser.parse_args(arguments)
    verdicts: list[Verdict] = []
    wrong: list[str] = []
    for golden in load_golden():
        if not wanted.names or golden.name in wanted.names:
            output = _explain(golden.arguments)
            code = output.get("error", {}).get("code")
            if code not in (None, *golden.or_error):
                wrong.append(f"{golden.name}: error {code}")
            judged = _judge(golden, output)
            verdicts += judged
            wrong += [f"{golden.name}: {fault}" for verdict in judged for fault in verdict.faults]
    if not wanted.names:
        wrong += _bad_files()
    if wanted.faults:
        print("\n".join(wrong))
    print(_table(verdicts))
    return 1 if wrong else 0


def _explain(arguments: Iterable[str]) -> dict[str, Any]:
    command = [sys.executable, "-m", "chains", "explain", *arguments, "--json", "--no-model"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    try:
        output: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        last = (done.stderr.strip().splitlines() or [""])[-1]
        return {"error": {"code": f"exit {done.returncode}: {last}"}}
    return output


def _judge(golden: Golden, output: dict[str, Any]) -> list[Verdict]:
    """A verdict a letter; none where an error was just as right."""
    if output.get("error", {}).get("code") in golden.or_error:
        return []
    letters = output.get("letters", [output])
    told = [*letters, *[{}] * (len(golden.letters) - len(letters))]
    return [judge(expect, letter) for expect, letter in zip(golden.letters, told, strict=False)]


def _bad_files() -> list[str]:
    wrong = []
    for path, codes in load_bad():
        code = _explain([str(path)]).get("error", {}).get("code")
        if code not in codes:
            wrong.append(f"bad/{path.name}: {code} is none of {', '.join(codes)}")
    return wrong


def _table(verdicts: Iterable[Verdict]) -> str:
    found: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    invented: Counter[str] = Counter()
    for verdict in verdicts:
        for part, score in verdict.parts.items():
            found[part] += len(score.found)
            missed[part] += len(score.missed)
            invented[part] += len(score.invented)
    parts = sorted({*found, *missed, *invented})
    rows = [f"{part:<14}{found[part]:>7}{missed[part]:>8}{invented[part]:>10}" for part in parts]
    return "\n".join([f"{'part':<14}{'found':>7}{'missed':>8}{'invented':>10}", *rows])


if __name__ == "__main__":
    sys.exit(main())
