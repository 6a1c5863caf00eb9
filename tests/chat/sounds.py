"""A small OpenAI-compatible server for sound: it says what it was asked, and writes down what it is told to hear."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MP3 = b"ID3\x04not really music"


@dataclass
class Sounds:
    """What came in (`asked`: path, body), and what it answers: `status`, and `hears` to a recording."""

    url: str = ""
    status: int = 200
    hears: str = "kan jeg få mere tid"
    asked: list[tuple[str, bytes]] = field(default_factory=list)

    def said(self) -> list[dict[str, str]]:
        """The sentences it was asked to speak."""
        return [json.loads(body) for path, body in self.asked if path.endswith("/speech")]


@contextmanager
def sounding() -> Iterator[Sounds]:
    """The server, running on loopback."""
    sounds = Sounds()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            sounds.asked.append((self.path, body))
            spoken = self.path.endswith("/speech")
            answer = MP3 if spoken else json.dumps({"text": sounds.hears}).encode()
            self.send_response(sounds.status)
            self.send_header("content-type", "audio/mpeg" if spoken else "application/json")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sounds.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield sounds
    finally:
        server.shutdown()
        server.server_close()
