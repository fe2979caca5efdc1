"""Taking an import back: its list or agenda is as if it had never been read, but whoever has come since stays.

One record says so, so it is whole or not at all on every kiosk; what of it stands in the tables leaves them after that,
in steps, as an import comes in, and a program that is killed leaves the rest to the next one (`storage.settling`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.admission.verdict import ScanKey
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.import_kinds import ImportUndone
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.facts.record import IMPORT
from kiosk.domain.facts.registry import Statement
from kiosk.domain.faults.people import ImportNotLatest
from kiosk.services.erase import erase_in_steps
from kiosk.services.import_store import give_up_unfinished
from kiosk.services.ports import Progress
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.settling import settle
from kiosk.storage.tables import codes, scans, undoable_imports
from kiosk.storage.tables.undoable_imports import EndedImport


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """What taking an import back did: how many people left, changed back, or stay as something happened since."""

    source: str
    gone: int = 0
    changed_back: int = 0
    kept: int = 0
    is_agenda: bool = False


def latest_import(file: EventFile, *, agenda: bool = False) -> EndedImport | None:
    """Return the latest import of a guest list, or of an agenda, that stands and can be taken back; None for none."""
    return undoable_imports.latest(file.reader, agenda=agenda)


def undo_import(file: EventFile, import_id: str, progress: Progress | None = None) -> UndoneImport:
    """Take the latest import of its kind back.

    Whom it brought leaves the list, and nothing of them is kept, unless they have come, agreed to something, met
    somebody or were put right since: they stay as the list has them. Whatever it said of others is as it was before.

    Args:
        file: the event file.
        import_id: the import.
        progress: is told people and sessions done and in all.

    Raises:
        Fault: it is not the latest one any more, this machine may not, or the file cannot be written; then nothing was
            changed.
    """
    give_up_unfinished(file)
    settle(file)
    with file.writing() as connection:
        standing = (undoable_imports.latest(connection, agenda=agenda) for agenda in (False, True))
        latest = next((one for one in standing if one and one.id == import_id), None)
        if latest is None:
            raise ImportNotLatest()
        new, others = undoable_imports.brought(connection, import_id)
        kept = undoable_imports.touched(connection, import_id, new)
        again = list(_said_again(connection, import_id, kept))
        file.journal.append(ImportUndone(import_id))
        for fact in again:
            file.journal.append_sealed((file.journal.seal(fact),))
    every = 2 * latest.facts
    settle(file, (lambda done: progress(min(done, every), every)) if progress else None)
    gone = sorted(new - kept)
    if gone:
        told = (lambda done, of: progress((every + every * done // of) // 2, every)) if progress else None
        erase_in_steps(file, gone, ErasureReason.BY_MISTAKE, progress=told)
    return UndoneImport(latest.source, len(gone), len(others), len(kept), latest.is_agenda)


def _said_again(connection: Connection, import_id: str, kept: frozenset[str]) -> Iterator[AttendeeDetails | Statement]:
    """Yield what an import said of people who stay, to be said apart from it."""
    for record in undoable_imports.records_of(connection, import_id, kept):
        scan = scans.get(connection, ScanKey(record.device, record.seq)) if record.kind == "scan" else None
        if scan and scan.undone:
            continue
        content = record.content
        content.pop(IMPORT)
        yield Statement(record.kind, record.subject, content)
        for ticket, giver in content.get("received", {}).items():
            yield AttendeeDetails(giver, given={ticket: record.subject})
    for person in sorted(kept):
        held = codes.of_attendee(connection, person)
        if revoked := tuple(code.code for code in held if code.revoked):
            yield AttendeeDetails(person, revoked=revoked)
