"""A screen hears every scanner that its kiosk is set up to read, as soon as it is set, and remembers its country."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.catalogue import SCANNER_LAYOUT, SCANNER_SERIAL
from kiosk.domain.settings.setting import Scope
from kiosk.services.admit import ensure_point
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest


@pytest.fixture
def desk(event_file: EventFile, qtbot: QtBot) -> Iterator[Screen]:
    ensure_point(event_file, "Desk 1")
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.DESK, event_file, Place("Desk 1", "Selin"), Manner("en", True), (jobs, jobs))
    qtbot.waitUntil(lambda: "scanner" in screen.__dict__)
    yield screen
    screen.close()


def test_a_scanner_set_to_another_country_is_remembered_and_told(
    desk: Screen, event_file: EventFile, qtbot: QtBot
) -> None:
    toasts: list[str] = []
    desk.view_model.toasted.connect(lambda text, icon, trouble: toasts.append(text))
    desk.scanner.calibrated.emit("french")
    qtbot.waitUntil(lambda: toasts == ["Scanner found: French keyboard. This kiosk remembers it."])
    assert settings_of(event_file).values().of(SCANNER_LAYOUT) == "french"


def test_two_scans_that_came_at_once_let_nobody_in_and_are_to_be_scanned_again(
    desk: Screen, event_file: EventFile, qtbot: QtBot
) -> None:
    toasts: list[str] = []
    desk.view_model.toasted.connect(lambda text, icon, trouble: toasts.append(text))
    desk.scanner.crossed.emit()
    qtbot.waitUntil(lambda: bool(toasts))
    assert toasts == ["Two scans came at once. Nobody was let in; scan again, one after the other."]
    qtbot.waitUntil(lambda: desk.view_model.pane.headline == "Damaged")
    rows = event_file.reader.execute("SELECT attendee, verdict FROM scan").fetchall()
    assert [tuple(row) for row in rows] == [(None, "damaged_code")]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_serial_scanner_is_heard_as_soon_as_it_is_set_and_said_to_be_unplugged(
    desk: Screen, event_file: EventFile, add_guest: AddGuest, qtbot: QtBot
) -> None:
    guest, scanners = add_guest("Elif Kılıç"), desk.view_model.sync.scanners
    line, far = os.openpty()
    settings_of(event_file).change(SCANNER_SERIAL, os.ttyname(far), Scope.KIOSK)
    qtbot.waitUntil(lambda: [row.text for row in scanners.rows.rows] == ["Listening", "Listening"])
    assert desk.window.property("keyboardNeeded") is False
    os.write(line, f"{guest.badge}\r\n".encode())
    qtbot.waitUntil(lambda: desk.view_model.pane.family == "Kılıç")
    os.close(far)
    os.close(line)
    qtbot.waitUntil(lambda: scanners.rows.rows[-1].text.startswith("Unplugged since "))
    assert desk.window.property("keyboardNeeded") is True
    settings_of(event_file).change(SCANNER_SERIAL, None, Scope.KIOSK)
    qtbot.waitUntil(lambda: len(scanners.rows.rows) == 1)


def test_codes_of_a_pipe_are_answered(event_file: EventFile, add_guest: AddGuest, tmp_path: Path, qtbot: QtBot) -> None:
    guest = add_guest("Elif Kılıç")
    codes = tmp_path / "codes.txt"
    codes.write_text(f" ]Q1https://example.org/t/{guest.badge}\n")
    jobs = ImmediateJobs()
    ensure_point(event_file, "Desk 1")
    screen = Screen(ScreenKind.DESK, event_file, Place("Desk 1"), Manner("en", True), (jobs, jobs), codes=str(codes))
    qtbot.waitUntil(lambda: screen.view_model.pane.family == "Kılıç")
    screen.close()
