"""Those who are connected: told so once it is recorded, shown their codes for a while, and asked to be counted."""

import pytest

from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.services.sharing.exchange import contacts_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import consents, exchanges
from kiosk.viewmodels.foyer.screen import STILL_THERE, FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock
from tests.flows.conftest import SHARED, HeldJobs, connect, kept_text, seat_all, told


def test_two_who_share_and_walk_off_are_connected(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.share(elif_.id)
    assert exchanges.counts(event_file.reader) == (0, 0)
    foyer.pages.exchange.share(deniz.id)
    assert exchanges.counts(event_file.reader) == (1, 1)
    assert (foyer.page, foyer.pages.done.title) == ("done", "You two are connected")
    assert foyer.pages.done.sentence.startswith("Saved at ")
    walk_off(foyer, clock)
    assert (foyer.page, exchanges.counts(event_file.reader)) == ("rest", (1, 1))


def test_the_last_answer_is_shown_once_it_is_in_the_file(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    writes = HeldJobs()
    foyer = FoyerViewModel(event_file, writes, ImmediateJobs(), Place("Foyer 1"))
    seat_all(foyer, elif_, deniz)
    foyer.pages.exchange.share(elif_.id)
    foyer.pages.exchange.share(deniz.id)
    assert [card.reply for card in foyer.pages.exchange.cards.rows] == ["shared", "waiting"]
    assert (foyer.page, exchanges.counts(event_file.reader)) == ("exchange", (0, 0))
    writes.let_go()
    assert (foyer.page, exchanges.counts(event_file.reader)) == ("done", (1, 1))


def test_three_who_share_are_told_so_and_leaving_is_only_leaving(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    people = [add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin")]
    seat_all(foyer, *people)
    for guest in people:
        foyer.pages.exchange.share(guest.id)
    assert foyer.pages.done.title == "All 3 of you are connected"
    foyer.leave()
    assert (foyer.page, exchanges.counts(event_file.reader)) == ("rest", (1, 3))


def test_who_has_not_answered_when_all_have_walked_off_counts_as_having_declined(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    elif_, deniz, burak = add_guest("Elif Kılıç"), add_guest("Deniz Ay"), add_guest("Burak Şahin", **SHARED)
    seat_all(foyer, elif_, deniz, burak)
    foyer.pages.exchange.share(elif_.id)
    foyer.pages.exchange.share(deniz.id)
    assert foyer.keepsAnswers
    assert exchanges.counts(event_file.reader) == (0, 0)
    walk_off(foyer, clock)
    assert foyer.pages.done.cards.count == 0
    (recorded,) = exchanges.everything(event_file.reader)
    assert set(recorded.members) == {elif_.id, deniz.id}
    assert contacts_of(event_file, burak.id) == []
    (answer,) = event_file.reader.execute(
        "SELECT given, fields FROM consent WHERE attendee = ?", (burak.id,)
    ).fetchall()
    assert tuple(answer) == (0, "[]")


def test_the_page_of_those_who_are_connected_counts_down_and_stays_for_longer_when_asked(
    foyer: FoyerViewModel, add_guest: AddGuest, clock: GivenClock
) -> None:
    connect(foyer, add_guest("Elif Kılıç"), add_guest("Deniz Ay"))
    clock.now += 50_000
    foyer.tick()
    assert (foyer.page, foyer.pages.done.secondsLeft, foyer.idle.warning) == ("done", 10, False)
    foyer.pages.done.moreTime()
    assert foyer.pages.done.secondsLeft == 70
    clock.now += 69_000
    foyer.tick()
    assert foyer.page == "done"
    foyer.touch()
    assert foyer.pages.done.secondsLeft == 30
    clock.now += 30_000
    foyer.tick()
    assert foyer.page == "rest"


@pytest.mark.parametrize("minutes", [0, -60])
def test_however_often_somebody_asks_for_more_time_the_codes_go_within_two_minutes(
    foyer: FoyerViewModel, add_guest: AddGuest, clock: GivenClock, minutes: int
) -> None:
    connect(foyer, add_guest("Elif Kılıç"), add_guest("Deniz Ay"))
    for _ in range(5):
        foyer.pages.done.moreTime()
    clock.forward(minutes)
    foyer.tick()
    assert foyer.pages.done.secondsLeft == 120
    clock.forward(2)
    foyer.tick()
    assert (foyer.page, foyer.pages.done.cards.count) == ("rest", 0)


def test_the_codes_are_heard_and_said_to_go_twenty_seconds_before_they_do(
    foyer: FoyerViewModel, add_guest: AddGuest, clock: GivenClock
) -> None:
    sounds: list[str] = []
    foyer.sounded.connect(sounds.append)
    sentences = told(foyer)
    connect(foyer, add_guest("Elif Kılıç"), add_guest("Deniz Ay"))
    clock.now += 39_000
    foyer.tick()
    assert (sentences, sounds) == ([], [])
    clock.now += 1_000
    foyer.tick()
    assert (foyer.pages.done.secondsLeft, sounds) == (20, [STILL_THERE])
    assert sentences == ["This page closes in a moment. “More time” keeps it open."]
    clock.now += 10_000
    foyer.tick()
    assert len(sounds) == len(sentences) == 1
    foyer.pages.done.moreTime()
    clock.now += 60_000
    foyer.tick()
    assert (foyer.page, len(sounds), len(sentences)) == ("done", 2, 2)


def test_while_their_codes_are_being_made_people_read_that_it_is_saved(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    reads = HeldJobs()
    foyer = FoyerViewModel(event_file, ImmediateJobs(), reads, Place("Foyer 1"))
    guests = [add_guest("Elif Kılıç"), add_guest("Deniz Ay")]
    seat_all(foyer, *guests)
    reads.let_go()
    for guest in guests:
        foyer.pages.exchange.share(guest.id)
    page = foyer.pages.done
    assert page.sentence.startswith("Saved at ")
    assert [(card.name, card.code) for card in page.cards.rows] == [("Elif K.", []), ("Deniz A.", [])]
    reads.let_go()
    assert all(card.code for card in page.cards.rows)
    for guest in guests:
        page.undo(guest.id)
    assert (page.sentence, page.cards.count) == ("Nobody shares anything any more.", 0)


def test_a_number_that_was_being_asked_for_is_not_once_the_others_are_connected(
    foyer: FoyerViewModel, add_guest: AddGuest
) -> None:
    guests = [add_guest(name, **SHARED) for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin")]
    seat_all(foyer, *guests)
    for guest in guests[:2]:
        foyer.pages.exchange.share(guest.id)
    foyer.pages.exchange.switchField(guests[2].id, "email", True)
    assert foyer.number.asking
    foyer.pages.exchange.decline(guests[2].id)
    assert (foyer.page, foyer.number.asking) == ("done", False)


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
    assert foyer.pages.exchange.title == "No contacts shared this time"
    walk_off(foyer, clock)
    assert exchanges.counts(event_file.reader) == (0, 0)


def test_leaving_before_two_have_agreed_records_nothing(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    people = [add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin")]
    seat_all(foyer, *people)
    foyer.pages.exchange.share(people[0].id)
    foyer.leave()
    assert (foyer.page, exchanges.counts(event_file.reader)) == ("rest", (0, 0))


def test_leaving_while_others_have_agreed_first_says_what_becomes_of_that(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    people = [add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin")]
    seat_all(foyer, *people)
    for guest in people[:2]:
        foyer.pages.exchange.share(guest.id)
    foyer.leave()
    assert (foyer.page, foyer.idle.warning, foyer.keepsAnswers) == ("exchange", True, True)
    foyer.touch()
    assert (foyer.idle.warning, exchanges.counts(event_file.reader)) == (False, (0, 0))
    foyer.leave()
    foyer.leave()
    assert (foyer.page, exchanges.counts(event_file.reader)) == ("done", (1, 1))
    assert foyer.pages.done.title == "Connected: Elif K. and Deniz A."


def test_the_statistics_are_asked_once_the_exchange_is_recorded_and_each_answers_in_their_language(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay", language="tr")
    connect(foyer, elif_, deniz)
    page = foyer.pages.done
    (recorded,) = exchanges.everything(event_file.reader)
    assert not consents.given_in(event_file.reader, recorded.id, Purpose.STATISTICS)
    assert [question.on for question in page.questions.rows] == [False, False]
    shown = page.questions.rows[1].sentence
    page.switchStatistics(elif_.id, True)
    page.switchStatistics(deniz.id, True)
    assert [question.on for question in page.questions.rows] == [True, True]
    assert set(consents.given_in(event_file.reader, recorded.id, Purpose.STATISTICS)) == {elif_.id, deniz.id}
    page.switchStatistics(elif_.id, False)
    assert set(consents.given_in(event_file.reader, recorded.id, Purpose.STATISTICS)) == {deniz.id}
    assert set(consents.given_in(event_file.reader, recorded.id, Purpose.SHARE)) == {elif_.id, deniz.id}
    assert kept_text(event_file, deniz, Purpose.STATISTICS) == shown


def test_nothing_that_was_answered_changes_once_it_is_recorded(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay")
    connect(foyer, elif_, deniz)
    page = foyer.pages.exchange
    page.reconsider(elif_.id)
    page.switchField(elif_.id, "email", True)
    page.decline(deniz.id)
    assert contacts_of(event_file, deniz.id)[0].others[0].fields == (Field.NAME, Field.ORGANISATION)
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


def walk_off(foyer: FoyerViewModel, clock: GivenClock) -> None:
    """Let everybody go without a touch, until the screen forgets them."""
    for seconds in (60,) if foyer.page == "done" else (26, 20):
        clock.now += seconds * 1000
        foyer.tick()
    assert foyer.page == "rest"
