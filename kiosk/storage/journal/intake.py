"""Taking over what the stream or a bundle brings; nobody is believed but by a device's signature and its hash chain.

A record that follows from what stands here, or lies behind a gap, stands at once. Anything else is sorted out with all
that is known of its device (see `forks`), so that every kiosk comes to the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.facts.record import GENESIS, Record
from kiosk.domain.kiosks.lines import next_hash
from kiosk.domain.kiosks.signature import covered
from kiosk.domain.kiosks.spans import Spans
from kiosk.storage.connection import Connection, sqlite3
from kiosk.storage.journal import authority, forks, lookup, resigning
from kiosk.storage.journal.forks import RecordPosition
from kiosk.storage.journal.journal import Journal
from kiosk.storage.journal.signatures import is_signed
from kiosk.storage.tables import counting, erasures, rights

UNFIT = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError, sqlite3.Error)
"""What applying a record raises whose body is none that any version writes."""

ERASURES = 50
"""How many records are taken in at once, if people are erased by them: a scan at a door waits for no more."""


OF_STRANGERS = 20_000
"""How many records are kept of devices that nobody admitted."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of some records.

    Attributes:
        fresh: rows that are new in the journal.
        places: where those stand that were told of, new or not.
        loose: how many follow from nothing that is here.
        unsigned: how many their device did not sign, as far as can be told here, or are too many of a device that
            nobody admitted; nothing of them is kept.
        changed: numbers under which something else stands now, or nothing, by device.
    """

    fresh: tuple[Record, ...] = ()
    places: tuple[RecordPosition, ...] = ()
    loose: int = 0
    unsigned: int = 0
    changed: Mapping[str, Spans] = field(default_factory=dict)


def take(journal: Journal, records: Sequence[Record]) -> Intake:
    """Take over records that can be read (see `wire.decode`), in any order, repeated or not; belongs in a transaction.

    Only those are taken that their device signed, or that are covered by one that it signed, and of devices that nobody
    admitted no more than `OF_STRANGERS`: one that is admitted later is asked for what is missing. What admits its
    writer is taken however many there are.
    """
    heads = Heads(journal.connection)
    proven = proven_among(journal.connection, journal.event, records, heads)
    proven = _few_of_strangers(journal.connection, journal.event, proven)
    taking = _Taking(journal, heads)
    for record in proven:
        taking.add(record)
    return replace(taking.end(proven), unsigned=len(records) - len(proven))


def _few_of_strangers(connection: Connection, event: str, records: list[Record]) -> list[Record]:
    admitted = {device for device in {one.device for one in records} if rights.is_admitted(connection, device)}
    others = [record for record in records if record.device not in admitted]
    if not others:
        return records
    signers = dict(authority.signers(others))
    strangers = counting.strangers_among(connection, {record.device: "" for record in others} | signers)
    strangers -= {
        record.device
        for record in others
        if record.device in strangers and rights.admits_its_writer(connection, record, signers.get(record.device, ""))
    }
    if not strangers:
        return records
    theirs = [record for record in records if record.device in strangers]
    room = max(0, OF_STRANGERS - counting.kept_of_strangers(connection))
    if len(theirs) > room:  # what covers some of those that are kept may be none of them
        theirs = proven_among(connection, event, theirs[:room])
    kept = {id(record) for record in theirs}
    return [record for record in records if record.device not in strangers or id(record) in kept]


class Heads:
    """The last record that is here of each device, looked up once; true until any are taken in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, tuple[int, bytes]] = {}

    def of(self, device: str) -> tuple[int, bytes]:
        """Return the number and hash of a device's last record; zeros where it has none."""
        if device not in self._known:
            number, _, digest = lookup.head(self._connection, device)
            self._known[device] = number, digest
        return self._known[device]


def proven_among(
    connection: Connection, event: str, records: Sequence[Record], heads: Heads | None = None
) -> list[Record]:
    """Return those of some records that their device wrote, as far as signatures and what is here tell.

    Args:
        connection: where to look.
        event: the event's id.
        records: of any devices, in any order.
        heads: tells where each device's records end.
    """
    last = (heads or Heads(connection)).of

    def standing(device: str, seq: int) -> list[Record]:
        is_none = seq < 1 or (seq > last(device)[0] and not forks.is_any(connection))
        return [] if is_none else forks.written_under(connection, device, (seq, seq))

    return covered(records, lambda record: is_signed(event, record), standing)


