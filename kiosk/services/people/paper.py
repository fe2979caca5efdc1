"""What somebody agreed to on paper: staff note which fields the sheet names, and where it lies.

It is what somebody has switched on beforehand (`lasting.py`) and no more: in an exchange they answer as ever.
"""

from collections.abc import Sequence

from kiosk import __version__
from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.contacts import PaperConsent
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.faults.staff import SignInFirst
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.networking.paper_place import PaperPlace, paper_place
from kiosk.services.lasting import lasting_texts
from kiosk.services.notice import shared_fields
from kiosk.services.staff import ensure_may_change, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, person, shown_texts


def paper_sentence(file: EventFile, fields: Sequence[Field], language: str) -> str:
    """Return what the sheet has to say; English where there is no such text.

    Raises:
        Fault: the text is missing, or has no version.
    """
    return lasting_texts(file, fields, language).sentence.text


def note_paper_consent(
    file: EventFile,
    attendee: str,
    fields: Sequence[Field],
    place: PaperPlace,
    *,
    language: str,
    point: str,
    staff: str,
) -> None:
    """Note that somebody signed that some fields are switched on beforehand; it holds in the stead of what held before.

    Args:
        file: the event file.
        attendee: who signed.
        fields: those beyond name and organisation.
        place: where the sheet lies.
        language: that of the sheet.
        point: the desk.
        staff: who is signed in there, by name.

    Raises:
        Fault: nobody is signed in, or somebody who may not, the person is no longer on the roster, or the file cannot
            be written; then nothing was recorded.
    """
    with file.writing() as connection:
        by = _allowed(file, connection, point, staff)
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        texts = lasting_texts(file, fields, language)
        shown = [one for one in (texts.notice, texts.sentence) if not shown_texts.has(connection, one)]
        noted = PaperConsent(
            aliases.person_of(connection, attendee),
            fields=shared_fields(fields),
            kept=place,
            notice_version=texts.sentence.version,
            notice_digest=texts.notice.digest,
            text_digest=texts.sentence.digest,
            language=texts.sentence.language,
            given=True,
            version=__version__,
            point=point,
            staff=by,
        )
        file.journal.append_many([*shown, noted])


def undo_paper_consent(
    file: EventFile, connection: Connection, attendee: str, *, point: str, by: str, undoes: str
) -> None:
    """Let hold again what somebody had switched on before the latest answer, if anything; in a transaction."""
    answers = [one for one in person.consents(connection, attendee) if one.purpose == Purpose.LASTING]
    before = answers[-2] if len(answers) > 1 and answers[-2].given else None
    file.journal.append(
        PaperConsent(
            attendee,
            fields=before.fields if before else (),
            kept=paper_place(before.kept) or "" if before else "",
            notice_version=before.notice_version if before else "",
            notice_digest=before.notice_digest if before else "",
            text_digest=before.text_digest if before else "",
            language=before.language if before else "",
            given=before is not None,
            version=__version__,
            point=point,
            staff=by,
            undoes=undoes,
        )
    )


def _allowed(file: EventFile, connection: Connection, point: str, staff: str) -> str:
    """Return the id of who is signed in and may note it: a consent on paper is worth what its witness is."""
    ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
    by = staff_id(file, connection, staff)
    if not by:
        raise SignInFirst()
    return by
