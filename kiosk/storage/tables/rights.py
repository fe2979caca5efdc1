"""The member, invitation and signer tables: which kiosk may write what, and who signs under which device id."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.facts import reading
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.rights_kinds import Fence, Grant, Invitation
from kiosk.domain.kiosks.rights import (
    Evidence,
    Rights,
    is_good_fence,
    is_good_grant,
    is_governed,
    is_key_of,
    rights_of,
)
from kiosk.domain.kiosks.role import Role
from kiosk.storage.connection import Connection
from kiosk.storage.ed25519 import is_made_by
from kiosk.storage.library import cached
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables.events import event_id

KINDS_OF_RIGHTS = frozenset({"fence", "grant", "invitation"})
OF_RIGHTS = "kind IN ('fence', 'grant', 'invitation')"
"""The condition of the index `journal_rights`."""
_MEMBERS = "public_key, role, name, expires, shut_out, last, staff, retires, hub, founder"


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


def refresh(connection: Connection, _: object = None) -> None:
    """Write who may do what anew from the records; it is little, and rarely changes."""
    event = event_id(connection)
    evidence = list(_evidence(connection, _signers(connection)))
    found = rights_of(event, evidence, is_made_by) if is_governed(event) else {}
    connection.execute("DELETE FROM member")
    connection.executemany(
        f"INSERT INTO member ({_MEMBERS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                *(key, one.role, one.name, one.expires, one.shut_out, _written(one), one.staff, one.retires),
                *(one.hub, one.founder),
            )
            for key, one in found.items()
        ),
    )
    _write_invitations(connection, event, evidence, found)


def are_as_said(connection: Connection) -> bool:
    """Tell whether who may do what is as the records say."""
    event = event_id(connection)
    evidence = list(_evidence(connection, _signers(connection)))
    return everyone(connection) == (rights_of(event, evidence, is_made_by) if is_governed(event) else {})


def _signers(connection: Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT device, public_key FROM signer").fetchall())


def _written(rights: Rights) -> str | None:
    return None if rights.last is None else json.dumps(dict(sorted(rights.last.items())))


def _evidence(connection: Connection, signers: dict[str, str]) -> Iterator[Evidence]:
    for record, fact in _said(connection, OF_RIGHTS, ()):
        yield Evidence(signers.get(record.device, ""), record.device, record.seq, record.at, fact)


def _said(
    connection: Connection, condition: str, values: tuple[str, ...]
) -> Iterator[tuple[Record, Grant | Invitation | Fence]]:
    """Yield the records that say something of rights, as far as they can be read."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM journal WHERE {condition} AND body IS NOT NULL", values)
    for record in map(record_of, rows):
        try:
            fact = reading.read(record)
        except ValueError:
            continue
        if isinstance(fact, Grant | Invitation | Fence):
            yield record, fact


def _about(connection: Connection, public_key: str) -> list[Grant | Invitation | Fence]:
    return [fact for _, fact in _said(connection, f"{OF_RIGHTS} AND subject = ?", (public_key,))]


def _write_invitations(
    connection: Connection, event: str, evidence: Sequence[Evidence], rights: dict[str, Rights]
) -> None:
    connection.execute("DELETE FROM invitation")
    used: dict[str, set[str]] = {}
    for one in evidence:
        if isinstance(one.fact, Grant) and one.fact.public_key in rights and _came_with_code(event, one.fact):
            used.setdefault(one.fact.by or "", set()).add(one.fact.public_key)
    for one in sorted(evidence, key=lambda one: (one.at, one.device, one.seq)):
        said, writer = one.fact, rights.get(one.writer)
        if not isinstance(said, Invitation) or not writer or writer.role is not Role.ORGANISER:
            continue
        if writer.reach(one.device, one.seq):
            connection.execute(
                "INSERT INTO invitation (public_key, role, expires, uses, closed, used) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (public_key) DO UPDATE SET closed = max(closed, excluded.closed)",
                (
                    *(said.public_key, said.role or "", said.expires or 0, said.uses or 0, bool(said.closed)),
                    len(used.get(said.public_key, ())),
                ),
            )


