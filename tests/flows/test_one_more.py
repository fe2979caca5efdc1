"""Those who are connected invite one more: all are asked again, and it is recorded as one exchange of all of them."""

import pytest

from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.services.admit import admit
from kiosk.services.sharing.exchange import contacts_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import consents, exchanges
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, connect, prove, seat_all

PAIR = ("Elif Kılıç", "Deniz Ay")


@pytest.fixture
def pair(foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest) -> tuple[Guest, Guest]:
    """Two who are connected, of whom the first shares her e-mail too."""
    elif_, deniz = add_guest(PAIR[0], **SHARED), add_guest(PAIR[1], language="tr")
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.switchField(elif_.id, "email", True)
    prove(foyer, event_file, elif_)
    for guest in (elif_, deniz):
        foyer.pages.exchange.share(guest.id)
    assert foyer.pages.done.title == "You two are connected"
    return elif_, deniz


@pytest.fixture
def can(event_file: EventFile, add_guest: AddGuest) -> Guest:
    """Somebody who is checked in."""
    guest = add_guest("Can Ünlü")
    admit(event_file, guest.badge, point="Desk 1")
    return guest


def answers_of(file: EventFile, attendee: str) -> tuple[int, int]:
    """Return how often somebody was recorded as asked to share, and how often they did."""
    row = file.reader.execute(
        "SELECT count(*), coalesce(sum(given), 0) FROM consent WHERE attendee = ? AND purpose = 'share'", (attendee,)
    ).fetchone()
    return row[0], row[1]


@pytest.mark.parametrize("way", ["button", "badge"])
def test_one_more_joins_those_who_are_connected_and_all_are_asked_again(
    foyer: FoyerViewModel, event_file: EventFile, pair: tuple[Guest, Guest], can: Guest, way: str
) -> None:
    elif_, deniz = pair
    page = foyer.pages.exchange
    if way == "button":
        foyer.pages.done.inviteOneMore()
        assert (foyer.page, page.title, page.answered) == ("exchange", "Scan one more badge", "")
        assert [card.consent for card in page.cards.rows] == ["", ""]
        assert [card.hint for card in page.cards.rows] == [
            "Choose what to share. The question follows once the next badge is scanned.",
            "Neyi paylaşacağınızı seçin. Sonraki yaka kartı okutulunca sorulur.",
        ]
        page.share(deniz.id)
    foyer.scanned(can.badge)
    assert (foyer.page, page.title) == ("exchange", "Share with each other?")
    assert [(card.name, card.reply, card.chosen) for card in page.cards.rows] == [
        ("Elif K.", "waiting", ("email",)),
        ("Deniz A.", "waiting", ()),
        ("Can Ü.", "waiting", ()),
    ]
    assert "Can Ü." in page.cards.rows[0].consent
    assert page.cards.rows[1].language == "tr"
    page.share(elif_.id)
    prove(foyer, event_file, elif_)
    for guest in (deniz, can):
        page.share(guest.id)
    assert foyer.pages.done.title == "All 3 of you are connected"
    first, second = sorted(exchanges.everything(event_file.reader), key=lambda one: one.size)
    assert [set(one.members) for one in (first, second)] == [{elif_.id, deniz.id}, {elif_.id, deniz.id, can.id}]
    (meeting,) = contacts_of(event_file, can.id)
    shared = {member.attendee.id: member.fields for member in meeting.others}
    assert shared[elif_.id] == (Field.NAME, Field.ORGANISATION, Field.EMAIL)


def test_nobody_shares_more_than_a_name_once_more_without_the_number_of_their_badge(
    foyer: FoyerViewModel, event_file: EventFile, pair: tuple[Guest, Guest], can: Guest
) -> None:
    elif_, _ = pair
    foyer.scanned(can.badge)
    page = foyer.pages.exchange
    page.share(elif_.id)
    assert (foyer.number.asking, page.cards.rows[0].reply) == (True, "waiting")
    foyer.number.cancel()
    assert page.cards.rows[0].reply == "waiting"
    page.switchField(elif_.id, "email", False)
    page.share(elif_.id)
    assert (foyer.number.asking, page.cards.rows[0].reply) == (False, "shared")


