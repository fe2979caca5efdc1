"""Another e-mail, just for one exchange: who was there gets it, and nothing else ever tells it."""

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.erase import erase
from kiosk.services.exports.cards import addresses_for_attendee, addresses_for_organiser, cards_of
from kiosk.services.exports.contacts import ContactRows, network_of
from kiosk.services.exports.export import prepare
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.sharing.exchange import contacts_of, record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, everything_held, prove, seat_all
from tests.networks import text_of

OTHER = "elif@home.example.org"
LISTED = str(SHARED["email"])


@pytest.fixture
def people(add_guest: AddGuest) -> tuple[Guest, Guest, Guest]:
    return (
        add_guest("Elif Kılıç", **SHARED),
        add_guest("Deniz Ay", organisation="Körfez", email="deniz@example.org"),
        add_guest("Can Ak", organisation="Ege"),
    )


def test_whoever_shares_types_another_address_and_only_that_exchange_holds_it(
    foyer: FoyerViewModel, event_file: EventFile, people: tuple[Guest, Guest, Guest], clock: GivenClock
) -> None:
    elif_, deniz, can = people
    clock.forward(1)
    record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,)), Answer(can.id, ())])
    seat_all(foyer, elif_, deniz)
    exchange = foyer.pages.exchange
    exchange.switchField(elif_.id, "email", True)
    assert [card.other_email for card in exchange.cards.rows] == ["", ""], "her number comes first"
    prove(foyer, event_file, elif_)
    assert [card.other_email for card in exchange.cards.rows] == ["Another e-mail, just for this", ""]
    exchange.otherEmail.want(elif_.id)
    exchange.otherEmail.use("elif at home")
    assert exchange.otherEmail.wrong
    exchange.otherEmail.use(f" {OTHER} ")
    assert OTHER not in str(exchange.cards.rows), "a public screen shows no whole address"
    for guest in (elif_, deniz):
        exchange.share(guest.id)
    assert foyer.page == "done"
    assert [one.attendee.email for meeting in contacts_of(event_file, deniz.id) for one in meeting.others] == [OTHER]
    assert [one.attendee.email for meeting in contacts_of(event_file, can.id) for one in meeting.others] == [LISTED]
    foyer.leave()
    assert "home.example" not in everything_held(foyer)


def test_exports_tell_each_exchange_its_own_address(
    event_file: EventFile, people: tuple[Guest, Guest, Guest], clock: GivenClock
) -> None:
    elif_, deniz, can = people
    for guest, email in ((deniz, OTHER), (can, "")):
        clock.forward(1)
        record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,), True, email=email), Answer(guest.id, (), True)])
    rows = list(map(str, ContactRows(network_of(event_file))))
    (of_deniz,) = [row for row in rows if "Deniz" in row]
    (of_can,) = [row for row in rows if "Can Ak" in row]
    assert (OTHER in of_deniz, LISTED in of_deniz) == (True, False)
    assert (OTHER in of_can, LISTED in of_can) == (False, True)
    assert [OTHER in one.text for one in cards_of(addresses_for_attendee(event_file, deniz.id))] == [True]
    assert [OTHER in one.text for one in cards_of(addresses_for_organiser(event_file)) if "Elif" in one.text] == [False]


def test_the_lists_address_is_told_nowhere_where_only_another_one_was_given(
    event_file: EventFile, people: tuple[Guest, Guest, Guest]
) -> None:
    elif_, deniz, _ = people
    record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,), True, email=OTHER), Answer(deniz.id, (), True)])
    (told,) = [one.text for one in cards_of(addresses_for_organiser(event_file)) if "Elif" in one.text]
    assert (OTHER in told, LISTED in told) == (True, False)
    exported = text_of(prepare(event_file, ExportRequest(ExportKind.CONTACTS, ExportFormat.JSON)).content)
    assert (OTHER in exported, LISTED in exported) == (True, False)
    erase(event_file, elif_.id, reason=ErasureReason.ASKED)
    assert OTHER not in str(event_file.reader.execute("SELECT * FROM consent").fetchall())
    assert OTHER not in str(event_file.reader.execute("SELECT body FROM journal").fetchall())


def test_a_switch_turned_off_drops_the_address_and_one_more_keeps_it(
    foyer: FoyerViewModel, event_file: EventFile, people: tuple[Guest, Guest, Guest], clock: GivenClock
) -> None:
    elif_, deniz, can = people
    seat_all(foyer, elif_, deniz)
    exchange = foyer.pages.exchange
    exchange.switchField(elif_.id, "email", True)
    prove(foyer, event_file, elif_)
    for _ in range(2):
        exchange.otherEmail.want(elif_.id)
        exchange.otherEmail.use(OTHER)
        exchange.switchField(elif_.id, "email", False)
        exchange.switchField(elif_.id, "email", True)
    exchange.otherEmail.want(elif_.id)
    assert exchange.otherEmail.text == ""
    exchange.otherEmail.use(OTHER)
    for guest in (elif_, deniz):
        exchange.share(guest.id)
    foyer.pages.done.inviteOneMore()
    foyer.scanned(can.badge)
    for guest in (elif_, deniz, can):
        exchange.share(guest.id)
        if guest is elif_:
            prove(foyer, event_file, elif_)
    shared = {one.attendee.email for meeting in contacts_of(event_file, can.id) for one in meeting.others}
    assert shared == {OTHER, ""}
