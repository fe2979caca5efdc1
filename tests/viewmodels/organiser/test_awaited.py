"""The page of awaited guests: an organiser says who is told, and reads who has come."""

import pytest

from kiosk.services.admit import admit, undo
from kiosk.services.awaited import await_arrival, waits_for
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.awaited import OrganiserAwaited
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.watch import OrganiserWatch
from tests.conftest import AddGuest, GivenClock
from tests.left_behind import texts_of
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


@pytest.fixture
def page(event_file: EventFile, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser()
    model.door.enter(PIN)
    model.openPage("awaited")
    return model


def awaited_of(page: OrganiserViewModel) -> OrganiserAwaited:
    return page.page_of(OrganiserAwaited)


def shown(model: OrganiserAwaited) -> list[tuple[str, str, str, bool]]:
    return [(row.name, row.detail, row.state_text, row.past) for row in model.guests.rows]


def test_who_is_told_is_said_on_the_page_and_who_has_come_stands_first(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    ece = add_guest("Ece Tan", organisation="Kuzey Makine")
    deniz = add_guest("Deniz Aksoy", organisation="Boğaz Ventures")
    model = awaited_of(page)
    assert (shown(model), model.hint != "") == ([], True)
    for text, name in (("deniz", "Selin Kaya"), ("ece", "")):
        model.search(text)
        model.open(0)
        model.tell(name)
    model.search("")
    assert waits_for(event_file, ece.id) == ("",)
    clock.forward(4)
    scan = admit(event_file, deniz.badge, point="Desk 1").scan
    page.refresh()
    assert shown(model) == [
        ("Deniz Aksoy", "Boğaz Ventures, Told: Selin Kaya", "Came 09:34, Desk 1", True),
        ("Ece Tan", "Kuzey Makine, Told: the organiser", "Not in yet", False),
    ]
    assert model.summary == "1 of 2 have come"
    undo(event_file, scan)
    page.refresh()
    assert model.summary == "0 of 2 have come"
    model.open(next(at for at, row in enumerate(model.guests.rows) if row.name == "Deniz Aksoy"))
    assert [row.name for row in model.waiters.rows] == ["Selin Kaya"]
    model.tellNoMore(0)
    assert [name for name, *_ in shown(model)] == ["Ece Tan"]


def test_a_name_that_will_not_do_is_said_and_nobody_stays_on_a_page_that_is_left(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    deniz = add_guest("Deniz Aksoy")
    await_arrival(event_file, deniz.id, waiting="Selin Kaya")
    page.refresh()
    model = awaited_of(page)
    model.open(0)
    model.tell("x" * 81)
    assert "at most 80 letters" in model.wrong
    page.openPage("watch")
    assert "Deniz" not in texts_of(model)
    assert "Selin" not in texts_of(model)


def test_the_day_in_numbers_says_who_has_come_and_leads_to_the_page(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guests = [add_guest(name) for name in ("Deniz Aksoy", "Ece Tan", "Can Ak")]
    for guest in guests:
        await_arrival(event_file, guest.id, waiting="Selin Kaya")
    page.openPage("watch")
    watch = page.page_of(OrganiserWatch)
    assert watch.awaited.text == ""
    for guest in guests:
        clock.forward(1)
        scan = admit(event_file, guest.badge, point="Desk 1").scan
    page.refresh()
    assert watch.awaited.text == (
        "Awaited, and here: Can Ak since 09:33 (told: Selin Kaya), Ece Tan since 09:32 (told: Selin Kaya), 1 more"
    )
    undo(event_file, scan)
    page.refresh()
    assert "Can Ak" not in watch.awaited.text
    watch.showAwaited()
    assert page.component == "AwaitedPage"
    assert "Ece" not in texts_of(watch)
