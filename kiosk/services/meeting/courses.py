"""How far people came who wished to meet each other, for the organiser: in figures, and pair by pair."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain.meeting.course import Encounter, MeetingCourse, courses_of
from kiosk.domain.meeting.meeting_figures import MeetingFigures, meeting_figures
from kiosk.domain.meeting.timetable import agreements
from kiosk.domain.meeting.wishes import latest
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.report.groups import Groups
from kiosk.services.meeting.wishes import tables_of
from kiosk.storage.connection import Connection
from kiosk.storage.tables import attendees, consents, exchanges, meeting_wishes


def courses(connection: Connection) -> Sequence[MeetingCourse]:
    """Return how far all came of whom at least one wishes it still, and who are both on the roster."""
    said = meeting_wishes.said(connection)
    every = courses_of(latest(said), agreements(said, tables_of(connection)))
    there = attendees.of_ids(connection, {one for course in every for one in course.pair})
    return [_met(connection, course) for course in every if set(course.pair) <= there.keys()]


def figures_of_meetings(connection: Connection, groups: Groups) -> MeetingFigures:
    """Count how far people came, by groups as they may be told of."""
    every = courses(connection)
    people = attendees.of_ids(connection, {one for course in every for one in course.pair})
    places = {id_: groups.place[one.group] for id_, one in people.items() if one.group in groups.place}
    return meeting_figures(every, places)


def _met(connection: Connection, course: MeetingCourse) -> MeetingCourse:
    """Add the exchange in which two were together: of several, the first in which both agreed to be counted."""
    together = [
        Encounter(exchange, at, frozenset(consents.given_in(connection, exchange, Purpose.STATISTICS)))
        for exchange, at in (exchanges.of_pair(connection, *course.pair) if course.place else ())
    ]
    first = next((one for one in together if set(course.pair) <= one.counted), next(iter(together), None))
    return replace(course, encounter=first)
