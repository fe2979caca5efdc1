"""The meetings to which two said yes, a row each; whoever did not agree to be counted stands in none by name."""

from zoneinfo import ZoneInfo

from kiosk.domain.meeting.agreed_meeting import AgreedMeeting
from kiosk.domain.meeting.course import MeetingCourse
from kiosk.domain.meeting.place import MeetingPlace
from kiosk.domain.moment import local, utc
from kiosk.domain.networking.contact import LackOfConsent, Party, Table, table_of
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.meeting.courses import courses
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees


def meetings_table(file: EventFile) -> tuple[Table, LackOfConsent]:
    """Return the meetings by time, called off or not, and what they leave out for lack of consent.

    Agreeing to be suggested lets the organiser know nothing of who meets whom: that takes the consent to be counted in
    an exchange, so two who were in none together are not named. Who only asked stands in no row at all.
    """
    zone = file.read_event().zone
    with file.snapshot() as connection:
        agreed = [course for course in courses(connection) if course.place]
        people = attendees.of_ids(connection, {one for course in agreed for one in course.pair})
    rows = [_row(course, course.place, people, zone) for course in agreed if course.place]
    somewhere = {one for course in agreed if course.encounter for one in course.encounter.counted & {*course.pair}}
    left_out = LackOfConsent(
        people=len({one for course in agreed for one in course.pair} - somewhere),
        contacts=sum(not course.counts_as_met for course in agreed),
    )
    return table_of("meetings", AgreedMeeting, rows), left_out


def _row(course: MeetingCourse, place: MeetingPlace, people: dict[str, Attendee], zone: ZoneInfo) -> AgreedMeeting:
    encounter = course.encounter
    a, b = (_party(people[one]) if encounter and one in encounter.counted else Party() for one in course.pair)
    return AgreedMeeting(
        starts_utc=utc(place.start),
        starts_local=local(place.start, zone),
        table=place.table,
        called_off=course.called_off,
        met=encounter is not None,
        met_at_utc=utc(encounter.at) if encounter else None,
        a_id=a.id,
        a_name=a.name,
        a_organisation=a.organisation,
        a_group=a.group,
        b_id=b.id,
        b_name=b.name,
        b_organisation=b.organisation,
        b_group=b.group,
        a_consent=a.consent,
        b_consent=b.consent,
    )


def _party(person: Attendee) -> Party:
    return Party(person.id, person.name, person.organisation, person.group)
