"""Whose code it is."""

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.verdict import Holder
from kiosk.storage.connection import Connection
from kiosk.storage.tables import attendees, events


def holder_of(connection: Connection, code: str) -> Holder | None:
    """Return whose code this is, exactly as it stands or else as a badge code that a person typed.

    Whether they are in is not looked up. A revoked code has a holder too, which says so.
    """
    held = attendees.holder_of(connection, code)
    if held is None and len(typed := codes.typed(code)) == codes.CODE_LENGTH and typed != code:
        is_ours = codes.read(typed, events.event_id(connection)) is codes.Reading.OURS
        held = attendees.holder_of(connection, typed) if is_ours else None
    return Holder(held[0], revoked=held[1], first=None) if held else None
