"""Whether somebody wants their contacts sent by mail: agreed to on a screen, with the number of their badge."""

from kiosk import __version__
from kiosk.domain.facts.contacts import ConsentAnswer
from kiosk.domain.faults.people import SomebodyGone, TextsChanged
from kiosk.domain.networking.exchange import Purpose, TextsRead
from kiosk.services.notice import PurposeTexts, own_folder, purpose_texts
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, shown_texts
from kiosk.storage.tables.exchanges import ORGANISER


def mail_texts(file: EventFile, language: str) -> PurposeTexts:
    """Return what is read before somebody agrees, in the language asked for or else in English.

    Raises:
        Fault: a text is missing, or has no version.
    """
    return purpose_texts(file.read_event(), Purpose.CONTACT_MAIL, language, own_folder(file.path))


def wants_mail(connection: Connection, attendee: str) -> bool:
    """Tell whether a person agreed to be sent their contacts, and has not taken it back."""
    return attendee in consents.agreed(connection, Purpose.CONTACT_MAIL)


def agree_to_mail(file: EventFile, attendee: str, *, read: TextsRead, language: str, point: str) -> None:
    """Record that a person agreed to be sent their contacts.

    Args:
        file: the event file.
        attendee: who has typed the number of their badge.
        read: which texts stood before them.
        language: in which.
        point: where.

    Raises:
        Fault: they were erased, the texts have changed, or the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        if attendees.get(connection, attendee) is None:
            raise SomebodyGone()
        asked = mail_texts(file, language)
        if asked.read != read:
            raise TextsChanged()
        answer = ConsentAnswer(
            attendee,
            purpose=Purpose.CONTACT_MAIL,
            recipients=(ORGANISER,),
            notice_version=asked.sentence.version,
            notice_digest=asked.notice.digest,
            text_digest=asked.sentence.digest,
            language=asked.sentence.language,
            given=True,
            version=__version__,
            point=point,
        )
        new = [text for text in (asked.notice, asked.sentence) if not shown_texts.has(connection, text)]
        file.journal.append_many([*new, answer])


def take_mail_back(file: EventFile, attendee: str, *, language: str, point: str) -> None:
    """Record that a person is not to be sent their contacts any more; nothing where they never agreed.

    Raises:
        Fault: the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        if wants_mail(connection, attendee):
            file.journal.append(
                ConsentAnswer(
                    attendee,
                    purpose=Purpose.CONTACT_MAIL,
                    recipients=(ORGANISER,),
                    language=language,
                    version=__version__,
                    point=point,
                )
            )
