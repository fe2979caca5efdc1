"""What stands on a person's sheet "My day", and that it leaves the event."""

from collections.abc import Sequence

from kiosk.domain.agenda.session import Session
from kiosk.domain.event import Event
from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.moment import clock_time, day_of
from kiosk.domain.networking.contact import Meeting, covered
from kiosk.domain.networking.exchange import Field, Member, email_of_several, visible
from kiosk.domain.networking.vcard import short_card
from kiosk.domain.papers.days import written_short_day
from kiosk.domain.papers.my_day import MyDaySheet, SheetContact, SheetLink, SheetSession
from kiosk.domain.papers.rounds import RoundTime
from kiosk.services.papers.people import head_of, language_for
from kiosk.services.rounds.plans import current_plan
from kiosk.services.sharing.exchange import contacts_of
from kiosk.services.stars import my_day
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, information

_OCTETS = 320
"""What a version 11 QR code holds on clean paper, where it is read even if 15 mm wide."""
_LINES = (Field.ROLE, Field.EMAIL, Field.PHONE, Field.LINK)


def my_day_sheet(file: EventFile, attendee: str, language: str = "") -> MyDaySheet:
    """Return the sheet of a person who has shown the number of their badge, or whom an organiser prints it for.

    Args:
        file: the event file.
        attendee: whose.
        language: of its words; else the event's first.

    Raises:
        Fault: the person is no longer on the roster.
    """
    starred = my_day(file, attendee)
    if starred is None:
        raise PersonGone()
    event, spoken, person = file.read_event(), language_for(file, language), starred.person
    meetings = contacts_of(file, person.id)
    return MyDaySheet(
        head_of(file, spoken),
        person.name,
        person.organisation,
        [_session(one, event, spoken) for one in starred.sessions],
        _rounds(file, person.id, event),
        _links(file, spoken),
        _contacts(file, meetings, event, spoken),
        sum(one.withheld for one in meetings),
    )


def note_my_day(file: EventFile, attendee: str, sheet: MyDaySheet) -> None:
    """Record in the journal that names leave the event on a person's sheet.

    Raises:
        Fault: this is no organiser's machine, or the event file cannot be written.
    """
    with file.writing():
        file.journal.append(NamesExported(attendee, "my_day", "pdf", names=True, rows=len(sheet.contacts)))


def everyone_sharing(file: EventFile, meetings: Sequence[Meeting]) -> list[tuple[Member, Meeting]]:
    """Return each person who shares, once, in the order of time: with all they agreed to, and where they met first."""
    first: dict[str, Meeting] = {}
    fields: dict[str, tuple[Field, ...]] = {}
    emails: dict[str, list[str]] = {}
    for meeting in sorted(meetings, key=lambda one: one.at):
        for member in meeting.others:
            first.setdefault(member.attendee.id, meeting)
            fields[member.attendee.id] = tuple({*fields.get(member.attendee.id, ()), *member.fields})
            if Field.EMAIL in member.fields:
                emails.setdefault(member.attendee.id, []).append(member.attendee.email)
    people = attendees.of_ids(file.reader, first)
    sharing = []
    for id_, meeting in first.items():
        email = email_of_several(people[id_], emails.get(id_, ()))
        sharing.append((Member(covered(people[id_], fields[id_], email), fields[id_]), meeting))
    return sharing


def _contacts(file: EventFile, meetings: Sequence[Meeting], event: Event, language: str) -> list[SheetContact]:
    contacts = []
    for member, meeting in everyone_sharing(file, meetings):
        person, values = member.attendee, visible(member.attendee, member.fields)
        lines = tuple(without_scheme(values[field]) for field in _LINES if field in values)
        card = short_card(values, person.given_name, person.family_name, _OCTETS)
        place = " · ".join(part for part in (_when(meeting.at, event, language), meeting.point) if part)
        contacts.append(SheetContact(person.name, person.organisation, lines, place, card))
    return contacts


def _session(session: Session, event: Event, language: str) -> SheetSession:
    text = session.text_in(language)
    day = written_short_day(day_of(session.starts, event.zone), language)
    when = day if session.all_day else _when(session.starts, event, language)
    return SheetSession(when, text.title, text.room, session.is_cancelled)


def _when(at: int, event: Event, language: str) -> str:
    """Return a time, with its day where the event has several."""
    time = clock_time(at, event.zone)
    if event.first_day == event.last_day:
        return time
    return f"{written_short_day(day_of(at, event.zone), language)} {time}"


def _rounds(file: EventFile, attendee: str, event: Event) -> list[RoundTime]:
    plan = current_plan(file)
    if plan is None:
        return []
    tables = plan.tables_of(attendee)
    rounds = [RoundTime(clock_time(plan.begins(number), event.zone), table) for number, table in enumerate(tables)]
    return rounds if any(tables) else []


def _links(file: EventFile, language: str) -> list[SheetLink]:
    """Return pages and links; the Wi-Fi is of no use at home, and its password of none on paper."""
    return [
        SheetLink(one.title_in(language), one.text_in(language), one.link)
        for one in information.standing(file.reader)
        if one.wifi is None
    ]


def without_scheme(address: str) -> str:
    """Return a web address as people write it; anything else as it is."""
    return address.removeprefix("https://").removeprefix("http://")
