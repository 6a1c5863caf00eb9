"""Vectors of sentences: a page's are made once, a letter's and a model's are never kept."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from chains.model.composing.vectors import Kept
from knowledge.embedding.models import Matrix, Vector


class Counted:
    """An embedding model that remembers what it was asked."""

    def __init__(self, name: str = "one") -> None:
        self.name = name
        self.asked: list[str] = []

    def passages(self, texts: Sequence[str]) -> Matrix:
        """A row a text, of its length."""
        self.asked += texts
        return np.array([[len(text), 1] for text in texts], dtype=np.float32)

    def question(self, text: str) -> Vector:
        """Never asked."""
        raise AssertionError(text)


def test_a_page_is_embedded_once_and_a_letter_each_time() -> None:
    kept, model = Kept(), Counted()
    first = kept.vectors(["page", "letter", "page"], {"page"}, model)
    again = kept.vectors(["page", "letter"], {"page"}, model)
    assert model.asked == ["page", "letter", "letter"]
    assert {text: row.tolist() for text, row in first.items()} == {text: row.tolist() for text, row in again.items()}


def test_another_model_has_vectors_of_its_own_and_the_oldest_go() -> None:
    kept, one, other = Kept(most=1), Counted(), Counted("other")
    kept.vectors(["page"], {"page"}, one)
    kept.vectors(["page"], {"page"}, other)
    kept.vectors(["page"], {"page"}, one)
    assert (one.asked, other.asked) == (["page", "page"], ["page"])
