"""Chainlit in, `chat/` out: the one place that knows both. Sets Chainlit up, and turns its sessions into visits and
tabs."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, field
from typing import Any

from chainlit.auth import create_jwt, set_auth_cookie
from chainlit.auth.jwt import decode_jwt
from chainlit.config import config
from chainlit.context import context
from chainlit.user import User
from starlette.requests import Request, cookie_parser
from starlette.responses import Response

from chains.model.public import public_words
from chat import handlers
from chat.answer_buttons import ACTIONS, ASKING
from chat.cookies import LEVEL, choose_level
from chat.frontend.build import ensure_built
from chat.guards.files import OwnFolder, own_folder
from chat.guards.http import Guard
from chat.guards.socket import guard_socket
from chat.keeping import settled
from chat.logs import log, quiet_logs
from chat.page import Page, language_of
from chat.rates import Deed
from chat.room import Room
from chat.screen import Screen
from chat.setup import blank_picture, first_question, make_room
from chat.visits import COOKIE_LIFE, Visit
from chat.voice.routes import Voice
from chat.voice.settings import load_voice_settings

SWEEP_EVERY = 20.0
"""Seconds between two looks for visits that are over."""

TAGS = {"en": "en-US", "da": "da-DK"}
"""Chainlit's names for the languages of its own texts."""


