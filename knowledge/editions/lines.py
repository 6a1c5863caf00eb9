"""Dataclasses in, JSON lines out, and back: the files of an edition."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")


def write_lines(path: Path, items: Iterable[T], kind: type[T]) -> None:
    """One JSON object a line."""
    adapter: TypeAdapter[T] = TypeAdapter(kind)
    path.write_bytes(b"".join(adapter.dump_json(item) + b"\n" for item in items))


def read_lines(path: Path, kind: type[T]) -> tuple[T, ...]:
    """The items of a file. Raises OSError, and ValueError for a line that is none, with its number."""
    adapter: TypeAdapter[T] = TypeAdapter(kind)
    items: list[T] = []
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                items.append(adapter.validate_json(line))
            except ValueError as error:
                raise ValueError(f"{path.name}, line {number}: no {kind.__name__}") from error
    return tuple(items)


def to_line(item: T, kind: type[T]) -> str:
    """One item as a line of JSON."""
    return TypeAdapter(kind).dump_json(item).decode()


def to_json(item: T, kind: type[T]) -> str:
    """One item as JSON to read."""
    return TypeAdapter(kind).dump_json(item, indent=1).decode() + "\n"


def from_json(text: str, kind: type[T]) -> T:
    """One item. Raises ValueError."""
    adapter: TypeAdapter[T] = TypeAdapter(kind)
    return adapter.validate_json(text)
