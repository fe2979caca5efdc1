"""A server of feeds on the loopback interface, which answers as well or as badly as a test wishes."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kiosk.domain.agenda.session import Session

ETAG = '"first"'
Answer = Callable[["Request"], None]


class Request(BaseHTTPRequestHandler):
    """One question, and what answers it with."""

    server: "FeedServer"

    def do_GET(self) -> None:
        self.server.asked.append(dict(self.headers))
        with suppress(OSError):  # whoever asked may have hung up
            self.server.answer(self)

    def say(self, status: int, content: bytes = b"", length: int | None = None, **headers: str) -> None:
        """Answer with a status, headers, and content of which another length may be told."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


class FeedServer(ThreadingHTTPServer):
    """Answers every question in the same way, until the test sets another; keeps the headers of those asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Request)
        self.asked: list[Mapping[str, str]] = []
        self.answer: Answer = broken
        self.released = threading.Event()

    @property
    def address(self) -> str:
        """Where the feed is."""
        return f"http://127.0.0.1:{self.server_port}/schedule.json"


@contextmanager
def feed_server() -> Iterator[FeedServer]:
    """Run a server."""
    with FeedServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.released.set()
            server.shutdown()
            thread.join()


def holds(*sessions: Session, etag: str = ETAG) -> Answer:
    """Return an answer with some sessions as Sessionize tells them, or that nothing is new to whom knows them."""
    content = sessionize(*sessions)

    def answer(request: Request) -> None:
        if request.headers.get("If-None-Match") == etag:
            request.say(304)
        else:
            request.say(200, content, ETag=etag)

    return answer


def broken(request: Request) -> None:
    """Answer that the server is broken."""
    request.say(500)


def sessionize(*sessions: Session) -> bytes:
    """Return sessions as Sessionize writes them."""
    rooms = {name: at for at, name in enumerate(dict.fromkeys(one.text.room for one in sessions), 1)}
    listed: list[dict[str, Any]] = [
        {
            "id": one.id,
            "title": one.text.title,
            "startsAt": _moment(one.starts),
            "endsAt": _moment(one.ends),
            "roomId": rooms[one.text.room],
            "speakers": [],
        }
        for one in sessions
    ]
    named = [{"id": at, "name": name} for name, at in rooms.items()]
    return json.dumps({"sessions": listed, "speakers": [], "rooms": named}).encode()


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at / 1_000, UTC).isoformat().replace("+00:00", "Z")
