"""The desk hears that somebody guesses a guest's number, and gives new numbers with F10."""

from kiosk.domain.admission.brake import OF_A_PERSON
from kiosk.domain.erasure import ErasureReason
from kiosk.services.badges.numbers import NumberOutcome, try_number
from kiosk.services.erase import erase
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, Guest
from tests.numbers import number_of, other_than
from tests.viewmodels.desk.conftest import Desk

F10 = "new_number"


def guess(file: EventFile, guest: Guest) -> None:
    """Type wrong numbers of a guest at a foyer screen until it takes no more."""
    number = number_of(file, guest)
    for by in range(1, OF_A_PERSON.free + 1):
        try_number(file, guest.id, other_than(number, by), point="Foyer 2")


def test_the_desk_is_told_once_whose_number_somebody_tries(
    desk: Desk, event_file: EventFile, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Ölçer")
    desk.model.refresh()
    assert desk.conflicts == []
    guess(event_file, ada)
    desk.model.refresh()
    desk.model.refresh()
    assert desk.conflicts == ["Somebody tried the number of Ada Ölçer 5 times at Foyer 2"]
    assert desk.sounds == ["information"]


def test_the_pane_says_so_when_that_guest_comes_and_f10_twice_gives_a_new_number(
    desk: Desk, event_file: EventFile, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Ölçer")
    old = number_of(event_file, ada)
    guess(event_file, ada)
    desk.model.refresh()
    desk.model.scanned(ada.badge)
    said = "Somebody tried this guest’s number 5 times at Foyer 2; F10 gives a new one."
    assert desk.model.pane.attention == said
    assert said in desk.model.pane.spoken
    desk.model.follow(F10)
    assert desk.model.pane.word == "New number?"
    assert try_number(event_file, ada.id, old, point="Foyer 2").outcome is NumberOutcome.BRAKED
    desk.model.follow(F10)
    pane = desk.model.pane
    assert (pane.word, pane.organisation, pane.attention) == ("New number", "Ada Ölçer", "")
    number = "".join(filter(str.isdigit, pane.given))
    assert try_number(event_file, ada.id, number, point="Foyer 2").outcome is NumberOutcome.RIGHT


def test_a_new_number_is_shown_until_the_next_scan_and_in_every_language(
    desk: Desk, event_file: EventFile, add_guest: AddGuest
) -> None:
    ada, burak = add_guest("Ada Ölçer"), add_guest("Burak Şahin")
    desk.model.scanned(ada.badge)
    desk.model.follow(F10)
    desk.model.follow(F10)
    number = desk.model.pane.given
    desk.model.setLanguage("tr")
    desk.model.retranslate()
    assert desk.model.pane.given == number
    desk.model.scanned(burak.badge)
    assert number not in repr(desk.model.pane.answer)


def test_f10_without_a_guest_changes_nothing(desk: Desk, event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Ölçer")
    number = number_of(event_file, ada)
    desk.model.follow(F10)
    desk.model.scanned("TICKET-OF-NOBODY")
    desk.model.follow(F10)
    desk.model.follow(F10)
    assert set(desk.conflicts) == {"Scan the badge first, or find the guest; then F10."}
    assert try_number(event_file, ada.id, number, point="Foyer 2").outcome is NumberOutcome.RIGHT


def test_a_scan_after_the_question_leaves_the_number_as_it_was(
    desk: Desk, event_file: EventFile, add_guest: AddGuest
) -> None:
    ada, burak = add_guest("Ada Ölçer"), add_guest("Burak Şahin")
    numbers = {guest.id: number_of(event_file, guest) for guest in (ada, burak)}
    desk.model.scanned(ada.badge)
    desk.model.follow(F10)
    desk.model.scanned(burak.badge)
    desk.model.follow(F10)
    for guest in (ada, burak):
        assert try_number(event_file, guest.id, numbers[guest.id], point="Foyer 2").outcome is NumberOutcome.RIGHT


def test_an_erased_guest_is_told_of_no_more(desk: Desk, event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Ölçer")
    guess(event_file, ada)
    erase(event_file, ada.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert desk.conflicts == []