@pytest.mark.parametrize("way", ["declines", "is removed", "walks off"])
def test_where_the_newcomer_does_not_share_all_stands_as_it_stood(
    foyer: FoyerViewModel,
    event_file: EventFile,
    pair: tuple[Guest, Guest],
    can: Guest,
    clock: GivenClock,
    way: str,
) -> None:
    elif_, deniz = pair
    foyer.pages.done.switchStatistics(deniz.id, True)
    foyer.scanned(can.badge)
    page = foyer.pages.exchange
    page.share(elif_.id)
    prove(foyer, event_file, elif_)
    page.share(deniz.id)
    if way == "walks off":
        clock.now += 46_000
        foyer.tick()
        assert foyer.page == "rest"
    else:
        page.decline(can.id) if way == "declines" else page.remove(can.id)
        assert (foyer.page, foyer.pages.done.title) == ("done", "You two are connected")
        assert [question.on for question in foyer.pages.done.questions.rows] == [False, True]
    assert exchanges.counts(event_file.reader) == (1, 1)
    assert contacts_of(event_file, can.id) == []
    refused = 0 if way == "is removed" else 1
    assert answers_of(event_file, can.id) == (refused, 0)
    assert answers_of(event_file, deniz.id)[1] == 1


def test_what_somebody_shared_before_is_undone_with_the_exchange_that_it_went_on_in(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, can: Guest
) -> None:
    elif_, deniz = (add_guest(name) for name in PAIR)
    connect(foyer, elif_, deniz)
    foyer.scanned(can.badge)
    for guest in (elif_, deniz, can):
        foyer.pages.exchange.share(guest.id)
    for guest in (elif_, can):
        foyer.pages.done.undo(guest.id)
    first, second = exchanges.everything(event_file.reader)
    sharing = [set(consents.given_in(event_file.reader, one.id, Purpose.SHARE)) for one in (first, second)]
    assert sharing == [{deniz.id}, {deniz.id}]


def test_leaving_before_anybody_joins_leaves_those_who_are_connected_as_they_are(
    foyer: FoyerViewModel, event_file: EventFile, pair: tuple[Guest, Guest]
) -> None:
    foyer.pages.done.inviteOneMore()
    foyer.leave()
    assert (foyer.page, exchanges.counts(event_file.reader)) == ("rest", (1, 1))
    assert len(contacts_of(event_file, pair[0].id)[0].others) == 1


def test_a_member_who_scans_again_and_a_code_that_nobody_holds_join_nobody(
    foyer: FoyerViewModel, event_file: EventFile, pair: tuple[Guest, Guest]
) -> None:
    admit(event_file, pair[0].badge, point="Desk 1")
    foyer.scanned(pair[0].badge)
    assert (foyer.page, foyer.pages.check_in.kind, foyer.pages.exchange.cards.count) == ("checkIn", "already_in", 0)
    connect(foyer, *pair)
    foyer.scanned("no such code")
    assert (foyer.page, foyer.pages.exchange.cards.count) == ("checkIn", 0)


def test_twelve_who_are_connected_are_as_many_as_fit_and_one_alone_invites_nobody(
    foyer: FoyerViewModel, add_guest: AddGuest, can: Guest
) -> None:
    connect(foyer, *(add_guest(f"Guest{chr(65 + number)} Test") for number in range(12)))
    assert not foyer.pages.done.grows
    foyer.scanned(can.badge)
    assert (foyer.page, foyer.pages.check_in.kind) == ("checkIn", "already_in")
    elif_, deniz = (add_guest(name) for name in PAIR)
    foyer.leave()
    connect(foyer, elif_, deniz)
    assert foyer.pages.done.grows
    foyer.pages.done.undo(deniz.id)
    assert not foyer.pages.done.grows
