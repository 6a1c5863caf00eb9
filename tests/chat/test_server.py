"""The real server, asked by citizens and attackers: every guard around Chainlit, and that a deleted letter is gone."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import socketio.exceptions

from tests.chat.citizen import Citizen
from tests.chat.running import ROOT, Running, start
from tests.chat.sample import TEXT

LETTERS = ROOT / "tests" / "letters"
SECRET = "Zanzibarvej 4711"
LETTER = TEXT.replace("Til Amina Testesen", f"Til Amina Testesen, {SECRET}")

SETTINGS = {
    "MAX_FILES": "3",
    "MAX_UPLOAD_MB": "2",
    # Chainlit would store every message where these are set; the page must neither use nor stumble over them
    "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none",
    "LITERAL_API_KEY": "none",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = start(tmp_path_factory.mktemp("server") / "app", None, **SETTINGS)
    yield running
    running.stop()


@pytest.fixture
async def citizen(server: Running) -> AsyncIterator[Citizen]:
    async with Citizen(server.url) as one:
        yield one


async def _status(server: Running, method: str, path: str, **more: Any) -> int:
    async with (
        aiohttp.ClientSession() as http,
        http.request(method, server.url + path, allow_redirects=False, **more) as answer,
    ):
        return answer.status


@pytest.mark.parametrize(
    "path", ["/docs", "/redoc", "/openapi.json", "/project/file/x?session_id=y", "/project/share/x", "/thread/x"]
)
async def test_what_is_not_for_citizens_is_not_there(server: Running, path: str) -> None:
    assert await _status(server, "GET", path) == 404


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
async def test_nobody_can_write_or_delete_feedback(server: Running, method: str) -> None:
    assert await _status(server, method, "/feedback", json={"feedbackId": "x", "feedback": {}, "sessionId": "y"}) == 404


async def test_the_cookies_are_ours_and_not_for_scripts(server: Running) -> None:
    async with aiohttp.ClientSession() as http, http.get(server.url + "/") as answer:
        cookies = answer.headers.getall("set-cookie")
    assert {cookie.partition("=")[0] for cookie in cookies} == {"visit", "access_token"}
    assert all("HttpOnly" in cookie and "SameSite=lax" in cookie for cookie in cookies)


@pytest.mark.parametrize("session_id", ["../../../../tmp/x", "x", str(uuid.uuid1()), "", "/etc"])
async def test_a_session_id_that_is_no_random_uuid_is_refused(server: Running, session_id: str) -> None:
    citizen = Citizen(server.url)
    await citizen.visit()
    with pytest.raises(socketio.exceptions.ConnectionError):
        await citizen.connect(sessionId=session_id)
    await citizen.http.close()


async def test_a_socket_without_cookies_or_with_anothers_is_refused(server: Running, citizen: Citizen) -> None:
    stranger = Citizen(server.url)
    with pytest.raises(socketio.exceptions.ConnectionError):
        await stranger.connect()
    await stranger.visit()
    with pytest.raises(socketio.exceptions.ConnectionError):
        await stranger.connect(sessionId=citizen.session_id)
    await stranger.http.close()


async def test_a_socket_from_another_origin_is_refused(server: Running) -> None:
    citizen = Citizen(server.url)
    await citizen.visit()
    headers = {"cookie": citizen.cookies(), "origin": "https://evil.example"}
    with pytest.raises(socketio.exceptions.ConnectionError):
        await citizen.socket.connect(server.url, headers, transports=["websocket"], socketio_path="/ws/socket.io")
    await citizen.http.close()


async def test_a_thread_the_browser_chose_is_not_taken(server: Running) -> None:
    citizen = Citizen(server.url)
    await citizen.visit()
    await citizen.connect(threadId=str(uuid.uuid4()))
    await citizen.sees("Forstå dit brev")
    assert "resume_thread" not in citizen.tab.others
    assert "resume_thread_error" not in citizen.tab.others
    await citizen.__aexit__()


async def test_the_first_lines_come_at_once(citizen: Citizen) -> None:
    assert "Du taler med et program" in await citizen.sees("Forstå dit brev")


async def test_a_pdf_becomes_a_card_over_the_real_socket(citizen: Citizen) -> None:
    status, answer = await citizen.upload((LETTERS / "payment-demand-daycare.pdf").read_bytes())
    assert status == 200
    await citizen.send(files=[answer["id"]])
    await citizen.sees("Det skal du gøre")
    assert await citizen.press("wrong", citizen.tab.button("wrong", line="must-1")) == 200
    await citizen.sees("Tak. Vi har talt det med.")


async def test_nobody_can_press_anothers_buttons_or_upload_into_their_session(
    server: Running, citizen: Citizen
) -> None:
    await citizen.send(LETTER)
    await citizen.sees("Det skal du gøre")
    async with Citizen(server.url) as stranger:
        assert await stranger.press("wrong", citizen.tab.button("wrong"), session_id=citizen.session_id) == 401
        stranger.session_id = citizen.session_id
        assert (await stranger.upload(b"%PDF-"))[0] == 401


async def test_an_empty_file_is_a_sentence_and_no_500(citizen: Citizen) -> None:
    status, answer = await citizen.upload(b"")
    assert (status, "tom" in answer["detail"]) == (400, True)


async def test_a_file_that_is_too_large_is_refused_by_its_declared_size(citizen: Citizen) -> None:
    status, answer = await citizen.upload(bytes(3_000_000))
    assert (status, "2 MB" in answer["detail"]) == (413, True)


async def test_a_file_that_hides_its_size_is_cut_off(server: Running, citizen: Citizen) -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        for _ in range(40):
            yield bytes(100_000)

    address = f"{server.url}/project/file?session_id={citizen.session_id}"
    headers = {"content-type": "multipart/form-data; boundary=x"}
    async with citizen.http.post(address, data=endless(), headers=headers) as answer:
        assert answer.status == 413


@pytest.mark.parametrize(
    "body", [b"", b"--x", b"nonsense", b'--x\r\nContent-Disposition: form-data; name="other"\r\n\r\na\r\n--x--\r\n']
)
async def test_a_form_that_is_none_is_a_sentence(server: Running, citizen: Citizen, body: bytes) -> None:
    address = f"{server.url}/project/file?session_id={citizen.session_id}"
    headers = {"content-type": "multipart/form-data; boundary=x"}
    async with citizen.http.post(address, data=body, headers=headers) as answer:
        assert answer.status == 400
        assert (await answer.json())["detail"]


async def test_more_files_than_may_wait_are_refused(citizen: Citizen) -> None:
    statuses = [(await citizen.upload(b"%PDF-" + bytes(number)))[0] for number in range(4)]
    assert statuses == [200, 200, 200, 400]


async def test_what_was_taken_back_before_sending_is_not_kept(server: Running, citizen: Citizen) -> None:
    for _ in range(2):
        for _ in range(2):
            assert (await citizen.upload(b"%PDF-"))[0] == 200
        await citizen.send("hej")
        await citizen.sees("kun forklare breve")
        citizen.tab.messages.clear()


async def test_a_file_nobody_uploaded_is_told(citizen: Citizen) -> None:
    await citizen.send(files=["../../etc/passwd"])
    await citizen.sees("ikke længere hos os")


async def test_exceptions_are_never_shown(server: Running, citizen: Citizen) -> None:
    payload: object
    for payload in (None, 5, {"message": {"id": "not a uuid", "output": "x"}}, {"message": []}):
        await citizen.socket.emit("client_message", payload)
    for name in ("edit_message", "message_favorite", "window_message", "chat_settings_change", "audio_start"):
        await citizen.socket.emit(name, {"message": {"id": str(uuid.uuid4()), "output": "x"}})
    await asyncio.sleep(0.5)
    await citizen.send("Hvad er klokken?")
    text = await citizen.sees("kun forklare breve")
    assert "Error" not in text
    assert "Traceback" not in server.log()


def _workers(server: Running) -> list[int]:
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(server.process.pid)], capture_output=True, text=True, check=False
    )
    return [int(child) for child in listed.stdout.split()]


async def test_a_worker_that_dies_takes_nobody_down(server: Running, citizen: Citizen) -> None:
    children = _workers(server)
    assert children
    for child in children:
        os.kill(child, signal.SIGKILL)
    status, answer = await citizen.upload((LETTERS / "payment-demand-daycare.pdf").read_bytes())
    assert status == 200
    await citizen.send(files=[answer["id"]])
    await citizen.sees("Det skal du gøre")


async def test_a_letter_survives_a_lost_net_and_a_reload(server: Running, citizen: Citizen) -> None:
    await citizen.send(LETTER)
    await citizen.sees("Det skal du gøre")
    await citizen.socket.disconnect()
    citizen.session_id, citizen.tab.messages, citizen.tab.buttons = str(uuid.uuid4()), {}, {}  # as after a reload
    await citizen.connect()
    await citizen.sees("Det skal du gøre")


async def test_the_net_is_lost_while_a_letter_is_read(citizen: Citizen) -> None:
    status, answer = await citizen.upload((LETTERS / "summons-jobcentre-talk.jpg").read_bytes())
    assert status == 200
    await citizen.send(files=[answer["id"]])
    await citizen.sees("bliver læst")
    await citizen.socket.disconnect()
    await asyncio.sleep(0.5)
    await citizen.connect()
    await citizen.sees("Hvem kan du spørge", 60)


async def test_the_logs_hold_no_letter_no_session_and_no_address(server: Running, citizen: Citizen) -> None:
    await citizen.send(LETTER)
    await citizen.sees("Det skal du gøre")
    log = server.log()
    assert "data layer" not in log.lower()
    for secret in (SECRET, "Amina", "lejekontrakt", citizen.session_id, "127.0.0.1"):
        assert secret not in log


async def test_too_many_messages_get_a_friendly_sentence(tmp_path: Path) -> None:
    running = start(tmp_path / "app", MESSAGES_PER_VISIT="2 per minute")
    try:
        async with Citizen(running.url) as citizen:
            for _ in range(3):
                await citizen.send("hej")
            await citizen.sees("meget på kort tid")
    finally:
        running.stop()


# --- deleting ----------------------------------------------------------------------------------------------


def _found_on_disk(folder: Path) -> list[str]:
    """Files that hold the letter, where the server could write: its folder and the system's memory folder."""
    places = [str(folder), f"/dev/shm/brevklar-{os.getuid()}"]
    grep = subprocess.run(
        ["grep", "-rlaE", f"{SECRET}|lejekontrakt|Amina Testesen", *places], capture_output=True, text=True, check=False
    )
    return grep.stdout.split()


