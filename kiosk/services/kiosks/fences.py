"""Shutting a kiosk out, letting it in again, and saying how much of what it wrote counts.

The organisers that the event key made are shut out by that key alone, and those that they made by them.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.faults.hub import KioskIsHub, NoSuchKiosk
from kiosk.domain.faults.rights import KioskIsThisOne, OnlyEventKey
from kiosk.domain.kiosks.rights import Rights, fence_text
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.letting_in import withdraw_codes_of
from kiosk.services.staff import staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import counting, members, rights

if TYPE_CHECKING:
    from kiosk.domain.facts.rights_kinds import Fence
    from kiosk.storage.journal.signatures import Signer


def revoke(
    file: EventFile,
    public_key: str,
    *,
    staff: str = "",
    hub_too: bool = False,
    event_key: "Signer | None" = None,
) -> None:
    """Shut a kiosk out: the hubs end its connection, and what it wrote behind the last record that is here counts not.

    The join code that it came with is withdrawn; those that came with it too stay. Bundles are sealed with a new key
    then, which must not go out as long as the kiosk is connected, or it would have it too: see `renew_retired_key`.

    Args:
        file: the event file.
        public_key: the kiosk's.
        staff: who shuts it out.
        hub_too: even if it is a hub.
        event_key: the key of the event where it is under a passphrase here; only for who has that key.

    Raises:
        Fault: there is no such kiosk, it is a hub, this very machine, or an organiser that others shut out, or the file
            cannot be written.
    """
    with file.writing() as connection:
        _shut_out(file, connection, public_key, None, staff, event_key, hub_too=hub_too)


def _shut_out(
    file: EventFile,
    connection: Connection,
    public_key: str,
    ends: Mapping[str, str] | None,
    staff: str,
    event_key: "Signer | None",
    *,
    hub_too: bool = False,
) -> None:
    """Shut a kiosk out; what lies behind some last records of it counts not, behind what is here if None."""
    if (known := rights.of(connection, public_key)) and known.hub and not hub_too:
        raise KioskIsHub()
    member = _member(file, connection, public_key)
    keys = members.sealing_keys(connection)
    shut_out = replace(member, shut_out=True, retires=keys[0][0] if keys else "")
    _fence(file, shut_out, _all_here(file, member) if ends is None else ends, staff, event_key)
    withdraw_codes_of(file, connection, public_key)


def let_in_again(file: EventFile, public_key: str, *, staff: str = "", event_key: "Signer | None" = None) -> None:
    """Take a kiosk back that was shut out: whatever it wrote counts, and the hubs take it.

    Raises:
        Fault: there is no such kiosk, others shut it out, or the file cannot be written.
    """
    with file.writing() as connection:
        member = _member(file, connection, public_key)
        _fence(file, replace(member, shut_out=False, staff="", retires=""), None, staff, event_key)


def accept_late(file: EventFile, public_key: str, *, staff: str = "", event_key: "Signer | None" = None) -> int:
    """Let count what is here of a kiosk that stays shut out; returns how many records that lets in.

    Raises:
        Fault: there is no such kiosk, others shut it out, or the file cannot be written.
    """
    with file.writing() as connection:
        member = _member(file, connection, public_key)
        before = _left_out(connection, public_key)
        _fence(file, member, _all_here(file, member), staff, event_key)
        return before - _left_out(connection, public_key)


def take_out(
    file: EventFile, public_key: str, since: int, *, staff: str = "", event_key: "Signer | None" = None
) -> int:
    """Shut a kiosk out, if it is not yet, and let nothing count any more that it wrote from a time on.

    Args:
        file: the event file.
        public_key: the kiosk's.
        since: UTC milliseconds, as its records say.
        staff: who takes them out.
        event_key: as for `revoke`.

    Returns:
        How many records that takes out.

    Raises:
        Fault: there is no such kiosk, it is a hub, others shut it out, or the file cannot be written.
    """
    with file.writing() as connection:
        before = _left_out(connection, public_key)
        _shut_out(file, connection, public_key, rights.ends_of(connection, public_key, since), staff, event_key)
        return _left_out(connection, public_key) - before


def _member(file: EventFile, connection: Connection, public_key: str) -> Rights:
    """Return what a kiosk may do that this one may fence off.

    Raises:
        Fault: there is none, or it may not.
    """
    member, own_key = rights.of(connection, public_key), file.journal.public_key
    if member is None:
        raise NoSuchKiosk()
    if public_key == own_key:
        raise KioskIsThisOne()
    own = rights.of(connection, own_key)
    if member.role is Role.ORGANISER and not member.founder and not (own and own.founder):
        raise OnlyEventKey()
    return member


def _all_here(file: EventFile, member: Rights) -> dict[str, str]:
    return rights.ends_of(file.writer, member.public_key)


def _left_out(connection: Connection, public_key: str) -> int:
    left_out = counting.left_out_by_key(connection).get(public_key)
    return left_out.count if left_out else 0


def _fence(
    file: EventFile, member: Rights, ends: Mapping[str, str] | None, staff: str, event_key: "Signer | None"
) -> None:
    """Write how much of what a kiosk wrote counts: all if there are no `ends`."""
    from kiosk.domain.facts.rights_kinds import Fence

    by = staff_id(file, file.writer, staff) or member.staff or None
    fence = Fence(
        member.public_key,
        shut_out=member.shut_out,
        limited=ends is not None,
        last=ends or {},
        staff=by,
        retires=member.retires,
    )
    file.journal.append(_signed(file, fence, event_key) if member.founder else fence)


def _signed(file: EventFile, fence: "Fence", event_key: "Signer | None") -> "Fence":
    """Return a fence with the event key's signature: that which is given, or is kept here as it is.

    Raises:
        Fault: there is none.
    """
    event_key = event_key or file.host.event_key(file.path)
    if event_key is None:
        raise OnlyEventKey()
    numbered = replace(fence, number=_fence_number(file, fence.public_key) + 1)
    return replace(numbered, signature=event_key.sign(fence_text(file.journal.event, numbered)).hex())


def _fence_number(file: EventFile, public_key: str) -> int:
    standing = rights.of(file.writer, public_key)
    return standing.number if standing else 0
