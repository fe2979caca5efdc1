"""A guest who is on no list: added at the desk and admitted by its rules at once."""

from collections.abc import Collection
from dataclasses import replace

from kiosk.domain.admission.code import CodeKind, Reading, ending, new_code, read, typed
from kiosk.domain.admission.verdict import Admission, Method
from kiosk.domain.admission.wrapping import plain_code, read_scanned, unwrapped
from kiosk.domain.faults.people import WalkInCodeTaken, WalkInEmailUnfit, WalkInGroupUnknown, WalkInUnnamed
from kiosk.domain.plain_text import one_line
from kiosk.domain.roster.email import addresses_in
from kiosk.domain.roster.new_guest import NewGuest, groups_like
from kiosk.services.admit import admit_attendee, event_id_of
from kiosk.services.holders import holder_of
from kiosk.services.namesakes import Namesakes, PerhapsTheSame
from kiosk.services.people.adding import perhaps_listed, put_on_list
from kiosk.services.sign_in import staff_with_badge
from kiosk.storage.connection import Connection, is_storable
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees

LONGEST_CODE = 1_000


def walk_in(
    file: EventFile,
    guest: NewGuest,
    *,
    point: str,
    staff: str = "",
    besides: Collection[str] = (),
    namesakes: Namesakes | None = None,
) -> Admission | PerhapsTheSame:
    """Add a guest with a badge code of their own and check them in by the rules of the door, both or neither.

    Whom the door refuses is on the roster then, and waits for a decision.

    Args:
        file: the event file.
        guest: who it is; of the group its beginning is enough.
        point: where the guest is let in.
        staff: who lets them in, if known.
        besides: ids of people on the roster whom the staff know not to be this guest, although the names are alike.
        namesakes: looks for them; one that is kept is quicker.

    Returns:
        What the door answers; or those who may be this guest, by name or e-mail, as long as there are any that
        `besides` does not name.

    Raises:
        Fault: there is no name, or the e-mail, the group or the code is none, or the file cannot be written.
    """
    guest = _checked(file, guest)
    finder = namesakes or Namesakes(file)
    finder.warm()  # so that nobody waits for a write while the roster's words are read
    with file.writing() as connection:
        perhaps = perhaps_listed(file, connection, guest, finder, besides)
        return perhaps or _add(file, connection, guest, point, staff)


def groups_of(file: EventFile) -> list[str]:
    """Return the names of the roster's groups, the largest first."""
    return attendees.groups(file.reader)


def is_free(connection: Connection, code: str, event_id: str) -> bool:
    """Tell whether a scanned code can become a guest's: a blank badge of this event, or a ticket that nobody holds."""
    if not code or len(code) > LONGEST_CODE or not is_storable(code):
        return False
    if read_scanned(code, event_id) not in (Reading.OURS, Reading.FOREIGN):
        return False
    return holder_of(connection, code) is None and staff_with_badge(connection, code, event_id) is None


def _checked(file: EventFile, guest: NewGuest) -> NewGuest:
    """Return a guest as they are written down."""
    name, organisation, phone = one_line(guest.name), one_line(guest.organisation), one_line(guest.phone)
    if not name:
        raise WalkInUnnamed()
    email = one_line(guest.email)
    if email and addresses_in(email) != (email,):
        raise WalkInEmailUnfit(email[:80])
    group = one_line(guest.group)
    if group:
        like = groups_like(group, groups_of(file))
        if not like:
            raise WalkInGroupUnknown(group[:80])
        group = like[0]
    return replace(guest, name=name, organisation=organisation, group=group, email=email, phone=phone)


def _add(file: EventFile, connection: Connection, guest: NewGuest, point: str, staff: str) -> Admission:
    attendee = put_on_list(file, guest, _codes(file, connection, guest.code))
    return admit_attendee(file, attendee, point=point, staff=staff, method=Method.WALK_IN)


def _codes(file: EventFile, connection: Connection, code: str) -> dict[str, str]:
    """Return the codes of a new guest: a blank badge becomes their badge, anything else is a ticket beside one."""
    event_id = event_id_of(file)
    if not code:
        return {new_code(event_id): CodeKind.BADGE}
    if not is_free(connection, code, event_id):
        raise WalkInCodeTaken(ending(code))
    for reading in map(typed, unwrapped(code)):
        if read(reading, event_id) is Reading.OURS:
            return {reading: CodeKind.BADGE}
    return {plain_code(code): CodeKind.TICKET, new_code(event_id): CodeKind.BADGE}
