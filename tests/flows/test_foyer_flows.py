"""What visitors do in the foyer, over the real services and a real file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.fault import Fault
from kiosk.domain.faults.event_file import DiskFull
from kiosk.domain.networking.exchange import Field
from kiosk.services.exchange import contacts_of
from kiosk.services.notice import Texts
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import exchanges, scans
from kiosk.viewmodels.foyer import exchange
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.rows import Rows
from tests.conftest import AddGuest, GivenClock, Guest

SHARED = {"organisation": "Kuzey Makine", "role": "CEO", "email": "elif@example.org", "phone": "+90 212 000 00 00"}


@pytest.fixture
def foyer(event_file: EventFile, qapp: object) -> FoyerViewModel:
    return FoyerViewModel(event_file, ImmediateJobs(), ImmediateJobs(), Place("Foyer 1"))


def seat_all(foyer: FoyerViewModel, *guests: Guest) -> None:
    foyer.open("exchange")
    for guest in guests:
        foyer.scanned(guest.badge)


def told(foyer: FoyerViewModel) -> list[str]:
    sentences: list[str] = []
    foyer.told.connect(lambda text, _icon, _trouble: sentences.append(text))
    return sentences


def everything_shown(foyer: FoyerViewModel) -> str:
    """Return all that any of the foyer's view models holds for the screen, as one text."""
    held: list[str] = []
    pages: list[QObject] = [foyer, foyer.rest, foyer.idle, foyer.agenda, foyer.agenda.session, foyer.exchange]
    pages += [foyer.checkIn, foyer.done, foyer.met]
    held += [_properties(page) for page in pages]
    for rows in foyer.findChildren(Rows):
        held.append(repr(rows.rows))
    held += [
        repr(foyer.exchange._seats),
        repr(foyer.checkIn.admission),
        repr(foyer.done._coded),
        repr(foyer.met._found),
    ]
    return "\n".join(held)


def _properties(model: object) -> str:
    meta = model.metaObject()  # type: ignore[attr-defined]
    properties = [meta.property(at) for at in range(meta.propertyCount())]
    texts = [one.name() for one in properties if one.typeName() == "QString"]
    return " ".join(model.property(name) for name in texts)  # type: ignore[attr-defined]


