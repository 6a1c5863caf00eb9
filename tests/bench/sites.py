"""The demo site's pages in, a municipality's site of any size out: as pages with seeded vectors, or as HTML on loopback."""

from __future__ import annotations

import html
import random
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ingest.guidance.markdown import read_markdown
from ingest.guidance.models import Block, BlockKind, GuidancePage
from knowledge.editions.seed import read_seed
from knowledge.embedding.models import Embedder, Matrix, Vector, unit
from knowledge.passages import passages_of
from knowledge.settings import KnowledgeSettings

SEED = KnowledgeSettings().seed
SITE = SEED.parent / "site"
CHANGED, NEW = 0.25, 0.04
"""The share of a copied page's longer words that are other words of the site, and compounds that nobody has written."""
APART = 0.35
"""How far a seeded vector lies from the passage's it was made of: cosine 0.94, as of two pages about one thing."""
SAID = 20
"""Search words of a copied page: as many as one language's editors write."""
_LONGER = re.compile(r"[^\W\d_]{5,}")


def demo_pages(language: str = "da") -> list[GuidancePage]:
    """The demo site's pages in a language, by file name."""
    files = sorted((SITE / language).glob("*.md"))
    return [read_markdown(path.read_text("utf-8"), path.as_uri(), "demo", language) for path in files]


def many_pages(passages: int, seed: int = 1) -> tuple[list[GuidancePage], int]:
    """Pages with at least so many passages, and how many: the demo's own, then copies with other words."""
    pages, count, chance = demo_pages(), 0, random.Random(seed)
    words = sorted({word for page in pages for word in _LONGER.findall(page.text.lower())})
    made: list[GuidancePage] = []
    for page in _copies(pages, words, chance):
        made.append(page)
        count += len(passages_of(page))
        if count >= passages:
            break
    return made, count


def _copies(pages: Sequence[GuidancePage], words: Sequence[str], chance: random.Random) -> Iterator[GuidancePage]:
    yield from pages
    number = 0
    while True:
        number += 1
        for page in pages:
            blocks = tuple(replace(block, text=_reworded(block.text, words, chance)) for block in page.blocks)
            title = _reworded(page.title, words, chance)
            words_said = page.keywords[:SAID]
            url = f"{page.url}-{number}"
            yield replace(page, url=url, title=title, blocks=blocks, translation_of="", keywords=words_said)


def _reworded(text: str, words: Sequence[str], chance: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        drawn = chance.random()
        if drawn < NEW:
            return chance.choice(words) + chance.choice(words)
        return chance.choice(words) if drawn < NEW + CHANGED else match[0]

    return _LONGER.sub(other, text)


class Seeded:
    """The bundled model for questions, but for the demo's search words, whose vectors are shipped; for passages a demo
    passage's vector, drawn by the words, and noise."""

    def __init__(self, real: Embedder, seed: Path = SEED) -> None:
        self._real = real
        with np.load(seed, allow_pickle=False) as file:
            self._rows: Matrix = unit(file["vectors"].astype(np.float32))
        said = {word for language in ("da", "en") for page in demo_pages(language) for word in page.keywords}
        self._said = read_seed(seed, real.name, tuple(said))

    @property
    def name(self) -> str:
        """The real one's, so that its weights are used."""
        return self._real.name

    def passages(self, texts: Sequence[str]) -> Matrix:
        return unit(np.stack([self._drawn(text) for text in texts]))

    def question(self, text: str) -> Vector:
        return self._said[text] if text in self._said else self._real.question(text)

    def _drawn(self, text: str) -> Vector:
        drawn = np.random.default_rng(zlib.crc32(text.encode()))
        row: Vector = self._rows[drawn.integers(len(self._rows))]
        noise = drawn.standard_normal(len(row), dtype=np.float32)
        return np.asarray(row + APART * noise / np.linalg.norm(noise), dtype=np.float32)


def html_of(page: GuidancePage) -> str:
    """A page as a site would send it, with a menu and a footer around it."""
    body = "\n".join(_element(block) for block in page.blocks)
    return (
        f'<!doctype html><html lang="{page.language}"><head><meta charset="utf-8"><title>{html.escape(page.title)}</title></head>'
        '<body><nav><a href="/">Forside</a> <a href="/kontakt">Kontakt</a></nav>'
        f"<main><article><h1>{html.escape(page.title)}</h1>\n{body}\n</article></main>"
        "<footer>Solbæk Kommune, Rådhustorvet 1</footer></body></html>"
    )


def _element(block: Block) -> str:
    text = html.escape(block.text)
    if block.kind is BlockKind.HEADING:
        return f"<h{block.level}>{text}</h{block.level}>"
    if block.kind is BlockKind.ITEM:
        return f"<ul><li>{text}</li></ul>"
    if block.kind is BlockKind.TABLE:
        rows = (f"<tr><td>{line.replace(chr(9), '</td><td>')}</td></tr>" for line in text.split("\n"))
        return f"<table>{''.join(rows)}</table>"
    return "<p>" + text.replace("\n", "<br>") + "</p>"
