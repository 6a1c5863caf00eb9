"""`python -m tests.bench`: every bench in one run, one table: each figure with its named baseline, its target, and whether it holds.

Times depend on the machine and on what else it does; ratios are taken turn by turn in the same run and stand for themselves.
Each bench is a command too, with more to tell: `python -m tests.bench.bench_ocr`, `… .bench_load` and so on.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench import bench_card, bench_finders, bench_reading
from tests.bench.row import Row, told

ROOT = Path(__file__).parents[2]


def _reading() -> list[Row]:
    timing = bench_reading.measure(bench_reading.two_pages())
    return [
        Row(
            "reading two pages", f"{timing.reading * 1000:.0f} ms, median",
            f"pypdf extract_text {timing.bare * 1000:.0f} ms", timing.ratio, bench_reading.TARGET,
        )
    ]  # fmt: skip


def _ocr() -> list[Row]:
    from tests.bench import bench_ocr as ocr

    pages = ocr.samples()[:3]
    found = ocr.measure({ocr.SHIPPED: ocr.rapidocr_reader(ocr.SETTINGS[0]), ocr.OURS: ocr.our_reader}, pages, 2)
    ours, shipped = found[ocr.OURS], found[ocr.SHIPPED]
    missed, missed_shipped = (statistics.mean(one.grams) for one in (ours, shipped))
    return [
        Row("OCR, seconds a page", f"{ours.a_page():.2f} s, median", f"RapidOCR as shipped {shipped.a_page():.2f} s",
            ours.a_page() / shipped.a_page(), 0.5),
        Row("OCR, 6-letter stretches missed", f"{missed:.2%}", f"RapidOCR as shipped {missed_shipped:.2%}",
            missed / missed_shipped if missed_shipped else float(missed > 0), 1.0),
        Row("OCR, time outside the networks", "decode, straighten, cut out", "the whole of a page",
            100 * ocr.overhead(pages, 2), 15.0, "%"),
    ]  # fmt: skip


def _load() -> list[Row]:
    """The bench of the running server, in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.bench_load", "--quick"]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=580, check=False).stdout
    p95, errors, memory = (
        float(figure[1]) if (figure := re.search(pattern, printed)) else float("inf")
        for pattern in (r"p95 ([\d.]+) s", r"errors: (\d+)", r"memory of the server: .*?([+-][\d.]+)%")
    )
    return [
        Row("load: card of a text PDF, p95", "60 letters in 2 minutes", "the clock", p95, 3.0, "s"),
        Row("load: errors", "60 letters in 2 minutes", "none", errors, 0.0, ""),
        Row("load: server's memory, change", "after the warm-up", "its own start", abs(memory), 5.0, "%"),
    ]


def _alone(name: str) -> list[Row]:
    """The rows of a bench in a process of its own, its networks on one thread: on few cores more only disturb each other."""
    command = [sys.executable, "-m", f"tests.bench.{name}", "--json"]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    ran = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, timeout=900, check=True)
    return [Row(**row) for row in json.loads(ran.stdout)]


BENCHES: dict[str, Callable[[], list[Row]]] = {
    "reading": _reading,
    "card": bench_card.rows,
    "finders": bench_finders.rows,
    "ocr": _ocr,
    "search": lambda: _alone("bench_search"),
    "refresh": lambda: _alone("bench_refresh"),
    "records": lambda: _alone("bench_records"),
    "model": lambda: _alone("bench_model"),
    "load": _load,
    "desk": lambda: _alone("bench_desk"),
}


def main(arguments: list[str] | None = None) -> int:
    """Prints the table; 1 where a figure does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=list(BENCHES), help="this bench alone (may be repeated)")
    wanted = parser.parse_args(arguments).only or list(BENCHES)
    rows: list[Row] = []
    for name in wanted:
        print(f"bench {name} …", file=sys.stderr)
        rows += BENCHES[name]()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end\n")
    print("\n".join(told(rows)))
    return int(not all(row.holds for row in rows))


if __name__ == "__main__":
    sys.exit(main())
