"""People who were erased: what is kept to know them by, and taking everything else about them away.

An erasure is a record of the journal like any other, so every kiosk that hears of it does the same, in whatever order
it hears of what else there is about the person.
"""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from enum import StrEnum
from itertools import groupby

from kiosk.domain.facts import reading
from kiosk.domain.facts.kinds import AttendeeDetails, Fact
from kiosk.domain.facts.privacy import Erasure
from kiosk.domain.facts.reading import PERSONAL
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import kind_of
from kiosk.storage.connection import Connection, OperationalError, hold
from kiosk.storage.library import cached
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import attendees, awaiting, conditions, counting, imports, needs, print_jobs, scan_rows, staff

KIND = kind_of(Erasure(""))
_EMPTY = "UPDATE journal SET body = NULL, salt = NULL WHERE device = ? AND seq = ?"
_THESE = "subject IN (SELECT value FROM json_each(?))"
_OF_A_PERSON = tuple(
    table for kind in reading.every_kind() if kind.personal and not kind.folded for table in kind.tables
)
"""The tables whose every row bears the device and number of one record about a person."""
_AT_ONCE = 250
"""How many records are emptied at once that an erasure did not find."""
_HELD = ("locked", "busy", "in progress")
"""What SQLite says of a file that others use."""
_STILL_S, _PATIENCE_S = 0.1, 3.0
"""For how long nobody may write before the file is written anew, and for how long to wait for such a moment."""
_WAIT_MS = 5_000
"""For how long to wait for others that write."""
_HOLD_MS = 500
"""For how long to wait for others that read; nobody can write meanwhile."""


class Obstacle(StrEnum):
    """What kept the disk from being rid of whom was erased."""

    IN_USE = "in_use"
    NO_ROOM = "no_room"
    DRAFTS = "drafts"
    HUB_ENDED = "hub_ended"
    HUB_BUSY = "hub_busy"


def stripped(connection: Connection, record: Record) -> Record:
    """Return a record without its body if it is about an erased person."""
    return all_stripped(connection, (record,))[0]


def all_stripped(connection: Connection, records: Sequence[Record]) -> list[Record]:
    """Return records in their order, those about erased people without their bodies."""
    if not is_any(connection):
        return list(records)
    people = {record.subject for record in records if _is_personal(record)}
    query = "SELECT DISTINCT attendee FROM erased WHERE attendee IN (SELECT value FROM json_each(?))"
    gone = {attendee for (attendee,) in connection.execute(query, (json.dumps(list(people)),))}
    return [
        replace(record, body=None, salt=None) if _is_personal(record) and record.subject in gone else record
        for record in records
    ]


def emptied(connection: Connection, records: Sequence[Record]) -> list[Record]:
    """Do the same to records that the journal has just taken in with the erasure, and empty them there as well."""
    kept = all_stripped(connection, records)
    empty = [(one.device, one.seq) for one, before in zip(kept, records, strict=True) if one is not before]
    connection.executemany(_EMPTY, empty)
    return kept


def insert(connection: Connection, erased: Sequence[tuple[Record, Fact]]) -> None:
    """Write the rows of erasures, and take away whatever is here about these people."""
    erasures = [(record, fact) for record, fact in erased if isinstance(fact, Erasure) and fact.attendee]
    connection.executemany(
        "INSERT INTO erased (attendee, device, seq, at, reason, staff, salt, marks) VALUES "
        "(:attendee, :device, :seq, :at, :reason, :staff, :salt, :marks) ON CONFLICT DO UPDATE SET "
        "reason = excluded.reason, staff = excluded.staff, salt = excluded.salt, marks = excluded.marks "
        "WHERE excluded.salt <> ''",  # heard before without what it says
        (
            asdict(erasure)
            | {"device": record.device, "seq": record.seq, "at": record.at, "marks": json.dumps(erasure.marks)}
            | {"reason": erasure.reason or ""}
            for record, erasure in erasures
        ),
    )
    people = json.dumps(list({erasure.attendee for _, erasure in erasures}))
    _gather(connection, people)
    imports.forget(connection, "temp.doomed")
    scan_rows.remove(connection, "temp.doomed")
    for table in _OF_A_PERSON:
        connection.execute(f"DELETE FROM {table} WHERE (device, seq) IN (SELECT device, seq FROM temp.doomed)")
    attendees.remove(connection, people)
    staff.remove(connection, people)
    needs.remove(connection, people)
    print_jobs.forget_people(connection, people)
    awaiting.forget_people(connection, people)
    for table in ("same_person", "told_apart"):
        connection.execute(f"DELETE FROM {table} WHERE attendee IN (SELECT value FROM json_each(?))", (people,))
    connection.execute(
        "UPDATE journal SET body = NULL, salt = NULL WHERE (device, seq) IN (SELECT device, seq FROM temp.doomed)"
    )
    connection.execute("DELETE FROM temp.doomed")
    connection.execute(f"UPDATE stray SET body = NULL, salt = NULL WHERE {conditions.PERSONAL} AND {_THESE}", (people,))


