"""The organiser's own tables: every attempt to check in, and the roster with who came."""

from collections.abc import Iterator

from kiosk.domain.moment import local, utc
from kiosk.domain.networking.contact import AttendeeRow, CheckInRow
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, exports

_NOBODY = Attendee(id="", name="")


def check_in_rows(file: EventFile) -> Iterator[CheckInRow]:
    """Yield one row per attempt, refused and undone ones too, oldest first."""
    zone = file.read_event().zone
    for attempt in exports.attempts(file.reader):
        person = attempt.attendee or _NOBODY
        yield CheckInRow(
            at_utc=utc(attempt.at),
            at_local=local(attempt.at, zone),
            point=attempt.point,
            device=attempt.device,
            room=attempt.area,
            verdict=attempt.verdict,
            method=attempt.method,
            decision=attempt.reason,
            staff=attempt.staff,
            attendee_id=person.id,
            attendee_name=person.name,
            attendee_organisation=person.organisation,
            attendee_group=person.group,
            attendee_email=person.email,
            undone_at_utc=utc(attempt.undone_at) if attempt.undone_at is not None else None,
            undone_by=attempt.undone_by,
            undo_reason=attempt.undo_reason,
            conflict=attempt.conflict,
        )


def attendee_rows(file: EventFile, *, codes: bool) -> Iterator[AttendeeRow]:
    """Yield one row per person on the roster, by name; badge codes open the door, so they only come when asked for."""
    zone, check_ins = file.read_event().zone, exports.check_ins(file.reader)
    badges = attendees.badge_codes(file.reader) if codes else {}
    photographed = consents.agreed(file.reader, Purpose.PHOTOS)
    for person in attendees.everyone(file.reader):
        came = check_ins.get(person.id, [])
        at, point = (came[0].at, came[0].point) if came else (None, "")
        yield AttendeeRow(
            id=person.id,
            name=person.name,
            given_name=person.given_name,
            family_name=person.family_name,
            organisation=person.organisation,
            group=person.group,
            role=person.role,
            email=person.email,
            phone=person.phone,
            order=person.order,
            status=person.status,
            checked_in=at is not None,
            checked_in_at_utc=utc(at) if at is not None else None,
            checked_in_at_local=local(at, zone) if at is not None else None,
            point=point,
            days=tuple(check_in.day for check_in in came),
            add_ons=person.add_ons,
            guest_of=person.guest_of,
            link=person.link,
            language=person.language,
            answers=tuple(f"{question}: {answer}" for question, answer in person.answers),
            comment=person.comment,
            photos=person.id in photographed,
            badge_code=badges.get(person.id, ""),
        )
