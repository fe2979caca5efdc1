"""What one kiosk recorded at a point, the latest first, as far as it still stands."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import conditions, counting
from kiosk.storage.tables.staff import name_of

_LOOK_BACK = 20_000
"""Among how many of a kiosk's last records a change of a person is looked for: an import writes many about them."""

_TABLES = {"badge_number": "badge_number", "consent": "consent", "paper_consent": "consent"}
"""Where the rows of a kind stand that is not folded, by the person."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One record: its number, time, whom it is about, who made it, and two words that depend on its table."""

    seq: int
    at: int
    attendee: str
    staff: str
    first: str
    second: str


def _rows(connection: Connection, query: str, device: str, point: str, limit: int) -> Iterator[ActionRow]:
    rows = connection.execute(f"{query} LIMIT :limit", {"device": device, "point": point, "limit": limit})
    return (ActionRow(*row) for row in rows)


def scans(connection: Connection, device: str, point: str, limit: int) -> Iterator[ActionRow]:
    """Yield scans that let somebody in or out, or turned them away, and were not taken back: verdict and method."""
    query = (
        f"SELECT seq, at, attendee, {name_of('scan.staff')}, verdict, method FROM scan WHERE device = :device "
        "AND point = :point AND verdict IN ('admitted', 'left', 'turned_away') AND undone_at IS NULL "
        "AND attendee IS NOT NULL AND method NOT IN ('import', 'self') ORDER BY seq DESC"
    )
    return _rows(connection, query, device, point, limit)


def hand_overs(connection: Connection, device: str, point: str, limit: int) -> Iterator[ActionRow]:
    """Yield what people were handed and have still: the add-on."""
    query = (
        f"SELECT seq, at, attendee, {name_of('h.staff')}, add_on, '' FROM hand_over AS h WHERE device = :device "
        "AND point = :point AND back = 0 AND NOT EXISTS (SELECT 1 FROM hand_over AS later "
        "WHERE later.attendee = h.attendee AND later.add_on = h.add_on "
        "AND (later.at, later.device, later.seq) > (h.at, h.device, h.seq)) ORDER BY seq DESC"
    )
    return _rows(connection, query, device, point, limit)


def notes(connection: Connection, device: str, point: str, limit: int) -> Iterator[ActionRow]:
    """Yield what was noted and is still: the note."""
    query = (
        f"SELECT seq, at, attendee, {name_of('n.staff')}, note, '' FROM staff_note AS n WHERE device = :device "
        "AND point = :point AND off = 0 AND NOT EXISTS (SELECT 1 FROM staff_note AS later "
        "WHERE later.attendee = n.attendee AND later.note = n.note "
        "AND (later.at, later.device, later.seq) > (n.at, n.device, n.seq)) ORDER BY seq DESC"
    )
    return _rows(connection, query, device, point, limit)


def prints(connection: Connection, device: str, point: str, limit: int) -> Iterator[ActionRow]:
    """Yield badges that were printed."""
    query = (
        f"SELECT seq, at, attendee, {name_of('badge_print.staff')}, '', '' FROM badge_print WHERE device = :device "
        "AND point = :point ORDER BY seq DESC"
    )
    return _rows(connection, query, device, point, limit)


def erasure_requests(connection: Connection, device: str, point: str, limit: int) -> Iterator[ActionRow]:
    """Yield who asked to be erased."""
    query = (
        f"SELECT seq, at, attendee, {name_of('erasure_request.staff')}, '', '' FROM erasure_request "
        "WHERE device = :device AND point = :point ORDER BY seq DESC"
    )
    return _rows(connection, query, device, point, limit)


def changes(connection: Connection, device: str) -> Iterator[Record]:
    """Yield the records by which staff changed what is known of people, the latest first: those bear where that was."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE device = :device "
        "AND kind IN ('attendee', 'awaiting', 'badge_number', 'needs', 'paper_consent', 'same_person') "
        "AND body IS NOT NULL AND instr(body, '\"point\"') > 0 "
        "AND seq > (SELECT max(seq) FROM journal WHERE device = :device) - :back "
        f"AND {counting.COUNTING} ORDER BY seq DESC",
        {"device": device, "back": _LOOK_BACK},
    )
    return map(record_of, rows)


def record(connection: Connection, device: str, seq: int) -> Record | None:
    """Return a record by its name; None if it is not there, or erased."""
    query = f"SELECT {COLUMNS} FROM journal WHERE device = ? AND seq = ? AND body IS NOT NULL"
    row = connection.execute(query, (device, seq)).fetchone()
    return record_of(row) if row else None


def about(connection: Connection, kind: str, subjects: Sequence[str]) -> list[Record]:
    """Return the records of a kind about some subjects in the order of their stamps; those that count."""
    these = json.dumps(list(subjects))
    if kind in conditions.FOLDED_KINDS:
        which = f"{conditions.FOLDED} AND kind = :kind AND subject IN (SELECT value FROM json_each(:these))"
    else:
        which = (
            f"kind = :kind AND (device, seq) IN (SELECT device, seq FROM {_TABLES[kind]} "
            "WHERE attendee IN (SELECT value FROM json_each(:these)))"
        )
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {which} AND body IS NOT NULL AND {counting.COUNTING} "
        "ORDER BY at, device, seq",
        {"kind": kind, "these": these},
    )
    return list(map(record_of, rows))


def is_on_no_list(connection: Connection, attendee: str) -> bool:
    """Tell whether somebody stands on no list that was imported, and is nobody else as well."""
    query = (
        "SELECT 1 FROM attendee WHERE id = :id AND sources = '{}' "
        "AND NOT EXISTS (SELECT 1 FROM alias WHERE person = :id AND attendee <> :id)"
    )
    return connection.execute(query, {"id": attendee}).fetchone() is not None
