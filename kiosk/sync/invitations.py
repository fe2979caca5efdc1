"""The join codes of an event: one for each role, made and shown on an organiser's machine."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.adapters.kiosks.identity import public_key_of, seed_of
from kiosk.adapters.kiosks.invitations_file import keep_token, read_tokens
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.domain.kiosks.join_code import invitation_seed, new_token
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.letting_in import invite, withdraw
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import rights

SHOWN = (Role.DESK, Role.FOYER)
"""The roles of which a hub makes a code by itself."""


@dataclass(frozen=True, slots=True)
class KeptInvitation:
    """A join code's secret that is known here and lets kiosks in."""

    role: Role
    token: str
    public_key: str


def kept(file: EventFile) -> dict[Role, KeptInvitation]:
    """Return the invitations that are open and whose secret is known here, the latest of each role."""
    is_open = {one.public_key: one.role for one in rights.invitations(file.reader) if one.is_open(file.clock())}
    tokens = [(key, token) for key, token in read_tokens(sync_folder(file.path)).items() if key in is_open]
    return {is_open[key]: KeptInvitation(is_open[key], token, key) for key, token in tokens}


def ensure(file: EventFile, roles: Iterable[Role], valid_until: int) -> None:
    """Make the invitations that are not there yet.

    Args:
        file: the event file, of an organiser.
        roles: of which there is to be one.
        valid_until: until when the hubs take whom they let in (UTC milliseconds, 0 for ever).

    Raises:
        Fault: this machine is no organiser's, or it cannot be written.
    """
    here = kept(file)
    for role in roles:
        if role not in here:
            make(file, role, valid_until=valid_until)


def make(file: EventFile, role: Role, *, valid_until: int = 0, expires: int = 0, uses: int = 0, token: str = "") -> str:
    """Make an invitation; returns its token. See `kiosk.services.kiosks.members.invite`.

    Raises:
        Fault: this machine is no organiser's, or it cannot be written.
    """
    token = token or new_token()
    public_key = public_key_of(seed_of(invitation_seed(file.journal.event, token)))
    keep_token(sync_folder(file.path), public_key, token)
    invite(file, public_key, role, expires=expires, valid_until=valid_until, uses=uses)
    return token


def renew(file: EventFile, valid_until: int = 0) -> None:
    """Withdraw the join codes that are known here, and make new ones; that of hubs stands in their secrets, and stays.

    Raises:
        Fault: this machine is no organiser's, or it cannot be written.
    """
    with file.writing():
        for invitation in kept(file).values():
            if invitation.role is not Role.HUB:
                withdraw(file, invitation.public_key)
                make(file, invitation.role, valid_until=valid_until)
