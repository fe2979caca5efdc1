"""What visitors do in the foyer, over the real services and a real file."""

import re

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.services.erase import erase
from kiosk.services.information import add
from kiosk.services.sharing.exchange import contacts_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from kiosk.viewmodels.foyer import information
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.qr import qr_rows
from tests.conftest import AddGuest, GivenClock
from tests.flows.conftest import SHARED, connect, prove, seat_all, told


def test_arrival_at_the_foyer(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Elif Kılıç", **SHARED)
    foyer.scanned(guest.badge)
    assert (foyer.page, foyer.pages.check_in.kind, foyer.pages.check_in.word) == ("checkIn", "admitted", "Welcome")
    assert foyer.pages.check_in.name == "Elif K."
    (scan,) = scans.latest(event_file.reader, 5)
    assert (scan.point, scan.method, scan.verdict) == ("Foyer 1", "self", "admitted")
    clock.forward(5)
    foyer.scanned(guest.ticket)
    assert (foyer.pages.check_in.kind, foyer.pages.check_in.sentence[:20]) == ("already_in", "Checked in at 09:30.")
    foyer.leave()
    assert foyer.page == "rest"


@pytest.mark.parametrize("status", ["unpaid", "cancelled", "unclear"])
def test_why_somebody_must_go_to_the_desk_stays_between_them_and_the_desk(
    foyer: FoyerViewModel, add_guest: AddGuest, status: str
) -> None:
    guest = add_guest("Elif Kılıç", status=status)
    foyer.scanned(guest.badge)
    answer = foyer.pages.check_in
    assert (answer.kind, answer.word, answer.name) == ("information", "Please ask at the desk", "")
    assert answer.ending == f"Code ending {guest.badge[-4:]}"
    assert status not in answer.sentence.lower()
    assert "paid" not in answer.sentence.lower()


def test_sharing_is_undone_on_the_spot_and_later(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay")
    connect(foyer, elif_, deniz)
    sentences = told(foyer)
    foyer.pages.done.undo(elif_.id)
    undone = r"Your sharing is undone\. Receipt \w{4}-\w{4}\. Ask Deniz A\. to delete what they saved\."
    assert len(sentences) == 1
    assert re.fullmatch(undone, sentences[0])
    assert [card.name for card in foyer.pages.done.cards.rows] == ["Deniz A."]
    foyer.open("met")
    foyer.scanned(deniz.badge)
    prove(foyer, event_file, deniz)
    assert (foyer.pages.met.visitor, foyer.pages.met.cards.count) == ("Deniz A.", 0)
    assert foyer.pages.met.summary == "One person no longer shares with you."
    foyer.pages.met.undo("")
    assert contacts_of(event_file, elif_.id)[0].others == ()
    assert not foyer.pages.met.undoable


def test_another_badge_on_people_i_met_shows_nothing_of_the_one_before(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    connect(foyer, elif_, deniz)
    foyer.open("met")
    foyer.scanned(elif_.badge)
    prove(foyer, event_file, elif_)
    assert foyer.pages.met.cards.count == 1
    foyer.scanned("XYZ-unknown")
    assert (foyer.pages.met.visitor, foyer.pages.met.cards.count) == ("", 0)


def test_who_was_just_checked_in_is_the_first_of_their_exchange(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    foyer.scanned(add_guest("Elif Kılıç").badge)
    foyer.open("exchange")
    assert [card.name for card in foyer.pages.exchange.cards.rows] == ["Elif K."]


@pytest.mark.parametrize("sheet", ["help", "notice", "pad", "undo", "undoMine"])
@pytest.mark.parametrize("page", ["home", "agenda", "exchange", "met", "stored", "checkIn"])
def test_a_scan_is_answered_on_top_of_whatever_lies_over_the_page(
    foyer: FoyerViewModel, add_guest: AddGuest, page: str, sheet: str
) -> None:
    foyer.open(page)
    foyer.openSheet(sheet)
    assert foyer.sheet == sheet
    foyer.scanned(add_guest("Elif Kılıç").badge)
    assert foyer.sheet == ""
    if page == "exchange":
        assert [card.name for card in foyer.pages.exchange.cards.rows] == ["Elif K."]
    elif page in ("met", "stored"):
        assert foyer.number.title == "Elif\N{NO-BREAK SPACE}K., your number"
    else:
        assert (foyer.page, foyer.pages.check_in.word) == ("checkIn", "Welcome")


def test_somebody_who_is_erased_goes_from_the_check_in_at_once(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("İrem Su")
    foyer.scanned(guest.badge)
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    assert (foyer.pages.check_in.kind, foyer.pages.check_in.name) == ("", "")


def test_somebody_who_is_erased_goes_from_an_exchange_its_codes_and_their_contacts_at_once(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz, burak, can = (add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin", "Can Ünlü"))
    seat_all(foyer, elif_, deniz, can)
    erase(event_file, can.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    assert [card.name for card in foyer.pages.exchange.cards.rows] == ["Elif K.", "Deniz A."]
    connect(foyer, elif_, deniz, burak)
    erase(event_file, burak.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    assert [card.name for card in foyer.pages.done.cards.rows] == ["Elif K.", "Deniz A."]
    foyer.open("met")
    foyer.scanned(elif_.badge)
    prove(foyer, event_file, elif_)
    erase(event_file, deniz.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    assert (foyer.pages.met.visitor, foyer.pages.met.cards.count) == ("Elif K.", 0)
    erase(event_file, elif_.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    assert foyer.pages.met.visitor == ""


def test_the_codes_of_the_information_are_made_where_nobody_waits_for_them_and_once(
    foyer: FoyerViewModel, event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def count(text: str) -> tuple[str, ...]:
        made.append(text)
        return qr_rows(text)

    monkeypatch.setattr(information, "qr_rows", count)
    add(event_file, {"": "The magazine"}, link="https://example.org/magazine")
    foyer.refresh()
    (entry,) = foyer.information.entries.rows
    assert entry.code == list(qr_rows("https://example.org/magazine"))
    foyer.setLanguage("tr")
    foyer.leave()
    foyer.refresh()
    assert made == ["https://example.org/magazine"]
