"""Questions in Danish for staff: as many as asked, nothing with a changed number, nothing where no model is."""

from __future__ import annotations

from typing import TypeVar

import pytest
from pydantic import BaseModel

from chains.model.models import Asked, ModelUnavailable, Reason, Replied
from chains.model.rendering import in_danish, keeps

R = TypeVar("R", bound=BaseModel)


class Fake:
    """A model that says what it is given, or is not there."""

    name = "fake"

    def __init__(self, *lines: tuple[int, str]) -> None:
        self.lines = lines
        self.asked: list[str] = []

    async def ask(self, asked: Asked[R]) -> Replied[R]:
        self.asked.append(asked.content)
        if not self.lines:
            raise ModelUnavailable(Reason.DOWN)
        return Replied(asked.answer.model_validate({"lines": [{"n": n, "text": text} for n, text in self.lines]}))


async def test_each_question_has_its_own_line_in_order() -> None:
    model = Fake((2, "Hvem ringer jeg til?"), (1, "Hvornår skal jeg betale 200 kr.?"))
    assert await in_danish(["When do I pay 200?", "Who\ndo I call?"], model) == (
        "Hvornår skal jeg betale 200 kr.?",
        "Hvem ringer jeg til?",
    )
    assert model.asked == ["1: When do I pay 200?\n2: Who do I call?"]


async def test_a_line_that_is_missing_or_changed_is_left_out() -> None:
    model = Fake((1, "Hvornår skal jeg betale 300 kr.?"), (9, "Noget andet"))
    assert await in_danish(["When do I pay 200?", "Who do I call?"], model) == ("", "")


async def test_without_a_model_there_is_nothing() -> None:
    assert await in_danish(["When?"], Fake()) == ("",)
    assert await in_danish([], Fake()) == ()


@pytest.mark.parametrize(
    ("original", "text", "kept"),
    [
        ("Pay 200 by 4.12", "Betal 200 inden 4.12", True),
        ("Pay 200", "Betal", False),
        ("Pay", "Betal 200", False),
        ("For [NAVN_1]?", "Til [NAVN_1]?", True),
        ("For [NAVN_1]?", "Til Amina?", False),
    ],
)
def test_numbers_and_placeholders_are_kept(original: str, text: str, kept: bool) -> None:
    assert keeps(original, text) is kept
