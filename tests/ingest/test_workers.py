"""Worker processes: killed in time, replaced after a crash, gone with the server; the event loop never waits."""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
import pytest_asyncio

from ingest import workers
from ingest.errors import ErrorCode, UnreadableUpload
from ingest.settings import Limits
from ingest.workers import Lane, WorkerPool, load_workers

ROOT = Path(__file__).parents[2]


# Steps: they run in a worker, so they must be importable.


def add(one: int, other: int) -> int:
    return one + other


def tell_pid() -> int:
    return os.getpid()


def sleep(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def refuse() -> None:
    raise UnreadableUpload(ErrorCode.ENCRYPTED_FILE)


def crash() -> None:
    os.abort()


def eat_memory() -> int:
    return len(bytearray(workers.MEMORY))


def write_file(path: str) -> None:
    with Path(path).open("wb") as file:
        file.write(b"a letter")


def talk() -> None:
    print("the letter's words")
    os.write(2, b"the letter's words")


def core_limit() -> int:
    return resource.getrlimit(resource.RLIMIT_CORE)[0]


def main_module() -> str | None:
    return getattr(sys.modules["__main__"], "__file__", None)


def is_alive(pid: int) -> bool:
    """Whether the process runs (a zombie has ended)."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def wait_until_gone(pid: int, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while is_alive(pid) and time.monotonic() < until:
        time.sleep(0.05)
    return not is_alive(pid)


@pytest_asyncio.fixture
async def pool() -> AsyncIterator[WorkerPool]:
    made = WorkerPool(Limits(page_seconds=3), workers=1)
    yield made
    await made.close()


async def test_a_step_gives_its_result_and_its_worker_is_used_again(pool: WorkerPool) -> None:
    assert await pool.run(add, 2, other=3) == 5
    assert await pool.run(tell_pid) == await pool.run(tell_pid) != os.getpid()


async def test_what_a_step_raises_comes_back_and_costs_no_worker(pool: WorkerPool) -> None:
    before = await pool.run(tell_pid)
    with pytest.raises(UnreadableUpload) as caught:
        await pool.run(refuse)
    assert caught.value.code is ErrorCode.ENCRYPTED_FILE
    assert await pool.run(tell_pid) == before


async def test_a_step_past_its_time_is_killed_and_the_pool_goes_on(pool: WorkerPool) -> None:
    victim = await pool.run(tell_pid)
    begun = time.monotonic()
    with pytest.raises(UnreadableUpload) as caught:
        await pool.run(sleep, 60)
    assert (caught.value.code, caught.value.limit) == (ErrorCode.TOOK_TOO_LONG, 3)
    assert time.monotonic() - begun < 10
    assert await asyncio.to_thread(wait_until_gone, victim, 5)
    assert await pool.run(add, 1, 1) == 2


@pytest.mark.parametrize("step", [crash, eat_memory])
async def test_a_file_that_brings_its_worker_down_is_damaged_and_the_pool_goes_on(
    pool: WorkerPool, step: object
) -> None:
    with pytest.raises(UnreadableUpload) as caught:
        await pool.run(step)  # type: ignore[arg-type]
    assert caught.value.code is ErrorCode.DAMAGED_FILE
    assert await pool.run(add, 1, 1) == 2


async def test_a_worker_killed_while_idle_is_replaced_unnoticed(pool: WorkerPool) -> None:
    for pause in (0, 0.5):  # before and after the pool has noticed
        os.kill(await pool.run(tell_pid), signal.SIGKILL)
        await asyncio.sleep(pause)
        assert await pool.run(add, 1, 1) == 2


async def test_all_workers_killed_while_idle_are_replaced_unnoticed() -> None:
    lane = Lane(workers=2, seconds=30, politeness=0)
    try:
        for pid in await asyncio.gather(lane.run(sleep, 0.5), lane.run(sleep, 0.5)):
            os.kill(pid, signal.SIGKILL)
        assert await lane.run(add, 1, 1) == 2
    finally:
        await lane.close()


async def test_a_step_that_pebble_never_noted_down_is_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pebble forgets a step that is handed to a worker in the very moment in which it finds it dead."""

    class Forgetful:
        looks = 0

        @property
        def active(self) -> bool:
            self.looks += 1
            return self.looks == 1

        def schedule(self, *_: object, **__: object) -> Future[int]:
            return Future()

        def stop(self) -> None: ...

        def join(self) -> None: ...

    monkeypatch.setattr(workers, "LOOK_EVERY", 0.01)
    lane = Lane(workers=1, seconds=30, politeness=0)
    lane._idle.append(Forgetful())  # type: ignore[arg-type]
    try:
        assert await lane.run(add, 1, 1) == 2
    finally:
        await lane.close()


async def test_a_cancelled_caller_takes_its_step_down(pool: WorkerPool) -> None:
    victim = await pool.run(tell_pid)
    caller = asyncio.create_task(pool.run(sleep, 60))
    await asyncio.sleep(0.3)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert await asyncio.to_thread(wait_until_gone, victim, 5)
    assert await pool.run(add, 1, 1) == 2


async def test_the_event_loop_goes_on_meanwhile(pool: WorkerPool) -> None:
    await pool.run(add, 1, 1)
    caller = asyncio.create_task(pool.run(sleep, 0.5))
    beats = 0
    while not caller.done():
        await asyncio.sleep(0.01)
        beats += 1
    assert beats > 20


async def test_the_queue_is_first_come_first_served_and_tells_its_length() -> None:
    lane = Lane(workers=1, seconds=10, politeness=0)
    try:
        assert lane.seconds_left() == 0
        done: list[int] = []

        async def one(number: int) -> None:
            await lane.run(sleep, 0.2)
            done.append(number)

        callers = [asyncio.create_task(one(number)) for number in range(4)]
        await asyncio.sleep(0)
        assert lane.waiting == 3
        assert lane.seconds_left() == pytest.approx(4 * workers.FIRST_GUESS, abs=0.1)  # nothing measured yet
        callers[2].cancel()  # it only waits: nobody else is harmed
        await asyncio.gather(*callers, return_exceptions=True)
        assert done == [0, 1, 3]
        assert lane.waiting == 0
        assert lane.seconds_left() == 0
    finally:
        await lane.close()


async def test_quick_steps_do_not_wait_behind_ocr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "recognise", sleep)  # stands in for ten pages of OCR
    pool = WorkerPool(Limits(page_seconds=30), workers=1)
    try:
        pages = [asyncio.create_task(pool.run(sleep, 1)) for _ in range(10)]
        await asyncio.sleep(0)
        assert pool.waiting == 9
        assert pool.seconds_left() > 10
        begun = time.monotonic()
        assert await pool.run(add, 1, 1) == 2
        assert time.monotonic() - begun < 5
        assert pool.waiting >= 5
    finally:
        await pool.close()
    assert all(isinstance(end, BaseException) for end in (await asyncio.gather(*pages, return_exceptions=True))[5:])


