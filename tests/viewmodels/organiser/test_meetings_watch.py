"""The organiser sees how far visitors came who asked to meet, and nothing about a few."""

from kiosk.domain.networking.exchange import Answer
from kiosk.services.meeting.wishes import refuse
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.services.meeting.test_suggested import hall
from tests.services.meeting.test_wishes import meet
from tests.viewmodels.organiser.conftest import MakeOrganiser
from tests.viewmodels.organiser.test_door_watch import watched


def test_asked_agreed_and_met_stand_in_all_and_by_groups_once_enough_have_asked(
    event_file: EventFile, add_guest: AddGuest, make_organiser: MakeOrganiser, clock: GivenClock
) -> None:
    guests = hall(event_file, add_guest, 12)
    page, watch = watched(make_organiser)
    assert not watch.meetings.any
    pairs = [(guests[at], guests[at + 1]) for at in range(0, 12, 2)]
    for one, other in pairs[:4]:
        meet(event_file, one, other)
    page.refresh()
    assert (watch.meetings.summary, watch.meetings.rows.count) == ("– asked, – agreed, 0 met", 0)
    for one, other in pairs[4:]:
        meet(event_file, one, other)
    clock.forward(20)
    for one, other in pairs[:5]:
        record_exchange(event_file, [Answer(guest.id, (), statistics=True) for guest in (one, other)])
    page.refresh()
    (row,) = watch.meetings.rows.rows
    assert (row.name, row.line) == ("G0 with G1", "6 asked, 6 agreed, 5 met")
    assert (row.asked, row.agreed, row.met) == (1, 1, 5 / 6)
    refuse(event_file, pairs[5][0].id, pairs[5][1].id, point="Foyer 1")
    page.refresh()
    assert watch.meetings.summary == "6 asked, 6 agreed, 5 met", "who calls a meeting off has agreed to it"
    watch.leave()
    assert (watch.meetings.any, watch.meetings.rows.count) == (False, 0)
