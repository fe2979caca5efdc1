"""A history that forked: the records that lost their names go on under a device id of their own.

The new id and the new records follow from the old ones alone, so that every kiosk that holds the same lost records
makes the same new ones of them, without asking anyone.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.record import GENESIS, Record, canonical, chain, digest_of
from kiosk.storage import tables
from kiosk.storage.journal import Journal


def move_tail(journal: Journal, device: str, first: int) -> str:
    """Move a device's records from number `first` on to a device id that follows from them; returns that id.

    Belongs in a transaction. If the device is this kiosk, it takes a new id for what it writes from now on.
    """
    tail = journal.tail(device, first)
    branch = hashlib.sha256(b"branch" + tail[0].hash).hexdigest()[:12]
    keys = {record.seq: number for number, record in enumerate(tail, 1)}
    journal.drop_tail(device, first)
    journal.store(_renamed(tail, branch, keys))
    tables.rebuild(journal.connection)
    return branch


def _renamed(tail: list[Record], branch: str, keys: Mapping[int, int]) -> list[Record]:
    previous, renamed = GENESIS, []
    for number, record in enumerate(tail, 1):
        moved = _retargeted(record, branch, keys)
        previous = chain(previous, branch, number, moved.at, moved.kind, moved.subject, moved.digest)
        renamed.append(replace(moved, device=branch, seq=number, hash=previous))
    return renamed


def _retargeted(record: Record, branch: str, keys: Mapping[int, int]) -> Record:
    """Let an undo of a scan that moves too point to where that scan is now."""
    content = record.content
    moved = content.get("device") == record.device and keys.get(content.get("seq", 0))
    if record.kind != "undo" or not moved or record.salt is None:
        return record
    body = canonical(json.loads(record.body or "{}") | {"device": branch, "seq": moved})
    salt = hashlib.sha256(b"branch" + record.salt).digest()[:16]
    return replace(record, body=body, salt=salt, digest=digest_of(salt, body))
