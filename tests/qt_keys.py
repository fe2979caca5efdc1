"""Typing as a person does, on a window of the tests."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

PATIENCE_MS = 1_000
HUMAN_MS = 60
"""How long a person waits between two keys at the least; a scanner never so long."""


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


def type_as_person(window: QWindow, *keys: Qt.Key | str) -> None:
    """Press and let go a key after the other, slower than any scanner and faster than most people."""
    for key in keys:
        QTest.keyPress(window, key)  # type: ignore[arg-type]  # the stub leaves characters out
        QTest.qWait(HUMAN_MS // 2)
        QTest.keyRelease(window, key)  # type: ignore[arg-type]  # as above
        QTest.qWait(HUMAN_MS)
