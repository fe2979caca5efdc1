"""Importing a roster: one transaction, repeatable, and nothing that happened at the event is undone by it."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from kiosk.domain.import_report import ImportNote, ImportReport
from kiosk.domain.remarks.roster import SourceNamed
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.source import Missing
from kiosk.services.ports import Progress, Roster
from kiosk.services.roster_merge import Merge
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.extents import extent_of
from kiosk.storage.tables.scans import arrived_or_imported

_STEP = 500


def import_roster(
    file: EventFile,
    roster: Roster,
    *,
    source: str = "",
    missing: Missing = Missing.KEEP,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Take a roster's people over, all or none.

    The same person (same ticket code, else order and name, else e-mail and name) is updated, never doubled; a field
    that the file has no column for is kept, and so are check-ins, consents and badge codes. A ticket that goes to
    somebody else takes nothing with it of what its holder did and agreed to.

    Everything is read, compared and written out before the file is held for writing, so that desks that scan meanwhile
    wait only for the rows to be stored.

    Args:
        file: the event file.
        roster: the file to read.
        source: which list it is a version of; only people of earlier versions of the same list can be missing.
        missing: what becomes of those whom this version no longer names.
        dry_run: report what would happen, and change nothing.
        progress: is told rows done and rows in all.

    Raises:
        Fault: the roster is broken, the disk is full or the file cannot be written; then nothing was changed.
    """
    with _without_collector():
        entries = list(_watched(roster, progress))
        with file.snapshot() as connection:
            seen = extent_of(connection)
            merge = Merge(connection, file.read_event().id, roster.fields, source, missing)
        facts = list(map(file.journal.seal, merge.facts(entries)))
        if facts and not dry_run:
            with file.writing() as connection:
                news = seen.news(connection)
                if news is None or news & {"attendee", "erasure"}:  # somebody else changed the roster meanwhile
                    merge = Merge(connection, file.read_event().id, roster.fields, source, missing)
                    facts = list(map(file.journal.seal, merge.facts(entries)))
                elif news:
                    arrived = arrived_or_imported(connection)
                    facts = [fact for fact in facts if fact.kind != "scan" or fact.subject not in arrived]
                file.journal.append_sealed(facts)
    named = [ImportNote(0, SourceNamed(source))] if source else []
    notes = sorted((*roster.notes, *named, *merge.notes), key=lambda note: note.row)
    return ImportReport(
        added=merge.added,
        changed=merge.changed,
        moved=merge.moved,
        unchanged=merge.unchanged,
        missing=merge.missing,
        unclear=sum(entry.status is OrderStatus.UNCLEAR for entry in entries),
        left_out=roster.left_out + merge.left_out,
        notes=tuple(notes),
    )


def _watched(roster: Roster, progress: Progress | None) -> Iterable[RosterEntry]:
    done = 0
    for done, entry in enumerate(roster.entries(), 1):
        if progress and done % _STEP == 0:
            progress(done, max(done, roster.count))
        yield entry
    if progress:
        progress(done, done)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Hold Python's cycle collector: an import makes hundreds of thousands of objects that it would walk in vain."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
