"""Carrying journals from kiosk to kiosk without a network."""

import secrets
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Protocol

from kiosk.domain.facts.record import Record
from kiosk.domain.faults.bundle import (
    BundleNotSigned,
    BundleOfOtherEvent,
    BundleOfShutOut,
    BundleOfUnknown,
    BundleSealed,
    BundleUntrue,
)
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.kiosks.bundle import BundleHeader
from kiosk.domain.kiosks.spans import Spans
from kiosk.services.kiosks.hearing import note_bundle
from kiosk.services.kiosks.members import renew_key, renew_retired_key
from kiosk.services.kiosks.sending import IN_BATCH, batches
from kiosk.services.ports import Progress
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import forks, streamed
from kiosk.storage.journal.intake import UNFIT, parts_of, take
from kiosk.storage.journal.lookup import records_in
from kiosk.storage.settling import settle
from kiosk.storage.tables import conflicts, members


class Bundle(Protocol):
    """A bundle whose signature was found good."""

    header: BundleHeader

    def batches(self, key: bytes) -> Iterator[list[Record]]:
        """Yield the records from the beginning.

        Raises:
            Fault: a batch is not what the key sealed.
        """
        ...


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge brought: records in the bundle, new here, left out as unfit, and badges now admitted twice."""

    records: int
    new: int
    left_out: int
    conflicts: int


def sealing_key(file: EventFile) -> tuple[str, bytes]:
    """Return the id and key (32 bytes) that seal bundles; one that somebody knows who was shut out is replaced.

    Where there is no hub, nobody else does that; a desk leaves it to an organiser's machine.

    Raises:
        Fault: the file cannot be written.
    """
    with file.writing() as connection:
        with suppress(RoleMayNot):
            renew_retired_key(file)
        file.journal.bind()
        keys = members.sealing_keys(connection)
    return keys[0] if keys else renew_key(file)


@contextmanager
def outgoing(
    file: EventFile, public_key: str, key: str, progress: Progress | None = None
) -> Iterator[tuple[BundleHeader, Iterator[list[Record]]]]:
    """Give the header of a bundle of the whole journal, and its records in batches, all of one moment.

    Args:
        file: the event file.
        public_key: this kiosk's.
        key: the id of the key that will seal the bundle.
        progress: is told records read and records in all.
    """
    with file.snapshot() as connection:
        devices = sorted(streamed.heads(connection).keys() - forks.line_names(connection))
        held = {device: streamed.held(connection, device) for device in devices}
        strays = forks.strays(connection)
        counts = Counter({device: len(spans) for device, spans in held.items()})
        counts.update(record.device for record in strays)
        salt = secrets.token_bytes(16)
        header = BundleHeader(file.read_event().id, file.journal.device, public_key, key, salt, file.clock(), counts)
        source = chain(_batches(connection, held), _stray_batches(strays))
        yield header, _told(source, header.records, progress)


def merge(file: EventFile, bundle: Bundle, progress: Progress | None = None, *, shut_out_too: bool = False) -> Merged:
    """Take over a bundle's records; those that are here already change nothing, however they came.

    Args:
        file: the event file.
        bundle: what to take over.
        progress: is told records done and records in all, once for checking and once for merging.
        shut_out_too: also from a kiosk that the organiser has shut out.

    Raises:
        Fault: this file does not take the bundle, and nothing was changed; or the file cannot be written, and what was
            merged by then is kept, so that the merge can be repeated.
    """
    header = bundle.header
    if not shut_out_too:
        _refuse_shut_out(file, header)
    key = _key_for(file, header)
    unreadable = _check(bundle, key, progress)
    before = conflicts.everyone(file.reader)
    new, left_out = 0, unreadable
    source = _told(bundle.batches(key), header.records, progress)
    for part in chain.from_iterable(map(parts_of, source)):
        added, unfit = _take(file, part)
        new, left_out = new + added, left_out + unfit
    settle(file)
    note_bundle(file, header)
    file.journal.wipe()
    return Merged(header.records, new, left_out, len(conflicts.everyone(file.reader) - before))


def _refuse_shut_out(file: EventFile, header: BundleHeader) -> None:
    enrolled = {member.public_key: member.revoked for member in members.everyone(file.reader)}
    if enrolled.get(header.public_key):
        raise BundleOfShutOut()
    is_known = header.public_key in enrolled or header.device in members.public_keys(file.reader)
    if not is_known and header.key in members.retired_keys(file.reader):
        raise BundleOfUnknown()


def _key_for(file: EventFile, header: BundleHeader) -> bytes:
    """Return the key that opens a bundle, if its maker is to be trusted."""
    connection = file.reader
    if header.event != file.read_event().id:
        raise BundleOfOtherEvent()
    if members.public_keys(connection).get(header.device, header.public_key) != header.public_key:
        raise BundleNotSigned()
    keys = dict(members.sealing_keys(connection))
    if header.key not in keys:
        raise BundleSealed()
    return keys[header.key]


def _check(bundle: Bundle, key: bytes, progress: Progress | None) -> int:
    """Open every batch before the first record is merged; returns how many records cannot be read."""
    total = bundle.header.records
    readable = sum(len(batch) for batch in _told(bundle.batches(key), total, progress))
    if readable > total:
        raise BundleUntrue()
    return total - readable


def _take(file: EventFile, records: Sequence[Record]) -> tuple[int, int]:
    """Take over some records, one by one if they cannot be applied together; returns how many were new and unfit."""
    try:
        with file.writing():
            return len(take(file.journal, records).fresh), 0
    except UNFIT:
        if len(records) == 1:
            return 0, 1
    done = [_take(file, [record]) for record in records]
    return sum(new for new, _ in done), sum(unfit for _, unfit in done)


def _batches(connection: Connection, held: dict[str, Spans]) -> Iterator[list[Record]]:
    step = 10 * IN_BATCH
    for device, spans in held.items():
        for first, last in spans.spans:
            for start in range(first, last + 1, step):
                yield from batches(records_in(connection, device, (start, min(start + step - 1, last))))


def _stray_batches(strays: list[Record]) -> Iterator[list[Record]]:
    for _, group in groupby(strays, key=lambda record: record.device):
        yield from batches(list(group))


def _told(source: Iterator[list[Record]], total: int, progress: Progress | None) -> Iterator[list[Record]]:
    done = 0
    for batch in source:
        yield batch
        done += len(batch)
        if progress:
            progress(done, total)
