"""Tickets that went from one person to another, and giving one back."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import NeverMoved
from kiosk.domain.roster.attendee import Attendee, Listed, OrderStatus
from kiosk.services.people.unlisted import status_before
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, codes, scans


@dataclass(frozen=True, slots=True)
class MovedTicket:
    """A ticket that went from one person to another; `used` is the former holder's check-in, if they are in."""

    code: str
    before: Attendee
    after: Attendee
    used: FirstAdmission | None


@dataclass(frozen=True, slots=True)
class GivenBack:
    """A ticket that was given back, and the facts that take that back: how the two stood before."""

    moved: MovedTicket
    before: tuple[AttendeeDetails, ...]


def moved_tickets(file: EventFile) -> list[MovedTicket]:
    """Return the tickets that are held by somebody else than before, by the former holder's name."""
    return sorted(_moved(file.reader), key=lambda moved: (moved.before.name, moved.code))


def give_back(file: EventFile, code: str) -> GivenBack:
    """Give a ticket back to whom it came from.

    Whoever loses their only ticket by that is cancelled, unless they are in; the former holder comes in again.

    Args:
        file: the event file.
        code: the ticket.

    Raises:
        Fault: the ticket never went to somebody else, or the file cannot be written; then nothing was changed.
    """
    with file.writing() as connection:
        moved = next((one for one in _moved(connection) if one.code == code), None)
        if moved is None:
            raise NeverMoved()
        kind = next(held.kind for held in codes.of_attendee(connection, moved.after.id) if held.code == code)
        given_back = GivenBack(moved, _as_they_stand(connection, moved, kind))
        listed = _listed(connection, moved.before.id)
        returns: dict[str, Any] = {}
        if Listed.CANCELLED in listed.values():
            restored = status_before(connection, [moved.before.id])
            returns["status"] = restored.get(moved.before.id, OrderStatus.PAID)
            returns["sources"] = {name: Listed.THERE for name, at in listed.items() if at == Listed.CANCELLED}
        file.journal.append(AttendeeDetails(moved.after.id, given={code: moved.before.id}))
        file.journal.append(AttendeeDetails(moved.before.id, codes={code: kind}, **returns))
        if not codes.has_ticket(connection, moved.after.id) and not scans.first_admission(connection, moved.after.id):
            sources = dict.fromkeys(_listed(connection, moved.after.id), Listed.CANCELLED)
            file.journal.append(AttendeeDetails(moved.after.id, status=OrderStatus.CANCELLED, sources=sources))
    return given_back


def move_again(file: EventFile, given_back: GivenBack) -> None:
    """Take back that a ticket was given back: it is the later holder's, and both stand as they did.

    Raises:
        Fault: one of them is no longer on the roster, the ticket has gone elsewhere since, or the file cannot be
            written; then nothing was changed.
    """
    moved = given_back.moved
    with file.writing() as connection:
        held = attendees.holder_of(connection, moved.code)
        if held is None or held[0].id != moved.before.id or attendees.get(connection, moved.after.id) is None:
            raise NeverMoved()
        file.journal.append_many(given_back.before)


def _as_they_stand(connection: Connection, moved: MovedTicket, kind: str) -> tuple[AttendeeDetails, ...]:
    """Return the facts by which a ticket is with whom it went to, and both stand on their lists as they do now."""
    code, before, after = moved.code, moved.before, moved.after

    def lists(person: Attendee) -> dict[str, Listed]:
        return {name: Listed(at) for name, at in _listed(connection, person.id).items()}

    return (
        AttendeeDetails(before.id, given={code: after.id}, status=before.status, sources=lists(before)),
        AttendeeDetails(
            after.id, codes={code: kind}, received={code: before.id}, status=after.status, sources=lists(after)
        ),
    )


def _moved(connection: Connection) -> Iterator[MovedTicket]:
    held = codes.moved(connection)
    people = attendees.of_ids(connection, {one for code in held for one in (code.attendee, code.came_from)})
    for code in held:
        before, after = people.get(code.came_from), people.get(code.attendee)
        if before and after and before.id != after.id:
            yield MovedTicket(code.code, before, after, scans.first_admission(connection, before.id))


def _listed(connection: Connection, attendee: str) -> dict[str, str]:
    return dict(json.loads(attendees.sources_of(connection, attendee)))
