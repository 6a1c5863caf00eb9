"""An editorial and one item of it in (a pin, word, term, number, golden question), the changed editorial out. Pure.

An item's key is made of what tells it from the others of its kind, so that it is the same in every edition.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter

from knowledge.editions.models import Editorial, Golden, Number, NumberPlace, OwnTerm, OwnWord, Pin
from knowledge.errors import ItemGoneError, ItemTakenError

Item = Pin | OwnWord | Golden | OwnTerm | Number


class ItemKind(StrEnum):
    """What editors keep."""

    PIN = "pin"
    WORD = "word"
    TERM = "term"
    NUMBER = "number"
    GOLDEN = "golden"


@dataclass(frozen=True, slots=True)
class Sort:
    """A kind: its items' type, where an editorial has them, what tells two of them apart, and what one is called."""

    type: type[Any]
    field: str
    apart: Callable[[Any], tuple[str, ...]]
    name: Callable[[Any], str]


SORTS: Mapping[ItemKind, Sort] = {
    ItemKind.PIN: Sort(
        Pin, "pins", lambda one: (one.language, one.question.casefold(), one.url), lambda one: one.question
    ),
    ItemKind.WORD: Sort(
        OwnWord, "words", lambda one: (one.said.casefold(), one.official.casefold()), lambda one: one.said
    ),
    ItemKind.TERM: Sort(OwnTerm, "glossary", lambda one: (one.word.casefold(),), lambda one: one.word),
    ItemKind.NUMBER: Sort(
        Number, "numbers", lambda one: (one.place, one.line.name.casefold()), lambda one: one.line.name
    ),
    ItemKind.GOLDEN: Sort(
        Golden, "golden", lambda one: (one.language, one.question.casefold()), lambda one: one.question
    ),
}


def kind_of(item: Item) -> ItemKind:
    """An item's kind."""
    return next(kind for kind, sort in SORTS.items() if isinstance(item, sort.type))


def items_of(editorial: Editorial, kind: ItemKind) -> tuple[Any, ...]:
    """All items of a kind, in order."""
    found: tuple[Any, ...] = getattr(editorial, SORTS[kind].field)
    return found


def key_of(item: Item) -> str:
    """What an item is called by in addresses and in the history: 16 hexadecimal digits."""
    kind = kind_of(item)
    return hashlib.sha256("\x1f".join((kind, *SORTS[kind].apart(item))).encode()).hexdigest()[:16]


def name_of(item: Item) -> str:
    """What a reader knows an item by."""
    return SORTS[kind_of(item)].name(item)


def to_plain(item: Item) -> dict[str, Any]:
    """An item as JSON has it."""
    plain: dict[str, Any] = TypeAdapter(SORTS[kind_of(item)].type).dump_python(item, mode="json")
    return plain


def from_plain(kind: ItemKind, plain: Mapping[str, Any]) -> Item:
    """An item from JSON. Raises ValueError for one that is none of its kind."""
    item: Item = TypeAdapter(SORTS[kind].type).validate_python(dict(plain))
    return item


def put(editorial: Editorial, item: Item, old_key: str = "") -> Editorial:
    """The editorial with an item: in the place of `old_key`'s, else after the others of its kind.

    Raises ItemGoneError where `old_key` is no item, ItemTakenError where another one is already called the same.
    """
    kind = kind_of(item)
    found = items_of(editorial, kind)
    keys = [key_of(one) for one in found]
    if old_key and old_key not in keys:
        raise ItemGoneError(old_key)
    key = key_of(item)
    if key in keys and key != old_key:
        raise ItemTakenError(name_of(item))
    changed = tuple(item if place == old_key else one for place, one in zip(keys, found, strict=True))
    return _with(editorial, kind, changed if old_key else (*found, item))


def drop(editorial: Editorial, kind: ItemKind, key: str) -> Editorial:
    """The editorial without an item. Raises ItemGoneError."""
    found = items_of(editorial, kind)
    left = tuple(one for one in found if key_of(one) != key)
    if len(left) == len(found):
        raise ItemGoneError(key)
    return _with(editorial, kind, left)


def replaced(editorial: Editorial, kind: ItemKind, items: tuple[Item, ...]) -> Editorial:
    """The editorial with other items of a kind, as an import has them. Raises ItemTakenError for one that is twice."""
    seen: set[str] = set()
    for one in items:
        if key_of(one) in seen:
            raise ItemTakenError(name_of(one))
        seen.add(key_of(one))
    return _with(editorial, kind, items)


def _with(editorial: Editorial, kind: ItemKind, items: tuple[Any, ...]) -> Editorial:
    changed: dict[str, Any] = {SORTS[kind].field: items}
    return replace(editorial, **changed)


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item before and after; None where it came or went."""

    kind: ItemKind
    key: str
    old: Item | None
    new: Item | None


def changes(before: Editorial, after: Editorial) -> tuple[ItemChange, ...]:
    """What differs between two editorials, by kind and in order. One whose key changed went and came."""
    found: list[ItemChange] = []
    for kind in ItemKind:
        old = {key_of(one): one for one in items_of(before, kind)}
        new = {key_of(one): one for one in items_of(after, kind)}
        found += [
            ItemChange(kind, key, old.get(key), new.get(key))
            for key in (*old, *(key for key in new if key not in old))
            if old.get(key) != new.get(key)
        ]
    return tuple(found)


__all__ = [
    "SORTS", "Item", "ItemChange", "ItemKind", "NumberPlace", "Sort", "changes", "drop", "from_plain", "items_of",
    "key_of", "kind_of", "name_of", "put", "replaced", "to_plain",
]  # fmt: skip
