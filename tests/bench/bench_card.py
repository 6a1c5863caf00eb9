"""A two-page digital PDF in; out: what its whole card costs beside bare text extraction, and the command from a cold start.

`python -m tests.bench.bench_card`. The card in this process (read, find, card, wording) is timed in processor seconds, turn by
turn with pypdf's extraction in the same run, medians. The command is timed by the clock, best of five, turn by turn with an empty Python and with
one that imports pypdf; other programs on the machine can only make it slower.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench.pages import two_pages
from tests.bench.row import Row, cpu_seconds, told

CARD_MOST = 10.0
"""A card costs at most this many times the bare extraction."""
COLD_MOST = 2.0
"""Seconds of `python -m chains explain` from a cold start."""
TODAY = dt.date(2026, 11, 21)
ROOT = Path(__file__).parents[2]


def rows() -> list[Row]:
    """The card's rows."""
    document = two_pages()
    return [_in_process(document), *_cold(document)]


def _in_process(document: bytes, rounds: int = 15) -> Row:
    """The first round pays for imports and does not count."""
    cards, bares = [], []
    for _ in range(rounds + 1):
        cards.append(cpu_seconds(lambda: _card(document)))
        bares.append(cpu_seconds(lambda: _bare(document)))
    card, bare = median(cards[1:]), median(bares[1:])
    return Row(
        "card of two pages, in process", f"{card * 1000:.0f} ms cpu, median of {rounds}",
        f"pypdf extract_text {bare * 1000:.0f} ms", card / bare, CARD_MOST,
    )  # fmt: skip


def _card(document: bytes) -> None:
    from chains.card import contract, explain
    from chains.models import Done, Request
    from chains.wording import Wording
    from ingest.models import Upload
    from ingest.run import InlineRunner
    from ingest.settings import Limits
    from municipality import load_municipality

    async def made() -> None:
        uploads = [Upload("letter.pdf", document)]
        async for event in explain(uploads, Request(TODAY), InlineRunner(), Limits(), load_municipality()):
            if isinstance(event, Done):
                contract(event.explanations, Wording("da"), 0.0)

    asyncio.run(made())


def _bare(document: bytes) -> None:
    from pypdf import PdfReader

    for page in PdfReader(io.BytesIO(document)).pages:
        page.extract_text()


def _cold(document: bytes, rounds: int = 5) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        letter = Path(folder, "letter.pdf")
        letter.write_bytes(document)
        explain = ["-m", "chains", "explain", str(letter), "--json", "--no-model", "--today", TODAY.isoformat()]
        commands = {"explain": explain, "empty": ["-c", "pass"], "pypdf": ["-c", "import pypdf"]}
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, arguments in commands.items():
                taken[name].append(_clock([sys.executable, *arguments]))
    best = {name: min(seconds) for name, seconds in taken.items()}
    ran = f"{best['explain']:.2f} s, best of {rounds}"
    return [
        Row("python -m chains explain, cold", ran, "the clock", best["explain"], COLD_MOST, "s"),
        Row("the same", ran, f"python -c pass {best['empty'] * 1000:.0f} ms", best["explain"] / best["empty"]),
        Row(
            "the same", ran, f"python -c 'import pypdf' {best['pypdf'] * 1000:.0f} ms", best["explain"] / best["pypdf"]
        ),
    ]


def _clock(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return time.perf_counter() - began


def main() -> int:
    """Prints the rows; 1 where one does not hold."""
    measured = rows()
    print("\n".join(told(measured)))
    return int(not all(row.holds for row in measured))


if __name__ == "__main__":
    sys.exit(main())
