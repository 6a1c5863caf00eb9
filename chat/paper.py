"""A card of a visit in, the sheet to take to the counter out: a page that prints, or a PDF."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import RedirectResponse, Response

from chains.models import Explanation
from chains.paper import NoPrinter, can_print, page, pdf, sheet
from chains.wording import Wording
from chat.logs import log
from chat.models import Card
from chat.room import Room
from chat.visits import Visit

PDF = "sheet.pdf"


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the sheet is wanted: in large print, with the citizen's last question."""

    large: bool = False
    question: bool = False

    @classmethod
    def of(cls, query: Mapping[str, str]) -> Wanted:
        """What an address asks for."""
        return cls(query.get("large") == "1", query.get("question") == "1")

    def address(self, name: str) -> str:
        """The address of a sheet like this, from its own."""
        asked = "&".join(f"{key}=1" for key, on in (("large", self.large), ("question", self.question)) if on)
        return f"{name}?{asked}" if asked else name


async def counter_sheet(room: Room, visit: Visit, card: Card, language: str, wanted: Wanted, path: str) -> Response:
    """The sheet; where no PDF can be made, the page that prints by itself."""
    if card.explanation is None:
        raise ValueError("a card that is not whole has no sheet")
    asked = last_question(visit, card)
    as_pdf = path.endswith(PDF)
    made = await asyncio.to_thread(_page, card.explanation, asked, language, wanted, above=not as_pdf)
    if not as_pdf:
        return Response(made, media_type="text/html")
    try:
        printed = await room.runner.run(pdf, made)
    except NoPrinter as error:
        log.failed("paper", error)
        return RedirectResponse(wanted.address("sheet"), status_code=303)
    name = Wording(language).text("page-calendar-name")
    return Response(
        printed, media_type="application/pdf", headers={"content-disposition": f'attachment; filename="{name}.pdf"'}
    )


def last_question(visit: Visit, card: Card) -> str:
    """What the citizen last asked about this letter; "" for nothing."""
    return next((one.question.text for one in reversed(visit.replies()) if card.id in one.cards), "")


def _page(explanation: Explanation, asked: str, language: str, wanted: Wanted, *, above: bool) -> str:
    """The sheet; on the screen, what it can be had as stands `above` it."""
    wording = Wording(language)
    links = _links(wording, wanted, has_question=bool(asked)) if above else ()
    hint = wording.text("paper-print") if above and not can_print() else ""
    question = asked if wanted.question else ""
    return page(sheet(explanation, question), language, large=wanted.large, links=links, hint=hint)


def _links(wording: Wording, wanted: Wanted, *, has_question: bool) -> tuple[tuple[str, str], ...]:
    """What stands above the sheet on the screen."""
    size = Wanted(not wanted.large, wanted.question).address("sheet"), "paper-usual" if wanted.large else "paper-large"
    with_or_without = "paper-without" if wanted.question else "paper-with"
    question = Wanted(wanted.large, not wanted.question).address("sheet"), with_or_without
    as_pdf = wanted.address(PDF), "paper-pdf"
    offered = (*((as_pdf,) if can_print() else ()), size, *((question,) if has_question else ()))
    return tuple((address, wording.text(key)) for address, key in offered)
