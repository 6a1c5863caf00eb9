"""A small question for tests of the endpoint itself: its shape, its prompt, and the letter that goes with it."""

from __future__ import annotations

from pydantic import BaseModel, Field

from chains.model.models import Asked, Prompt, Step

PROMPT = Prompt(Step.WORD, "7", "Say it more plainly.")
LETTER = "Kære Amina Testesen, CPR 010190-1234, Prøvevej 7, 2. tv., 9999 Prøveby. Ring på 12 34 56 78."
SECRET = ("Amina", "Testesen", "010190", "Prøvevej", "12 34 56 78")
"""What of the letter is nobody's business."""


class Line(BaseModel):
    """One line of a reply."""

    id: int
    text: str = Field(max_length=500)
    why: str | None = None


class Said(BaseModel):
    """A reply."""

    lines: list[Line] = Field(max_length=20)


GOOD = {"lines": [{"id": 1, "text": "Skriv til kommunen.", "why": None}]}


def question(content: str = LETTER, session: str = "", most_tokens: int = 200) -> Asked[Said]:
    """What is asked."""
    return Asked(PROMPT, content, Said, most_tokens, session)
