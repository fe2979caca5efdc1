"""The other desk of the tour's day, which was apart for a while: what it admits comes back signed."""

from kiosk.demo.tour_kiosks import admit_elsewhere
from kiosk.services.admit import admit
from kiosk.services.attendance import Conflicts
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.fractures import fractures
from tests.conftest import AddGuest, GivenClock


def test_a_badge_that_both_desks_admitted_is_a_conflict_here(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest, other = add_guest("Elif Kılıç"), add_guest("Ada Stone")
    admit(event_file, guest.badge, point="Desk 1")
    conflicts = Conflicts(event_file, "Desk 1")
    clock.forward(1)
    admit_elsewhere(event_file, [guest.badge, other.badge], "Desk 2")
    (conflict,) = conflicts.look()
    assert (conflict.name, conflict.other and conflict.other.point) == ("Elif Kılıç", "Desk 2")
    assert fractures(event_file.reader) == []
