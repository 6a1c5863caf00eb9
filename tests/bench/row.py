"""One line of the bench's table: what was measured, what it is held against, and the most it may be."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """`figure` is `measured` as a multiple of `baseline`, or in a unit of its own (`unit`); it holds up to `most`, and where
    `most` is None it is told for comparison alone."""

    name: str
    measured: str
    baseline: str
    figure: float
    most: float | None = None
    unit: str = "×"

    @property
    def holds(self) -> bool:
        """Whether the figure is within its target."""
        return self.most is None or self.figure <= self.most


def told(rows: list[Row]) -> Iterator[str]:
    """The table's lines."""
    yield f"{'bench':37}{'measured':38}{'baseline':44}{'figure':>10}  {'at most':<10}holds"
    for row in rows:
        figure, most = f"{row.figure:.2f} {row.unit}", "" if row.most is None else f"{row.most:g} {row.unit}"
        holds = "" if row.most is None else "yes" if row.holds else "NO"
        yield f"{row.name:37}{row.measured:38}{row.baseline:44}{figure:>10}  {most:<10}{holds}".rstrip()


def cpu_seconds(step: Callable[[], object]) -> float:
    """Processor time of this process for one call: other programs on the machine do not count."""
    began = time.process_time()
    step()
    return time.process_time() - began
