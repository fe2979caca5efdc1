"""What somebody agreed to on paper: staff note which fields the sheet names, and where it lies.

It is what somebody has switched on beforehand (`sharing/lasting.py`) and no more: in an exchange they answer as ever.
"""

from collections.abc import Sequence

from kiosk import __version__
from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import ScanKey
from kiosk.domain.facts import reading
from kiosk.domain.facts.contacts import ConsentAnswer, PaperConsent
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.faults.staff import SignInFirst
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.networking.paper_place import PaperPlace
from kiosk.services.people.changes import name_of
from kiosk.services.sharing.consent import new_texts
from kiosk.services.sharing.lasting import lasting_texts
from kiosk.services.sharing.notice import shared_fields
from kiosk.services.staff import ensure_may_change, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import actions, aliases, attendees


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
        file.journal.append_many([*new_texts(connection, texts.facts()), noted])


def undo_paper_consent(
    file: EventFile, connection: Connection, attendee: str, undone: ScanKey, *, point: str, by: str
) -> None:
    """Let hold again what somebody had switched on before a sheet was noted, if anything; in a transaction."""
    before = _before(connection, attendee, undone)
    given = before is not None and before.given
    file.journal.append(
        PaperConsent(
            attendee,
            fields=before.fields if before else (),
            kept=before.kept if isinstance(before, PaperConsent) else "",
            notice_version=before.notice_version if before else "",
            notice_digest=before.notice_digest if before else "",
            text_digest=before.text_digest if before else "",
            language=before.language if before else "",
            given=given,
            version=__version__,
            point=point,
            staff=by,
            undoes=name_of(undone),
        )
    )


def _before(connection: Connection, attendee: str, undone: ScanKey) -> PaperConsent | ConsentAnswer | None:
    """Return what a person had said last before a sheet was noted; what was taken back is as if it was never said."""
    members = aliases.members(connection, attendee)
    records = [one for kind in ("consent", "paper_consent") for one in actions.about(connection, kind, members)]
    records.sort(key=lambda one: (one.at, one.device, one.seq))
    answers: dict[ScanKey, PaperConsent | ConsentAnswer] = {}
    for record in records:
        fact, key = reading.read_or_none(record), ScanKey(record.device, record.seq)
        if isinstance(fact, PaperConsent) or (isinstance(fact, ConsentAnswer) and fact.purpose == Purpose.LASTING):
            answers[key] = fact
    taken_back = {fact.undoes for fact in answers.values() if isinstance(fact, PaperConsent) and fact.undoes}
    before: PaperConsent | ConsentAnswer | None = None
    for key, answer in answers.items():
        if key == undone:
            break
        is_undoing = isinstance(answer, PaperConsent) and answer.undoes
        if not is_undoing and name_of(key) not in taken_back:
            before = answer
    return before


def _allowed(file: EventFile, connection: Connection, point: str, staff: str) -> str:
    """Return the id of who is signed in and may note it: a consent on paper is worth what its witness is."""
    ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
    by = staff_id(file, connection, staff)
    if not by:
        raise SignInFirst()
    return by
