"""A temporary folder in, the real server running in it out: as a process of its own, on a free port."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

STARTS_WITHIN = 40.0
"""Seconds; the machine may be busy with other tests."""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


@dataclass
class Running:
    """A running server; everything it may write lies in `folder`."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://localhost:{self.port}"

    def log(self) -> str:
        """What it has written to its error stream."""
        return (self.folder / "log").read_text("utf-8")

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Ends it and waits."""
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(15)


def start(folder: Path, port: int | None = None, **environment: str) -> Running:
    """The server, answering. Raises RuntimeError with its log if it does not come up."""
    chosen = port or free_port()
    return _started(folder, chosen, [str(ROOT / "server.py")], environment)


def start_alone(folder: Path) -> Running:
    """The chat alone, answering: `chainlit run app.py`. Raises as `start` does."""
    chosen = free_port()
    return _started(folder, chosen, ["-m", "chainlit", "run", str(ROOT / "app.py"), "-h", "--port", str(chosen)], {})


def _started(folder: Path, port: int, program: list[str], environment: Mapping[str, str]) -> Running:
    folder.mkdir(exist_ok=True)
    for name in (".chainlit", "public"):
        if not (folder / name).exists():
            shutil.copytree(ROOT / name, folder / name)
    (folder / "tmp").mkdir(exist_ok=True)
    settings = {
        "PORT": str(port),
        "CHAINLIT_APP_ROOT": str(folder),
        "TMPDIR": str(folder / "tmp"),
        "TRIAL_DATE": "2026-11-21",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, *program],
            cwd=folder,
            env={**os.environ, **settings, **environment},
            stdout=log,
            stderr=log,
        )
    running = Running(folder, port, process)
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            urllib.request.urlopen(f"{running.url}/health", timeout=2).close()
            return running
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    running.stop(signal.SIGKILL)
    raise RuntimeError(f"the server did not come up:\n{running.log()}")
