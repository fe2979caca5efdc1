"""Records as rows: of the journal, and of what is kept beside it."""

from collections.abc import Sequence
from typing import Any

from kiosk.domain.facts.record import Record

COLUMNS = "device, seq, at, kind, subject, body, salt, digest, hash, signature"
"""The columns of the tables `journal` and `stray` that hold a record."""
MARKS = "?,?,?,?,?,?,?,?,?,?"


def record_of(row: Sequence[Any]) -> Record:
    """Make a record of a row with `COLUMNS`."""
    return Record(*row)


def row_of(record: Record) -> tuple[Any, ...]:
    """Return a record's values in the order of `COLUMNS`."""
    return (
        record.device,
        record.seq,
        record.at,
        record.kind,
        record.subject,
        record.body,
        record.salt,
        record.digest,
        record.hash,
        record.signature,
    )
