"""A Chroma server as its own process, and both places that vectors can live in."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.editions.store import Store


@pytest.fixture(scope="session")
def chroma_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running Chroma server on a free port of this machine."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [str(Path(sys.executable).with_name("chroma")), "run", "--host", "127.0.0.1", "--port", str(port)]
    folder = tmp_path_factory.mktemp("chroma-server")
    server = subprocess.Popen([*command, "--path", str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(f"http://127.0.0.1:{port}/api/v2/heartbeat", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


@pytest.fixture(params=["embedded", "server"])
def vectors_at(request: pytest.FixtureRequest) -> str:
    """What CHROMA_URL may say: nothing, or a server."""
    if request.param == "embedded":
        return ""
    address: str = request.getfixturevalue("chroma_server")
    return address


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An empty knowledge base."""
    return Store(tmp_path / "knowledge")


def _wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        try:
            urllib.request.urlopen(url, timeout=5).close()
            return
        except OSError:
            assert server.poll() is None, "the Chroma server has ended"
            time.sleep(0.1)
    raise AssertionError("the Chroma server does not answer")
