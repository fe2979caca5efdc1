"""What happened to one person, read from every table that tells of it."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import conditions, counting
from kiosk.storage.tables.staff import name_of

_THESE = "attendee IN (SELECT value FROM json_each(:ids))"
_STANDING = "verdict = 'admitted' AND undone_at IS NULL AND area = ''"
_OTHER = "(verdict <> 'admitted' OR undone_at IS NOT NULL OR area <> '')"


def scans(connection: Connection, ids: Sequence[str]) -> Iterator[Any]:
    """Yield each scan of a person: at, verdict, method, point, who made it, device, number, undone at."""
    query = " UNION ALL ".join(
        f"SELECT at, verdict, method, point, {name_of('scan.staff')}, device, seq, undone_at FROM scan "
        f"WHERE {_THESE} AND {condition}"
        for condition in (_STANDING, _OTHER)  # each is that of an index
    )
    yield from connection.execute(query, {"ids": json.dumps(list(ids))})


def undos(connection: Connection, ids: Sequence[str]) -> Iterator[Any]:
    """Yield each check-in of a person that was taken back: at, point, who did it, device and number."""
    query = f"SELECT at, point, {name_of('undo.staff')}, device, seq FROM undo WHERE {_THESE}"
    yield from connection.execute(query, {"ids": json.dumps(list(ids))})


def prints(connection: Connection, ids: Sequence[str]) -> Iterator[Any]:
    """Yield each badge of a person that was printed: at, point, who wished it, device and number."""
    query = f"SELECT at, point, {name_of('badge_print.staff')}, device, seq FROM badge_print WHERE {_THESE}"
    yield from connection.execute(query, {"ids": json.dumps(list(ids))})


def hand_overs(connection: Connection, ids: Sequence[str]) -> Iterator[Any]:
    """Yield what a person was handed, or gave back: at, the add-on, 1 for back, point, who did it, device, number."""
    query = f"SELECT at, add_on, back, point, {name_of('hand_over.staff')}, device, seq FROM hand_over WHERE {_THESE}"
    yield from connection.execute(query, {"ids": json.dumps(list(ids))})


def notes(connection: Connection, ids: Sequence[str]) -> Iterator[Any]:
    """Yield what was noted of a person: at, the note, 1 for off, point, who did it, device, number."""
    query = f"SELECT at, note, off, point, {name_of('staff_note.staff')}, device, seq FROM staff_note WHERE {_THESE}"
    yield from connection.execute(query, {"ids": json.dumps(list(ids))})


def records(connection: Connection, ids: Sequence[str]) -> list[Record]:
    """Return the records that say who a person is, in the order of their stamps; those that count."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {conditions.FOLDED} AND kind IN ('attendee', 'same_person') "
        f"AND subject IN (SELECT value FROM json_each(?)) AND body IS NOT NULL AND {counting.COUNTING} "
        "ORDER BY at, device, seq",
        (json.dumps(list(ids)),),
    )
    return list(map(record_of, rows))


def exchange_count(connection: Connection, person: str) -> int:
    """Return in how many exchanges a person took part."""
    query = "SELECT count(*) FROM exchange_member WHERE attendee = ?"
    return int(connection.execute(query, (person,)).fetchone()[0])
