"""Which table each kind of record goes to, and how all tables are made again from the journal."""

import json
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from itertools import groupby, zip_longest
from typing import Any

from kiosk.domain.facts import reading
from kiosk.domain.facts.kinds import (
    AttendeeDetails,
    BundleKey,
    ConsentAnswer,
    DeviceDetails,
    Erasure,
    EventDetails,
    ExchangeMade,
    MemberDetails,
    PointDetails,
    ScanAttempt,
    ScanUndone,
    SessionDetails,
    SettingDetails,
)
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import KINDS
from kiosk.domain.facts.same_person import SamePerson
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import aliases, attendees, erasures, events, scans
from kiosk.storage.tables.conditions import FOLDED

TABLES = tuple(table for kind in KINDS.values() for table in kind.tables)
"""Every derived table."""
_LOCAL = {"attendee": {"number"}}
"""Columns that differ from kiosk to kiosk, by table."""


def _later(module: str, function: str) -> Callable[[Connection, Any], None]:
    """Return a function that is loaded when it is first called: what a desk never writes need not delay its opening."""

    def write(connection: Connection, facts: object) -> None:
        getattr(import_module(f"kiosk.storage.tables.{module}"), function)(connection, facts)

    return write


WRITERS: dict[type, Callable[[Connection, Any], None]] = {
    EventDetails: events.fold,
    DeviceDetails: events.fold_device,
    PointDetails: events.fold_point,
    AttendeeDetails: attendees.fold,
    SamePerson: aliases.fold,
    SessionDetails: _later("sessions", "fold"),
    MemberDetails: _later("members", "fold"),
    SettingDetails: _later("settings", "fold"),
    ScanAttempt: scans.insert,
    ScanUndone: scans.insert_undo,
    ExchangeMade: _later("exchanges", "insert"),
    ConsentAnswer: _later("consents", "insert"),
    BundleKey: _later("members", "insert_keys"),
    Erasure: erasures.insert,
}
"""What writes the rows of each kind of fact.

A folded kind's is given the facts about each subject, in their order; another kind's pairs of a record and its fact.
"""

_CHUNK = 2_000


def apply(connection: Connection, records: Sequence[Record]) -> None:
    """Bring the tables up to date with records that the journal has just taken in.

    Erasures come first, so that what is about those people is left out, wherever it stands among the records.
    """
    if doomed := [record for record in records if record.kind == erasures.KIND]:
        erasures.insert(connection, [(record, reading.read(record)) for record in doomed])
        records = erasures.all_stripped(connection, [record for record in records if record.kind != erasures.KIND])
    by_kind: dict[str, list[Record]] = {}
    for record in records:
        by_kind.setdefault(record.kind, []).append(record)
    merged = by_kind.pop("same_person", [])
    if merged:
        _fold(connection, "same_person", list({record.subject for record in merged}))
    if merged or doomed:
        _settle_aliases(connection)
    for name, group in by_kind.items():
        if name not in KINDS:
            continue
        if KINDS[name].folded:
            subjects = list(dict.fromkeys(record.subject for record in group))
            for start in range(0, len(subjects), _CHUNK):
                _fold(connection, name, subjects[start : start + _CHUNK])
        elif KINDS[name].tables:
            kind = KINDS[name].type
            WRITERS[kind](connection, reading.read_as(kind, group))


def _settle_aliases(connection: Connection) -> None:
    """Write the rows of people anew who are one with others since, or no more."""
    from kiosk.storage.tables import alias_rows

    if concerned := alias_rows.settle(connection):
        attendees.remove(connection, json.dumps(concerned))
        _fold(connection, "attendee", concerned)


def rebuild(connection: Connection, progress: Callable[[int], None] | None = None) -> int:
    """Empty every derived table and fill it from the journal; returns the number of records applied."""
    for table in TABLES:
        connection.execute(f"DELETE FROM {table}")
    attendees.forget_index(connection)
    total = 0
    rows = connection.execute(f"SELECT {COLUMNS} FROM journal ORDER BY device, seq")
    while batch := [record_of(row) for row in rows.fetchmany(_CHUNK)]:
        apply(connection, batch)
        total += len(batch)
        if progress:
            progress(total)
    return total


def differing(ours: Connection, theirs: Connection) -> list[str]:
    """Return the derived tables, the words of the search index too, that are not the same in two files."""
    queries = {table: _columns(ours, table) for table in TABLES} | {"attendee_word": "term, doc, cnt"}
    return [table for table, columns in queries.items() if not _same(ours, theirs, table, columns)]


def contents(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Return every derived table's rows in a fixed order, for comparing two files."""
    return {
        table: sorted(connection.execute(f"SELECT {_columns(connection, table)} FROM {table}"), key=repr)
        for table in TABLES
    }


def _columns(connection: Connection, table: str) -> str:
    """Return the columns of a table that are the same on every kiosk."""
    names = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    return ", ".join(name for name in names if name not in _LOCAL.get(table, ()))


def _fold(connection: Connection, name: str, subjects: Sequence[str]) -> None:
    """Write the rows of some subjects anew, each from all facts of one kind about it, in their order."""
    people: Mapping[str, str] = {}
    if name == "attendee" and (people := aliases.of(connection)):
        subjects = aliases.with_aliases(connection, subjects)
    marks = ",".join("?" * len(subjects))
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {FOLDED} AND kind = ? AND subject IN ({marks}) AND body IS NOT NULL "
        "ORDER BY subject, at, device, seq",
        (name, *subjects),
    )
    records = map(record_of, rows)
    grouped = groupby(aliases.joined(records, people) if people else records, key=lambda record: record.subject)
    WRITERS[KINDS[name].type](connection, [[reading.read(record) for record in group] for _, group in grouped])


def _same(ours: Connection, theirs: Connection, table: str, columns: str) -> bool:
    width = len(ours.execute(f"SELECT {columns} FROM {table} LIMIT 0").description)
    query = f"SELECT {columns} FROM {table} ORDER BY {', '.join(map(str, range(1, width + 1)))}"
    pairs = zip_longest(ours.execute(query), theirs.execute(query))
    return all(our_row == their_row for our_row, their_row in pairs)
