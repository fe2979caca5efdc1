"""Whose code it is, and what the door has to know of them."""

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.verdict import EarlierUse, Holder
from kiosk.domain.admission.wrapping import unwrapped
from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.connection import Connection
from kiosk.storage.tables import attendees, events, presence, scans
from kiosk.storage.tables import codes as held_codes


def holder_of(connection: Connection, code: str) -> Holder | None:
    """Return whose code this is: exactly as it stands, without what scanners and phones put around it, or as typed.

    Whether they are in is not looked up. A revoked code has a holder too, which says so.
    """
    for reading in unwrapped(code):
        held = attendees.holder_of(connection, reading) or _holder_as_typed(connection, reading)
        if held:
            return Holder(held[0], revoked=held[1], first=None)
    return None


def _holder_as_typed(connection: Connection, code: str) -> tuple[Attendee, bool] | None:
    typed = codes.typed(code)
    if len(typed) != codes.CODE_LENGTH or typed == code:
        return None
    is_ours = codes.read(typed, events.event_id(connection)) is codes.Reading.OURS
    return attendees.holder_of(connection, typed) if is_ours else None


def at_the_door(connection: Connection, holder: Holder, now: int, area: str = "") -> Holder:
    """Return a code's holder with how they came and went today, and who came in by their ticket before it was theirs.

    Somebody who has a ticket besides, as after two people swapped theirs, came in by that one.

    Args:
        connection: where to look.
        holder: whose code it is.
        now: the time, in UTC milliseconds.
        area: what the door leads to; empty for the event itself.
    """
    moved = presence.movements(connection, holder.attendee.id, now, area)
    used_by = None
    for code in held_codes.moved(connection, [holder.attendee.id]):
        giver = attendees.get(connection, code.came_from)
        earlier = scans.first_admission(connection, code.came_from, now)
        if giver and earlier and not held_codes.has_ticket(connection, code.came_from):
            used_by = EarlierUse(giver, earlier)
    if moved:
        return Holder(holder.attendee, holder.revoked, moved.first, used_by, moved.came, moved.left)
    return Holder(holder.attendee, holder.revoked, None, used_by) if used_by else holder
