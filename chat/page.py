"""A browser's plain requests in, the page itself, its language and level, its deletion, its uploads and its
calendar file out.

These routes stand before Chainlit's own. An upload goes from the socket into the process's memory and nowhere else.
"""

from __future__ import annotations

import asyncio
import mimetypes
import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from chains.model.metrics import TYPE
from chains.models import Level, Message
from chains.records import RecordsUnavailable, document, visit_key
from chains.wording import Wording
from chat.cookies import LANGUAGE, LEVEL, VISIT, choose_language, choose_level, new_visit_id, sign
from chat.flow import new_id
from chat.forgetting import forget, may_be_stored
from chat.frontend.build import BUILD
from chat.guards.http import FORM_OVERHEAD
from chat.guards.socket import is_uuid4
from chat.health import records_text
from chat.index import fill, offered_languages
from chat.keeping import stored_of
from chat.logs import log
from chat.models import ModelUse, Note, Tone
from chat.paper import Wanted, counter_sheet
from chat.person.page import PersonPages
from chat.rates import Deed
from chat.room import Room
from chat.statements.was import statement
from chat.voice.routes import Voice
from chat.voice.settings import NO_VOICE
from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Upload

OTHER_TABS_AFTER = 1.0
"""Seconds until a deleted visit's other tabs load anew: the tab that deleted it has its new cookie by then."""

CHOICE_LIFE = 180 * 86400
"""Seconds a browser remembers its language and level."""

SignIn = Callable[[Request, Response, str], None]
"""Gives the browser Chainlit's own cookie for a visit, so that its page need not ask for it."""


