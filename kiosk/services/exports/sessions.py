"""Attendance a session as tables: the sessions, and who was in each; pseudonymous unless names are asked for."""

import secrets
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kiosk.domain.agenda.attendance_rows import SessionRow, VisitRow
from kiosk.domain.agenda.session_visits import MINUTE, Stay
from kiosk.domain.moment import local, utc
from kiosk.domain.networking.contact import Table, table_of
from kiosk.domain.networking.network import QUARTER
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.small_cells import SMALLEST_GROUP
from kiosk.services.session_attendance import SessionAttendance, session_attendance
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees

_NAMES = ("name", "organisation")
_NOBODY = Attendee(id="", name="")


def session_tables(file: EventFile, *, named: bool) -> list[Table]:
    """Return the sessions that have a door, and who was in each.

    Args:
        file: the event file.
        named: whether people are named.
    """
    attended, zone = session_attendance(file), file.read_event().zone
    rows = [
        SessionRow(
            session_id=one.session.id,
            title=one.session.text.title,
            room=one.room,
            starts_utc=utc(one.session.starts),
            starts_local=local(one.session.starts, zone),
            ends_utc=utc(one.session.ends),
            people=one.people,
            stay_minutes_median=round(one.stay) if one.stay is not None else None,
            stay_known_of=one.timed,
        )
        for one in attended
    ]
    people = {person.id: person for person in attendees.everyone(file.reader)}
    visits = list(_named(attended, people) if named else _pseudonymous(attended, people))
    return [table_of("sessions", SessionRow, rows), table_of("visits", VisitRow, visits, () if named else _NAMES)]


def _named(attended: Sequence[SessionAttendance], people: Mapping[str, Attendee]) -> Iterator[VisitRow]:
    for one in attended:
        for stay in one.stays:
            person = people.get(stay.attendee, _NOBODY)
            minutes = round(stay.minutes) if stay.minutes is not None else None
            yield _row(one, stay, person.id, person, minutes, step=1)


def _pseudonymous(attended: Sequence[SessionAttendance], people: Mapping[str, Attendee]) -> Iterator[VisitRow]:
    sizes = Counter(person.group for person in people.values())
    ids = sorted({stay.attendee for one in attended for stay in one.stays})
    secrets.SystemRandom().shuffle(ids)
    numbers = {attendee: str(number) for number, attendee in enumerate(ids, 1)}
    for one in attended:
        if one.people is None:
            continue
        for stay in one.stays:
            group = people.get(stay.attendee, _NOBODY).group
            someone = Attendee(id="", name="", group=group if sizes[group] >= SMALLEST_GROUP else "")
            minutes = round(stay.minutes / QUARTER) * QUARTER if stay.minutes is not None else None
            yield _row(one, stay, numbers[stay.attendee], someone, minutes, step=QUARTER * MINUTE)


def _row(
    one: SessionAttendance, stay: Stay, person: str, attendee: Attendee, minutes: int | None, *, step: int
) -> VisitRow:
    return VisitRow(
        session_id=one.session.id,
        title=one.session.text.title,
        person=person,
        name=attendee.name,
        organisation=attendee.organisation,
        group=attendee.group,
        came_utc=utc(stay.came // step * step),
        left_utc=utc(stay.left // step * step) if stay.left is not None else None,
        stay_minutes=minutes,
    )
