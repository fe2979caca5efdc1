"""Taking over what the stream brings: in any order, repeated or not, and sound whatever its sender did.

Where two different records bear one device's name and number, that device's disk was copied or put back to an older
state while both went on. The stream decides: what it brought first stands, and what is here moves to a device id of its
own (see `move_tail`), so that both facts are kept, and every kiosk that holds them comes to the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.record import GENESIS, Record, chain
from kiosk.domain.spans import Spans
from kiosk.storage import forks, tables
from kiosk.storage.connection import sqlite3
from kiosk.storage.journal import Journal

UNFIT = (ValueError, TypeError, KeyError, AttributeError, OverflowError, sqlite3.Error)
"""What applying a record raises whose body is none that any version writes."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of some records: new here, refused because they do not follow from what stands, tails moved."""

    fresh: tuple[Record, ...] = ()
    refused: tuple[Record, ...] = ()
    moved: int = 0


def take(journal: Journal, records: Sequence[Record], streamed: Mapping[str, Spans]) -> Intake:
    """Take over records that the stream brought; belongs in a transaction.

    Args:
        journal: of this file.
        records: checked ones (see `wire.decode`).
        streamed: what the stream brought before, by device; that stands against whatever differs.
    """
    fresh: dict[tuple[str, int], Record] = {}
    refused: list[Record] = []
    moved = disproven = 0
    for record in records:
        key = (record.device, record.seq)
        known = fresh.get(key) or journal.find(*key)
        if known and known.hash != record.hash:
            if not _follows(journal, known, fresh) and _follows(journal, record, fresh):
                disproven += 1  # what stood there was no record of that device
                if key in fresh:
                    fresh[key] = record
                else:
                    journal.replace(record)
                continue
            if record.seq in streamed.get(record.device, Spans()) or key in fresh:
                refused.append(record)
                continue
            journal.store(list(fresh.values()))
            fresh.clear()
            forks.move_tail(journal, record.device, record.seq)
            moved, known = moved + 1, None
        if known is None:
            if record.device == journal.device:
                journal.unbind()
            if _follows(journal, record, fresh):
                fresh[key] = record
            else:
                refused.append(record)
    journal.store(list(fresh.values()))
    if moved or disproven:
        tables.rebuild(journal.connection)
    return Intake(tuple(fresh.values()), tuple(refused), moved)


def _follows(journal: Journal, record: Record, fresh: Mapping[tuple[str, int], Record]) -> bool:
    """Tell whether a record's hash continues its device's chain, as far as its neighbours are here."""
    before = record.seq - 1
    previous = fresh.get((record.device, before)) or (journal.find(record.device, before) if before else None)
    if before and previous is None:
        return True
    return record.hash == next_hash(previous.hash if previous else GENESIS, record)


def next_hash(previous: bytes, record: Record) -> bytes:
    """Return the hash that a record bears if it follows a record with that hash."""
    return chain(previous, record.device, record.seq, record.at, record.kind, record.subject, record.digest)
