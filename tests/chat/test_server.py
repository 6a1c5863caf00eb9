"""The real server, asked by citizens and attackers: every guard around Chainlit, and that a deleted letter is gone."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import socketio.exceptions

from tests.chat.citizen import Citizen
from tests.chat.running import ROOT, Running, start, start_alone
from tests.chat.sample import TEXT
from tests.ingest.drawn_pdfs import endless

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


async def test_metrics_are_told_to_this_machine_alone(server: Running) -> None:
    assert await _status(server, "GET", "/metrics") == 200
    assert await _status(server, "GET", "/metrics", headers={"x-forwarded-for": "10.0.0.8"}) == 404
    assert await _status(server, "POST", "/metrics") in (404, 405)


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


@pytest.mark.parametrize("session_id", ["../../../../tmp/x", "x", "8692553e-e629-11f1-8341-02fc00000001", "", "/etc"])
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
    assert await citizen.press("wrong", await citizen.button("wrong", line="must-1")) == 200
    await citizen.sees("Tak. Vi har talt det med.")


async def test_nobody_can_press_anothers_buttons_or_upload_into_their_session(
    server: Running, citizen: Citizen
) -> None:
    await citizen.send(LETTER)
    await citizen.sees("Det skal du gøre")
    async with Citizen(server.url) as stranger:
        assert await stranger.press("wrong", await citizen.button("wrong"), session_id=citizen.session_id) == 401
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
        await citizen.sees("Kommunens sider er ikke til at slå op i")
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
    text = await citizen.sees("Kommunens sider er ikke til at slå op i")
    assert "Error" not in text
    assert "Traceback" not in server.log()


def _children(server: Running) -> dict[int, str]:
    """The server's child processes and how they were called."""
    listed = subprocess.run(
        ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(server.process.pid)],
        capture_output=True,
        text=True,
        check=False,
    )
    return {int(pid): called for pid, _, called in (line.strip().partition(" ") for line in listed.stdout.splitlines())}


def _gone(pids: Iterable[int], seconds: float = 10) -> bool:
    """Whether all these processes end within the time."""
    until = time.monotonic() + seconds
    while any(Path(f"/proc/{pid}").exists() for pid in pids):
        if time.monotonic() > until:
            return False
        time.sleep(0.1)
    return True


async def test_a_worker_that_dies_takes_nobody_down(server: Running, citizen: Citizen) -> None:
    await citizen.send(LETTER)
    await citizen.sees("Det skal du gøre")
    citizen.tab.messages.clear()
    workers = [pid for pid, called in _children(server).items() if "spawn_main" in called]
    assert workers
    for child in workers:
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


OTHER = """
name = "Fjordby Kommune"
short_name = "Fjordby"
cvr = "29000026"
address = "Torvet 2, 4990 Fjordby"
phone = "+4512121212"
mail = "post@fjordby.example"
secure_mail = "https://www.borger.dk/digital-post"
website = "https://www.fjordby.example"
languages = ["da"]
idle_minutes = 7
law_source = "https://www.retsinformation.dk"
phone_hours = { monday = ["9:00-12:00"] }
opening_hours = { monday = "10:00-14:00" }

[emergency_social]
name = "Døgnvagten"
phone = "+4556565656"
checked_on = 2026-10-01
crisis = true
about = { da = "Akut hjælp" }
"""


