"""The organiser's own tables: every attempt to check in, and the roster with who came."""

from collections.abc import Iterator

from kiosk.domain.moment import local, utc
from kiosk.domain.networking.contact import AttendeeRow, CheckInRow
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, exports


def check_in_rows(file: EventFile) -> Iterator[CheckInRow]:
    """Yield one row per attempt, refused and undone ones too, oldest first."""
    zone = file.read_event().zone
    for attempt in exports.attempts(file.reader):
        person = attempt.attendee
        yield CheckInRow(
            utc(attempt.at),
            local(attempt.at, zone),
            attempt.point,
            attempt.device,
            attempt.verdict,
            attempt.method,
            attempt.staff,
            *((person.id, person.name, person.organisation, person.group, person.email) if person else ("",) * 5),
            utc(attempt.undone_at) if attempt.undone_at is not None else None,
            attempt.undone_by,
            attempt.undo_reason,
            attempt.conflict,
        )


def attendee_rows(file: EventFile, *, codes: bool) -> Iterator[AttendeeRow]:
    """Yield one row per person on the roster, by name; badge codes open the door, so they only come when asked for."""
    zone, check_ins = file.read_event().zone, exports.check_ins(file.reader)
    badges = attendees.badge_codes(file.reader) if codes else {}
    for person in attendees.everyone(file.reader):
        at, point = check_ins.get(person.id, (None, ""))
        yield AttendeeRow(
            person.id,
            person.name,
            person.given_name,
            person.family_name,
            person.organisation,
            person.group,
            person.role,
            person.email,
            person.phone,
            person.order,
            person.status,
            at is not None,
            utc(at) if at is not None else None,
            local(at, zone) if at is not None else None,
            point,
            badges.get(person.id, ""),
        )