@dataclass(slots=True)
class Page:
    """The routes. `room` is made when the server starts."""

    room: Callable[[], Room]
    sign_in: SignIn
    voice: Voice | None = None
    build: Path = BUILD

    def routes(self) -> list[BaseRoute]:
        """The routes in order."""
        return [
            Route("/", self.index, methods=["GET"]),
            Route("/login", self.index, methods=["GET"]),
            Route("/assets/{name}", self.asset, methods=["GET"]),
            Route("/visit/alive", self.alive, methods=["GET"]),
            Route("/visit/language", self.switch, methods=["POST"]),
            Route("/visit/level", self.switch_level, methods=["POST"]),
            Route("/visit/delete", self.delete, methods=["POST"]),
            Route("/visit/kept.json", self.kept, methods=["GET"]),
            *PersonPages(self.room, self.build, self.visit_id, self.language).routes(),
            Route("/letter/{card}/calendar.ics", self.calendar, methods=["GET"]),
            Route("/letter/{card}/sheet", self.paper, methods=["GET"]),
            Route("/letter/{card}/sheet.pdf", self.paper, methods=["GET"]),
            *(self.voice.routes() if self.voice else ()),
            Route("/was", self.accessibility, methods=["GET"]),
            Route("/metrics", self.metrics, methods=["GET"]),
            Route("/project/file", self.upload, methods=["POST"]),
            Route("/set-session-cookie", self.sticky, methods=["POST"]),
        ]

    # --- the page ----------------------------------------------------------------------------------------

    async def index(self, request: Request) -> Response:
        """The page in the citizen's language, with the cookies of their visit."""
        room, language = self.room(), self.language(request)
        template = (self.build / "index.html").read_text("utf-8")
        visit = room.store.find(self.visit_id(request) or "")
        chosen = LANGUAGE in request.cookies or bool(visit and visit.cards())
        use = ModelUse.NONE if room.model is None else ModelUse.ON
        words = room.words(language, use, choose_level(request.cookies.get(LEVEL)))
        made = fill(
            template,
            words,
            room.limits.max_bytes,
            room.settings.max_files,
            chosen=chosen,
            voice=self.voice.offer() if self.voice else NO_VOICE,
        )
        response = Response(made, media_type="text/html")
        self._remember(request, response, self.visit_id(request) or new_visit_id())
        return response

    def _remember(self, request: Request, response: Response, visit_id: str) -> None:
        secure = request.url.scheme == "https"
        value = sign(visit_id, self.room().settings.secret)
        response.set_cookie(VISIT, value, httponly=True, secure=secure, samesite="lax")
        self.sign_in(request, response, visit_id)

    async def asset(self, request: Request) -> Response:
        """A built file; browsers keep it for good, and get it compressed."""
        name = request.path_params["name"]
        path = self.build / "assets" / name
        if not re.fullmatch(r"[\w.-]+", name) or not path.is_file():
            return Response(status_code=404)
        packed = path.with_name(name + ".gz")
        headers = {"vary": "accept-encoding"}
        if packed.is_file() and "gzip" in request.headers.get("accept-encoding", ""):
            path, headers["content-encoding"] = packed, "gzip"
        kind = (
            "text/javascript"
            if name.endswith((".js", ".mjs"))
            else mimetypes.guess_type(name)[0] or "application/octet-stream"
        )
        return Response(path.read_bytes(), media_type=kind, headers=headers)

    async def alive(self, request: Request) -> Response:
        """204 while the browser's visit is known, else 401: its page must be loaded anew."""
        visit_id = self.visit_id(request)
        return Response(status_code=204 if visit_id and self.room().store.find(visit_id) else 401)

    async def switch(self, request: Request) -> Response:
        """Another language; the page comes back in it, card and all."""
        return await _chosen(request, LANGUAGE, self.room().municipality.languages)

    async def switch_level(self, request: Request) -> Response:
        """Easier words, or the usual ones again; the page comes back in them, card and all."""
        return await _chosen(request, LEVEL, tuple(Level))

    async def delete(self, request: Request) -> Response:
        """Deletes the visit and all in it; the page starts afresh under a new id."""
        room, old = self.room(), self.visit_id(request)
        gone = True
        if old:
            stored = may_be_stored(room.store.find(old))
            room.store.end(old)
            await room.let_go(old)
            gone = not stored or await forget(room, old)
            asyncio.get_running_loop().call_later(OTHER_TABS_AFTER, room.reload_soon, old)
        log.happened("visit_deleted", known=old is not None)
        fresh = new_visit_id()
        if room.rates.allow(Deed.PRESS, _address(request), old or ""):  # deleting is always allowed, a new visit not
            visit = room.store.touch(fresh, self.language(request))
            told = ("page-deleted", Tone.GOOD) if gone else ("keep-not-deleted", Tone.TROUBLE)
            visit.put(Note(new_id(), (Message(told[0]),), told[1], whom_to_call=not gone))
        response = RedirectResponse("/", status_code=303)
        self._remember(request, response, fresh)
        return response

    async def calendar(self, request: Request) -> Response:
        """The calendar file of a card of the browser's own visit."""
        from chains.card import calendar

        room = self.room()
        visit = room.store.find(self.visit_id(request) or "")
        card = visit.card(request.path_params["card"]) if visit else None
        if card is None or card.explanation is None:
            return RedirectResponse("/", status_code=303)
        wording = Wording(
            self.language(request), choose_level(request.cookies.get(LEVEL))
        )  # a file is no page: as it is
        name = wording.text("page-calendar-name")
        disposition = f'attachment; filename="{name}.ics"'
        made = await asyncio.to_thread(calendar, card.explanation, wording)
        return Response(made, media_type="text/calendar; charset=utf-8", headers={"content-disposition": disposition})

    async def paper(self, request: Request) -> Response:
        """The sheet to take to the counter, of a card of the browser's own visit: to look at and print, or as a PDF."""
        room = self.room()
        visit_id = self.visit_id(request)
        visit = room.store.find(visit_id or "")
        card = visit.card(request.path_params["card"]) if visit else None
        if visit is None or visit_id is None or card is None or card.explanation is None:
            return RedirectResponse("/", status_code=303)
        if not room.rates.allow(Deed.PRESS, _address(request), visit_id):
            return Response(room.words(self.language(request)).text("page-too-fast"), 429)
        wanted = Wanted.of(request.query_params)
        return await counter_sheet(room, visit, card, self.language(request), wanted, request.url.path)

    # --- uploads -----------------------------------------------------------------------------------------

    async def upload(self, request: Request) -> Response:
        """One file into the visit's memory; answers with its id, or with why it was not taken in the citizen's
        language."""
        from chainlit.session import WebsocketSession

        room, visit_id = self.room(), self.visit_id(request)
        session = WebsocketSession.get_by_id(request.query_params.get("session_id", ""))
        words = room.words(self.language(request))
        if not visit_id or session is None or session.user is None or session.user.identifier != visit_id:
            return JSONResponse({"detail": words.text("page-upload-bad")}, 401)
        if not room.rates.allow(Deed.UPLOAD, _address(request), visit_id):
            return JSONResponse({"detail": words.text("page-too-fast")}, 429)
        visit = room.store.touch(visit_id, self.language(request))
        if len(visit.pending) + len(visit.coming) >= room.settings.max_files:
            return JSONResponse({"detail": words.text("page-too-many-files", limit=room.settings.max_files)}, 400)
        declared = int(request.headers.get("content-length") or room.limits.max_bytes)
        if not room.store.make_room(declared, room.looked_at()):
            return JSONResponse({"detail": words.text("page-full")}, 503)
        visit.coming.append(declared)
        try:
            upload = await self._received(request)
        except UnreadableUpload as error:
            return JSONResponse({"detail": words.wording.error(error)}, 400)
        finally:
            visit.coming.remove(declared)
        file_id = new_id() + new_id()
        visit.pending[file_id] = upload
        return JSONResponse({"id": file_id})

    async def _received(self, request: Request) -> Upload:
        most = self.room().limits.max_bytes
        MultiPartParser.spool_max_size = most + FORM_OVERHEAD  # past it Starlette would write the letter to /tmp
        try:
            async with request.form(max_files=1, max_fields=1) as form:
                part: Any = form.get("file")
                data: bytes = await part.read() if hasattr(part, "read") else b""
                name = str(getattr(part, "filename", "") or "")[:200]
        except MultiPartException as error:
            raise UnreadableUpload(ErrorCode.DAMAGED_FILE) from error
        if not data:
            raise UnreadableUpload(ErrorCode.EMPTY_FILE)
        if len(data) > most:
            raise UnreadableUpload(ErrorCode.TOO_LARGE, most // 1_000_000)
        return Upload(name, data)

    async def metrics(self, request: Request) -> Response:
        """What a language model did and cost and how records fare, as Prometheus reads it; not for everybody."""
        room = self.room()
        if room.metrics is None or not may_read_metrics(request, room.settings.metrics_token):
            return Response(status_code=404)
        return Response(room.metrics.text() + records_text(room.recorder.health()), media_type=TYPE)

    async def kept(self, request: Request) -> Response:
        """All that is stored of the browser's own visit, as a file."""
        room, visit_id = self.room(), self.visit_id(request)
        if not visit_id or not room.rates.allow(Deed.PRESS, _address(request), visit_id):
            return RedirectResponse("/", status_code=303)
        try:
            kept, shared = await stored_of(room, visit_id)
        except RecordsUnavailable:
            return Response(room.words(self.language(request)).text("keep-failed"), 503)
        told = document(visit_key(visit_id), kept, shared) if kept or shared else {}
        return JSONResponse(told, headers={"content-disposition": 'attachment; filename="brevklar.json"'})

    async def accessibility(self, request: Request) -> Response:
        """The accessibility statement that the law asks for, in Danish or English."""
        room = self.room()
        style = next((self.build / "assets").glob("page-*.css")).name
        made = statement(room.municipality, self.language(request), room.now(), f"/assets/{style}")
        return Response(made, media_type="text/html")

    async def sticky(self, request: Request) -> Response:
        """Chainlit's cookie for routing a session to its replica, for well-formed ids only."""
        try:
            session_id = (await request.json()).get("session_id")
        except (ValueError, AttributeError):
            session_id = None
        if not is_uuid4(session_id):
            return Response(status_code=400)
        response = JSONResponse({"message": "ok"})
        response.set_cookie(
            "X-Chainlit-Session-id", session_id, httponly=True, secure=request.url.scheme == "https", samesite="lax"
        )
        return response

    # --- who and in which language -----------------------------------------------------------------------

    def visit_id(self, request: Request) -> str | None:
        """The visit the browser's cookie names, if the cookie is ours and not too old."""
        return self.room().visit_of(request.cookies)

    def language(self, request: Request) -> str:
        """The language to answer in."""
        return language_of(self.room(), request.cookies, request.headers.get("accept-language", ""))


async def _chosen(request: Request, cookie: str, offered: Sequence[str]) -> Response:
    """Keeps what was chosen of what is offered in a cookie, and sends the browser back to the page."""
    chosen = (await request.body()).decode("ascii", "replace").partition(f"{cookie}=")[2][:8]
    response = RedirectResponse("/", status_code=303)
    if chosen in offered:
        secure = request.url.scheme == "https"
        response.set_cookie(cookie, chosen, httponly=True, secure=secure, samesite="lax", max_age=CHOICE_LIFE)
    return response


def may_read_metrics(request: Request, token: str) -> bool:
    """Whether a request has the token; where none is set, whether it comes from this machine, past no proxy."""
    if token:
        return secrets.compare_digest(request.headers.get("authorization", "").encode(), f"Bearer {token}".encode())
    passed_on = any(name.startswith(("x-forwarded", "x-real-ip", "forwarded", "via")) for name in request.headers)
    return not passed_on and _address(request) in ("127.0.0.1", "::1")


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def language_of(room: Room, cookies: dict[str, str], accept: str) -> str:
    """The language a browser reads: the one chosen on the page, else the first it asks for that is offered."""
    offered = offered_languages(room.municipality, with_model=room.model is not None)
    return choose_language(cookies.get(LANGUAGE), accept, offered)