async def test_a_worker_leaves_nothing_on_disk_and_says_nothing(
    pool: WorkerPool, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(OSError, match="too large"):
        await pool.run(write_file, str(tmp_path / "letter"))
    assert not (tmp_path / "letter").exists() or (tmp_path / "letter").stat().st_size == 0
    await pool.run(talk)
    assert capfd.readouterr() == ("", "")
    assert await pool.run(core_limit) == 0


async def test_a_worker_does_not_run_the_servers_main_module(pool: WorkerPool) -> None:
    assert await pool.run(main_module) is None


async def test_a_worker_is_replaced_after_many_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "TASKS_A_WORKER", 2)
    lane = Lane(workers=1, seconds=10, politeness=0)
    pids = [await lane.run(tell_pid) for _ in range(4)]
    await lane.close()
    assert pids[0] == pids[1] != pids[2] == pids[3]


async def test_close_leaves_no_process() -> None:
    pool = WorkerPool(Limits(page_seconds=30), workers=1)
    victim = await pool.run(tell_pid)
    caller = asyncio.create_task(pool.run(sleep, 60))
    await asyncio.sleep(0.3)
    await pool.close()
    assert wait_until_gone(victim, 1)
    with pytest.raises(asyncio.CancelledError):
        await caller
    with pytest.raises(RuntimeError):
        await pool.run(add, 1, 1)


SERVER = """
import asyncio
from ingest.settings import Limits
from ingest.workers import WorkerPool
from tests.ingest.test_workers import sleep, tell_pid

async def main():
    pool = WorkerPool(Limits(page_seconds=60), workers=1)
    first, second = await asyncio.gather(pool.run(sleep, 0.5), pool.run(sleep, 0.5))
    print(first, second, flush=True)
    await pool.run(sleep, 60)  # one worker is busy, the other idle

asyncio.run(main())
"""


@contextlib.contextmanager
def running_server() -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    server = subprocess.Popen([sys.executable, "-c", SERVER], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        yield server, [int(pid) for pid in server.stdout.readline().split()]
    finally:
        server.kill()
        server.communicate()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_workers_die_with_the_server_however_it_goes(how: signal.Signals) -> None:
    with running_server() as (server, pids):
        assert len(set(pids)) == 2
        assert all(is_alive(pid) for pid in pids)
        time.sleep(0.5)
        server.send_signal(how)
        assert all(wait_until_gone(pid, 5) for pid in pids)


@pytest.mark.parametrize(
    ("set_to", "cores", "expected"),
    [
        ("", 2, 1),  # two cores: one page at a time, with both
        ("", 1, 1),  # never none
        ("", 16, 8),  # two cores a page
        ("3", 2, 3),  # as told
        ("0", 2, 1),  # never none, even as told
    ],
)
def test_how_many_workers(set_to: str, cores: int, expected: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    assert load_workers({"WORKERS": set_to}) == expected


def test_a_setting_that_is_no_number_is_said_at_start() -> None:
    with pytest.raises(ValueError, match="many"):
        load_workers({"WORKERS": "many"})
