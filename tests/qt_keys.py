"""Typing as a person does, on a window of the tests."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from kiosk.app.window import AppWindow
from kiosk.demo.stage import come_to_rest, wait_for

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

PATIENCE_MS = 1_000
KEEN_MS = 1
"""How soon a screen takes a key for a person's, where no scanner is there."""


def type_key(window: QWindow, key: Qt.Key | str) -> None:
    """Press and release a key, or the key of a character."""
    QTest.keyClick(window, key)  # type: ignore[arg-type]  # the stub leaves characters out


def type_scan(screen: "Screen", code: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Send a code as a hand scanner does, and Enter, another key, or none.

    A busy machine may take longer between two of these keys than any scanner: meanwhile the screen waits for the next.
    """
    scanner = screen.scanner
    usual, scanner.gap = scanner.gap, PATIENCE_MS
    for letter in code:
        type_key(screen.window, letter)
    if end is not None:
        type_key(screen.window, end)
    scanner.gap = usual


def type_as_person(screen: "Screen | AppWindow", *keys: Qt.Key | str) -> None:
    """Press keys one after the other, each until the screen has given it on: no scanner keeps one down for so long."""
    if isinstance(screen, AppWindow):  # nothing listens there
        for key in keys:
            type_key(screen.window, key)
            QTest.qWait(20)
        return
    scanner = screen.scanner
    usual, scanner.gap = scanner.gap, KEEN_MS
    for key in keys:
        for act in (QTest.keyPress, QTest.keyRelease):
            act(screen.window, key)  # type: ignore[arg-type]  # the stub leaves characters out
            assert wait_for(lambda: not scanner.is_holding), "the scanner holds keys back for ever"
        come_to_rest(screen, 1)
    scanner.gap = usual
