"""The tour waits for what it needs, however long that takes to come."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.view_models import ScreenKind
from kiosk.demo import stage as stages
from kiosk.demo.stage import StagedScreen
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest

SLOW_MS = 900
"""Longer than the tour ever waited for a fixed time."""


@pytest.fixture
def desk(event_file: EventFile, qtbot: QtBot) -> Iterator[StagedScreen]:
    del qtbot
    desk = StagedScreen(ScreenKind.DESK, event_file, Place("Desk 1"), Manner(windowed=True))
    yield desk
    desk.close()


def test_what_comes_late_is_waited_for_and_then_tapped(desk: StagedScreen) -> None:
    QTimer.singleShot(SLOW_MS, desk.view_model, lambda: desk.view_model.follow("walk_in"))
    desk.tap("Cancel")
    assert desk.view_model.panel == ""


def test_what_never_comes_is_told_with_what_is_there(desk: StagedScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stages, "PATIENCE_S", 0.3)
    with pytest.raises(LookupError, match=r"nothing to tap says “Nowhere”; there is .*Ready"):
        desk.tap("Nowhere")


def test_what_is_typed_is_never_taken_for_a_scan(desk: StagedScreen, add_guest: AddGuest) -> None:
    add_guest("Elif Kılıç")
    desk.tick()
    desk.type("kilic")
    assert desk.shows("kilic")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.shows("kilic")


def test_a_message_that_goes_by_itself_stands_until_its_picture_is_taken(desk: StagedScreen, tmp_path: Path) -> None:
    desk.view_model.toasted.emit("Saved", "check", False)
    stages.wait_for(lambda: desk.shows("Saved"))
    desk.settle()
    desk.picture(tmp_path / "saved.png")
    desk.settle()
    assert not desk.shows("Saved")
