"""The foyer as a visitor touches it: every page, in every shape of screen, and nothing of them left behind."""

import pytest
from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.adapters.kiosks.places import sync_folder
from kiosk.adapters.kiosks.sync_folder import write_status
from kiosk.demo.qml_types import meta_object, type_name
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.admit import admit
from kiosk.services.rounds.plans import plan_rounds
from kiosk.services.sharing.exchange import exchange_counts, record_exchange
from kiosk.services.voices.discussion import set_topic
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.connected import Connected
from tests.conftest import STARTS, AddGuest, GivenClock, Guest
from tests.guests import put_on_the_list
from tests.meeting import take_part
from tests.numbers import number_of
from tests.qml.foyer import Foyer, OpenFoyer, guests, is_dialog, scan, spoken, type_number
from tests.qml.seen import faults, untidy

SIZES = [(1280, 800), (1920, 1080), (1080, 1920)]
OPENING = {"title": "Opening", "starts": STARTS, "ends": STARTS + 3_600_000}


def test_a_visitor_checks_in_by_badge_without_touching_anything(open_foyer: OpenFoyer, add_guest: AddGuest) -> None:
    foyer = open_foyer()
    foyer.model.scanned(guests(add_guest, 1)[0].badge)
    foyer.settle()
    assert "Ayşegül D." in foyer.texts()
    foyer.tap("Leave")
    assert foyer.model.page == "rest"
    assert "Ayşegül" not in foyer.texts()


def test_every_page_is_reached_and_left_by_a_tap(open_foyer: OpenFoyer) -> None:
    foyer = open_foyer()
    foyer.tap("Touch to begin")
    assert foyer.model.page == "home"
    for tile, page in (("Check in. Scan the code on your badge", "checkIn"), ("Agenda", "agenda")):
        foyer.tap(tile)
        assert foyer.model.page == page
        foyer.tap("Back")
    for tile, page in (
        ("Exchange contacts. With the people you just met", "exchange"),
        ("People I met. Keep them on your phone", "met"),
    ):
        foyer.tap(tile)
        assert foyer.model.page == page
        foyer.tap("Back")
    foyer.tap("Leave")
    assert foyer.model.page == "rest"


