"""Exchanges of contacts: the last answer records them, whatever the visitors do afterwards."""

from pathlib import Path

import pytest

from kiosk.domain.faults.event_file import DiskFull
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.services.sharing.exchange import contacts_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import exchanges
from kiosk.viewmodels.foyer import exchange_record
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock
from tests.flows.conftest import SHARED, HeldJobs, connect, kept_text, prove, seat_all, told


def test_group_exchange_with_one_refusal(foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest) -> None:
    elif_, deniz, burak = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay"), add_guest("Burak Şahin")
    seat_all(foyer, elif_, deniz, burak)
    page = foyer.pages.exchange
    assert [card.name for card in page.cards.rows] == ["Elif K.", "Deniz A.", "Burak Ş."]
    assert not any(card.chosen for card in page.cards.rows)
    page.switchField(elif_.id, "email", True)
    assert not page.cards.rows[0].chosen
    prove(foyer, event_file, elif_)
    (card, *_) = page.cards.rows
    assert card.chosen == ("email",)
    assert card.values == ("CEO", "e····@e····.org", "ends in 00")
    assert "Deniz A." in card.consent
    assert "Burak Ş." in card.consent
    assert "e-mail" in card.consent
    assert "elif@example.org" not in repr(page.cards.rows)
    page.share(elif_.id)
    page.decline(burak.id)
    assert page.answered == "2 of 3 have answered"
    page.share(deniz.id)
    assert (foyer.page, foyer.pages.done.title) == ("done", "Connected: Elif K. and Deniz A.")
    assert [card.name for card in foyer.pages.done.cards.rows] == ["Elif K.", "Deniz A."]
    assert len({len(card.code) for card in foyer.pages.done.cards.rows}) == 1
    (recorded,) = exchanges.everything(event_file.reader)
    assert set(recorded.members) == {elif_.id, deniz.id}
    (meeting,) = contacts_of(event_file, deniz.id)
    assert meeting.others[0].fields == (Field.NAME, Field.ORGANISATION, Field.EMAIL)
    assert contacts_of(event_file, burak.id) == []


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


