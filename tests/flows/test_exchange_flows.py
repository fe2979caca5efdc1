"""Exchanges of contacts: the last answer records them, whatever the visitors do afterwards."""

from pathlib import Path

import pytest

from kiosk.domain.faults.event_file import DiskFull
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.services.exchange import contacts_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import consents, exchanges, shown_texts
from kiosk.viewmodels.foyer import exchange
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, HeldJobs, prove, seat_all, told


def test_group_exchange_with_one_refusal(foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest) -> None:
    elif_, deniz, burak = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay"), add_guest("Burak Şahin")
    seat_all(foyer, elif_, deniz, burak)
    page = foyer.pages.exchange
    assert [card.name for card in page.cards.rows] == ["Elif K.", "Deniz A.", "Burak Ş."]
    assert not any(card.role_on or card.email_on or card.phone_on or card.statistics_on for card in page.cards.rows)
    page.switchField(elif_.id, "email", True)
    assert not page.cards.rows[0].email_on
    prove(foyer, event_file, elif_)
    (card, *_) = page.cards.rows
    assert card.email_on
    assert "Deniz A." in card.consent
    assert "Burak Ş." in card.consent
    assert "e-mail" in card.consent
    assert "elif@example.org" not in repr(page.cards.rows)
    page.share(elif_.id)
    page.decline(burak.id)
    assert (page.answered, page.wayOn, page.ready) == ("2 of 3 have answered", "Waiting for Deniz", False)
    page.share(deniz.id)
    assert (page.title, page.wayOn, page.ready) == ("Connected: Elif and Deniz", "Show the codes", True)
    page.goOn()
    assert foyer.page == "done"
    assert [card.name for card in foyer.pages.done.cards.rows] == ["Elif K.", "Deniz A."]
    assert len({len(card.code) for card in foyer.pages.done.cards.rows}) == 1
    (recorded,) = exchanges.everything(event_file.reader)
    assert set(recorded.members) == {elif_.id, deniz.id}
    (meeting,) = contacts_of(event_file, deniz.id)
    assert meeting.others[0].fields == (Field.NAME, Field.ORGANISATION, Field.EMAIL)
    assert contacts_of(event_file, burak.id) == []


def kept_text(file: EventFile, guest: Guest, purpose: Purpose) -> str:
    """Return the sentence to which a guest said yes, as the file keeps it."""
    query = "SELECT text_digest FROM consent WHERE attendee = ? AND purpose = ? AND given = 1"
    ((digest,),) = file.reader.execute(query, (guest.id, purpose))
    return shown_texts.by_digest(file.reader)[digest]


