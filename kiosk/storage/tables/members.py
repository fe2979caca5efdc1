"""The kiosks that the hubs take, what they last said of themselves, and the keys that seal bundles."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.tables.fields import check_flags, check_numbers, check_texts


@dataclass(frozen=True, slots=True)
class Member:
    """A kiosk that was enrolled. `expires` is in UTC milliseconds, 0 for never."""

    public_key: str
    name: str
    expires: int
    revoked: bool
    staff: str = ""
    hub: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What a kiosk last said of itself.

    `heard` is when, by the hub's clock (UTC milliseconds); `head` the number of its own last record, `waiting` how many
    of those the stream lacks, `behind` how many messages and records it lacks itself; `clock` is the hub's clock minus
    its own (milliseconds), `battery` percent.
    """

    public_key: str
    heard: int
    device: str
    name: str
    version: str
    head: int
    waiting: int
    behind: int
    clock: int
    battery: int | None = None


_REPORT = "public_key, heard, device, name, version, head, waiting, behind, clock, battery"


def fold(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    """Write the rows of members: the latest value of each field wins, but who was revoked once stays so.

    Raises:
        ValueError: a record is malformed.
    """
    for subject, bodies in subjects:
        known: dict[str, Any] = {}
        for body in bodies:
            check_texts(body, "name", "staff", "retires")
            check_numbers(body, "expires")
            check_flags(body, "revoked", "hub")
            known |= body
        revoked = any(body.get("revoked") for body in bodies)
        connection.execute(
            "INSERT OR REPLACE INTO member (public_key, name, expires, revoked, staff, hub, retires) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                *(subject, known.get("name", ""), known.get("expires", 0), int(revoked)),
                *(known.get("staff", ""), int(known.get("hub", False)), known.get("retires", "")),
            ),
        )


def everyone(connection: Connection) -> list[Member]:
    """Return all members, revoked ones too, by name."""
    query = "SELECT public_key, name, expires, revoked, staff, hub FROM member ORDER BY name, public_key"
    rows = connection.execute(query)
    return [Member(row[0], row[1], row[2], bool(row[3]), row[4], bool(row[5])) for row in rows]


def reports(connection: Connection) -> dict[str, Report]:
    """Return what each kiosk last said of itself, by public key."""
    return {row[0]: Report(*row) for row in connection.execute(f"SELECT {_REPORT} FROM report")}


def write_reports(connection: Connection, told: Iterable[Report]) -> None:
    """Remember what kiosks said of themselves, unless something later is known."""
    connection.executemany(
        f"INSERT INTO report ({_REPORT}) VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT (public_key) DO UPDATE SET "
        "heard = excluded.heard, device = excluded.device, name = excluded.name, version = excluded.version, "
        "head = excluded.head, waiting = excluded.waiting, behind = excluded.behind, clock = excluded.clock, "
        "battery = excluded.battery WHERE excluded.heard >= report.heard",
        (
            (*(r.public_key, r.heard, r.device, r.name, r.version), *(r.head, r.waiting, r.behind, r.clock, r.battery))
            for r in told
        ),
    )


def public_keys(connection: Connection) -> dict[str, str]:
    """Return the public key that each device introduced itself with, by device id."""
    return dict(connection.execute("SELECT id, public_key FROM device WHERE public_key <> ''").fetchall())


def insert_keys(connection: Connection, records: Sequence[Record]) -> None:
    """Write the rows of keys that seal bundles.

    Raises:
        ValueError: one is no key of 32 bytes.
    """
    keys = [(record.subject, record.at, record.content.get("key")) for record in records if record.body is not None]
    if any(not isinstance(key, str) or len(bytes.fromhex(key)) != 32 for _, _, key in keys):
        raise ValueError("no key of 32 bytes")
    connection.executemany(
        "INSERT INTO event_key (id, at, key) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = min(at, excluded.at)",
        keys,
    )


def sealing_keys(connection: Connection) -> list[tuple[str, bytes]]:
    """Return the ids and keys (32 bytes) that seal bundles, the latest first."""
    rows = connection.execute("SELECT id, key FROM event_key ORDER BY at DESC, id")
    return [(found, bytes.fromhex(key)) for found, key in rows]


def retired_keys(connection: Connection) -> set[str]:
    """Return the ids of keys that somebody knew who was revoked since."""
    return {found for (found,) in connection.execute("SELECT retires FROM member WHERE retires <> ''")}


def original_key(connection: Connection) -> tuple[str, bytes] | None:
    """Return the id and key that belong to an event made before events held keys; all its copies find the same one.

    It follows from the event's first record, which only those know who hold the event file.
    """
    first = "SELECT salt, digest FROM journal WHERE kind = 'event' ORDER BY at, device, seq LIMIT 1"
    row = connection.execute(first).fetchone()
    if row is None or row[0] is None:
        return None
    key = hashlib.sha256(b"Foyer bundle key" + row[0] + row[1]).digest()
    return hashlib.sha256(key).hexdigest()[:8], key