def test_somebody_scanned_by_mistake_is_removed_and_the_others_are_connected_at_once(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz, mistaken = add_guest("Elif Kılıç"), add_guest("Deniz Ay"), add_guest("Can Ünlü")
    seat_all(foyer, elif_, deniz, mistaken)
    foyer.pages.exchange.share(elif_.id)
    foyer.pages.exchange.share(deniz.id)
    foyer.pages.exchange.remove(mistaken.id)
    assert foyer.pages.done.title == "You two are connected"
    assert (
        event_file.reader.execute("SELECT COUNT(*) FROM consent WHERE attendee = ?", (mistaken.id,)).fetchone()[0] == 0
    )


def test_a_thirteenth_badge_is_told_so_and_changes_nothing(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    crowd = [add_guest(f"Guest{chr(65 + number)} Test") for number in range(13)]
    seat_all(foyer, *crowd[:12])
    before, sentences = foyer.pages.exchange.cards.rows, told(foyer)
    foyer.scanned(crowd[12].badge)
    assert sentences == ["12 people fit into one exchange. Whoever is new begins another one afterwards."]
    assert foyer.pages.exchange.cards.rows == before


def test_each_reads_their_card_in_their_own_language_and_the_file_keeps_the_very_text(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz, burak = add_guest("Elif Kılıç", language="tr"), add_guest("Deniz Ay"), add_guest("Burak Şahin")
    seat_all(foyer, elif_, deniz, burak)
    page = foyer.pages.exchange
    first, second, _ = page.cards.rows
    assert (first.language_name, first.share_word, second.share_word) == ("Türkçe", "Paylaş", "Share")
    assert page.subtitle == "Bilgileriniz birbirinizle paylaşılsın mı?"
    shown = first.consent
    page.share(elif_.id)
    page.speakNext(deniz.id)
    page.speakNext(deniz.id)
    page.share(deniz.id)
    foyer.setLanguage("tr")
    page.decline(burak.id)
    kept = event_file.reader.execute("SELECT attendee, language FROM consent WHERE purpose = 'share'")
    assert {row[0]: row[1] for row in kept} == {elif_.id: "tr", deniz.id: "en", burak.id: "tr"}
    named = "Burak Ş., Deniz A."
    assert kept_text(event_file, elif_, Purpose.SHARE).replace("{recipients}", named) == shown


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
    assert foyer.pages.exchange.cards.rows[0].outcome == "Ali A. receives this when Ali A. shares too."


def test_namesakes_are_called_by_as_much_of_the_family_name_as_tells_them_apart(
    foyer: FoyerViewModel, add_guest: AddGuest
) -> None:
    people = [
        add_guest("Ali Aksoy", organisation="Filiz Sensör"),
        add_guest("Ali Aydın", organisation="Anka Ventures"),
        add_guest("Ali Aksoy", organisation="Kuzey Makine"),
        add_guest("Elif Kılıç"),
    ]
    seat_all(foyer, *people)
    cards = foyer.pages.exchange.cards.rows
    assert [card.name for card in cards] == ["Ali Ak.", "Ali Ay.", "Ali Ak.", "Elif K."]
    assert [card.alike for card in cards] == [True, False, True, False]
    assert "Ali Ak. (Filiz Sensör)" in cards[3].consent
    assert "Ali Ak. (Kuzey Makine)" in cards[3].consent


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
        patch.setattr(exchange_record, "record_exchange", fail)
        foyer.pages.exchange.share(deniz.id)
        assert sentences == ["This could not be saved; nothing is lost. Please try again, or ask at the desk."]
        assert (foyer.page, foyer.pages.exchange.wayOn) == ("exchange", "Try again")
    foyer.pages.exchange.tryAgain()
    assert foyer.pages.done.title == "You two are connected"
    assert exchanges.counts(event_file.reader) == (1, 1)


@pytest.mark.parametrize("way", ["leave", "walk off"])
def test_what_could_not_be_saved_is_tried_once_more_when_all_have_walked_off_but_leave_commits_nothing(
    foyer: FoyerViewModel,
    event_file: EventFile,
    add_guest: AddGuest,
    clock: GivenClock,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")

    def fail(*_: object, **__: object) -> None:
        raise DiskFull(Path("event.db"))

    with monkeypatch.context() as patch:
        patch.setattr(exchange_record, "record_exchange", fail)
        connect(foyer, elif_, deniz)
    if way == "leave":
        foyer.leave()
    else:
        clock.now += 46_000
        foyer.tick()
    assert (foyer.page, foyer.pages.exchange.cards.count) == ("rest", 0)
    assert exchanges.counts(event_file.reader) == ((0, 0) if way == "leave" else (1, 1))


@pytest.mark.parametrize("shares", [False, True], ids=["before the other answers", "after the other has shared"])
def test_where_nothing_comes_of_it_all_read_that_this_is_fine_and_nobody_who_said_no(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, *, shares: bool
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay", language="tr")
    seat_all(foyer, elif_, deniz)
    page = foyer.pages.exchange
    page.switchField(elif_.id, "email", True)
    prove(foyer, event_file, elif_)
    kept = event_file.journal.count()
    if shares:
        page.share(elif_.id)
    assert page.ending == ""
    page.decline(deniz.id)
    assert (page.title, page.answered) == ("No contacts shared this time", "")
    assert page.subtitle == "Bu kez iletişim bilgisi paylaşılmadı"
    assert page.ending == (
        "Each of you decides freely, and nobody owes a reason. Nothing was passed on, and no answer is kept."
    )
    page.askAnew()
    assert (page.ending, [card.reply for card in page.cards.rows]) == ("", ["waiting", "waiting"])
    assert [card.chosen for card in page.cards.rows] == [("email",), ()]
    page.decline(elif_.id)
    foyer.open("agenda")
    assert (foyer.page, page.cards.count, page.ending) == ("agenda", 0, "")
    assert (exchanges.counts(event_file.reader), event_file.journal.count()) == ((0, 0), kept)


def test_where_nothing_new_comes_of_it_those_who_were_connected_read_that_they_stay_so(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    people = [add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin")]
    connect(foyer, *people[:2])
    foyer.pages.done.inviteOneMore()
    foyer.scanned(people[2].badge)
    for guest in people[1:]:
        foyer.pages.exchange.decline(guest.id)
    assert foyer.pages.exchange.ending.endswith("Nothing new was passed on, and what you shared before stays as it is.")
    foyer.leave()
    assert exchanges.counts(event_file.reader) == (1, 1)


def test_a_group_that_shares_without_somebody_reads_that_this_is_fine(
    foyer: FoyerViewModel, add_guest: AddGuest
) -> None:
    people = [add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin")]
    seat_all(foyer, *people)
    foyer.pages.exchange.decline(people[2].id)
    for guest in people[:2]:
        foyer.pages.exchange.share(guest.id)
    fine = "Not everybody shares each time, and that is fine: you can scan together again later."
    assert foyer.pages.done.sentence.endswith(fine)
    assert "Burak" not in foyer.pages.done.title + foyer.pages.done.sentence
