"""Hand-over: a citizen's code in, what they chose to share out. Every reading is audited, every wrong code counted."""

from __future__ import annotations

from functools import partial

from starlette.responses import Response

from chains.models import DANISH
from chains.wording import RIGHT_TO_LEFT
from chains.wording.formats import phone
from desk.handover import store
from desk.handover.models import Opened, TooManyGuesses, address_hash, is_code
from desk.handover.text import as_text, basis, kind_name
from desk.pages.asked import Asked, NotNow
from desk.pages.labels import label
from desk.pages.route import Role, Route
from desk.pages.templating import day_text, instant_text

STAFF = frozenset({Role.STAFF})


async def enter(asked: Asked) -> Response:
    """Where the code is entered."""
    return _form(asked)


async def open_code(asked: Asked) -> Response:
    """Opens what a code stands for; says why not, where it opens nothing."""
    code = asked.form.get("code", "")[:40]
    if not is_code(code):
        return _form(asked, 400, code, "handover-not-a-code")
    try:
        found = await store.find(asked.desk.database, code, asked.me.id, address_hash(asked.address), asked.now)
    except TooManyGuesses:
        await asked.audit("handover-too-many")
        return _form(asked, 429, problem="handover-too-many")
    if found is None:
        await asked.audit("handover-wrong-code")
        return _form(asked, 400, code, "handover-no-such")
    return asked.go(f"/desk/handover/{found}")


async def read(asked: Asked) -> Response:
    """The hint before the conversation."""
    opened = await _opened(asked)
    if opened is None:
        return asked.render("problem.html", 410, problem="handover-gone")
    shared = opened.shared
    other = next((language for card in shared.cards for language in card.parts if language != DANISH), "")
    other = other or next((language for turn in shared.turns for language in turn.answer if language != DANISH), "")
    return asked.render(
        "handover_read.html",
        opened=opened,
        shared=shared,
        other=other,
        other_dir="rtl" if other in RIGHT_TO_LEFT else "ltr",
        departments=[asked.desk.municipality.department_for(card.topic, card.kle) for card in shared.cards],
        basis=lambda one: basis(one, asked.words),
        label=partial(label, asked),
        kind=partial(kind_name, asked.words),
        phone=phone,
        text=_text(asked, opened),
    )


async def text(asked: Asked) -> Response:
    """The same as a text file, for a case system."""
    opened = await _opened(asked)
    if opened is None:
        raise NotNow("handover-gone")
    headers = {"content-disposition": 'attachment; filename="brevklar.txt"'}
    return Response(_text(asked, opened), media_type="text/plain; charset=utf-8", headers=headers)


async def _opened(asked: Asked) -> Opened | None:
    days = asked.desk.recorder.days if asked.desk.recorder else 0
    return await store.read(asked.desk.database, asked.params["handover"], days, asked.now)


def _text(asked: Asked, opened: Opened) -> str:
    return as_text(
        opened.shared,
        asked.words,
        partial(label, asked),
        lambda at: instant_text(at, asked.language),
        lambda date: day_text(date, asked.language),
    )


def _form(asked: Asked, status: int = 200, code: str = "", problem: str = "") -> Response:
    return asked.render("handover.html", status, code=code, problem=asked.words(problem) if problem else "")


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/handover", enter, STAFF),
    Route("POST", "/desk/handover", open_code, STAFF),
    Route("GET", "/desk/handover/{handover}", read, STAFF, audited="handover-read"),
    Route("GET", "/desk/handover/{handover}/text", text, STAFF, audited="handover-text"),
)
