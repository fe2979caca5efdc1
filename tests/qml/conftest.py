"""Screens that a test opens, closed when it ends in the middle too: one that goes on would fail all tests after it."""

from collections.abc import Iterator
from typing import Any

import pytest
from shiboken6 import Shiboken

from kiosk.app.screen import Screen


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
