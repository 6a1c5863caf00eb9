"""A running server's address in, a citizen without a browser out: cookies, the real socket, uploads, buttons."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from typing import Any

import aiohttp
import socketio

from tests.chat.rooms import Tab


class Citizen:
    """One citizen with one tab. Use as `async with Citizen(url) as citizen`."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session_id = str(uuid.uuid4())
        self.tab = Tab()
        self.idle = asyncio.Event()
        self.http = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self.socket = socketio.AsyncClient(reconnection=False)
        self.socket.on("*", self._told)

    async def __aenter__(self) -> Citizen:
        await self.visit()
        await self.connect()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.socket.disconnect()
        await self.http.close()

    async def visit(self) -> str:
        """Loads the page, which gives the cookies."""
        async with self.http.get(self.url + "/", headers={"accept-language": "da"}) as answer:
            return await answer.text()

    def cookies(self) -> str:
        """The cookies as a header."""
        return "; ".join(f"{cookie.key}={cookie.value}" for cookie in self.http.cookie_jar)

    async def connect(self, **auth: Any) -> None:
        """Opens the socket as Chainlit's page does. Raises socketio's ConnectionError where it is refused."""
        said = {
            "clientType": "webapp",
            "sessionId": self.session_id,
            "threadId": "",
            "userEnv": "{}",
            "chatProfile": "",
            **auth,
        }
        headers = {"cookie": self.cookies(), "accept-language": "da"}
        await self.socket.connect(
            self.url, headers, auth=said, transports=["websocket"], socketio_path="/ws/socket.io", wait_timeout=10
        )
        await self.socket.emit("connection_successful")

    async def _told(self, name: str, payload: Any = None) -> None:
        if name == "task_start":
            self.idle.clear()
        elif name == "task_end":
            self.idle.set()
        else:
            await self.tab.emit(name, payload)

    async def upload(self, data: bytes, name: str = "brev.pdf", kind: str = "application/pdf") -> tuple[int, Any]:
        """Uploads a file; the status and what was answered."""
        form = aiohttp.FormData()
        form.add_field("file", data, filename=name, content_type=kind)
        address = f"{self.url}/project/file?session_id={self.session_id}"
        async with self.http.post(address, data=form) as answer:
            return answer.status, await answer.json()

    async def send(self, text: str = "", files: list[str] | None = None) -> None:
        """Presses send."""
        message = {"id": str(uuid.uuid4()), "output": text, "type": "user_message", "name": "User", "createdAt": ""}
        self.idle.clear()
        await self.socket.emit(
            "client_message", {"message": message, "fileReferences": [{"id": one} for one in files or []]}
        )

    async def press(self, action: str, payload: dict[str, str], session_id: str | None = None) -> int:
        """Presses a button; the status."""
        button = {"id": "b", "name": action, "payload": payload, "label": "", "tooltip": "", "icon": None, "forId": "x"}
        body = {"sessionId": session_id or self.session_id, "action": button}
        async with self.http.post(self.url + "/project/action", json=body) as answer:
            return answer.status

    async def button(self, action: str, **payload: str) -> dict[str, str]:
        """Waits until a button stands on the page; its payload. Raises AssertionError past the time."""
        for _ in range(500):
            with contextlib.suppress(AssertionError):
                return self.tab.button(action, **payload)
            await asyncio.sleep(0.02)
        return self.tab.button(action, **payload)

    async def sees(self, words: str, seconds: float = 30.0) -> str:
        """Waits until the page says `words`; all it says. Raises AssertionError past the time."""
        until = asyncio.get_running_loop().time() + seconds
        while words not in self.tab.text():
            assert asyncio.get_running_loop().time() < until, f"never said {words!r}:\n{self.tab.text()}"
            await asyncio.sleep(0.02)
        return self.tab.text()
