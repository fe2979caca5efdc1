"""Screens that a test opens, closed when it ends in the middle too: one that goes on would fail all tests after it."""

from collections.abc import Iterator
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


@pytest.fixture(autouse=True)
def no_screen_stays_open(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    opened: list[Screen] = []
    initialise = Screen.__init__

    def open_and_note(screen: Screen, *arguments: Any, **options: Any) -> None:
        initialise(screen, *arguments, **options)
        opened.append(screen)

    monkeypatch.setattr(Screen, "__init__", open_and_note)
    yield
    for screen in opened:
        if Shiboken.isValid(screen) and any(timer.isActive() for timer in screen._timers):
            screen.close()


@pytest.fixture
def open_foyer(event_file: EventFile, qtbot: QtBot) -> Iterator[OpenFoyer]:
    screens: list[Screen] = []

    def open_it(size: tuple[int, int] = (1280, 800), language: str = "en") -> Foyer:
        jobs = ImmediateJobs()
        manner = Manner(language, True, size)
        screens.append(Screen(ScreenKind.FOYER, event_file, Place("Foyer 1"), manner, (jobs, jobs)))
        theme = screens[-1].engine.singletonInstance("Kiosk.Theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("reducedMotion", True)
        qtbot.waitUntil(screens[-1].window.isActive)
        return Foyer(screens[-1])

    yield open_it
    for screen in screens:
        screen.close()
