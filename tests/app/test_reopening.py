"""A screen shows an event that was changed, at the next moment when nobody is at it."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.kiosks.sync_folder import restarted
from kiosk.app import opening, reopening
from kiosk.app.manner import Manner
from kiosk.app.opening import open_screen
from kiosk.app.reopening import RESTART
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.services.event_changes import change_event
from kiosk.services.kiosks.members import enrol
from kiosk.services.kiosks.restarting import take_back_restart, tell_to_restart
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.place import Place


@pytest.mark.parametrize("kind", [ScreenKind.FOYER, ScreenKind.DESK, ScreenKind.WALL])
def test_a_screen_opens_anew_once_nobody_is_at_it(
    event_file: EventFile, kind: ScreenKind, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(reopening, "QUIET_MS", 50)
    monkeypatch.setattr(opening, "_load_the_rest", lambda *_: None)
    opened: list[str] = []

    def drawn(screen: Screen) -> None:
        opened.append(screen.file.read_event().name)
        if len(opened) == 1:
            change_event(event_file, name="Keys to growth", timezone="Asia/Tokyo")
            QTimer.singleShot(0, screen, screen.look_for_changes)
        else:
            QTimer.singleShot(0, screen, lambda: QGuiApplication.exit(0))

    monkeypatch.setattr(Screen, "_begin", drawn)
    assert open_screen(kind, event_file, Place(""), Manner("en", windowed=True)) == 0
    assert opened == ["Keys to successful growth", "Keys to growth"]


def test_a_visitor_is_left_in_peace(event_file: EventFile, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(reopening, "QUIET_MS", 20)
    monkeypatch.setattr(opening, "_load_the_rest", lambda *_: None)
    screens: list[Screen] = []
    pages: list[str] = []

    def visited(screen: Screen) -> None:
        screen.view_model.open("home")
        change_event(event_file, place="Hall 2")
        screen.look_for_changes()
        QTimer.singleShot(150, screen, leave)

    def leave() -> None:
        pages.extend(screen.view_model.page for screen in screens)
        screens[0].view_model.leave()

    def drawn(screen: Screen) -> None:
        screens.append(screen)
        QTimer.singleShot(
            0, screen, (lambda: visited(screen)) if len(screens) == 1 else lambda: QGuiApplication.exit(0)
        )

    monkeypatch.setattr(Screen, "_begin", drawn)
    assert open_screen(ScreenKind.FOYER, event_file, Place(""), Manner("en", windowed=True)) == 0
    assert (pages, len(screens)) == (["home"], 2)


@pytest.mark.parametrize("kind", [ScreenKind.FOYER, ScreenKind.DESK, ScreenKind.WALL])
def test_a_kiosk_that_is_told_to_restart_does_once_and_says_so(
    event_file: EventFile, kind: ScreenKind, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(reopening, "QUIET_MS", 50)
    monkeypatch.setattr(opening, "_load_the_rest", lambda *_: None)
    key = event_file.journal.public_key
    enrol(event_file, key, "Desk 2")
    orders: list[str] = []

    def told(screen: Screen) -> None:
        orders.append(tell_to_restart(event_file, key).id)
        QTimer.singleShot(0, screen, screen.look_for_changes)

    monkeypatch.setattr(Screen, "_begin", told)
    assert open_screen(kind, event_file, Place(""), Manner("en", windowed=True)) == RESTART
    assert restarted(event_file.path) == ""

    def left_alone(screen: Screen) -> None:
        screen.look_for_changes()
        QTimer.singleShot(150, screen, lambda: QGuiApplication.exit(0))

    monkeypatch.setattr(Screen, "_begin", left_alone)
    assert open_screen(kind, event_file, Place(""), Manner("en", windowed=True)) == 0
    assert [restarted(event_file.path)] == orders


def test_no_visitor_is_lost_to_a_restart_and_one_that_is_taken_back_is_none(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(reopening, "QUIET_MS", 20)
    monkeypatch.setattr(opening, "_load_the_rest", lambda *_: None)
    key = event_file.journal.public_key
    enrol(event_file, key, "Foyer 2")
    pages: list[str] = []

    def visited(screen: Screen) -> None:
        screen.view_model.open("home")
        tell_to_restart(event_file, key)
        screen.look_for_changes()
        QTimer.singleShot(120, screen, lambda: leave(screen))

    def leave(screen: Screen) -> None:
        pages.append(screen.view_model.page)
        take_back_restart(event_file, key)
        screen.view_model.leave()
        QTimer.singleShot(120, screen, lambda: QGuiApplication.exit(0))

    monkeypatch.setattr(Screen, "_begin", lambda screen: QTimer.singleShot(0, screen, lambda: visited(screen)))
    assert open_screen(ScreenKind.FOYER, event_file, Place(""), Manner("en", windowed=True)) == 0
    assert pages == ["home"]
