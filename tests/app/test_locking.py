"""A screen that is locked down closes for its exit PIN only, whichever screen it is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.catalogue import EXIT_PIN
from kiosk.domain.settings.setting import Scope
from kiosk.services.attendance import attendance
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest
from tests.qml.organiser import Page

PIN = "482913"
KINDS = pytest.mark.parametrize("kind", [ScreenKind.DESK, ScreenKind.FOYER, ScreenKind.WALL])

OpenLocked = Callable[..., Page]


@pytest.fixture
def open_locked(event_file: EventFile, qtbot: QtBot) -> Iterator[OpenLocked]:
    opened: list[Screen] = []

    def open_it(kind: ScreenKind, pin: str = PIN) -> Page:
        if pin:
            settings_of(event_file).change(EXIT_PIN, pin, Scope.KIOSK)
        jobs = ImmediateJobs()
        screen = Screen(kind, event_file, Place("Here"), Manner("en", windowed=True, locked=True), (jobs, jobs))
        qtbot.waitUntil(screen.window.isActive)
        opened.append(screen)
        return Page(screen)

    yield open_it
    for screen in opened:
        screen.close()


def status(page: Page) -> int:
    assert page.screen.lock
    return page.screen.lock.status


@KINDS
def test_it_stays_until_the_pin_is_typed_and_then_ends_as_staff_wished(
    open_locked: OpenLocked, kind: ScreenKind
) -> None:
    page = open_locked(kind)
    page.screen.window.close()
    page.rest()
    assert page.shows("For staff: type this kiosk’s exit PIN.")
    page.press("1", "1", "1", "1", Qt.Key.Key_Return)
    assert page.screen.window.isVisible()
    assert status(page) == 1
    page.press(*PIN, Qt.Key.Key_Return)
    page.rest()
    assert not page.screen.window.isVisible()
    assert status(page) == 3


@KINDS
def test_without_a_pin_it_closes_for_nobody_and_says_so(open_locked: OpenLocked, kind: ScreenKind) -> None:
    page = open_locked(kind, pin="")
    page.screen.window.close()
    page.rest()
    assert page.shows("This screen does not close: the organiser has set no exit PIN for it.")
    page.press("1", "1", "1", "1", Qt.Key.Key_Return)
    page.tap("Stay")
    assert page.screen.window.isVisible()


def test_staff_at_a_desk_hold_the_corner(open_locked: OpenLocked) -> None:
    page = open_locked(ScreenKind.DESK)
    window, corner, none = page.screen.window, QPoint(20, 20), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, Qt.MouseButton.LeftButton, none, corner)
    page.until(lambda: page.shows("For staff:"), "the corner was held for long enough")
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, none, corner)


def test_staff_with_a_keypad_hold_its_correction_key(open_locked: OpenLocked, qtbot: QtBot) -> None:
    page = open_locked(ScreenKind.FOYER)
    page.press(Qt.Key.Key_Backspace)
    qtbot.wait(1200)
    assert not page.shows("For staff:"), "a press is not holding"

    def repeat() -> bool:
        QTest.keyPress(page.screen.window, Qt.Key.Key_Backspace)
        return page.shows("For staff:")

    page.until(repeat, "the key was held for long enough")


def test_a_desk_goes_on_scanning_when_somebody_walked_off_from_the_question(
    open_locked: OpenLocked, add_guest: AddGuest, event_file: EventFile
) -> None:
    badge = add_guest("Elif Kılıç").badge
    page = open_locked(ScreenKind.DESK)
    page.screen.window.close()
    page.rest()
    page.screen.scanned(badge)
    assert not page.shows("For staff:")
    assert attendance(event_file).checked_in == 1


def test_a_pin_that_was_typed_as_fast_as_a_scanner_closes_a_desk(open_locked: OpenLocked) -> None:
    page = open_locked(ScreenKind.DESK)
    page.screen.window.close()
    page.rest()
    page.screen.scanned(PIN)
    page.rest()
    assert status(page) == 3
