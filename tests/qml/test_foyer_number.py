"""The question for the number of a badge, as a visitor meets it: tapped, typed on keys, read out, in every shape."""

import pytest
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.domain.admission.brake import OF_A_PERSON
from kiosk.services.sharing.exchange import contacts_of
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest
from tests.numbers import number_of, other_than
from tests.qml.foyer import Foyer, OpenFoyer, guests, is_dialog, scan, spoken, type_number
from tests.qml.seen import faults
from tests.qml.shapes import shapes
from tests.qt_keys import type_as_person

QUESTION = "Ayşegül\N{NO-BREAK SPACE}D., your number"
WRONG = "That is not the number of this badge. Please look at the strip again."


def pair(add_guest: AddGuest) -> list[Guest]:
    """Return two people, the first of whom alone has an e-mail and a phone to share."""
    return [*guests(add_guest, 1), add_guest("Muhammed Öztürk")]


def seat(foyer: Foyer, people: list[Guest]) -> None:
    foyer.model.open("exchange")
    for guest in people:
        foyer.model.scanned(guest.badge)
    foyer.settle()


def is_asking(foyer: Foyer) -> bool:
    return foyer.has(QUESTION) and any(item.isVisible() and is_dialog(item) for item in foyer.items())


def test_a_name_is_shared_at_once_and_an_email_after_six_taps(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    people = pair(add_guest)
    number = number_of(event_file, people[0])
    foyer = open_foyer()
    seat(foyer, people)
    foyer.tap("E-mail")
    assert is_asking(foyer)
    assert "email" not in foyer.model.pages.exchange.cards.rows[0].chosen
    type_number(foyer, other_than(number))
    assert foyer.has(WRONG)
    type_number(foyer, number)
    assert not is_asking(foyer)
    assert "email" in foyer.model.pages.exchange.cards.rows[0].chosen
    foyer.tap("Share")
    foyer.tap("Share")
    assert foyer.has("You two are connected")
    (met,) = contacts_of(event_file, people[1].id)
    assert met.others[0].attendee.email == "somebody@example.org"


def test_own_badge_and_a_photo_give_names_and_nothing_else(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    victim, thief = pair(add_guest)
    number_of(event_file, victim)
    stolen = number_of(event_file, thief)
    foyer = open_foyer()
    seat(foyer, [victim, thief])
    for _ in range(OF_A_PERSON.free - 1):
        foyer.tap("E-mail")
        type_number(foyer, stolen)
        foyer.tap("Cancel")
    foyer.tap("Share")
    foyer.tap("Share")
    (met,) = contacts_of(event_file, thief.id)
    assert (met.others[0].attendee.email, met.others[0].attendee.phone) == ("", "")
    foyer.tap("Leave")
    foyer.model.open("met")
    foyer.model.scanned(victim.badge)
    foyer.settle()
    type_number(foyer, stolen)
    assert not foyer.has("Undo all my sharing")
    assert "Muhammed" not in foyer.texts()


def test_the_number_can_be_typed_on_the_keys_of_a_keyboard(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    people = pair(add_guest)
    number = number_of(event_file, people[0])
    foyer = open_foyer()
    seat(foyer, people)
    foyer.tap("Phone")
    for key in ("9", Qt.Key.Key_Backspace, *number):
        type_as_person(foyer.screen, key)
        if key == "9" and key not in number:
            assert foyer.has("1 digit typed")
    assert not is_asking(foyer)
    assert "phone" in foyer.model.pages.exchange.cards.rows[0].chosen


def test_escape_and_cancel_leave_everything_as_it_was(open_foyer: OpenFoyer, add_guest: AddGuest) -> None:
    foyer = open_foyer()
    seat(foyer, pair(add_guest))
    foyer.tap("E-mail")
    QTest.keyClick(foyer.screen.window, Qt.Key.Key_Escape)
    foyer.settle()
    assert not is_asking(foyer)
    foyer.tap("E-mail")
    foyer.tap("Cancel")
    assert not is_asking(foyer)
    assert "email" not in foyer.model.pages.exchange.cards.rows[0].chosen
    foyer.tap("Share")


def test_another_badge_is_read_while_somebody_is_asked(open_foyer: OpenFoyer, add_guest: AddGuest) -> None:
    first, second = pair(add_guest)
    foyer = open_foyer()
    seat(foyer, [first])
    foyer.tap("E-mail")
    scan(foyer, second.badge)
    assert not is_asking(foyer)
    assert foyer.model.pages.exchange.cards.count == 2


def test_a_pad_that_is_braked_takes_no_digit_and_says_until_when(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    (guest,) = guests(add_guest, 1)
    number = number_of(event_file, guest)
    foyer = open_foyer()
    foyer.model.open("met")
    foyer.model.scanned(guest.badge)
    for by in range(1, OF_A_PERSON.free + 1):
        type_number(foyer, other_than(number, by))
    assert foyer.has("Too many wrong numbers were typed. Try again at 09:31, or get a new one at the desk.")
    keys = [item for item in foyer.items() if spoken(item) == number[0] and item.inherits("QQuickAbstractButton")]
    assert not any(key.isEnabled() for key in keys)
    for digit in number:
        type_as_person(foyer.screen, digit)
    assert foyer.model.pages.met.visitor == ""


def test_the_question_names_nobody_while_the_screen_asks_who_is_there(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    people = pair(add_guest)
    number_of(event_file, people[0])
    foyer = open_foyer()
    seat(foyer, people)
    foyer.tap("E-mail")
    type_number(foyer, "12")
    clock.now += 26_000
    foyer.model.tick()
    foyer.settle()
    assert foyer.has("Still there?")
    assert not foyer.has(QUESTION)
    foyer.tap("Stay")
    assert is_asking(foyer)
    assert foyer.has("0 digits typed")


def test_a_screen_reader_is_told_what_is_asked_where_it_stands_and_what_went_wrong(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    (guest,) = guests(add_guest, 1)
    number = number_of(event_file, guest)
    foyer = open_foyer()
    foyer.model.open("met")
    foyer.model.scanned(guest.badge)
    foyer.settle()
    assert foyer.has("A badge whose number stands on the strip beyond the dashed line")
    assert foyer.has("Type the six digits from the strip that is folded behind your badge.")
    assert foyer.has("Delete the last digit")
    type_number(foyer, other_than(number))
    told = QAccessible.queryAccessibleInterface(foyer.named(WRONG))
    assert told
    assert told.role() == QAccessible.Role.AlertMessage


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "tr"])
def test_the_question_fits_every_screen(
    open_foyer: OpenFoyer,
    event_file: EventFile,
    add_guest: AddGuest,
    size: tuple[int, int],
    percent: int,
    language: str,
) -> None:
    (guest,) = guests(add_guest, 1)
    number = number_of(event_file, guest)
    foyer = open_foyer(size, language)
    foyer.model.setTextPercent(percent)
    foyer.model.open("met")
    foyer.model.scanned(guest.badge)
    person = foyer.model.pages.met._asked
    assert person
    foyer.model.number.ask(person, has_other_way=True)
    for stage in range(OF_A_PERSON.free + 1):
        foyer.settle()
        if stage in (0, 1, OF_A_PERSON.free):
            assert faults(foyer.screen.window) == []
            window = QRectF(0, 0, *size)
            shown = [item for item in foyer.items() if item.isVisible() and item.inherits("QQuickAbstractButton")]
            pad = [item for item in shown if spoken(item) in set("0123456789")]
            assert len(pad) == 10
            for key in pad:
                assert window.contains(key.mapRectToScene(QRectF(0, 0, key.width(), key.height())))
        foyer.model.number.enter(other_than(number, stage + 1))


def test_an_email_is_typed_above_the_keyboard_with_the_ways_on_in_sight(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    people = pair(add_guest)
    number = number_of(event_file, people[0])
    foyer = open_foyer()
    seat(foyer, people)
    foyer.tap("E-mail")
    type_number(foyer, number)
    foyer.model.pages.exchange.otherEmail.want(people[0].id)
    foyer.settle()
    assert foyer.model.sheet == "otherEmail"
    theme = foyer.screen.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    for shape in shapes(foyer.screen, ((1280, 800), (1080, 1920)), ("en",)):
        window = foyer.screen.window
        left = window.height() * (0.5 if "1280" in shape else 0.7)  # what a keyboard leaves there
        theme.setProperty("keyboardHeight", window.height() - left)
        foyer.settle()
        assert not faults(window), shape
        for item in (window.activeFocusItem(), foyer.named("Use this one"), foyer.named("Not now")):
            place = item.mapRectToScene(item.boundingRect())
            assert place.top() >= 0, (shape, spoken(item))
            assert place.bottom() <= left, (shape, spoken(item))
