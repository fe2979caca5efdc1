"""A scanner is heard as it was set up: its pauses, and what it puts before and after each code."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from kiosk.adapters.qt.scanner import WedgeScanner
from kiosk.domain.admission.scanner_layout import CALIBRATION, Stroke, strokes_for


class Heard:
    """A window with a scanner on it, and the codes that it heard; keys come at times that are given."""

    def __init__(self) -> None:
        self.window = QWindow()
        self.scanner = WedgeScanner(offset=0)
        self.scanner.watch(self.window)
        self.codes: list[str] = []
        self.scanner.scanned.connect(self.codes.append)
        self._at = time.monotonic_ns() // 1_000_000

    def strokes(self, strokes: list[Stroke]) -> None:
        """Press and let go keys by their position, and Enter, as a scanner does whose computer has no such letters."""
        for stroke in strokes:
            held = Qt.KeyboardModifier.ShiftModifier if stroke.shift else Qt.KeyboardModifier.NoModifier
            if stroke.third:
                self.send(QEvent.Type.KeyPress, Qt.Key.Key_AltGr, Qt.KeyboardModifier.NoModifier, 100)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                self.send(kind, Qt.Key.Key_unknown, held, stroke.position)
            if stroke.third:
                self.send(QEvent.Type.KeyRelease, Qt.Key.Key_AltGr, Qt.KeyboardModifier.NoModifier, 100)
        self.press("\r", gap=4)

    def send(self, kind: QEvent.Type, key: Qt.Key, held: Qt.KeyboardModifier, position: int) -> None:
        self._at += 2
        event = QKeyEvent(kind, key, held, position, 0, 0, "")
        event.setTimestamp(self._at)
        QCoreApplication.sendEvent(self.window, event)

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


def test_a_scanner_set_to_another_country_is_found_and_heard_as_it_is(heard: Heard) -> None:
    found: list[str] = []
    heard.scanner.calibrated.connect(found.append)
    heard.strokes(strokes_for(CALIBRATION, "french"))
    heard.strokes(strokes_for("FQWAZM123", "french"))
    assert (found, heard.codes) == (["french"], ["FQWAZM123"])


def test_a_separator_that_is_spelled_with_alt_is_part_of_the_code(heard: Heard) -> None:
    heard.press("ABCDEF", gap=8)
    alt, none = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
    heard.send(QEvent.Type.KeyPress, Qt.Key.Key_Alt, none, 56)
    for position in (82, 82, 80, 73):
        heard.send(QEvent.Type.KeyPress, Qt.Key.Key_0, alt, position)
        heard.send(QEvent.Type.KeyRelease, Qt.Key.Key_0, alt, position)
    heard.send(QEvent.Type.KeyRelease, Qt.Key.Key_Alt, none, 56)
    heard.press("GH\r", gap=8)
    assert heard.codes == ["ABCDEF\x1dGH"]


def test_two_scans_that_mix_where_devices_cannot_be_told_apart_are_said_and_nobody_is_told(
    heard: Heard, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("kiosk.adapters.qt.scanner._ALONE", frozenset())
    heard.scanner.set_up(prefix="", suffix="", gap=50)
    with qtbot.waitSignal(heard.scanner.crossed):
        heard.press("T4I7C1K1ET-1\r", gap=4)
        heard.press("001\r", gap=8)
    assert heard.codes == []
    with qtbot.waitSignal(heard.scanner.scanned):
        heard._at += 2000
        heard.press("TICKET-10012\r", gap=8)
    assert heard.codes == ["TICKET-10012"]


def test_what_is_typed_on_the_screen_is_no_scan_and_is_not_kept_back(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.adapters.qt.scanner._ALONE", frozenset())
    for letter in "FABCDEFGH\r":
        key = Qt.Key.Key_Return if letter == "\r" else ord(letter)
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(heard.window, event)
        assert not heard.scanner.is_holding
    assert heard.codes == []


def test_a_slow_scanner_is_heard_once_its_pause_was_set(heard: Heard) -> None:
    heard.press("FABCDEFGH\r", gap=60)
    assert heard.codes == []
    heard.scanner.set_up(prefix="", suffix="", gap=80)
    heard.press("FABCDEFGH\r", gap=60)
    assert heard.codes == ["FABCDEFGH"]
