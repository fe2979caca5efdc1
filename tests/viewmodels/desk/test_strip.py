"""The desk's strip says how many are in: at the event, or in the room behind the session's door where it stands."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.kiosks.role import Role
from kiosk.services.admit import admit
from kiosk.services.points import change_point
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.screen import DeskViewModel
from kiosk.viewmodels.desk.tally import DeskTally
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock
from tests.hosts import OpenKiosk, send


@pytest.fixture
def tally(event_file: EventFile, qtbot: QtBot) -> Iterator[DeskTally]:
    change_point(event_file, Point("Workshop door", PointKind.SESSION_DOOR, room="Workshop", capacity=2))
    jobs = ImmediateJobs()
    model = DeskViewModel(event_file, jobs, jobs, Place("Workshop door", "Selin"))
    yield model.tally
    Shiboken.delete(model)


def strip(tally: DeskTally) -> str:
    tally.refresh()
    return f"{tally.checkedIn} {tally.ofExpected}"


def test_at_a_session_door_the_room_is_counted(tally: DeskTally, event_file: EventFile, add_guest: AddGuest) -> None:
    guests = [add_guest(f"Guest {number}") for number in range(3)]
    admit(event_file, guests[0].badge, point="Desk 1")
    admit(event_file, guests[1].badge, point="Workshop door")
    assert strip(tally) == "1 of 2 in"
    change_point(event_file, Point("Workshop door", PointKind.SESSION_DOOR, room="Workshop"))
    assert strip(tally) == "1 in"


def test_two_doors_apart_that_let_in_more_than_fit_are_told_at_the_door_itself(
    tally: DeskTally, event_file: EventFile, add_guest: AddGuest, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    people = [add_guest(f"Guest {number}") for number in range(4)]
    other = open_kiosk("other", Role.DESK)
    for guest, file in zip(people, (event_file, other) * 2, strict=True):
        clock.forward(1)
        admit(file, guest.badge, point="Workshop door")
    assert (strip(tally), tally.tooFull) == ("2 of 2 in", False)
    send(other, event_file)
    assert (strip(tally), tally.tooFull) == ("4 of 2, since 09:33", True)
    assert tally.spokenCount == "More are in than fit: 4 of 2, since 09:33"
