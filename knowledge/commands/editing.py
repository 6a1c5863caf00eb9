"""The verbs of editing: options in, what editors add to an edition changed, listed or written out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np

from knowledge.commands.base import Base, load_base, mend
from knowledge.editions.lines import read_lines, to_line, write_lines
from knowledge.editions.models import Editorial, Golden, Number, OwnTerm, OwnWord, Pin
from knowledge.editions.numbers import fault_of, numbers_of
from knowledge.editions.seed import write_seed
from knowledge.errors import NothingPublishedError, NumbersUnsoundError, UnknownSourceError
from knowledge.passages import about_text, embedded_text, said_texts
from knowledge.refresh import RefreshEvent, edit
from knowledge.search.elsewhere import write_elsewhere
from knowledge.vectors import open_vectors
from knowledge.watch import Watched
from municipality import load_municipality

T = TypeVar("T")


def run_pin(options: argparse.Namespace) -> int:
    """`pin`."""
    base = load_base()
    if not options.question:
        for pin in _editorial(base).pins:
            print(f"{pin.language}\t{pin.question}\t{pin.url}")  # noqa: T201
        return 0
    if not options.url and not options.remove:
        raise ValueError("pin needs QUESTION and URL")

    def change(editorial: Editorial) -> Editorial:
        def same(pin: Pin) -> bool:
            return pin.question == options.question and options.url in (None, pin.url)

        rest = tuple(pin for pin in editorial.pins if not same(pin))
        new = () if options.remove else (Pin(options.question, options.url, options.language),)
        return replace(editorial, pins=(*rest, *new))

    if not options.remove and options.url not in _urls(base):
        raise UnknownSourceError(f"No page {options.url} is known: refresh it first.")
    return _edited(base, change, "pin", options)


def run_golden(options: argparse.Namespace) -> int:
    """`golden`."""
    base = load_base()
    if options.file:
        golden = read_lines(options.file, Golden)
        return _edited(base, lambda editorial: replace(editorial, golden=golden), "golden questions", options)
    return _listed(_editorial(base).golden, Golden, options.export)


def run_words(options: argparse.Namespace) -> int:
    """`words`."""
    base = load_base()
    if options.file:
        words = read_lines(options.file, OwnWord)
        return _edited(base, lambda editorial: replace(editorial, words=words), "own words", options)
    return _listed(_editorial(base).words, OwnWord, options.export)


def run_glossary(options: argparse.Namespace) -> int:
    """`glossary`."""
    base = load_base()
    if options.file:
        glossary = read_lines(options.file, OwnTerm)
        return _edited(base, lambda editorial: replace(editorial, glossary=glossary), "glossary", options)
    return _listed(_editorial(base).glossary, OwnTerm, options.export)


def run_numbers(options: argparse.Namespace) -> int:
    """`numbers`: those of the municipality's file where the edition has none. Raises NumbersUnsoundError."""
    base = load_base()
    if not options.file:
        return _listed(_editorial(base).numbers or numbers_of(load_municipality()), Number, options.export)
    numbers = read_lines(options.file, Number)
    if numbers and (fault := fault_of(numbers)):
        raise NumbersUnsoundError(fault)
    return _edited(base, lambda editorial: replace(editorial, numbers=numbers), "numbers", options)


def run_seed(options: argparse.Namespace) -> int:
    """`seed`."""
    base = load_base()
    with base.index() as index:
        passages = list(index.passages.values())
        vectors = open_vectors(base.store.place(index.record.id))
        try:
            matrix = vectors.vectors([passage.id for passage in passages])
        finally:
            vectors.close()
        (_, about), (_, said) = index.about_vectors(), index.said_vectors()
        pages = [index.page(url) for url in index.by_page]
    shown = [page for page in pages if page is not None]
    texts = [
        *map(embedded_text, passages),
        *map(about_text, shown),
        *(text for page in shown for text in said_texts(page)),
    ]
    write_seed(options.file, index.record.embedder, texts, np.concatenate([matrix, about, said]))
    topics = write_elsewhere(base.embedder)
    print(f"{len(texts)} vectors in {options.file}, {topics} of other topics.")  # noqa: T201
    return 0


def _edited(base: Base, change: Callable[[Editorial], Editorial], why: str, options: argparse.Namespace) -> int:
    """An editor's change: on the draft or a new one, or with --publish on what is published and what waits."""
    if not base.store.state().effective(base.now):
        raise NothingPublishedError
    told = Watched()

    def make(onto: str = "") -> Iterator[RefreshEvent]:
        return edit(base.store, base.embedder, change, why, base.now, base.settings.chroma_url, onto)

    if options.publish:
        mend(base, make, told, options.force or "")
    else:
        told.watch(make())
    how = "Published" if options.publish else "Draft"
    print(f"{how}: edition {told.record.id}." if told.record else "Nothing has changed.")  # noqa: T201
    return 0


def _newest(base: Base) -> str:
    """The draft, else the published edition. Raises NothingPublishedError."""
    state = base.store.state()
    edition = state.draft or state.effective(base.now)
    if not edition:
        raise NothingPublishedError
    return edition


def _editorial(base: Base) -> Editorial:
    return base.store.editorial(_newest(base))


def _urls(base: Base) -> frozenset[str]:
    return frozenset(base.store.pages(_newest(base)))


def _listed(items: tuple[T, ...], kind: type[T], export: Path | None) -> int:
    """The items as JSON lines, into a file or on standard output."""
    if export:
        write_lines(export, items, kind)
    else:
        sys.stdout.writelines(f"{to_line(item, kind)}\n" for item in items)
    return 0