def _gather(connection: Connection, people: str) -> None:
    """Put the keys of all records about some attendees (a JSON list of ids) into the table `doomed`.

    They are found by index, so that nobody at a door waits: what is folded in the journal, all else by the row that it
    has in a table or waits for in `held`. What has neither is found before the file is written anew, see `sweep`.
    """
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS doomed (device TEXT, seq INTEGER, PRIMARY KEY (device, seq))")
    for query in (_FOLDED, *_BY_ROW):
        connection.execute(f"INSERT OR IGNORE INTO temp.doomed {query}", {"people": people})


_THEM = "(SELECT value FROM json_each(:people))"
_ROWS_OF_THEM = f"(SELECT value FROM json_each(:people) UNION SELECT person FROM alias WHERE attendee IN {_THEM})"
_FOLDED = (
    f"SELECT device, seq FROM journal INDEXED BY journal_subject WHERE {conditions.FOLDED} "
    f"AND {conditions.FOLDED_OF_A_PERSON} AND subject IN {_THEM} AND body IS NOT NULL"
)
_BY_ROW = tuple(
    f"SELECT journal.device, journal.seq FROM {rows} CROSS JOIN journal ON journal.device = found.device "
    f"AND journal.seq = found.seq WHERE found.attendee IN {_ROWS_OF_THEM} AND {condition} "
    f"AND journal.subject IN {_THEM} AND journal.body IS NOT NULL"
    for rows, condition in (
        *((f"{table} AS found", "TRUE") for table in _OF_A_PERSON if table != "scan"),
        (
            "scan AS found INDEXED BY scan_standing",
            "found.verdict = 'admitted' AND found.undone_at IS NULL AND found.area = ''",
        ),
        (
            "scan AS found INDEXED BY scan_other",
            "(found.verdict <> 'admitted' OR found.undone_at IS NOT NULL OR found.area <> '')",
        ),
        ("held AS found INDEXED BY held_attendee", "found.attendee <> ''"),
    )
)
"""What finds records that are rows of their own; a row may bear the id of whom the person was found to be one with."""


def sweep(connection: Connection) -> int:
    """Empty whatever the journal still says of people who were erased; returns how many records did.

    Almost always none does: a record that has no row of its own, as it does not count or cannot be read.

    Args:
        connection: the writing connection, outside a transaction; nobody waits while it looks.
    """
    left = connection.execute(
        f"SELECT device, seq FROM journal WHERE {conditions.OF_A_PERSON} AND body IS NOT NULL "
        "AND subject IN (SELECT attendee FROM erased)"
    ).fetchall()
    for first in range(0, len(left), _AT_ONCE):
        hold(connection)
        connection.executemany(_EMPTY, left[first : first + _AT_ONCE])
        connection.execute("COMMIT")
    return len(left)


def ask_for_wipe(connection: Connection) -> None:
    """Note that the file is to be written anew; belongs in the transaction that erases."""
    connection.execute("INSERT INTO wipe_due DEFAULT VALUES")


def is_wiped(connection: Connection) -> bool:
    """Tell whether nothing of whom was erased is left on disk."""
    return connection.execute("SELECT 1 FROM wipe_due LIMIT 1").fetchone() is None


def wipe_when_still(connection: Connection) -> Obstacle | None:
    """Do what `wipe` does, as soon as nobody else has written for a moment: whoever scans then waits for all of it."""
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        before = _version(connection)
        time.sleep(_STILL_S)
        if _version(connection) == before:
            return wipe(connection)
    return Obstacle.IN_USE


