"""Which table each kind of record goes to, and how all tables are made again from the journal."""

from collections.abc import Callable, Sequence
from itertools import groupby, zip_longest
from typing import Any

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.tables import attendees, erasures, events, scans
from kiosk.storage.tables.kinds import FOLDED

Insert = Callable[[Connection, Sequence[Record]], None]
Fold = Callable[[Connection, Sequence[tuple[str, list[dict[str, Any]]]]], None]


def _insert_exchanges(connection: Connection, records: Sequence[Record]) -> None:
    from kiosk.storage.tables import exchanges

    exchanges.insert(connection, records)


def _insert_consents(connection: Connection, records: Sequence[Record]) -> None:
    from kiosk.storage.tables import exchanges

    exchanges.insert_consent(connection, records)


def _insert_keys(connection: Connection, records: Sequence[Record]) -> None:
    from kiosk.storage.tables import members

    members.insert_keys(connection, records)


def _fold_members(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    from kiosk.storage.tables import members

    members.fold(connection, subjects)


def _fold_sessions(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    from kiosk.storage.tables import sessions

    sessions.fold(connection, subjects)


def _fold_settings(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    from kiosk.storage.tables import settings

    settings.fold(connection, subjects)


# What a desk never writes is loaded when its first record comes, so that the desk opens sooner.
ROWS: dict[str, Insert] = {
    "scan": scans.insert,
    "undo": scans.insert_undo,
    "exchange": _insert_exchanges,
    "consent": _insert_consents,
    "key": _insert_keys,
}
"""Kinds whose every record is a row of its own."""

FOLDS: dict[str, Fold] = {
    "event": events.fold,
    "device": events.fold_device,
    "point": events.fold_point,
    "attendee": attendees.fold,
    "session": _fold_sessions,
    "member": _fold_members,
    "setting": _fold_settings,
}
"""Kinds whose row is folded from all records about one subject."""

DERIVED: dict[str, str] = {
    "event": "*",
    "device": "*",
    "point": "*",
    "attendee": "id, name, given_name, family_name, organisation, group_name, role, email, phone, order_code, status, "
    "name_folded, organisation_folded",
    "code": "*",
    "scan": "*",
    "undo": "*",
    "session": "*",
    "exchange": "*",
    "exchange_member": "*",
    "consent": "*",
    "member": "*",
    "event_key": "*",
    "setting": "*",
    "erased": "*",
}
"""Every derived table, and the columns that are the same on every kiosk."""

_CHUNK = 2_000


def apply(connection: Connection, records: Sequence[Record]) -> None:
    """Bring the tables up to date with records that the journal has just taken in.

    Erasures come first, so that what is about those people is left out, wherever it stands among the records.
    """
    if doomed := [record for record in records if record.kind == erasures.KIND]:
        erasures.insert(connection, doomed)
        records = erasures.all_stripped(connection, [record for record in records if record.kind != erasures.KIND])
    by_kind: dict[str, list[Record]] = {}
    for record in records:
        by_kind.setdefault(record.kind, []).append(record)
    for kind, group in by_kind.items():
        if kind in ROWS:
            ROWS[kind](connection, group)
        elif kind in FOLDS:
            subjects = list(dict.fromkeys(record.subject for record in group))
            for start in range(0, len(subjects), _CHUNK):
                FOLDS[kind](connection, _bodies(connection, kind, subjects[start : start + _CHUNK]))


def rebuild(connection: Connection, progress: Callable[[int], None] | None = None) -> int:
    """Empty every derived table and fill it from the journal; returns the number of records applied."""
    for table in DERIVED:
        connection.execute(f"DELETE FROM {table}")
    attendees.forget_index(connection)
    total = 0
    rows = connection.execute(
        "SELECT device, seq, at, kind, subject, body, salt, digest, hash FROM journal ORDER BY device, seq"
    )
    while batch := [Record(*row) for row in rows.fetchmany(2_000)]:
        apply(connection, batch)
        total += len(batch)
        if progress:
            progress(total)
    return total


def differing(ours: Connection, theirs: Connection) -> list[str]:
    """Return the derived tables, the words of the search index too, that are not the same in two files."""
    queries = DERIVED | {"attendee_word": "term, doc, cnt"}
    return [table for table, columns in queries.items() if not _same(ours, theirs, table, columns)]


def contents(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Return every derived table's rows in a fixed order, for comparing two files."""
    return {
        table: sorted(connection.execute(f"SELECT {columns} FROM {table}"), key=repr)
        for table, columns in DERIVED.items()
    }


def _same(ours: Connection, theirs: Connection, table: str, columns: str) -> bool:
    width = len(ours.execute(f"SELECT {columns} FROM {table} LIMIT 0").description)
    query = f"SELECT {columns} FROM {table} ORDER BY {', '.join(map(str, range(1, width + 1)))}"
    pairs = zip_longest(ours.execute(query), theirs.execute(query))
    return all(our_row == their_row for our_row, their_row in pairs)


def _bodies(connection: Connection, kind: str, subjects: Sequence[str]) -> list[tuple[str, list[dict[str, Any]]]]:
    marks = ",".join("?" * len(subjects))
    rows = connection.execute(
        f"SELECT device, seq, at, kind, subject, body, salt, digest, hash FROM journal "
        f"WHERE {FOLDED} AND kind = ? AND subject IN ({marks}) AND body IS NOT NULL "
        "ORDER BY subject, at, device, seq",
        (kind, *subjects),
    )
    grouped = groupby((Record(*row) for row in rows), key=lambda record: record.subject)
    return [(subject, [record.content for record in records]) for subject, records in grouped]
