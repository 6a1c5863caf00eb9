"""A small web site on loopback for tests: answers as they are scripted, and counts what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True)
class Reply:
    """What a path answers. An `etag` given with the question is honoured with 304."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "text/html; charset=utf-8"
    etag: str = ""
    endless: bool = False


@dataclass(slots=True)
class Site:
    """The running site: `root` is its address, `asked` every path in order; `replies` may be changed while it runs."""

    root: str
    replies: dict[str, Reply | Callable[[], Reply]]
    asked: list[str] = field(default_factory=list)

    def pages(self) -> list[str]:
        """The paths asked, robots.txt left out."""
        return [path for path in self.asked if path != "/robots.txt"]


@contextmanager
def running(replies: dict[str, Reply | Callable[[], Reply]]) -> Iterator[Site]:
    """A site that answers `replies`, 404 for all else, until the block ends."""
    site = Site("", replies)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append(self.path)
            found = site.replies.get(self.path, Reply(b"not here", 404))
            reply = found() if callable(found) else found
            if reply.etag and self.headers.get("If-None-Match") == reply.etag:
                reply = Reply(status=304, etag=reply.etag)
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.content_type)
            if not reply.endless:
                self.send_header("Content-Length", str(len(reply.body)))
            if reply.etag:
                self.send_header("ETag", reply.etag)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(reply.body)
                while reply.endless:
                    self.wfile.write(b"<p>mere</p>" * 1000)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site.root = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
