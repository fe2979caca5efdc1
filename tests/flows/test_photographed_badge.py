"""A photographed badge is not the person: what it opens at a foyer screen, and what it does not.

Each attack is tried as whoever stands before the screen tries it: by scans, taps and digits, over the real services.
"""

import re

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.brake import OF_A_PERSON, OF_LOOK_UPS
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.badges.numbers import renew_number
from kiosk.services.sharing.exchange import contacts_of, record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, everything_held, prove, seat_all, told
from tests.numbers import number_of, other_than

BEYOND = ("role", "email", "phone")
SECRETS = ("elif@example.org", "212 000", "CEO")


@pytest.fixture
def victim(event_file: EventFile, add_guest: AddGuest) -> Guest:
    """Return somebody whose badge was photographed, and who shared e-mail and phone with a friend."""
    victim, friend = add_guest("Elif Kılıç", **SHARED), add_guest("Burak Şahin", email="burak@example.org")
    number_of(event_file, victim)
    answers = [Answer(victim.id, (Field.EMAIL, Field.PHONE)), Answer(friend.id, (Field.EMAIL,))]
    record_exchange(event_file, answers)
    return victim


def test_own_badge_and_a_photo_yield_neither_email_nor_phone(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, victim: Guest
) -> None:
    thief = add_guest("Mallory Gri", email="mallory@example.org")
    seat_all(foyer, thief, victim)
    page = foyer.pages.exchange
    for field in BEYOND:
        page.switchField(victim.id, field, True)
        foyer.number.enter(number_of(event_file, thief))
        assert foyer.number.asking
        foyer.number.cancel()
    page.share(thief.id)
    page.share(victim.id)
    (met,) = contacts_of(event_file, thief.id)
    assert set(met.others[0].fields) == {Field.NAME, Field.ORGANISATION}
    held = everything_held(foyer)
    assert not [secret for secret in SECRETS if secret in held]


def test_a_photo_shows_nobody_whom_the_victim_met_and_takes_nothing_back(
    foyer: FoyerViewModel, event_file: EventFile, victim: Guest
) -> None:
    before = contacts_of(event_file, victim.id)
    foyer.open("met")
    foyer.scanned(victim.badge)
    held = everything_held(foyer)
    assert not [secret for secret in (*SECRETS, "Burak", "burak@example.org") if secret in held]
    foyer.pages.met.undo("")
    foyer.pages.met.undoPublic()
    foyer.number.takeOtherWay()
    foyer.number.enter(other_than(number_of(event_file, victim)))
    foyer.pages.met.undo("")
    foyer.number.cancel()
    foyer.pages.met.undo("")
    assert (foyer.pages.met.visitor, foyer.pages.met.cards.count) == ("", 0)
    assert contacts_of(event_file, victim.id) == before


def test_a_number_that_was_typed_holds_for_one_visit_to_one_page(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, victim: Guest
) -> None:
    other = add_guest("Deniz Ay")
    seat_all(foyer, victim, other)
    foyer.pages.exchange.switchField(victim.id, "email", True)
    prove(foyer, event_file, victim)
    foyer.pages.exchange.switchField(victim.id, "phone", True)
    assert not foyer.number.asking
    foyer.leave()
    seat_all(foyer, victim, other)
    foyer.pages.exchange.switchField(victim.id, "email", True)
    assert foyer.number.asking
    assert "email" not in foyer.pages.exchange.cards.rows[0].chosen


def test_name_and_organisation_are_exchanged_without_any_number(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, victim: Guest
) -> None:
    other = add_guest("Deniz Ay")
    seat_all(foyer, victim, other)
    foyer.pages.exchange.share(victim.id)
    foyer.pages.exchange.share(other.id)
    assert not foyer.number.asking
    assert len(contacts_of(event_file, other.id)) == 1


@pytest.mark.parametrize("page", ["exchange", "met", "stored"])
def test_a_ticket_opens_neither_an_exchange_nor_the_people_that_its_holder_met(
    foyer: FoyerViewModel, victim: Guest, page: str
) -> None:
    sentences = told(foyer)
    foyer.open(page)
    foyer.scanned(victim.ticket)
    assert sentences == ["A ticket opens check-in only. The desk gives you a badge for everything else."]
    assert foyer.pages.exchange.cards.count == 0
    assert not foyer.number.asking
    assert "Elif" not in everything_held(foyer)


def test_a_ticket_checks_in_and_leads_to_the_badge(foyer: FoyerViewModel, victim: Guest) -> None:
    foyer.scanned(victim.ticket)
    answer = foyer.pages.check_in
    assert (answer.kind, answer.goesOn) == ("admitted", False)
    assert answer.sentence == "You are checked in. The desk has your badge; it opens everything else here."
    foyer.open("exchange")
    assert foyer.pages.exchange.cards.count == 0


