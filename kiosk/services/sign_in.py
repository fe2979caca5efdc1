"""Signing in at a desk: by one's own badge, or by a PIN. Who is, that desk alone knows, until it closes."""

from kiosk.domain.admission.code import digest, typed
from kiosk.domain.admission.permission import StaffMember
from kiosk.domain.admission.wrapping import unwrapped
from kiosk.services.pin import PinAnswer, staff_pin_kind, try_staff_pin, wait_left
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import staff


def staff_with_badge(connection: Connection, code: str, event: str) -> StaffMember | None:
    """Return whose staff badge a code is, without what scanners put around it, or as typed; None if it is none."""
    if not staff.is_staffed(connection):
        return None
    readings = {form for reading in unwrapped(code) for form in (reading, typed(reading))}
    return staff.with_badge(connection, [digest(one, event) for one in sorted(readings)])


def sign_in_with_pin(file: EventFile, staff_id: str, pin: str) -> PinAnswer:
    """Check the PIN of a member of staff; wrong ones are braked on this machine, each member's apart.

    Raises:
        Fault: a wrong one cannot be noted; then nothing is told.
    """
    return try_staff_pin(file, staff_id, staff.pin_of(file.reader, staff_id), pin)


def pin_wait(file: EventFile, staff_id: str) -> int:
    """Return for how many milliseconds no PIN of a member is looked at on this machine; 0 if one is now."""
    return wait_left(file, staff_pin_kind(staff_id))
