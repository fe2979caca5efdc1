"""The same badge admitted at two desks while apart: both facts stay, both desks know, the earlier one counts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.services import attendance
from kiosk.services.admit import admit, undo
from kiosk.services.attendance import Conflicts, last_scans
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.unchecked import merge_unchecked


@pytest.fixture
def elsewhere(event_file: EventFile, tmp_path: Path, clock: GivenClock) -> Iterator[EventFile]:
    file = EventFile.create(tmp_path / "elsewhere.db", clock, this_machine)
    yield file
    file.close()


def bring(records_of: EventFile, into: EventFile) -> None:
    merge_unchecked(into.journal, records_of.journal.records())


def test_both_desks_know_and_the_earlier_one_counts(
    event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Elif Kılıç")
    bring(event_file, elsewhere)
    admit(event_file, guest.badge, point="Desk 1")
    clock.forward(5)
    second = admit(elsewhere, guest.badge, point="Desk 2")
    here, there = Conflicts(event_file, "Desk 1"), Conflicts(elsewhere, "Desk 2")
    assert here.look() == there.look() == []
    bring(event_file, elsewhere)
    bring(elsewhere, event_file)
    (mine,), (theirs,) = here.look(), there.look()
    assert (mine.name, mine.other and mine.other.point) == ("Elif Kılıç", "Desk 2")
    assert (theirs.scan.point, theirs.other and theirs.other.point) == ("Desk 2", "Desk 1")
    assert second.scan
    undo(elsewhere, second.scan, staff="Selin")
    bring(elsewhere, event_file)
    assert here.look() == there.look() == []


def test_one_long_past_is_found_stretch_by_stretch(
    event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attendance, "STRETCH", 3)
    guests = [add_guest(f"Guest {number}") for number in range(10)]
    bring(event_file, elsewhere)
    for guest in guests:
        admit(event_file, guest.badge, point="Desk 1")
    admit(elsewhere, guests[4].badge, point="Desk 2")
    bring(elsewhere, event_file)
    conflicts = Conflicts(event_file, "Desk 1")
    looks = [len(conflicts.look()) for _ in range(4)]
    assert looks == [0, 1, 1, 1]
    assert conflicts.all_seen


def test_a_scan_that_is_shown_is_looked_at_at_once(
    event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attendance, "STRETCH", 1)
    guests = [add_guest(f"Guest {number}") for number in range(3)]
    bring(event_file, elsewhere)
    for guest in guests:
        admit(event_file, guest.badge, point="Desk 1")
    admit(elsewhere, guests[2].badge, point="Desk 2")
    bring(elsewhere, event_file)
    assert len(Conflicts(event_file, "Desk 1").look(last_scans(event_file, "Desk 1"))) == 1


def test_what_concerns_other_desks_only_is_not_told(
    event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç")
    bring(event_file, elsewhere)
    admit(event_file, guest.badge, point="Desk 3")
    admit(elsewhere, guest.badge, point="Desk 2")
    bring(elsewhere, event_file)
    assert Conflicts(event_file, "Desk 1").look() == []
