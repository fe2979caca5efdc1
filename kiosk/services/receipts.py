"""Receipts of what somebody took back or asked for at a kiosk: staff find the person by the number."""

from kiosk.domain.receipt import typed
from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.connection import Connection
from kiosk.storage.tables import aliases, attendees, correction_requests


def holder_of_receipt(connection: Connection, text: str) -> Attendee | None:
    """Return who got the receipt with a number that was typed; None if nobody did, or they were erased since."""
    number = typed(text)
    attendee = correction_requests.of_receipt(connection, number) if number else ""
    return attendees.get(connection, aliases.person_of(connection, attendee)) if attendee else None
