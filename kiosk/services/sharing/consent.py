"""One person's answer to a purpose of its own, that belongs to no exchange: what it rests on, kept with its texts."""

from collections.abc import Sequence

from kiosk import __version__
from kiosk.domain.facts.contacts import ConsentAnswer
from kiosk.domain.facts.privacy import TextShown
from kiosk.domain.faults.people import SomebodyGone, TextsChanged
from kiosk.domain.networking.exchange import Field, Purpose, TextsRead
from kiosk.services.sharing.notice import PurposeTexts
from kiosk.storage.connection import Connection
from kiosk.storage.tables import attendees, shown_texts


def ensure_read(connection: Connection, attendee: str, texts: PurposeTexts, read: TextsRead) -> None:
    """Make sure that a person is still on the roster, and that what they read is what would be kept.

    Raises:
        Fault: they were erased, or the texts have changed.
    """
    if attendees.get(connection, attendee) is None:
        raise SomebodyGone()
    if texts.read != read:
        raise TextsChanged()


def answer_to(
    purpose: Purpose,
    attendee: str,
    texts: PurposeTexts,
    *,
    point: str,
    given: bool = True,
    fields: Sequence[Field] = (),
    recipients: Sequence[str] = (),
    staff: str = "",
) -> ConsentAnswer:
    """Return what is recorded of an answer: whose, to which texts, where, and the id of who noted it, if not they."""
    return ConsentAnswer(
        attendee,
        purpose=purpose,
        fields=tuple(fields),
        recipients=tuple(recipients),
        notice_version=texts.sentence.version,
        notice_digest=texts.notice.digest,
        text_digest=texts.sentence.digest,
        language=texts.sentence.language,
        given=given,
        version=__version__,
        point=point,
        staff=staff,
    )


def taken_back(
    purpose: Purpose,
    attendee: str,
    *,
    language: str,
    point: str,
    recipients: Sequence[str] = (),
    receipt: str = "",
) -> ConsentAnswer:
    """Return what is recorded when a person takes an answer back; `receipt` is the number that they get, if any."""
    return ConsentAnswer(
        attendee,
        purpose=purpose,
        recipients=tuple(recipients),
        language=language,
        version=__version__,
        point=point,
        receipt=receipt,
    )


def new_texts(connection: Connection, texts: Sequence[TextShown]) -> list[TextShown]:
    """Return those texts that the file does not keep yet."""
    return [text for text in texts if not shown_texts.has(connection, text)]
