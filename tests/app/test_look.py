"""How a desk looks is chosen by whoever works there, with a key or a tap, and is so tomorrow too."""

from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.looks import MOTION
from kiosk.domain.settings.setting import Scope
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place


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


@pytest.mark.parametrize("kind", [ScreenKind.DESK, ScreenKind.FOYER])
def test_nothing_moves_on_a_kiosk_where_motion_is_off(event_file: EventFile, qtbot: QtBot, kind: ScreenKind) -> None:
    screen = opened(kind, event_file)
    settings_of(event_file).change(MOTION, False, Scope.KIOSK)
    qtbot.waitUntil(partial(is_at_work, screen))
    screen.look_for_changes()
    assert look(screen)[2] is True
    screen.close()
