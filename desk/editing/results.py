"""What a job met and made in, its result as JSON keeps it out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from desk.editing.jobs import Watched
from ingest.guidance.models import Found, PageCame, PageFailed, PageSame
from knowledge.editions.apply import Embedded
from knowledge.editions.items import ItemChange, name_of, to_plain
from knowledge.evaluation import Judged, metrics
from knowledge.refresh import Drafted, Heard, Planned, RefreshEvent


def told(events: Iterable[RefreshEvent], watched: Watched) -> dict[str, Any]:
    """Follows a refresh to its end; what came of it."""
    found: dict[str, Any] = {"edition": "", "changed": False}
    for event in events:
        _follow(event, watched)
        if isinstance(event, Planned):
            plan = event.plan
            found |= {
                "pages": event.pages,
                "passages": {
                    "added": len(plan.add), "updated": len(plan.update), "kept": len(plan.keep),
                    "removed": len(plan.remove),
                },
                "faults": [[one.source, one.address, one.fault.value] for one in event.faults],
            }  # fmt: skip
        if isinstance(event, Drafted):
            found |= {"edition": event.record.id, "changed": True}
    return found


def _follow(event: RefreshEvent, watched: Watched) -> None:
    """Counts an event of a refresh into its job's progress."""
    match event:
        case Heard(event=Found(addresses=of)):
            watched.tell(stage="reading", of=of, done=0)
        case Heard(event=PageCame()):
            watched.count("came", "done")
        case Heard(event=PageSame()):
            watched.count("same", "done")
        case Heard(event=PageFailed()):
            watched.count("failed", "done")
        case Planned():
            watched.tell(stage="writing", done=0, of=0)
        case Embedded(done=done, of=of):
            watched.tell(stage="embedding", done=done, of=of)
        case _:
            pass


def items(found: tuple[ItemChange, ...]) -> list[dict[str, Any]]:
    """What was changed of what editors add, item by item."""
    return [_plain(one) for one in _renamed(found)]


def _renamed(found: tuple[ItemChange, ...]) -> tuple[ItemChange, ...]:
    """One item that went and one of its kind that came are one that was renamed."""
    if len(found) == 2 and found[0].kind is found[1].kind and found[0].new is None and found[1].old is None:
        return (ItemChange(found[0].kind, found[1].key, found[0].old, found[1].new),)
    return found


def _plain(change: ItemChange) -> dict[str, Any]:
    """A change as a job's result has it."""
    item = change.new or change.old
    return {
        "kind": change.kind.value,
        "key": change.key,
        "title": name_of(item) if item else "",
        "old": to_plain(change.old) if change.old else None,
        "new": to_plain(change.new) if change.new else None,
    }


def metrics_of(judged: tuple[Judged, ...]) -> dict[str, float | int | None]:
    """How well an edition finds what its golden questions ask for."""
    own = metrics(judged)
    return {
        "questions": own.questions, "recall_at_1": own.recall_at_1, "recall_at_5": own.recall_at_5, "mrr": own.mrr,
        "answerable_kept": own.answerable_kept, "unanswerable_kept": own.unanswerable_kept,
    }  # fmt: skip


def verdict(old: Judged, new: Judged) -> dict[str, Any]:
    """A question before and after: the place of its page (0: not found), whether the pages were said to answer."""
    return {
        "question": new.golden.question,
        "language": new.golden.language,
        "expect": list(new.golden.expect),
        "before": old.rank or 0,
        "after": new.rank or 0,
        "enough_before": old.enough,
        "enough_after": new.enough,
        "first": new.urls[0] if new.urls else "",
    }
