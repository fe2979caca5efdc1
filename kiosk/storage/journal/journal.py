"""The journal: the one door through which facts enter the event file.

Tables are derived from the journal in the same transaction. A table row is either one record's own (a scan, an answer)
or folded from all records about one subject in the order of their stamps (at, device, seq), so the tables come out the
same in whatever order records of different devices arrive.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import islice

from kiosk.domain.facts.kinds import Fact
from kiosk.domain.facts.record import Record, chain
from kiosk.domain.facts.registry import Statement
from kiosk.domain.kiosks.wire import LONGEST_NAME
from kiosk.domain.moment import LATEST
from kiosk.storage.connection import Connection, hold
from kiosk.storage.journal import authority, heeding, lookup, stamps
from kiosk.storage.journal.binding import Binding
from kiosk.storage.journal.sealing import WRONG_BY, SealedFact, clock_note, event_in, seal
from kiosk.storage.records import COLUMNS, MARKS, record_of, row_of
from kiosk.storage.tables import erasures, writers
from kiosk.storage.tables.events import event_id, pin_event

BATCH = 5_000
_INSERT = f"INSERT INTO journal ({COLUMNS}) VALUES ({MARKS})"
SoFar = Callable[[int], None]
"""Is told how many are written so far."""


class Journal:
    """Appends records to one event file and keeps its tables in step.

    Args:
        connection: the file's only writing connection of this process.
        binding: under which device id this machine writes to the file.
        clock: gives the time in UTC milliseconds.
        lock: is held by whoever writes.
    """

    def __init__(
        self,
        connection: Connection,
        binding: Binding,
        clock: Callable[[], int],
        lock: threading.RLock,
    ) -> None:
        self._connection = connection
        self._event = ""
        self._clock, self._lock = clock, lock
        self.binding = binding
        self._written: Record | None = None
        self._head: tuple[int, Record | None] = (0, None)
        self._must_wipe = self._wipes_now = self._erases_more = False
        self._obstacle: erasures.Obstacle | None = None
        self.offset = 0
        """What the hub's clock is ahead of this kiosk's, in milliseconds; 0 where no hub has told."""
        self.committed: Callable[[], None] | None = None
        """Called after this process has written, on the thread that wrote."""

    @property
    def connection(self) -> Connection:
        """The file's writing connection."""
        return self._connection

    @property
    def device(self) -> str:
        """This kiosk's device id in this file; empty before its first record."""
        return self.binding.current()

    @property
    def event(self) -> str:
        """The id of the event, which never changes; empty as long as the file holds none."""
        if not self._event:
            self._event = event_id(self._connection)
        return self._event

    @property
    def public_key(self) -> str:
        """This machine's public key for the event, as text (NKEY)."""
        return self.binding.public_key(self.event)

    def expect(self, event: str) -> None:
        """Say of which event a file is to be that holds none yet: whatever it takes over is signed for that one."""
        if not self.event:
            with self.transaction():
                self.found(event)

    def found(self, event: str) -> None:
        """Say for good of which event a new file is; belongs in the transaction of its first record."""
        pin_event(self._connection, event)
        self._event = event

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the file for writing; everything inside is durable together when the outermost one ends, or undone."""
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            try:
                hold(self._connection)
                yield
                if self._must_wipe:
                    erasures.ask_for_wipe(self._connection)
                self._connection.execute("COMMIT")
                if self._written:
                    self.binding.remember(self._written)
                    if self.committed:
                        self.committed()
                if self._wipes_now and not self._erases_more:
                    self._obstacle = erasures.wipe_when_still(self._connection)
            except BaseException:
                self.binding.device = None
                self._connection.forget()
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._written, self._must_wipe, self._wipes_now = None, False, False

    def append(self, fact: Fact) -> Record:
        """Write one fact of this device and apply it to the tables; durable when it returns, unless nested."""
        with self._lock:
            if self._connection.in_transaction:
                return self._append_one(fact)
            with self.transaction():
                return self._append_one(fact)

    def _append_one(self, fact: Fact) -> Record:
        now = self._now()
        sealed = seal(fact, self._clock_note(now))
        with self._connection.passing_over() if sealed.kind in writers.UNCACHED else nullcontext():
            (record,) = self._append((sealed,), now)
            self.heed((record,))
        self._head = (self._connection.epoch, record)
        return record

    def append_many(self, facts: Iterable[Fact], progress: SoFar | None = None) -> int:
        """Write facts in one transaction; `progress` is told how many are written so far. Returns their number."""
        return self.append_sealed(map(self.seal, facts), progress)

    def seal(self, fact: Fact | Statement, import_id: str = "") -> SealedFact:
        """Write a fact's body out and digest it, with what is known of this kiosk's clock; see `sealing.seal`."""
        return seal(fact, {"offset": self.offset} if abs(self.offset) >= WRONG_BY else None, import_id)

    def append_sealed(
        self, facts: Iterable[SealedFact], progress: SoFar | None = None, *, import_id: str = "", many: bool = False
    ) -> int:
        """Write facts that were sealed before, as `append_many` does, as part of an import or of `many` if they are."""
        written = 0
        with self.transaction():
            source = iter(facts)
            while batch := tuple(islice(source, BATCH)):
                records = self._append(batch, many=many)
                self.heed(records, import_id=import_id)
                written += len(records)
                if progress:
                    progress(written)
        return written

    def records(self, device: str | None = None) -> Iterator[Record]:
        """Yield all records, each device's in the order of its seq."""
        where, arguments = ("WHERE device = ?", (device,)) if device is not None else ("", ())
        rows = self._connection.execute(f"SELECT {COLUMNS} FROM journal {where} ORDER BY device, seq", arguments)
        return (record_of(row) for row in rows)

    def count(self) -> int:
        """Return the number of records."""
        return int(self._connection.execute("SELECT count(*) FROM journal").fetchone()[0])

    def alone(self) -> AbstractContextManager[bool]:
        """Let nobody else in this process write meanwhile; other processes may."""
        return self._lock

    def _append(self, facts: Sequence[SealedFact], now: int | None = None, *, many: bool = False) -> tuple[Record, ...]:
        signing = self.binding.signing(self.event or event_in(facts))
        device = signing.device
        kinds = {fact.kind for fact in facts}
        authority.refuse(self._connection, self.event, signing.public_key, kinds, self._admits_itself)
        seq, at, previous = self._head_of(device)
        records = []
        others = bool(kinds & stamps.EDITED) and lookup.has_others(self._connection, device)
        here = self._now() if now is None else now
        for fact in facts:
            if len(fact.subject) > LONGEST_NAME:
                raise ValueError("a subject is too long for other kiosks to read")
            seq, at = seq + 1, max(at, here)
            if others:
                at = max(at, stamps.after_others(self._connection, fact.kind, fact.subject, device, here))
            previous = chain(previous, device, seq, at, fact.kind, fact.subject, fact.digest)
            records.append(
                Record(device, seq, at, fact.kind, fact.subject, fact.body, fact.salt, fact.digest, previous)
            )
        kept = self._write(signing.signed(records, many=many))
        lookup.set_head(self._connection, kept[-1])
        self._written, self._wipes_now = kept[-1], self._wipes_now or erasures.KIND in kinds
        return tuple(kept)

    def _head_of(self, device: str) -> tuple[int, int, bytes]:
        """Return the number, stamp and hash of this device's last record; belongs in a transaction."""
        epoch, last = self._head
        if last and last.device == device and epoch == self._connection.epoch:
            return last.seq, last.at, last.hash
        return lookup.head(self._connection, device)

    def _admits_itself(self) -> bool:
        if (admission := self.binding.admission(self.event)) is not None:
            self.heed(self._append((seal(admission),)))
        return admission is not None

    def _now(self) -> int:
        """Return this kiosk's time by the hub's clock, within what other kiosks read."""
        return min(max(self._clock() + self.offset, 0), LATEST)

    def _write(self, records: Sequence[Record]) -> list[Record]:
        """Insert records, those about erased people without their bodies; returns them as they stand."""
        kept = erasures.all_stripped(self._connection, records)
        self._connection.executemany(_INSERT, map(row_of, kept))
        return kept

    def store(self, fresh: Sequence[Record], gone: Sequence[Record] = ()) -> None:
        """Take over new records, `gone` being what stood elsewhere before; belongs in a transaction."""
        is_plain = heeding.is_plain(self._connection, fresh, gone)
        with self._connection.passing_over() if is_plain else nullcontext():
            kept = self._write(fresh)
            lookup.set_heads(self._connection, kept)
            self.heed(kept, gone)

    def heed(self, records: Sequence[Record], gone: Sequence[Record] = (), *, import_id: str = "") -> None:
        """Bring the tables up to date with records just taken in, as far as they count; see `store`."""
        erases = heeding.heed(self._connection, records, gone, import_id)
        self._must_wipe = self._must_wipe or erases

    def find(self, device: str, seq: int) -> Record | None:
        """Return the record of that key."""
        return lookup.find(self._connection, device, seq)

    def _clock_note(self, now: int) -> Mapping[str, int] | None:
        """Return what a record notes of a clock that is wrong, or was: the hub's offset, and the time as known now."""
        device = self.device
        stamped = self._head_of(device)[1] if device else 0
        return clock_note(self.offset, stamped, now)

    def bind(self) -> str:
        """Return this kiosk's device id, made now if it has none in this file; belongs inside a transaction."""
        return self.binding.signing(self.event).device

    def unbind(self) -> None:
        """Let this kiosk take a new device id with its next record; belongs inside a transaction."""
        self.binding.give_up()

    @property
    def is_wiped(self) -> bool:
        """Whether nothing of whom was erased is left on disk.

        Not if others used the file meanwhile (see `wipe`), nor at once where the erasure came from another kiosk.
        """
        return erasures.is_wiped(self._connection)

    @property
    def obstacle(self) -> erasures.Obstacle | None:
        """What keeps something of whom was erased on disk, as far as this process tried; None if nothing is left."""
        return None if self.is_wiped else self._obstacle or erasures.Obstacle.IN_USE

    def wipe(self) -> bool:
        """Rid the disk of whom was erased, if that is due; returns whether nothing is left of them."""
        with self._lock:
            if self._connection.in_transaction:
                return False
            if not self.is_wiped:
                self._obstacle = erasures.wipe(self._connection)
            return self.is_wiped

    @contextmanager
    def erasing_more(self) -> Iterator[None]:
        """Rid the disk of whom several transactions erase when the last one has ended."""
        self._erases_more = True
        try:
            yield
        finally:
            self._erases_more = False
        with self._lock:
            if not self.is_wiped:
                self._obstacle = erasures.wipe_when_still(self._connection)

    @contextmanager
    def at_rest(self) -> Iterator[bool]:
        """Tell whether nobody in this process is writing, and keep it so meanwhile; never waits."""
        free = self._lock.acquire(blocking=False)
        try:
            yield free
        finally:
            if free:
                self._lock.release()

    def close(self) -> None:
        """Close what is open beside the connection."""
        self.binding.close()
