"""A corpus file → its entries: plain text, the marked identifiers with their places, public contacts, and the part."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
KINDS = ("NAME", "CPR", "ADDRESS", "PHONE", "MAIL", "ACCOUNT", "CASE", "PLATE")
ANY = "ANY"  # may be masked or not
MARK = re.compile(rf"\{{({'|'.join((*KINDS, ANY))})\|([^{{}}|]+)\}}")


@dataclass(frozen=True, slots=True)
class Marked:
    """An identifier of one kind at text[start:end]."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An excerpt without its marks. `part` is dev or sealed; `negative`: nothing in it may be masked."""

    where: str
    text: str
    marked: tuple[Marked, ...]
    public: frozenset[str]
    part: str
    negative: bool


def read_corpus(part: str | None = None) -> tuple[Entry, ...]:
    """All entries of one part, or of both, in the order of the files. Raises ValueError on a broken mark."""
    entries = [entry for path in sorted(CORPUS.glob("*.txt")) for entry in _read_file(path)]
    return tuple(entry for entry in entries if part in (None, entry.part))


def _read_file(path: Path) -> list[Entry]:
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("# ")]
    blocks = re.split(r"^==$", "\n".join(lines), flags=re.MULTILINE)
    negative = path.stem == "negatives"
    return [_entry(f"{path.stem}:{number}", block.strip("\n"), negative) for number, block in enumerate(blocks, 1)]


def _entry(where: str, block: str, negative: bool) -> Entry:
    public: set[str] = set()
    kept = []
    for line in block.split("\n"):
        if line.startswith("public: "):
            public.update(item.strip() for item in line.removeprefix("public: ").split(";"))
        else:
            kept.append(line)
    text, marked = _unmark("\n".join(kept))
    if not text or "{" in text or "}" in text or (negative and any(mark.kind != ANY for mark in marked)):
        raise ValueError(f"{where}: empty, a broken mark, or a mark in a negative")
    part = "dev" if int(where.rpartition(":")[2]) % 2 else "sealed"
    return Entry(where, text, marked, frozenset(public), part, negative)


def _unmark(block: str) -> tuple[str, tuple[Marked, ...]]:
    text = ""
    marked = []
    last = 0
    for match in MARK.finditer(block):
        text += block[last : match.start()]
        marked.append(Marked(match[1], len(text), len(text) + len(match[2])))
        text += match[2]
        last = match.end()
    return text + block[last:], tuple(marked)
