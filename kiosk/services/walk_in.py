"""A guest who is on no list: added at the desk and admitted at once."""

import os
from collections.abc import Collection

from kiosk.domain.admission.code import CodeKind, new_code
from kiosk.domain.admission.verdict import Admission, Method
from kiosk.domain.faults.people import WalkInUnnamed
from kiosk.services.admit import admit_attendee, event_id_of
from kiosk.services.namesakes import Namesakes, PerhapsTheSame
from kiosk.storage.event_file import EventFile


def walk_in(
    file: EventFile,
    name: str,
    organisation: str = "",
    *,
    point: str,
    staff: str = "",
    besides: Collection[str] = (),
    namesakes: Namesakes | None = None,
) -> Admission | PerhapsTheSame:
    """Add a guest with a badge code of their own and check them in, both or neither.

    Args:
        file: the event file.
        name: the guest's.
        organisation: where the guest is from, if anywhere.
        point: where the guest is let in.
        staff: who lets them in, if known.
        besides: ids of people on the roster whom the staff know not to be this guest, although the names are alike.
        namesakes: looks for them; one that is kept is quicker.

    Returns:
        The check-in; or those who may be this guest, as long as there are any that `besides` does not name.

    Raises:
        Fault: the name is empty, or the file cannot be written.
    """
    name, organisation = " ".join(name.split()), " ".join(organisation.split())
    if not name:
        raise WalkInUnnamed()
    finder = namesakes or Namesakes(file)
    finder.warm()  # so that nobody waits for a write while the roster's words are read
    with file.writing() as connection:
        perhaps = finder.others(connection, name, organisation, besides)
        return perhaps or _add(file, name, organisation, point, staff)


def _add(file: EventFile, name: str, organisation: str, point: str, staff: str) -> Admission:
    from kiosk.domain.facts.kinds import AttendeeDetails
    from kiosk.domain.roster.person_name import name_parts

    parts = name_parts(name)
    attendee = os.urandom(8).hex()
    guest = AttendeeDetails(
        attendee,
        name=name,
        given_name=f"{parts.prefix} {parts.given}".strip(),
        family_name=f"{parts.family} {parts.suffix}".strip(),
        organisation=organisation,
        codes={new_code(event_id_of(file)): CodeKind.BADGE},
    )
    file.journal.append(guest)
    return admit_attendee(file, attendee, point=point, staff=staff, method=Method.WALK_IN)
