"""The measure of extraction: replies are asked for once, a perfect model helps, a hostile one harms nothing."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from chains.model.extraction.models import Proposed, Said
from chains.model.models import Asked, R, Replied, Spent, Step
from chains.prompts import load
from tests.eval.model_extract import Case, Kept, cases, run_embedded, run_hostile, run_oracle
from tests.eval.score import figures
from tests.letters.golden import OPEN, load_golden

NAMES = ("26-summons", "35-reminder", "37-request", "43-notice")
"""Letters with duties that the finders passed over, or with sentences that look like one."""


class Counted:
    """A model that always says the same, and how often it was asked."""

    name = "counted"

    def __init__(self) -> None:
        self.asked = 0

    async def ask(self, asked: Asked[R]) -> Replied[R]:
        self.asked += 1
        return Replied(cast("R", Proposed(duties=[Said(n=1, q="oplades")])), Spent(10, 5, 0.1))


async def test_what_was_asked_once_is_not_asked_again(tmp_path: Path) -> None:
    model = Counted()
    kept = Kept(model, tmp_path)
    one, other = (Asked(load(Step.EXTRACT), content, Proposed, 100) for content in ("1. En sætning.", "1. En anden."))
    first, again, another = await kept.ask(one), await kept.ask(one), await kept.ask(other)
    assert (first, model.asked) == (again, 2)
    assert another.value == first.value


@pytest.fixture(scope="module")
def letters() -> list[Case]:
    goldens = [one for one in load_golden(OPEN["opened_second"]) if one.name.startswith(NAMES)]
    return list(cases(goldens))


def test_a_perfect_model_finds_more_and_invents_nothing(letters: list[Case]) -> None:
    before = figures([run_embedded(case).marked for case in letters])["duties"]
    after = figures([run_oracle(case).marked for case in letters])["duties"]
    assert after.found >= before.found
    assert after.invented <= before.invented


def test_a_hostile_model_adds_no_wrong_duty_no_day_and_no_value(letters: list[Case]) -> None:
    for case in letters:
        before, after = run_embedded(case).marked, run_hostile(case).marked
        for part in ("duties", "deadlines", "decoys"):
            was, now = before.verdict.parts[part], after.verdict.parts[part]
            assert set(now.invented) <= set(was.invented), case.golden.name
            assert set(was.found) <= set(now.found), case.golden.name
        assert len(after.truth.invented) <= len(before.truth.invented)
