"""The kiosks of an event: who they are, how they stand, and the keys that seal what they carry.

The kinds of facts are loaded with the first one: the organiser's page opens without.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.faults.hub import ShutOut
from kiosk.domain.kiosks.left_out import LeftOut, Realm
from kiosk.domain.kiosks.role import Role
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import counting, members, rights


@dataclass(frozen=True, slots=True)
class Kiosk:
    """One kiosk, as the organiser sees it.

    `seen` is when a hub last heard of it (UTC milliseconds, 0 for never), `behind` how many messages and records it
    lacks, `waiting` how many of its own are not in the stream yet, `clock` the hub's clock minus its own
    (milliseconds), `battery` percent, `expires` when the hubs no longer take it (UTC milliseconds, 0 for never), `hub`
    whether it is one of the event's hubs, `joined` when it was first let in (UTC milliseconds, 0 if nobody knows),
    `role` what it was admitted for, `left_out` how many of its records do not count: of them `not_its_own` by what they
    are about, as it may not record such, and `behind_fence`, as they come after its last one that counts. `copies`
    tells of how many other machines wrote with its key, as its disk was copied; `resting` until when the hubs take
    nothing from it because it sent too much (UTC milliseconds), 0 or a time that is over if they do; `stamped` when its
    last record says that it was made (UTC milliseconds, 0 if there is none); `restarted` the id of the order to restart
    that it carried out last.
    """

    public_key: str
    device: str
    name: str
    version: str
    seen: int
    behind: int
    waiting: int
    clock: int
    battery: int | None
    expires: int
    revoked: bool
    hub: bool = False
    joined: int = 0
    role: Role = Role.DESK
    left_out: int = 0
    not_its_own: Mapping[Realm, int] = field(default_factory=dict)
    behind_fence: int = 0
    copies: int = 0
    resting: int = 0
    stamped: int = 0
    restarted: str = ""


def kiosks(file: EventFile) -> list[Kiosk]:
    """Return every kiosk that was admitted, by name, as far as this file knows of it.

    Left out is the machine that made the event, as long as it runs no hub and is known to none.
    """
    reports, joined = members.reports(file.reader), members.joined(file.reader)
    left_out, copies = counting.left_out_by_key(file.reader), rights.copies(file.reader)
    stamped = members.stamped(file.reader)
    return [
        _with_records(
            replace(_kiosk(member, reports.get(member.public_key)), joined=joined.get(member.public_key, 0)),
            left_out.get(member.public_key, LeftOut()),
            copies.get(member.public_key, 0),
            stamped.get(member.public_key, 0),
        )
        for member in members.everyone(file.reader)
        if member.name or member.public_key in reports
    ]


def enrol(
    file: EventFile, public_key: str, name: str, expires: int = 0, *, role: Role | None = None, hub: bool = False
) -> None:
    """Admit a kiosk in the organiser's name.

    Args:
        file: the event file, of an organiser.
        public_key: the kiosk's.
        name: what it is called.
        expires: until when the hubs take it (UTC milliseconds, 0 for ever).
        role: what it is there for; a hub, or else a desk, unless given.
        hub: it runs a hub.

    Raises:
        Fault: it was shut out, this kiosk is no organiser's, or the file cannot be written.
    """
    from kiosk.domain.facts.rights_kinds import Grant

    role = role or (Role.HUB if hub else Role.DESK)
    with file.writing() as connection:
        member = members.get(connection, public_key)
        if member and member.revoked:
            raise ShutOut()
        if member is None or (member.name, member.expires, member.hub, member.role) != (name, expires, hub, role):
            file.journal.append(Grant(public_key, name=name, role=role, expires=expires, hub=hub))


def say_of_itself(file: EventFile, public_key: str, name: str, *, hub: bool) -> None:
    """Let this kiosk say what it is called, and whether it runs a hub."""
    from kiosk.domain.facts.rights_kinds import Grant

    with file.writing() as connection:
        member = members.get(connection, public_key)
        if member is None or (member.name, member.hub) != (name, hub):
            file.journal.append(Grant(public_key, name=name, hub=hub))


def renew_retired_key(file: EventFile) -> None:
    """Make a new key if a kiosk that was shut out knows the one that seals bundles; it is to be cut off by then."""
    if _is_retired(file.reader):
        with file.writing() as connection:
            if _is_retired(connection):
                renew_key(file)


def _is_retired(connection: Connection) -> bool:
    keys = members.sealing_keys(connection)
    return bool(keys) and keys[0][0] in members.retired_keys(connection)


def renew_key(file: EventFile) -> tuple[str, bytes]:
    """Make a new key (32 bytes) that seals bundles; returns its id and the key."""
    from kiosk.domain.facts.kinds import BundleKey

    key_id, key = secrets.token_hex(4), secrets.token_bytes(32)
    with file.writing():
        file.journal.append(BundleKey(key_id, key.hex()))
    return key_id, key


def _with_records(kiosk: Kiosk, left_out: LeftOut, copies: int, stamped: int) -> Kiosk:
    return replace(
        kiosk,
        left_out=left_out.count,
        not_its_own=left_out.not_its_own,
        behind_fence=left_out.behind_fence,
        copies=copies,
        stamped=stamped,
    )


def _kiosk(member: members.HubMember, report: members.Report | None) -> Kiosk:
    return Kiosk(
        public_key=member.public_key,
        device=report.device if report else "",
        name=member.name or (report.name if report else ""),
        version=report.version if report else "",
        seen=report.heard if report else 0,
        behind=report.behind if report else 0,
        waiting=report.waiting if report else 0,
        clock=report.clock if report else 0,
        battery=report.battery if report else None,
        expires=member.expires,
        revoked=member.revoked,
        hub=member.hub,
        role=member.role,
        resting=report.resting if report else 0,
        restarted=report.restarted if report else "",
    )
