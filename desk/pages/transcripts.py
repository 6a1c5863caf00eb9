"""The transcripts: found, read like the conversation they were, marked, exported. Reading and exporting are audited."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

from starlette.responses import Response, StreamingResponse

from chains.records import Turn, plain_reference
from desk.handover import store as handovers
from desk.pages.asked import Asked, NotHere, NotNow
from desk.pages.labels import choices, label
from desk.pages.route import Role, Route
from desk.records.door import masked, names_somebody
from desk.staff import export, transcripts, views
from desk.staff.facts import told
from desk.staff.filters import parse, place_of, query_of
from desk.staff.models import Conversation, Feedback, Filter, Flag, Row

STAFF = frozenset({Role.STAFF})
SHORTEST_REASON = 8
"""Characters of a reason to export: "test" is none."""

MENUS = ("ending", "topic", "kle", "kind", "language", "edition")


async def listed(asked: Asked) -> Response:
    """The list, with its filters, its saved views and its export."""
    chosen = parse(asked.query)
    database = asked.desk.database
    page = await transcripts.listed(database, chosen, place_of(asked.query.get("after", "")))
    menus = {name: choices(asked, name, await transcripts.choices(database, name)) for name in MENUS}
    menus["feedback"] = choices(asked, "feedback", Feedback)
    return asked.render(
        "transcripts.html",
        chosen=chosen,
        page=page,
        menus=menus,
        query=query_of(chosen),
        older=f"/desk/transcripts?{query_of(chosen, page.next)}" if page.next else "",
        views=await views.seen_by(database, asked.me.id),
        label=lambda group, code: label(asked, group, code),
    )


async def read(asked: Asked) -> Response:
    """One conversation, whole."""
    return await _show(asked)


async def again(asked: Asked) -> Response:
    """Asks a turn's question again of the edition that answered it, and shows whether the same comes out."""
    if asked.desk.ask_again is None:
        raise NotNow("transcripts-no-again")
    row = await _row(asked)
    return await _show(asked, again={row.turn.reference: await asked.desk.ask_again(row.turn)})


async def in_danish(asked: Asked) -> Response:
    """Shows each question in Danish beside the original, as a model says it."""
    if asked.desk.say_in_danish is None:
        raise NotNow("transcripts-no-danish")
    found = await _conversation(asked)
    foreign = [row.turn for row in found.rows if row.turn.language != "da" and row.turn.question]
    said = await asked.desk.say_in_danish([turn.question for turn in foreign])
    danish = {turn.reference: text for turn, text in zip(foreign, said, strict=True) if text}
    return await _show(asked, danish=danish, unsaid=bool(foreign) and not danish)


async def flag(asked: Asked) -> Response:
    """Marks a turn."""
    mark = Flag(asked.me.name, asked.now, asked.form.get("why", "").strip())
    if not await transcripts.flag(asked.desk.database, asked.params["reference"], mark):
        raise NotHere
    return asked.go(_address(asked.params["reference"]), "transcripts-flagged")


async def unflag(asked: Asked) -> Response:
    """Takes the mark away."""
    if not await transcripts.unflag(asked.desk.database, asked.params["reference"]):
        raise NotHere
    return asked.go(_address(asked.params["reference"]), "transcripts-unflagged")


async def save_view(asked: Asked) -> Response:
    """Keeps the filters under a name."""
    name, query = asked.form.get("name", "").strip(), _query(asked)
    if names_somebody(parse(dict(parse_qsl(query))).words):
        raise NotNow("transcripts-view-names-somebody")
    if not name:
        raise NotNow("transcripts-view-name-missing")
    shared = asked.form.get("shared") == "1"
    if await views.save(asked.desk.database, asked.me.id, name, query, shared=shared, at=asked.now) is None:
        raise NotNow("transcripts-too-many-views")
    return asked.go(f"/desk/transcripts?{query}", "transcripts-view-saved")


async def drop_view(asked: Asked) -> Response:
    """Deletes a view of one's own."""
    if not await views.drop(asked.desk.database, asked.params["view"], asked.me.id):
        raise NotHere
    return asked.go("/desk/transcripts", "transcripts-view-dropped")


