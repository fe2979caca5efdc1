"""What happened to a person at the event: for the desk, with whom they exchanged contacts never."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from kiosk.domain.admission.code import ending
from kiosk.domain.admission.verdict import Method, ScanKey, Verdict
from kiosk.domain.facts import reading
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.same_person import SamePerson
from kiosk.domain.receipt import written
from kiosk.domain.remarks.happenings import (
    Added,
    AddOnBack,
    AddOnHanded,
    Answered,
    AsListedAgain,
    BadgeOut,
    CodeRestored,
    CodeRevoked,
    CorrectionAsked,
    ErasureAsked,
    HandedBadge,
    Happening,
    Imported,
    LetInByDecision,
    MadeOne,
    MadeTwo,
    Noted,
    NoteOff,
    PutRight,
    SharingTakenBack,
    UndoneHere,
    scanned,
)
from kiosk.domain.remarks.staff_notes import NOTES
from kiosk.domain.roster.history import History, HistoryEntry
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, correction_requests, histories, person, staff

_ASKED: Mapping[str, Callable[[str], Happening]] = {
    "consent": SharingTakenBack,
    "correction_request": CorrectionAsked,
    "erasure_request": ErasureAsked,
}
_VERDICTS, _NOTES = frozenset(Verdict), frozenset(StaffNote)


def history_of(file: EventFile, attendee: str) -> History:
    """Return what happened to a person under all ids that they stand under, the latest first."""
    with file.snapshot() as connection:
        ids = aliases.members(connection, attendee)
        entries = [*_of_records(connection, ids), *_at_the_door(connection, ids), *_given(connection, ids)]
        entries += _asked(connection, ids)
        return History(
            tuple(sorted(entries, key=lambda entry: entry.at)[::-1]),
            histories.exchange_count(connection, attendee),
        )


def _at_the_door(connection: Connection, ids: Sequence[str]) -> Iterator[HistoryEntry]:
    for at, verdict, method, point, by, device, seq, _ in histories.scans(connection, ids):
        if verdict in _VERDICTS:
            is_decision = method == Method.DECISION and verdict == Verdict.ADMITTED
            happening = LetInByDecision() if is_decision else scanned(Verdict(verdict))
            yield HistoryEntry(at, happening, point, by, ScanKey(device, seq))
    for at, point, by, _, _ in histories.undos(connection, ids):
        yield HistoryEntry(at, UndoneHere(), point, by)


def _given(connection: Connection, ids: Sequence[str]) -> Iterator[HistoryEntry]:
    for at, point, by, _, _ in histories.prints(connection, ids):
        yield HistoryEntry(at, BadgeOut(), point, by)
    for at, add_on, back, point, by, device, seq in histories.hand_overs(connection, ids):
        handed: Happening = AddOnBack(add_on) if back else AddOnHanded(add_on) if add_on else HandedBadge()
        yield HistoryEntry(at, handed, point, by, ScanKey(device, seq))
    for at, note, off, point, by, device, seq in histories.notes(connection, ids):
        if note in _NOTES:
            noted = (NoteOff if off else Noted)(NOTES[StaffNote(note)])
            yield HistoryEntry(at, noted, point, by, ScanKey(device, seq))


def _asked(connection: Connection, ids: Sequence[str]) -> Iterator[HistoryEntry]:
    for kind, at, number, point in correction_requests.receipts(connection, ids):
        yield HistoryEntry(at, _ASKED[kind](written(number)), point)


def _of_records(connection: Connection, ids: Sequence[str]) -> Iterator[HistoryEntry]:
    records = histories.records(connection, ids)
    sources, names = person.import_sources(connection), staff.everyone(connection)
    begun: set[str] = set()
    for record in records:
        fact, key = reading.read_or_none(record), ScanKey(record.device, record.seq)
        if isinstance(fact, AttendeeDetails):
            source = sources.get(record.import_id, "")
            for happening in _said(record, fact, source, is_new=fact.attendee not in begun):
                yield HistoryEntry(record.made_at, happening, fact.point, names.get(fact.staff, ""), key)
            begun.add(fact.attendee)
        elif isinstance(fact, SamePerson) and fact.other is not None:
            happening = MadeOne() if fact.other else MadeTwo()
            yield HistoryEntry(record.made_at, happening, fact.point, names.get(fact.staff, ""), key)


def _said(record: Record, fact: AttendeeDetails, source: str, *, is_new: bool) -> Iterator[Happening]:
    if is_new:
        yield Imported(source) if record.import_id and source else Added()
    if fact.corrected:
        yield PutRight()
    if fact.as_listed and not fact.corrected:
        yield AsListedAgain()
    if fact.answered:
        yield Answered()
    for code in fact.revoked:
        yield CodeRevoked(ending(code))
    for code in fact.restored:
        yield CodeRestored(ending(code))
