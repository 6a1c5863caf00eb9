"""Guidance pages and an embedding model made for tests: words in, values out, nothing heavy."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import AsyncIterator, Mapping, Sequence

import numpy as np

from ingest.guidance import GatherLimits, Source, SourceKind
from ingest.guidance.models import (
    Block,
    BlockKind,
    Found,
    GatherEvent,
    GuidancePage,
    Known,
    PageCame,
    PageSame,
    SourceDone,
    Validators,
)
from knowledge.editions.store import Store
from knowledge.embedding import Embedder, Matrix, Vector
from knowledge.passages import about_text, embedded_text, passages_of
from knowledge.refresh import Drafted, Order, RefreshEvent, Unchanged, refresh

NOW = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)
SITE = "https://www.solbaek.example"
SOURCE = Source("site", SourceKind.URLS)


def page(path: str, *blocks: str, title: str = "", source: str = "site", **more: object) -> GuidancePage:
    """A page. Blocks by their first sign: `# ` and `## ` headings, `- ` items, `| ` a table, `! ` a contact box."""
    return GuidancePage(
        url=f"{SITE}/{path}", title=title or path.title(), language="da",
        blocks=tuple(block(text) for text in blocks), source=source, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def block(text: str) -> Block:
    """A block by its first sign."""
    sign, _, rest = text.partition(" ")
    if sign and set(sign) == {"#"}:
        return Block(BlockKind.HEADING, rest, len(sign))
    kinds = {"-": BlockKind.ITEM, "|": BlockKind.TABLE, "!": BlockKind.CONTACT}
    if sign in kinds:
        return Block(kinds[sign], rest, int(sign == "-"))
    return Block(BlockKind.PARAGRAPH, text)


class WordHash:
    """An embedding model: a text is its words, hashed. It counts the passages it was given."""

    def __init__(self, name: str = "word hash", dimension: int = 64) -> None:
        self.name, self._dimension = name, dimension
        self.embedded = 0

    def passages(self, texts: Sequence[str]) -> Matrix:
        self.embedded += len(texts)
        return np.stack([self._vector(text) for text in texts])

    def question(self, text: str) -> Vector:
        return self._vector(text)

    def _vector(self, text: str) -> Vector:
        vector = np.zeros(self._dimension, dtype=np.float32)
        for word in re.findall(r"\w+", text.lower()):
            vector[int(hashlib.sha256(word.encode()).hexdigest(), 16) % self._dimension] += 1
        length = np.linalg.norm(vector)
        return np.asarray(vector / (length or 1), dtype=np.float32)


class Site:
    """A site whose pages can be changed between two refreshes; it says of a page it knows that it is the same."""

    def __init__(self, *pages: GuidancePage) -> None:
        self.pages: Mapping[str, GuidancePage] = {one.url: one for one in pages}

    async def gather(self, source: Source, known: Known, _: GatherLimits) -> AsyncIterator[GatherEvent]:
        yield Found(source.name, len(self.pages))
        for url, one in self.pages.items():
            validators = Validators(etag=one.digest, digest=one.digest, url=url)
            same = url in known and known[url].etag == one.digest
            yield PageSame(url, validators) if same else PageCame(url, one, validators)
        yield SourceDone(source.name, frozenset(self.pages))


def texts_of(*pages: GuidancePage) -> set[str]:
    """What a model reads of pages: their passages, and what each is about."""
    return {embedded_text(one) for page in pages for one in passages_of(page)} | {about_text(page) for page in pages}


def refreshed(
    store: Store, embedder: Embedder, site: Site, vectors_at: str = "", now: dt.datetime = NOW, accept_loss: str = ""
) -> list[RefreshEvent]:
    """All events of one refresh of a site."""
    order = Order((SOURCE,), accept_loss=accept_loss)
    return list(refresh(store, embedder, order, GatherLimits(), now, vectors_at, site.gather))


def edition_of(events: Sequence[RefreshEvent]) -> str:
    """The edition a refresh ended with."""
    last = events[-1]
    assert isinstance(last, Drafted | Unchanged)
    return last.record.id if isinstance(last, Drafted) else last.edition


BENEFIT = page(
    "boligstoette", "# Boligstøtte", "Du kan søge hjælp til huslejen.", "## Beløb", "Du får 1.234 kr. om måneden."
)
WASTE = page("affald", "# Affald", "Vi henter affald hver anden uge.", "## Storskrald", "Ring på 72 36 41 10.")
PASS = page("pas", "# Pas", "Du skal møde op for at få et pas.", "## Pris", "Et pas koster 892 kr.")
SCHOOL = page("skole", "# Skole", "Dit barn starter i skole det år, barnet fylder seks.")
AID = page("hjaelpemidler", "# Hjælpemidler", "Du kan låne en kørestol, hvis du har brug for den.")
LIGHT = page("varmehjaelp", "# Varmehjælp", "Pensionister kan få hjælp til varmeregningen.")
PAGES = (BENEFIT, WASTE, PASS, SCHOOL, AID, LIGHT)
