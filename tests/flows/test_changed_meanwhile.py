"""An exchange in which somebody is erased, or the texts change, between one answer and the next."""

from pathlib import Path

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.networking.exchange import Purpose
from kiosk.services.erase import erase
from kiosk.services.event import amend_event
from kiosk.services.sharing.notice import FOLDER, own_folder
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import consents, exchanges
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest
from tests.flows.conftest import HeldJobs, connect, kept_text, seat_all, told

RECORDED_NOTHING = "The text has changed just now, and nothing was recorded. Please read it, and answer again."


def test_when_the_text_changes_between_two_answers_everybody_reads_the_new_one_before_anything_is_recorded(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz, can = (add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Can Ünlü"))
    page = foyer.pages.exchange
    seat_all(foyer, elif_, deniz, can)
    page.decline(can.id)
    page.share(elif_.id)
    amend_event(event_file, organiser="Körfez Cluster")
    sentences = told(foyer)
    page.share(deniz.id)
    assert (sentences, exchanges.counts(event_file.reader)) == ([RECORDED_NOTHING], (0, 0))
    assert [card.reply for card in page.cards.rows] == ["waiting", "waiting", "declined"]
    assert [card.note for card in page.cards.rows] == [*["The text has changed: please answer again."] * 2, ""]
    assert "Körfez Cluster" in page.notice
    page.share(elif_.id)
    page.share(deniz.id)
    assert (foyer.page, exchanges.counts(event_file.reader)) == ("done", (1, 1))


def test_a_sentence_of_the_organisers_that_changes_is_recorded_for_nobody_who_read_the_old_one(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    page = foyer.pages.exchange
    seat_all(foyer, elif_, deniz)
    page.share(elif_.id)
    write_own_consent(event_file.path, "They may keep them.", "They may keep them for a year.")
    page.share(deniz.id)
    assert exchanges.counts(event_file.reader) == (0, 0)
    assert all("for a year" in card.consent for card in page.cards.rows)
    page.share(elif_.id)
    page.share(deniz.id)
    assert "for a year" in kept_text(event_file, elif_, Purpose.SHARE)


def test_who_is_asked_to_be_counted_is_counted_by_the_sentence_that_they_read(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_ = add_guest("Elif Kılıç")
    connect(foyer, elif_, add_guest("Deniz Ay"))
    page, sentences = foyer.pages.done, told(foyer)
    (recorded,) = exchanges.everything(event_file.reader)
    amend_event(event_file, organiser="Körfez Cluster")
    page.switchStatistics(elif_.id, True)
    assert sentences == [RECORDED_NOTHING]
    assert not consents.given_in(event_file.reader, recorded.id, Purpose.STATISTICS)
    assert (page.questions.rows[0].on, "Körfez Cluster" in page.questions.rows[0].sentence) == (False, True)
    page.switchStatistics(elif_.id, True)
    assert kept_text(event_file, elif_, Purpose.STATISTICS) == page.questions.rows[0].sentence


def test_an_exchange_waits_for_nobody_who_was_erased(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz, can = (add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Can Ünlü"))
    seat_all(foyer, elif_, deniz, can)
    for guest in (elif_, deniz):
        foyer.pages.exchange.share(guest.id)
    erase(event_file, can.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    assert (foyer.page, foyer.pages.done.title) == ("done", "You two are connected")
    (recorded,) = exchanges.everything(event_file.reader)
    assert set(recorded.members) == {elif_.id, deniz.id}


def test_who_agreed_to_share_with_somebody_erased_is_still_connected_with_the_others(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz, can, burak = (add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Can Ünlü", "Burak Şahin"))
    seat_all(foyer, elif_, deniz, can, burak)
    for guest in (elif_, can):
        foyer.pages.exchange.share(guest.id)
    erase(event_file, can.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    assert [card.reply for card in foyer.pages.exchange.cards.rows] == ["shared", "waiting", "waiting"]
    for guest in (deniz, burak):
        foyer.pages.exchange.share(guest.id)
    assert (foyer.pages.done.title, exchanges.counts(event_file.reader)) == ("All 3 of you are connected", (1, 3))


def test_an_erasure_while_it_is_being_recorded_leaves_the_others_to_be_tried_again(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    elif_, deniz, can = (add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Can Ünlü"))
    writes = HeldJobs()
    foyer = FoyerViewModel(event_file, writes, ImmediateJobs(), Place("Foyer 1"))
    connect(foyer, elif_, deniz, can)
    erase(event_file, can.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    writes.let_go()
    assert (foyer.page, foyer.pages.exchange.wayOn) == ("exchange", "Try again")
    foyer.pages.exchange.tryAgain()
    writes.let_go()
    assert (foyer.pages.done.title, exchanges.counts(event_file.reader)) == ("You two are connected", (1, 1))


def test_who_was_connected_with_somebody_erased_may_still_be_counted(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz, can = (add_guest(name) for name in ("Elif Kılıç", "Deniz Ay", "Can Ünlü"))
    seat_all(foyer, elif_, deniz, can)
    for guest in (elif_, deniz):
        foyer.pages.exchange.share(guest.id)
    foyer.pages.exchange.decline(can.id)
    erase(event_file, can.id, reason=ErasureReason.ASKED)
    foyer.refresh()
    foyer.pages.done.switchStatistics(elif_.id, True)
    assert [question.on for question in foyer.pages.done.questions.rows] == [True, False]


def test_a_broken_text_of_the_organisers_is_nothing_to_those_who_are_asked_about_no_statistics(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer.pages.done.ask_statistics(wanted=False)
    connect(foyer, add_guest("Elif Kılıç"), add_guest("Deniz Ay"))
    write_own_consent(event_file.path, "## statistics", "## something else")
    sentences = told(foyer)
    foyer.pages.done.retranslate("en")
    assert sentences == []
    foyer.pages.done.ask_statistics(wanted=True)
    assert sentences == ["That did not work. Please try again, or ask at the desk."]


def write_own_consent(path: Path, old: str, new: str) -> None:
    """Let the organiser have a sentence of their own."""
    own = own_folder(path)
    own.mkdir(exist_ok=True)
    text = (FOLDER / "consent.en.md").read_text("utf-8")
    assert old in text
    (own / "consent.en.md").write_text(text.replace(old, new), "utf-8")
