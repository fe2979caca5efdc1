"""A history that forked: the records that lost their names go on under a device id of their own.

The new id and the new records follow from the old ones alone, so that every kiosk that holds the same lost records
makes the same new ones of them, without asking anyone.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.domain.record import GENESIS, Record, canonical, chain, digest_of
from kiosk.storage.journal import Journal


@dataclass(slots=True)
class Tail:
    """A device's records from number `first` on, renamed one after another; they may come in parts."""

    first: int
    branch: str
    number: int = 0
    previous: bytes = GENESIS

    @classmethod
    def of(cls, record: Record) -> "Tail":
        """Return the tail that begins with a record; the new device id follows from its hash."""
        return cls(record.seq, hashlib.sha256(b"branch" + record.hash).hexdigest()[:12])

    def renamed(self, record: Record) -> Record | None:
        """Return the next record under its new name; None if one before it is missing."""
        if record.seq != self.first + self.number:
            return None
        target = record.content.get("seq", 0) if record.kind == "undo" else 0
        return self.next(record, {target: target - self.first + 1} if target >= self.first else {})

    def next(self, record: Record, keys: Mapping[int, int]) -> Record:
        """Return a record under the next number; `keys` holds new numbers by old ones."""
        self.number += 1
        moved = _retargeted(record, self.branch, keys)
        self.previous = chain(
            *(self.previous, self.branch, self.number, moved.at), *(moved.kind, moved.subject, moved.digest)
        )
        return replace(moved, device=self.branch, seq=self.number, hash=self.previous)


def move_tail(journal: Journal, device: str, first: int) -> str:
    """Move a device's records from number `first` on to a device id that follows from them; returns that id.

    Belongs in a transaction, after which the tables need a rebuild. If the device is this kiosk, it takes a new id for
    what it writes from now on.
    """
    records = journal.tail(device, first)
    journal.drop_tail(device, first)
    return _settle(journal, records)


def _settle(journal: Journal, records: list[Record]) -> str:
    """Store records under their new names, unless they are there: another kiosk may have moved the same ones.

    Where something else stands under a new name, that history has forked too: the rest goes on under another.
    """
    tail = Tail.of(records[0])
    keys = {record.seq: number for number, record in enumerate(records, 1)}
    fresh: list[Record] = []
    for place, record in enumerate(records):
        moved = tail.next(record, keys)
        known = journal.find(moved.device, moved.seq)
        if known is None:
            fresh.append(moved)
        elif known.hash != moved.hash:
            journal.store(fresh)
            _settle(journal, records[place:])
            return tail.branch
    journal.store(fresh)
    return tail.branch


def _retargeted(record: Record, branch: str, keys: Mapping[int, int]) -> Record:
    """Let an undo of a scan that moves too point to where that scan is now."""
    content = record.content
    moved = content.get("device") == record.device and keys.get(content.get("seq", 0))
    if record.kind != "undo" or not moved or record.salt is None:
        return record
    body = canonical(json.loads(record.body or "{}") | {"device": branch, "seq": moved})
    salt = hashlib.sha256(b"branch" + record.salt).digest()[:16]
    return replace(record, body=body, salt=salt, digest=digest_of(salt, body))
