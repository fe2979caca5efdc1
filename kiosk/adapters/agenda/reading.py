"""What the readers of agenda files share: saying what was expected and found, and reading times and texts."""

import re
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.moment import milliseconds

T = TypeVar("T")
JsonObject = dict[str, Any]

_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&[a-zA-Z#0-9]+;")
_BREAKING = {"br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "tr"}
_DURATION = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)", re.ASCII)
_YEARS = range(1971, 2200)
_NAMES: dict[type, str] = {
    dict: "an object",
    list: "a list",
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    type(None): "nothing",
}


class UnfitError(Exception):
    """A file is not the agenda that it looks like; the text says what was expected where, and what was found."""


def expect(value: object, kind: type[T], what: str) -> T:
    """Return a value of the expected kind.

    Raises:
        UnfitError: it is of another kind; `what` names the place.
    """
    if isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
        return value
    raise UnfitError(f"{what} should be {_NAMES[kind]}, but is {shown(value)}")


def text_of(table: JsonObject, key: str, where: str) -> str:
    """Return a text that may be missing or null; spaces around it are dropped."""
    value = table.get(key)
    return "" if value is None else expect(value, str, f"“{key}” {where}").strip()


def shown(value: object) -> str:
    """Say in a few words what was found."""
    if isinstance(value, str):
        return f"the text “{value[:40]}{'…' if len(value) > 40 else ''}”"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"the number {str(value)[:40]}" if abs(value) < 1e300 else "a very large number"
    return _NAMES.get(type(value), "something else")


def read_time(text: str, what: str) -> datetime:
    """Read an ISO 8601 date and time, with an offset or without.

    Raises:
        UnfitError: it is none, or not in this age.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UnfitError(f"{what} should be a time like 2026-11-20T09:30:00+03:00, but is {shown(text)}") from error
    if moment.year not in _YEARS:
        raise UnfitError(f"{what} should be a time of this age, but is {shown(text)}")
    return moment


def read_duration(text: str, what: str) -> timedelta:
    """Read a duration, ``HH:MM`` or ``D:HH:MM`` (schedule.schema.json, schedule.xml.xsd).

    Raises:
        UnfitError: it is neither.
    """
    duration = _DURATION.fullmatch(text)
    if duration is None:
        raise UnfitError(f"{what} should be hours and minutes like 00:45, but is {shown(text)}")
    days, hours, minutes = (int(part or 0) for part in duration.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)


def utc(moment: datetime, zone: ZoneInfo) -> int:
    """Return a time as UTC milliseconds; one without an offset is meant in `zone`."""
    return milliseconds((moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC))


def plain(text: str) -> str:
    """Return a text without HTML markup: some systems write it into abstracts."""
    if not _MARKUP.search(text):
        return text.strip()
    reader = _PlainText()
    reader.feed(text)
    reader.close()
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.parts)).strip()


class _PlainText(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _BREAKING:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
