"""What is done at the desk with the keyboard: walk-ins, decisions, and taking back."""

from PySide6.QtCore import Qt

from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import AddGuest
from tests.qml.desk import Desk, desk

__all__ = ["desk"]


def test_a_walk_in_of_a_name_on_the_list_is_asked_about_and_enter_alone_adds_nobody(
    desk: Desk, add_guest: AddGuest
) -> None:
    add_guest("Ali Kurt", organisation="Kuzey Makine")
    desk.press(Qt.Key.Key_F2)
    desk.type("Ali Kurt")
    desk.wait_for("Ali Kurt, Kuzey Makine, Not in yet")
    for _ in range(4):
        desk.press(Qt.Key.Key_Return)
    assert desk.model.walkIn.asking
    assert desk.named("1, Ali Kurt, Kuzey Makine, Not in yet")
    assert desk.model.pane.kind == ""
    desk.press(Qt.Key.Key_Escape)
    assert (desk.model.walkIn.asking, desk.model.panel) == (False, "walk_in")
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_1)
    assert (desk.model.pane.kind, desk.model.pane.organisation) == ("admitted", "Kuzey Makine")
    assert desk.model.tally.latest()[0].scan.method == "search"


def test_a_true_namesake_is_added_with_a_step_of_its_own(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Ali Kurt", organisation="Kuzey Makine")
    desk.press(Qt.Key.Key_F2)
    desk.type("Ali Kurt")
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_0)
    assert (desk.model.pane.kind, desk.model.pane.organisation) == ("admitted", "")
    assert desk.model.tally.latest()[0].scan.method == "walk_in"


def test_enter_alone_takes_no_check_in_back(desk: Desk, add_guest: AddGuest) -> None:
    desk.scan(add_guest("Burak Şahin", organisation="Kuzey Makine").badge)
    desk.press(Qt.Key.Key_F4)
    assert desk.named("Take back the check-in of Burak Şahin, Kuzey Makine")
    desk.press(Qt.Key.Key_Return)
    assert (desk.model.panel, desk.model.pane.kind) == ("undo", "admitted")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.model.pane.word == "Taken back"
    desk.press(Qt.Key.Key_F4)
    assert desk.named("Nothing was done here yet that could be taken back.")


def test_undo_with_two_keys_says_what_happened(desk: Desk, add_guest: AddGuest) -> None:
    desk.scan(add_guest("Burak Şahin").badge)
    desk.press(Qt.Key.Key_F4)
    desk.press(Qt.Key.Key_2)
    assert (desk.model.pane.word, desk.model.pane.family) == ("Taken back", "Şahin")
    assert not desk.named("Burak Şahin is no longer in")


def test_a_walk_in_with_all_that_is_known_is_typed_with_enter_alone_and_the_last_one_lets_in(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    for group in ("Visitor", "Speaker", "Small business"):
        add_guest(f"Some {group}", group=group)
    keys = 0
    desk.press(Qt.Key.Key_F2)
    for text in ("Tolga Ogun", "Ege Teknopark", "sp", "tolga@example.org", "+90 555 019 07 33"):
        assert desk.model.pane.kind == ""
        desk.type(text)
        desk.press(Qt.Key.Key_Return)
        keys += len(text) + 1
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Ogun")
    (tolga,) = attendees.named(event_file.reader, "Tolga Ogun")
    assert (tolga.organisation, tolga.group, tolga.email) == ("Ege Teknopark", "Speaker", "tolga@example.org")
    assert keys < 75, "in under 15 seconds at five keys a second"


def test_a_group_is_chosen_with_a_digit_and_one_that_is_none_is_asked_again(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    for group in ("Visitor", "Speaker"):
        add_guest(f"Some {group}", group=group)
    desk.press(Qt.Key.Key_F2)
    desk.type("Tolga Ogun")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.type("zz")
    desk.press(Qt.Key.Key_Return)
    assert "zz" in desk.model.walkIn.wrong
    for _ in "zz":
        desk.press(Qt.Key.Key_Backspace)
    desk.type("2")
    desk.scan("SHOP-4711")
    assert desk.model.walkIn.codeText.endswith("becomes theirs")
    desk.type("t@example.org")
    desk.press(Qt.Key.Key_F2)
    (tolga,) = attendees.named(event_file.reader, "Tolga Ogun")
    assert (tolga.group, tolga.email) == ("Visitor", "t@example.org")
    desk.scan("SHOP-4711")
    assert desk.model.pane.kind == "already_in"


def test_a_half_typed_walk_in_is_there_again_after_escape_and_gone_once_they_are_in(
    desk: Desk, event_file: EventFile
) -> None:
    desk.press(Qt.Key.Key_F2)
    desk.type("Jane Doe")
    desk.press(Qt.Key.Key_Return)
    desk.type("Acme")
    desk.press(Qt.Key.Key_Escape)
    assert desk.model.panel == ""
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_F2)
    assert (desk.model.pane.kind, desk.model.pane.organisation) == ("admitted", "Acme")
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_F2)
    assert (desk.model.panel, desk.model.walkIn.wrong) == ("walk_in", "A walk-in needs a name; nothing was recorded.")


def test_a_walk_in_needs_a_name_and_f2(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F2)
    desk.type("Tolga")
    desk.press(Qt.Key.Key_Return)
    desk.type("Ege")
    desk.press(Qt.Key.Key_F2)
    assert (desk.model.pane.kind, desk.model.pane.given, desk.model.pane.organisation) == ("admitted", "Tolga", "Ege")
    desk.type("x")
    assert desk.searched == "x"


def test_a_decision_is_taken_with_a_key_and_only_while_it_is_asked_for(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Mert Kılıç", status="unclear", status_word="Rezerve")
    desk.scan(guest.badge)
    assert desk.named("Let the guest in")
    desk.press(Qt.Key.Key_F8)
    assert desk.model.pane.word == "Turned away"
    desk.press(Qt.Key.Key_F7)
    assert desk.model.pane.word == "Turned away"
    desk.scan(guest.badge)
    desk.press(Qt.Key.Key_F7)
    assert desk.named("The organiser says so, 2")
    desk.press(Qt.Key.Key_Return)
    assert desk.model.pane.word == "Needs a decision"
    desk.press(Qt.Key.Key_2)
    assert desk.model.pane.kind == "admitted"
