"""One person is erased for good: found, opened, a reason, asked once more; and no name stays behind."""

import pytest

from kiosk.bootstrap import write_export
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.exchange import record_exchange
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest

PIN = "20265"


@pytest.fixture
def page(event_file: EventFile, qapp: object) -> OrganiserViewModel:
    jobs = ImmediateJobs()
    set_pin(event_file, PIN)
    model = OrganiserViewModel(event_file, jobs, jobs, Place("Organiser"), write_export)
    model.door.enter(PIN)
    return model


def test_a_person_is_erased_after_a_reason_and_a_second_answer(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, other = add_guest("Elif Kılıç", organisation="Kuzey Makine"), add_guest("Deniz Aksoy")
    record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,), True), Answer(other.id, (Field.EMAIL,), True)])
    page.openTab("privacy")
    privacy = page.privacy
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
    page.openTab("privacy")
    page.privacy.search("elif")
    page.privacy.open(0)
    page.privacy.giveReason("by_mistake")
    page.privacy.ask()
    page.privacy.keep()
    page.privacy.leave()
    assert page.privacy.people.count == 1
    assert attendees.get(event_file.reader, guest.id)


@pytest.mark.parametrize("way_out", ["tab", "lock"])
def test_names_vanish_with_the_page(page: OrganiserViewModel, add_guest: AddGuest, way_out: str) -> None:
    add_guest("Elif Kılıç")
    page.openTab("privacy")
    page.privacy.search("elif")
    page.privacy.open(0)
    if way_out == "tab":
        page.openTab("watch")
    else:
        page.door.lock()
    assert (page.privacy.name, page.privacy.people.count) == ("", 0)
    assert "Elif" not in repr([vars(page.privacy), page.privacy._rows.rows])
    page.privacy.search("elif")
    assert page.privacy.people.count == 0


def test_nobody_found_is_said(page: OrganiserViewModel) -> None:
    page.openTab("privacy")
    assert page.privacy.hint == "Type a name, an organisation or a code."
    page.privacy.search("nobody")
    assert page.privacy.hint == "Nobody found. Try fewer letters."
