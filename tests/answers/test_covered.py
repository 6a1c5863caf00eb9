"""Whether the pages answer, by what the search and the screen each say."""

from __future__ import annotations

import pytest

from chains.answers.covered import LINE, covered
from chains.answers.screen import Class


@pytest.mark.parametrize(
    ("certainty", "chances", "answers"),
    [
        (0.6, {Class.GUIDANCE: 0.95}, True),
        (
            0.35,
            {Class.GUIDANCE: 0.6, Class.OUT_OF_SCOPE: 0.35},
            False,
        ),  # near a page, but sounds like nobody's business
        (0.95, {Class.GUIDANCE: 0.6, Class.OUT_OF_SCOPE: 0.35}, True),  # a page that surely answers decides
        (0.1, {Class.GUIDANCE: 1.0}, False),  # asked like a page's, and no page is near
        (0.0, {}, False),
    ],
)
def test_neither_decides_alone(certainty: float, chances: dict[Class, float], answers: bool) -> None:
    assert (covered(certainty, chances) >= LINE) is answers
