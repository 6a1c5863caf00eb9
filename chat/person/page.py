"""A browser's requests for a person in, the pages out: whom to call, what to share, how that looks, the code to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from chains.models import Level
from chains.records import RecordsUnavailable
from chains.sharing import LONGEST_QUESTION
from chat.cookies import LEVEL, choose_level
from chat.logs import log
from chat.person import choosing
from chat.person.choosing import Form
from chat.person.sheet import person_page, preview_page
from chat.rates import Deed
from chat.room import Room
from chat.view import Words
from chat.visits import Visit

MOST_FIELDS = 40
"""Fields of the form that are looked at."""


class PersonPages:
    """The routes. `visit_id` and `language` tell of a request whose visit it is, and which language to answer in."""

    def __init__(
        self,
        room: Callable[[], Room],
        build: Path,
        visit_id: Callable[[Request], str | None],
        language: Callable[[Request], str],
    ) -> None:
        self._room = room
        self._build = build
        self._visit_id = visit_id
        self._language = language

    def routes(self) -> list[BaseRoute]:
        """The routes in order."""
        return [
            Route("/person", self.show, methods=["GET"]),
            Route("/person/preview", self.preview, methods=["POST"]),
            Route("/person/share", self.share, methods=["POST"]),
            Route("/person/withdraw", self.withdraw, methods=["POST"]),
        ]

    async def show(self, request: Request) -> Response:
        """Whom to call, and what can be shared; the code, once there is one."""
        return self._page(request, self._visit(request))

    async def preview(self, request: Request) -> Response:
        """What was chosen, exactly as staff will see it."""
        room, visit = self._room(), self._visit(request)
        if visit is None or room.handovers is None or visit.coded is not None:
            return RedirectResponse("/person", 303)
        form = await _form(request)
        if not self._may(request, visit):
            return self._page(request, visit, form=form, trouble="page-too-fast", status=429)
        number, has_content = await choosing.preview(room, visit, form)
        if not has_content or visit.preview is None:
            return self._page(request, visit, form=form, trouble="person-choose", status=400)
        return HTMLResponse(preview_page(self._words(request), self._style(), number, visit.preview[1]))

    async def share(self, request: Request) -> Response:
        """Shares what was shown, and shows the code."""
        room, visit = self._room(), self._visit(request)
        if visit is None:
            return RedirectResponse("/person", 303)
        async with request.form(max_files=0, max_fields=MOST_FIELDS) as sent:
            number = str(sent.get("number") or "")[:40]
        if not self._may(request, visit):
            return self._page(request, visit, trouble="page-too-fast", status=429)
        try:
            shared = await choosing.share(room, visit, number)
        except RecordsUnavailable:
            return self._page(request, visit, trouble="keep-failed", status=503)
        if shared:
            log.happened("handed_over", language=visit.language)
        return RedirectResponse("/person", 303)

    async def withdraw(self, request: Request) -> Response:
        """Deletes what is shared: the code opens nothing any more."""
        room, visit = self._room(), self._visit(request)
        if visit is None:
            return RedirectResponse("/person", 303)
        try:
            await choosing.withdraw(room, visit)
        except RecordsUnavailable:
            return self._page(request, visit, trouble="keep-failed", status=503)
        return self._page(request, visit, said="person-withdrawn")

    # --- how ---------------------------------------------------------------------------------------------

    def _page(
        self,
        request: Request,
        visit: Visit | None,
        *,
        form: Form | None = None,
        said: str = "",
        trouble: str = "",
        status: int = 200,
    ) -> Response:
        room, words = self._room(), self._words(request)
        coded = visit.coded if visit else None
        if coded is not None and coded.until <= room.instant():
            coded = None
        made = person_page(
            words,
            self._style(),
            offers=choosing.offers(visit, words.wording) if visit else (),
            exchanges=choosing.exchanges(visit) if visit else 0,
            form=form,
            coded=coded,
            can_share=visit is not None and room.handovers is not None,
            said=said,
            trouble=trouble,
        )
        return HTMLResponse(made, status)

    def _visit(self, request: Request) -> Visit | None:
        return self._room().store.find(self._visit_id(request) or "")

    def _words(self, request: Request) -> Words:
        level: Level = choose_level(request.cookies.get(LEVEL))
        return self._room().words(self._language(request), level=level)

    def _style(self) -> str:
        return f"/assets/{next((self._build / 'assets').glob('page-*.css')).name}"

    def _may(self, request: Request, visit: Visit) -> bool:
        address = request.client.host if request.client else ""
        return self._room().rates.allow(Deed.MESSAGE, address, visit.id)


async def _form(request: Request) -> Form:
    async with request.form(max_files=0, max_fields=MOST_FIELDS) as sent:
        return Form(
            frozenset(str(one) for one in sent.getlist("card")),
            "answers" in sent,
            str(sent.get("question") or "").strip()[:LONGEST_QUESTION],
        )
