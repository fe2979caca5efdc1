"""What the key of an event signs: that a machine is an organiser's."""

from typing import TYPE_CHECKING

from kiosk.domain.faults.rights import OtherEventKey
from kiosk.domain.kiosks.rights import event_id, grant_text, is_good_grant, is_key_of, key_text
from kiosk.domain.kiosks.role import Role
from kiosk.storage.ed25519 import is_made_by

if TYPE_CHECKING:
    from kiosk.domain.facts.rights_kinds import Grant
    from kiosk.storage.connection import Connection
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


def founding_grant_of(connection: "Connection", event: str, public_key: str) -> "Grant | None":
    """Return what made a machine an organiser's, if the key of the event did so itself."""
    from kiosk.domain.facts import reading
    from kiosk.domain.facts.rights_kinds import Grant
    from kiosk.storage.records import COLUMNS, record_of

    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE kind = 'grant' AND subject = ? AND body IS NOT NULL", (public_key,)
    )
    facts = (reading.read_or_none(record_of(row)) for row in rows)
    return next(
        (
            fact
            for fact in facts
            if isinstance(fact, Grant)
            and is_key_of(event, fact.by or "")
            and is_good_grant(event, fact, Role.ORGANISER, is_made_by)
        ),
        None,
    )
