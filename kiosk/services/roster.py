"""Importing a roster: one transaction, repeatable, and nothing that happened at the event is undone by it."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from kiosk.domain.roster import ImportReport, RosterEntry
from kiosk.services.admit import event_id_of
from kiosk.services.ports import Progress, Roster
from kiosk.services.roster_merge import Merge
from kiosk.storage.event_file import EventFile

_STEP = 500


class _DryRunEndError(Exception):
    """Takes everything back at the end of a dry run."""


def import_roster(
    file: EventFile, roster: Roster, *, dry_run: bool = False, progress: Progress | None = None
) -> ImportReport:
    """Take a roster's people over, all or none.

    The same person (same ticket code, else same e-mail and name) is updated, never doubled; a field that the file has
    no column for is kept, and so are check-ins, consents and badge codes.

    Args:
        file: the event file.
        roster: the file to read.
        dry_run: do everything, then take it back.
        progress: is told rows done and rows in all.

    Raises:
        Fault: the roster is broken, the disk is full or the file cannot be written; then nothing was changed.
    """
    with _without_collector():
        try:
            with file.writing() as connection:
                merge = Merge(connection, event_id_of(file), roster.fields)
                file.journal.append_many(merge.facts(_watched(roster, progress)))
                if dry_run:
                    raise _DryRunEndError
        except _DryRunEndError:
            pass
    problems = sorted((*roster.problems, *merge.problems), key=lambda problem: problem.row)
    return ImportReport(merge.added, merge.updated, merge.unchanged, roster.skipped, tuple(problems))


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
