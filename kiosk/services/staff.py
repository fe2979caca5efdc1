"""Members of staff: their names stand in one place, and in no scan, undo or log, which bear an id."""

import secrets

from kiosk.domain.erasure import staff_mark
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import staff


def staff_id(file: EventFile, connection: Connection, name: str) -> str:
    """Return the id of a member of staff, who is written down if nobody knew them; belongs in a transaction.

    Args:
        file: the event file.
        connection: its writing connection.
        name: theirs.

    Returns:
        The id; empty without a name, and for somebody who was erased: what they do from then on names nobody.
    """
    if not name:
        return ""
    if staff_id := staff.id_of(connection, name):
        return staff_id
    from kiosk.domain.facts.staff import StaffDetails
    from kiosk.storage.tables import erasures

    if erasures.is_marked(connection, lambda salt: staff_mark(salt, name)):
        return ""

    new = secrets.token_hex(8)
    file.journal.append(StaffDetails(new, name))
    return new
