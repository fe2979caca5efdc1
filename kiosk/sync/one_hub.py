"""One event has one hub, or several that share their secrets: a second one would split it without a word."""

from kiosk.adapters.kiosks.one_hub import has_secrets, leave, other_hub
from kiosk.bootstrap.this_machine import own_identity
from kiosk.domain.faults.hub import HubElsewhere, HubJoinedElsewhere, MembershipNotWritten
from kiosk.domain.faults.system import reason_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members


def refuse_second_hub(file: EventFile, *, instead: bool = False) -> None:
    """See that a hub of an event file would not be a second one.

    Args:
        file: the event file.
        instead: the other hub is gone for good, and this one takes its place.

    Raises:
        Fault: this machine has joined a hub, or the event has one elsewhere; nothing was changed.
    """
    joined = other_hub(file.path)
    if joined and instead:
        try:
            leave(file.path)
        except OSError as error:
            raise MembershipNotWritten(file.path.parent, reason_of(error)) from error
        return
    if joined:
        raise HubJoinedElsewhere(joined)
    if instead or has_secrets(file.path):
        return
    own = own_identity(file.path, file.read_event().id).public_key
    others = [one for one in members.everyone(file.reader) if one.hub and not one.revoked and one.public_key != own]
    if others:
        raise HubElsewhere(others[0].name)
