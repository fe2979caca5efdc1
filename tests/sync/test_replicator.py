"""What the replicator's thread does beside replicating."""

import time

import pytest

from kiosk.storage.event_file import EventFile
from kiosk.sync import replicator
from tests.conftest import AddGuest
from tests.facts import Said


def test_a_kiosk_that_joined_no_hub_rids_its_disk_of_whom_was_erased_as_well(
    event_file: EventFile, add_guest: AddGuest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replicator, "WIPE_S", 0.02)
    guest = add_guest("Elif Kılıç", email="elif@example.org")
    log = {"reason": "asked for it", "staff": "Selin", "salt": "5a", "marks": ["ab"]}
    with event_file.snapshot() as reading:
        reading.execute("SELECT count(*) FROM attendee").fetchone()
        event_file.journal.append(Said("erasure", guest.id, log))
    assert not event_file.journal.is_wiped
    thread = replicator.Replicator(event_file, lambda: None)
    thread.start()
    deadline = time.monotonic() + 10
    while not event_file.journal.is_wiped and time.monotonic() < deadline:
        time.sleep(0.02)
    thread.stop()
    assert event_file.journal.is_wiped
    assert b"elif@example.org" not in event_file.path.read_bytes()
