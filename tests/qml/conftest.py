"""Screens that a test opens: nothing on them moves, and they are closed when it ends in the middle too.

One that goes on would fail all tests after it.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.qml.foyer import Foyer, OpenFoyer

OpenScreen = Callable[..., Screen]
_PLACES = {
    ScreenKind.DESK: Place("Desk 1", "Selin"),
    ScreenKind.FOYER: Place("Foyer 1"),
    ScreenKind.WALL: Place("Wall 1"),
    ScreenKind.ORGANISER: Place("Organiser"),
}


@pytest.fixture(autouse=True)
def no_screen_stays_open(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    opened: list[Screen] = []
    initialise = Screen.__init__

    def open_and_note(screen: Screen, *arguments: Any, **options: Any) -> None:
        initialise(screen, *arguments, **options)
        _theme_of(screen).setProperty("reducedMotion", True)
        _theme_of(screen).setProperty("unreadMs", 0)
        opened.append(screen)

    monkeypatch.setattr(Screen, "__init__", open_and_note)
    yield
    for screen in opened:
        if Shiboken.isValid(screen) and any(timer.isActive() for timer in screen._timers):
            screen.close()
        _let_go(screen)
    opened.clear()


def _theme_of(screen: Screen) -> QObject:
    theme = screen.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    return theme


def _let_go(screen: Screen) -> None:
    """Drop Python’s sides of what Qt deleted with the window: PySide takes them for what is made at their address."""
    for holder in (screen, screen._shown):
        for name in ("window", "engine"):
            vars(holder).pop(name, None)


@pytest.fixture
def open_screen(event_file: EventFile, qtbot: QtBot) -> Iterator[OpenScreen]:
    """Open screens on the event, where nothing moves and all work is done at once."""
    screens: list[Screen] = []

    def open_it(kind: ScreenKind, language: str, size: tuple[int, int], *, larger: bool = False) -> Screen:
        jobs = ImmediateJobs()
        screen = Screen(kind, event_file, _PLACES[kind], Manner(language, True, size), (jobs, jobs))
        screens.append(screen)
        _theme_of(screen).setProperty("largerText", larger)
        qtbot.waitUntil(screen.window.isActive)
        return screen

    yield open_it
    for screen in screens:
        screen.close()


@pytest.fixture
def open_foyer(open_screen: OpenScreen) -> OpenFoyer:
    def open_it(size: tuple[int, int] = (1280, 800), language: str = "en") -> Foyer:
        return Foyer(open_screen(ScreenKind.FOYER, language, size))

    return open_it
