"""Vectors of sentences: a page's are made once, a letter's and a model's are never kept; some are read ahead."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from chains.model.composing.vectors import Ahead, Kept
from knowledge.embedding.models import Matrix, Vector
from knowledge.errors import EmbedderUnavailableError


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


def test_what_was_read_ahead_is_not_read_again_and_only_a_page_outlives_the_answer() -> None:
    kept, model = Kept(), Counted()
    ahead = Ahead(model)
    ahead.read(["page", "letter"], {"page"}, kept)
    near = kept.vectors(["claim", "letter", "page"], {"page"}, ahead)
    assert model.asked == ["page", "letter", "claim"]
    assert {text: int(row[0]) for text, row in near.items()} == {"claim": 5, "letter": 6, "page": 4}
    kept.vectors(["page", "letter"], {"page"}, Ahead(model))
    assert model.asked[3:] == ["letter"]


def test_nothing_more_is_read_ahead_once_the_model_has_answered() -> None:
    class Answering(Counted):
        """While it reads its first text the model's reply comes."""

        def passages(self, texts: Sequence[str]) -> Matrix:
            ahead.enough()
            return super().passages(texts)

    model = Answering()
    ahead = Ahead(model)
    ahead.read(["one", "two", "three"], (), Kept())
    assert model.asked == ["one"]


def test_a_model_that_cannot_read_ahead_is_asked_again_when_it_has_to() -> None:
    class Broken(Counted):
        """Fails at its first text."""

        def passages(self, texts: Sequence[str]) -> Matrix:
            if not self.asked:
                self.asked += texts
                raise EmbedderUnavailableError
            return super().passages(texts)

    model = Broken()
    ahead = Ahead(model)
    ahead.read(["one", "two"], (), Kept())
    assert ahead.passages(["one"]).tolist() == [[3, 1]] and model.asked == ["one", "one"]