@dataclass(slots=True)
class Edge:
    """The page, set up around Chainlit. `room` has no runner until `start`."""

    room: Room
    page: Page
    folder: OwnFolder
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    @classmethod
    def install(cls) -> Edge:
        """Sets Chainlit up: settings, guards, routes. Called once, when `app.py` is loaded."""
        import chainlit.config
        import chainlit.data
        import chainlit.server as server

        quiet_logs()
        ensure_built()
        room = make_room()
        voice = Voice(room, load_voice_settings(), public_words(room.municipality))
        edge = cls(room, Page(lambda: room, sign_in, voice), own_folder())
        _configure(room)
        with contextlib.suppress(OSError):
            chainlit.config.FILES_DIRECTORY.rmdir()  # the empty one that importing Chainlit made beside the code
        chainlit.config.FILES_DIRECTORY = edge.folder.path
        vars(server)["FILES_DIRECTORY"] = edge.folder.path
        # with DATABASE_URL or LITERAL_API_KEY set, Chainlit would store every message by itself
        chainlit.data._data_layer, chainlit.data._data_layer_initialized = None, True
        server.build_dir = str(edge.page.build)
        server.app.router.routes[:0] = edge.page.routes()
        server.app.add_middleware(LanguageOfPage, edge=edge)
        server.app.add_middleware(Guard, **edge.guard_settings())
        most = room.settings.max_text * 8 + 100_000
        guard_socket(server.sio, most, edge.may_enter, edge.on_back, edge.on_stop)
        room.connected, room.end_session = edge.is_connected, edge.end_session
        return edge

    def guard_settings(self) -> dict[str, Any]:
        """What the HTTP guard is set up with, here and around the whole server."""
        return {
            "max_upload": self.room.limits.max_bytes,
            "origins": self.room.settings.origins,
            "say": self.say,
            "microphone": self.page.voice is not None and self.page.voice.offer().records,
        }

    async def start(self) -> None:
        """Starts the workers, and looks after visits from then on."""
        from ingest.workers import WorkerPool

        if self.tasks:
            return
        pool = WorkerPool(self.room.limits)
        self.room.runner, self.room.queue = pool, pool
        self.tasks = [asyncio.create_task(self._sweep()), asyncio.create_task(self._warm())]

    async def close(self) -> None:
        """Ends the workers and wipes what is left."""
        for task in self.tasks:
            task.cancel()
        await settled(self.room)
        if self.room.model is not None:
            await self.room.model.close()
        close = getattr(self.room.runner, "close", None)
        if close is not None:
            await close()
        self.folder.remove()

    async def _sweep(self) -> None:
        from chainlit.session import ws_sessions_id

        while True:
            await asyncio.sleep(SWEEP_EVERY)
            try:
                for visit_id in self.room.store.sweep():
                    await self.room.reload(visit_id)
                self.room.forget_tabs(ws_sessions_id.__contains__)
            except Exception as error:
                log.failed("sweep", error)

    async def _warm(self) -> None:
        """Loads the models once the page answers, so that neither the first question nor the first photo waits for
        them."""
        from ingest.files.ocr import recognise
        from ingest.models import Origin, PageImage

        await asyncio.sleep(1.0)
        try:
            await first_question(self.room)
            if self.room.model is not None:
                await asyncio.to_thread(self.room.model.warm)
        except Exception as error:
            log.failed("warm", error)
        with contextlib.suppress(Exception):
            await self.room.runner.run(recognise, PageImage(Origin(0, 0), blank_picture()), self.room.limits)

    # --- who ---------------------------------------------------------------------------------------------

    def is_connected(self, session_id: str) -> bool:
        """Whether a session's socket is open."""
        from chainlit.server import sio
        from chainlit.session import WebsocketSession

        session = WebsocketSession.get_by_id(session_id)
        return session is not None and bool(sio.manager.is_connected(session.socket_id, "/"))

    async def end_session(self, session_id: str) -> None:
        """Lets go of a session, at the latest when its tab leaves: Chainlit would keep it for as long as a visit."""
        from chainlit.session import WebsocketSession

        session = WebsocketSession.get_by_id(session_id)
        if session is not None:
            session.to_clear = True
            if not self.is_connected(session_id):
                await session.delete()

    def visit_of(self, cookie_header: str) -> str | None:
        """The visit that a request's cookies name."""
        return self.room.visit_of(cookie_parser(cookie_header))

    def may_enter(self, environ: dict[str, Any]) -> bool:
        """Whether a socket's cookies name one visit, Chainlit's user is that visit, and it does not come too often."""
        cookies = environ.get("HTTP_COOKIE", "")
        visit_id = self.visit_of(cookies)
        try:
            user = decode_jwt(cookie_parser(cookies).get("access_token", ""))
        except Exception:
            return False
        if visit_id is None or user.identifier != visit_id:
            return False
        return self.room.rates.allow(Deed.PRESS, _address(environ), visit_id)

    def _here(self) -> tuple[Visit, Screen]:
        """The visit and the tab of the session that is being served."""
        session: Any = context.session
        cookies = cookie_parser(session.environ.get("HTTP_COOKIE", ""))
        language = language_of(self.room, cookies, session.environ.get("HTTP_ACCEPT_LANGUAGE", ""))
        visit = self.room.store.touch(session.user.identifier, language, choose_level(cookies.get(LEVEL)))
        return visit, self.room.screen(visit.id, session.id, lambda name, data: session.emit(name, data))

    def say(self, scope: Any, key: str) -> str:
        """A sentence in the language a request asks for: for refusals."""
        request = Request(scope)
        words = self.room.words(self.page.language(request))
        return words.text(key, limit=self.room.limits.max_bytes // 1_000_000)

    # --- what happened -----------------------------------------------------------------------------------

    async def on_back(self, sid: str) -> None:
        """A tab opened or came back: it is shown everything, and learns whether its visit is still the one it knew."""
        from chainlit.context import init_ws_context

        emitter: Any = init_ws_context(sid).emitter
        visit, screen = self._here()
        if not self._may(Deed.PRESS, visit):
            return
        await screen.tell("window_message", {"brevklarEpoch": visit.epoch})
        if visit.job is not None:
            await emitter.task_start()
        await handlers.guarded(self.room, visit, "come_back", handlers.come_back(self.room, visit, repeat=True))
        await emitter.task_end()

    async def on_stop(self, sid: str, *_: object) -> None:
        """The citizen pressed stop."""
        from chainlit.context import init_ws_context

        init_ws_context(sid)
        visit, _screen = self._here()
        if self._may(Deed.PRESS, visit):
            await handlers.guarded(self.room, visit, "stop", handlers.stop(self.room, visit))

    async def message(self, message_id: str, text: str, files: list[str]) -> None:
        """The citizen pressed send."""
        import chainlit as cl

        cl.chat_context.clear()  # Chainlit keeps every message of a session; the visit knows all that is needed
        visit, _ = self._here()
        named = dict.fromkeys(files)  # each once, however often it is named
        uploads = [visit.pending[file_id] for file_id in named if file_id in visit.pending]
        visit.pending.clear()  # what was taken back before sending is not kept either
        if not self._may(Deed.MESSAGE, visit):
            deed = handlers.slow_down(self.room, visit, text[: self.room.settings.max_text])
        elif len(uploads) < len(named):
            deed = handlers.refuse(self.room, visit, message_id, "page-upload-lost")
        else:
            deed = handlers.message_came(self.room, visit, message_id, text, uploads)
        await handlers.guarded(self.room, visit, "message", deed)

    async def action(self, name: str, payload: object) -> None:
        """The citizen pressed a button."""
        visit, _ = self._here()
        given = {str(key): str(value) for key, value in payload.items()} if isinstance(payload, dict) else {}
        allowed = self._may(Deed.MESSAGE if name in ASKING else Deed.PRESS, visit)
        deed = ACTIONS[name](self.room, visit, given) if allowed else handlers.slow_down(self.room, visit)
        await handlers.guarded(self.room, visit, name, deed)

    def _may(self, deed: Deed, visit: Visit) -> bool:
        session: Any = context.session
        return self.room.rates.allow(deed, _address(session.environ), visit.id)


class LanguageOfPage:
    """Chainlit's own texts follow the page's language, not the browser's."""

    def __init__(self, app: Any, edge: Edge) -> None:
        self._app = app
        self._edge = edge

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Puts the chosen language in the place of the one Chainlit's page asked for."""
        if scope["type"] == "http" and scope["path"] in ("/project/translations", "/project/settings"):
            language = self._edge.page.language(Request(scope))
            scope = {**scope, "query_string": f"language={TAGS.get(language, language)}".encode()}
        await self._app(scope, receive, send)


def sign_in(request: Request, response: Response, visit_id: str) -> None:
    """Gives the browser Chainlit's cookie for its visit."""
    set_auth_cookie(request, response, create_jwt(User(identifier=visit_id)))


def _configure(room: Room) -> None:
    """What of Chainlit's settings follows ours."""
    seconds = room.settings.idle_minutes * 60
    config.project.session_timeout = seconds
    config.project.user_session_timeout = COOKIE_LIFE
    config.ui.custom_build = None  # the build is found by its own place, whatever folder the server runs in
    accepted = config.features.spontaneous_file_upload
    if accepted is not None:
        accepted.max_files = room.settings.max_files
        accepted.max_size_mb = max(1, room.limits.max_bytes // 1_000_000)


def _address(environ: dict[str, Any]) -> str:
    scope = environ.get("asgi.scope") or {}
    return str((scope.get("client") or ("",))[0])
