"""Letting what an import says stand in the tables once it has ended, in steps between which others write."""

import math
import time
from collections.abc import Callable

from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived, imports

STEP = 150
"""How many records have their turn at once: a scan at a door waits for them at most 50 ms, with all else."""
PAUSE_S = 0.001
"""For how long nobody holds the file between two steps; whoever waits asks for it each millisecond."""


def settle(file: EventFile, told: Callable[[int], None] | None = None) -> int:
    """Give all records of imports that have ended, or were given up, their turn; returns how many there were.

    Each step is durable by itself: what a killed program leaves is done by the next one that opens the file.

    Args:
        file: the event file.
        told: is told after each step how many had their turn so far.

    Raises:
        Fault: the file cannot be written; what was done by then stays, and the rest can be done later.
    """
    return settle_for(file, math.inf, told)


def settle_for(file: EventFile, seconds: float, told: Callable[[int], None] | None = None) -> int:
    """Do the same for some time; returns how many records had their turn, 0 if none was left.

    Raises:
        Fault: the file cannot be written.
    """
    if imports.next_turn(file.reader, 1) is None:
        return 0
    done, end = 0, time.monotonic() + seconds
    while time.monotonic() < end and (records := _step(file)):
        done += records
        if told:
            told(done)
        time.sleep(PAUSE_S)
    return done


def _step(file: EventFile) -> int:
    """Take one step. What it writes is made ready before the file is held, if nobody writes meanwhile."""
    with file.journal.alone():
        if file.writer.in_transaction:
            return 0
        version = _version(file.writer)
        turn = derived.prepared(file.writer, STEP)
        if turn is None:
            return 0
        with file.writing() as connection:
            if _version(connection) != version:
                turn = derived.prepared(connection, STEP)
            if turn is None:
                return 0
            return derived.take_turn(connection, turn)


def _version(connection: Connection) -> int:
    """Return a number that differs once another process has written to the file."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
