"""Telling whether all of a file's journal is what its devices wrote, as of a file that came from another machine.

It asks of records that stand what `intake.take` asks of those that come: each is signed by its device, or chained to a
later one that is. Gaps are no fault here: a hub may still wait for what lies in them.
"""

from kiosk.domain.facts.record import GENESIS, Record, digest_of
from kiosk.domain.kiosks.lines import Line
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.signature import KEY, covered, follows
from kiosk.domain.kiosks.wire import is_proper
from kiosk.storage.connection import DAMAGE, Connection
from kiosk.storage.journal import forks
from kiosk.storage.journal.intake import proven_among
from kiosk.storage.journal.lookup import records_in
from kiosk.storage.journal.signatures import is_signed
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import counting, members
from kiosk.storage.tables.events import anchors

_ALL = (1, 2**62)
_MALFORMED = (TypeError, AttributeError, ValueError)
"""What a record raises a column of which holds another kind of value."""


def is_authentic(connection: Connection, event: str) -> bool:
    """Tell whether a file is of that event, its journal is what its devices wrote, and counts as far as they might.

    The other tables beside the journal are not compared with it: to build them again takes many times as long.
    """
    try:
        return (
            anchors(connection) == [event]
            and _are_strays_written(connection, event)
            and _is_written(connection, event)
            and _are_signers_true(connection)
            and counting.is_as_recounted(connection)
        )
    except (*DAMAGE, *_MALFORMED):
        return False


def _is_written(connection: Connection, event: str) -> bool:
    lines = forks.line_names(connection)
    rows = connection.execute(f"SELECT {COLUMNS} FROM journal ORDER BY device, seq")
    before: Record | None = None
    for record in map(record_of, rows):
        if not _has_own_body(record) or not _is_proper(record):
            return False
        if record.device in lines:
            continue
        if not (before and _is_next(before, record) and follows(before.hash, record)):
            is_first = record.seq == 1 and follows(GENESIS, record)
            ends = [one for one in (before, None if is_first else record) if one]
            if len(proven_among(connection, event, ends)) < len(ends):
                return False
        before = record
    return before is None or bool(proven_among(connection, event, [before]))


def _is_next(before: Record, record: Record) -> bool:
    return before.seq + 1 == record.seq and before.device == record.device


def _are_strays_written(connection: Connection, event: str) -> bool:
    """Tell the same of what copies of a device wrote, and whether what stands under their own ids is that."""
    strays = forks.strays(connection)

    def standing(device: str, seq: int) -> list[Record]:
        return records_in(connection, device, (seq, seq)) if seq else []

    if len(covered(strays, lambda record: is_signed(event, record), standing)) != len(strays):
        return False
    names = forks.line_names(connection)
    return (
        all(map(_has_own_body, strays))
        and all(map(_is_proper, strays))
        and all(_is_line_of(connection, name) for name in names)
    )


def _is_line_of(connection: Connection, name: str) -> bool:
    written = forks.as_written(connection, name, _ALL)
    standing = Line(name, "", tuple(written)).standing()
    return [record.hash for record in standing] == [record.hash for record in records_in(connection, name, _ALL)]


def _are_signers_true(connection: Connection) -> bool:
    """Tell whether each device's key is the one that its records bear."""
    told = members.public_keys(connection)
    rows = connection.execute(
        "SELECT device, max(signature) FROM journal GROUP BY device HAVING max(signature) NOTNULL"
    )
    lines = forks.line_names(connection)
    return all(device in lines or told.get(device) == key_text(signature[:KEY]) for device, signature in rows)


def _is_proper(record: Record) -> bool:
    """Tell whether a record may come from another kiosk at all: what no stream would bring, no file brings either."""
    return is_proper(record.device, record.seq, record.at, record.kind, record.subject)


def _has_own_body(record: Record) -> bool:
    """Tell whether a record's body, unless it was erased, is the one that its digest is of."""
    if record.body is None:
        return True
    return record.salt is not None and digest_of(record.salt, record.body) == record.digest
