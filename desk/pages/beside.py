"""An ASGI request in, to the desk or to the citizens' page: each has its own guard, and sees not the other's."""

from __future__ import annotations

from desk.pages.guard import App, Receive, Scope, Send


class Beside:
    """The outermost layer of the whole server: `/desk` and what is below it is the desk's."""

    def __init__(self, app: App, desk: App) -> None:
        self._app = app
        self._desk = desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes one request on."""
        path = scope.get("path", "")
        ours = scope["type"] in ("http", "websocket") and (path == "/desk" or path.startswith("/desk/"))
        await (self._desk if ours else self._app)(scope, receive, send)
