"""The text of a calendar (RFC 5545) as its events, past what exporters get wrong around them.

Events are taken apart before the library reads them, so that a broken one spoils no other; zones are resolved here
(`ical_zones`), as the library keeps what one file defines for the next.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from kiosk.adapters.agenda.reading import UnfitError
from kiosk.domain.faults.agenda import BrokenCalendar, TooManyLines

MOST_LINES = 40_000
"""What may be said of all events and zones of a file together; one that lists dates says each. A session has six or
seven lines that are read, and the largest conferences have a few thousand sessions."""

BROKEN = (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError, RecursionError, OSError)
"""What the library raises on broken files, besides errors of its own, which are ValueErrors; OSError for odd zones."""

ZONE = "X-FOYER-ZONE"
"""The parameter in which a time keeps the name of its zone from the library: the place in `CalendarText.zone_names`."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_FOLD = re.compile(rb"\n[ \t]")
_PROPERTY = re.compile(r"[A-Za-z0-9-]+[;:]")
_LONG_TEXT = re.compile(r"(?:DESCRIPTION|COMMENT|X-ALT-DESC)[;:]", re.IGNORECASE)
_TZID = re.compile(r';TZID=("[^"]*"|\((?:UTC|GMT)[^)]*\)[^;:]*|[^;:]*)', re.IGNORECASE)
_TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE")
_WANTED = frozenset(
    (*_TIMES, "UID", "SUMMARY", "LOCATION", "DESCRIPTION", "CATEGORIES", "DURATION", "RRULE", "SEQUENCE", "STATUS",
     "CLASS", "X-MICROSOFT-CDO-ALLDAYEVENT")
)  # fmt: skip
"""What is read of an event; the rest, attendees and attachments among it, need not be looked at."""
_LISTS = ("RDATE", "EXDATE", "RRULE", "CATEGORIES")
_HEAD = ("METHOD", "X-WR-TIMEZONE", "TIMEZONE-ID")


@dataclass(slots=True)
class EventText:
    """The lines of one event without its reminders, and what its calendar says of all its events."""

    lines: list[str]
    head: dict[str, str]


@dataclass(slots=True)
class CalendarText:
    """A file taken apart: its events, its definitions of zones by their names, and the names that its times use."""

    events: list[EventText] = field(default_factory=list)
    zone_blocks: dict[str, str] = field(default_factory=dict)
    zone_names: list[str] = field(default_factory=list)


def taken_apart(content: bytes) -> CalendarText:
    """Return the parts of a calendar.

    Raises:
        UnfitError: it is cut off, or says more than any agenda.
    """
    parts = _Parts()
    for line in _properties(_unfolded(content).split("\n")):
        name, _, value = line.partition(":")
        if name.upper() == "BEGIN":
            parts.begin(value.strip().upper())
        elif name.upper() == "END":
            parts.end(value.strip().upper())
        else:
            parts.keep(line)
    if parts.inside:
        raise UnfitError(BrokenCalendar())
    return parts.calendar


@dataclass(slots=True)
class _Parts:
    """A calendar while it is taken apart: the components that the line is in, and what is kept of them."""

    calendar: CalendarText = field(default_factory=CalendarText)
    inside: list[str] = field(default_factory=list)
    head: dict[str, str] = field(default_factory=dict)
    block: list[str] = field(default_factory=list)
    lines: int = 0

    def begin(self, part: str) -> None:
        if part == "VEVENT" and part in self.inside:  # the one before was never ended
            self._leave(part)
        self.inside.append(part)
        self._count()
        if part == "VCALENDAR":
            self.head = {}
        elif part == "VEVENT":
            self.block = []
            self.calendar.events.append(EventText(self.block, self.head))
        elif part == "VTIMEZONE":
            self.block = []
        elif "VTIMEZONE" in self.inside:
            self.block.append(f"BEGIN:{part}")

    def end(self, part: str) -> None:
        if part not in self.inside:
            return
        self._leave(part)
        if part == "VTIMEZONE":
            _keep_zone(self.block, self.calendar)
        elif "VTIMEZONE" in self.inside:
            self.block.append(f"END:{part}")

    def keep(self, line: str) -> None:
        """Keep a property of a calendar, an event or a zone; those of reminders and to-dos are of no use."""
        last, name = self.inside[-1:], re.split("[;:]", line, maxsplit=1)[0].upper()
        if last == ["VCALENDAR"] and name in _HEAD:
            self.head.setdefault(name, line.partition(":")[2].strip())
        elif last == ["VEVENT"] and name in _WANTED:
            self._count(line.count(",") if name in _LISTS else 0)
            self.block.append(_without_zone(line, self.calendar) if name in _TIMES else line)
        elif "VTIMEZONE" in self.inside:
            self._count(line.count(","))
            self.block.append(line)

    def _count(self, more: int = 0) -> None:
        self.lines += 1 + more
        if self.lines > MOST_LINES:
            raise UnfitError(TooManyLines(MOST_LINES))

    def _leave(self, part: str) -> None:
        del self.inside[len(self.inside) - 1 - self.inside[::-1].index(part) :]


def event_of(text: EventText) -> Any:  # noqa: ANN401 - untyped library
    """Return an event as the library reads it.

    Raises:
        one of `BROKEN`: it cannot.
    """
    from icalendar import Event

    return Event.from_ical("\r\n".join(("BEGIN:VEVENT", *text.lines, "END:VEVENT", "")))


def listed(value: Any) -> list[Any]:  # noqa: ANN401
    """Return the values of a property that may be missing, single or repeated."""
    return value if isinstance(value, list) else [] if value is None else [value]


def string(event: Any, name: str) -> str:  # noqa: ANN401
    """Return a property as text, the first one if there are several; empty if there is none."""
    value = listed(event.get(name))
    return str(value[0]).strip() if value else ""


def _unfolded(content: bytes) -> str:
    """Return a calendar's text; a line may be folded inside a letter (RFC 5545, 3.1), so bytes are joined first."""
    for mark, encoding in _BOMS[1:]:
        if content.startswith(mark):
            content = content[len(mark) :].decode(encoding, "replace").encode()
    content = content.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    content = _FOLD.sub(b"", content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("windows-1254", "replace")


def _properties(lines: list[str]) -> Iterator[str]:
    """Yield the lines that are properties; what a long text goes on with, unfolded, is kept with it."""
    before = ""
    for line in lines:
        if _PROPERTY.match(line):
            if before:
                yield before
            before = line
        elif line.strip() and _LONG_TEXT.match(before):
            before += f"\\n{line}"
    if before:
        yield before


def _without_zone(line: str, calendar: CalendarText) -> str:
    named = _TZID.search(line)
    if named is None:
        return line
    name = named[1].strip('"').replace("\\,", ",").strip()
    calendar.zone_names.append(name)
    return f"{line[: named.start()]};{ZONE}={len(calendar.zone_names) - 1}{line[named.end() :]}"


def _keep_zone(block: list[str], calendar: CalendarText) -> None:
    """Keep a definition under the name that times use; the library knows it by one that leads it to no other."""
    named = [line for line in block if line.upper().startswith("TZID")]
    others = [line for line in block if line not in named]
    for line in named:
        name = line.partition(":")[2].replace("\\,", ",").strip()
        calendar.zone_blocks[name] = "\r\n".join(("BEGIN:VTIMEZONE", "TZID:x-own", *others, "END:VTIMEZONE", ""))
