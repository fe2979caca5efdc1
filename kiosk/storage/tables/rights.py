"""The member, invitation and signer tables: which kiosk may write what, and who signs under which device id."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.facts import reading
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.rights_kinds import Fence, Grant, Invitation
from kiosk.domain.kiosks.deduction import Deduced, deduced
from kiosk.domain.kiosks.rights import Evidence, Rights, is_good_grant, is_governed, is_key_of
from kiosk.domain.kiosks.role import Role
from kiosk.storage.connection import Connection
from kiosk.storage.ed25519 import is_made_by
from kiosk.storage.library import cached
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables.conditions import one_of
from kiosk.storage.tables.descent import Descent, last_of
from kiosk.storage.tables.events import event_id

KINDS_OF_RIGHTS = frozenset({"fence", "grant", "invitation"})
OF_RIGHTS = one_of(KINDS_OF_RIGHTS)
"""The condition of the index `journal_rights`."""
_MEMBERS = "public_key, role, name, expires, shut_out, last, staff, retires, hub, founder, invited, number"


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """A key that lets kiosks join; times are UTC milliseconds, 0 for ever, and `uses` 0 for any number."""

    public_key: str
    role: Role
    expires: int
    uses: int
    closed: bool
    used: int

    def is_open(self, now: int) -> bool:
        """Tell whether it lets kiosks in at a time (UTC milliseconds)."""
        is_used_up = bool(self.uses) and self.used >= self.uses
        return not self.closed and not is_used_up and not (self.expires and self.expires <= now)


def may_change(connection: Connection, record: Record) -> bool:
    """Tell whether who may do what may be another since a record came, or went: almost none does, of a flood of them.

    What those say who may not say it is looked at again once they may: then it is their grant that changes something.
    """
    if record.kind not in KINDS_OF_RIGHTS or record.body is None:
        return False
    fact = reading.read_or_none(record)
    if isinstance(fact, Grant) and is_key_of(event_id(connection), fact.by or ""):
        return True
    if isinstance(fact, Fence) and fact.signature:
        founder = role_of(connection, fact.public_key)
        return bool(founder and founder.founder and (fact.number or 0) > founder.number)
    signer = signer_of(connection, record.device)
    writer = role_of(connection, signer)
    if isinstance(fact, Grant) and fact.public_key == signer and fact.by in _hubs_secrets(connection):
        return True
    if writer is None or (writer.last is not None and not Descent(connection)(writer.last, record.device, record.seq)):
        return False
    if writer.role is Role.ORGANISER:
        return True
    if not isinstance(fact, Grant):
        return False
    says_something = bool(fact.by or fact.name) or fact.hub is not None
    return says_something and (writer.role is Role.HUB or fact.public_key == signer)


def admits_its_writer(connection: Connection, record: Record, signer: str) -> bool:
    """Tell whether a record is what an organiser that the event key made, or a hub, admits itself with.

    Args:
        connection: where to look.
        record: as its device wrote it.
        signer: that device's public key.
    """
    if record.kind != "grant" or record.subject != signer or record.body is None:
        return False
    grant = reading.read_or_none(record)
    if not isinstance(grant, Grant) or grant.role is None:
        return False
    event = event_id(connection)
    is_known = is_key_of(event, grant.by or "") or grant.by in _hubs_secrets(connection)
    return is_known and is_good_grant(event, grant, grant.role, is_made_by)


@cached
def _hubs_secrets(connection: Connection) -> frozenset[str]:
    """Return the invitations by which hubs that hold the hubs' secrets let themselves in."""
    return frozenset(one.public_key for one in invitations(connection) if one.role is Role.HUB)


def already_written(_: Connection, __: object) -> None:
    """Do nothing: who may do what is written as soon as a record comes, before it is known which others count."""


def refresh(connection: Connection) -> None:
    """Write who may do what anew from the records; it is little, and rarely changes."""
    found = _deduced(connection)
    connection.execute("DELETE FROM member")
    connection.executemany(
        f"INSERT INTO member ({_MEMBERS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                *(key, one.role, one.name, one.expires, one.shut_out, _written(one), one.staff, one.retires),
                *(one.hub, one.founder, json.dumps(one.invited), one.number),
            )
            for key, one in found.kiosks.items()
        ),
    )
    connection.execute("DELETE FROM invitation")
    connection.executemany(
        "INSERT INTO invitation (public_key, role, expires, uses, closed, used) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (one.public_key, one.role, one.expires, one.uses, one.closed, one.used)
            for one in _invitations(found).values()
        ),
    )


def are_as_said(connection: Connection) -> bool:
    """Tell whether who may do what is as the records say."""
    found = _deduced(connection)
    listed = {one.public_key: one for one in invitations(connection)}
    return everyone(connection) == found.kiosks and listed == _invitations(found)


def _deduced(connection: Connection) -> Deduced:
    event = event_id(connection)
    if not is_governed(event):
        return Deduced()
    return deduced(event, _evidence(connection, _signers(connection)), is_made_by, Descent(connection))


def _signers(connection: Connection) -> dict[str, str]:
    """Return the public key that signs under each device id, and that of whom each line is of."""
    return dict(
        connection.execute(
            "SELECT device, public_key FROM signer UNION ALL "
            "SELECT line.name, signer.public_key FROM line JOIN signer ON signer.device = line.device"
        ).fetchall()
    )


def _written(rights: Rights) -> str | None:
    return None if rights.last is None else json.dumps(dict(sorted(rights.last.items())))


