"""What the key of an event signs: that a machine is an organiser's."""

from typing import TYPE_CHECKING

from kiosk.domain.faults.rights import OtherEventKey
from kiosk.domain.kiosks.rights import event_id, grant_text, key_text
from kiosk.domain.kiosks.role import Role

if TYPE_CHECKING:
    from kiosk.domain.facts.rights_kinds import Grant
    from kiosk.storage.journal.signatures import Signer


def founding_grant(event: str, public_key: str, event_key: "Signer", name: str = "") -> "Grant":
    """Return what makes a machine an organiser's, signed by the key of the event.

    Args:
        event: the event's id.
        public_key: the machine's.
        event_key: the event's.
        name: what the machine is called, if anything.

    Raises:
        Fault: it is another event's key.
    """
    from kiosk.domain.facts.rights_kinds import Grant

    if event_id(event_key.verify_key) != event:
        raise OtherEventKey()
    made = event_key.sign(grant_text(event, public_key, Role.ORGANISER, 0))
    by = key_text(event_key.verify_key)
    return Grant(public_key, name or None, role=Role.ORGANISER, expires=0, by=by, signature=made.hex())
