"""The kiosks that the hubs take, what they last said of themselves, and the keys that seal bundles."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from kiosk.domain.kiosks.role import Role
from kiosk.storage.connection import Connection
from kiosk.storage.tables.staff import name_of

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import BundleKey
    from kiosk.domain.facts.record import Record


@dataclass(frozen=True, slots=True)
class HubMember:
    """A kiosk that was admitted. `expires` is in UTC milliseconds, 0 for never; `revoked` whether it is shut out."""

    public_key: str
    name: str
    role: Role
    expires: int
    revoked: bool
    staff: str = ""
    hub: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What a kiosk last said of itself.

    `heard` is when, by the hub's clock (UTC milliseconds); `head` the number of its own last record, `waiting` how many
    of those the stream lacks, `behind` how many messages and records it lacks itself; `clock` is the hub's clock minus
    its own (milliseconds), `battery` percent; `resting` is until when the hubs take nothing from it, because it sent
    too much (UTC milliseconds), 0 if they do; `restarted` the id of the order to restart that it carried out last.
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
    resting: int = 0
    restarted: str = ""


_MEMBERS = f"SELECT public_key, name, role, expires, shut_out, {name_of('member.staff')}, hub FROM member"
_REPORT = "public_key, heard, device, name, version, head, waiting, behind, clock, battery, resting, restarted"


def everyone(connection: Connection) -> list[HubMember]:
    """Return all members, revoked ones too, by name."""
    return [_member(row) for row in connection.execute(f"{_MEMBERS} ORDER BY name, public_key")]


def get(connection: Connection, public_key: str) -> HubMember | None:
    """Return the member with a public key; None if it was never enrolled."""
    row = connection.execute(f"{_MEMBERS} WHERE public_key = ?", (public_key,)).fetchone()
    return _member(row) if row else None


def reports(connection: Connection) -> dict[str, Report]:
    """Return what each kiosk last said of itself, by public key."""
    return {row[0]: Report(*row) for row in connection.execute(f"SELECT {_REPORT} FROM report")}


def joined(connection: Connection) -> dict[str, int]:
    """Return when each member was first let in (UTC milliseconds, 0 if that is not known), by public key."""
    from kiosk.storage.tables.conditions import FOLDED

    first = f"(SELECT min(at) FROM journal WHERE {FOLDED} AND subject = member.public_key)"
    return {key: at or 0 for key, at in connection.execute(f"SELECT public_key, {first} FROM member")}


def stamped(connection: Connection) -> dict[str, int]:
    """Return the stamp (UTC milliseconds) of the last record of each kiosk that is here, by public key."""
    rows = connection.execute(
        "SELECT signer.public_key, max(head.at) FROM head JOIN signer ON signer.device = head.device "
        "GROUP BY signer.public_key"
    )
    return dict(rows.fetchall())


def write_reports(connection: Connection, reports: Iterable[Report]) -> None:
    """Remember what kiosks said of themselves, unless something later is known."""
    connection.executemany(
        f"INSERT INTO report ({_REPORT}) VALUES (:public_key, :heard, :device, :name, :version, :head, :waiting, "
        ":behind, :clock, :battery, :resting, :restarted) ON CONFLICT (public_key) DO UPDATE SET "
        "heard = excluded.heard, device = excluded.device, name = excluded.name, version = excluded.version, "
        "head = excluded.head, waiting = excluded.waiting, behind = excluded.behind, clock = excluded.clock, "
        "battery = excluded.battery, resting = excluded.resting, restarted = excluded.restarted "
        "WHERE excluded.heard >= report.heard",
        map(asdict, reports),
    )


def note_resting(connection: Connection, until: Mapping[str, int]) -> None:
    """Remember until when the hubs take nothing from some kiosks, by public key (UTC milliseconds)."""
    connection.executemany(
        f"INSERT INTO report ({_REPORT}) VALUES (?, 0, '', '', '', 0, 0, 0, 0, NULL, ?, '') "
        "ON CONFLICT (public_key) DO UPDATE SET resting = excluded.resting",
        until.items(),
    )


def public_keys(connection: Connection) -> dict[str, str]:
    """Return the public key that each device signs with, by device id."""
    return dict(connection.execute("SELECT device, public_key FROM signer").fetchall())


def insert_keys(connection: Connection, keys: "Sequence[tuple[Record, BundleKey]]") -> None:
    """Write the rows of keys that seal bundles."""
    connection.executemany(
        "INSERT INTO event_key (id, at, key) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = min(at, excluded.at)",
        ((key.id, record.at, key.key) for record, key in keys),
    )


def sealing_keys(connection: Connection) -> list[tuple[str, bytes]]:
    """Return the ids and keys (32 bytes) that seal bundles, the latest first."""
    rows = connection.execute("SELECT id, key FROM event_key ORDER BY at DESC, id")
    return [(key_id, bytes.fromhex(key)) for key_id, key in rows]


def retired_keys(connection: Connection) -> set[str]:
    """Return the ids of keys that somebody knew who was revoked since."""
    return {key_id for (key_id,) in connection.execute("SELECT retires FROM member WHERE retires <> ''")}


def _member(row: tuple[Any, ...]) -> HubMember:
    public_key, name, role, expires, revoked, staff, hub = row
    return HubMember(public_key, name, Role(role), expires, revoked=bool(revoked), staff=staff, hub=bool(hub))
