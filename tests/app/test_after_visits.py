"""After a visit a foyer screen gives back the memory that it took, while nobody looks."""

from collections.abc import Iterator
from unittest.mock import Mock

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import after_visits
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.stage import wait_for
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place


@pytest.fixture
def screen(event_file: EventFile, qtbot: QtBot) -> Iterator[Screen]:
    del qtbot
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.FOYER, event_file, Place("Foyer 1"), Manner("en", True), (jobs, jobs))
    assert wait_for(lambda: screen.access is not None)
    yield screen
    screen.close()


def _collecting(screen: Screen) -> Mock:
    collect = Mock(wraps=screen.engine.collectGarbage)
    screen.engine.collectGarbage = collect  # type: ignore[method-assign]
    return collect


def _visit(screen: Screen) -> None:
    screen.view_model.open("home")
    screen.view_model.leave()


def test_qml_gives_back_what_a_visit_made_it_remember_once_the_screen_is_at_rest(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(after_visits, "QUIET_MS", 20)
    collect = _collecting(screen)
    _visit(screen)
    assert not collect.called
    assert wait_for(lambda: collect.called)


def test_where_visitors_stand_in_line_it_is_given_back_between_two_of_them(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(after_visits, "QUIET_MS", 60_000)
    monkeypatch.setattr(after_visits, "MOST_VISITS", 3)
    collect = _collecting(screen)
    for _ in range(2):
        _visit(screen)
    QTest.qWait(100)
    assert not collect.called
    _visit(screen)
    assert wait_for(lambda: collect.called)
