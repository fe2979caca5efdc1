"""What somebody agrees to have switched on in later exchanges: given once, shown each time, taken back in one tap."""

import pytest

from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.person_copy import CopySection
from kiosk.services.admit import admit
from kiosk.services.exports.person import person_copy
from kiosk.services.sharing.exchange import contacts_of, withdraw
from kiosk.services.sharing.lasting import lasting_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, everything_held, kept_text, prove, seat_all, told

DAY_MINUTES = 24 * 60


@pytest.fixture
def people(event_file: EventFile, add_guest: AddGuest) -> tuple[Guest, Guest, Guest]:
    guests = (
        add_guest("Elif Kılıç", **SHARED),
        add_guest("Deniz Ay", organisation="Körfez", email="deniz@example.org"),
        add_guest("Can Ak", organisation="Ege", phone="+90 212 000 00 17"),
    )
    for guest in guests:
        admit(event_file, guest.badge, point="Desk 1")
    return guests


def share_email(foyer: FoyerViewModel, file: EventFile, elif_: Guest, other: Guest) -> None:
    """Let Elif share her e-mail with somebody who shares their name."""
    seat_all(foyer, elif_, other)
    foyer.pages.exchange.switchField(elif_.id, "email", True)
    prove(foyer, file, elif_)
    for guest in (elif_, other):
        foyer.pages.exchange.share(guest.id)


def chosen(foyer: FoyerViewModel) -> list[tuple[str, ...]]:
    return [card.chosen for card in foyer.pages.exchange.cards.rows]


def marks(foyer: FoyerViewModel) -> list[str]:
    return [card.lasting for card in foyer.pages.exchange.cards.rows]


def test_it_is_agreed_to_once_after_an_exchange_and_comes_up_switched_on_in_the_next(
    foyer: FoyerViewModel, event_file: EventFile, people: tuple[Guest, Guest, Guest]
) -> None:
    elif_, deniz, can = people
    share_email(foyer, event_file, elif_, deniz)
    (question,) = foyer.pages.done.lasting.questions.rows
    assert (question.name, question.on) == ("Elif K.", False), "Deniz shared a name, of which nothing is to be kept"
    assert "name, organisation, e-mail" in question.sentence
    foyer.pages.done.lasting.switch(elif_.id, True)
    assert foyer.pages.done.lasting.questions.rows[0].on
    assert kept_text(event_file, elif_, Purpose.LASTING) == question.sentence
    foyer.leave()
    seat_all(foyer, can, elif_)
    assert (chosen(foyer), marks(foyer)) == ([(), ("email",)], ["", "As before"])
    assert contacts_of(event_file, can.id) == [], "nothing is given by a scan"
    page = foyer.pages.exchange
    page.share(elif_.id)
    assert page.cards.rows[1].reply == "waiting", "more than a name asks for the number of the badge, as ever"
    prove(foyer, event_file, elif_)
    page.share(can.id)
    (meeting,) = contacts_of(event_file, can.id)
    assert meeting.others[0].fields == (Field.NAME, Field.ORGANISATION, Field.EMAIL)


def test_a_tap_changes_it_for_one_exchange_alone(
    foyer: FoyerViewModel, event_file: EventFile, people: tuple[Guest, Guest, Guest]
) -> None:
    elif_, deniz, can = people
    share_email(foyer, event_file, elif_, deniz)
    foyer.pages.done.lasting.switch(elif_.id, True)
    foyer.leave()
    seat_all(foyer, elif_, can)
    foyer.pages.exchange.switchField(elif_.id, "email", False)
    for guest in (elif_, can):
        foyer.pages.exchange.share(guest.id)
    assert contacts_of(event_file, can.id)[0].others[0].fields == (Field.NAME, Field.ORGANISATION)
    assert foyer.pages.done.lasting.questions.count == 0
    seat_all(foyer, elif_, deniz)
    assert chosen(foyer) == [("email",), ()]
    foyer.pages.exchange.decline(elif_.id)
    foyer.pages.exchange.reconsider(elif_.id)
    assert (chosen(foyer), marks(foyer)) == ([("email",), ()], ["As before", ""])


def test_a_tap_on_the_card_ends_it_at_once_and_nobody_else_of_it(
    foyer: FoyerViewModel, event_file: EventFile, people: tuple[Guest, Guest, Guest]
) -> None:
    elif_, deniz, can = people
    share_email(foyer, event_file, elif_, deniz)
    foyer.pages.done.lasting.switch(elif_.id, True)
    seat_all(foyer, elif_, can)
    sentences = told(foyer)
    foyer.pages.exchange.lasting.end(elif_.id, "en")
    assert (chosen(foyer), marks(foyer)) == ([(), ()], ["", ""])
    assert sentences == ["The next time all is off again."]
    assert lasting_of(event_file, elif_.id) is None
    assert contacts_of(event_file, deniz.id)[0].others[0].attendee.email, "what was shared before stays shared"


def test_it_stands_among_what_is_stored_and_a_tap_there_ends_it_with_a_receipt(
    foyer: FoyerViewModel, event_file: EventFile, people: tuple[Guest, Guest, Guest]
) -> None:
    elif_, deniz, _ = people
    share_email(foyer, event_file, elif_, deniz)
    foyer.pages.done.lasting.switch(elif_.id, True)
    foyer.leave()
    foyer.open("stored")
    foyer.scanned(elif_.badge)
    prove(foyer, event_file, elif_)
    page = foyer.pages.stored
    part = "Switched on whenever you exchange contacts"
    (row,) = [one for one in page.happened.rows if one.part == part]
    assert (row.title, row.lasting) == ("E-mail", True)
    assert "until the event ends" in row.detail
    page.acts.endLasting()
    assert page.acts.receiptNumber
    assert [one for one in page.happened.rows if one.part == part] == []
    assert [one.title for one in page.happened.rows].count(f"{part}: e-mail") == 1
    rows = person_copy(event_file, elif_.id).sections
    assert [row["given"] for row in rows[CopySection.CONSENTS] if row["purpose"] == "lasting"] == [True, False]
    foyer.leave()
    assert "Elif" not in everything_held(foyer)


def test_it_ends_with_the_last_day_of_the_event_and_with_all_of_ones_sharing(
    foyer: FoyerViewModel, event_file: EventFile, people: tuple[Guest, Guest, Guest], clock: GivenClock
) -> None:
    elif_, deniz, _ = people
    share_email(foyer, event_file, elif_, deniz)
    foyer.pages.done.lasting.switch(elif_.id, True)
    foyer.leave()
    before, now = derived.contents(event_file.writer), clock.now
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before
    clock.forward(DAY_MINUTES)
    seat_all(foyer, elif_, deniz)
    assert (chosen(foyer), marks(foyer)) == ([(), ()], ["", ""])
    foyer.leave()
    clock.now = now
    assert lasting_of(event_file, elif_.id)
    withdraw(event_file, elif_.id)
    assert lasting_of(event_file, elif_.id) is None


def test_those_who_ask_one_more_see_it_marked_on_their_cards(
    foyer: FoyerViewModel, event_file: EventFile, people: tuple[Guest, Guest, Guest]
) -> None:
    elif_, deniz, can = people
    share_email(foyer, event_file, elif_, deniz)
    foyer.pages.done.lasting.switch(elif_.id, True)
    foyer.pages.done.inviteOneMore()
    foyer.scanned(can.badge)
    assert (chosen(foyer), marks(foyer)) == ([("email",), (), ()], ["As before", "", ""])
    foyer.pages.exchange.decline(can.id)
    foyer.leave()
    assert lasting_of(event_file, elif_.id)
