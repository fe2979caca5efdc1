"""Bringing the tables to what the journal says while others go on writing.

All tables are made anew in a file of their own, beside; whatever differs is then written anew in the event file, a few
rows at a time, each step true by itself: a row is made from the journal as it is by then. Only the search indexes, if
they or the roster are damaged, and what bears on too much are made anew at once.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.extents import extent_of
from kiosk.storage.journal.lookup import find
from kiosk.storage.journal.scratch import rebuilt
from kiosk.storage.pace import Pace
from kiosk.storage.settling import settle
from kiosk.storage.tables import attendees, derived, erasures, imports, moves

T = TypeVar("T")
_OF_SUBJECTS = {
    "attendee": ("attendee", "id"),
    "code": ("attendee", "attendee"),
    "device": ("device", "id"),
    "door_rule": ("rule", "id"),
    "point": ("point", "name"),
    "session": ("session", "id"),
    "setting": ("setting", "name"),
    "staff": ("staff", "id"),
}
"""Tables with rows that are folded from all records about a subject: the kind, and the column with the subject."""
_OF_RECORDS = {"badge_number": "badge_number", "consent": "consent", "number_try": "number_try", "scan": "scan"}
"""Tables whose rows are one record's own, with the kind; `undo` bears on scans and is none of them."""


_INDEXES = ("attendee_word", "code_word")


@dataclass(frozen=True, slots=True)
class _Differences:
    """What differs between the tables and the journal.

    Attributes:
        subjects: whose rows do, by kind.
        wrong: keys (device, seq) of rows that are to go, by kind.
        missing: keys of records whose rows are to be written, by kind.
        is_index_wrong: whether the search indexes do, or may.
        is_mingled: whether anything else does, so that all is made anew at once.
    """

    subjects: Mapping[str, set[str]]
    wrong: Mapping[str, set[tuple[str, int]]]
    missing: Mapping[str, set[tuple[str, int]]]
    is_index_wrong: bool
    is_mingled: bool


def rebuild(file: EventFile, progress: Callable[[int], None] | None = None) -> int:
    """Bring all tables to what the journal says, and rid the disk of whom was erased; returns the number of records.

    Raises:
        Fault: the file cannot be written.
        ValueError: or another error of reading: a record cannot be read; then nothing was changed.
    """
    settle(file)
    with file.snapshot() as connection, rebuilt(connection, progress) as fresh:
        records = extent_of(connection).count
        found = _differences(connection, fresh)
    _mend(file, found)
    with file.writing() as connection:
        if erasures.is_any(connection):
            erasures.ask_for_wipe(connection)
    file.journal.wipe()
    return records


def _mend(file: EventFile, found: _Differences) -> None:
    """Write anew what differs."""
    if found.is_mingled:
        with file.writing() as connection:
            derived.rebuild(connection)
        return
    with Pace(file) as pace:
        for kind in found.wrong:
            _write_rows(pace, kind, found.wrong[kind], found.missing[kind])
        for kind, subjects in found.subjects.items():
            for part in _parts(sorted(subjects), pace):
                with pace.holding() as connection:
                    _fold(connection, kind, part)
    if found.is_index_wrong:
        with file.writing() as connection:
            attendees.rebuild_index(connection)


def _differences(ours: Connection, fresh: Connection) -> _Differences:
    differing = set(derived.differing(ours, fresh))
    subjects: dict[str, set[str]] = {}
    for table in differing & _OF_SUBJECTS.keys():
        kind, column = _OF_SUBJECTS[table]
        there, theirs = derived.odd_rows(ours, fresh, table, (column,))
        subjects.setdefault(kind, set()).update(str(key[0]) for key in there | theirs)
    rows = {table: derived.odd_rows(ours, fresh, table, ("device", "seq")) for table in differing & _OF_RECORDS.keys()}
    return _Differences(
        subjects,
        {_OF_RECORDS[table]: there for table, (there, _) in rows.items()},
        {_OF_RECORDS[table]: theirs for table, (_, theirs) in rows.items()},
        is_index_wrong="attendee" in subjects or not differing.isdisjoint(_INDEXES),
        is_mingled=not differing <= {*_OF_SUBJECTS, *_OF_RECORDS, *_INDEXES},
    )


def _write_rows(pace: Pace, kind: str, wrong: set[tuple[str, int]], missing: set[tuple[str, int]]) -> None:
    """Take rows out that are no record's, or not as it says, and write those that the journal has a record for."""
    for part in _parts(sorted(wrong | missing), pace):
        with pace.holding() as connection:
            moves.take_out(connection, [_named(kind, device, seq) for device, seq in part])
            standing = [record for key in part if key in missing and (record := find(connection, *key))]
            derived.apply(connection, standing, imports.ended(connection))


def _fold(connection: Connection, kind: str, subjects: Sequence[str]) -> None:
    if kind == "attendee":
        attendees.remove_rows(connection, json.dumps(subjects))
    moves.write_anew(connection, [_named(kind, subject=subject) for subject in subjects])


def _named(kind: str, device: str = "", seq: int = 0, subject: str = "") -> Record:
    """Return a record that says which rows are meant, and nothing else."""
    return Record(device, seq, 0, kind, subject, None, None, b"", b"")


def _parts(values: Sequence[T], pace: Pace) -> Iterator[Sequence[T]]:
    """Yield values in parts of as many as fit into one step; between two of them others write."""
    at = 0
    while at < len(values):
        part = values[at : at + pace.size]
        yield part
        at += len(part)
        pace.pause()
