"""How sure the search is, and how the screen judged the question, in; the chance that the pages answer it out.

The search sees how near the pages are, the screen what kind of thing is asked: "cât costă un zbor" is near the pages on
prices and asks for none of them. Each errs where the other does not.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from chains.answers.screen.models import Class

WEIGHTS = {Class.OUT_OF_SCOPE: -2.343, Class.OWN_CASE: -2.739}
SEARCH, BIAS = 1.151, 0.283
"""A logistic regression on the open questions, over certainties of a search that had not seen them (ten folds)."""
LINE = 0.40
"""The chance from which the pages are said to answer: it keeps 95 % of the answerable."""


def covered(certainty: float, chances: Mapping[Class, float]) -> float:
    """The chance (0 to 1) by the search's certainty and the screen's chances of each class."""
    sure = math.log((certainty + 0.01) / (1.01 - certainty))
    total = BIAS + SEARCH * sure + sum(weight * chances.get(one, 0.0) for one, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-total))
