"""What somebody has switched on beforehand in each exchange of the event: agreed to once, shown each time, taken back.

It only saves taps: in an exchange everybody still answers for themselves, for the people whom the screen names.
"""

from collections.abc import Sequence

from kiosk import __version__
from kiosk.domain.event import Event
from kiosk.domain.facts.contacts import ConsentAnswer
from kiosk.domain.faults.people import SomebodyGone, TextsChanged
from kiosk.domain.moment import event_day
from kiosk.domain.networking.exchange import Field, Purpose, TextsRead
from kiosk.services.notice import PurposeTexts, own_folder, purpose_texts, shared_fields
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, consents, shown_texts
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
    if event_day(now, event.zone) > event_day(event.ends, event.zone):
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
        if attendees.get(connection, attendee) is None:
            raise SomebodyGone()
        texts = lasting_texts(file, fields, language)
        if texts.read != read:
            raise TextsChanged()
        shown = (texts.notice, texts.sentence)
        file.journal.append_many([one for one in shown if not shown_texts.has(connection, one)])
        file.journal.append(_answer(attendee, shared_fields(fields), texts, point))


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
        ended = ConsentAnswer(
            person, purpose=Purpose.LASTING, language=language, version=__version__, point=point, receipt=receipt
        )
        file.journal.append(ended)
        return True


def _answer(attendee: str, fields: tuple[Field, ...], texts: PurposeTexts, point: str) -> ConsentAnswer:
    return ConsentAnswer(
        attendee,
        purpose=Purpose.LASTING,
        fields=fields,
        notice_version=texts.sentence.version,
        notice_digest=texts.notice.digest,
        text_digest=texts.sentence.digest,
        language=texts.sentence.language,
        given=True,
        version=__version__,
        point=point,
    )
