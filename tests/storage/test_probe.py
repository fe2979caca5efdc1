"""A write that changes nothing tells whether an event file can be written."""

import pytest

from kiosk.domain.fault import Fault
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.extents import extent_of
from kiosk.storage.probe import prove_writable


def test_a_file_that_can_be_written_is_and_says_what_it_said(event_file: EventFile) -> None:
    log = event_file.path.with_name(event_file.path.name + "-wal")
    before, records = log.stat().st_size if log.exists() else 0, extent_of(event_file.reader).count
    prove_writable(event_file)
    assert log.stat().st_size > before, "nothing reached the disk"
    assert extent_of(event_file.reader).count == records


def test_a_file_that_takes_no_write_is_told(event_file: EventFile) -> None:
    event_file.writer.execute("PRAGMA query_only = 1")
    with pytest.raises(Fault):
        prove_writable(event_file)
    event_file.writer.execute("PRAGMA query_only = 0")
    prove_writable(event_file)
