"""Files and codes that come into an event."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from zoneinfo import ZoneInfo

from kiosk.adapters.machine.clock import system_clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.adapters.sheets.roster_file import RosterFile
    from kiosk.domain.agenda.agenda import Agenda
    from kiosk.domain.event import Event


def read_roster(path: Path, event: "Event", mapping: Sequence[tuple[str, str]] = (), sheet: str = "") -> "RosterFile":
    """Open a roster in any format, read in a process of its own.

    Args:
        path: the file.
        event: whose zone the times are in that name none.
        mapping: pairs of a column's name and the field that it holds.
        sheet: which sheet of a workbook; else the first with a header.

    Raises:
        Fault: the file cannot be read as a roster, or a mapping names no column, or no field.
    """
    from kiosk.adapters.reading import roster_apart
    from kiosk.adapters.reading.sheet_apart import SheetApart
    from kiosk.adapters.sheets.roster_file import RosterFile

    if path.is_file() and path.stat().st_size > roster_apart.LONG:
        return roster_apart.RosterApart(path, event.zone, system_clock(), mapping, sheet=sheet)
    return RosterFile(path, event.zone, system_clock(), mapping, sheet=sheet, opened=SheetApart)


def read_codes(stream: "BinaryIO") -> "Iterator[str]":
    """Yield the codes of a stream of bytes, each as soon as it is ended, however a scanner ends them."""
    from kiosk.adapters.scanners.lines import code_lines

    return code_lines(stream)


def read_agenda(source: str | Path, zone: ZoneInfo, within: tuple[int, int] | None = None) -> "Agenda":
    """Read an agenda from a file or an http(s) address, in any of the known formats.

    Args:
        source: a path, or an address as text.
        zone: the event's zone, for times that name none.
        within: UTC milliseconds between which recurring events are expanded; else a year from their first start.

    Raises:
        Fault: the source cannot be read, or is no agenda; the sentence says what was expected and found.
    """
    from kiosk.adapters.reading.agenda_apart import read_agenda_apart
    from kiosk.domain.agenda.agenda import bounded

    return bounded(read_agenda_apart(source, zone, within))


def read_logo(path: Path) -> bytes:
    """Read the logo of an event, in a process of its own, and make it small enough for every kiosk.

    Raises:
        Fault: the file cannot be read, or is none that can be a logo.
    """
    from kiosk.adapters.reading.logo import read_logo as read

    return read(path)


def read_plan(path: Path) -> bytes:
    """Read the picture of a floor plan, in a process of its own, and make it small enough for every screen.

    Raises:
        Fault: the file cannot be read, or is none that can be a plan.
    """
    from kiosk.adapters.reading.plan_apart import read_plan_apart

    return read_plan_apart(path)
