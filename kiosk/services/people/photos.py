"""Whether somebody agreed to be photographed: a consent of its own, which staff ask for at the desk and write down.

What is answered is kept as an answer too, so that badges, lists and later imports go by it as by any other.
"""

from kiosk import __version__
from kiosk.domain.badges.photo_wish import refuses_photos
from kiosk.domain.facts.contacts import ConsentAnswer
from kiosk.domain.networking.exchange import Purpose
from kiosk.services.sharing.consent import answer_to, new_texts
from kiosk.services.sharing.notice import own_folder, purpose_texts
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import person
from kiosk.storage.tables.exchanges import ORGANISER


def photo_sentence(file: EventFile, language: str) -> str:
    """Return what is read out before somebody agrees.

    Raises:
        Fault: the text is missing, or has no version.
    """
    return purpose_texts(file.read_event(), Purpose.PHOTOS, language, own_folder(file.path)).sentence.text


def note_photo_consent(
    file: EventFile,
    connection: Connection,
    attendee: str,
    question: str,
    text: str,
    *,
    language: str,
    point: str,
    by: str,
) -> None:
    """Keep what somebody answered as a consent, or as its refusal or withdrawal; belongs in a transaction.

    Args:
        file: the event file.
        connection: its writing connection.
        attendee: whose.
        question: what was asked.
        text: the answer; empty for one that was taken back.
        language: in which the sentence was read out.
        point: where.
        by: the id of who noted it.

    Raises:
        Fault: the text is missing, or has no version.
    """
    asked = purpose_texts(file.read_event(), Purpose.PHOTOS, language, own_folder(file.path))
    answer = answer_to(
        Purpose.PHOTOS,
        attendee,
        asked,
        given=bool(text) and not refuses_photos([(question, text)]),
        recipients=(ORGANISER,),
        point=point,
        staff=by,
    )
    file.journal.append_many([*new_texts(connection, asked.facts()), answer])


def restore_photo_consent(file: EventFile, connection: Connection, attendee: str, *, point: str, by: str) -> None:
    """Let the answer before the latest one hold again; where none was given there is no consent. In a transaction."""
    given = [one for one in person.consents(connection, attendee) if one.purpose == Purpose.PHOTOS]
    before = given[-2] if len(given) > 1 else None
    stands = before is not None and before.given
    file.journal.append(
        ConsentAnswer(
            attendee,
            purpose=Purpose.PHOTOS,
            recipients=(ORGANISER,),
            notice_version=before.notice_version if before and stands else "",
            notice_digest=before.notice_digest if before and stands else "",
            text_digest=before.text_digest if before and stands else "",
            language=before.language if before else "",
            given=stands,
            version=__version__,
            point=point,
            staff=by,
        )
    )
