"""What the commands found in, JSON of the contract or lines to read out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.editions.models import EditionRecord, Event, State
from knowledge.editions.publish import Compared
from knowledge.evaluation import Judged, Metrics, by_language, metrics
from knowledge.models import Hit, SearchResult
from municipality.hours import LOCAL


def result_json(found: SearchResult) -> dict[str, object]:
    """A search as the contract has it, with what was rejected and why."""
    return {
        "results": [_hit(hit) for hit in found.hits],
        "enough": found.enough,
        "certainty": round(found.certainty, 4),
        "rejected": [{**_hit(hit), "rejected": hit.rejected.value if hit.rejected else None} for hit in found.rejected],
        "language": found.language,
        "edition": found.edition,
    }


def _hit(hit: Hit) -> dict[str, object]:
    passage = hit.passage
    return {
        "url": passage.url,
        "title": passage.title,
        "heading": " – ".join(passage.headings),
        "text": passage.text,
        "score": round(hit.score, 4),
        "why": {name: round(part, 4) for name, part in hit.why.items()},
        "language": passage.language,
        "updated": passage.updated.isoformat() if passage.updated else None,
    }


def result(found: SearchResult) -> None:
    """A search to read."""
    for place, hit in enumerate(found.hits, 1):
        why = ", ".join(f"{name} {part:.2f}" for name, part in hit.why.items())
        print(f"{place}. {' – '.join((hit.passage.title, *hit.passage.headings))}")  # noqa: T201
        print(f"   {hit.passage.url}  ({hit.score:.2f}: {why})")  # noqa: T201
        print("   " + hit.passage.text.replace("\n", "\n   ") + "\n")  # noqa: T201
    verdict = "These pages answer it" if found.enough else "No page answers it"
    print(f"{verdict} (certainty {found.certainty:.2f}).")  # noqa: T201


@dataclass(frozen=True, slots=True)
class Status:
    """Which edition is which at an instant, and the records of those that matter."""

    state: State
    effective: str
    records: Mapping[str, EditionRecord]
    configured: str
    now: dt.datetime

    def as_json(self) -> dict[str, object]:
        """For machines."""
        scheduled = self.state.scheduled
        waits = scheduled is not None and scheduled.at > self.now
        return {
            "published": self._record(self.effective),
            "draft": self._record(self.state.draft),
            "scheduled": {**(self._record(scheduled.edition) or {}), "at": scheduled.at.isoformat()}
            if scheduled and waits
            else None,
            "earlier": list(self.state.earlier),
            "embedder": self.configured,
            "fits": not self.effective or self.records[self.effective].embedder == self.configured,
            "history": [_event(event) for event in self.state.history],
        }

    def tell(self) -> None:
        """To read."""
        print(f"Published  {self._line(self.effective) if self.effective else 'nothing yet'}")  # noqa: T201
        if self.state.draft:
            print(f"Draft      {self._line(self.state.draft)}")  # noqa: T201
        scheduled = self.state.scheduled
        if scheduled and scheduled.at > self.now:
            print(f"From {_local(scheduled.at)}  {self._line(scheduled.edition)}")  # noqa: T201
        if self.effective and self.records[self.effective].embedder != self.configured:
            print("EMBEDDING_MODEL is another one than the published edition's: searches are refused.")  # noqa: T201
        for event in self.state.history[-5:]:
            forced = f'  forced: "{event.forced}"' if event.forced else ""
            recall = f"  recall@5 {event.recall:.1%}" if event.recall is not None else ""
            print(f"  {_local(event.at)}  {event.step.value:<11} {event.edition}{recall}{forced}")  # noqa: T201

    def _line(self, edition: str) -> str:
        one = self.records[edition]
        sources = ", ".join(f"{name} {count}" for name, count in one.sources.items())
        languages = ", ".join(f"{name} {count}" for name, count in one.languages.items())
        return (
            f"{one.id}  {one.pages} pages ({sources}; {languages}), {one.passages} passages, "
            f"{one.embedder}, made {_local(one.made_at)}: {one.why}"
        )

    def _record(self, edition: str) -> dict[str, object] | None:
        if not edition:
            return None
        one = self.records[edition]
        return {
            "edition": one.id, "made": one.made_at.isoformat(), "why": one.why, "pages": one.pages,
            "passages": one.passages, "sources": dict(one.sources), "languages": dict(one.languages),
            "embedder": one.embedder, "dimension": one.dimension,
            "accepted_loss": one.accepted_why or None,
        }  # fmt: skip


def published_json(state: State, compared: Compared) -> dict[str, object]:
    """Where a publication ended, for machines."""
    scheduled = state.scheduled
    return {
        "published": state.published or None,
        "scheduled": {"edition": scheduled.edition, "at": scheduled.at.isoformat()} if scheduled else None,
        "recall@5": {"before": compared.before, "after": compared.after},
    }


def published(state: State, compared: Compared) -> None:
    """Where a publication ended, to read."""
    event = state.history[-1]
    if state.scheduled and state.scheduled.edition == event.edition:
        print(f"Edition {event.edition} answers from {_local(state.scheduled.at)} on.")  # noqa: T201
    else:
        print(f"Published: edition {event.edition}.")  # noqa: T201
        if state.scheduled:
            print(  # noqa: T201
                f"Note: edition {state.scheduled.edition} takes over at {_local(state.scheduled.at)}, "
                "without what is new in this one; refresh and publish --at again."
            )
    if compared.after is not None:
        before = f" (before: {compared.before:.1%})" if compared.before is not None else ""
        print(f"Golden questions answered among the first five: {compared.after:.1%}{before}.")  # noqa: T201


def evaluation_json(judged: Sequence[Judged]) -> dict[str, object]:
    """An evaluation as the contract has it."""
    languages = {language: _metrics(own) for language, own in by_language(judged).items()}
    return {
        "metrics": {**_metrics(metrics(judged)), "by_language": languages},
        "results": [{"question": one.golden.question, "urls": list(one.urls), "enough": one.enough} for one in judged],
    }


def evaluation(judged: Sequence[Judged]) -> None:
    """An evaluation to read: a table, then the questions whose pages were not among the first five."""
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None)
    for name in ("", "questions", "recall@1", "recall@5", "mrr", "answerable kept", "unanswerable kept"):
        table.add_column(name, justify="left" if not name else "right")
    for name, own in {"all": metrics(judged), **by_language(judged)}.items():
        table.add_row(
            name, str(own.questions), *(_share(value) for key, value in _metrics(own).items() if key != "questions")
        )
    console = Console(width=120, highlight=False)
    console.print(table)
    for one in judged:
        if one.golden.expect and (one.rank is None or one.rank > 5):
            console.print(f"missed ({one.golden.language}): {one.golden.question}", markup=False)


def _metrics(own: Metrics) -> dict[str, object]:
    return {
        "questions": own.questions,
        "recall@1": own.recall_at_1,
        "recall@5": own.recall_at_5,
        "mrr": own.mrr,
        "answerable_kept": own.answerable_kept,
        "unanswerable_kept": own.unanswerable_kept,
    }


def _share(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else "–"


def _event(event: Event) -> dict[str, object]:
    return {
        "step": event.step.value,
        "edition": event.edition,
        "at": event.at.isoformat(),
        "forced": event.forced or None,
        "recall@5": event.recall,
    }


def _local(at: dt.datetime) -> str:
    return f"{at.astimezone(LOCAL):%Y-%m-%d %H:%M}"
