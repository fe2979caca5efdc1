"""The kiosks of an event: who they are, how they stand, and shutting one out.

The kinds of facts are loaded with the first one: the organiser's page opens without.
"""

import secrets
from dataclasses import dataclass

from kiosk.domain.faults.hub import KioskIsHub, NoSuchKiosk, ShutOut
from kiosk.services.staff import staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members


@dataclass(frozen=True, slots=True)
class Kiosk:
    """One kiosk, as the organiser sees it.

    `seen` is when a hub last heard of it (UTC milliseconds, 0 for never), `behind` how many messages and records it
    lacks, `waiting` how many of its own are not in the stream yet, `clock` the hub's clock minus its own
    (milliseconds), `battery` percent, `expires` when the hubs no longer take it (UTC milliseconds, 0 for never), `hub`
    whether it is one of the event's hubs, `joined` when it was first let in (UTC milliseconds, 0 if nobody knows).
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


def kiosks(file: EventFile) -> list[Kiosk]:
    """Return every kiosk that was enrolled, by name, as far as this file knows of it."""
    reports, joined = members.reports(file.reader), members.joined(file.reader)
    return [
        _kiosk(member, reports.get(member.public_key), joined.get(member.public_key, 0))
        for member in members.everyone(file.reader)
    ]


def enrol(file: EventFile, public_key: str, name: str, expires: int = 0, *, hub: bool = False) -> None:
    """Let the hubs take a kiosk; `hub`: it is a hub itself.

    Raises:
        Fault: it was revoked, or the file cannot be written.
    """
    from kiosk.domain.facts.kinds import MemberDetails

    with file.writing() as connection:
        member = members.get(connection, public_key)
        if member and member.revoked:
            raise ShutOut()
        if member is None or (member.name, member.expires, member.hub) != (name, expires, hub):
            file.journal.append(MemberDetails(public_key, name=name, expires=expires, hub=hub))


def revoke(file: EventFile, public_key: str, *, staff: str = "", hub_too: bool = False) -> None:
    """Shut a kiosk out for good: the hubs end its connection, and then bundles are sealed with a new key.

    The key must not go out as long as the kiosk is connected, or it would have it too: see `renew_retired_key`.

    Args:
        file: the event file.
        public_key: the kiosk's.
        staff: who shuts it out.
        hub_too: even if it is a hub.

    Raises:
        Fault: there is no such kiosk, it is a hub, or the file cannot be written.
    """
    from kiosk.domain.facts.kinds import MemberDetails

    with file.writing() as connection:
        member = members.get(connection, public_key)
        if member is None:
            raise NoSuchKiosk()
        if member.hub and not hub_too:
            raise KioskIsHub()
        keys = members.sealing_keys(connection)
        by, retires = staff_id(file, connection, staff), keys[0][0] if keys else ""
        file.journal.append(MemberDetails(public_key, revoked=True, staff=by or None, retires=retires))


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


def _kiosk(member: members.HubMember, report: members.Report | None, joined: int) -> Kiosk:
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
        joined=joined,
    )
