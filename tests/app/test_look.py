"""How a desk looks is chosen by whoever works there, with a key or a tap, and is so tomorrow too."""

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner, first_look
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.looks import ALWAYS, MOTION, NEVER
from kiosk.domain.settings.setting import Scope
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest


def look(screen: Screen) -> tuple[str, bool, bool]:
    theme = screen.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    return theme.property("scheme"), theme.property("largerText"), theme.property("reducedMotion")


def is_at_work(screen: Screen) -> bool:
    return "scanner" in screen.__dict__


def opened(kind: ScreenKind, file: EventFile) -> Screen:
    jobs = ImmediateJobs()
    return Screen(kind, file, Place("Desk 1"), Manner("en", True), (jobs, jobs))


def test_who_works_in_a_dark_room_or_with_tired_eyes_chooses_so_and_the_kiosk_keeps_it(
    event_file: EventFile, qtbot: QtBot
) -> None:
    desk = opened(ScreenKind.DESK, event_file)
    qtbot.waitUntil(desk.window.isActive)
    told: list[str] = []
    desk.view_model.toasted.connect(lambda text, *_: told.append(text))
    looks = [look(desk)[:2]]
    for _ in range(6):
        QTest.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        looks.append(look(desk)[:2])
    assert looks == [
        *(("light", False), ("light", True), ("dark", False), ("dark", True)),
        *(("contrast", False), ("contrast", True), ("light", False)),
    ]
    assert told[:2] == ["Light, larger text", "Dark, usual text"]
    desk.view_model.look.nextScheme()
    desk.view_model.look.switchText()
    desk.close()
    for kind in (ScreenKind.DESK, ScreenKind.ORGANISER):
        again = opened(kind, event_file)
        qtbot.waitUntil(partial(is_at_work, again))
        assert look(again) == ("dark", True, False)
        again.close()


@pytest.mark.parametrize("kind", list(ScreenKind))
def test_a_screen_opens_in_the_look_that_is_asked_for_until_another_is_chosen(
    event_file: EventFile, qtbot: QtBot, kind: ScreenKind
) -> None:
    jobs = ImmediateJobs()
    manner = Manner("en", True, look=first_look(["dark", "larger"]))
    screen = Screen(kind, event_file, Place("Desk 1"), manner, (jobs, jobs))
    qtbot.waitUntil(partial(is_at_work, screen))
    # In the foyer each visitor chooses how large text is.
    assert look(screen)[:2] == ("dark", kind is not ScreenKind.FOYER)
    if kind is ScreenKind.DESK:
        screen.view_model.look.nextScheme()
        assert look(screen)[0] == "contrast"
        screen.view_model.look.nextScheme()
        assert look(screen)[0] == "light"
    screen.close()


@pytest.mark.parametrize("kind", [ScreenKind.DESK, ScreenKind.FOYER])
def test_nothing_moves_on_a_kiosk_where_motion_is_off(event_file: EventFile, qtbot: QtBot, kind: ScreenKind) -> None:
    screen = opened(kind, event_file)
    settings_of(event_file).change(MOTION, NEVER, Scope.KIOSK)
    qtbot.waitUntil(partial(is_at_work, screen))
    screen.look_for_changes()
    assert look(screen)[2] is True
    screen.close()


def test_the_counter_moves_when_a_guest_comes_in_and_then_rests(
    event_file: EventFile, add_guest: AddGuest, qtbot: QtBot
) -> None:
    desk = opened(ScreenKind.DESK, event_file)
    qtbot.waitUntil(partial(is_at_work, desk))
    counter: Any = desk.window.findChild(QObject, "counter")
    begun: list[bool] = []
    counter.started.connect(lambda: begun.append(counter.property("running")))
    for motion, moves in ((ALWAYS, True), (NEVER, False)):
        settings_of(event_file).change(MOTION, motion, Scope.KIOSK)
        desk.look_for_changes()
        desk.scanned(add_guest(f"Guest {motion}").badge)
        before = len(begun)
        qtbot.waitUntil(partial(lambda count: len(begun) > count, before))
        assert counter.property("running") is moves
        qtbot.waitUntil(lambda: not counter.property("running"))
    assert desk.view_model.tally.checkedIn == "2"
    desk.close()


def test_a_screen_moves_as_its_system_says_unless_the_kiosk_is_set_otherwise(
    event_file: EventFile, qtbot: QtBot
) -> None:
    screen = opened(ScreenKind.DESK, event_file)
    qtbot.waitUntil(partial(is_at_work, screen))
    assert look(screen)[2] is False
    screen.look.take_wish(True)
    assert look(screen)[2] is True
    settings_of(event_file).change(MOTION, ALWAYS, Scope.KIOSK)
    screen.look_for_changes()
    assert look(screen)[2] is False
    screen.close()
    screen.look.take_wish(True)  # the answer may come late
