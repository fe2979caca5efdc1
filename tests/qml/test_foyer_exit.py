"""The foyer's full screen is closed by whoever knows this kiosk's exit PIN, with a keyboard or without one."""

from collections.abc import Callable

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
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest
from tests.qml.organiser import Page
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes

PIN = "482913"

OpenFoyer = Callable[..., Page]


@pytest.fixture
def open_foyer(event_file: EventFile, qtbot: QtBot) -> OpenFoyer:
    def open_it(
        pin: str = PIN, language: str = "en", size: tuple[int, int] = (1280, 800), *, windowed: bool = False
    ) -> Page:
        if pin:
            settings_of(event_file).change(EXIT_PIN, pin, Scope.KIOSK)
        manner = Manner(language, windowed, size)
        jobs = ImmediateJobs()
        screen = Screen(ScreenKind.FOYER, event_file, Place("Foyer 1"), manner, (jobs, jobs))
        qtbot.waitUntil(screen.window.isActive)
        return Page(screen)

    return open_it


def asks(page: Page) -> bool:
    return bool(page.named("Close this screen?"))


def test_the_window_stays_until_the_pin_is_typed(open_foyer: OpenFoyer) -> None:
    page = open_foyer()
    page.screen.window.close()
    page.rest()
    assert page.screen.window.isVisible()
    assert asks(page)
    page.press("1", "1", "1", "1", Qt.Key.Key_Return)
    assert page.shows("That is not the exit PIN of this kiosk.")
    page.press(*PIN, Qt.Key.Key_Return)
    page.rest()
    assert not page.screen.window.isVisible()


@pytest.mark.parametrize("windowed", [False, True])
def test_without_a_pin_or_in_a_window_it_closes_unasked(open_foyer: OpenFoyer, windowed: bool) -> None:
    page = open_foyer(PIN if windowed else "", windowed=windowed)
    page.screen.window.close()
    page.rest()
    assert not page.screen.window.isVisible()


def test_a_visitor_who_came_upon_it_stays_with_a_tap(open_foyer: OpenFoyer) -> None:
    page = open_foyer()
    page.screen.window.close()
    page.rest()
    page.tap("Stay")
    assert not asks(page)
    assert page.screen.window.isVisible()


def test_staff_without_a_keyboard_hold_the_corner_for_three_seconds(open_foyer: OpenFoyer) -> None:
    page = open_foyer()
    window, corner = page.screen.window, QPoint(20, 20)
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, Qt.MouseButton.LeftButton, none, corner)
    page.until(lambda: asks(page), "the corner was held for long enough")
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, none, corner)
    for digit in PIN:
        page.tap(digit)
    page.tap("Enter the PIN")
    page.rest()
    assert not window.isVisible()


def test_a_tap_in_the_corner_asks_nobody(open_foyer: OpenFoyer) -> None:
    page = open_foyer()
    page.tap_at(QPoint(20, 20))
    assert not asks(page)
    assert page.model.page == "home", "it is a touch like any other"


def test_a_scan_takes_the_question_away(open_foyer: OpenFoyer, add_guest: AddGuest) -> None:
    page = open_foyer()
    badge = add_guest("Elif Kılıç").badge
    page.screen.window.close()
    page.rest()
    page.model.scanned(badge)
    assert not asks(page)
    assert page.model.page == "checkIn"


def test_a_pin_that_is_set_while_the_screen_is_open_holds_at_once(open_foyer: OpenFoyer, event_file: EventFile) -> None:
    page = open_foyer("")
    settings_of(event_file).change(EXIT_PIN, "7777", Scope.KIOSK)
    page.screen.look_for_changes()
    page.screen.window.close()
    page.rest()
    assert asks(page)


def test_the_program_ends_without_asking(open_foyer: OpenFoyer) -> None:
    page = open_foyer()
    asked: list[bool] = []
    page.model.exit.changed.connect(lambda: asked.append(True))
    page.screen.close()
    assert asked == []


def test_the_question_is_to_be_read_in_every_shape(open_foyer: OpenFoyer) -> None:
    page, wrong = open_foyer(PIN), {}

    def look(state: str) -> None:
        for shape in shapes(page.screen):
            if found := [*faults(page.screen.window), *untidy(page.screen.window)]:
                wrong[f"{state}, {shape}"] = found

    page.screen.window.close()
    look("asked")
    for _ in range(5):
        page.press("1", "1", "1", "1", Qt.Key.Key_Return)
    assert page.model.exit.asleep
    look("asleep")
    assert wrong == {}


def test_a_pin_that_was_typed_as_fast_as_a_scanner_closes_the_screen(open_foyer: OpenFoyer) -> None:
    page = open_foyer()
    page.screen.window.close()
    page.rest()
    page.model.scanned(PIN)
    page.rest()
    assert not page.screen.window.isVisible()
