"""A real HTTP server on this machine that can misbehave in the ways servers do."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server says to one path.

    ``cut_at`` ends the connection after so many bytes of the body, ``stall_at`` keeps it open
    and silent instead; ``length`` overrides the announced size, None announces none; ``version``
    is sent as an ETag and makes ranges work.
    """

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    cut_at: int | None = None
    stall_at: int | None = None
    length: int | None = -1
    version: str = ""


@dataclass
class ModelServer:
    """The server, its pages, and the requests that came: (path, User-Agent), and ranges."""

    pages: dict[str, Answer] = field(default_factory=dict)
    requests: list[tuple[str, str]] = field(default_factory=list)
    ranges: list[str] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def start(self) -> None:
        """Listen on a free port."""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                with suppress(ConnectionError):  # a client may have heard enough
                    outer.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.http.serve_forever, args=(0.01,))
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"

    def stop(self) -> None:
        """Let go of whoever still waits, and end."""
        self.closing.set()
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one request."""
        self.requests.append((handler.path, handler.headers["User-Agent"]))
        if "Range" in handler.headers:
            self.ranges.append(handler.headers["Range"])
        page = self.pages.get(handler.path, Answer(b"no such page", 404))
        start = self.start_of(handler, page)
        body = page.body[start:]
        length = len(body) if page.length == -1 else page.length
        handler.send_response(206 if start else page.status)
        if page.version:
            handler.send_header("ETag", page.version)
        if start:
            total = len(page.body)
            handler.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        for name, value in page.headers:
            handler.send_header(name, value)
        if length is not None:
            handler.send_header("Content-Length", str(length))
        handler.end_headers()
        end = page.cut_at if page.cut_at is not None else page.stall_at
        handler.wfile.write(body[:end])
        if page.stall_at is not None:
            self.closing.wait(10)

    @staticmethod
    def start_of(handler: BaseHTTPRequestHandler, page: Answer) -> int:
        """Where to begin: ranges are for those who name the present version."""
        wanted = handler.headers.get("Range", "")
        if not page.version or not wanted or handler.headers.get("If-Range") != page.version:
            return 0
        return int(wanted.removeprefix("bytes=").removesuffix("-"))

    def count(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(asked == path for asked, _ in self.requests)
