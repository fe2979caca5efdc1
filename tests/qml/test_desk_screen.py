"""The desk as its staff use it: scans arrive whatever has the focus, and a guest is found with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt

from tests.conftest import AddGuest
from tests.qml.desk import Desk, desk
from tests.qt_keys import type_key

__all__ = ["desk"]


def test_a_scan_leaves_nothing_in_the_search_field(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş")
    desk.scan(guest.badge)
    assert desk.model.pane.family == "Demirtaş"
    assert desk.searched == ""


def test_a_scan_between_typed_letters_leaves_them_as_they_are(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş")
    desk.type("ki")
    desk.scan(guest.ticket, end=Qt.Key.Key_Tab)
    desk.type("l")
    assert desk.model.pane.family == "Demirtaş"
    assert desk.searched == "kil"


@pytest.mark.parametrize("opening", [Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F4])
def test_a_scan_is_answered_while_a_panel_is_open(desk: Desk, add_guest: AddGuest, opening: Qt.Key) -> None:
    first, second = add_guest("Burak Şahin"), add_guest("Ayşegül Demirtaş")
    desk.scan(first.badge)
    desk.press(opening)
    assert desk.model.panel != ""
    desk.scan(second.badge)
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Demirtaş")
    assert desk.model.tally.latest()[1].scan.undone is False


def test_a_scan_is_answered_when_nothing_has_the_focus(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş")
    assert desk.focused is not None
    desk.focused.setFocus(False)
    desk.scan(guest.badge)
    assert desk.model.pane.family == "Demirtaş"


def test_a_scanner_without_enter_is_understood(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş")
    desk.scan(guest.badge, end=None)
    desk.wait_until(lambda: desk.model.pane.family == "Demirtaş")


def test_a_lower_case_ticket_arrives_exactly(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş", ticket="aq3zi-xy/77")
    desk.scan(guest.ticket)
    assert desk.model.pane.family == "Demirtaş"


def test_a_guest_is_found_and_checked_in_with_the_keyboard_alone(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Elif Kılıç")
    add_guest("Can Kılıçoğlu")
    desk.type("kilic")
    assert desk.model.search.results.count == 2
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Kılıçoğlu")
    assert desk.searched == ""


def test_what_was_typed_is_marked_where_it_stands(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Jan van den Berg", organisation="Kuzey Makine", order="7QK4X")
    add_guest("Elif Kaya", order="7QK4X")
    for typed, marked in (("vandenb", ["van den B"]), ("kuzey", ["Kuzey"]), ("7qk4", ["7QK4", "7QK4"])):
        desk.type(typed)
        desk.wait_for_marks(marked)
        desk.press(Qt.Key.Key_Escape)


def test_enter_on_several_guests_asks_and_a_digit_answers(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Ayşe Yılmaz", organisation="Kuzey Makine")
    add_guest("Ayşe Yılmaz", organisation="Körfez University")
    desk.type("ayse 2")
    assert desk.searched == "ayse 2"
    for _ in range(2):
        desk.press(Qt.Key.Key_Backspace)
    assert desk.named("Found: 2. Press Enter, then 1 to 2.")
    desk.press(Qt.Key.Key_Return)
    assert desk.model.pane.kind == ""
    assert desk.named("Which one? Press 1 to 2.")
    desk.type("7")
    assert (desk.model.pane.kind, desk.searched) == ("", "ayse")
    desk.type("2")
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Yılmaz")
    assert desk.searched == ""


def test_a_digit_answers_also_when_the_cursor_is_elsewhere(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Ayşe Yılmaz")
    add_guest("Ali Yılmaz")
    desk.type("yil")
    desk.press(Qt.Key.Key_Return)
    desk.screen.window.contentItem().forceActiveFocus()
    desk.press(Qt.Key.Key_1)
    assert desk.model.pane.kind == "admitted"


def test_two_letters_and_enter_at_any_speed_are_a_search(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Li Wu")
    for letter in "wu":
        type_key(desk.screen.window, letter)
    desk.press(Qt.Key.Key_Return)
    assert desk.model.pane.given == "Li"


def test_typing_goes_to_the_search_from_anywhere(desk: Desk, add_guest: AddGuest) -> None:
    desk.scan(add_guest("Burak Şahin").badge)
    desk.rest()
    (undo,) = desk.named("Undo: Burak Şahin")
    undo.forceActiveFocus()
    desk.type("kil")
    assert desk.searched == "kil"
    desk.press(Qt.Key.Key_Escape)
    assert desk.searched == ""


def test_not_this_person_goes_to_the_search_with_a_hint(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Mert Kılıç")
    desk.scan(guest.badge)
    desk.scan(guest.badge)
    assert desk.named("Not this person?")
    desk.press(Qt.Key.Key_F6)
    assert desk.named("Ask the guest for their surname and type it here.")
