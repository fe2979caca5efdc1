"""What an organiser does in one sitting, and that nothing of anybody is left once the page is locked."""

import pytest

from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.admit import admit
from kiosk.services.kiosks.members import enrol
from kiosk.services.pin import set_pin
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.door import PATIENCE
from kiosk.viewmodels.organiser.guests import OrganiserGuests
from kiosk.viewmodels.organiser.pages import PAGES
from kiosk.viewmodels.organiser.privacy import OrganiserPrivacy
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import AddGuest, GivenClock
from tests.left_behind import texts_of
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "204681"
NAMES = ("Elif Kılıç", "Deniz Aksoy")
NAMING = ("privacy", "people", "same_person", "rounds", "export")
"""Pages that name people as soon as they are opened."""


@pytest.fixture
def organiser(event_file: EventFile, add_guest: AddGuest, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    guests = [add_guest(name, organisation="Kuzey Makine", email="somebody@example.org") for name in NAMES]
    for guest in guests:
        admit(event_file, guest.badge, point="Desk 1")
    record_exchange(event_file, [Answer(guest.id, (Field.EMAIL,), statistics=True) for guest in guests])
    enrol(event_file, "U" + "A" * 55, "Desk 1")
    set_pin(event_file, PIN)
    return make_organiser()


def personal(organiser: OrganiserViewModel) -> list[str]:
    """Return what of the guests, of what was typed about them and of the PIN can be reached from the page."""
    texts = texts_of(organiser)
    traces = ("Elif", "Kılıç", "Deniz", "Aksoy", "Kuzey Makine", "somebody@", "kilic", PIN)
    return [trace for trace in traces if trace in texts]


def look_at_everything(organiser: OrganiserViewModel) -> None:
    organiser.door.enter(PIN)
    for page in PAGES:
        organiser.openPage(page.name)
    organiser.openPage("people")
    people = organiser.page_of(OrganiserGuests)
    people.search("kilic")
    people.choose(0)
    people.guest.edit()
    people.guest.form.type("name", "Elif Kılıç")
    organiser.openPage("privacy")
    privacy = organiser.page_of(OrganiserPrivacy)
    privacy.search("kilic")
    privacy.open(0)
    privacy.erase()
    privacy.erasure.giveReason("asked")
    privacy.erasure.ask()


def test_a_locked_page_holds_nothing_of_anybody(organiser: OrganiserViewModel) -> None:
    look_at_everything(organiser)
    assert {"Elif", "Kılıç", "somebody@", "kilic"} <= set(personal(organiser)), "the walk sees what is shown"
    organiser.door.lock()
    assert personal(organiser) == []


def test_a_page_that_nobody_touches_forgets_as_much(organiser: OrganiserViewModel, clock: GivenClock) -> None:
    look_at_everything(organiser)
    clock.now += PATIENCE
    organiser.tick()
    assert not organiser.door.isOpen
    assert personal(organiser) == []


@pytest.mark.parametrize("page", [page.name for page in PAGES if page.name not in NAMING])
def test_going_to_another_page_leaves_the_person_behind(organiser: OrganiserViewModel, page: str) -> None:
    look_at_everything(organiser)
    organiser.openPage(page)
    assert personal(organiser) == []


def test_whoever_was_erased_is_named_nowhere_on_the_page(organiser: OrganiserViewModel) -> None:
    look_at_everything(organiser)
    organiser.page_of(OrganiserPrivacy).erasure.erase()
    assert [trace for trace in ("Elif", "Kılıç", "kilic") if trace in personal(organiser)] == []
