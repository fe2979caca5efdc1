"""Records that stand in a journal as they come, whoever wrote them: the program itself takes only what was signed."""

from collections.abc import Iterable

from kiosk.domain.facts.record import Record
from kiosk.storage.journal.journal import Journal


def merge_unchecked(journal: Journal, records: Iterable[Record]) -> int:
    """Put records of any device into a journal in one transaction, repeated or not; returns how many were new."""
    unique = {(record.device, record.seq): record for record in records}
    with journal.transaction():
        fresh = [record for record in unique.values() if not _stands(journal, record)]
        journal.store(fresh)
    return len(fresh)


def _stands(journal: Journal, record: Record) -> bool:
    standing = journal.find(record.device, record.seq)
    assert standing is None or standing.hash == record.hash, "two records under one number are for `intake.take`"
    return standing is not None