async def test_delete_leaves_nothing_behind(server: Running) -> None:
    async with Citizen(server.url) as citizen:
        status, answer = await citizen.upload(LETTER.encode(), "brev.txt", "text/plain")
        assert status == 200
        await citizen.send(files=[answer["id"]])
        await citizen.sees("calendar.ics")
        address = next(text for text in citizen.tab.messages.values() if "calendar.ics" in text).partition("](")[2][:-1]
        async with citizen.http.get(server.url + address) as answer_:
            assert "BEGIN:VALARM" in await answer_.text()
        assert _found_on_disk(server.folder) == []
        async with citizen.http.post(server.url + "/visit/delete", allow_redirects=False) as answer_:
            assert answer_.status == 303
        await asyncio.sleep(1.5)
        assert "reload" in citizen.tab.others
        async with citizen.http.get(server.url + address, allow_redirects=False) as answer_:
            assert answer_.status == 303  # the letter's calendar is gone
    async with Citizen(server.url) as citizen:
        assert "Det skal du gøre" not in citizen.tab.text()
    assert _found_on_disk(server.folder) == []


async def test_nothing_is_left_after_the_server_was_killed_and_started_again(tmp_path: Path) -> None:
    running = start(tmp_path / "app")
    async with Citizen(running.url) as citizen:
        for _ in range(2):
            status, answer = await citizen.upload(LETTER.encode(), "brev.txt", "text/plain")
        assert status == 200
        await citizen.send(files=[answer["id"]])
        await citizen.sees("Det skal du gøre")
        running.stop(signal.SIGKILL)
    again = start(tmp_path / "app", running.port)
    try:
        assert _found_on_disk(tmp_path) == []
    finally:
        again.stop()
