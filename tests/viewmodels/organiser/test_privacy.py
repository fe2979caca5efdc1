"""One person is erased for good: found, opened, a reason, asked once more; and no name stays behind."""

import pytest

from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.exchange import record_exchange
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser.privacy import OrganiserPrivacy
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import AddGuest
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


@pytest.fixture
def page(event_file: EventFile, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser()
    model.door.enter(PIN)
    return model


def privacy_of(page: OrganiserViewModel) -> OrganiserPrivacy:
    return page.page_of(OrganiserPrivacy)


def test_a_person_is_erased_after_a_reason_and_a_second_answer(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, other = add_guest("Elif Kılıç", organisation="Kuzey Makine"), add_guest("Deniz Aksoy")
    record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,), True), Answer(other.id, (Field.EMAIL,), True)])
    page.openPage("privacy")
    privacy = privacy_of(page)
    assert privacy.erasedSoFar == "0"
    privacy.search("kilic")
    privacy.open(0)
    assert (privacy.name, privacy.detail, privacy.ready) == ("Elif Kılıç", "Kuzey Makine", False)
    privacy.ask()
    assert not privacy.asking
    privacy.giveReason("asked")
    privacy.erase()
    assert attendees.get(event_file.reader, elif_.id)
    privacy.ask()
    privacy.erase()
    assert attendees.get(event_file.reader, elif_.id) is None
    assert attendees.get(event_file.reader, other.id)
    assert (privacy.erasedSoFar, privacy.name, privacy.people.count) == ("1", "", 0)
    assert "One person may have taken the contact home" in privacy.outcome
    assert "Elif" not in privacy.outcome


def test_whoever_keeps_the_person_erases_nobody(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç")
    page.openPage("privacy")
    privacy_of(page).search("elif")
    privacy_of(page).open(0)
    privacy_of(page).giveReason("by_mistake")
    privacy_of(page).ask()
    privacy_of(page).keep()
    privacy_of(page).goBack()
    assert privacy_of(page).people.count == 1
    assert attendees.get(event_file.reader, guest.id)


@pytest.mark.parametrize("way_out", ["tab", "lock"])
def test_names_vanish_with_the_page(page: OrganiserViewModel, add_guest: AddGuest, way_out: str) -> None:
    add_guest("Elif Kılıç")
    page.openPage("privacy")
    privacy_of(page).search("elif")
    privacy_of(page).open(0)
    if way_out == "tab":
        page.openPage("watch")
    else:
        page.door.lock()
    assert (privacy_of(page).name, privacy_of(page).people.count) == ("", 0)
    assert "Elif" not in repr([vars(privacy_of(page)), privacy_of(page)._rows.rows])
    privacy_of(page).search("elif")
    assert privacy_of(page).people.count == 0


def test_nobody_found_is_said(page: OrganiserViewModel) -> None:
    page.openPage("privacy")
    assert privacy_of(page).hint == "Type a name, an organisation or a code."
    privacy_of(page).search("nobody")
    assert privacy_of(page).hint == "Nobody found. Try fewer letters."
