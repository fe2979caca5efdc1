"""A scanner is heard as it was set up: its pauses, and what it puts before and after each code."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from kiosk.adapters.qt.scanner import WedgeScanner


class Heard:
    """A window with a scanner on it, and the codes that it heard; keys come at times that are given."""

    def __init__(self) -> None:
        self.window = QWindow()
        self.scanner = WedgeScanner(offset=0)
        self.scanner.watch(self.window)
        self.codes: list[str] = []
        self.scanner.scanned.connect(self.codes.append)
        self._at = time.monotonic_ns() // 1_000_000

    def press(self, letters: str, gap: int) -> None:
        for letter in letters:
            self._at += gap
            key = Qt.Key.Key_Return if letter == "\r" else ord(letter.upper())
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(self._at)
            QCoreApplication.sendEvent(self.window, event)


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:
    return Heard()


def test_what_the_scanner_puts_around_a_code_is_cut_off(heard: Heard) -> None:
    heard.scanner.set_up(prefix="]Q3", suffix="#", gap=35)
    heard.press("]Q3FABCDE#\r", gap=8)
    assert heard.codes == ["FABCDE"]


def test_a_slow_scanner_is_heard_once_its_pause_was_set(heard: Heard) -> None:
    heard.press("FABCDEFGH\r", gap=60)
    assert heard.codes == []
    heard.scanner.set_up(prefix="", suffix="", gap=80)
    heard.press("FABCDEFGH\r", gap=60)
    assert heard.codes == ["FABCDEFGH"]
