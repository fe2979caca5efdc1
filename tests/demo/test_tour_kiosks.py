"""The other desk of the tour's day, which was apart for a while: what it admits comes back signed."""

from kiosk.demo.tour_kiosks import ON_ITS_OWN, admit_elsewhere, desk_on_its_own, let_kiosks_report
from kiosk.services.admit import admit
from kiosk.services.attendance import Conflicts
from kiosk.services.kiosks.members import kiosks
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.fractures import fractures
from kiosk.viewmodels.organiser.take_out_spans import TakeOutSpan, count_spans
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


def test_a_desk_on_its_own_has_written_what_can_be_taken_out(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guests = [add_guest("Elif Kılıç"), add_guest("Ada Stone")]
    clock.forward(minutes=120)
    desk = desk_on_its_own(event_file, [guest.badge for guest in guests], event_file.clock())
    let_kiosks_report(event_file, event_file.clock())
    (kiosk,) = (one for one in kiosks(event_file) if one.name == ON_ITS_OWN)
    written = {count.span: count.written.records for count in count_spans(event_file, kiosk)}
    assert (written[TakeOutSpan.QUARTER], written[TakeOutSpan.HOUR]) == (0, 2)
    assert fractures(event_file.reader) == []
    desk.close()
