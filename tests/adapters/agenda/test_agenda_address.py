"""An agenda from an address: a real server on the loopback interface."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.agenda import agenda_file, agenda_web
from kiosk.domain.fault import Fault
from tests import DATA

AGENDA = (DATA / "agenda" / "schedule.xml").read_bytes()
ZONE = ZoneInfo("Europe/Istanbul")


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/gone":
            self.send_error(404, "Not Found")
            return
        if self.path == "/slow":
            self.server.released.wait(10)  # type: ignore[attr-defined]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"x" * 2_000 if self.path == "/large" else AGENDA)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    running.released = threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.released.set()  # type: ignore[attr-defined]
    running.shutdown()
    thread.join()
    running.server_close()


def test_an_agenda_is_read_from_an_address(server: str) -> None:
    assert len(agenda_file.read_agenda(f"{server}/schedule.xml", ZONE).sessions) == 3


def test_an_address_that_a_calendar_offers_is_read_like_any_other(server: str) -> None:
    address = server.replace("http://", "webcal://")
    assert len(agenda_file.read_agenda(f"{address}/schedule.xml", ZONE).sessions) == 3
    with pytest.raises(Fault, match="was refused by its server"):
        agenda_file.read_agenda(f"{address}/gone", ZONE)


def test_a_refusal_is_told_with_its_reason(server: str) -> None:
    with pytest.raises(Fault, match=r"was refused by its server \(404 Not Found\)"):
        agenda_file.read_agenda(f"{server}/gone", ZONE)


def test_a_slow_server_is_given_up(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agenda_web, "TIMEOUT", 0.05)
    with pytest.raises(Fault, match=r"did not answer within|cannot be reached"):
        agenda_file.read_agenda(f"{server}/slow", ZONE)


def test_too_large_an_answer_is_refused(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agenda_web, "LIMIT", 1_000)
    with pytest.raises(Fault, match="is larger than"):
        agenda_file.read_agenda(f"{server}/large", ZONE)


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/x", "http://", "http://[::1", "https://127.0.0.1:port/"])
def test_an_address_that_leads_nowhere_is_a_fault(address: str) -> None:
    with pytest.raises(Fault, match="nothing was imported"):
        agenda_file.read_agenda(address, ZONE)
