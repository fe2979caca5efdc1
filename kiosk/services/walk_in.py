"""A guest who is on no list: added at the desk and admitted at once."""

import os

from kiosk.domain.admission.code import CodeKind, new_code
from kiosk.domain.admission.verdict import Admission, Method
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import WalkInUnnamed
from kiosk.domain.roster.attendee import split_name
from kiosk.services.admit import admit_attendee, event_id_of
from kiosk.storage.event_file import EventFile


def walk_in(file: EventFile, name: str, organisation: str = "", *, point: str, staff: str = "") -> Admission:
    """Add a guest with a badge code of their own and check them in, both or neither.

    Raises:
        Fault: the name is empty, or the file cannot be written.
    """
    name, organisation = " ".join(name.split()), " ".join(organisation.split())
    if not name:
        raise WalkInUnnamed()
    given, family = split_name(name)
    attendee = os.urandom(8).hex()
    guest = AttendeeDetails(
        attendee,
        name=name,
        given_name=given,
        family_name=family,
        organisation=organisation,
        codes={new_code(event_id_of(file)): CodeKind.BADGE},
    )
    with file.writing():
        file.journal.append(guest)
        return admit_attendee(file, attendee, point=point, staff=staff, method=Method.WALK_IN)
