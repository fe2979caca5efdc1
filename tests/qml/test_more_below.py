"""Where a list holds rows below its edge, a mark says how many, brings them up, and goes when all have been seen."""

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.storage.event_file import EventFile
from tests.qml.organiser import Page, spoken
from tests.qml.seen import box, kind, settle, shown_items
from tests.qml.test_organiser_settings import opened


def settings_in_sight(page: Page) -> set[str]:
    return {
        str(item.property("text"))
        for item, clip in shown_items(page.screen.window)
        if kind(item) == "SettingDelegate" and (clip is None or clip.adjusted(-1, -1, 1, 1).contains(box(item)))
    }


def mark(page: Page) -> QQuickItem | None:
    marks = [item for item, _ in shown_items(page.screen.window) if kind(item) == "MoreMark"]
    return marks[0] if marks else None


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)])
def test_settings_below_the_edge_are_counted_and_a_tap_brings_them_up(
    event_file: EventFile, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = opened(event_file, qtbot, size)
    page.prepare("Settings")
    settle(page.screen.window)
    (rows,) = (item for item in page.items() if item.isVisible() and item.inherits("QQuickListView"))
    seen, total = settings_in_sight(page), rows.property("count")
    below = mark(page)
    assert below is not None
    assert spoken(below) == f"{total - len(seen)} more below"
    taps = 0
    while (below := mark(page)) is not None:
        page.tap(spoken(below))
        settle(page.screen.window)
        seen |= settings_in_sight(page)
        taps += 1
        assert taps < total, "the mark goes when the end is in sight"
    assert len(seen) == total
    page.screen.close()
