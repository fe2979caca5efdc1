"""The slip that somebody takes along to a meeting to which both said yes."""

from kiosk.domain.faults.people import SomebodyGone
from kiosk.domain.language import language_of
from kiosk.domain.meeting.place import MeetingPlace
from kiosk.domain.meeting.wishes import WishStanding
from kiosk.domain.moment import clock_time, utc
from kiosk.domain.papers.meeting_slip import MeetingSlip
from kiosk.services.meeting.wishes import UNKNOWN, standings
from kiosk.services.papers.people import head_of, language_for
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees

_LONGEST = 80
"""Letters of a line in a calendar, so that the code stays one that a phone reads from a screen."""


def meeting_slip(file: EventFile, attendee: str, other: str, language: str = "") -> MeetingSlip:
    """Return the slip of one of two, as their meeting stands now.

    Args:
        file: the event file.
        attendee: who has typed the number of their badge, and takes it along.
        other: whom they meet.
        language: of its words; else the event's first.

    Raises:
        Fault: one of them was erased, or they do not meet any more.
    """
    with file.snapshot() as connection:
        standing = standings(connection, attendee, file.clock()).get(other, UNKNOWN)
        people = attendees.of_ids(connection, (attendee, other))
    if len(people) < 2 or standing.between is not WishStanding.AGREED or standing.place is None:
        raise SomebodyGone()
    place, spoken = standing.place, language_of(language_for(file, language))
    head, met = head_of(file, spoken.code), people[other]
    title = ", ".join(part for part in (met.public_name, met.organisation) if part)
    table = spoken.papers["round_table"].format(table=place.table)
    return MeetingSlip(
        head=head,
        name=people[attendee].public_name,
        table=place.table,
        begins=clock_time(place.start, file.read_event().zone),
        other=met.public_name,
        organisation=met.organisation,
        entry=_entry(title, f"{table}, {head.event}", place, file.clock()),
    )


def _entry(title: str, where: str, place: MeetingPlace, now: int) -> str:
    """Return a meeting as an iCalendar file (RFC 5545) that is short enough for a code."""
    from icalendar import Calendar, Event

    calendar, entry = Calendar(), Event()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Foyer//EN")
    entry.add("uid", f"{place.start}-{place.table}")
    entry.add("dtstamp", utc(now).replace(microsecond=0))
    entry.add("dtstart", utc(place.start))
    entry.add("dtend", utc(place.ends))
    entry.add("summary", title[:_LONGEST])
    entry.add("location", where[:_LONGEST])
    calendar.add_component(entry)
    return str(calendar.to_ical().decode("utf-8"))
