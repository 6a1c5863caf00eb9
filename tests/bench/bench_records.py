"""Questions to the demo municipality's pages in; out: what recording an answer costs beside giving it.

`python -m tests.bench.bench_records`. Each question is answered by the embedded default (bundled model, demo site) and its
answer recorded as the page does: masked, through the store's door, into SQLite with consent. Both are timed by the clock
turn by turn, each question's best of five turns, medians of all.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench.row import Row, told

MOST = 0.10
"""Recording an answer takes at most this part of the time that giving it takes."""
ROUNDS = 5
ROOT = Path(__file__).parents[2]
TODAY = dt.date(2026, 11, 21)
QUESTIONS = (
    "Hvordan søger jeg boligstøtte?",
    "Kan jeg betale kommunen i rater?",
    "Hvordan får jeg en tolk, når jeg taler med kommunen? Jeg hedder Amina Testesen.",
    "Hvornår bliver min sag afgjort? Mit cpr-nummer er 010190-1234.",
    "Hvad koster en plads i vuggestue?",
    "Hvor henter jeg mit nye pas?",
    "how do I apply for housing benefit?",
    "Jeg bor på Møllevej 4, 4585 Solbæk. Hvornår bliver mit affald hentet?",
    "Hvad betyder partshøring?",
    "Kan jeg få hjælp til medicin, når jeg er på kontanthjælp?",
)
"""Of all kinds, some with what has to be masked."""


def rows() -> list[Row]:
    """The row."""
    with tempfile.TemporaryDirectory() as folder:
        knowledge = Path(folder, "knowledge")
        refresh = [sys.executable, "-m", "knowledge", "refresh", "--source", "demo", "--publish"]
        environment = {**os.environ, "KNOWLEDGE_DIR": str(knowledge)}
        subprocess.run(refresh, cwd=ROOT, env=environment, check=True, capture_output=True)
        answering, recording = asyncio.run(_measured(knowledge, Path(folder, "records.sqlite")))
    return [
        Row(
            "recording an answer", f"{recording * 1000:.1f} ms, median of {len(QUESTIONS)}",
            f"giving it {answering * 1000:.0f} ms", recording / answering, MOST,
        )
    ]  # fmt: skip


async def _measured(knowledge: Path, file: Path) -> tuple[float, float]:
    """Seconds for an answer and for its record."""
    from chains.answers import Answered, Question, answer
    from chains.model.public import public_words
    from chains.recorder import details_of, recorded
    from desk.records.database import open_database
    from desk.records.recorder import DatabaseRecorder
    from desk.records.settings import RecordsSettings
    from knowledge.editions.handle import KnowledgeBase
    from knowledge.editions.store import Store
    from knowledge.embedding import load_embedder
    from knowledge.settings import KnowledgeSettings
    from municipality import load_municipality

    local = load_municipality(environment={})
    public = public_words(local)
    base = KnowledgeBase(Store(knowledge), load_embedder(KnowledgeSettings()))
    recorder = DatabaseRecorder(open_database(RecordsSettings(file)), public=public)
    await recorder.agree("v", "da", "1")
    answering: dict[str, list[float]] = {text: [] for text in QUESTIONS}
    recording: dict[str, list[float]] = {text: [] for text in QUESTIONS}
    for turn in range(ROUNDS + 1):  # the first pays for what is loaded, and does not count
        for number, text in enumerate(QUESTIONS):
            question = Question(text, "da", TODAY)
            began = time.perf_counter()
            events = [event async for event in answer(question, base, local)]
            answered = time.perf_counter()
            done = events[-1]
            if not isinstance(done, Answered):
                raise RuntimeError("the flow ended without an answer")
            at = dt.datetime.now(dt.UTC)
            one = await asyncio.to_thread(recorded, f"{turn}-{number}", "v", at, question, done.answer, public)
            kept = await recorder.answered(one, details_of(question, done.answer, done.seconds))
            if kept is None:
                raise RuntimeError("the turn was not kept")
            if turn:
                answering[text].append(answered - began)
                recording[text].append(time.perf_counter() - answered)
    await recorder.close()
    return median(min(taken) for taken in answering.values()), median(min(taken) for taken in recording.values())


def main() -> int:
    """Prints the row; 1 where it does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_records", description=__doc__)
    parser.add_argument("--json", action="store_true", help="the rows as JSON")
    options = parser.parse_args()
    measured = rows()
    print(json.dumps([dataclasses.asdict(row) for row in measured]) if options.json else "\n".join(told(measured)))
    return int(not options.json and not all(row.holds for row in measured))


if __name__ == "__main__":
    sys.exit(main())
