"""Whoever started a screen hears that it works, only while it turns and its event file can be written."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.adapters.kiosks.sync_folder import restarted
from kiosk.adapters.machine.clock import system_clock
from kiosk.adapters.machine.service_manager import ServiceManager
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.app.watchdog import Watchdog
from kiosk.services.kiosks.members import enrol
from kiosk.services.kiosks.restarting import tell_to_restart
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import GivenClock


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(60)
        yield listening


def heard(manager: socket.socket) -> list[str]:
    """Return all that waits to be read."""
    lines: list[str] = []
    manager.setblocking(False)
    with suppress(BlockingIOError):
        while True:
            lines += manager.recv(1000).decode().splitlines()
    manager.settimeout(60)
    return lines


def test_it_is_fed_for_writes_that_succeed_only(event_file: EventFile, qtbot: QtBot, manager: socket.socket) -> None:
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.FOYER, event_file, Place("Foyer 1"), Manner("en"), (jobs, jobs))
    with closing(screen):
        watchdog = Watchdog(screen, ServiceManager(manager.getsockname(), 120_000))
        assert heard(manager)[:2] == ["READY=1", "WATCHDOG=1"]
        watchdog.prove()
        assert heard(manager) == ["WATCHDOG=1"]
        event_file.writer.execute("PRAGMA query_only = 1")
        watchdog.prove()
        assert heard(manager) == ["STATUS=The event file cannot be written."]
        event_file.writer.execute("PRAGMA query_only = 0")
        watchdog.prove()
        assert heard(manager) == ["WATCHDOG=1"]


FROZEN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.adapters.machine.service_manager import ServiceManager
from kiosk.app import opening
from kiosk.app.manner import Manner
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import open_event
from kiosk.viewmodels.shared.place import Place

report = opening._report_to
def report_and_freeze(manager, screen):
    report(manager, screen)
    def freeze():
        manager.tell("FROZEN=1")
        time.sleep(600)
    QTimer.singleShot(1500, screen, freeze)
opening._report_to = report_and_freeze
opening.open_screen(ScreenKind.FOYER, open_event(Path(sys.argv[1])), Place("Foyer 1"), Manner("en"))
"""


LOCKED = """
import sys
from kiosk.app import reopening
from kiosk.cli import main
reopening.QUIET_MS = 50
sys.argv = ["kiosk", "--event", sys.argv[1], "foyer", "--locked"]
main()
"""


def test_a_screen_that_freezes_is_fed_no_more(event_file: EventFile, manager: socket.socket) -> None:
    """A real process, fed five times a second until its GUI thread is held up; its threads go on."""
    named = {"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "600000"}
    process = subprocess.Popen([sys.executable, "-c", FROZEN, str(event_file.path)], env=os.environ | named)
    lines: list[str] = []
    try:
        while "FROZEN=1" not in lines:
            lines += manager.recv(1000).decode().splitlines()
        assert lines[0] == "READY=1"
        assert lines.count("WATCHDOG=1") > 1
        manager.settimeout(1.5)
        with pytest.raises(TimeoutError):
            manager.recv(1000)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def test_a_locked_screen_restarts_from_afar_as_the_service_that_it_is(
    event_file: EventFile, clock: GivenClock, manager: socket.socket
) -> None:
    """Told to restart, it begins afresh under its process id, which systemd watches, and is ready again; once."""
    key = event_file.journal.public_key
    enrol(event_file, key, "Foyer 1")
    named = {"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "60000000"}
    process = subprocess.Popen([sys.executable, "-c", LOCKED, str(event_file.path)], env=os.environ | named)
    try:
        assert "READY=1" in manager.recv(1000).decode().splitlines()
        clock.now = system_clock()
        order = tell_to_restart(event_file, key)
        while "READY=1" not in manager.recv(1000).decode().splitlines():
            pass
        assert process.poll() is None, "it is the same process"
        assert restarted(event_file.path) == order.id
        words = Path(f"/proc/{process.pid}/cmdline").read_bytes().split(b"\0")
        assert words[1:3] == [b"-c", LOCKED.encode()], "and the same command"
    finally:
        process.kill()
        process.wait()
