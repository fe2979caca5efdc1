"""Bringing records to a file as other machines do: in messages, in any order and parts, some of them damaged."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import wire
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import UNFIT, parts_of, take

IN_MESSAGE = 250
DAMAGED = 0.02
REPEATED = 0.05
PASSES = 30
"""How often what is missing is asked for at most."""


@dataclass
class Delivered:
    """What came of some messages: how many there were, or not to be read; records refused, or that fit nowhere."""

    messages: int = 0
    unreadable: int = 0
    refused: int = 0
    unfit: int = 0

    def told(self) -> dict[str, int]:
        """Return the numbers, each by what it is of."""
        return {
            "messages": self.messages,
            "of them not to be read": self.unreadable,
            "records refused": self.refused,
            "not to be applied": self.unfit,
        }


def deliver(file: EventFile, groups: Sequence[Sequence[Record]], chance: Random) -> Delivered:
    """Bring groups of records in any order, in parts of any size and some again; then ask for what is missing.

    A group is what a kiosk sends at once: its last record is signed.
    """
    order = [*groups, *chance.sample(groups, int(REPEATED * len(groups)))]
    chance.shuffle(order)
    done = Delivered()
    for part in _parts(order, chance):
        chance.shuffle(part)
        _bring(file, part, done, chance)
    before: list[Sequence[Record]] = []
    for _ in range(PASSES):
        if (lacking := _lacking(file, groups)) == before:
            return done
        before = lacking
        for part in _parts(lacking, chance):
            _bring(file, part, done)
    raise AssertionError("what is missing is another each time")


def _lacking(file: EventFile, groups: Sequence[Sequence[Record]]) -> list[Sequence[Record]]:
    """Return the groups of which a record is not here, or without what it says or is signed with."""
    here = (
        "SELECT hash, signature FROM journal WHERE body NOTNULL UNION ALL "
        "SELECT stray.hash, stray.signature FROM stray LEFT JOIN journal "
        "ON journal.device = line AND journal.seq = number "
        "WHERE stray.body NOTNULL AND (line = '' OR journal.body NOTNULL)"
    )
    known = set(file.writer.execute(here).fetchall())
    return [group for group in groups if any((record.hash, record.signature) not in known for record in group)]


def bent(message: bytes, chance: Random) -> bytes:
    """Return bytes of which one is another."""
    place = chance.randrange(len(message))
    return message[:place] + bytes([message[place] ^ chance.randint(1, 255)]) + message[place + 1 :]


def _parts(groups: Sequence[Sequence[Record]], chance: Random) -> Iterator[list[Record]]:
    part: list[Record] = []
    size = chance.choice((1, 30, 1_000, 5_000))
    for group in groups:
        part += group
        if len(part) >= size:
            yield part
            part, size = [], chance.choice((1, 30, 1_000, 5_000))
    yield part


def _bring(file: EventFile, records: Sequence[Record], done: Delivered, chance: Random | None = None) -> None:
    """Send records in messages; with a given `chance` some of them come damaged as well."""
    arrived: list[Record] = []
    for first in range(0, len(records), IN_MESSAGE):
        message = wire.encode(records[first : first + IN_MESSAGE])
        done.messages += 1
        if chance and chance.random() < DAMAGED:
            arrived += _read(bent(message, chance), done)
        arrived += _read(message, done)
    for part in parts_of(arrived):
        _take(file, part, done)


def _read(message: bytes, done: Delivered) -> list[Record]:
    try:
        return wire.decode(message)
    except wire.WireError:
        done.unreadable += 1
        return []


def _take(file: EventFile, records: Sequence[Record], done: Delivered) -> None:
    """Take over records as the stream and bundles do: one by one if they cannot be applied together."""
    try:
        with file.writing():
            done.refused += take(file.journal, records).unsigned
    except UNFIT:
        if len(records) == 1:
            done.unfit += 1
            return
        for record in records:
            _take(file, (record,), done)
