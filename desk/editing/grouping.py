"""Questions' vectors in, those that ask the same put together: average-link clustering, no chance in it.

The bundled model finds every question near to every other one (cosines of 0.80 to 0.87 for unrelated Danish questions,
0.84 to 0.90 for those that one page answers), so a cosine alone groups badly. What tells more is *which* pages a
question is nearer to than other questions are: its profile over the guidance. That is compared, and beside it the
meaning with what its language adds taken away.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from knowledge.embedding.models import Matrix, Vector, unit

NEAR = 0.48
"""The mean likeness from which two groups ask the same. Of the 110 Danish development questions of `tests/questions`
56 % of the pairs put together share their first page, and 51 % of those that share it are put together; with the bare
cosine's best line 13 and 12 % (`python -m tests.eval.grouping`). Chosen there, for the bundled model."""
OWN = 0.3
"""The share of the meaning itself; the rest is the profile's."""
SHARP = 0.7
"""How much a page that stands out counts over the others."""
USUAL = 0.75
"""How much of what all questions of a language share is taken away from profiles."""
FEW = 3
"""Questions of one language of which little can be said of what they share."""


def signatures(vectors: Matrix, languages: Sequence[str], about: Matrix) -> Matrix:
    """What questions are compared by, a row each, of unit length.

    `vectors` are the questions', `about` those of the pages' subjects (there may be none), all of unit length and of
    one model.
    """
    meant = unit(_without_usual(vectors, languages, 1.0))
    if not len(about) or not len(vectors):
        return meant
    profile = vectors @ about.T
    profile = profile - profile.mean(axis=1, keepdims=True)
    profile = _without_usual(profile, languages, USUAL)
    spread = profile.std(axis=1, keepdims=True)
    sharp = unit(np.exp(profile / np.where(spread == 0, 1, spread) / SHARP))
    return np.asarray(np.hstack([np.sqrt(OWN) * meant, np.sqrt(1 - OWN) * sharp]), dtype=np.float32)


def grouped(rows: Matrix, near: float = NEAR) -> tuple[tuple[int, ...], ...]:
    """The rows' numbers by group, largest group first, then by the first row; rows in order within a group.

    Average link: two groups become one while the rows of one are on average near enough to those of the other, so that
    no single question in between chains two subjects together. Memory grows with the square of the rows.
    """
    count = len(rows)
    if not count:
        return ()
    alike = np.asarray(rows @ rows.T, dtype=np.float64)
    np.fill_diagonal(alike, -np.inf)
    members: list[list[int]] = [[row] for row in range(count)]
    sizes = np.ones(count)
    while True:
        first, second = sorted(divmod(int(np.argmax(alike)), count))
        if not alike[first, second] >= near:
            break
        joined = (sizes[first] * alike[first] + sizes[second] * alike[second]) / (sizes[first] + sizes[second])
        alike[first, :] = alike[:, first] = joined
        alike[first, first] = -np.inf
        alike[second, :] = alike[:, second] = -np.inf
        members[first] += members[second]
        members[second] = []
        sizes[first] += sizes[second]
    found = [tuple(sorted(own)) for own in members if own]
    return tuple(sorted(found, key=lambda own: (-len(own), own[0])))


def middle(rows: Matrix, group: Sequence[int]) -> int:
    """The row of a group that is nearest to all the others: what the group is called by."""
    own = rows[list(group)]
    return group[int(np.argmax((own @ own.T).sum(axis=1).round(6)))]


def _without_usual(rows: Matrix, languages: Sequence[str], share: float) -> Matrix:
    """The rows without a share of their language's mean; less of it where the language has few rows."""
    left = np.array(rows, dtype=np.float32)
    for language in sorted(set(languages)):
        own = [row for row, said in enumerate(languages) if said == language]
        mean: Vector = rows[own].mean(axis=0)
        left[own] -= mean * (share * len(own) / (len(own) + FEW))
    return left