def test_arrival_at_the_foyer(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Elif Kılıç", **SHARED)
    foyer.scanned(guest.badge)
    assert (foyer.page, foyer.checkIn.kind, foyer.checkIn.word) == ("checkIn", "admitted", "Welcome")
    assert foyer.checkIn.name == "Elif K."
    (scan,) = scans.latest(event_file.reader, 5)
    assert (scan.point, scan.method, scan.verdict) == ("Foyer 1", "self", "admitted")
    clock.forward(5)
    foyer.scanned(guest.ticket)
    assert (foyer.checkIn.kind, foyer.checkIn.sentence[:20]) == ("already_in", "Checked in at 09:30.")
    foyer.leave()
    assert foyer.page == "rest"


@pytest.mark.parametrize("status", ["unpaid", "cancelled"])
def test_why_somebody_must_go_to_the_desk_stays_between_them_and_the_desk(
    foyer: FoyerViewModel, add_guest: AddGuest, status: str
) -> None:
    guest = add_guest("Elif Kılıç", status=status)
    foyer.scanned(guest.badge)
    answer = foyer.checkIn
    assert (answer.kind, answer.word, answer.name) == ("information", "Please ask at the desk", "")
    assert answer.ending == f"Code ending {guest.badge[-4:]}"
    assert status not in answer.sentence.lower()
    assert "paid" not in answer.sentence.lower()


def test_group_exchange_with_one_refusal(foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest) -> None:
    elif_, deniz, burak = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay"), add_guest("Burak Şahin")
    seat_all(foyer, elif_, deniz, burak)
    page = foyer.exchange
    assert [card.name for card in page.cards.rows] == ["Elif K.", "Deniz A.", "Burak Ş."]
    assert not any(card.role_on or card.email_on or card.phone_on or card.statistics_on for card in page.cards.rows)
    page.switchField(elif_.id, "email", True)
    (card, *_) = page.cards.rows
    assert "Deniz A." in card.consent
    assert "Burak Ş." in card.consent
    assert "e-mail" in card.consent
    assert "elif@example.org" not in repr(page.cards.rows)
    page.share(elif_.id)
    page.decline(burak.id)
    assert (page.answered, page.wayOn, page.ready) == ("2 of 3 have answered", "Waiting for Deniz", False)
    page.share(deniz.id)
    assert (page.wayOn, page.ready) == ("Done", True)
    page.finish()
    assert foyer.page == "done"
    assert [card.name for card in foyer.done.cards.rows] == ["Elif K.", "Deniz A."]
    assert len({len(card.code) for card in foyer.done.cards.rows}) == 1
    (recorded,) = exchanges.everything(event_file.reader)
    assert set(recorded.members) == {elif_.id, deniz.id}
    (meeting,) = contacts_of(event_file, deniz.id)
    assert meeting.others[0].fields == (Field.NAME, Field.ORGANISATION, Field.EMAIL)
    assert contacts_of(event_file, burak.id) == []


def test_the_sentence_shown_is_the_one_that_is_recorded(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    from kiosk.domain.networking.exchange import Purpose

    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.exchange.switchField(elif_.id, "phone", True)
    shown = foyer.exchange.cards.rows[0].consent
    foyer.exchange.share(elif_.id)
    foyer.exchange.share(deniz.id)
    foyer.exchange.finish()
    (digest,) = event_file.reader.execute(
        "SELECT text_digest FROM consent WHERE attendee = ? AND purpose = 'share'", (elif_.id,)
    ).fetchone()
    assert digest == Texts("en", "", "", shown, "").digest(Purpose.SHARE)


def test_somebody_who_joins_late_makes_everyone_answer_again(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    elif_, deniz, late = add_guest("Elif Kılıç"), add_guest("Deniz Ay"), add_guest("Can Ünlü")
    seat_all(foyer, elif_, deniz)
    foyer.exchange.share(elif_.id)
    foyer.scanned(late.badge)
    (card, *_) = foyer.exchange.cards.rows
    assert (card.reply, card.note) == ("waiting", "Can joined: please answer again.")
    assert "Can Ü." in card.consent


def test_a_badge_that_is_already_there_is_only_pointed_at(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    pointed: list[int] = []
    foyer.exchange.highlighted.connect(pointed.append)
    before = [card.reply for card in foyer.exchange.cards.rows]
    foyer.scanned(deniz.badge)
    assert pointed == [1]
    assert [card.reply for card in foyer.exchange.cards.rows] == before


def test_a_foreign_badge_loses_nothing(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.exchange.share(elif_.id)
    before, sentences = foyer.exchange.cards.rows, told(foyer)
    foyer.scanned("https://example.org/1234")
    assert sentences == ["This badge (ending 1234) cannot be used here; please ask at the desk."]
    assert foyer.exchange.cards.rows == before


def test_staff_may_type_a_code_in_lower_case(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    foyer.open("exchange")
    foyer.scanned(add_guest("Elif Kılıç").badge.lower())
    assert foyer.exchange.cards.count == 1


def test_a_full_disk_keeps_everybodys_answers(
    foyer: FoyerViewModel, add_guest: AddGuest, monkeypatch: pytest.MonkeyPatch
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.exchange.share(elif_.id)
    foyer.exchange.share(deniz.id)

    def fail(*_: object, **__: object) -> None:
        raise DiskFull(Path("event.db"))

    monkeypatch.setattr(exchange, "record_exchange", fail)
    sentences = told(foyer)
    foyer.exchange.finish()
    assert sentences == ["This could not be saved; nothing is lost. Please try again, or ask at the desk."]
    assert (foyer.page, foyer.exchange.ready) == ("exchange", True)


def test_sharing_is_undone_on_the_spot_and_later(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.exchange.share(elif_.id)
    foyer.exchange.share(deniz.id)
    foyer.exchange.finish()
    sentences = told(foyer)
    foyer.done.undo(elif_.id)
    assert sentences == ["Your sharing is undone. Ask Deniz A. to delete what they saved."]
    assert [card.name for card in foyer.done.cards.rows] == ["Deniz A."]
    foyer.open("met")
    foyer.scanned(deniz.badge)
    assert (foyer.met.visitor, foyer.met.cards.count) == ("Deniz A.", 0)
    assert foyer.met.summary == "One person no longer shares with you."
    foyer.met.undo("")
    assert contacts_of(event_file, elif_.id)[0].others == ()
    assert not foyer.met.undoable


def test_another_badge_on_people_i_met_shows_nothing_of_the_one_before(
    foyer: FoyerViewModel, add_guest: AddGuest
) -> None:
    elif_, deniz = add_guest("Elif Kılıç"), add_guest("Deniz Ay")
    seat_all(foyer, elif_, deniz)
    foyer.exchange.share(elif_.id)
    foyer.exchange.share(deniz.id)
    foyer.exchange.finish()
    foyer.open("met")
    foyer.scanned(elif_.badge)
    assert foyer.met.cards.count == 1
    foyer.scanned("XYZ-unknown")
    assert (foyer.met.visitor, foyer.met.cards.count) == ("", 0)


def test_who_was_just_checked_in_is_the_first_of_their_exchange(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    foyer.scanned(add_guest("Elif Kılıç").badge)
    foyer.open("exchange")
    assert [card.name for card in foyer.exchange.cards.rows] == ["Elif K."]


@pytest.mark.parametrize("page", ["checkIn", "exchange", "done", "met"])
def test_idle_wipes_the_visitor(foyer: FoyerViewModel, add_guest: AddGuest, clock: GivenClock, page: str) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay", organisation="Körfez")
    foyer.setLanguage("tr")
    foyer.setHighContrast(True)
    foyer.setLargerText(True)
    visit(foyer, page, elif_, deniz)
    assert foyer.page == page
    assert "Elif" in everything_shown(foyer)
    clock.now += 26_000
    foyer.tick()
    assert foyer.idle.warning
    clock.now += 20_000
    foyer.tick()
    held = everything_shown(foyer)
    for secret in ("Elif", "Kılıç", "Deniz", "Kuzey", "Körfez A", "example.org", "+90", elif_.id, deniz.badge):
        assert secret not in held
    assert (foyer.page, foyer.language, foyer.highContrast, foyer.largerText) == ("rest", "en", False, False)


def visit(foyer: FoyerViewModel, page: str, first: Guest, second: Guest) -> None:
    """Bring the screen to a page with people on it."""
    if page == "checkIn":
        foyer.scanned(first.badge)
        return
    seat_all(foyer, first, second)
    if page == "exchange":
        return
    foyer.exchange.share(first.id)
    foyer.exchange.share(second.id)
    foyer.exchange.finish()
    if page == "met":
        foyer.open("met")
        foyer.scanned(second.badge)


def test_a_touch_keeps_the_visitor(foyer: FoyerViewModel, add_guest: AddGuest, clock: GivenClock) -> None:
    foyer.scanned(add_guest("Elif Kılıç").badge)
    for _ in range(5):
        clock.now += 24_000
        foyer.touch()
        foyer.tick()
    assert (foyer.page, foyer.idle.warning) == ("checkIn", False)


T = TypeVar("T")


class HeldJobs(ImmediateJobs):
    """Keeps work until it is let go, as a slow disk does."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Fault], None] | None = None
    ) -> None:
        self.held.append(partial(super().run, work, done, failed))

    def let_go(self) -> None:
        waiting, self.held = self.held, []
        for run in waiting:
            run()


def test_an_answer_that_arrives_after_the_wipe_is_recorded_and_shown_to_nobody(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    slow = HeldJobs()
    foyer = FoyerViewModel(event_file, slow, ImmediateJobs(), Place("Foyer 1"))
    foyer.scanned(add_guest("Elif Kılıç").badge)
    foyer.leave()
    slow.let_go()
    assert (foyer.page, foyer.checkIn.kind, foyer.checkIn.name) == ("rest", "", "")
    assert scans.checked_in(event_file.reader) == 1


def test_the_language_falls_back_even_if_somebody_only_chose_one_at_rest(
    foyer: FoyerViewModel, clock: GivenClock
) -> None:
    chosen: list[str] = []
    foyer.languageChosen.connect(chosen.append)
    foyer.setLanguage("tr")
    clock.now += 46_000
    foyer.tick()
    assert (foyer.language, chosen) == ("en", ["tr", "en"])
