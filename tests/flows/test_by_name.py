"""Checking in at the foyer without a badge: the same steps and words for everybody, and nothing typed is left."""

import pytest

from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.admission.brake import OF_NAMES
from kiosk.domain.printing.job import PrintReason
from kiosk.domain.settings.by_name import CHECK_IN_BY_NAME
from kiosk.domain.settings.catalogue import PRINTING
from kiosk.domain.settings.setting import Scope
from kiosk.services.attendance import attendance
from kiosk.services.printing.orders import open_orders
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from tests.conftest import AddGuest
from tests.flows.conftest import everything_held

WELCOME = "You are checked in. The desk has your badge; it opens everything else here."


@pytest.fixture
def by_name(foyer: FoyerViewModel, event_file: EventFile) -> FoyerViewModel:
    """Return a foyer at an event whose organiser lets visitors check in by name."""
    settings = settings_of(event_file)
    settings.change(CHECK_IN_BY_NAME, True, Scope.EVENT)
    foyer.apply_settings(settings.values())
    return foyer


def type_in(foyer: FoyerViewModel, name: str, proof: str) -> tuple[str, ...]:
    """Type both things, and return what the screen answers."""
    foyer.open("byName")
    page = foyer.pages.by_name
    page.setText(name)
    page.goOn()
    assert (foyer.page, page.name, page.text) == ("byName", name.strip(), ""), "the second thing is asked of everybody"
    page.setText(proof)
    page.goOn()
    assert foyer.page == "checkIn"
    shown = foyer.pages.check_in
    return shown.kind, shown.word, shown.name, shown.sentence, shown.ending, str(shown.goesOn)


def test_nobody_checks_in_by_name_unless_the_organiser_lets_them(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    add_guest("Elif Kılıç", email="elif@example.org")
    foyer.apply_settings(settings_of(event_file).values())
    assert not foyer.pages.check_in.offersName
    foyer.open("byName")
    foyer.pages.by_name.setText("Elif Kılıç")
    foyer.pages.by_name.goOn()
    assert (foyer.pages.by_name.name, attendance(event_file).checked_in) == ("", 0)


def test_in_by_name_says_the_same_again_and_opens_no_more_than_a_ticket_does(
    by_name: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    add_guest("Elif Kılıç", email="elif@example.org")
    first = type_in(by_name, " elif kilic ", "elif@example.org")
    assert first == ("admitted", "Welcome", "Elif K.", WELCOME, "", "False")
    assert type_in(by_name, "Elif Kılıç", "elif@example.org") == first, "when they came is for their badge to show"
    by_name.open("exchange")
    assert not by_name.pages.exchange.people()
    assert "example.org" not in everything_held(by_name)
    assert attendance(event_file).checked_in == 1


def test_whoever_is_not_let_in_gets_one_answer(by_name: FoyerViewModel, add_guest: AddGuest) -> None:
    add_guest("Elif Kılıç", email="elif@example.org")
    add_guest("Gül Ay", email="gul@example.org", status="cancelled")
    add_guest("Can Ay", email="can@example.org", status="unpaid")
    pairs = [("Nobody Here", "x@example.org"), ("Elif Kılıç", "gul@example.org")]
    pairs += [("Gül Ay", "gul@example.org"), ("Can Ay", "can@example.org")]
    (answer,) = {type_in(by_name, *pair) for pair in pairs}
    assert answer[:3] == ("information", "Please ask at the desk", "")


def test_who_waits_for_others_guesses_may_still_hold_out_a_badge(by_name: FoyerViewModel, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kılıç", email="elif@example.org")
    for _ in range(OF_NAMES.free):
        type_in(by_name, "Nobody Here", "x@example.org")
    assert "Badges are read as ever" in type_in(by_name, "Elif Kılıç", "elif@example.org")[3]
    by_name.scanned(guest.badge)
    assert by_name.pages.check_in.name == "Elif K."


def test_a_badge_held_out_meanwhile_is_answered_and_what_was_typed_is_gone(
    by_name: FoyerViewModel, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç", email="elif@example.org")
    by_name.open("byName")
    by_name.pages.by_name.setText("Mert Ay")
    by_name.scanned(guest.badge)
    assert (by_name.page, by_name.pages.check_in.kind) == ("checkIn", "admitted")
    assert "Mert" not in everything_held(by_name)


def test_where_the_kiosk_prints_it_says_so_and_the_same_to_who_came_before(
    by_name: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_ = add_guest("Elif Kılıç", email="elif@example.org")
    settings = settings_of(event_file)
    settings.change(PRINTING, "check-in", Scope.KIOSK)
    by_name.apply_settings(settings.values())
    sentence = "You are checked in. Your badge is being printed here; if none comes, ask the desk."
    first = type_in(by_name, "Elif Kılıç", "elif@example.org")
    assert first == ("admitted", "Welcome", "Elif K.", sentence, "", "False")
    (job,) = open_orders(event_file)
    assert (job.attendee, job.reason, job.layout) == (elif_.id, PrintReason.SELF_CHECK_IN, "label-62")
    assert type_in(by_name, "Elif Kılıç", "elif@example.org") == first
    assert open_orders(event_file) == [job]
    assert elif_.badge not in "".join(first)
