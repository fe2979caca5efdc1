"""The mark of a practice: a copy of an event in which nothing counts, and by how many minutes its clock is ahead.

It stands in the header of the file (`PRAGMA user_version`, which nothing else uses), so that it is in every copy that
anybody makes of it, and in no record that could travel.
"""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.faults.event_file import CopyNotWritten
from kiosk.domain.faults.system import reason_of
from kiosk.storage.connection import DAMAGE, Connection, connect_new

if TYPE_CHECKING:
    from kiosk.storage.event_file import EventFile

MINUTE_MS = 60_000
_MARK, _MINUTES = 0x50 << 24, (1 << 24) - 1
"""What stands in the upper byte; the others hold the minutes, moved by `_ZERO`."""
_ZERO = 1 << 23
_LEFT_OUT = ("binding", "print_job", "arrival_told", "report", "agenda_feed_look")
"""Tables of what this kiosk does or is to do, which no practice does for it; its PIN and the key of numbers stay."""


def minutes_ahead(connection: Connection) -> int | None:
    """Return by how many minutes the clock of a practice is ahead; None for a file that is none."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return (number & _MINUTES) - _ZERO if number & ~_MINUTES == _MARK else None


def practice_clock(connection: Connection, clock: Callable[[], int]) -> Callable[[], int]:
    """Return the clock of an event file: that of the machine, or in a practice one that is ahead of it."""
    minutes = minutes_ahead(connection)
    return clock if minutes is None else lambda: clock() + minutes * MINUTE_MS


def refuse_practice(file: "EventFile") -> None:
    """See that what is recorded in a file counts.

    Raises:
        Fault: it is a practice.
    """
    if file.is_practice:
        from kiosk.domain.faults.practice import PracticeStays

        raise PracticeStays()


def make_practice(file: "EventFile", target: Path, minutes: int) -> None:
    """Copy one state of an event to a new file that is marked.

    Args:
        file: the event file.
        target: the copy, which is not there yet.
        minutes: by how many its clock is to be ahead, or behind; 15 years at most.

    Raises:
        Fault: the copy cannot be written.
    """
    minutes = max(-_ZERO, min(minutes, _ZERO - 1))
    try:
        with closing(connect_new(target)) as copy:
            file.reader.backup(copy)
            for table in _LEFT_OUT:
                copy.execute(f"DELETE FROM {table}")
            copy.execute(f"PRAGMA user_version = {_MARK | (minutes + _ZERO)}")
            copy.execute("PRAGMA journal_mode = DELETE")
    except DAMAGE as error:
        raise CopyNotWritten(target, reason_of(error)) from error
