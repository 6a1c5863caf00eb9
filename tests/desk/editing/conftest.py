"""A small knowledge base, made once: reading, embedding and publishing its pages takes longer than most tests."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from desk.editing.jobs import Watched
from desk.editing.workshop import Workshop
from knowledge.embedding import Embedder
from knowledge.embedding.bundled import Bundled
from knowledge.settings import KnowledgeSettings
from municipality import load_municipality

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
HOST = "https://www.solbaek.example"
PAGES = {
    "boligstoette": "# Boligstøtte\n\nDu kan søge hjælp til huslejen, når du bor til leje.",
    "affald": "# Affald\n\nVi henter affald hver anden uge. Ring på 72 36 41 10.",
    "pas": "# Pas\n\nDu skal møde op for at få et pas. Et pas koster 892 kr.",
    "skole": "# Skole\n\nDit barn starter i skole det år, barnet fylder seks.",
    "rotter": "# Rotter\n\nHar du set en rotte, skal du melde det til kommunen.",
    "hegn": "# Hegn\n\nDu og din nabo deler udgiften til et fælles hegn.",
}


def write(folder: Path, name: str, text: str) -> str:
    (folder / f"{name}.md").write_text(f"---\nurl: {HOST}/{name}\nlanguage: da\n---\n\n{text}\n", "utf-8")
    return f"{HOST}/{name}"


def settings_in(folder: Path) -> KnowledgeSettings:
    """Of the knowledge base in a folder."""
    return KnowledgeSettings(folder / "knowledge", folder / "sources.toml", folder / "none.npz")


def make_site(folder: Path) -> Path:
    """The pages and where they are told of; nothing read yet."""
    site = folder / "site"
    site.mkdir()
    for name, text in PAGES.items():
        write(site, name, text)
    (folder / "sources.toml").write_text('[[source]]\nname = "site"\nkind = "folder"\nfolder = "site"\n', "utf-8")
    return site


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    """The bundled model, loaded once."""
    return Bundled()


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Path:
    """A folder with the pages read and published: to be copied, not changed."""
    folder = tmp_path_factory.mktemp("published")
    make_site(folder)
    workshop = Workshop(settings_in(folder), embedder, load_municipality(environment={}))
    workshop.refresh(Watched(), NOW)
    workshop.publish(Watched(), NOW)
    workshop.close()
    return folder


@pytest.fixture
def room(published: Path, tmp_path: Path) -> Path:
    """A copy of one's own."""
    shutil.copytree(published, tmp_path / "room")
    return tmp_path / "room"
