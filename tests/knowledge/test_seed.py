"""Vectors that ship with pages: a first build starts from them, and what they do not fit is embedded."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ingest.guidance import GatherLimits, Source, SourceKind
from ingest.guidance.folder import files_of, read_folder
from ingest.guidance.models import PageCame
from knowledge.editions.seed import read_seed, write_seed
from knowledge.editions.store import Store
from knowledge.embedding import load_embedder
from knowledge.passages import embedded_text, passages_of
from knowledge.refresh import Drafted, Order, refresh
from knowledge.settings import KnowledgeSettings
from tests.knowledge.made_pages import NOW, PAGES, SOURCE, Site, WordHash, page, texts_of

TEXTS = sorted(texts_of(*PAGES))


def built(store: Store, embedder: WordHash, seed: Path, site: Site) -> int:
    """How many texts a first build embeds."""
    order = replace(Order((SOURCE,)), seed=seed)
    *_, last = refresh(store, embedder, order, GatherLimits(), NOW, "", site.gather)
    assert isinstance(last, Drafted) and last.record.made.embedded == embedder.embedded
    return embedder.embedded


def test_a_first_build_embeds_only_what_the_file_does_not_have(tmp_path: Path) -> None:
    seed = tmp_path / "vectors.npz"
    write_seed(seed, "word hash", TEXTS, WordHash().passages(TEXTS))
    assert built(Store(tmp_path / "a"), WordHash(), seed, Site(*PAGES)) == 0
    assert built(Store(tmp_path / "b"), WordHash(), seed, Site(*PAGES, page("ny", "Nyt."))) == 1
    assert built(Store(tmp_path / "c"), WordHash("other"), seed, Site(*PAGES)) == len(TEXTS)


def test_the_shipped_vectors_are_those_of_the_demo_site() -> None:
    """Where this fails the demo pages have changed much: `make vectors` makes the file again."""
    settings = KnowledgeSettings()
    embedder = load_embedder(settings)
    folder = Source("demo", SourceKind.FOLDER, folder=settings.seed.parent / "site")
    came = read_folder(folder, iter(files_of(settings.seed.parent / "site")), {}, GatherLimits())
    texts = [embedded_text(one) for event in came if isinstance(event, PageCame) for one in passages_of(event.page)]
    found = read_seed(settings.seed, embedder.name, texts)
    assert len(found) >= 0.9 * len(set(texts)) > 0
    some = sorted(found)[::200]
    assert np.allclose(np.sum(embedder.passages(some) * np.stack([found[text] for text in some]), axis=1), 1, atol=1e-2)


def test_the_files_vectors_are_the_ones_written_but_for_their_last_figures(tmp_path: Path) -> None:
    seed, vectors = tmp_path / "vectors.npz", WordHash().passages(TEXTS)
    write_seed(seed, "word hash", TEXTS, vectors)
    found = read_seed(seed, "word hash", [*TEXTS, "another"])
    assert list(found) == TEXTS
    assert np.allclose([found[text] @ row for text, row in zip(TEXTS, vectors, strict=True)], 1, atol=1e-5)


def test_a_file_that_is_missing_or_broken_gives_none(tmp_path: Path) -> None:
    broken = tmp_path / "vectors.npz"
    broken.write_bytes(b"PK\x03\x04 not a file of vectors")
    assert read_seed(broken, "word hash", TEXTS) == read_seed(tmp_path / "none", "word hash", TEXTS) == {}
