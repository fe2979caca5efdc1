"""Records that stand in a journal as they come, whoever wrote them: the program itself takes only what was signed."""

from collections.abc import Iterable

from kiosk.domain.facts.record import Record
from kiosk.storage.journal.journal import Journal
from kiosk.storage.tables import derived, rights
from kiosk.storage.tables.events import is_anchored


def merge_unchecked(journal: Journal, records: Iterable[Record]) -> int:
    """Put records of any device into a journal in one transaction, repeated or not; returns how many were new.

    They count like what the machine itself writes that has the file open.
    """
    unique = {(record.device, record.seq): record for record in records}
    with journal.transaction():
        if is_anchored(journal.connection):
            own = journal.binding.signing(journal.event).public_key
            rights.note_signers(journal.connection, [(device, own) for device, _ in unique])
        fresh = [record for record in unique.values() if not _stands(journal, record)]
        journal.store(fresh)
        _anchor(journal, fresh)
    return len(fresh)


def _anchor(journal: Journal, records: Iterable[Record]) -> None:
    """Make a file that was not anchored one of the event that records are of, as joining does before the first."""
    if is_anchored(journal.connection):
        return
    if event := next((record.content.get("id") for record in records if record.kind == "event"), None):
        journal.found(event)
        derived.rebuild(journal.connection)


def _stands(journal: Journal, record: Record) -> bool:
    standing = journal.find(record.device, record.seq)
    assert standing is None or standing.hash == record.hash, "two records under one number are for `intake.take`"
    return standing is not None
