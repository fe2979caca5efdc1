"""Letting kiosks in with join codes: making and withdrawing them, and taking whoever comes with one."""

from typing import TYPE_CHECKING

from kiosk.domain.faults.hub import ShutOut
from kiosk.domain.faults.rights import GrantUntrue, InvitationClosed, InvitationOver, OnlyEventKey
from kiosk.domain.kiosks.rights import grant_text, key_bytes
from kiosk.domain.kiosks.role import Role
from kiosk.storage.connection import Connection
from kiosk.storage.ed25519 import is_made_by
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members, rights

if TYPE_CHECKING:
    from kiosk.domain.facts.rights_kinds import Grant


def carry(file: EventFile, grant: "Grant") -> None:
    """Take a kiosk that comes with a join code: it signed its own key with the code's.

    Raises:
        Fault: the code was withdrawn, is used up or over, or is not the one that signed; or the kiosk is shut out.
    """
    with file.writing() as connection:
        member = members.get(connection, grant.public_key)
        if member and member.revoked:
            raise ShutOut()
        _refuse_without(connection, file, grant)
        if member is None or (member.name, member.role) != (grant.name, grant.role):
            file.journal.append(grant)


def _refuse_without(connection: Connection, file: EventFile, grant: "Grant") -> None:
    """See that the code with which a kiosk comes is valid."""
    invitation = next((one for one in rights.invitations(connection) if one.public_key == grant.by), None)
    if invitation is None or invitation.role is not grant.role:
        raise GrantUntrue()
    text = grant_text(file.journal.event, grant.public_key, invitation.role, grant.expires or 0)
    if not is_made_by(key_bytes(invitation.public_key), text, bytes.fromhex(grant.signature or "")):
        raise GrantUntrue()
    if invitation.expires and invitation.expires <= file.clock():
        raise InvitationOver()
    if not invitation.is_open(file.clock()):
        raise InvitationClosed()


def invite(
    file: EventFile, public_key: str, role: Role, *, expires: int = 0, valid_until: int = 0, uses: int = 0
) -> None:
    """Let kiosks join with a code whose key this is; see `Invitation`.

    Raises:
        Fault: this kiosk is no organiser's, or the file cannot be written.
    """
    from kiosk.domain.facts.rights_kinds import Invitation

    with file.writing() as connection:
        own = rights.of(connection, file.journal.public_key)
        if role is Role.ORGANISER and not (own and own.founder):
            raise OnlyEventKey()
        file.journal.append(Invitation(public_key, role, expires, valid_until, uses))


def withdraw(file: EventFile, public_key: str) -> None:
    """Withdraw a join code: it lets nobody in any more, and those that it let in stay.

    Raises:
        Fault: this kiosk is no organiser's, or the file cannot be written.
    """
    from kiosk.domain.facts.rights_kinds import Invitation

    with file.writing() as connection:
        file.journal.append(Invitation(public_key, closed=True, accepted=rights.let_in_by(connection, public_key)))


def withdraw_codes_of(file: EventFile, connection: Connection, public_key: str) -> None:
    """Withdraw the join codes that a kiosk came with, which may have kept them; belongs in a transaction."""
    for invitation in rights.invitations_of(connection, public_key):
        withdraw(file, invitation)
