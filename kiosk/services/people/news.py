"""Mail from the organiser after the event: who agrees to it, in front of the sentence or asked at a desk."""

from kiosk.domain.faults.people import SomebodyGone, TextsChanged
from kiosk.domain.networking.exchange import Purpose, TextsRead
from kiosk.services.sharing.consent import answer_to, new_texts
from kiosk.services.sharing.notice import PurposeTexts, own_folder, purpose_texts
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, consents
from kiosk.storage.tables.exchanges import ORGANISER


def news_texts(file: EventFile, language: str) -> PurposeTexts:
    """Return what is read before somebody agrees, in the language asked for or else in English.

    Raises:
        Fault: a text is missing, or has no version.
    """
    return purpose_texts(file.read_event(), Purpose.NEWS, language, own_folder(file.path))


def news_answer(connection: Connection, attendee: str) -> bool | None:
    """Return what a person answered last; None where nobody asked them."""
    latest = consents.latest(connection, Purpose.NEWS, aliases.person_of(connection, attendee))
    return next((one.given for one in latest.values()), None)


def answer_news(file: EventFile, attendee: str, *, given: bool, read: TextsRead, language: str, point: str) -> None:
    """Record that a person agrees to mail afterwards by their own tap, or no more.

    Args:
        file: the event file.
        attendee: who answers.
        given: whether they agree.
        read: which texts stood before them.
        language: in which.
        point: where.

    Raises:
        Fault: they were erased, the texts have changed, or the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        if attendees.get(connection, attendee) is None:
            raise SomebodyGone()
        if given and news_texts(file, language).read != read:
            raise TextsChanged()
        note_news(file, connection, attendee, given=given, language=language, point=point)


def note_news(
    file: EventFile, connection: Connection, attendee: str, *, given: bool, language: str, point: str, by: str = ""
) -> None:
    """Keep an answer, unless it is the one that stands; `by` is the id of who noted it. Belongs in a transaction.

    Raises:
        Fault: the text is missing, or has no version.
    """
    if news_answer(connection, attendee) is given:
        return
    asked = news_texts(file, language)
    answer = answer_to(Purpose.NEWS, attendee, asked, given=given, recipients=(ORGANISER,), point=point, staff=by)
    file.journal.append_many([*new_texts(connection, asked.facts()), answer])
