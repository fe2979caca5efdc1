"""“The investor is here”: told in passing at the desks that asked, and on the pane where the guest is let in."""

import pytest

from kiosk.domain.kiosks.role import Role
from kiosk.domain.settings.arrivals import TELL_ARRIVALS
from kiosk.domain.settings.values import Source, Standing, Values
from kiosk.services.admit import admit, ensure_point, undo
from kiosk.services.awaited import await_arrival, waits_for
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest
from tests.hosts import OpenKiosk, send
from tests.viewmodels.desk.conftest import Desk


@pytest.fixture
def deniz(add_guest: AddGuest) -> Guest:
    return add_guest("Deniz Aksoy", organisation="Boğaz Ventures")


def asks(desk: Desk) -> None:
    standing = Standing(TELL_ARRIVALS, True, Source.KIOSK)
    desk.model.apply_settings(Values({TELL_ARRIVALS.name: standing}))


def test_a_desk_that_asked_is_told_once_with_a_soft_sound_and_told_otherwise_when_it_is_undone(
    desk: Desk, deniz: Guest, event_file: EventFile, clock: GivenClock
) -> None:
    asks(desk)
    await_arrival(event_file, deniz.id, waiting="Selin Kaya")
    desk.model.refresh()
    assert desk.toasts == []
    clock.forward(2)
    scan = admit(event_file, deniz.badge, point="Desk 2").scan
    for _ in range(2):
        desk.model.refresh()
    assert desk.toasts == [("Deniz Aksoy came 09:32, Desk 2. Awaited: Selin Kaya", False)]
    assert desk.sounds == ["information"]
    undo(event_file, scan)
    for _ in range(2):
        desk.model.refresh()
    assert desk.toasts[1:] == [("Not in after all: Deniz Aksoy. The check-in was taken back.", False)]


def test_a_desk_that_did_not_ask_hears_nothing_until_it_does(desk: Desk, deniz: Guest, event_file: EventFile) -> None:
    await_arrival(event_file, deniz.id)
    admit(event_file, deniz.badge, point="Desk 2")
    desk.model.refresh()
    assert (desk.toasts, desk.sounds) == ([], [])
    asks(desk)
    assert desk.toasts == [("Deniz Aksoy came 09:30, Desk 2. Awaited: the organiser", False)]


def test_whoever_is_let_in_here_is_not_told_in_passing_the_pane_says_who_waits(
    desk: Desk, deniz: Guest, event_file: EventFile
) -> None:
    asks(desk)
    await_arrival(event_file, deniz.id, waiting="Selin Kaya")
    desk.model.scanned(deniz.badge)
    at = desk.model.pane.adviceTexts.index("Awaited")
    assert desk.model.pane.adviceDetails[at] == "Selin Kaya"
    desk.model.refresh()
    assert (desk.toasts, desk.sounds) == ([], ["admitted"])


def test_several_who_came_while_the_desk_was_closed_are_told_in_one_sentence(
    desk: Desk, deniz: Guest, add_guest: AddGuest, event_file: EventFile, clock: GivenClock
) -> None:
    ece = add_guest("Ece Tan")
    for guest in (ece, deniz):
        await_arrival(event_file, guest.id)
        clock.forward(1)
        admit(event_file, guest.badge, point="Desk 2")
    asks(desk)
    desk.model.drawn()
    assert desk.toasts == [("2 awaited guests have come: Ece Tan 09:31, Deniz Aksoy 09:32", False)]


def test_an_arrival_that_another_desk_sends_late_is_told_as_of_its_own_time(
    desk: Desk, deniz: Guest, event_file: EventFile, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    await_arrival(event_file, deniz.id, point="Desk 1")
    far = open_kiosk("Desk 7", Role.DESK)
    ensure_point(far, "Desk 7")
    admit(far, deniz.badge, point="Desk 7")
    clock.forward(95)
    send(far, event_file)
    desk.model.refresh()
    assert desk.toasts == [("Deniz Aksoy came 09:30, Desk 7. Awaited: the organiser", False)]


def test_one_key_in_the_details_has_this_desk_told_of_one_guest_and_takes_it_back(
    desk: Desk, deniz: Guest, add_guest: AddGuest, event_file: EventFile
) -> None:
    other = add_guest("Ali Kurt")
    telling = desk.model.guest.about.telling
    desk.model.search.search("aksoy")
    desk.model.follow("tell_me")
    assert desk.model.panel == "about", "first it is shown of whom that would be told"
    assert (telling.text, telling.waiting, telling.isOn) == ("Tell me when they come", "", False)
    desk.model.follow("tell_me")
    assert (telling.text, telling.waiting, telling.isOn) == ("Tell me no more", "Selin", True)
    desk.model.follow("tell_me")
    assert (telling.text, telling.waiting) == ("Tell me when they come", "")
    telling.toggle()
    desk.model.closePanel()
    for guest in (other, deniz):
        admit(event_file, guest.badge, point="Desk 2")
    desk.model.refresh()
    assert desk.toasts == [("Deniz Aksoy came 09:30, Desk 2. Awaited: Selin", False)]


@pytest.mark.usefixtures("_cheap_pins")
def test_who_asked_to_be_told_is_named_and_every_desk_sees_it(
    desk: Desk, deniz: Guest, event_file: EventFile, clock: GivenClock
) -> None:
    member = prepare(event_file, "Ece Ak", badge=True)
    desk.model.scanned(member.code)
    desk.model.guest.show_details(deniz.id)
    desk.model.guest.about.telling.toggle()
    assert desk.model.guest.about.telling.waiting == "Ece Ak"
    assert waits_for(event_file, deniz.id) == ("Ece Ak",)
    await_arrival(event_file, deniz.id, point="Desk 1")
    clock.forward(1)
    desk.model.guest.about.telling.toggle()
    assert waits_for(event_file, deniz.id) == ("",), "the organiser's own wish stays"
