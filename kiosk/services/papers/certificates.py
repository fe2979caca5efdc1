"""Certificates of attendance for everybody who came."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.faults.people import NobodyCame
from kiosk.domain.papers.attendance import AttendanceCertificate, AttendanceEvent
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.papers.lists import attended_sessions
from kiosk.services.papers.people import in_order
from kiosk.services.papers.request import CertificateRequest
from kiosk.services.people.choosing import wanted
from kiosk.services.ports import Collation
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, exports


@dataclass(frozen=True, slots=True)
class Certificates:
    """What is stated of everybody who came, and what stands on every certificate, by language."""

    attendances: tuple[AttendanceCertificate, ...]
    events: dict[str, AttendanceEvent]


def certificates_of(file: EventFile, request: CertificateRequest, collation: Collation) -> Certificates:
    """Return the certificates of those who came, by family name; each in every language that was asked for.

    Raises:
        Fault: none of them came, or a text or group names nobody.
    """
    came, everyone = exports.check_ins(file.reader), list(attendees.everyone(file.reader))
    people = [person for person in wanted(file, everyone, request.groups, request.only) if person.id in came]
    if not people:
        raise NobodyCame()
    event, doors = file.read_event(), attended_sessions(file)
    attendances = tuple(
        AttendanceCertificate(
            person.id,
            person.name,
            person.organisation,
            tuple(sorted({date.fromisoformat(one.day) for one in came[person.id]})),
            tuple(session.text_in(language).title for session in doors.get(person.id, ())),
            language,
        )
        for person, _ in in_order(people, collation, as_written=False)
        for language in _languages(person, request.languages, event.languages)
    )
    events = {
        language: AttendanceEvent(
            event.name_in(language), event.place_in(language), event.organiser, event.accent, language
        )
        for language in _used(attendances)
    }
    return Certificates(attendances, events)


def _languages(person: Attendee, wanted: Sequence[str], of_event: Sequence[str]) -> Sequence[str]:
    return wanted or ((person.language,) if person.language in of_event else of_event[:1])


def _used(attendances: Iterable[AttendanceCertificate]) -> list[str]:
    return sorted({one.language for one in attendances})