def parts_of(records: Sequence[Record]) -> list[Sequence[Record]]:
    """Return records in parts to be taken in one after the other, at least one: erasing somebody takes long.

    Each part ends with a record that is signed, as those before it may be covered by that alone.
    """
    if not any(record.kind == erasures.KIND for record in records):
        return [records]
    parts: list[Sequence[Record]] = []
    first = 0
    for end, record in enumerate(records, 1):
        if end - first >= ERASURES and record.signature:
            parts.append(records[first:end])
            first = end
    return [*parts, records[first:]]


class _Taking:
    """Records on their way into a journal."""

    def __init__(self, journal: Journal, heads: Heads) -> None:
        self._journal = journal
        self._heads = heads
        self._connection = journal.connection
        self._fresh: dict[tuple[str, int], Record] = {}
        self._last: dict[str, int] = {}
        self._unsettled: dict[str, int] = {}
        self._has_strays = forks.is_any(self._connection)
        self._is_plain = True
        self._lost_bodies: list[Record] = []
        self._resigned: list[Record] = []

    def add(self, record: Record) -> None:
        device, seq = record.device, record.seq
        standing = self._at(device, seq)
        if standing and standing.hash == record.hash:
            self._compare(standing, record)
            return
        if standing is None and self._fits(record) and not self._is_doubtful(record):
            if device == self._journal.device:
                self._journal.unbind()
            self._fresh[device, seq] = record
            self._last[device] = max(self._last[device], seq)
            return
        self._is_plain = False
        if forks.is_line(self._connection, device):
            return
        if not forks.add(self._connection, record):
            self._lost_bodies.append(record)
            self._resigned.append(record)
        else:
            authority.note_signers(self._connection, (record,))
            self._unsettled[device] = min(self._unsettled.get(device, seq), seq)
            self._has_strays = True

    def end(self, records: Sequence[Record]) -> Intake:
        """Store what fits, and settle what does not."""
        journal = self._journal
        fresh = list(self._fresh.values())
        journal.store(fresh)
        changed: dict[str, Spans] = {}
        for device, first in self._unsettled.items():
            settled = forks.settle(journal, device, first)
            fresh += settled.added
            changed |= settled.changed
        if lost := [record for record in self._lost_bodies if record.body is not None]:
            forks.put_back(journal, lost)
        resigning.put_right(self._connection, journal.event, self._resigned)
        if self._is_plain:
            return Intake(tuple(fresh), tuple((record.device, record.seq) for record in records))
        positions = [forks.place_of(self._connection, journal, record) for record in records]
        places = tuple(place for place in positions if place)
        return Intake(tuple(fresh), places, len(positions) - len(places), changed=changed)

    def _compare(self, standing: Record, record: Record) -> None:
        """Note what a record says, or is signed with, that stands here without it."""
        if standing.body is None and record.body is not None:
            self._lost_bodies.append(record)
        if record.signature is not None and record.signature != standing.signature:
            self._resigned.append(record)

    def _at(self, device: str, seq: int) -> Record | None:
        if fresh := self._fresh.get((device, seq)):
            return fresh
        if device not in self._last:
            self._last[device] = self._heads.of(device)[0]
        return self._journal.find(device, seq) if 0 < seq <= self._last[device] else None

    def _fits(self, record: Record) -> bool:
        """Tell whether a record follows the one before and the next one follows it, as far as they are here."""
        before, after = self._hash_before(record), self._at(record.device, record.seq + 1)
        follows = before is None or record.hash == next_hash(before, record)
        return follows and (after is None or after.hash == next_hash(record.hash, after))

    def _hash_before(self, record: Record) -> bytes | None:
        """Return the hash of the record before; None if that is not here."""
        if record.seq == 1:
            return GENESIS
        if (record.device, record.seq - 1) not in self._fresh:
            number, digest = self._heads.of(record.device)
            if number == record.seq - 1:
                return digest
        before = self._at(record.device, record.seq - 1)
        return before.hash if before else None

    def _is_doubtful(self, record: Record) -> bool:
        return self._has_strays and (
            forks.is_near(self._connection, record.device, record.seq) or forks.is_line(self._connection, record.device)
        )
