"""Typing as a person does, on a window of the tests."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

HUMAN_MS = 60
"""How long a person waits between two keys at the least; a scanner never so long."""


def type_key(window: QWindow, key: Qt.Key | str) -> None:
    """Press and release a key, or the key of a character."""
    QTest.keyClick(window, key)  # type: ignore[arg-type]  # the stub leaves characters out


def type_as_person(window: QWindow, *keys: Qt.Key | str) -> None:
    """Press and let go a key after the other, slower than any scanner and faster than most people."""
    for key in keys:
        QTest.keyPress(window, key)  # type: ignore[arg-type]  # the stub leaves characters out
        QTest.qWait(HUMAN_MS // 2)
        QTest.keyRelease(window, key)  # type: ignore[arg-type]  # as above
        QTest.qWait(HUMAN_MS)
