"""No screen asks anything of the network, whatever names, notices and texts say."""

import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.services.event import amend_event
from kiosk.services.sharing.notice import own_folder
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place


class Server(HTTPServer):
    """A web server on this machine that counts what is asked of it."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_error(404)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    thread = threading.Thread(target=made.serve_forever)
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def read_the_notice(file: EventFile, qtbot: QtBot) -> str:
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.FOYER, file, Place("Foyer 1"), Manner("en", True, (1280, 800)), (jobs, jobs))
    with closing(screen):
        qtbot.waitUntil(screen.window.isActive)
        screen.view_model.open("exchange")
        QTest.qWait(600)
        return str(screen.view_model.pages.exchange.notice)


def test_a_picture_in_the_name_of_an_event_or_its_organiser_is_not_fetched(
    event_file: EventFile, qtbot: QtBot, server: Server
) -> None:
    picture = f"![x]({server.address}/name.png)"
    amend_event(event_file, name=f"Fair {picture}", organiser=f"{picture} <img src='{server.address}/tag.png'>")
    assert "name" in read_the_notice(event_file, qtbot)
    assert server.asked == []


@pytest.mark.qt_log_ignore(".*")
def test_a_picture_in_the_organisers_own_notice_is_not_fetched(
    event_file: EventFile, qtbot: QtBot, server: Server
) -> None:
    own = own_folder(event_file.path)
    own.mkdir()
    (own / "notice.en.md").write_text(f"version: 2\n\nOurs. ![logo]({server.address}/own.png)\n", "utf-8")
    assert "own.png" in read_the_notice(event_file, qtbot)
    assert server.asked == []
