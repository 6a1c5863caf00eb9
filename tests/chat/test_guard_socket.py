"""What a browser says of itself over the socket is checked or not taken."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from chat.guards.socket import USED, checked_auth, checked_message, guard_socket, is_uuid4

GOOD = "9532b8c3-8cf1-467d-a9a5-02f89fa1a901"


@pytest.mark.parametrize(
    "value",
    [
        None,
        5,
        "",
        "../../etc",
        "/tmp/x",
        GOOD.upper(),
        f"{{{GOOD}}}",
        GOOD.replace("-", ""),
        "8692553e-e629-11f1-8341-02fc00000001",  # of a clock, not of chance
        GOOD + "/..",
    ],
)
def test_only_a_canonical_random_uuid_is_a_session(value: object) -> None:
    assert not is_uuid4(value)
    assert checked_auth({"sessionId": value, "clientType": "webapp"}) is None


def test_the_browser_chooses_no_thread_profile_or_environment() -> None:
    checked = checked_auth(
        {"sessionId": GOOD, "clientType": "webapp", "threadId": GOOD, "chatProfile": "x", "userEnv": '{"A": "b"}'}
    )
    assert checked == {
        "sessionId": GOOD,
        "clientType": "webapp",
        "userEnv": None,
        "chatProfile": None,
        "threadId": None,
    }


@pytest.mark.parametrize("auth", [None, "x", [], {}, {"sessionId": GOOD}, {"sessionId": GOOD, "clientType": "slack"}])
def test_a_handshake_that_is_not_the_pages_is_refused(auth: object) -> None:
    assert checked_auth(auth) is None


@pytest.mark.parametrize(
    "payload",
    [None, [], {}, {"message": None}, {"message": {"id": "x", "output": "y"}}, {"message": {"id": GOOD, "output": 5}}],
)
def test_a_malformed_message_is_refused(payload: object) -> None:
    assert checked_message(payload) is None


def test_a_message_is_its_id_its_text_and_its_files() -> None:
    payload = {
        "message": {"id": GOOD, "output": "hej", "type": "assistant_message", "name": "Brevklar", "metadata": {"a": 1}},
        "fileReferences": [{"id": "f"}, {"id": 5}, "g"],
    }
    assert checked_message(payload) == (GOOD, "hej", ["f"])


class Sio:
    """As much of the socket server as the guard touches."""

    def __init__(self) -> None:
        self.seen: list[Any] = []
        self.handlers: dict[str, dict[str, Any]] = {"/": {}}
        self.eio = SimpleNamespace(transports=["polling", "websocket"], max_http_buffer_size=1)
        for name in (
            *USED,
            "edit_message",
            "message_favorite",
            "audio_chunk",
            "chat_settings_change",
            "window_message",
        ):
            self.handlers["/"][name] = self._saw(name)

    def _saw(self, name: str) -> Any:
        async def handler(*arguments: Any) -> bool:
            self.seen.append((name, *arguments))
            return True

        return handler


def _guarded(may_enter: bool = True) -> tuple[Sio, list[str]]:
    sio, back = Sio(), []

    async def on_back(sid: str) -> None:
        back.append(sid)

    async def on_stop(*_: object) -> None:
        back.append("stop")

    guard_socket(sio, 99, lambda _: may_enter, on_back, on_stop)
    return sio, back


async def test_events_the_page_does_not_use_are_gone() -> None:
    sio, _ = _guarded()
    assert set(sio.handlers["/"]) == USED
    assert sio.eio.transports == ["websocket"]


async def test_a_connection_without_a_visit_is_refused() -> None:
    sio, _ = _guarded(may_enter=False)
    assert not await sio.handlers["/"]["connect"]("s", {}, {"sessionId": GOOD, "clientType": "webapp"})
    assert sio.seen == []


async def test_chainlit_gets_a_rebuilt_message_without_files() -> None:
    sio, _ = _guarded()
    await sio.handlers["/"]["client_message"](
        "s", {"message": {"id": GOOD, "output": "hej", "type": "run"}, "fileReferences": [{"id": "f"}]}
    )
    (name, sid, payload), *_ = sio.seen
    assert (name, sid, payload["fileReferences"]) == ("client_message", "s", None)
    assert payload["message"]["type"] == "user_message"
    assert payload["message"]["metadata"] == {"files": ["f"]}


async def test_chainlits_english_stop_is_replaced() -> None:
    sio, back = _guarded()
    await sio.handlers["/"]["stop"]("s")
    assert (back, sio.seen) == (["stop"], [])


async def test_a_tab_that_comes_back_is_shown_everything_after_chainlit_has_let_it_in() -> None:
    sio, back = _guarded()
    await sio.handlers["/"]["connection_successful"]("s")
    assert sio.seen == [("connection_successful", "s")]
    assert back == ["s"]
