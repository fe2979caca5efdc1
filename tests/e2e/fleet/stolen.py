"""A kiosk that somebody carried off: its folder, and a bare client that writes with its key whatever they like."""

import asyncio
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import nats.errors
import nkeys
from nacl.signing import SigningKey

from kiosk.adapters.kiosks.identity import Identity, public_key_of
from kiosk.adapters.kiosks.membership_file import read_membership
from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.adapters.machine.clock import system_clock
from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.subjects import batch_subject, subject_of
from kiosk.storage.records import COLUMNS, record_of
from tests.authors import Author
from tests.e2e.fleet.fleet import KioskHandle

ANSWER_S = 2.0


class Stolen:
    """What a thief does with a kiosk, which nobody else runs any more.

    Args:
        kiosk: theirs now; its process is ended.
        port: the hub's, on this machine.
    """

    def __init__(self, kiosk: KioskHandle, port: int) -> None:
        device = str(kiosk.tell("device")["device"])
        kiosk.kill()
        self.path, self.name = kiosk.path, kiosk.name
        self.seed = seed_in(kiosk.path.parent)
        own = Identity(self.seed, public_key_of(self.seed))
        membership = read_membership(sync_folder(kiosk.path), lambda _: own)
        assert membership
        self.membership = replace(membership, hubs=(f"127.0.0.1:{port}",))
        self.public_key, self.event = own.public_key, membership.event
        _, raw = nkeys.decode_seed(bytearray(self.seed, "ascii"))
        key, wrote = SigningKey(bytes(raw)), last_records(kiosk.path, device)
        self.author = Author.after(self.event, key, wrote[0]) if wrote else Author(self.event, key)

    def write(self, kind: str, subject: str, body: dict[str, Any], at: int = 0) -> Record:
        """Write the kiosk's next record, stamped by its last one unless told otherwise."""
        last = self.author.last
        return self.author.write(kind, subject, body, at or (last.at if last else system_clock()) + 1)

    def send(self, *records: Record, batch: bool = False) -> bool:
        """Give records to the hub, one by one or as one message; tells whether it took all."""
        event, key = self.event, self.public_key
        messages = [(batch_subject(event, records, key), wire.encode(records))] if batch and records else []
        messages = messages or [(subject_of(event, record, key), wire.encode([record])) for record in records]
        return self.publish(*messages)

    def publish(self, *messages: tuple[str, bytes]) -> bool:
        """Send messages of any content to any subject; tells whether the stream took all."""
        return asyncio.run(_publish(self.membership, messages))

    def connects(self, membership: Membership | None = None) -> bool:
        """Tell whether the hub takes this kiosk, or whom else it passes for."""
        return asyncio.run(_connects(membership or self.membership))


def seed_in(home: Path) -> str:
    """Return the seed that a machine keeps."""
    (place,) = home.rglob("identity.json")
    (seed,) = json.loads(place.read_text())["seeds"].values()
    return str(seed)


def last_records(path: Path, device: str, count: int = 1) -> list[Record]:
    """Return the last records of a device in a file, the latest first."""
    with closing(sqlite3.connect(path)) as connection:
        query = f"SELECT {COLUMNS} FROM journal WHERE device = ? ORDER BY seq DESC LIMIT ?"
        return [record_of(row) for row in connection.execute(query, (device, count))]


async def _publish(membership: Membership, messages: tuple[tuple[str, bytes], ...]) -> bool:
    client = await dial(membership, membership.hubs[0], membership.name)
    taken = 0
    try:
        for subject, payload in messages:
            try:
                answer = await client.request(subject, payload, timeout=ANSWER_S)
                taken += "error" not in json.loads(answer.data)
            except nats.errors.Error:
                continue
    finally:
        await client.close()
    return taken == len(messages)


async def _connects(membership: Membership) -> bool:
    from kiosk.services.ports import LinkError

    try:
        client = await dial(membership, membership.hubs[0], membership.name)
    except LinkError:
        return False
    await client.close()
    return True