def test_the_sentence_shown_is_the_one_that_is_recorded(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.switchField(elif_.id, "phone", True)
    prove(foyer, event_file, elif_)
    shown = foyer.pages.exchange.cards.rows[0].consent
    foyer.pages.exchange.share(elif_.id)
    foyer.pages.exchange.share(deniz.id)
    assert kept_text(event_file, elif_, Purpose.SHARE).replace("{recipients}", "Deniz A.") == shown


def test_somebody_who_joins_late_makes_everyone_answer_again(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    elif_, deniz, late = add_guest("Elif Kılıç"), add_guest("Deniz Ay"), add_guest("Can Ünlü")
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.share(elif_.id)
    foyer.scanned(late.badge)
    (card, *_) = foyer.pages.exchange.cards.rows
    assert (card.reply, card.note) == ("waiting", "Can joined: please answer again.")
    assert "Can Ü." in card.consent


def test_a_badge_that_is_already_there_is_only_pointed_at(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    pointed: list[int] = []
    foyer.pages.exchange.highlighted.connect(pointed.append)
    before = [card.reply for card in foyer.pages.exchange.cards.rows]
    foyer.scanned(deniz.badge)
    assert pointed == [1]
    assert [card.reply for card in foyer.pages.exchange.cards.rows] == before


def test_a_foreign_badge_loses_nothing(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.share(elif_.id)
    before, sentences = foyer.pages.exchange.cards.rows, told(foyer)
    foyer.scanned("https://example.org/1234")
    assert sentences == ["This badge (ending 1234) cannot be used here; please ask at the desk."]
    assert foyer.pages.exchange.cards.rows == before


def test_staff_may_type_a_code_in_lower_case(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    foyer.open("exchange")
    foyer.scanned(add_guest("Elif Kılıç").badge.lower())
    assert foyer.pages.exchange.cards.count == 1


def test_two_who_share_and_walk_off_are_connected(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.share(elif_.id)
    assert exchanges.counts(event_file.reader) == (0, 0)
    foyer.pages.exchange.share(deniz.id)
    assert exchanges.counts(event_file.reader) == (1, 1)
    assert foyer.pages.exchange.title == "You two are connected"
    assert foyer.pages.exchange.subtitle == "It is saved. Each of you can undo it at any kiosk."
    walk_off(foyer, clock)
    assert (foyer.page, exchanges.counts(event_file.reader)) == ("rest", (1, 1))


def test_three_who_share_are_told_so_and_leaving_is_only_leaving(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    people = [add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin")]
    seat_all(foyer, *people)
    for guest in people:
        foyer.pages.exchange.share(guest.id)
    assert foyer.pages.exchange.title == "All 3 of you are connected"
    foyer.leave()
    assert exchanges.counts(event_file.reader) == (1, 3)


def test_who_has_not_answered_when_all_have_walked_off_counts_as_having_declined(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    elif_, deniz, burak = add_guest("Elif Kılıç"), add_guest("Deniz Ay"), add_guest("Burak Şahin", **SHARED)
    seat_all(foyer, elif_, deniz, burak)
    foyer.pages.exchange.share(elif_.id)
    foyer.pages.exchange.share(deniz.id)
    assert foyer.pages.exchange.partial
    assert exchanges.counts(event_file.reader) == (0, 0)
    walk_off(foyer, clock)
    (recorded,) = exchanges.everything(event_file.reader)
    assert set(recorded.members) == {elif_.id, deniz.id}
    assert contacts_of(event_file, burak.id) == []
    (answer,) = event_file.reader.execute(
        "SELECT given, fields FROM consent WHERE attendee = ?", (burak.id,)
    ).fetchall()
    assert tuple(answer) == (0, "[]")


def test_one_who_shares_alone_is_connected_with_nobody(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.share(elif_.id)
    walk_off(foyer, clock)
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.share(elif_.id)
    foyer.pages.exchange.decline(deniz.id)
    assert (foyer.pages.exchange.wayOn, foyer.pages.exchange.ready) == ("At least two must share", False)
    walk_off(foyer, clock)
    assert exchanges.counts(event_file.reader) == (0, 0)


def test_leaving_before_all_have_answered_records_nothing(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    people = [add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin")]
    seat_all(foyer, *people)
    for guest in people[:2]:
        foyer.pages.exchange.share(guest.id)
    foyer.leave()
    assert exchanges.counts(event_file.reader) == (0, 0)


def test_the_statistics_are_answered_before_and_after_the_exchange_is_recorded(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    page = foyer.pages.exchange
    page.share(elif_.id)
    page.switchStatistics(elif_.id, True)
    page.share(deniz.id)
    (recorded,) = exchanges.everything(event_file.reader)
    assert set(consents.given_in(event_file.reader, recorded.id, Purpose.STATISTICS)) == {elif_.id}
    shown = page.cards.rows[1].statistics
    page.switchStatistics(deniz.id, True)
    assert [card.statistics_on for card in page.cards.rows] == [True, True]
    assert set(consents.given_in(event_file.reader, recorded.id, Purpose.STATISTICS)) == {elif_.id, deniz.id}
    page.switchStatistics(elif_.id, False)
    assert set(consents.given_in(event_file.reader, recorded.id, Purpose.STATISTICS)) == {deniz.id}
    assert set(consents.given_in(event_file.reader, recorded.id, Purpose.SHARE)) == {elif_.id, deniz.id}
    assert kept_text(event_file, deniz, Purpose.STATISTICS) == shown


def test_nothing_that_was_answered_changes_once_it_is_recorded(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    page = foyer.pages.exchange
    page.share(elif_.id)
    page.share(deniz.id)
    page.reconsider(elif_.id)
    page.switchField(elif_.id, "email", True)
    page.decline(deniz.id)
    assert [card.reply for card in page.cards.rows] == ["shared", "shared"]
    assert exchanges.counts(event_file.reader) == (1, 1)


def test_a_badge_that_is_scanned_when_others_are_connected_begins_a_visit_of_its_own(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz, late = add_guest("Elif Kılıç"), add_guest("Deniz Ay"), add_guest("Can Ünlü")
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.share(elif_.id)
    foyer.pages.exchange.share(deniz.id)
    foyer.scanned(late.badge)
    assert (foyer.page, foyer.pages.check_in.name, foyer.pages.exchange.cards.count) == ("checkIn", "Can Ü.", 0)
    assert exchanges.counts(event_file.reader) == (1, 1)


@pytest.mark.parametrize("scanned", ["before", "after"])
def test_a_badge_that_is_scanned_about_the_last_answer_is_answered_too(
    event_file: EventFile, add_guest: AddGuest, qapp: object, scanned: str
) -> None:
    elif_, deniz, late = add_guest("Elif Kılıç"), add_guest("Deniz Ay"), add_guest("Can Ünlü")
    writes, reads = HeldJobs(), HeldJobs()
    foyer = FoyerViewModel(event_file, writes, reads, Place("Foyer 1"))
    foyer.open("exchange")
    for guest in (elif_, deniz):
        foyer.scanned(guest.badge)
        reads.let_go()
    foyer.pages.exchange.share(elif_.id)
    if scanned == "before":
        foyer.scanned(late.badge)
    foyer.pages.exchange.share(deniz.id)
    if scanned == "after":
        foyer.scanned(late.badge)
    sentences = told(foyer)
    for _ in range(3):
        writes.let_go()
        reads.let_go()
    assert sentences == []
    assert (foyer.page, foyer.pages.check_in.name) == ("checkIn", "Can Ü.")
    (recorded,) = exchanges.everything(event_file.reader)
    assert set(recorded.members) == {elif_.id, deniz.id}


def test_namesakes_are_told_apart_in_sentences(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    kurt, kaya = add_guest("Ali Kurt"), add_guest("Ali Aksoy")
    seat_all(foyer, kurt, kaya)
    foyer.pages.exchange.share(kurt.id)
    assert foyer.pages.exchange.wayOn == "Waiting for Ali A."
    assert foyer.pages.exchange.cards.rows[0].outcome == "Ali A. receives this when Ali A. shares too."
    foyer.pages.exchange.share(kaya.id)
    assert foyer.pages.exchange.cards.rows[0].outcome == "Ali A. has this."


def test_a_full_disk_keeps_everybodys_answers_until_it_can_be_saved(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, monkeypatch: pytest.MonkeyPatch
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.share(elif_.id)

    def fail(*_: object, **__: object) -> None:
        raise DiskFull(Path("event.db"))

    sentences = told(foyer)
    with monkeypatch.context() as patch:
        patch.setattr(exchange, "record_exchange", fail)
        foyer.pages.exchange.share(deniz.id)
        assert sentences == ["This could not be saved; nothing is lost. Please try again, or ask at the desk."]
        assert (foyer.page, foyer.pages.exchange.wayOn, foyer.pages.exchange.ready) == ("exchange", "Try again", True)
        assert not foyer.pages.exchange.connected
    foyer.pages.exchange.goOn()
    assert foyer.pages.exchange.title == "You two are connected"
    assert exchanges.counts(event_file.reader) == (1, 1)


def test_what_could_not_be_saved_is_tried_once_more_on_leaving(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, monkeypatch: pytest.MonkeyPatch
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)

    def fail(*_: object, **__: object) -> None:
        raise DiskFull(Path("event.db"))

    with monkeypatch.context() as patch:
        patch.setattr(exchange, "record_exchange", fail)
        foyer.pages.exchange.share(elif_.id)
        foyer.pages.exchange.share(deniz.id)
    foyer.leave()
    assert exchanges.counts(event_file.reader) == (1, 1)


def walk_off(foyer: FoyerViewModel, clock: GivenClock) -> None:
    """Let everybody go without a touch, until the screen rests."""
    for seconds in (26, 20):
        clock.now += seconds * 1000
        foyer.tick()
    assert foyer.page == "rest"
