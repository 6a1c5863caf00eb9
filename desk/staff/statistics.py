"""How often answers ended well in each language in, the languages that depart from Danish beyond chance out.

Two proportions are compared by the z-test with a pooled variance (two-sided); where several languages are compared at
once, Holm's step-down correction keeps the chance of even one false warning at `LEVEL`. Below `LEAST` answers, or
`LEAST_EXPECTED` of either outcome in either language, the normal approximation does not hold and nothing is said.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

LEVEL = 0.05
LEAST = 20
LEAST_EXPECTED = 5.0


@dataclass(frozen=True, slots=True)
class Share:
    """`good` of `all`."""

    good: int
    all: int

    @property
    def value(self) -> float:
        """0 to 1; 0 of nothing is 0."""
        return self.good / self.all if self.all else 0.0


@dataclass(frozen=True, slots=True)
class Departure:
    """A language whose share departs from Danish beyond chance: by how much (share less Danish share), how surely."""

    language: str
    share: Share
    danish: Share
    p: float
    """Holm's: the level at which it would just be warned of."""

    @property
    def by(self) -> float:
        """Below 0: worse than Danish."""
        return self.share.value - self.danish.value


def two_proportions(one: Share, other: Share) -> float | None:
    """The p-value that two shares differ by chance alone; None where there are too few to say."""
    if min(one.all, other.all) < LEAST:
        return None
    pooled = (one.good + other.good) / (one.all + other.all)
    expected = min(share.all * part for share in (one, other) for part in (pooled, 1 - pooled))
    if expected < LEAST_EXPECTED:
        return None
    spread = math.sqrt(pooled * (1 - pooled) * (1 / one.all + 1 / other.all))
    return math.erfc(abs(one.value - other.value) / spread / math.sqrt(2))


def holm(values: Mapping[str, float]) -> dict[str, float]:
    """Each p-value made as large as testing all of them at once makes it (Holm 1979)."""
    corrected: dict[str, float] = {}
    at_least = 0.0
    for rank, (name, p) in enumerate(sorted(values.items(), key=lambda item: (item[1], item[0]))):
        at_least = max(at_least, min(1.0, p * (len(values) - rank)))
        corrected[name] = at_least
    return corrected


def departures(shares: Mapping[str, Share], danish: str = "da") -> tuple[Departure, ...]:
    """The languages to warn of, the surest first; both better and worse than Danish."""
    base = shares.get(danish, Share(0, 0))
    tested = {
        language: p
        for language, share in shares.items()
        if language != danish and (p := two_proportions(share, base)) is not None
    }
    found = [Departure(language, shares[language], base, p) for language, p in holm(tested).items() if p < LEVEL]
    return tuple(sorted(found, key=lambda one: (one.p, one.language)))


def percentile(values: list[float], share: float) -> float | None:
    """The value below which `share` (0 to 1) of the values lie, the nearest there is; None of none."""
    if not values:
        return None
    return sorted(values)[min(len(values) - 1, math.ceil(share * len(values)) - 1 if share else 0)]