def _evidence(connection: Connection, signers: dict[str, str]) -> Iterable[Evidence]:
    rows = connection.execute(f"SELECT {COLUMNS} FROM journal WHERE {OF_RIGHTS} AND body IS NOT NULL")
    for record in map(record_of, rows):
        fact = reading.read_or_none(record)
        if isinstance(fact, Grant | Invitation | Fence):
            yield Evidence(signers.get(record.device, ""), record.device, record.seq, record.at, fact)


def _invitations(found: Deduced) -> dict[str, OpenInvitation]:
    used = Counter(key for one in found.kiosks.values() for key in one.invited)
    return {
        key: OpenInvitation(key, made.role, made.expires or 0, made.uses or 0, closed=bool(made.closed), used=used[key])
        for key, made in found.invitations.items()
        if made.role
    }


def invitations(connection: Connection) -> list[OpenInvitation]:
    """Return all invitations, closed ones too."""
    rows = connection.execute(
        "SELECT public_key, role, expires, uses, closed, used FROM invitation ORDER BY public_key"
    )
    return [
        OpenInvitation(key, Role(role), expires, uses, closed=bool(closed), used=used)
        for key, role, expires, uses, closed, used in rows
    ]


def of(connection: Connection, public_key: str) -> Rights | None:
    """Return what a kiosk may do; None if nothing."""
    row = connection.execute(f"SELECT {_MEMBERS} FROM member WHERE public_key = ?", (public_key,)).fetchone()
    return _rights(row) if row else None


@cached
def role_of(connection: Connection, public_key: str) -> Rights | None:
    """Return what `of` does, kept at hand within transactions that write."""
    return of(connection, public_key)


def everyone(connection: Connection) -> dict[str, Rights]:
    """Return what each kiosk may do, by its public key."""
    return {row[0]: _rights(row) for row in connection.execute(f"SELECT {_MEMBERS} FROM member")}


def _rights(row: Sequence[object]) -> Rights:
    public_key, role, name, expires, shut_out, last, staff, retires, hub, founder, invited, number = row
    return Rights(
        public_key=str(public_key),
        role=Role(str(role)),
        name=str(name),
        expires=int(str(expires)),
        shut_out=bool(shut_out),
        last=None if last is None else json.loads(str(last)),
        staff=str(staff),
        retires=str(retires),
        hub=bool(hub),
        founder=bool(founder),
        invited=tuple(json.loads(str(invited))),
        number=int(str(number)),
    )


@cached
def fenced(connection: Connection) -> dict[str, Rights]:
    """Return the kiosks of which not all counts, by their public keys."""
    rows = connection.execute(f"SELECT {_MEMBERS} FROM member WHERE last IS NOT NULL")
    return {row[0]: _rights(row) for row in rows}


def note_signers(connection: Connection, keys: Iterable[tuple[str, str]]) -> None:
    """Remember which public key signs under which device id."""
    connection.executemany("INSERT OR IGNORE INTO signer (device, public_key) VALUES (?, ?)", keys)


@cached
def is_known(connection: Connection, device: str) -> bool:
    """Tell whether it is known who signs under a device id."""
    return connection.execute("SELECT 1 FROM signer WHERE device = ?", (device,)).fetchone() is not None


@cached
def is_admitted(connection: Connection, device: str) -> bool:
    """Tell whether somebody signs under a device id who was admitted, as far as it is known who does."""
    query = "SELECT 1 FROM signer JOIN member USING (public_key) WHERE device = ?"
    return connection.execute(query, (device,)).fetchone() is not None


def signer_of(connection: Connection, device: str) -> str:
    """Return the public key that signs under a device id, or under that of whom a line is of; empty if unknown."""
    query = "SELECT public_key FROM signer WHERE device = coalesce((SELECT device FROM line WHERE name = ?1), ?1)"
    row = connection.execute(query, (device,)).fetchone()
    return str(row[0]) if row else ""


def hash_of(connection: Connection, record: Record) -> bytes:
    """Return the hash that a record was written with, which stands in the journal, maybe on a line of its own."""
    query = "SELECT hash FROM stray WHERE line = ? AND number = ?"
    row = connection.execute(query, (record.device, record.seq)).fetchone()
    return bytes(row[0]) if row else record.hash


def devices_of(connection: Connection, public_key: str) -> list[str]:
    """Return the device ids under which a key signed, and the lines of what its copies wrote."""
    rows = connection.execute(
        "SELECT device FROM signer WHERE public_key = ?1 UNION "
        "SELECT line.name FROM line JOIN signer ON signer.device = line.device WHERE signer.public_key = ?1",
        (public_key,),
    )
    return [device for (device,) in rows]


def copies(connection: Connection) -> dict[str, int]:
    """Return of how many copies of each kiosk's disk records are here, by its public key: two signed one number."""
    rows = connection.execute(
        "SELECT signer.public_key, count(*) FROM line JOIN signer ON signer.device = line.device "
        "GROUP BY signer.public_key"
    )
    return dict(rows.fetchall())


def ends_of(connection: Connection, public_key: str, since: int | None = None) -> dict[str, str]:
    """Return the last records of a key that are here, as a fence names them (see `Fence`).

    Args:
        connection: where to look.
        public_key: whose.
        since: UTC milliseconds; those before what was made then, or later.
    """
    return last_of(connection, devices_of(connection, public_key), since)


def invitations_of(connection: Connection, public_key: str) -> list[str]:
    """Return the invitations, still open, that let a kiosk in."""
    found = of(connection, public_key)
    invited = found.invited if found else ()
    return [one.public_key for one in invitations(connection) if one.public_key in invited and not one.closed]


def let_in_by(connection: Connection, public_key: str) -> tuple[str, ...]:
    """Return the public keys of the kiosks that an invitation let in."""
    return tuple(sorted(key for key, one in everyone(connection).items() if public_key in one.invited))
