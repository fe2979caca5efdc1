"""The derived tables: brought up to date with records, and all of them made again from the journal."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from kiosk.domain.facts import reading
from kiosk.domain.facts.kinds import EVENT_SUBJECT
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import KINDS
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import (
    aliases,
    attendees,
    counting,
    erasures,
    imports,
    late_stamps,
    revisions,
)
from kiosk.storage.tables.conditions import FOLDED
from kiosk.storage.tables.writers import WRITERS

TABLES = ("left_out", *dict.fromkeys(table for kind in KINDS.values() for table in kind.tables))
"""Every derived table."""
_LOCAL = {"attendee": {"number"}}
"""Columns that differ from kiosk to kiosk, by table."""

_CHUNK = 2_000


def apply(connection: Connection, records: Sequence[Record], whole: Collection[str] = (), *, part_of: str = "") -> None:
    """Bring the tables up to date with records that the journal has just taken in.

    Erasures come first, so that what is about those people is left out, wherever it stands among the records.

    Args:
        connection: the writing connection.
        records: what the journal has taken in.
        whole: imports that have ended and whose records need not wait for their turn, as others' do (see `imports`).
        part_of: the import that all of them are part of, if that is known.
    """
    records, kinds = late_stamps.reckoned(connection, records), {record.kind for record in records}
    doomed = [record for record in records if record.kind == erasures.KIND] if erasures.KIND in kinds else []
    if doomed:
        erasures.insert(connection, [(record, reading.read(record)) for record in doomed])
        records = erasures.emptied(connection, [record for record in records if record.kind != erasures.KIND])
    merged = "same_person" in kinds
    if merged:
        subjects = list({record.subject for record in records if record.kind == "same_person"})
        _fold(connection, "same_person", subjects)
    if merged or doomed:
        _settle_aliases(connection)
    if doomed:
        fold_guests(connection, [record.subject for record in doomed])
    standing: list[Record] = []
    waiting: list[tuple[str, Record]] = []
    for record in records:
        import_id = part_of or (record.import_id if record.kind in imports.KINDS else "")
        if import_id and import_id not in whole:
            waiting.append((import_id, record))
        elif record.kind != "same_person":
            standing.append(record)
    if waiting:
        imports.hold(connection, waiting)
    _write(connection, standing)


def write(connection: Connection, records: Sequence[Record]) -> None:
    """Write the rows of records, or of what they are about."""
    _write(connection, late_stamps.reckoned(connection, records))


def _write(connection: Connection, records: Sequence[Record]) -> None:
    by_kind: dict[str, list[Record]] = {}
    for record in records:
        by_kind.setdefault(record.kind, []).append(record)
    for name, group in by_kind.items():
        if name not in KINDS:
            continue
        if KINDS[name].folded:
            fold_again(connection, name, list(dict.fromkeys(record.subject for record in group)))
        elif KINDS[name].tables:
            kind = KINDS[name].type
            WRITERS[kind](connection, reading.read_as(kind, group))


def fold_again(connection: Connection, name: str, subjects: Sequence[str]) -> None:
    """Write the rows of some subjects anew, and of all who depend on them."""
    for start in range(0, len(subjects), _CHUNK):
        _fold(connection, name, subjects[start : start + _CHUNK])
        if name == "attendee":
            fold_guests(connection, subjects[start : start + _CHUNK])
        if name == "session_change":
            _fold(connection, "session", subjects[start : start + _CHUNK])
    if name == "same_person":
        _settle_aliases(connection)


def _settle_aliases(connection: Connection) -> None:
    """Write the rows of people anew who are one with others since, or no more."""
    from kiosk.storage.tables import alias_rows

    if concerned := alias_rows.settle(connection):
        attendees.remove(connection, json.dumps(concerned))
        _fold(connection, "attendee", concerned)
        fold_guests(connection, concerned)


def fold_guests(connection: Connection, people: Sequence[str]) -> None:
    """Write the rows of guests anew who bear the name of somebody whose row was written."""
    if guests := [guest for guest in attendees.guests_of(connection, people) if guest not in people]:
        _fold(connection, "attendee", guests)


def rebuild(connection: Connection, progress: Callable[[int], None] | None = None) -> int:
    """Empty every derived table and fill it from the journal; returns the number of records applied."""
    for table in TABLES:
        connection.execute(f"DELETE FROM {table}")
    attendees.forget_index(connection)
    counting.recount(connection)
    revisions.advance(connection)
    _fold(connection, "event", [EVENT_SUBJECT])
    for kind in ("import_undone", "import"):
        said_of = connection.execute(
            f"SELECT DISTINCT subject FROM journal WHERE {FOLDED} AND kind = ? AND {counting.COUNTING}", (kind,)
        ).fetchall()
        _fold(connection, kind, [subject for (subject,) in said_of])
    whole = imports.ended(connection)
    total = 0
    rows = connection.execute(f"SELECT {COLUMNS} FROM journal WHERE {counting.COUNTING} ORDER BY device, seq")
    while batch := [record_of(row) for row in rows.fetchmany(_CHUNK)]:
        apply(connection, batch, whole)
        total += len(batch)
        if progress:
            progress(total)
    return total


def differing(ours: Connection, theirs: Connection) -> list[str]:
    """Return the derived tables, the words of the search indexes too, that are not the same in two files."""
    words = {"attendee_word": "term, col, doc, cnt", "code_word": "term, doc, cnt"}
    queries = {table: _columns(ours, table) for table in TABLES} | words
    return [table for table, columns in queries.items() if not _same(ours, theirs, table, columns)]


def odd_rows(ours: Connection, theirs: Connection, table: str, key: Sequence[str]) -> tuple[set[Any], set[Any]]:
    """Return the keys of rows that only one of two files has as they are: the first, and the other one."""
    columns = _columns(ours, table)
    query = f"SELECT {', '.join(key)}, {columns} FROM {table}"
    width = len(key)
    odd: dict[tuple[Any, ...], tuple[Any, ...]] = {tuple(row[width:]): row[:width] for row in ours.execute(query)}
    only_theirs = {row[:width] for row in theirs.execute(query) if odd.pop(tuple(row[width:]), None) is None}
    return set(odd.values()), only_theirs


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
    """Write the rows of some subjects anew."""
    WRITERS[KINDS[name].type](connection, facts_about(connection, name, subjects))


def facts_about(connection: Connection, name: str, subjects: Sequence[str]) -> list[list[Any]]:
    """Return all facts of one kind about each of some subjects that hold, in their order."""
    whole = {"", *imports.ended(connection)} if name in imports.KINDS else set()
    people: Mapping[str, str] = {}
    if name == "attendee" and (people := aliases.of(connection)):
        subjects = aliases.with_aliases(connection, subjects)
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {FOLDED} AND kind = ? AND subject IN (SELECT value FROM json_each(?)) "
        f"AND body IS NOT NULL AND {counting.COUNTING} ORDER BY subject, at, device, seq",
        (name, json.dumps(list(subjects))),
    )
    by_subject: dict[str, list[Any]] = {}
    records = late_stamps.in_order(connection, list(map(record_of, rows)))
    for record in aliases.joined(records, people) if people else records:
        if name in imports.KINDS and record.import_id not in whole:
            continue
        if (fact := reading.read_or_none(record)) is not None:
            by_subject.setdefault(record.subject, []).append(fact)
    return list(by_subject.values())


def _same(ours: Connection, theirs: Connection, table: str, columns: str) -> bool:
    width = len(ours.execute(f"SELECT {columns} FROM {table} LIMIT 0").description)
    query = f"SELECT {columns} FROM {table} ORDER BY {', '.join(map(str, range(1, width + 1)))}"
    return all(our_row == their_row for our_row, their_row in zip_longest(ours.execute(query), theirs.execute(query)))
