"""Messages of the domain and of the services, in the words of the screen's language."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QGuiApplication

from kiosk.domain.message import SEPARATOR, Message, Value

_ISOLATE, _END, _FROM_RIGHT = "\u2068", "\u2069", "\u200f"
"""First strong isolate and its end (Unicode annex 9): what stands between them does not disturb the order around it;
and the mark that has a line read from the right even where it holds nothing but names and numbers."""


def worded(message: Message | None) -> str:
    """Return a fault or another message as a sentence of the language that is installed now; nothing of nothing."""
    if message is None:
        return ""
    number = -1 if message.number is None else message.number
    pattern = QCoreApplication.translate(message.context, message.text, "", number)
    return _directed(pattern.format(**{name: _worded_value(value) for name, value in message.values.items()}))


def filled(pattern: str, **values: object) -> str:
    """Return a translated sentence with its values; in right-to-left languages each keeps its own direction."""
    return _directed(pattern.format(**{name: isolated(str(value)) for name, value in values.items()}))


def joined(parts: Iterable[str]) -> str:
    """Return what there is of some parts, with the language's comma between."""
    return _directed(
        QCoreApplication.translate(Message.context, SEPARATOR).join(isolated(part) for part in parts if part)
    )


def isolated(text: str) -> str:
    """Return a name, code or path so that it does not disturb a right-to-left sentence around it."""
    return f"{_ISOLATE}{text}{_END}" if text and _is_from_right() else text


def _directed(sentence: str) -> str:
    return _FROM_RIGHT + sentence if sentence and _is_from_right() else sentence


def _is_from_right() -> bool:
    return QGuiApplication.isRightToLeft()  # QLocale's own answer makes every enum of Qt's namespace


def _worded_value(value: Value) -> str:
    if isinstance(value, Message):
        return worded(value)
    if isinstance(value, int | float):
        return QLocale().toString(value)
    if isinstance(value, tuple):
        return QCoreApplication.translate(Message.context, SEPARATOR).join(map(_worded_value, value))
    if isinstance(value, date):
        # A day does not end a line without its month, nor a month without its year.
        return QLocale().toString(QDate(value.year, value.month, value.day), "d\u00a0MMMM\u00a0yyyy")
    return isolated(str(value))
