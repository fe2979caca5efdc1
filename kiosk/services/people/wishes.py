"""Asking at a kiosk that staff put details right: it is recorded, and a desk or the organiser does it, or does not.

A kiosk that stands where everybody can touch it changes no roster.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.facts.privacy import CorrectionRequest
from kiosk.domain.faults.people import EmailUnfit, NameNeeded, NothingToCorrect, PersonGone
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.email import addresses_in
from kiosk.services.staff import staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, correction_requests

ASKABLE = ("name", "organisation", "email")
"""What somebody can ask to have put right."""


@dataclass(frozen=True, slots=True)
class CorrectionWish:
    """What somebody asked to have put right, a text by field; when (UTC milliseconds), and where."""

    person: Attendee
    at: int
    point: str
    wished: Mapping[str, str]


def request_correction(
    file: EventFile, attendee: str, wished: Mapping[str, str], *, point: str = "", receipt: str = ""
) -> tuple[str, ...]:
    """Note what somebody asks to have put right; what is as they wish it is left out.

    Returns:
        The fields that they ask about.

    Raises:
        Fault: nothing differs, there would be no name, an e-mail is none, the person is no longer on the roster, or
            the file cannot be written; then nothing was noted.
    """
    plain = {field: " ".join(wished[field].split()) for field in ASKABLE if field in wished}
    if plain.get("name") == "":
        raise NameNeeded()
    if (email := plain.get("email")) and addresses_in(email) != (email,):
        raise EmailUnfit(email)
    with file.writing() as connection:
        person = attendees.get(connection, aliases.person_of(connection, attendee))
        if person is None:
            raise PersonGone()
        differs = {field: text for field, text in plain.items() if text != getattr(person, field)}
        if not differs:
            raise NothingToCorrect()
        file.journal.append(CorrectionRequest(person.id, differs, point=point, receipt=receipt))
        return tuple(differs)


def open_wishes(file: EventFile) -> list[CorrectionWish]:
    """Return what people ask to have put right, whoever asked first in front."""
    with file.snapshot() as connection:
        wishes = []
        for one in correction_requests.open_corrections(connection):
            person = attendees.get(connection, aliases.person_of(connection, one.attendee))
            wished = {field: text for field, text in one.wished.items() if field in ASKABLE}
            if person and wished:
                wishes.append(CorrectionWish(person, one.at, one.point, wished))
        return wishes


def wish_of(file: EventFile, attendee: str) -> CorrectionWish | None:
    """Return what one person asks to have put right; None for nothing."""
    with file.snapshot() as connection:
        id_ = aliases.person_of(connection, attendee)
    return next((wish for wish in open_wishes(file) if wish.person.id == id_), None)


def settle_wish(file: EventFile, attendee: str, *, point: str = "", staff: str = "") -> None:
    """Note that a person's wish is settled: it was put right, or is left as it is.

    Raises:
        Fault: the file cannot be written.
    """
    with file.writing() as connection:
        settle(file, connection, attendee, point=point, by=staff_id(file, connection, staff))


def reopen_wish(file: EventFile, attendee: str, wished: Mapping[str, str], *, point: str = "", staff: str = "") -> None:
    """Let a wish stand open again that was settled by mistake.

    Raises:
        Fault: the person is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        by = staff_id(file, connection, staff)
        file.journal.append(CorrectionRequest(attendee, {**wished}, point=point, staff=by))


def settle(file: EventFile, connection: Connection, attendee: str, *, point: str, by: str) -> None:
    """Settle what stands open of a person under any of their ids; belongs in a transaction."""
    ids = aliases.members(connection, attendee)
    asked = [one.attendee for one in correction_requests.open_corrections(connection)]
    file.journal.append_many(CorrectionRequest(id_, settled=True, point=point, staff=by) for id_ in ids if id_ in asked)
