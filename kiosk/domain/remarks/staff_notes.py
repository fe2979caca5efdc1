"""What each note says that staff may make about a person."""

from collections.abc import Mapping
from typing import Final

from kiosk.domain.message import Message
from kiosk.domain.roster.staff_note import StaffNote


class NoteSaid(Message):
    """What a note says, in a few words."""

    context = "StaffNote"


class NeedsBadge(NoteSaid):
    text = "Needs a new badge"


class Waits(NoteSaid):
    text = "Waits for somebody"


class CallOrganiser(NoteSaid):
    text = "Please call the organiser"


class Vip(NoteSaid):
    text = "VIP: welcome in person"


class Paid(NoteSaid):
    text = "Paid at the desk"


class LeftBag(NoteSaid):
    text = "Left a bag at the desk"


NOTES: Final[Mapping[StaffNote, NoteSaid]] = {
    StaffNote.NEEDS_BADGE: NeedsBadge(),
    StaffNote.WAITS: Waits(),
    StaffNote.CALL_ORGANISER: CallOrganiser(),
    StaffNote.VIP: Vip(),
    StaffNote.PAID: Paid(),
    StaffNote.LEFT_BAG: LeftBag(),
}
"""What each note says; a test holds it to every note."""