def test_guessing_a_number_is_braked_across_screens_and_restarts_until_the_desk_gives_a_new_one(
    foyer: FoyerViewModel, event_file: EventFile, victim: Guest, clock: GivenClock, qapp: object
) -> None:
    number = number_of(event_file, victim)
    foyer.open("met")
    foyer.scanned(victim.badge)
    for by in range(1, OF_A_PERSON.free + 1):
        foyer.number.enter(other_than(number, by))
    assert foyer.number.locked
    assert "Try again at 09:31" in foyer.number.sentence
    foyer.number.enter(number)
    assert foyer.pages.met.visitor == ""
    again = EventFile.open(event_file.path, clock, this_machine)
    second = FoyerViewModel(again, ImmediateJobs(), ImmediateJobs(), Place("Foyer 2"))
    second.open("met")
    second.scanned(victim.badge)
    assert second.number.locked
    fresh = renew_number(event_file, victim.id)
    second.scanned(victim.badge)
    assert not second.number.locked
    second.number.enter(fresh)
    assert second.pages.met.visitor == "Elif K."
    again.close()


def test_a_wait_ends_on_the_screen_by_itself(
    foyer: FoyerViewModel, event_file: EventFile, victim: Guest, clock: GivenClock
) -> None:
    number = number_of(event_file, victim)
    foyer.open("met")
    foyer.scanned(victim.badge)
    for by in range(1, OF_A_PERSON.free + 1):
        foyer.number.enter(other_than(number, by))
    for _ in range(4):
        clock.forward(0.25)
        foyer.touch()
        foyer.tick()
    assert not foyer.number.locked
    prove(foyer, event_file, victim)
    assert foyer.pages.met.visitor == "Elif K."


@pytest.mark.parametrize("page", ["exchange", "met", "stored", "rest"])
def test_guessing_codes_is_braked_and_leaves_a_trace_without_a_name(
    foyer: FoyerViewModel, event_file: EventFile, victim: Guest, clock: GivenClock, page: str
) -> None:
    sentences = told(foyer)
    if page != "rest":
        foyer.open(page)
    for number in range(OF_LOOK_UPS.free + 5):
        foyer.scanned(f"TICKET-{number:04}")
    tried = scans.latest(event_file.reader, 50)
    assert len(tried) == OF_LOOK_UPS.free
    assert {(scan.attendee, scan.verdict, scan.point) for scan in tried} == {(None, "unknown_code", "Foyer 1")}
    assert {scan.method for scan in tried} == {"self" if page == "rest" else "look_up"}
    foyer.scanned(victim.badge)
    said = foyer.pages.check_in.sentence if page == "rest" else sentences[-1]
    assert said == "Several codes that nobody here holds were tried. Scan again in two minutes, or ask at the desk."
    assert "Elif" not in everything_held(foyer)
    clock.forward(2)
    foyer.scanned(victim.badge)
    assert "Elif" in everything_held(foyer)


def test_a_badge_without_a_number_is_sent_to_the_desk(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    foyer.open("met")
    foyer.scanned(add_guest("Deniz Ay").badge)
    assert foyer.number.locked
    assert foyer.number.sentence == "This badge has no number yet. The desk gives you one."


def test_sharing_name_and_organisation_only_is_taken_back_as_easily_as_it_was_given(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, victim: Guest, clock: GivenClock
) -> None:
    other = add_guest("Deniz Ay")
    clock.forward(1)
    record_exchange(event_file, [Answer(victim.id, ()), Answer(other.id, ())])
    sentences = told(foyer)
    foyer.open("met")
    foyer.scanned(victim.badge)
    assert foyer.number.otherWay
    foyer.number.takeOtherWay()
    assert foyer.sheet == "undoPublic"
    foyer.closeSheet()
    foyer.pages.met.undoPublic()
    (sentence,) = sentences
    assert re.fullmatch(r"Your sharing is undone\. Receipt \w{4}-\w{4}\.", sentence)
    public, with_friend = contacts_of(event_file, victim.id)
    assert (public.shared, bool(with_friend.shared)) == ((), True)


def test_another_scan_or_walking_off_ends_the_question(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, victim: Guest, clock: GivenClock
) -> None:
    other = add_guest("Deniz Ay")
    seat_all(foyer, victim)
    foyer.pages.exchange.switchField(victim.id, "email", True)
    foyer.scanned(other.badge)
    assert not foyer.number.asking
    foyer.number.enter(number_of(event_file, victim))
    assert "email" not in foyer.pages.exchange.cards.rows[0].chosen
    foyer.pages.exchange.switchField(victim.id, "email", True)
    for _ in range(2):
        clock.now += 26_000
        foyer.tick()
    assert (foyer.page, foyer.number.asking) == ("rest", False)
    assert "Elif" not in everything_held(foyer)
