"""A refresh's events in, a progress bar while it runs and what it came to out."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from ingest.guidance.models import Found, PageCame, PageFailed, PageSame
from knowledge.editions.apply import Embedded
from knowledge.editions.models import EditionRecord
from knowledge.refresh import Drafted, Heard, Planned, RefreshEvent, Unchanged

TOLD = 10
"""Faults that are told one by one."""


class Watched:
    """What a refresh has come to so far."""

    def __init__(self) -> None:
        self.planned: Planned | None = None
        self.record: EditionRecord | None = None
        self.unchanged = ""
        self.came = self.same = self.failed = 0

    def watch(self, events: Iterable[RefreshEvent]) -> None:
        """Follow the events to the end, with counts and the time left where somebody watches (standard error)."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
        with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty()) as progress:
            gathering: dict[str, TaskID] = {}
            embedding = None
            for event in events:
                self.take(event)
                match event:
                    case Heard(source=source, event=Found(addresses=of)):
                        if source not in gathering:
                            gathering[source] = progress.add_task(f"Reading {source}")
                        progress.update(gathering[source], total=of)
                    case Heard(source=source, event=PageCame() | PageSame() | PageFailed()) if source in gathering:
                        progress.advance(gathering[source])
                    case Embedded(done=done, of=of):
                        embedding = progress.add_task("Embedding passages") if embedding is None else embedding
                        progress.update(embedding, completed=done, total=of)
                    case _:
                        pass

    def take(self, event: RefreshEvent) -> None:
        """Count an event in."""
        match event:
            case Heard(event=PageCame()):
                self.came += 1
            case Heard(event=PageSame()):
                self.same += 1
            case Heard(event=PageFailed()):
                self.failed += 1
            case Planned():
                self.planned = event
            case Drafted(record=record):
                self.record = record
            case Unchanged(edition=edition):
                self.unchanged = edition
            case _:
                pass

    def as_json(self, published: bool, seconds: float) -> dict[str, object]:
        """The refresh's end for machines; passages by what became of them."""
        plan = self.planned.plan if self.planned else None
        return {
            "edition": self.record.id if self.record else self.unchanged,
            "changed": self.record is not None,
            "published": published,
            "pages": self.planned.pages if self.planned else 0,
            "addresses": {"came": self.came, "same": self.same, "failed": self.failed},
            "passages": {
                "added": len(plan.add) if plan else 0,
                "updated": len(plan.update) if plan else 0,
                "kept": len(plan.keep) if plan else 0,
                "removed": len(plan.remove) if plan else 0,
                "embedded": self.record.made.embedded if self.record else 0,
            },
            "faults": [
                {"source": one.source, "address": one.address, "fault": one.fault.value}
                for one in (self.planned.faults if self.planned else ())
            ],
            "seconds": round(seconds, 3),
        }

    def tell(self, published: bool, seconds: float) -> None:
        """The refresh's end to read: what went wrong on standard error, the counts on standard output."""
        faults = self.planned.faults if self.planned else ()
        for one in faults[:TOLD]:
            print(f"  {one.fault.value}: {one.address or one.source}", file=sys.stderr)  # noqa: T201
        if len(faults) > TOLD:
            print(f"  … and {len(faults) - TOLD} more (--json tells all)", file=sys.stderr)  # noqa: T201
        told = [f"{self.planned.pages if self.planned else 0} pages", f"{self.came} read, {self.same} the same"]
        if self.failed:
            told.append(f"{self.failed} gave none")
        if self.record:
            made = self.record.made
            told.append(f"passages: {made.added} new, {made.updated} changed, {made.kept} kept, {made.removed} gone")
            told.append(f"{made.embedded} embedded")
        print(f"{'; '.join(told)} ({seconds:.1f} s).")  # noqa: T201
        print(self._end(published))  # noqa: T201

    def _end(self, published: bool) -> str:
        if published:
            return f"Published: edition {self.record.id if self.record else self.unchanged}."
        if self.record:
            return f"Draft: edition {self.record.id}. Look at `diff`, then `publish`."
        return f"Nothing has changed since edition {self.unchanged}."
