"""Importing a roster: all or none, repeatable, and nothing that happened at the event is undone by it."""

import gc
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from typing import Any

from kiosk.domain.facts.import_kinds import RosterImport
from kiosk.domain.import_report import ImportNote, ImportReport
from kiosk.domain.remarks.people import SourceNamed
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.source import Missing
from kiosk.services.awaited import take_listed
from kiosk.services.import_store import OF_PEOPLE, give_up_unfinished, store
from kiosk.services.people.known import KnownPeople
from kiosk.services.people.listed_news import take_listed_news
from kiosk.services.ports import Progress, Roster
from kiosk.services.roster_merge import Merge
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.extents import Extent, extent_of
from kiosk.storage.journal.sealing import SealedFact
from kiosk.storage.spool import Spool

_STEP, _UNCLEAR = 500, OrderStatus.UNCLEAR
_STATUS = RosterEntry._fields.index("status")
_READ = 0.4
"""How much of the time of an import that adds everybody passes with reading and comparing."""


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

    Everything is read, compared and written out before anything is stored, and then stored in pieces, so that desks go
    on meanwhile.

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
    with _without_collector(), nullcontext() if dry_run else file.surroundings.importing():
        if not dry_run:
            give_up_unfinished(file)
        with _entries_in(file) as entries, _facts_in(file) as facts:
            reading = _Reading(roster, _share(progress, 0, 1 if dry_run else _READ), None if dry_run else entries)
            compare = partial(_compared, file, roster.fields, source, missing, facts)
            seen, merge, import_id = compare(reading)
            while facts.count and not dry_run:
                begins = RosterImport(import_id, source, facts=facts.count)
                if store(file, seen, OF_PEOPLE, begins, facts, _share(progress, _READ, 1, rows=reading.rows)):
                    break
                facts.clear()
                seen, merge, import_id = compare(entries)
        if merge.awaited and not dry_run:
            take_listed(file, merge.awaited)
        if merge.news and not dry_run:
            take_listed_news(file, merge.news)
    if progress:
        progress(reading.rows, reading.rows)
    named = [ImportNote(0, SourceNamed(source))] if source else []
    notes = sorted((*roster.notes, *named, *merge.notes), key=lambda note: note.row)
    return ImportReport(
        added=merge.added,
        changed=merge.changed,
        moved=merge.moved,
        unchanged=merge.unchanged,
        missing=merge.missing,
        unclear=reading.unclear,
        left_out=roster.left_out + merge.left_out,
        notes=tuple(notes),
    )


def _compared(
    file: EventFile,
    fields: frozenset[str],
    source: str,
    missing: Missing,
    facts: Spool[SealedFact],
    entries: Iterable[RosterEntry],
) -> tuple[Extent, Merge, str]:
    """Compare entries with the people of the file, and write out what they change as parts of one import.

    Returns:
        How far the journal went then, what there is to report, and the id of the import.
    """
    import_id = secrets.token_hex(8)
    fields = fields | {"add_ons"} if "main_position" in fields else fields
    with file.snapshot() as connection, KnownPeople(connection, file.path, fields, source) as known:
        merge = Merge(connection, known, file.read_event().id, fields, source, missing)
        seal = file.journal.seal
        for fact in merge.facts(entries):
            facts.add(seal(fact, import_id))
        return extent_of(connection), merge, import_id


def _entries_in(file: EventFile) -> Spool[RosterEntry]:
    return Spool(file.path, _plain, _entry_of)


def _plain(entry: RosterEntry) -> tuple[Any, ...]:
    """Return an entry's values; a member of an enumeration takes long to be written."""
    return (*entry[:_STATUS], str(entry.status), *entry[_STATUS + 1 :])


def _entry_of(*values: Any) -> RosterEntry:  # noqa: ANN401 - as an entry has them
    return RosterEntry(*values)._replace(status=OrderStatus(values[_STATUS]))


def _facts_in(file: EventFile) -> Spool[SealedFact]:
    return Spool(file.path, tuple, SealedFact)


class _Reading:
    """The rows of a roster as they are read: they are counted, kept for a second look, and the progress is told."""

    def __init__(self, roster: Roster, progress: Progress | None, kept: Spool[RosterEntry] | None) -> None:
        self._roster, self._progress, self._kept = roster, progress, kept
        self.unclear, self.rows = 0, 0
        """How many rows had a status that is not understood, and how many there were."""

    def __iter__(self) -> Iterator[RosterEntry]:
        for entry in _watched(self._roster, self._progress):
            self.unclear += entry.status is _UNCLEAR
            self.rows += 1
            if self._kept is not None:
                self._kept.add(entry)
            yield entry


def _share(progress: Progress | None, begins: float, ends: float, *, rows: int = 0) -> Progress | None:
    """Return what is told how far a part of an import is, and tells how many rows of all that is; `rows` if known."""
    if progress is None:
        return None

    def tell(done: int, total: int) -> None:
        share = begins + (ends - begins) * (done / total if total else 1)
        progress(round(share * (rows or total)), rows or total)

    return tell


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
