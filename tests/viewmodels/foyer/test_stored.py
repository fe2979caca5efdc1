"""What is stored about me: the badge shows what stands on it, its number all the rest, and nobody else anything."""

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.admit import admit
from kiosk.services.erase import erase
from kiosk.services.erasure_requests import requested_erasures
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.foyer.stored import FoyerStored
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, HeldJobs, everything_held, prove, told
from tests.numbers import number_of, other_than


@pytest.fixture
def foyer(event_file: EventFile, qapp: object) -> FoyerViewModel:
    return FoyerViewModel(event_file, ImmediateJobs(), ImmediateJobs(), Place("Foyer 1"))


@pytest.fixture
def visitor(event_file: EventFile, add_guest: AddGuest) -> Guest:
    guest = add_guest("Elif Kılıç", **SHARED)
    number_of(event_file, guest)
    return guest


def details(page: FoyerStored) -> dict[str, str]:
    return {row.title: row.detail for row in page.details.rows}


def lines(page: FoyerStored) -> list[str]:
    return [f"{row.part}: {row.title} {row.detail}".strip() for row in page.happened.rows]


def test_a_badge_alone_shows_what_stands_on_it(foyer: FoyerViewModel, visitor: Guest) -> None:
    foyer.open("stored")
    foyer.scanned(visitor.badge)
    page = foyer.pages.stored
    assert foyer.number.asking
    foyer.number.cancel()
    assert details(page) == {"Name": "Elif K.", "Organisation": "Kuzey Makine"}
    assert (page.visitor, page.proven, lines(page)) == ("Elif K.", False, [])
    held = everything_held(foyer)
    for secret in ("elif@example.org", "+90 212", "CEO"):
        assert secret not in held


def test_the_number_shows_all_the_rest(
    foyer: FoyerViewModel, event_file: EventFile, visitor: Guest, add_guest: AddGuest, clock: GivenClock
) -> None:
    admit(event_file, visitor.badge, point="Desk 1")
    clock.forward(5)
    other = add_guest("Deniz Ay")
    record_exchange(event_file, [Answer(visitor.id, (Field.EMAIL,)), Answer(other.id, ())])
    clock.forward(5)
    withdraw(event_file, visitor.id)
    foyer.open("stored")
    foyer.scanned(visitor.badge)
    prove(foyer, event_file, visitor)
    page = foyer.pages.stored
    assert details(page) == {
        "Name": "Elif Kılıç",
        "Organisation": "Kuzey Makine",
        "Role": "CEO",
        "E-mail": "elif@example.org",
        "Phone": "+90 212 000 00 00",
        "Web address": "nothing",
    }
    said = lines(page)
    assert said[:2] == ["At the door: Checked in 09:30, Desk 1", "Contacts: People you exchanged contacts with 1"]
    shared = [line for line in said if "Sharing your contact" in line]
    assert "took it back, 09:40" in shared[0], "the latest first"
    assert "You agreed, 09:35, and answered anew later." in shared[1]
    assert page.summary.startswith("In all ")


def test_what_is_not_stored_is_said_as_well(foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Wu Li")
    number_of(event_file, guest)
    foyer.open("stored")
    foyer.scanned(guest.badge)
    prove(foyer, event_file, guest)
    page = foyer.pages.stored
    assert (details(page)["E-mail"], details(page)["Phone"]) == ("nothing", "nothing")
    assert lines(page)[0] == "At the door: You were not checked in"
    assert lines(page)[-2] == "What you answered: You were not asked to agree to anything"


def test_a_wrong_number_shows_nothing_more(foyer: FoyerViewModel, event_file: EventFile, visitor: Guest) -> None:
    foyer.open("stored")
    foyer.scanned(visitor.badge)
    foyer.number.enter(other_than(number_of(event_file, visitor)))
    assert not foyer.pages.stored.proven
    assert "elif@example.org" not in everything_held(foyer)


def test_who_did_not_want_to_type_it_can_do_so_later(
    foyer: FoyerViewModel, event_file: EventFile, visitor: Guest
) -> None:
    foyer.open("stored")
    foyer.scanned(visitor.badge)
    foyer.number.cancel()
    foyer.pages.stored.askAgain()
    prove(foyer, event_file, visitor)
    assert foyer.pages.stored.proven


def test_who_typed_it_for_the_people_they_met_types_it_no_second_time(
    foyer: FoyerViewModel, event_file: EventFile, visitor: Guest
) -> None:
    foyer.open("met")
    foyer.scanned(visitor.badge)
    prove(foyer, event_file, visitor)
    foyer.open("stored")
    assert foyer.pages.stored.proven
    foyer.open("home")
    foyer.open("stored")
    assert foyer.pages.stored.visitor == "", "it holds for that one look"


def test_another_badge_shows_nothing_of_the_one_before(
    foyer: FoyerViewModel, event_file: EventFile, visitor: Guest, add_guest: AddGuest
) -> None:
    other = add_guest("Deniz Ay")
    foyer.open("stored")
    foyer.scanned(visitor.badge)
    prove(foyer, event_file, visitor)
    foyer.scanned(other.badge)
    assert foyer.pages.stored.visitor == "Deniz A."
    assert "Elif" not in everything_held(foyer)
    sentences = told(foyer)
    foyer.scanned("XYZ-unknown")
    assert (foyer.pages.stored.visitor, len(sentences)) == ("", 1)


def test_whoever_is_erased_goes_from_the_page_at_once(
    foyer: FoyerViewModel, event_file: EventFile, visitor: Guest
) -> None:
    foyer.open("stored")
    foyer.scanned(visitor.badge)
    prove(foyer, event_file, visitor)
    erase(event_file, visitor.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    assert foyer.pages.stored.visitor == ""
    assert "Elif" not in everything_held(foyer)


def test_what_arrives_after_the_visitor_has_left_is_shown_to_nobody(
    event_file: EventFile, visitor: Guest, qapp: object
) -> None:
    slow = HeldJobs()
    foyer = FoyerViewModel(event_file, ImmediateJobs(), slow, Place("Foyer 1"))
    foyer.open("stored")
    foyer.scanned(visitor.badge)
    foyer.leave()
    slow.let_go()
    assert "Elif" not in everything_held(foyer)
    assert not foyer.number.asking


def test_whoever_typed_the_number_may_ask_to_be_erased_once_and_the_badge_alone_may_not(
    foyer: FoyerViewModel, event_file: EventFile, visitor: Guest
) -> None:
    foyer.open("stored")
    foyer.scanned(visitor.badge)
    page = foyer.pages.stored
    foyer.number.cancel()
    page.askToBeErased()
    assert (page.erasable, requested_erasures(event_file)) == (False, [])
    foyer.scanned(visitor.badge)
    prove(foyer, event_file, visitor)
    assert page.erasable
    page.askToBeErased()
    page.askToBeErased()
    (asked,) = requested_erasures(event_file)
    assert (asked.person.name, asked.point, asked.staff) == ("Elif Kılıç", "Foyer 1", "")
    assert event_file.reader.execute("SELECT count(*) FROM erasure_request").fetchone() == (1,)
    assert not page.erasable
    assert page.acts.receiptSentence == "You asked to be erased."
