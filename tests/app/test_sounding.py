"""A tap on a touchscreen is heard, quietly, and never instead of an answer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.sounds import SOUNDS, TOUCH_SOUND, VOLUME
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place


class HeardSounds:
    """What would be heard of a loudspeaker."""

    def __init__(self) -> None:
        self.played: list[str] = []
        self.is_playing = False
        self.volume = -1

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def play(self, name: str) -> None:
        self.played.append(name)


@pytest.fixture(scope="module")
def glass() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(params=[ScreenKind.DESK, ScreenKind.FOYER])
def screen(
    request: pytest.FixtureRequest, event_file: EventFile, qtbot: QtBot, glass: QPointingDevice
) -> Iterator[tuple[Screen, HeardSounds]]:
    del glass
    jobs, heard = ImmediateJobs(), HeardSounds()
    opened = Screen(request.param, event_file, Place("Desk 1"), Manner("en", True), (jobs, jobs))
    opened.sounding.hear_taps(opened.window)
    opened.sounding.use(heard)  # type: ignore[arg-type]  # this machine has no loudspeaker
    qtbot.waitUntil(lambda: "scanner" in opened.__dict__)
    yield opened, heard
    opened.close()


def tap(screen: Screen, glass: QPointingDevice, moved: int = 0) -> None:
    at = QPoint(300, 200)
    QTest.touchEvent(screen.window, glass).press(0, at)
    if moved:
        QTest.touchEvent(screen.window, glass).move(0, at + QPoint(moved, moved))
    QTest.touchEvent(screen.window, glass).release(0, at + QPoint(moved, moved))


def test_a_tap_is_heard_and_neither_a_finger_that_moves_a_list_nor_a_mouse(
    screen: tuple[Screen, HeardSounds], qtbot: QtBot, glass: QPointingDevice
) -> None:
    shown, heard = screen
    tap(shown, glass, moved=200)
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    assert heard.played == []
    tap(shown, glass)
    qtbot.waitUntil(lambda: heard.played == ["touch"])


@pytest.mark.parametrize("screen", [ScreenKind.FOYER], indirect=True)
def test_what_a_tap_does_never_waits_for_its_sound(
    screen: tuple[Screen, HeardSounds], qtbot: QtBot, glass: QPointingDevice
) -> None:
    shown, heard = screen
    pages: list[str] = []
    heard.play = lambda _: pages.append(shown.view_model.page)  # type: ignore[assignment]
    assert shown.view_model.page == "rest"
    tap(shown, glass)
    qtbot.waitUntil(lambda: pages == ["home"])


def test_no_tick_is_heard_over_an_answer_or_where_it_is_off(
    screen: tuple[Screen, HeardSounds], event_file: EventFile
) -> None:
    shown, heard = screen
    heard.is_playing = True
    shown.sounding.tick()
    assert heard.played == []
    heard.is_playing = False
    settings = settings_of(event_file)
    settings.change(TOUCH_SOUND, False, Scope.KIOSK)
    settings.change(VOLUME, 40, Scope.KIOSK)
    shown.look_for_changes()
    shown.sounding.tick()
    shown.sounding.play("admitted")
    assert (heard.played, heard.volume) == (["admitted"], 40)
    settings.change(TOUCH_SOUND, True, Scope.KIOSK)
    settings.change(SOUNDS, False, Scope.KIOSK)
    shown.look_for_changes()
    shown.sounding.play("admitted")
    shown.sounding.tick()
    assert heard.played == ["admitted", "touch"]
