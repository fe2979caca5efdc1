"""Tables are made again while desks go on, and come to what the journal says."""

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.services.admit import admit
from kiosk.services.doctor import examine
from kiosk.services.find import find
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from tests.conftest import AddGuest


@pytest.fixture
def desk(event_file: EventFile, add_guest: AddGuest) -> EventFile:
    for number in range(60):
        guest = add_guest(f"Elif Kılıç {number}", organisation="Kuzey Makine")
        admit(event_file, guest.badge, point="Desk 1")
    return EventFile.open(event_file.path, event_file.clock, this_machine)


def test_desks_check_in_while_the_tables_are_made_again(event_file: EventFile, desk: EventFile) -> None:
    event_file.writer.execute("DELETE FROM scan WHERE seq % 3 = 0")
    event_file.writer.execute("UPDATE scan SET attendee = 'somebody' WHERE seq % 7 = 0")
    event_file.writer.execute("UPDATE attendee SET name = 'X', name_folded = 'x' WHERE number % 5 = 0")
    event_file.writer.execute("DELETE FROM attendee WHERE number % 11 = 0")
    scans: list[object] = []

    def scan(_: int) -> None:
        scans.append(admit(desk, f"unlisted {len(scans)}", point="Desk 2"))

    event_file.rebuild(scan)
    assert scans
    assert [finding.what for finding in examine(event_file) if finding.wrong] == []
    assert len(find(event_file, "kilic")) == 20
    desk.close()


def test_a_sound_file_is_only_looked_at(event_file: EventFile, desk: EventFile) -> None:
    before, changes = derived.contents(event_file.writer), event_file.writer.total_changes
    desk.close()
    event_file.rebuild()
    assert event_file.writer.total_changes == changes
    assert derived.contents(event_file.writer) == before
