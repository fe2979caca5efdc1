"""Whether somebody wants their contacts sent by mail: agreed to on a screen, with the number of their badge."""

from kiosk.domain.networking.exchange import Purpose, TextsRead
from kiosk.services.sharing.consent import answer_to, ensure_read, new_texts, taken_back
from kiosk.services.sharing.notice import PurposeTexts, own_folder, purpose_texts
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import consents
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
        asked = mail_texts(file, language)
        ensure_read(connection, attendee, asked, read)
        answer = answer_to(Purpose.CONTACT_MAIL, attendee, asked, recipients=(ORGANISER,), point=point)
        file.journal.append_many([*new_texts(connection, asked.facts()), answer])


def take_mail_back(file: EventFile, attendee: str, *, language: str, point: str) -> None:
    """Record that a person is not to be sent their contacts any more; nothing where they never agreed.

    Raises:
        Fault: the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        if wants_mail(connection, attendee):
            file.journal.append(
                taken_back(Purpose.CONTACT_MAIL, attendee, recipients=(ORGANISER,), language=language, point=point)
            )