def _came_with_code(event: str, grant: Grant) -> bool:
    """Tell whether the key that a grant names, a join code's, signed it: anybody can name one."""
    return bool(grant.by) and grant.role is not None and is_good_grant(event, grant, grant.role, is_made_by)


def invitations(connection: Connection) -> list[OpenInvitation]:
    """Return all invitations, closed ones too."""
    rows = connection.execute(
        "SELECT public_key, role, expires, uses, closed, used FROM invitation WHERE role <> '' ORDER BY public_key"
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
    public_key, role, name, expires, shut_out, last, staff, retires, hub, founder = row
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
    )


def note_signers(connection: Connection, keys: Iterable[tuple[str, str]]) -> None:
    """Remember which public key signs under which device id."""
    connection.executemany("INSERT OR IGNORE INTO signer (device, public_key) VALUES (?, ?)", keys)


@cached
def is_known(connection: Connection, device: str) -> bool:
    """Tell whether it is known who signs under a device id."""
    return connection.execute("SELECT 1 FROM signer WHERE device = ?", (device,)).fetchone() is not None


def signer_of(connection: Connection, device: str) -> str:
    """Return the public key that signs under a device id, or under that of whom a line is of; empty if unknown."""
    query = "SELECT public_key FROM signer WHERE device = coalesce((SELECT device FROM line WHERE name = ?1), ?1)"
    row = connection.execute(query, (device,)).fetchone()
    return str(row[0]) if row else ""


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


def ends_of(connection: Connection, public_key: str) -> dict[str, int]:
    """Return the number of the last record that is here of each device id of a key, strays too."""
    return ends_before(connection, public_key, None)


def ends_before(connection: Connection, public_key: str, since: int | None) -> dict[str, int]:
    """Return, by device id of a key, the number of its last record that was made before a time (UTC milliseconds)."""
    rows = connection.execute(
        "SELECT signer.device, max(one.seq) FROM signer JOIN (SELECT device, seq, at FROM journal UNION ALL "
        "SELECT device, seq, at FROM stray) AS one ON one.device = signer.device "
        "WHERE signer.public_key = ?1 AND (?2 IS NULL OR one.at < ?2) GROUP BY signer.device",
        (public_key, since),
    )
    return dict(rows.fetchall())


def invitations_of(connection: Connection, public_key: str) -> list[str]:
    """Return the invitations, still open, with which a kiosk came."""
    event = event_id(connection)
    grants = [one for one in _about(connection, public_key) if isinstance(one, Grant)]
    came_with = {one.by for one in grants if _came_with_code(event, one)}
    return [one.public_key for one in invitations(connection) if not one.closed and one.public_key in came_with]


def last_fence_number(connection: Connection, public_key: str) -> int:
    """Return the highest number of a fence around a kiosk that the event key has signed."""
    event = event_id(connection)
    named = (fact.by for _, fact in _said(connection, OF_RIGHTS, ()) if isinstance(fact, Grant) and fact.by)
    keys = {by for by in named if is_key_of(event, by)}
    fences = [one for one in _about(connection, public_key) if isinstance(one, Fence)]
    return max((one.number or 0 for one in fences if is_good_fence(event, one, keys, is_made_by)), default=0)


def let_in_by(connection: Connection, public_key: str) -> tuple[str, ...]:
    """Return the public keys of the kiosks that an invitation let in."""
    rows = connection.execute(
        f"SELECT DISTINCT subject, body FROM journal WHERE {OF_RIGHTS} AND kind = 'grant' AND body IS NOT NULL "
        "AND subject IN (SELECT public_key FROM member) ORDER BY subject"
    )
    return tuple(subject for subject, body in rows if json.loads(body).get("by") == public_key)
