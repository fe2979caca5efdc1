"""The calm page under a screen that is being started."""

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.splash import Splash
from tests.qml.seen import faults

SIZES = ((1280, 800), (1024, 768), (800, 480), (1920, 1080), (1080, 1920))


def texts(item: QQuickItem) -> set[str]:
    found = {str(item.property("text") or "")}
    return found.union(*(texts(child) for child in item.childItems()))


@pytest.mark.parametrize("size", SIZES)
def test_it_is_read_whole_in_every_language_and_takes_no_request_to_close(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int]
) -> None:
    shown = tmp_path / "shown"
    splash = Splash(size, shown)
    splash.show()
    qtbot.waitUntil(shown.exists)
    assert {"One moment, please", "Bir dakika, lütfen", "لحظة من فضلك"} <= texts(splash.window.contentItem())
    assert faults(splash.window) == []
    splash.window.close()
    assert splash.window.isVisible()
    splash.close()
