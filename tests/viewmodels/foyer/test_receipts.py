"""Undoing, correcting and being erased from what is stored: each is recorded, shown, and ends in a receipt."""

import pytest

from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.receipt import typed, written
from kiosk.services.exports.export import prepare
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.find import find
from kiosk.services.people.correcting import correct
from kiosk.services.people.details import details_of
from kiosk.services.people.wishes import open_wishes
from kiosk.services.sharing.exchange import contacts_of, record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.foyer.stored_acts import StoredActs
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, everything_held, prove
from tests.networks import text_of
from tests.numbers import number_of


@pytest.fixture
def foyer(event_file: EventFile, qapp: object) -> FoyerViewModel:
    return FoyerViewModel(event_file, ImmediateJobs(), ImmediateJobs(), Place("Foyer 1"))


@pytest.fixture
def elif_(event_file: EventFile, add_guest: AddGuest) -> Guest:
    guest = add_guest("Elif Kılıç", **SHARED)
    number_of(event_file, guest)
    return guest


@pytest.fixture
def acts(
    foyer: FoyerViewModel, event_file: EventFile, elif_: Guest, add_guest: AddGuest, clock: GivenClock
) -> StoredActs:
    for name in ("Deniz Ay", "Can Ak"):
        clock.forward(5)
        other = add_guest(name, organisation="Yıldız")
        answers = [Answer(one.id, (Field.EMAIL,), statistics=True) for one in (elif_, other)]
        record_exchange(event_file, answers, point="Foyer 1")
    foyer.open("stored")
    foyer.scanned(elif_.badge)
    prove(foyer, event_file, elif_)
    return foyer.pages.stored.acts


def exported(file: EventFile) -> str:
    return text_of(prepare(file, ExportRequest(ExportKind.CONTACTS, ExportFormat.CSV)).content)


def test_one_exchange_is_undone_and_the_others_stay(
    acts: StoredActs, event_file: EventFile, elif_: Guest, clock: GivenClock
) -> None:
    last, first = acts.shares.rows
    assert (first.title, last.title) == ("Deniz A. (Yıldız)", "Can A. (Yıldız)")
    assert "09:35, Foyer 1" in first.detail
    clock.forward(1)
    acts.takeBack(first.exchange)
    assert [bool(one.shared) for one in contacts_of(event_file, elif_.id)] == [True, False]
    assert [row.title for row in acts.shares.rows] == ["Can A. (Yıldız)"], "and the page says so at once"
    assert exported(event_file).count("elif@example.org") == 1


def test_the_desk_finds_whoever_got_a_receipt_and_what_it_was_for(
    acts: StoredActs, event_file: EventFile, elif_: Guest
) -> None:
    acts.takeBack("")
    number = acts.receiptNumber
    assert typed(number.lower())
    assert [one.attendee.id for one in find(event_file, number.lower().replace("0", "o"))] == [elif_.id]
    assert find(event_file, written("ZZZZZZZZ")) == ()
    details = details_of(event_file, elif_.id)
    assert details
    latest = details.history.entries[0]
    assert (str(latest.happening), latest.point) == (f"Undid their sharing, receipt {number}", event_file.point)
    assert "elif@example.org" not in exported(event_file)


def test_a_correction_is_asked_for_and_made_at_the_desk(acts: StoredActs, event_file: EventFile, elif_: Guest) -> None:
    acts.askCorrection("Elif Kılıç", "Kuzey Makine", "elif at example")
    assert acts.wrong
    assert not acts.receiptNumber
    acts.askCorrection("Elif Kılıç Ay", "Kuzey Makine", "elif.ay@example.org")
    assert acts.receiptSentence == "You asked to have this put right: name, e-mail."
    wish = open_wishes(event_file)[0]
    assert wish.wished == {"name": "Elif Kılıç Ay", "email": "elif.ay@example.org"}
    assert wish.person.name == "Elif Kılıç", "a foyer screen changes no list"
    correct(event_file, elif_.id, wish.wished)
    assert open_wishes(event_file) == []


def test_nothing_of_it_stays_on_the_screen(foyer: FoyerViewModel, acts: StoredActs) -> None:
    acts.takeBack("")
    number = acts.receiptNumber
    foyer.leave()
    held = everything_held(foyer)
    assert number not in held
    assert "Deniz" not in held
