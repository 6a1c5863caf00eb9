"""Figures in, a chart as SVG out: drawn by the server, with no script and no style of its own.

The table beside it says the same to whoever cannot see it; colours and line weights are the style sheet's.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 640, 180
LEFT, RIGHT, TOP, BOTTOM = 44, 8, 12, 24
BAR, GAP, LABEL = 22, 8, 150


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with its label; `said` is its value as it is written beside it. `part` of `value` is drawn darker."""

    label: str
    value: float
    said: str
    part: float = 0.0


def columns(title: str, bars: Sequence[Bar]) -> str:
    """Columns side by side, as for days: labelled at both ends, and with the highest value at the axis."""
    most = max((bar.value for bar in bars), default=0.0) or 1.0
    step = (WIDTH - LEFT - RIGHT) / max(1, len(bars))
    ground = HEIGHT - BOTTOM
    drawn = [_svg(title, WIDTH, HEIGHT)]
    for share in (0.0, 0.5, 1.0):
        y = ground - share * (ground - TOP)
        drawn.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        drawn.append(
            f'<text class="axis" x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{_number(most * share)}</text>'
        )
    for place, bar in enumerate(bars):
        x, high = LEFT + place * step, (ground - TOP) * bar.value / most
        drawn.append(_rect("all", x + step * 0.12, ground - high, step * 0.76, high, f"{bar.label}: {bar.said}"))
        if bar.part:
            part = (ground - TOP) * bar.part / most
            drawn.append(_rect("part", x + step * 0.12, ground - part, step * 0.76, part, ""))
    if bars:
        drawn.append(f'<text class="axis" x="{LEFT}" y="{HEIGHT - 6}">{html.escape(bars[0].label)}</text>')
        last = html.escape(bars[-1].label)
        drawn.append(f'<text class="axis" x="{WIDTH - RIGHT}" y="{HEIGHT - 6}" text-anchor="end">{last}</text>')
    return "".join((*drawn, "</svg>"))


def lying(title: str, bars: Sequence[Bar], most: float | None = None) -> str:
    """Bars one below the other, each with its label and value: for languages, topics, words."""
    top = most or max((bar.value for bar in bars), default=0.0) or 1.0
    high = len(bars) * (BAR + GAP) + GAP
    wide = WIDTH - LABEL - 70
    drawn = [_svg(title, WIDTH, high)]
    for place, bar in enumerate(bars):
        y = GAP + place * (BAR + GAP)
        label = bar.label if len(bar.label) <= 22 else f"{bar.label[:21]}…"
        drawn.append(f'<text class="axis" x="{LABEL - 8}" y="{y + 16}" text-anchor="end">{html.escape(label)}</text>')
        drawn.append(_rect("part", LABEL, y, max(1.0, wide * bar.value / top), BAR, f"{bar.label}: {bar.said}"))
        x = LABEL + wide * bar.value / top + 6
        drawn.append(f'<text class="axis" x="{x:.1f}" y="{y + 16}">{html.escape(bar.said)}</text>')
    return "".join((*drawn, "</svg>"))


def _svg(title: str, width: int, height: int) -> str:
    return f'<svg class="plot" role="img" aria-label="{html.escape(title)}" viewBox="0 0 {width} {height}">'


def _rect(kind: str, x: float, y: float, wide: float, high: float, said: str) -> str:
    told = f"<title>{html.escape(said)}</title>" if said else ""
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}">{told}</rect>'


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 10 or value == int(value) else f"{value:.1f}"