async def export_list(asked: Asked) -> Response:
    """The filtered list as a file: masked, with a reason that stands in the audit log."""
    reason, kind = " ".join(asked.form.get("reason", "").split()), asked.form.get("as", "csv")
    if len(reason) < SHORTEST_REASON:
        raise NotNow("transcripts-reason-missing")
    if kind not in ("csv", "json"):
        raise NotNow("transcripts-reason-missing")
    chosen = parse(dict(parse_qsl(_query(asked))))
    noted = {"reason": masked(reason)[:300], "filter": query_of(replace(chosen, words=masked(chosen.words)))}
    await asked.audit("transcripts-export", "transcripts", **noted, format=kind)
    body = _csv(asked, chosen) if kind == "csv" else _json(asked, chosen)
    name = f"brevklar-{asked.now:%Y-%m-%d}.{kind}"
    media = "text/csv; charset=utf-8" if kind == "csv" else "application/json"
    headers = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"}
    return StreamingResponse(body, media_type=media, headers=headers)


async def _csv(asked: Asked, chosen: Filter) -> AsyncIterator[bytes]:
    yield export.csv_head()
    async for row in transcripts.exported(asked.desk.database, chosen, export.MOST):
        yield export.csv_line(row)


async def _json(asked: Asked, chosen: Filter) -> AsyncIterator[bytes]:
    before = b"["
    async for row in transcripts.exported(asked.desk.database, chosen, export.MOST):
        yield before + b"\n" + export.json_line(row)
        before = b","
    yield b"[]\n" if before == b"[" else b"\n]\n"


async def _show(asked: Asked, **more: Any) -> Response:
    found = await _conversation(asked)
    desk = asked.desk
    days = desk.recorder.days if desk.recorder else 0
    return asked.render(
        "transcript.html",
        **{"again": {}, "danish": {}, "unsaid": False, **more},
        conversation=found,
        shared=await handovers.kept_with(desk.database, found.rows[0].turn.visit, days, asked.now),
        reference=plain_reference(asked.params["reference"]),
        label=lambda group, code: label(asked, group, code),
        facts=lambda turn: told(turn.facts, asked.language),
        proposed=lambda turn: [(label(asked, "model", what), *rest) for what, *rest in _proposed(turn)],
        can_again=desk.ask_again is not None,
        can_danish=desk.say_in_danish is not None and any(row.turn.language != "da" for row in found.rows),
    )


def _proposed(turn: Turn) -> list[tuple[str, str, int]]:
    """What a model proposed: accepted, rejected, why, fallen out; which step or reason; how often."""
    return [
        (what, name, times) for what, counted in (turn.details.model or {}).items() for name, times in counted.items()
    ]


async def _conversation(asked: Asked) -> Conversation:
    found = await transcripts.conversation(asked.desk.database, asked.params["reference"])
    if found is None:
        raise NotHere
    return found


async def _row(asked: Asked) -> Row:
    row = await transcripts.one(asked.desk.database, asked.params["reference"])
    if row is None:
        raise NotHere
    return row


def _query(asked: Asked) -> str:
    """The filters that a form carries, as an address of ours writes them."""
    return query_of(parse(dict(parse_qsl(asked.form.get("query", "")))))


def _address(reference: str) -> str:
    return f"/desk/transcripts/{plain_reference(reference)}"


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/transcripts", listed, STAFF, audited="transcripts-list"),
    Route("POST", "/desk/transcripts/export", export_list, STAFF),
    Route("POST", "/desk/transcripts/views", save_view, STAFF),
    Route("POST", "/desk/transcripts/views/{view}/drop", drop_view, STAFF),
    Route("GET", "/desk/transcripts/{reference}", read, STAFF, audited="transcript-read"),
    Route("POST", "/desk/transcripts/{reference}/again", again, STAFF, audited="transcript-again"),
    Route("POST", "/desk/transcripts/{reference}/danish", in_danish, STAFF, audited="transcript-danish"),
    Route("POST", "/desk/transcripts/{reference}/flag", flag, STAFF, audited="transcript-flag"),
    Route("POST", "/desk/transcripts/{reference}/unflag", unflag, STAFF, audited="transcript-unflag"),
)
