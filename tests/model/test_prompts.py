"""Prompts: each has a version, and no text changes without it."""

from __future__ import annotations

import hashlib

import pytest

from chains.model.models import Step
from chains.prompts import FOLDER, load

TEXTS: dict[str, tuple[str, str]] = {
    "compose": ("1", "5d30c14e26da"),
    "extract": ("2", "27d1f9f52f11"),
    "render": ("1", "73f56d7c51d1"),
    "word": ("2", "97e13ac516f6"),
}
"""Step → its prompt's version and the digest of its text. A changed text needs a new version, and both are set here."""


def test_every_prompt_is_known() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(TEXTS)
    assert set(TEXTS) <= set(Step)


@pytest.mark.parametrize("step", TEXTS)
def test_no_text_changes_without_its_version(step: str) -> None:
    prompt = load(Step(step))
    assert (prompt.version, hashlib.sha256(prompt.text.encode()).hexdigest()[:12]) == TEXTS[step]


@pytest.mark.parametrize("step", TEXTS)
def test_a_prompt_begins_with_what_never_changes(step: str) -> None:
    """Nothing is filled in: the same bytes in every call are what an endpoint can keep."""
    text = load(Step(step)).text
    assert not text.startswith("version") and "{{" not in text
