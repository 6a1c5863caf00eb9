"""What two editions differ by in, JSON or a page to read out: rates first, mistakes marked, pages counted."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from knowledge.editions.diff import Changed, EditionDiff
from knowledge.editions.figures import FigureKind

if TYPE_CHECKING:
    from rich.console import Console

SHOWN = 25
"""Lines of a kind that are shown; JSON has all."""
KINDS = {
    FigureKind.AMOUNT: "Amounts", FigureKind.PERCENT: "Percentages", FigureKind.PHONE: "Phone numbers",
    FigureKind.DATE: "Dates", FigureKind.TIME: "Times", FigureKind.YEAR: "Years", FigureKind.NUMBER: "Other numbers",
}  # fmt: skip


def as_json(diff: EditionDiff, published: str, draft: str) -> dict[str, object]:
    """All of it, for machines."""
    return {"published": published or None, "draft": draft, "usual_factor": diff.usual_factor, **asdict(diff)}


def tell(diff: EditionDiff, published: str, draft: str) -> None:
    """All of it, to read."""
    from rich.console import Console

    console = Console(width=None if sys.stdout.isatty() else 140, highlight=False, markup=False)
    console.print(
        f"Draft {draft} against {published or 'nothing'}: {diff.changed_pages} pages changed, {len(diff.added)} new, "
        f"{len(diff.gone)} gone, {len(diff.moved)} moved, {diff.unchanged_pages} the same."
    )
    _look_at(console, diff)
    for kind, title in KINDS.items():
        _figures(console, title, [one for one in diff.figures if one.kind is kind])
    _wording(console, diff)
    _urls(console, "New pages", diff.added)
    _urls(console, "Pages gone", diff.gone)
    _urls(console, "Moved", [f"{old} → {new}" for old, new in diff.moved])
    _urls(console, "Changed in nothing but their dates", diff.dated)


def _look_at(console: Console, diff: EditionDiff) -> None:
    """What is likely to be a mistake, before all else."""
    lines = [
        f"{one.old} → {one.new} is × {one.factor:.4f}; the others are × {diff.usual_factor:.4f}: {_where(one.pages)}"
        for one in diff.figures
        if one.outlier and one.factor is not None and diff.usual_factor is not None
    ]
    lines += [
        f"{one.old} became {one.new} on {_pages(one.pages)}, but stands still on {_where(one.left_on)}"
        for one in diff.figures
        if one.left_on
    ]
    lines += [
        f"an amount of {one.year} on a page for {one.holds_for}: {one.url}: {_short(one.sentence)}"
        for one in diff.stale
    ]
    _list(console, "LOOK AT THESE", lines)


def _figures(console: Console, title: str, changes: Sequence[Changed]) -> None:
    if not changes:
        return
    from rich.table import Table

    table = Table(title=f"{title} ({len(changes)})", title_justify="left", box=None, pad_edge=False)
    for name in ("old", "→ new", "factor", "pages", "as in"):
        table.add_column(name, justify="right" if name in ("factor", "pages") else "left")
    for one in changes[:SHOWN]:
        factor = f"{one.factor:.4f}{' !' if one.outlier else ''}" if one.factor is not None else ""
        table.add_row(one.old, f"→ {one.new}", factor, str(len(one.pages)), _short(one.example.new))
    console.print()
    console.print(table)
    _more(console, len(changes))


def _wording(console: Console, diff: EditionDiff) -> None:
    if not diff.wording:
        return
    console.print(f"\nWording ({len(diff.wording)})")
    for one in diff.wording[:SHOWN]:
        console.print(f"  {_where(one.pages)}{'  (figures too)' if one.figures else ''}")
        if one.pair.old:
            console.print(f"    - {one.pair.old}")
        if one.pair.new:
            console.print(f"    + {one.pair.new}")
    _more(console, len(diff.wording))


def _urls(console: Console, title: str, urls: Sequence[str]) -> None:
    _list(console, f"{title} ({len(urls)})", urls)


def _list(console: Console, title: str, lines: Sequence[str]) -> None:
    if not lines:
        return
    console.print(f"\n{title}")
    for line in lines[:SHOWN]:
        console.print(f"  {line}")
    _more(console, len(lines))


def _more(console: Console, count: int) -> None:
    if count > SHOWN:
        console.print(f"  … and {count - SHOWN} more (--json has all)")


def _where(pages: Sequence[str]) -> str:
    """One page by its address, several by their number and the first."""
    return pages[0] if len(pages) == 1 else f"{len(pages)} pages ({pages[0]} …)"


def _pages(pages: Sequence[str]) -> str:
    return "1 page" if len(pages) == 1 else f"{len(pages)} pages"


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 80 else f"{plain[:79]}…"
