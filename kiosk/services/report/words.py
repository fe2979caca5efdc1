"""The words of the report, a file a language in ``resources/report``; numbers, times and days as people write them."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from kiosk.bundled import RESOURCES
from kiosk.domain.language import SOURCE, language_of
from kiosk.domain.moment import clock_time
from kiosk.domain.report.document import Bar, ChanceRow
from kiosk.domain.report.groups import ToldGroup

FOLDER = RESOURCES / "report"
_PERCENT = "#,##0\N{NO-BREAK SPACE}%"
"""English has the sign apart from its number, and in one line with it."""

Row = TypeVar("Row")


class Words:
    """The words of one language; English ones where there are none.

    Args:
        language: its code.
    """

    def __init__(self, language: str) -> None:
        self._words = read_words(language)
        self.language = language_of(language if self._words is not read_words(SOURCE) else SOURCE)
        self._locale = Locale.parse(self.language.locale)

    def __call__(self, key: str, count: int | None = None, **values: str | float) -> str:
        """Return a sentence with its values; of several forms the one for a number (CLDR's plural rules)."""
        pattern = self._words[key]
        if isinstance(pattern, Mapping):
            pattern = pattern.get(self._locale.plural_form(count or 0)) or pattern["other"]
        written = {name: self._written(value) for name, value in values.items()}
        if count is not None:
            written["count"] = self.number(count)
        return str(pattern).format(**written)

    def number(self, value: float, places: int = 0) -> str:
        """Return a number with so many decimal places at most."""
        return format_decimal(round(value, places), locale=self._locale)

    def mean(self, value: float) -> str:
        """Return a mean with one decimal place, which tells it from a count."""
        return format_decimal(value, "#,##0.0", locale=self._locale)

    def told(self, value: int | None) -> str:
        """Return a number of people, or that it is fewer than five."""
        return self("few") if value is None else self.number(value)

    def short(self, value: int | None) -> str:
        """Return a number of people, or that it is fewer than five, as it stands among large figures."""
        return self("few_short") if value is None else self.number(value)

    def rows(self, rows: Iterable[Bar | ChanceRow]) -> str:
        """Return what rows of a picture say, for whoever does not see it."""
        return self.listed([f"{one.label}: {one.text}" for one in rows])

    def told_in(self, key: str, value: int | None) -> str:
        """Return the sentence of a number, or the one of fewer than five (``KEY_few``), or of none (``KEY_none``)."""
        if value is None:
            return self(f"{key}_few")
        return self(f"{key}_none") if value == 0 else self(key, value)

    def share(self, part: float) -> str:
        """Return a part of 1 in whole hundredths."""
        return format_percent(part, _PERCENT if self.language.code == SOURCE else None, locale=self._locale)

    def day(self, day: date) -> str:
        """Return a day with its month and year."""
        return format_date(day, "d MMMM y", locale=self._locale)

    def time(self, at: int, zone: ZoneInfo) -> str:
        """Return UTC milliseconds as hours and minutes in a zone."""
        return clock_time(at, zone)

    def name(self, text: str) -> str:
        """Return a name as it stands within a sentence."""
        return self.language.isolated(text)

    def group(self, group: ToldGroup) -> str:
        """Return what a group, or small ones that are taken together, are called."""
        return self.listed(list(group.names)) if group.names else self("other_groups")

    def grouped(self, group: ToldGroup | None) -> str:
        """Return the same as it stands within a sentence; None is the small ones that are told of no further."""
        return self.name(self.group(group)) if group and group.names else self("other_groups_within")

    def listed(self, texts: list[str]) -> str:
        """Return texts with what this language sets between them."""
        return self.language.comma.join(texts)

    def _written(self, value: str | float) -> str:
        return value if isinstance(value, str) else self.number(value, 1)


def parted(rows: Sequence[Row], most: int) -> list[tuple[Row, ...]]:
    """Return rows in parts of so many at most, as a picture must stand on one page."""
    return [tuple(rows[first : first + most]) for first in range(0, len(rows), most)]


@cache
def read_words(language: str) -> Mapping[str, Any]:
    """Return the words of the report in a language; the English ones where there are none."""
    place = FOLDER / f"{language}.toml"
    if place.parent != FOLDER or not place.is_file():
        return read_words(SOURCE)
    return tomllib.loads(place.read_text("utf-8"))