async def test_another_municipality_what_one_visit_may_ask_and_a_file_without_end(tmp_path: Path) -> None:
    """One server for both: starting one takes seconds."""
    (tmp_path / "fjordby.toml").write_text(OTHER, "utf-8")
    running = start(
        tmp_path / "app",
        MUNICIPALITY_FILE=str(tmp_path / "fjordby.toml"),
        MESSAGES_PER_VISIT="2 per minute",
        PRESSES_PER_VISIT="4 per minute",
        PAGE_SECONDS="5",
    )
    try:
        async with Citizen(running.url) as citizen:
            page = await citizen.visit()
            assert "Fjordby Kommune" in page
            assert "12 12 12 12" in page
            assert "English" not in page  # it offers Danish alone
            await citizen.sees("7 minutter")
            await citizen.send(LETTER.replace("Solbæk", "Fjordby"))
            text = await citizen.sees("Hvem kan du spørge")
            assert "Fjordby Kommune" in text
            assert "[12 12 12 12](#tel-+4512121212)" in text
            assert "Solbæk" not in text
            assert "72 36 40 00" not in text
            for _ in range(3):
                await citizen.send("hej")
            await citizen.sees("meget på kort tid")
            citizen.tab.messages.clear()
            where = await citizen.button("where")
            pressed = [await citizen.press("where", where) for _ in range(4)]
            assert pressed == [200] * 4
        async with Citizen(running.url) as one, Citizen(running.url) as two, Citizen(running.url) as patient:
            for attacker in (one, two):  # as many as are read at once
                answer = (await attacker.upload(endless()))[1]
                await attacker.send(files=[answer["id"]])
            await patient.send(LETTER)
            await patient.sees("Hvem kan du spørge")
            for attacker in (one, two):
                await attacker.sees("Det tog for lang tid", 60)
        async with Citizen(running.url) as another:
            for _ in range(6):  # each tab that opens counts, and that it is shown the page
                await another.socket.disconnect()
                another.session_id = str(uuid.uuid4())
                with contextlib.suppress(socketio.exceptions.ConnectionError):
                    await another.connect()
            assert not another.socket.connected
    finally:
        running.stop()


async def test_packets_made_to_confuse_harm_nobody(server: Running, citizen: Citizen) -> None:
    packets = (
        "42" + "[" * 400_000,  # nested deeper than any parser goes
        '42["client_message",' + '{"a":' * 100_000,
        '459999-["x"]',  # announces attachments that never come
        "4" + "9" * 5_000,
        '42["client_message",NaN]',
        "bnot base 64",
        "42" + '"x' * 800_000,  # larger than any message may be
    )
    for packet in packets:
        async with Citizen(server.url) as attacker:
            await attacker.socket.eio.ws.send_str(packet)
    await citizen.send("Hvad er klokken?")
    await citizen.sees("Kommunens sider er ikke til at slå op i")
    assert "Traceback" not in server.log()


async def test_a_file_named_many_times_is_read_once(citizen: Citizen) -> None:
    status, answer = await citizen.upload(LETTER.encode(), "brev.txt", "text/plain")
    assert status == 200
    await citizen.send(files=[answer["id"]] * 5_000)
    assert "Du sendte 1 fil." in await citizen.sees("Det skal du gøre")


async def test_the_day_the_letter_came_is_counted_by_a_worker(citizen: Citizen) -> None:
    await citizen.send(LETTER)
    await citizen.sees("Hvem kan du spørge")
    assert await citizen.press("received", await citizen.button("received", how="day")) == 200
    assert await citizen.press("received", await citizen.button("received", day="2026-11-18")) == 200
    await citizen.sees("16. december 2026")


async def test_bad_files_end_in_a_sentence_over_the_page(server: Running) -> None:
    for path in sorted((LETTERS / "bad").iterdir()):
        data = path.read_bytes()
        if path.suffix == ".json" or not data:
            continue
        async with Citizen(server.url) as citizen:
            status, answer = await citizen.upload(data, path.name)
            assert status == 200
            await citizen.send(files=[answer["id"]])
            text = await citizen.sees("Haster det", 60)
            assert "Det gik galt hos os" not in text, path.name


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


@pytest.mark.parametrize("begin", [start, start_alone])
async def test_sigterm_leaves_no_process_and_no_folder(tmp_path: Path, begin: Callable[[Path], Running]) -> None:
    """The whole server, and the chat alone (`chainlit run app.py`)."""
    running = begin(tmp_path / "app")
    try:
        async with Citizen(running.url) as citizen:
            await citizen.send(LETTER)
            await citizen.sees("Det skal du gøre")
            children = _children(running)
            assert children
            held = _folders_held_by(running.process.pid)
            assert len(held) == 1
            running.process.send_signal(signal.SIGTERM)
            await asyncio.to_thread(running.process.wait, 30)
    finally:
        running.stop()
    assert not held[0].exists()
    assert await asyncio.to_thread(_gone, children)
    assert _found_on_disk(tmp_path) == []


def _folders_held_by(pid: int) -> list[Path]:
    """The folders of Chainlit's files that a server has locked."""
    opened = [link.readlink() for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()]
    return [path.parent for path in opened if path.name == ".lock"]
