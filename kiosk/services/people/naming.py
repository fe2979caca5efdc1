"""Naming a guest whom a list only counted, once they stand at the door; and taking the name back."""

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import GuestUnnamed, NamedSince, PersonGone
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.person_name import name_parts
from kiosk.services.namesakes import Namesakes, PerhapsTheSame
from kiosk.services.staff import ensure_may_change, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees


@dataclass(frozen=True, slots=True)
class Naming:
    """A guest before and after they were named."""

    before: Attendee
    after: Attendee


def name_guest(
    file: EventFile, attendee: str, name: str, organisation: str = "", *, point: str = "", staff: str = ""
) -> Naming:
    """Give a guest a name, and perhaps an organisation, whoever else on the roster is called so.

    Raises:
        Fault: the name is empty, who is signed in may correct nobody, the guest is no longer on the roster, or the file
            cannot be written.
    """
    name, organisation = _plain(name, organisation)
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
        return _name(file, connection, attendee, name, organisation, point, staff)


def name_unless_listed(
    file: EventFile,
    attendee: str,
    name: str,
    organisation: str = "",
    *,
    besides: Collection[str] = (),
    namesakes: Namesakes | None = None,
    point: str = "",
    staff: str = "",
) -> Naming | PerhapsTheSame:
    """Do the same, unless the guest may be somebody who is on the roster anyway.

    Args:
        file: the event file.
        attendee: the guest.
        name: the guest's.
        organisation: where the guest is from, if from elsewhere than their host.
        besides: ids of people on the roster whom the staff know not to be this guest, although the names are alike.
        namesakes: looks for them; one that is kept is quicker.
        point: where that is done.
        staff: who does it, by name.

    Returns:
        The guest before and after; or those who may be this guest, as long as there are any that `besides` does not
        name.

    Raises:
        Fault: the name is empty, who is signed in may correct nobody, the guest is no longer on the roster, or the file
            cannot be written.
    """
    name, organisation = _plain(name, organisation)
    finder = namesakes or Namesakes(file)
    finder.warm()  # so that nobody waits for a write while the roster's words are read
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
        perhaps = finder.others(connection, name, organisation, {attendee, *besides})
        return perhaps or _name(file, connection, attendee, name, organisation, point, staff)


def take_name_back(file: EventFile, attendee: str, name: str, *, point: str = "", staff: str = "") -> Naming:
    """Let a guest be without a name again, as the list counts them; the organisation is that of their host.

    Args:
        file: the event file.
        attendee: the guest.
        name: the name that is taken back; another one that they were given meanwhile stays.
        point: where that is done.
        staff: who does it, by name.

    Raises:
        Fault: who is signed in may correct nobody, the guest was given another name since, or is no longer on the
            roster, or the file cannot be written.
    """
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
        return undo_naming(file, attendee, name, point=point, staff=staff)


def undo_naming(file: EventFile, attendee: str, name: str, *, point: str = "", staff: str = "") -> Naming:
    """Do the same, for whoever may take back what was done.

    Raises:
        Fault: the guest was given another name since, or is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        before = _person(connection, attendee)
        if before.name != name or not before.guest_of:
            raise NamedSince()
        host = attendees.get(connection, before.guest_of)
        organisation = host.organisation if host else ""
        file.journal.append(
            AttendeeDetails(
                attendee,
                name="",
                given_name="",
                family_name="",
                organisation=organisation,
                point=point,
                staff=staff_id(file, connection, staff),
            )
        )
        return Naming(before, _person(connection, attendee))


def _plain(name: str, organisation: str) -> tuple[str, str]:
    name, organisation = " ".join(name.split()), " ".join(organisation.split())
    if not name:
        raise GuestUnnamed()
    return name, organisation


def _name(
    file: EventFile, connection: Connection, attendee: str, name: str, organisation: str, point: str, staff: str
) -> Naming:
    before, parts = _person(connection, attendee), name_parts(name)
    file.journal.append(
        AttendeeDetails(
            attendee,
            name=name,
            given_name=f"{parts.prefix} {parts.given}".strip(),
            family_name=f"{parts.family} {parts.suffix}".strip(),
            organisation=organisation or None,
            point=point,
            staff=staff_id(file, connection, staff),
        )
    )
    return Naming(before, _person(connection, attendee))


def _person(connection: Connection, attendee: str) -> Attendee:
    person = attendees.get(connection, attendee)
    if person is None:
        raise PersonGone()
    return person
