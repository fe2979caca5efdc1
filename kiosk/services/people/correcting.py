"""Putting right at the desk what a list has wrong of a person; it holds over every later version of the list."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.corrections import CORRECTABLE, FLAGS, STATUS
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import EmailUnfit, NameNeeded, PersonGone
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.email import addresses_in
from kiosk.domain.roster.person_name import name_parts
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.services.people.wishes import settle
from kiosk.services.staff import ensure_may_change, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees

ASKED = tuple(field for field in CORRECTABLE if field not in ("given_name", "family_name"))
"""What is asked for; the parts of a name follow from the name."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A person before and after, and what `undo` needs: what held over the lists before, None for what they say."""

    before: Attendee
    after: Attendee
    held: Mapping[str, str | None]


def correct(
    file: EventFile, attendee: str, values: Mapping[str, str], *, point: str = "", staff: str = ""
) -> Correction:
    """Put right what a list says of a person; what a list says anyway is not held over it. A wish of theirs is settled.

    Args:
        file: the event file.
        attendee: whom.
        values: what is right, by field: `ASKED`, the flags `blocked` and `attention`, a text that is not empty for
            yes, or what the ticket is worth, one of `OrderStatus`, which an organiser decides; other fields are as
            they are.
        point: where that is done.
        staff: who does it, by name.

    Raises:
        Fault: there would be no name, an e-mail is none, who is signed in may correct nobody, a desk would decide
            of a ticket, the person is no longer on the roster, or the file cannot be written; then nothing was changed.
    """
    plain = {field: " ".join(value.split()) for field, value in values.items() if field in (*ASKED, *FLAGS, STATUS)}
    if plain.get("name") == "":
        raise NameNeeded()
    if (email := plain.get("email")) and addresses_in(email) != (email,):
        raise EmailUnfit(email)
    if STATUS in plain and not is_admitted(file, frozenset({Role.ORGANISER})):
        raise RoleMayNot()
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
        before = _person(connection, attendee)
        changes = {field: value for field, value in plain.items() if value != _text(before, field)}
        if "name" in changes:
            parts = name_parts(changes["name"])
            changes["given_name"] = f"{parts.prefix} {parts.given}".strip()
            changes["family_name"] = f"{parts.family} {parts.suffix}".strip()
        listed = attendees.overruled(connection, attendee)
        held = {field: _text(before, field) if field in listed else None for field in changes}
        _record(file, connection, attendee, {**changes}, listed, point=point, staff=staff)
        settle(file, connection, attendee, point=point, by=staff_id(file, connection, staff))
        return Correction(before, _person(connection, attendee), held)


def let_lists_hold(
    file: EventFile, attendee: str, fields: Collection[str] = (), *, point: str = "", staff: str = ""
) -> Attendee:
    """Let what the lists say of some fields of a person hold again, or of all that was corrected.

    Raises:
        Fault: who is signed in may correct nobody, the person is no longer on the roster, or the file cannot be
            written.
    """
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
        held = dict.fromkeys(fields or attendees.overruled(connection, attendee))
        return undo_correction(file, attendee, held, point=point, staff=staff)


def undo_correction(
    file: EventFile,
    attendee: str,
    held: Mapping[str, str | None],
    *,
    point: str = "",
    staff: str = "",
    undoes: str = "",
) -> Attendee:
    """Take a correction back: what held before holds again, and where that is None what the lists say.

    `undoes` names its record where another correction may have been made since.

    Raises:
        Fault: the person is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        _person(connection, attendee)
        _record(file, connection, attendee, held, {}, point=point, staff=staff, undoes=undoes)
        return _person(connection, attendee)


def _record(
    file: EventFile,
    connection: Connection,
    attendee: str,
    values: Mapping[str, str | None],
    listed: Mapping[str, object],
    *,
    point: str,
    staff: str,
    undoes: str = "",
) -> None:
    if not values:
        return
    said = {field: _as_text(value) for field, value in listed.items()}
    holds = {field: value for field, value in values.items() if value is not None and value != said.get(field)}
    as_listed = tuple(field for field in values if field not in holds)
    by = staff_id(file, connection, staff)
    file.journal.append(
        AttendeeDetails(attendee, corrected=holds, as_listed=as_listed, point=point, staff=by, undoes=undoes)
    )


def _person(connection: Connection, attendee: str) -> Attendee:
    person = attendees.get(connection, attendee)
    if person is None:
        raise PersonGone()
    return person


def _text(person: Attendee, field: str) -> str:
    return _as_text(getattr(person, field))


def _as_text(value: object) -> str:
    return ("yes" if value else "") if isinstance(value, bool) else str(value)
