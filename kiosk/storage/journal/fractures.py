"""Checking the journal: whether every device's records are there, as it wrote them."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.counted import counted
from kiosk.domain.facts.record import GENESIS, Record, is_whole
from kiosk.storage.connection import DAMAGE, Connection
from kiosk.storage.journal.signatures import is_signed
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables.events import event_id


@dataclass(frozen=True, slots=True)
class Fracture:
    """A place where the journal is not what its devices wrote."""

    device: str
    seq: int
    what: str


def fractures(connection: Connection, limit: int = 20) -> list[Fracture]:
    """Check every device's records; returns at most `limit` findings.

    Looked for are gaps, altered records, a missing tail, and an end that the device did not sign, which covers all.
    """
    broken: list[Fracture] = []
    heads = {device: (seq, digest) for device, seq, digest in connection.execute("SELECT device, seq, hash FROM head")}
    last: dict[str, Record] = {}
    for record in _readable(connection, broken):
        if len(broken) >= limit:
            return broken
        before = last.get(record.device)
        last[record.device] = record
        expected, previous = (before.seq + 1, before.hash) if before else (1, GENESIS)
        if record.seq != expected:
            gap = record.seq - expected
            missing = f"{counted(gap, 'record')} {'is' if gap == 1 else 'are'} missing"
            broken.append(Fracture(record.device, expected, missing))
        elif not _is_sound(record, previous):
            broken.append(Fracture(record.device, record.seq, "the record is not what the device wrote"))
    for device in heads.keys() | last.keys():
        end = (last[device].seq, last[device].hash) if device in last else (0, GENESIS)
        if heads.get(device) != end:
            broken.append(Fracture(device, end[0], "the journal's end is not where the device left it"))
    lines = {name for (name,) in connection.execute("SELECT name FROM line")}
    event = event_id(connection)
    for device, record in last.items():
        if device not in lines and not is_signed(event, record):
            broken.append(Fracture(device, record.seq, "the device did not sign its last record"))
    return broken[:limit]


def _is_sound(record: Record, previous: bytes) -> bool:
    try:
        return is_whole(record, previous)
    except (TypeError, AttributeError, ValueError):  # a column holds another kind of value
        return False


def _readable(connection: Connection, broken: list[Fracture]) -> Iterator[Record]:
    """Yield the records in order; one whose text is no longer text ends the reading and is added to `broken`."""
    last = ("", 0)
    try:
        for row in connection.execute(f"SELECT {COLUMNS} FROM journal ORDER BY device, seq"):
            last = (row[0], row[1])
            yield record_of(row)
    except DAMAGE as error:
        broken.append(Fracture(last[0], last[1] + 1, f"the record cannot be read ({error})"))
