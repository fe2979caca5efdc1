"""People whom a newer version of their list no longer names: shown to the organiser, and cancelled if they say so."""

import json
from collections.abc import Collection

from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.roster.attendee import Attendee, Listed, OrderStatus
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, scans


def gone_from(file: EventFile, source: str) -> list[Attendee]:
    """Return who stood on a list and no longer does, was not cancelled, stands on no other and is not in; by name."""
    return _gone_from(file.reader, source)


def cancel_gone(file: EventFile, source: str, only: Collection[str] | None = None) -> list[Attendee]:
    """Cancel those whom `gone_from` returns, or only some of them; a version that names them again brings them back.

    Args:
        file: the event file.
        source: the list.
        only: ids of those to cancel; None for all.

    Raises:
        Fault: the file cannot be written; then nobody was cancelled.
    """
    with file.writing() as connection:
        people = [person for person in _gone_from(connection, source) if only is None or person.id in only]
        file.journal.append_many(
            AttendeeDetails(person.id, status=OrderStatus.CANCELLED, sources={source: Listed.CANCELLED})
            for person in people
        )
    return people


def _gone_from(connection: Connection, source: str) -> list[Attendee]:
    lists = {attendee: json.loads(text) for attendee, text in attendees.sources(connection)}
    ids = [attendee for attendee, listed in lists.items() if listed.get(source) == Listed.GONE]
    people = [
        person
        for person in attendees.of_ids(connection, ids).values()
        if person.status is not OrderStatus.CANCELLED
        and Listed.THERE not in lists[person.id].values()
        and scans.first_admission(connection, person.id) is None
    ]
    return sorted(people, key=lambda person: (person.name, person.id))
