"""A hundred scans, whatever has the focus: none is lost, doubled, or leaks into a field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.qml_types import type_name
from kiosk.services.admit import ensure_point
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest
from tests.qml.desk import Desk

STATES = {
    "search": (Qt.Key.Key_Escape, ""),
    "help": (Qt.Key.Key_F1, "help"),
    "walk-in": (Qt.Key.Key_F2, "walk_in"),
    "undo": (Qt.Key.Key_F4, "undo"),
    "language": (Qt.Key.Key_F3, ""),
}
"""What the desk is at when a scan comes: the key that leads there, and the panel that is open then."""

EACH = 20


@pytest.fixture
def desk(event_file: EventFile, qtbot: QtBot) -> Iterator[Desk]:
    ensure_point(event_file, "Desk 1")
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.DESK, event_file, Place("Desk 1", "Selin"), Manner("en", True), (jobs, jobs))
    qtbot.waitUntil(screen.window.isActive)
    qtbot.waitUntil(lambda: "scanner" in screen.__dict__)
    yield Desk(screen, qtbot)
    screen.close()


def enter(desk: Desk, state: str) -> None:
    """Bring the desk into a state, as its staff would between two scans."""
    key, panel = STATES[state]
    if not panel or desk.model.panel != panel:
        desk.press(key)


@pytest.mark.slow
@pytest.mark.parametrize("state", STATES)
def test_no_scan_is_lost_doubled_or_leaked(desk: Desk, event_file: EventFile, add_guest: AddGuest, state: str) -> None:
    guests = [add_guest(f"Guest Number{number}") for number in range(EACH)]
    for guest in guests:
        enter(desk, state)
        desk.scan(guest.badge)
    desk.wait_until(lambda: not desk.screen.scanner.is_holding)
    rows = event_file.reader.execute("SELECT attendee, verdict FROM scan ORDER BY seq").fetchall()
    assert [tuple(row) for row in rows] == [(guest.id, "admitted") for guest in guests]
    assert desk.searched == ""
    typed = [str(item.property("text")) for item in desk._items() if "Field" in type_name(item)]
    assert not any(guest.badge[-4:] in text for guest in guests for text in typed)
