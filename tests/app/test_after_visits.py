"""After a visit a foyer screen gives back the memory that it took, while nobody looks."""

from unittest.mock import Mock

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import after_visits
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.stage import wait_for
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place


def test_qml_gives_back_what_a_visit_made_it_remember_once_the_screen_is_at_rest(
    event_file: EventFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    monkeypatch.setattr(after_visits, "QUIET_MS", 20)
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.FOYER, event_file, Place("Foyer 1"), Manner("en", True), (jobs, jobs))
    assert wait_for(lambda: screen.access is not None)
    collect = Mock(wraps=screen.engine.collectGarbage)
    screen.engine.collectGarbage = collect  # type: ignore[method-assign]
    screen.view_model.open("home")
    screen.view_model.leave()
    assert not collect.called
    assert wait_for(lambda: collect.called)
    screen.close()