def _version(connection: Connection) -> int:
    """Return a number that is another one once anybody else has written."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def wipe(connection: Connection) -> Obstacle | None:
    """Write the file anew and empty SQLite's write-ahead log, so that nothing of what was erased is left on disk.

    Overwriting what is freed does not reach everything: of rows that SQLite moved between pages, copies may stay in the
    unused part of a page.

    Args:
        connection: the writing connection, outside a transaction.

    Returns:
        What stood in the way: another program that writes or reads an older state, or a disk that is full or fails.
    """
    (usual,) = connection.execute("PRAGMA busy_timeout").fetchone()
    (asked,) = connection.execute("SELECT max(number) FROM wipe_due").fetchone()
    try:
        sweep(connection)
        connection.execute(f"PRAGMA busy_timeout = {_WAIT_MS:d}")
        attendees.compact_index(connection)
        connection.execute("VACUUM")
        connection.execute(f"PRAGMA busy_timeout = {_HOLD_MS:d}")
        (is_busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not is_busy:
            connection.execute("DELETE FROM wipe_due WHERE number <= ?", (asked or 0,))
    except OperationalError as error:
        return Obstacle.IN_USE if any(sign in str(error) for sign in _HELD) else Obstacle.NO_ROOM
    finally:
        connection.execute(f"PRAGMA busy_timeout = {usual:d}")
    return Obstacle.IN_USE if is_busy else None


def wipe_copy(connection: Connection) -> None:
    """Do the same to a copy that nobody else uses yet, if what it was copied from still needed it."""
    if not is_wiped(connection):
        sweep(connection)
        attendees.compact_index(connection)
        connection.execute("VACUUM")
        connection.execute("DELETE FROM wipe_due")


@cached
def is_any(connection: Connection) -> bool:
    """Tell whether anybody was erased."""
    return connection.execute("SELECT 1 FROM erased LIMIT 1").fetchone() is not None


def count(connection: Connection) -> int:
    """Return how many erasures there were."""
    return int(connection.execute("SELECT count(*) FROM erased").fetchone()[0])


def is_erased(connection: Connection, attendee: str) -> bool:
    """Tell whether the attendee of that id was erased."""
    return connection.execute("SELECT 1 FROM erased WHERE attendee = ? LIMIT 1", (attendee,)).fetchone() is not None


def latest_salt(connection: Connection) -> str | None:
    """Return the salt of the latest erasure; None if nobody was erased."""
    row = connection.execute(
        "SELECT salt FROM erased WHERE salt <> '' ORDER BY at DESC, device DESC, seq DESC LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else None


def marks(connection: Connection) -> dict[str, set[str]]:
    """Return what erased people are known by, by the salt that it was hashed with."""
    by_attendee: dict[str, set[str]] = {}
    for salt, hashed in connection.execute("SELECT salt, marks FROM erased"):
        by_attendee.setdefault(salt, set()).update(json.loads(hashed))
    return by_attendee


def is_marked(connection: Connection, mark_of: Callable[[str], str]) -> bool:
    """Tell whether somebody was erased who is known by a mark; `mark_of` gives it for a salt."""
    salts = connection.execute("SELECT DISTINCT salt FROM erased").fetchall()
    query = "SELECT 1 FROM erased WHERE salt = ? AND instr(marks, ?) LIMIT 1"
    return any(connection.execute(query, (salt, mark_of(salt))).fetchone() for (salt,) in salts)


def histories(connection: Connection, people: Iterable[str]) -> Iterator[list[AttendeeDetails]]:
    """Yield what was recorded of each of these attendees, and counts, oldest first; of others nothing."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {conditions.FOLDED} AND kind = 'attendee' AND {_THESE} "
        f"AND body IS NOT NULL AND {counting.COUNTING} ORDER BY subject, at, device, seq",
        (json.dumps(list(people)),),
    )
    for _, group in groupby(map(record_of, rows), key=lambda record: record.subject):
        yield [fact for record in group if isinstance(fact := reading.read(record), AttendeeDetails)]


def everyone_known(connection: Connection) -> list[str]:
    """Return the ids of all people about whom anything is left, attendees and staff."""
    rows = connection.execute(
        f"SELECT DISTINCT subject FROM journal WHERE {conditions.FOLDED} AND {conditions.FOLDED_OF_A_PERSON} "
        "AND body IS NOT NULL "
        "UNION "
        f"SELECT DISTINCT subject FROM journal WHERE {conditions.OF_A_PERSON} AND subject <> '' AND body IS NOT NULL"
    )
    return [subject for (subject,) in rows]


def _is_personal(record: Record) -> bool:
    return record.body is not None and record.kind in PERSONAL
