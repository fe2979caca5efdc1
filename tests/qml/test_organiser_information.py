"""The page of information as a person uses it: rooms are marked with a tap and with keys, and taken back with one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.demo.qml_types import type_name
from kiosk.domain.floor_plan import Spot
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.floor_plans import standing
from tests.floors import draw_plan
from tests.qml.organiser import Page
from tests.qml.test_organiser_settings import opened


@pytest.fixture
def page(event_file: EventFile, qtbot: QtBot) -> Iterator[Page]:
    draw_plan(event_file, {}, "Ground floor")
    page = opened(event_file, qtbot)
    page.prepare("Event")
    page.tap("Floor plans")
    yield page
    page.screen.close()


def places(file: EventFile) -> dict[str, Spot]:
    return dict(standing(file.reader)[0].places)


def plan(page: Page) -> QQuickItem:
    return next(item for item in page.items() if item.isVisible() and type_name(item).startswith("PlanView"))


def test_a_place_that_is_typed_is_marked_with_a_tap_moved_with_keys_and_each_is_taken_back(
    page: Page, event_file: EventFile
) -> None:
    page.tap("Room or place")
    page.press(*"bar", Qt.Key.Key_Return)
    assert page.shows("Touch the plan where bar is.")
    view = plan(page)
    page.tap_at(view.mapToScene(QPointF(view.width() / 2, view.height() / 2)).toPoint())
    spot = places(event_file)["bar"]
    assert (abs(spot.across - 50) < 3, abs(spot.down - 50) < 3) == (True, True)
    page.tap("bar, on the plan")
    page.tab_to("The plan; arrows move")
    page.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up)
    assert places(event_file)["bar"] == spot, "nothing is written while it moves"
    page.press(Qt.Key.Key_Return)
    assert places(event_file)["bar"] == Spot(spot.across + 4, spot.down - 2)
    page.tap("Undo")
    assert places(event_file)["bar"] == spot