def test_two_people_exchange_contacts_by_tapping_their_own_cards(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer = open_foyer()
    foyer.model.open("exchange")
    first, second = guests(add_guest)
    numbers = {guest.id: number_of(event_file, guest) for guest in (first, second)}
    foyer.model.scanned(first.badge)
    foyer.settle()
    assert not foyer.named("Leave").property("down")
    foyer.model.scanned(second.badge)
    foyer.tap("E-mail")
    (asked,) = foyer.model.number.people()
    type_number(foyer, numbers[asked])
    assert ["email" in card.chosen for card in foyer.model.pages.exchange.cards.rows].count(True) == 1
    foyer.tap("Share")
    foyer.tap("Share")
    assert foyer.model.page == "done"
    assert foyer.has("Contact code of Ayşegül D.")
    assert "somebody@example.org" not in foyer.texts()
    foyer.tap("Undo")
    foyer.tap("Muhammed Ö.")
    assert [card.name for card in foyer.model.pages.done.cards.rows] == ["Ayşegül D."]


def test_staff_type_a_code_on_the_pad(open_foyer: OpenFoyer, add_guest: AddGuest) -> None:
    foyer = open_foyer()
    foyer.model.open("exchange")
    foyer.tap("Type a code")
    for symbol in guests(add_guest, 1)[0].badge:
        foyer.tap(symbol)
    foyer.tap("Use this code")
    assert [card.name for card in foyer.model.pages.exchange.cards.rows] == ["Ayşegül D."]


def test_two_who_tapped_share_read_that_they_are_connected_and_leaving_loses_nothing(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer = open_foyer()
    foyer.model.open("exchange")
    for guest in guests(add_guest):
        foyer.model.scanned(guest.badge)
    foyer.tap("Share")
    foyer.tap("Share")
    assert foyer.has("You two are connected")
    assert not foyer.has("Change")
    foyer.tap("Leave")
    assert foyer.model.page == "rest"
    assert exchange_counts(event_file) == (1, 1)


def test_two_fingers_that_tap_share_on_their_own_cards_are_connected(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer = open_foyer((1920, 1080))
    foyer.model.open("exchange")
    for guest in guests(add_guest):
        foyer.model.scanned(guest.badge)
    foyer.settle()
    shares = [item for item in buttons(foyer) if spoken(item) == "Share"]
    assert len(shares) == 2
    touchscreen = QTest.createTouchDevice()
    for button in shares:
        place = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
        QTest.touchEvent(foyer.screen.window, touchscreen).press(0, place, foyer.screen.window).commit()
        QTest.touchEvent(foyer.screen.window, touchscreen).release(0, place, foyer.screen.window).commit()
        foyer.settle()
    assert foyer.has("You two are connected")
    assert exchange_counts(event_file) == (1, 1)


@pytest.mark.parametrize("sheet", ["notice", "pad", "help"])
def test_a_scan_is_answered_on_top_of_what_lies_open(open_foyer: OpenFoyer, add_guest: AddGuest, sheet: str) -> None:
    """One made while a session is open stars that session, and is answered there (test_foyer_agenda.py)."""
    (guest,) = guests(add_guest, 1)
    foyer = open_foyer()
    open_sheet(foyer, sheet)
    scan(foyer, guest.badge)
    assert not any(item.isVisible() for item in foyer.items() if is_dialog(item))
    assert "Ayşegül D." in "\n".join(str(item.property("text")) for item in foyer.items() if item.isVisible())


def open_sheet(foyer: Foyer, sheet: str) -> None:
    """Open a sheet by touch, from where a visitor opens it."""
    if sheet == "help":
        foyer.model.open("home")
        foyer.tap("Help")
    else:
        foyer.model.open("exchange")
        foyer.tap("Who uses this data, and why" if sheet == "notice" else "Type a code")
    foyer.settle()
    assert any(item.isVisible() for item in foyer.items() if is_dialog(item))


def test_the_notice_can_be_read_before_anyone_answers(open_foyer: OpenFoyer) -> None:
    foyer = open_foyer()
    foyer.model.open("exchange")
    foyer.tap("Who uses this data, and why")
    assert "Who is responsible" in foyer.texts()
    foyer.tap("Close")
    assert foyer.model.page == "exchange"


def test_while_the_screen_asks_nothing_personal_can_be_seen(
    open_foyer: OpenFoyer, add_guest: AddGuest, clock: GivenClock
) -> None:
    foyer = open_foyer()
    foyer.model.scanned(guests(add_guest, 1)[0].badge)
    clock.now += 26_000
    foyer.model.tick()
    foyer.settle()
    assert foyer.has("Still there?")
    seen = [item for item in foyer.items() if item.isVisible()]
    assert not any("Ayşegül" in str(item.property("text")) for item in seen)
    foyer.tap("Stay")
    assert "Ayşegül D." in foyer.texts()


PERSONAL = ("checkIn", "byName", "exchange", "done", "met", "stored", "voices", "rounds", "meet")


@pytest.mark.parametrize("page", PERSONAL)
def test_after_the_wipe_nothing_in_the_window_holds_a_name_or_a_code(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest, clock: GivenClock, page: str
) -> None:
    foyer, people = open_foyer(), guests(add_guest, 2)
    record_exchange(event_file, [Answer(guest.id, (Field.EMAIL,)) for guest in people], point="Foyer 1")
    show(foyer, event_file, page, people)
    foyer.settle()
    secrets = ("Ayşegül", "Muhammed", "Kuzeybatı", "somebody@", people[0].id, people[1].id)
    assert any(secret in held(foyer) for secret in secrets)
    for seconds in (60,) if page == "done" else (26, 20):
        clock.now += seconds * 1000
        foyer.model.tick()
    foyer.settle()
    assert foyer.model.page == "rest"
    for secret in secrets:
        assert secret not in held(foyer)


def test_every_page_that_shows_people_is_looked_at_after_the_wipe(open_foyer: OpenFoyer) -> None:
    personal = {page.name for page in open_foyer().model.pages.listed if page.personal}
    assert personal == set(PERSONAL)


def held(foyer: Foyer) -> str:
    """Return the words that any object of the window holds, seen or not, also those that are kept for later use."""
    return "\n".join(_words(each) for each in foyer.screen.window.findChildren(QObject)) + "\n".join(
        _words(each) for each in foyer.items()
    )


def _words(each: QObject) -> str:
    with meta_object(each) as meta:
        properties = [meta.property(at) for at in range(meta.propertyCount())]
        texts = [one for one in properties if str(one.typeName()) in ("QString", "QStringList", "QVariant")]
        return " ".join(str(one.read(each)) for one in texts)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("larger", [False, True])
def test_whatever_can_be_tapped_is_large_enough_and_on_the_screen(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest, size: tuple[int, int], larger: bool
) -> None:
    foyer, people = open_foyer(size), guests(add_guest, 3)
    unit = min(size[1] / 800, size[0] / 640)
    for page in ("home", "agenda", "checkIn", "exchange", "done", "met"):
        show(foyer, event_file, page, people)
        foyer.model.setTextPercent(125 if larger else 100)
        foyer.settle()
        window = QRectF(0, 0, *size)
        for button in buttons(foyer):
            box = button.mapRectToScene(QRectF(0, 0, button.width(), button.height()))
            assert box.height() >= 71 * unit, (page, spoken(button))
            assert box.width() >= 71 * unit, (page, spoken(button))
            if not _scrolls(button):
                assert window.contains(box), (page, spoken(button), box)
        foyer.model.leave()


def show(foyer: Foyer, file: EventFile, page: str, people: list[Guest]) -> None:
    """Bring the screen to a page with everything on it."""
    if page == "done":
        foyer.model.open("exchange")
        exchange = record_exchange(file, [Answer(guest.id, (Field.EMAIL,)) for guest in people])
        answers = tuple(Answer(guest.id, (Field.EMAIL,)) for guest in people)
        foyer.model.pages.exchange.connected.emit(Connected(exchange, answers, {}, len(people)))
        return
    number = number_of(file, people[0])
    if page == "meet":
        topic = set_topic(file, "Export")
        for guest in (people[0], *(put_on_the_list(file, "Muhammed Öztürk", organisation=f"F{at}") for at in range(4))):
            take_part(file, guest, topic, topic)
    foyer.model.open(page)
    if page == "rounds":
        for guest in people:
            admit(file, guest.badge, point="Desk 1")
        plan_rounds(file, 2, starts=STARTS, minutes=12)
    if page in ("checkIn", "met", "stored", "rounds", "meet"):
        foyer.model.scanned(people[0].badge)
    if page in ("met", "stored", "meet"):
        foyer.model.number.enter(number)
    if page == "exchange":
        for guest in people:
            foyer.model.scanned(guest.badge)
    if page == "byName":
        foyer.model.pages.by_name.offer(wanted=True)
        foyer.model.pages.by_name.setText("Ayşegül Demirtaş")
        foyer.model.pages.by_name.goOn()
        foyer.model.pages.by_name.setText("somebody@example.org")
    if page == "voices":
        foyer.model.scanned(people[0].badge)
        foyer.model.pages.voices.setText("Ask Ayşegül for help")


def buttons(foyer: Foyer) -> list[QQuickItem]:
    return [item for item in foyer.items() if item.isVisible() and item.inherits("QQuickAbstractButton")]


def _scrolls(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and parent.property("interactive"):
            return True
        parent = parent.parentItem()
    return False


@pytest.mark.parametrize("people", [2, 3, 5])
@pytest.mark.parametrize("language", ["en", "tr"])
def test_long_names_and_five_people_leave_nothing_cut_off(
    open_foyer: OpenFoyer, add_guest: AddGuest, people: int, language: str
) -> None:
    foyer = open_foyer(language=language)
    foyer.model.open("exchange")
    for guest in guests(add_guest, people):
        foyer.model.scanned(guest.badge)
    foyer.settle()
    assert "Ayşegül D." in foyer.texts()
    for card in foyer.model.pages.exchange.cards.rows:
        foyer.model.pages.exchange.prove(card.attendee)
        for field in ("role", "email", "phone"):
            foyer.model.pages.exchange.switchField(card.attendee, field, True)
        foyer.settle()
        assert [*faults(foyer.screen.window), *untidy(foyer.screen.window)] == []
        foyer.model.pages.exchange.share(card.attendee)


@pytest.mark.parametrize("size", SIZES[:2])
def test_the_codes_of_a_group_are_equally_large_and_stand_on_one_line(
    open_foyer: OpenFoyer, add_guest: AddGuest, size: tuple[int, int]
) -> None:
    foyer = open_foyer(size)
    foyer.model.open("exchange")
    for guest in guests(add_guest, 4):
        foyer.model.scanned(guest.badge)
    exchange = foyer.model.pages.exchange
    for number, card in enumerate(exchange.cards.rows):
        exchange.prove(card.attendee)
        for field in ("role", "email", "phone")[:number]:
            exchange.switchField(card.attendee, field, True)
        exchange.share(card.attendee)
    foyer.settle()
    codes = [item for item in foyer.items() if item.isVisible() and type_name(item).startswith("QrCode")]
    assert len(codes) == 4
    assert len({item.mapToScene(QPointF()).y() for item in codes}) == 1
    assert len({item.property("moduleSize") for item in codes}) == 1


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)])
def test_a_visitor_does_not_read_that_the_network_is_gone(
    open_foyer: OpenFoyer, event_file: EventFile, size: tuple[int, int]
) -> None:
    foyer = open_foyer(size)
    sync_folder(event_file.path).mkdir(exist_ok=True)
    now = event_file.clock()
    write_status(sync_folder(event_file.path), SyncStatus(SyncState.APART, since=now), now)
    foyer.model.tick()
    foyer.settle()
    assert foyer.has("For the staff: see the organiser’s page")
    assert "No connection" not in foyer.texts()
    assert not foyer.has("No connection since 09:30; everything is kept here")
