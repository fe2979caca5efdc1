"""What each kiosk may send and ask, and who is cut off for a while because it sent more.

A kiosk that floods the hub costs the others nothing for longer than it takes to notice: its connection ends, and the
hubs take it again after some minutes. What it sent is counted by the subject, which nobody else can use, and by the
server's own time, so that a hub that reads an old stream does not take a day for a moment.
"""

import threading
import time
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.subjects import sender_of
from kiosk.services.ports import Delivered
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import rights

HOUR_NS = 3_600_000_000_000
BYTES, RECORDS = 64 * 2**20, 50_000
"""What a desk or a foyer screen may send in an hour, at least: a busy door makes some 11,000 records in that time."""
TIMES_OF_ALL, RECORD = 2, 500
"""It may send the whole event so often, if that is more: a hub that lost its disk is filled from any kiosk. And how
many bytes of an event file a record takes at least."""
ASKED, ASKED_S = 3_000, 10.0
"""How many questions a kiosk may ask in so many seconds."""
REST_S, LONGEST_REST_S = 600.0, 3_600.0
"""For how long it is cut off, and at most when that happens again."""
UNBOUND = frozenset({Role.ORGANISER, Role.HUB})


@dataclass(slots=True)
class _Hour:
    """What a kiosk sent since a time (the server's, nanoseconds), and how large the event file was then, in bytes."""

    since: int
    event: int
    size: int = 0
    records: int = 0

    @property
    def is_too_much(self) -> bool:
        most = TIMES_OF_ALL * self.event
        return self.size > max(BYTES, most) or self.records > max(RECORDS, most // RECORD)


class Quotas:
    """Counts what kiosks send and ask; used from the replicator's thread and that of the hub's services.

    Args:
        file: the hub's event file.
    """

    def __init__(self, file: EventFile) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._hours: dict[str, _Hour] = {}
        self._asked: dict[str, int] = {}
        self._asked_since = time.monotonic()
        self._until: dict[str, float] = {}
        self._rest: dict[str, float] = {}
        self.flooding: deque[str] = deque()
        """Who was cut off for what it sent, by public key, until somebody has cleared that away."""

    @property
    def resting(self) -> dict[str, int]:
        """Who is cut off, by public key, and for how many more seconds."""
        now = time.monotonic()
        with self._lock:
            self._until = {key: until for key, until in self._until.items() if until > now}
            return {key: round(until - now) for key, until in self._until.items()}

    def is_resting(self, key: str) -> bool:
        """Tell whether a kiosk is cut off."""
        return self._until.get(key, 0.0) > time.monotonic()

    def allow(self, key: str) -> bool:
        """Count a question of a kiosk; tell whether it is to be answered."""
        if self.is_resting(key):
            return False
        if (now := time.monotonic()) - self._asked_since > ASKED_S:
            self._asked, self._asked_since = {}, now
        self._asked[key] = count = self._asked.get(key, 0) + 1
        if count > ASKED and self._is_bound(key):
            self._cut_off(key)
            return False
        return True

    def count_sent_again(self, key: str, records: int) -> None:
        """Count records that were sent again because a kiosk asked for them."""
        with self._lock:
            if (hour := self._hours.get(key)) is not None:
                hour.records += records

    def look(self, messages: Sequence[tuple[Delivered, Sequence[Record]]]) -> None:
        """Count what the stream brought, by who sent it."""
        for message, records in messages:
            key, at = sender_of(message.subject), int(message.mark or 0)
            with self._lock:
                hour = self._hours.get(key)
                if hour is None or not 0 <= at - hour.since < HOUR_NS:
                    hour = self._hours[key] = _Hour(at, _size_of(self._file.path))
                hour.size += len(message.payload)
                hour.records += len(records)
            if hour.is_too_much and _is_now(at) and not self.is_resting(key) and self._is_bound(key):
                self._cut_off(key)
                self.flooding.append(key)

    def _is_bound(self, key: str) -> bool:
        member = rights.of(self._file.reader, key)
        return member is not None and member.role not in UNBOUND

    def _cut_off(self, key: str) -> None:
        with self._lock:
            rest = self._rest[key] = min(2 * self._rest.get(key, REST_S / 2), LONGEST_REST_S)
            self._until[key] = time.monotonic() + rest
            self._hours.pop(key, None)
            self._asked.pop(key, None)


def _is_now(at: int) -> bool:
    """Tell whether the server kept a message within the last hour: what was sent before is over."""
    return abs(time.time_ns() - at) < HOUR_NS


def _size_of(path: Path) -> int:
    size = 0
    for place in (path, path.with_name(path.name + "-wal")):
        with suppress(OSError):
            size += place.stat().st_size
    return size
