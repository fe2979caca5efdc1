"""Which records are about people who were erased, so that a stream can be kept free of them."""

import json
from collections.abc import Iterable

from kiosk.storage.connection import Connection
from kiosk.storage.tables.conditions import PERSONAL


def among(connection: Connection, attendees: Iterable[str]) -> set[str]:
    """Return which of these attendees were erased."""
    rows = connection.execute(
        "SELECT attendee FROM erased WHERE attendee IN (SELECT value FROM json_each(?))", (json.dumps(list(attendees)),)
    )
    return {attendee for (attendee,) in rows}


def everyone(connection: Connection) -> list[str]:
    """Return the ids of all attendees who were erased."""
    return [attendee for (attendee,) in connection.execute("SELECT DISTINCT attendee FROM erased")]


def still_streamed(connection: Connection) -> set[str]:
    """Return the ids of erased attendees whom the hub has not purged from the stream yet."""
    rows = connection.execute("SELECT attendee FROM erased EXCEPT SELECT attendee FROM purged")
    return {attendee for (attendee,) in rows}


def note_purged(connection: Connection, attendees: Iterable[str]) -> None:
    """Remember that these attendees were purged from the stream."""
    connection.executemany("INSERT OR IGNORE INTO purged (attendee) VALUES (?)", ((one,) for one in attendees))


def forget_purged(connection: Connection, attendees: Iterable[str]) -> None:
    """Let these attendees be purged from the stream once more: something about them came late."""
    connection.executemany("DELETE FROM purged WHERE attendee = ?", ((one,) for one in attendees))


def record_keys(connection: Connection, attendees: Iterable[str]) -> dict[str, list[int]]:
    """Return the numbers that the records about these attendees were written under, by device."""
    numbers: dict[str, list[int]] = {}
    people = json.dumps(list(attendees))
    rows = connection.execute(
        "SELECT device, seq FROM (SELECT device, seq, kind, subject FROM journal WHERE device NOT IN (SELECT name FROM "
        "line) UNION ALL SELECT device, seq, kind, subject FROM stray) "
        f"WHERE {PERSONAL} AND subject IN (SELECT value FROM json_each(?))",
        (people,),
    )
    for device, seq in rows:
        numbers.setdefault(device, []).append(seq)
    return numbers
