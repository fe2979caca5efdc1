"""Letting what an import says stand in the tables once it has ended, in steps between which others write."""

import math
import time
from collections.abc import Callable
from contextlib import ExitStack, nullcontext

from kiosk.storage.connection import is_safe_for_many
from kiosk.storage.event_file import EventFile
from kiosk.storage.pace import Pace
from kiosk.storage.tables import imports, turns
from kiosk.storage.turns_ahead import TurnsAhead

MANY = 3_000
"""Fewer records are made ready sooner than a process has started that does it beside."""


def ahead_of(file: EventFile, records: int, import_id: str = "") -> TurnsAhead:
    """Return what makes the turns of so many records ready, if that is worth a process; `import_id` if it goes on."""
    return TurnsAhead(file.path, wanted=is_safe_for_many() and records >= MANY, import_id=import_id)


def settle(file: EventFile, told: Callable[[int], None] | None = None, ahead: TurnsAhead | None = None) -> int:
    """Give all records of imports that have ended, or were given up, their turn; returns how many there were.

    Each step is durable by itself: what a killed program leaves is done by the next one that opens the file.

    Args:
        file: the event file.
        told: is told after each step how many had their turn so far.
        ahead: makes turns ready, and has not begun.

    Raises:
        Fault: the file cannot be written; what was done by then stays, and the rest can be done later.
    """
    return settle_for(file, math.inf, told, ahead)


def settle_for(
    file: EventFile,
    seconds: float,
    told: Callable[[int], None] | None = None,
    ahead: TurnsAhead | None = None,
) -> int:
    """Do the same for some time; returns how many records had their turn, 0 if none was left.

    Raises:
        Fault: the file cannot be written.
    """
    if imports.next_turn(file.reader, 1) is None:
        return 0
    done, end, checks = 0, time.monotonic() + seconds, turns.Checks(file.reader)
    with Pace(file, lasting=False) as pace, ExitStack() as opened:
        if ahead is None:
            waiting = imports.waiting(file.reader, MANY) if math.isinf(seconds) else 0
            ahead = opened.enter_context(ahead_of(file, waiting))
        ahead.begin()
        while records := _step(file, pace, ahead, checks):  # one step at least, however slow the machine is
            done += records
            if told:
                told(done)
            pace.pause()
            if time.monotonic() >= end:
                break
    return done


def _step(file: EventFile, pace: Pace, ahead: TurnsAhead, checks: turns.Checks) -> int:
    """Take one step. What it writes is made ready before the file is held, and again if that no longer holds."""
    with file.journal.alone():
        if file.writer.in_transaction:
            return 0
    ready = ahead.take(pace.size)
    if ready is None:
        with nullcontext() if is_safe_for_many() else file.journal.alone():
            ready = turns.prepared(file.reader, pace.size)
    if ready is None:
        return 0
    done = 0
    with pace.holding() as connection:
        while ready:
            if not checks.holds(connection, ready):
                ready = turns.prepared(connection, pace.size)
            done += turns.take(connection, ready) if ready else 0
            ready = ahead.take(pace.size) if ready and pace.goes_on() else None
    return done
