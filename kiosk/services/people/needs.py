"""Noting what somebody needs, where the organiser switched that on, and erasing all of it the day after the event."""

from collections.abc import Mapping

from kiosk.domain.admission.permission import Permission
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.needs import NeedsNoted
from kiosk.domain.facts.privacy import TextShown, text_digest
from kiosk.domain.faults.hub import ShutOut
from kiosk.domain.faults.people import NeedsOff, PersonGone
from kiosk.domain.faults.rights import NotAdmitted, RoleMayNot
from kiosk.domain.networking.exchange import TextKind
from kiosk.domain.remarks.needs import NOTICE_VERSION
from kiosk.domain.roster.needs import Need, needs_due, needs_id
from kiosk.services.sharing.consent import new_texts
from kiosk.services.staff import ensure_may_change, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, erasures, held, needs, settings

SETTING = "needs"
"""The name of the event's setting that switches needs on."""


def are_asked(connection: Connection) -> bool:
    """Tell whether the organiser switched needs on for this event."""
    return settings.every(connection).get(SETTING) is True


def note_needs(
    file: EventFile,
    attendee: str,
    said: Mapping[Need, bool],
    *,
    notice: str,
    language: str = "en",
    point: str = "",
    staff: str = "",
) -> list[Need]:
    """Note what somebody needs, or no more, once the notice was read out to them; returns what they need then.

    Args:
        file: the event file.
        attendee: whose.
        said: what is needed or not; others stay.
        notice: the very text that was read out.
        language: its language.
        point: where that is done.
        staff: who does it, by name.

    Raises:
        Fault: who is signed in may correct nobody, needs are not switched on, or are over, the person is not on the
            roster, or the file cannot be written.
    """
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
        if not are_asked(connection) or file.clock() >= needs_due(file.read_event()):
            raise NeedsOff()
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        shown = TextShown(text_digest(notice), TextKind.NOTICE, language, NOTICE_VERSION, notice)
        file.journal.append_many(new_texts(connection, [shown]))
        file.journal.append(
            NeedsNoted(
                needs_id(attendee),
                attendee=attendee,
                needs={need.value: is_on for need, is_on in said.items()},
                notice_version=NOTICE_VERSION,
                notice_digest=shown.digest,
                language=language,
                point=point,
                staff=staff_id(file, connection, staff),
            )
        )
        return needs.of_attendee(connection, attendee)


def needs_of(file: EventFile, attendee: str) -> list[Need]:
    """Return what somebody needs; nothing where the organiser did not switch that on, and once it is over."""
    if not are_asked(file.reader) or file.clock() >= needs_due(file.read_event()):
        return []
    return needs.of_attendee(file.reader, attendee)


def erase_needs_when_due(file: EventFile) -> int:
    """Erase everybody's needs once the day after the event has begun; returns of how many people, 0 before.

    An organiser's machine does so for all kiosks and the hub's stream. Any other takes them out of its own file, so
    that one which never hears of another again keeps none either.

    Raises:
        Fault: the file cannot be written.
    """
    if not held.any_needs(file.reader) or file.clock() < needs_due(file.read_event()):
        return 0
    from kiosk.services.erase import erase_in_steps

    ids = needs.recorded(file.reader)
    try:
        erase_in_steps(file, ids, ErasureReason.RETENTION)
    except (RoleMayNot, NotAdmitted, ShutOut):
        with file.writing() as connection:
            needs.empty(connection)
            erasures.ask_for_wipe(connection)
        file.journal.wipe()
    return len(ids)
