"""Vectors in Chroma: the nearest are the true ones, whole or an error, embedded and on a server."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from knowledge.embedding.models import Matrix, unit
from knowledge.errors import VectorsUnreachableError
from knowledge.vectors import Place, drop_vectors, open_vectors, write_vectors

COUNT, NEAREST = 3_000, 50


def seeded(count: int, dimension: int = 64) -> tuple[list[str], Matrix]:
    rows = np.random.default_rng(1).normal(size=(count, dimension)).astype(np.float32)
    return [f"p{number}" for number in range(count)], unit(rows)


def test_the_nearest_vectors_are_the_true_ones(tmp_path: Path, vectors_at: str) -> None:
    place, (ids, rows) = Place("20260101T000000-aaaaaa", tmp_path / "chroma", vectors_at), seeded(COUNT)
    write_vectors(place, ids, rows)
    vectors = open_vectors(place)
    try:
        assert vectors.count() == COUNT
        cosines = rows @ rows[7]
        true = [ids[number] for number in np.argsort(-cosines)[:NEAREST]]
        found = vectors.nearest(rows[7], NEAREST)
        assert found[0][0] == "p7" and found[0][1] == pytest.approx(1, abs=1e-4)
        assert len({one for one, _ in found} & set(true)) >= 0.96 * NEAREST
        assert [cosine for _, cosine in found] == sorted((cosine for _, cosine in found), reverse=True)
        assert np.allclose(vectors.vectors(["p9", "p3"]), rows[[9, 3]], atol=1e-5)
    finally:
        vectors.close()
        drop_vectors(place)


def test_a_missing_vector_is_an_error_and_not_a_shorter_answer(tmp_path: Path, vectors_at: str) -> None:
    place, (ids, rows) = Place("20260101T000000-bbbbbb", tmp_path / "chroma", vectors_at), seeded(5)
    write_vectors(place, ids, rows)
    vectors = open_vectors(place)
    try:
        with pytest.raises(VectorsUnreachableError):
            vectors.vectors(["p1", "gone"])
        assert vectors.vectors([]).shape[0] == 0
    finally:
        vectors.close()
        drop_vectors(place)


def test_writing_again_replaces_what_a_stopped_refresh_left(tmp_path: Path, vectors_at: str) -> None:
    place, (ids, rows) = Place("20260101T000000-cccccc", tmp_path / "chroma", vectors_at), seeded(9)
    write_vectors(place, ids, rows)
    write_vectors(place, ids[:4], rows[:4])
    vectors = open_vectors(place)
    assert vectors.count() == 4
    vectors.close()
    drop_vectors(place)


def test_vectors_that_are_not_there_are_an_error(tmp_path: Path, vectors_at: str) -> None:
    with pytest.raises(VectorsUnreachableError):
        open_vectors(Place("20260101T000000-dddddd", tmp_path / "none", vectors_at))
    assert not (tmp_path / "none").exists()


def test_a_server_that_is_away_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(VectorsUnreachableError):
        open_vectors(Place("20260101T000000-eeeeee", tmp_path, "http://127.0.0.1:9"))


def test_dropping_what_is_not_there_is_nothing(tmp_path: Path, chroma_server: str) -> None:
    drop_vectors(Place("20260101T000000-ffffff", tmp_path, chroma_server))
