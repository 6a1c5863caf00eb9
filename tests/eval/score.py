"""What was told of golden letters in, figures out: recall and precision a field, by kind, format and trap, with 95 %
intervals; the same for the plain recipe on the same words.

What counts as found, missed and invented is `tests.letters.judge`'s to say; `tests.eval.days` adds the deadlines' days and
`tests.eval.truth` whether quotes and values stand in the letter at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from tests.eval import recipe
from tests.eval.days import score_days
from tests.eval.told import Json, Told
from tests.eval.truth import NOTHING, Truth, check
from tests.letters.judge import Score, Verdict, judge


@dataclass(frozen=True, slots=True)
class Target:
    """What a field must reach on the sealed letters."""

    recall: float
    precision: float | None = None


FIELDS: dict[str, Target | None] = {
    "deadlines": Target(0.95, 0.97),
    "duties": Target(0.93, 0.93),
    "kind": Target(0.90),
    "outcome": None,
    "amounts": Target(0.90),
    "appointments": Target(0.95),
    "appeal": Target(0.95),
    "rights": None,
    "deadline details": None,
    "payment": None,
    "letterhead": None,
    "contacts": None,
    "warnings": None,
    "decoys": None,
}
"""The fields in the order they are printed. `deadlines`: the days of duties and choices, right or wrong; `deadline
details`: of the duties found, day, clock time, basis and the day moved to, all that the gold names."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One letter judged: its name, the groups it belongs to ("kind hearing", "format pdf"), the verdict, the seconds, and
    what was told that the letter does not say. `demands`: a duty was told, which of `not_a_letter` is always wrong."""

    name: str
    groups: tuple[str, ...]
    verdict: Verdict
    seconds: float
    truth: Truth = NOTHING
    not_a_letter: bool = False
    demands: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """How often a field was right: `found` of `expected` (recall), and of all that was told (precision)."""

    found: int
    expected: int
    invented: int

    @property
    def recall(self) -> float:
        """Share of the expected that was found; 1 where nothing was expected."""
        return self.found / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        """Share of the told that was expected; 1 where nothing was told."""
        told = self.found + self.invented
        return self.found / told if told else 1.0

    def meets(self, target: Target) -> bool:
        """Whether both shares reach the target."""
        return self.recall >= target.recall and (target.precision is None or self.precision >= target.precision)


def mark(told: Told) -> Marked:
    """The product's card of a letter, judged."""
    return _mark(told, told.output)


def mark_recipe(told: Told) -> Marked:
    """The plain recipe's card of the same words, judged alike."""
    return _mark(told, recipe.explained(told.text, told.golden.today))


def _mark(told: Told, output: Json) -> Marked:
    kind = told.expect.get("kind") or "not a letter"
    groups = (
        f"kind {kind if isinstance(kind, str) else kind[0]}",
        f"format {told.golden.format}",
        *(f"trap {trap}" for trap in told.golden.traps),
    )
    verdict = Verdict(_fields(told.expect, output))
    nothing = told.expect.get("letter", {}).get("is_letter") is False
    demands = any(action["must"] for action in output.get("actions", ()))
    truth = check(told.text, output, told.golden.today)
    return Marked(told.name, groups, verdict, told.seconds, truth, nothing, demands)


def _fields(expect: Json, output: Json) -> dict[str, Score]:
    judged = dict(judge(expect, output).parts)
    whole = judged.pop("kind")
    judged["kind"], judged["outcome"] = _parted(whole, "kind ")
    judged["letterhead"] = judged.pop("letter")
    judged["deadline details"] = judged.pop("deadlines")
    judged["deadlines"] = score_days(expect, output)
    return judged


def _parted(score: Score, start: str) -> tuple[Score, Score]:
    """The names of `score` that begin with `start`, and the others."""

    def only(names: Sequence[str], starts: bool) -> tuple[str, ...]:
        return tuple(name for name in names if name.startswith(start) is starts)

    return (
        Score(only(score.found, True), only(score.missed, True)),
        Score(only(score.found, False), only(score.missed, False)),
    )


def figures(marked: Sequence[Marked]) -> dict[str, Figure]:
    """The figure of each field over all these letters, in the order of `FIELDS`, then whatever else was judged."""
    counts: dict[str, list[int]] = {field: [0, 0, 0] for field in FIELDS}
    for one in marked:
        for field, score in one.verdict.parts.items():
            count = counts.setdefault(field, [0, 0, 0])
            count[0] += len(score.found)
            count[1] += len(score.found) + len(score.missed)
            count[2] += len(score.invented)
    return {field: Figure(*count) for field, count in counts.items()}


def by_group(marked: Iterable[Marked]) -> dict[str, list[Marked]]:
    """The letters of each group, by the group's name."""
    groups: dict[str, list[Marked]] = defaultdict(list)
    for one in marked:
        for group in one.groups:
            groups[group].append(one)
    return dict(sorted(groups.items()))


def interval(right: int, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share; (0, 1) where there is nothing."""
    if not of:
        return 0.0, 1.0
    z = 1.96
    share = right / of
    middle = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    scale = 1 + z * z / of
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)
