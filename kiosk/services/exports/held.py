"""Whether an export that left the event held one person."""

from collections.abc import Collection, Sequence
from typing import assert_never

from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.facts.record import Record
from kiosk.domain.networking.exchange import Purpose
from kiosk.services.exports.request import ExportKind, PersonalExport
from kiosk.services.papers.request import PaperKind
from kiosk.storage.tables.person import KeptConsent


def held_in(
    note: NamesExported, at: int, ids: Collection[str], records: Sequence[Record], consents: Sequence[KeptConsent]
) -> bool:
    """Tell whether a person stood in an export, by what was recorded before it.

    Args:
        note: what the journal says of the export.
        at: when it was made, UTC milliseconds.
        ids: all under which the person stands on the roster.
        records: all about the person.
        consents: all answers of the person, the oldest first.
    """
    if note.attendee in ids:
        return True  # their own, or the cards of those whom they met
    before = {record.kind for record in records if record.at <= at}
    if note.kind == PersonalExport.PERSON:
        return False
    if note.kind in tuple(PaperKind):
        return _on_paper(PaperKind(note.kind), before)
    try:
        kind = ExportKind(note.kind)
    except ValueError:
        return bool(before)  # of a newer version; better one too many than one untold
    match kind:
        case ExportKind.ATTENDEES:
            return "attendee" in before
        case ExportKind.CHECKINS | ExportKind.SESSIONS:
            return "scan" in before
        case ExportKind.VOICES:
            return False  # it names nobody
        case ExportKind.VCARDS if note.attendee:
            return _agreed(consents, at, Purpose.SHARE, note.attendee)
        case ExportKind.CONTACT_MAIL:  # as who gets a mail, or on a card in somebody's
            return _agreed(consents, at, Purpose.CONTACT_MAIL) or _agreed(consents, at, Purpose.SHARE)
        case ExportKind.CONTACTS | ExportKind.EXCHANGES | ExportKind.MEETINGS | ExportKind.VCARDS:
            return _agreed(consents, at, Purpose.STATISTICS)
        case ExportKind.NEWS:
            return _agreed(consents, at, Purpose.NEWS)
        case _:
            assert_never(kind)


def _on_paper(kind: PaperKind, before: Collection[str]) -> bool:
    match kind:
        case PaperKind.INVITATIONS | PaperKind.DOOR_LIST | PaperKind.SIGNATURES:
            return "attendee" in before
        case PaperKind.ATTENDANCE:
            return "scan" in before
        case PaperKind.REPORT:
            return False
        case _:
            assert_never(kind)


def _agreed(consents: Sequence[KeptConsent], at: int, purpose: Purpose, recipient: str = "") -> bool:
    """Tell whether an answer stood at a time that gave something to somebody, or to the organiser."""
    latest = {one.exchange: one for one in consents if one.at <= at and one.purpose == purpose}
    return any(one.given and (not recipient or recipient in one.recipients) for one in latest.values())
