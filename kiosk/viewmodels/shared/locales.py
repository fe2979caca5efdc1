"""Numbers, days and the order of names as a language has them."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCollator, QDate, QLocale

from kiosk.domain.language import language_of


def locale_of(language: str) -> QLocale:
    """Return how a language writes numbers and days."""
    return QLocale(language_of(language).locale)


def in_order(names: Iterable[str], language: str) -> list[str]:
    """Return names in the order of a language's alphabet, ``Room 2`` before ``Room 10``."""
    collator = QCollator(locale_of(language))
    collator.setNumericMode(True)
    return sorted(names, key=lambda name: (collator.sortKey(name), name))


def day_and_month(day: date, language: str) -> str:
    """Return a day as ``20 November``."""
    return _written(day, language, "d MMMM")


def weekday_and_day(day: date, language: str, *, year: bool = False) -> str:
    """Return a day as ``Friday 20 November``, in the order of the language, with the year where that is wanted."""
    pattern = language_of(language).weekday_and_day
    return _written(day, language, pattern.replace("MMMM", "MMMM yyyy") if year else pattern)


def full_day(day: date, language: str) -> str:
    """Return a day as ``20 November 2026``."""
    return _written(day, language, "d MMMM yyyy")


def short_day(day: date, language: str) -> str:
    """Return a day as ``Fri 20``, short enough for a tab."""
    return _written(day, language, language_of(language).short_day)


def _written(day: date, language: str, pattern: str) -> str:
    return locale_of(language).toString(QDate(day.year, day.month, day.day), pattern)
