"""Handing out what people ordered beside their ticket: once, at whichever desk; and taking that back."""

from collections.abc import Sequence

from kiosk.domain.facts.printing import HandedOver
from kiosk.domain.faults.people import PersonGone
from kiosk.services.staff import staff_id
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, hand_overs
from kiosk.storage.tables.hand_overs import Handed


def hand_over(file: EventFile, attendee: str, add_ons: Sequence[str], *, point: str, staff: str = "") -> list[Handed]:
    """Record that a person was handed their add-ons, those that they have not yet; returns all that they have then.

    Raises:
        Fault: the person is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        held = {one.add_on for one in hand_overs.held_by(connection, attendee)}
        by = staff_id(file, connection, staff)
        for add_on in dict.fromkeys(add_ons):
            if add_on not in held:
                file.journal.append(HandedOver(attendee, add_on=add_on, point=point, staff=by))
        return hand_overs.held_by(connection, attendee)


def give_back(file: EventFile, attendee: str, *, point: str, staff: str = "") -> list[Handed]:
    """Record that a person has none of what they were handed; returns what they have then.

    Raises:
        Fault: the file cannot be written.
    """
    with file.writing() as connection:
        by = staff_id(file, connection, staff)
        for held in hand_overs.held_by(connection, attendee):
            file.journal.append(HandedOver(attendee, add_on=held.add_on, point=point, staff=by, back=True))
        return hand_overs.held_by(connection, attendee)
