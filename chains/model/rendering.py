"""Citizens' masked questions in, a model's Danish for staff out: beside the original, never in its place.

A line that loses or gains a number or a placeholder is dropped: staff would act on it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from pydantic import BaseModel, Field

from chains.model.models import Asked, Model, ModelUnavailable, Step
from chains.prompts import load

MOST_LINES = 40
TOKENS_A_LETTER = 1.0
"""The most a Danish line may take for each letter of its original: some scripts take a token a letter."""

_KEPT = re.compile(r"\[[^\[\]\s]+\]|\d+")


class Rendered(BaseModel):
    """One line of a reply."""

    n: int
    text: str = Field(max_length=2_000)


class Reply(BaseModel):
    """A reply."""

    lines: list[Rendered] = Field(max_length=MOST_LINES)


async def in_danish(texts: Sequence[str], model: Model, public: Collection[str] = ()) -> tuple[str, ...]:
    """Each text in Danish, "" for one without: where the model is not there, said nothing, or changed a number."""
    lines = [" ".join(text.split()) for text in texts[:MOST_LINES]]
    if not lines:
        return ("",) * len(texts)
    content = "\n".join(f"{number}: {line}" for number, line in enumerate(lines, 1))
    most = round(TOKENS_A_LETTER * sum(map(len, lines))) + 30 * (len(lines) + 1)
    try:
        reply = await model.ask(Asked(load(Step.RENDER), content, Reply, most, "desk", public))
    except ModelUnavailable:
        return ("",) * len(texts)
    said = {line.n: line.text.strip() for line in reply.value.lines}
    found = [said.get(number, "") for number, _ in enumerate(lines, 1)]
    kept = [text if keeps(line, text) else "" for line, text in zip(lines, found, strict=True)]
    return (*kept, *("" for _ in texts[MOST_LINES:]))


def keeps(original: str, text: str) -> bool:
    """Whether a translation has the same numbers and placeholders as its original."""
    return Counter(_KEPT.findall(original)) == Counter(_KEPT.findall(text))
