"""Typing as a person does, on a window of the tests."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest


def type_key(window: QWindow, key: Qt.Key | str) -> None:
    """Press and release a key, or the key of a character."""
    QTest.keyClick(window, key)  # type: ignore[arg-type]  # the stub leaves characters out
