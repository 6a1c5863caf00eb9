"""Nothing in; out: how long citizens wait when many send letters at once, and whether the server's memory stays flat.

`python -m tests.bench.bench_load` sends 300 letters in 10 minutes, with 50 citizens on the page at once, through the real socket of
a server of its own; `--quick` sends 60 in 2 minutes. One letter in ten is a photo, so that OCR runs beside the PDFs.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median, quantiles

from tests.chat.citizen import Citizen
from tests.chat.running import ROOT, Running, start

LETTERS = ROOT / "tests" / "letters"
PDFS = (
    "payment-demand-daycare.pdf",
    "hearing-cash-benefit-repayment.pdf",
    "refusal-extra-expenses.pdf",
    "grant-building-permit.pdf",
)
PHOTO = "summons-jobcentre-talk.jpg"

AT_ONCE = 50
PHOTO_SHARE = 0.1
WARM_UP = 0.3
"""The part of the run after which memory must stay flat."""
P95_SECONDS = 3.0
FLAT = 0.05

UNLIMITED = {"UPLOADS_PER_ADDRESS": "100000 per minute", "MESSAGES_PER_ADDRESS": "100000 per minute"}


@dataclass
class Load:
    """What a run came to: seconds a letter by kind, what went wrong, and memory (bytes) by second."""

    pdfs: list[float] = field(default_factory=list)
    photos: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    server: list[int] = field(default_factory=list)
    workers: list[int] = field(default_factory=list)


async def _citizen(url: str, load: Load, starts: float, name: str, data: bytes) -> None:
    """Comes, waits for their turn, has a letter explained, looks at it for a while, deletes it and leaves."""
    try:
        async with Citizen(url) as citizen:
            await asyncio.sleep(max(0.0, starts - time.monotonic()))
            began = time.monotonic()
            status, answer = await citizen.upload(data, name)
            if status != 200:
                raise AssertionError(f"upload {status}")
            await citizen.send(files=[answer["id"]])
            await citizen.sees("Hvem kan du spørge", 120)
            (load.photos if name == PHOTO else load.pdfs).append(time.monotonic() - began)
            await asyncio.sleep(random.uniform(1, 8))
            async with citizen.http.post(url + "/visit/delete", allow_redirects=False) as answered:
                if answered.status != 303:
                    raise AssertionError(f"delete {answered.status}")
    except Exception as error:
        load.errors.append(f"{type(error).__name__}: {str(error)[:120]}")


async def _watch(running: Running, load: Load) -> None:
    while True:
        load.server.append(_resident(running.process.pid))
        load.workers.append(sum(_resident(child) for child in _children(running.process.pid)))
        await asyncio.sleep(1)


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]
    except OSError:
        return []


async def _run(running: Running, uploads: int, seconds: float) -> Load:
    load, chosen = Load(), random.Random(4)
    letters = {name: (LETTERS / name).read_bytes() for name in (*PDFS, PHOTO)}
    watching = asyncio.create_task(_watch(running, load))
    begins = time.monotonic() + 5
    turns = [begins + seconds * number / uploads for number in range(uploads)]
    under_way: set[asyncio.Task[None]] = set()
    for turn in turns:
        while len(under_way) >= AT_ONCE:
            _, under_way = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
        name = PHOTO if chosen.random() < PHOTO_SHARE else chosen.choice(PDFS)
        under_way.add(asyncio.create_task(_citizen(running.url, load, turn, name, letters[name])))
        await asyncio.sleep(0.02)
    if under_way:
        await asyncio.wait(under_way)
    watching.cancel()
    return load


def drift(samples: Sequence[int]) -> float:
    """How much the last quarter's mean differs from the quarter after the warm-up, as a share of it."""
    steady = samples[int(len(samples) * WARM_UP) :]
    quarter = max(1, len(steady) // 4)
    first, last = mean(steady[:quarter]), mean(steady[-quarter:])
    return (last - first) / first if first else 0.0


def report(load: Load) -> list[str]:
    """Prints what the run came to; returns what was not met."""
    p95 = quantiles(load.pdfs, n=20)[-1] if len(load.pdfs) > 1 else 0.0
    moved = drift(load.server)
    say = sys.stdout.write
    say(
        f"text PDFs: {len(load.pdfs)} letters, median {median(load.pdfs):.2f} s, p95 {p95:.2f} s (at most {P95_SECONDS} s)\n"
    )
    if load.photos:
        say(
            f"photos: {len(load.photos)} letters, median {median(load.photos):.2f} s, longest {max(load.photos):.2f} s\n"
        )
    say(f"errors: {len(load.errors)}\n")
    for error in sorted(set(load.errors)):
        say(f"  {error}\n")
    say(f"memory of the server: {load.server[-1] / 1e6:.0f} MB, {moved:+.1%} after the warm-up (at most ±{FLAT:.0%})\n")
    say(f"memory of its workers: {load.workers[-1] / 1e6:.0f} MB, {drift(load.workers):+.1%} after the warm-up\n")
    return ["p95"] * (p95 > P95_SECONDS) + ["errors"] * bool(load.errors) + ["memory"] * (abs(moved) > FLAT)


def main(arguments: list[str] | None = None) -> int:
    """Runs the bench; the exit status is 1 where a target was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_load", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="60 letters in 2 minutes")
    chosen = parser.parse_args(arguments)
    uploads, seconds = (60, 120.0) if chosen.quick else (300, 600.0)
    with tempfile.TemporaryDirectory() as folder:
        running = start(Path(folder) / "app", None, **UNLIMITED)
        try:
            load = asyncio.run(_run(running, uploads, seconds))
        finally:
            running.stop()
    missed = report(load)
    sys.stdout.write(f"missed: {', '.join(missed)}\n" if missed else "all targets met\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
