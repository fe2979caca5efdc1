"""Of whom an export of one person is wanted."""

from kiosk.domain.faults.people import NobodyToExport, SeveralToExport
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.holders import holder_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees


def person_to_export(file: EventFile, text: str) -> Attendee:
    """Return the attendee whose id, code (a revoked or unpaid one too) or whole name this is.

    Raises:
        Fault: it is nobody's, or the name of several.
    """
    holder = holder_of(file.reader, text)
    someone = attendees.get(file.reader, aliases.person_of(file.reader, text)) or (holder.attendee if holder else None)
    alike = [someone] if someone else attendees.named(file.reader, text)
    if not alike:
        raise NobodyToExport()
    if len(alike) > 1:
        raise SeveralToExport(len(alike))
    return alike[0]
