"""What somebody has switched on beforehand in each exchange of the event: agreed to once, shown each time, taken back.

It only saves taps: in an exchange everybody still answers for themselves, for the people whom the screen names.
"""

from collections.abc import Sequence

from kiosk.domain.event import Event
from kiosk.domain.moment import event_day
from kiosk.domain.networking.exchange import Field, Purpose, TextsRead
from kiosk.services.sharing.consent import answer_to, ensure_read, new_texts, taken_back
from kiosk.services.sharing.notice import PurposeTexts, own_folder, purpose_texts, shared_fields
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, consents
from kiosk.storage.tables.consents import LastingAnswer


def lasting_texts(file: EventFile, fields: Sequence[Field], language: str) -> PurposeTexts:
    """Return what is read before these fields are switched on beforehand; English where there is no such text.

    Raises:
        Fault: a text is missing, or has no version.
    """
    event, own = file.read_event(), own_folder(file.path)
    return purpose_texts(event, Purpose.LASTING, language, own, fields)


def lasting_of(file: EventFile, attendee: str) -> LastingAnswer | None:
    """Return what a person has switched on beforehand; None if nothing, or the event is over."""
    return lasting_in(file.reader, file.read_event(), attendee, file.clock())


def lasting_in(connection: Connection, event: Event, attendee: str, now: int) -> LastingAnswer | None:
    """Return the same from a connection, at UTC milliseconds: it ends with the last day of the event."""
    if event_day(now, event.zone) > event.last_day:
        return None
    return consents.lasting(connection, aliases.person_of(connection, attendee))


def agree_lasting(
    file: EventFile, attendee: str, fields: Sequence[Field], *, read: TextsRead, language: str, point: str
) -> None:
    """Record which fields a person wants switched on beforehand; what they said before does not hold any more.

    Args:
        file: the event file.
        attendee: who has typed the number of their badge.
        fields: those beyond name and organisation.
        read: which texts stood before them.
        language: in which.
        point: where.

    Raises:
        Fault: they were erased, the texts have changed, or the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        texts = lasting_texts(file, fields, language)
        ensure_read(connection, attendee, texts, read)
        answer = answer_to(Purpose.LASTING, attendee, texts, fields=shared_fields(fields), point=point)
        file.journal.append_many([*new_texts(connection, texts.facts()), answer])


def end_lasting(file: EventFile, attendee: str, *, language: str, point: str, receipt: str = "") -> bool:
    """Record that nothing is switched on beforehand for a person any more; tells whether anything was.

    Args:
        file: the event file.
        attendee: whose.
        language: of the screen.
        point: where.
        receipt: the number that the person gets; empty where they get none.

    Raises:
        Fault: the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        person = aliases.person_of(connection, attendee)
        if consents.lasting(connection, person) is None:
            return False
        file.journal.append(taken_back(Purpose.LASTING, person, language=language, point=point, receipt=receipt))
        return True
