"""What the scans of one day say in numbers, all at once, and what came since somebody last looked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.admission.verdict import Method, ScanKey, Verdict
from kiosk.storage.connection import Connection
from kiosk.storage.tables.scans import STANDING

MINUTE = 60_000
TENTH = 100
"""Milliseconds: as exactly as pauses between two scans are kept."""
_NO_ATTEMPT = tuple(method.value for method in (Method.IMPORT, Method.LOOK_UP, Method.NAME_TRY))
"""Methods of scans that nobody made at a door."""
_ATTEMPT = f"method NOT IN ({', '.join(repr(method) for method in _NO_ATTEMPT)})"
_COLUMNS = "device, seq, at, day, point, coalesce(attendee, ''), verdict, method, area, again, undone_at IS NOT NULL"


@dataclass(frozen=True, slots=True)
class CountedScan:
    """One scan as far as it is counted; `attendee` is empty for a code that nobody holds, `at` UTC milliseconds."""

    key: ScanKey
    at: int
    day: str
    point: str
    attendee: str
    verdict: str
    method: str
    area: str
    again: bool
    undone: bool

    @property
    def is_attempt(self) -> bool:
        """Whether somebody made it at a door."""
        return self.method not in _NO_ATTEMPT

    @property
    def stands(self) -> bool:
        """Whether it is a check-in at the event that was not taken back."""
        return self.was_admitted and not self.undone

    @property
    def was_admitted(self) -> bool:
        """Whether it let somebody in at the event, taken back since or not."""
        return self.verdict == Verdict.ADMITTED and not self.area


@dataclass(frozen=True, slots=True)
class DeskCount:
    """How many scans were made at a point of one device, and when the last one was, in UTC milliseconds."""

    device: str
    point: str
    scans: int
    last: int


def heads(connection: Connection) -> dict[str, int]:
    """Return the number of the last record of each device."""
    return {device: int(seq) for device, seq in connection.execute("SELECT device, seq FROM head")}


def minutes(connection: Connection, day: str) -> dict[int, int]:
    """Count the check-ins of a day that stand by the minute, as `scans.arrivals` does; minutes since 1970 in UTC."""
    rows = connection.execute(
        f"SELECT at / ?, count(*) FROM scan WHERE day = ? AND {STANDING} AND again = 0 GROUP BY 1", (MINUTE, day)
    )
    return {int(minute): int(count) for minute, count in rows}


def desks(connection: Connection, day: str) -> list[DeskCount]:
    """Count the scans that were made at each point on a day."""
    rows = connection.execute(
        f"SELECT device, point, count(*), max(at) FROM scan WHERE day = ? AND {_ATTEMPT} GROUP BY device, point", (day,)
    )
    return [DeskCount(*row) for row in rows]


def pauses(connection: Connection, day: str, longest: int) -> list[tuple[str, str, int, int]]:
    """Count how long it took from each scan to the next one at the same point of the same device.

    Args:
        connection: where to look.
        day: the day of the event.
        longest: in milliseconds; after more than that nobody waited, and it is left out.

    Returns:
        Device, point, tenths of a second, and how often.
    """
    return connection.execute(
        "SELECT device, point, pause / ?, count(*) FROM (SELECT device, point, "
        "at - lag(at) OVER (PARTITION BY device, point ORDER BY seq) AS pause "
        f"FROM scan WHERE day = ? AND {_ATTEMPT}) WHERE pause BETWEEN 0 AND ? GROUP BY device, point, pause / ?",
        (TENTH, day, longest, TENTH),
    ).fetchall()


def verdicts(connection: Connection, day: str) -> dict[str, int]:
    """Count the scans of a day by what they were answered."""
    rows = connection.execute(
        f"SELECT verdict, count(*) FROM scan WHERE day = ? AND {_ATTEMPT} GROUP BY verdict", (day,)
    )
    return {verdict: int(count) for verdict, count in rows}


def doubled(connection: Connection, day: str) -> int:
    """Count who was admitted more than once on a day, as the view `conflict` does."""
    row = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM scan INDEXED BY scan_standing "
        f"WHERE day = ? AND {STANDING} AND attendee IS NOT NULL AND again = 0 GROUP BY attendee HAVING count(*) > 1)",
        (day,),
    ).fetchone()
    return int(row[0])


def came_since(connection: Connection, seen: Mapping[str, int], heads: Mapping[str, int]) -> Iterator[CountedScan]:
    """Yield the scans behind the last record of each device that was seen, by device and number."""
    for device in sorted(device for device, head in heads.items() if head > seen.get(device, 0)):
        query = f"SELECT {_COLUMNS} FROM scan WHERE device = ? AND seq > ? ORDER BY seq"
        yield from map(_scan_of, connection.execute(query, (device, seen.get(device, 0))))


def undone_since(connection: Connection, seen: Mapping[str, int], heads: Mapping[str, int]) -> list[CountedScan]:
    """Return the scans seen before that were taken back for the first time since then."""
    keys: dict[ScanKey, None] = {}
    for device in sorted(device for device, head in heads.items() if head > seen.get(device, 0)):
        query = "SELECT scan_device, scan_seq FROM undo WHERE device = ? AND seq > ?"
        keys |= dict.fromkeys(ScanKey(*row) for row in connection.execute(query, (device, seen.get(device, 0))))
    return [scan for key in keys if key.seq <= seen.get(key.device, 0) for scan in _first_undone(connection, key, seen)]


def admissions(connection: Connection, attendee: str, day: str) -> tuple[int, int]:
    """Return how many check-ins of somebody stand on a day, and how many of them were not known to come in again."""
    row = connection.execute(
        f"SELECT count(*), count(*) FILTER (WHERE again = 0) FROM scan INDEXED BY scan_standing WHERE attendee = ? "
        f"AND day = ? AND {STANDING}",
        (attendee, day),
    ).fetchone()
    return int(row[0]), int(row[1])


def last_number(connection: Connection) -> int:
    """Return the local number of the row of an attendee that was written last."""
    return int(connection.execute("SELECT coalesce(max(number), 0) FROM attendee").fetchone()[0])


def added_since(connection: Connection, number: int, most: int) -> list[str] | None:
    """Return the groups of people whose rows were written behind a number; None if they are many, or not all new."""
    rows = connection.execute(
        "SELECT id, group_name FROM attendee WHERE number > ? LIMIT ?", (number, most + 1)
    ).fetchall()
    if len(rows) > most or not all(_is_new(connection, attendee) for attendee, _ in rows):
        return None
    return [str(group) for _, group in rows]


def group_of(connection: Connection, attendee: str) -> str | None:
    """Return the group of somebody; None if they are not on the roster."""
    row = connection.execute("SELECT group_name FROM attendee WHERE id = ?", (attendee,)).fetchone()
    return str(row[0]) if row else None


def _is_new(connection: Connection, attendee: str) -> bool:
    """Tell whether the journal has said one thing of somebody only."""
    from kiosk.storage.tables.conditions import FOLDED  # loads every kind of fact, which a first frame needs none of

    query = (
        f"SELECT count(*) FROM journal INDEXED BY journal_subject WHERE {FOLDED} AND subject = ? AND kind = 'attendee'"
    )
    return int(connection.execute(query, (attendee,)).fetchone()[0]) == 1


def _first_undone(connection: Connection, key: ScanKey, seen: Mapping[str, int]) -> Iterator[CountedScan]:
    where = (key.device, key.seq)
    undos = connection.execute("SELECT device, seq FROM undo WHERE scan_device = ? AND scan_seq = ?", where)
    if any(seq <= seen.get(device, 0) for device, seq in undos):
        return  # it was taken back before
    query = f"SELECT {_COLUMNS} FROM scan WHERE device = ? AND seq = ?"
    yield from map(_scan_of, connection.execute(query, where))


def _scan_of(row: Sequence[Any]) -> CountedScan:
    device, seq, at, day, point, attendee, verdict, method, area, again, undone = row
    key = ScanKey(device, seq)
    return CountedScan(key, at, day, point, attendee, verdict, method, area, bool(again), bool(undone))
