"""Somebody who exchanges contacts and is not checked in is checked in with one tap, or told where the desk is."""

from kiosk.domain.admission.point import Point
from kiosk.domain.admission.rules import RuleKind
from kiosk.domain.networking.exchange import Field
from kiosk.services.admit import admit
from kiosk.services.points import NewRule, change_point
from kiosk.services.sharing.exchange import contacts_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock
from tests.flows.conftest import SHARED, HeldJobs, prove, seat_all, told
from tests.lasting import agree


def asked(foyer: FoyerViewModel) -> list[str]:
    return [card.check_in for card in foyer.pages.exchange.cards.rows]


def test_a_tap_checks_in_and_the_exchange_goes_on_as_it_was(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay")
    admit(event_file, deniz.badge, point="Desk 1")
    seat_all(foyer, elif_, deniz)
    assert asked(foyer) == ["Check in first?", ""]
    page = foyer.pages.exchange
    page.switchField(elif_.id, "email", True)
    prove(foyer, event_file, elif_)
    page.share(deniz.id)
    sentences = told(foyer)
    page.seatCheckIn.checkIn(elif_.id)
    assert sentences == ["Elif K. is checked in."]
    assert asked(foyer) == ["", ""]
    first = scans.first_admission(event_file.reader, elif_.id)
    assert first
    assert first.point == "Foyer 1"
    assert [(card.chosen, card.reply) for card in page.cards.rows] == [(("email",), "waiting"), ((), "shared")]
    page.share(elif_.id)
    assert contacts_of(event_file, deniz.id)[0].others[0].fields == (Field.NAME, Field.ORGANISATION, Field.EMAIL)


def test_who_cannot_be_checked_in_here_is_told_where_the_desk_is_and_still_exchanges(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", group="SME"), add_guest("Deniz Ay")
    change_point(event_file, Point("Foyer 1"), (NewRule(RuleKind.GROUPS, named=("Speaker",)),))
    seat_all(foyer, elif_, deniz)
    sentences = told(foyer)
    foyer.pages.exchange.seatCheckIn.checkIn(elif_.id)
    admit(event_file, deniz.badge, point="Desk 2")
    clock.forward(1)
    foyer.pages.exchange.seatCheckIn.checkIn(elif_.id)
    assert sentences == [
        "Elif K. cannot be checked in here. Please ask at the desk.",
        "Elif K. cannot be checked in here. Please ask at the desk: Desk 2.",
    ]
    assert scans.first_admission(event_file.reader, elif_.id) is None
    for guest in (elif_, deniz):
        foyer.pages.exchange.share(guest.id)
    assert foyer.page == "done"


def test_what_came_switched_on_is_marked_too_where_the_card_asks_to_check_in(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay")
    agree(event_file, elif_)
    seat_all(foyer, elif_, deniz)
    page = foyer.pages.exchange
    notes = [(card.note, card.lasting) for card in page.cards.rows]
    assert notes == [("Switched on as you agreed before.", ""), ("", "")]
    page.seatCheckIn.checkIn(elif_.id)
    assert [(card.note, card.lasting) for card in page.cards.rows] == [("", "As before"), ("", "")]


def test_a_check_in_that_ends_after_the_visit_is_recorded_and_told_to_nobody(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    elif_, writes = add_guest("Elif Kılıç"), HeldJobs()
    foyer = FoyerViewModel(event_file, writes, ImmediateJobs(), Place("Foyer 1"))
    seat_all(foyer, elif_)
    foyer.pages.exchange.seatCheckIn.checkIn(elif_.id)
    foyer.leave()
    sentences = told(foyer)
    writes.let_go()
    assert sentences == []
    assert scans.first_admission(event_file.reader, elif_.id)
