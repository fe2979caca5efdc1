"""A party at the desk as its staff do it: host, guests and their names, with the keyboard alone and by tap."""

import pytest
from PySide6.QtCore import QMetaObject, QObject, Qt

from kiosk.demo.qml_types import type_name
from kiosk.domain.networking.exchange import Field
from kiosk.domain.networking.paper_place import PaperPlace
from kiosk.services.sharing.lasting import lasting_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import AddGuest, GivenClock, Guest
from tests.qml.desk import Desk, desk
from tests.qml.seen import box, faults, kind, settle

__all__ = ["desk"]


@pytest.fixture
def ada(add_guest: AddGuest) -> Guest:
    answers = {"Which topics interest you most of all?": "Access to finance and to markets " * 4, "Photos": "No"}
    host = add_guest("Ada Lovelace", organisation="Analytical Engines", answers=answers, comment="Comes late")
    for number in (1, 2):
        add_guest("", guest_of=host.id, guest=number)
    return host


def names(file: EventFile) -> list[str]:
    return [person.name for person in attendees.everyone(file.reader)]


def test_a_party_is_let_in_and_named_with_the_keyboard_alone(desk: Desk, ada: Guest, event_file: EventFile) -> None:
    desk.model.scanned(ada.badge)
    desk.press(Qt.Key.Key_F9)
    desk.press(Qt.Key.Key_1)
    assert (desk.model.pane.kind, desk.model.pane.given) == ("admitted", "Ada Lovelace +1")
    desk.press(Qt.Key.Key_F5)
    desk.type("grace hopper")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert names(event_file) == ["Ada Lovelace", "Ada Lovelace +2", "grace hopper"]
    desk.press(Qt.Key.Key_F9)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.model.pane.given == "Ada Lovelace +2"
    desk.type("ad")
    assert desk.searched == "ad"


def test_the_name_is_left_with_escape_and_nothing_is_changed(desk: Desk, ada: Guest, event_file: EventFile) -> None:
    desk.model.scanned(ada.badge)
    desk.press(Qt.Key.Key_F9)
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_F5)
    desk.type("gra")
    desk.press(Qt.Key.Key_Escape)
    assert (desk.model.panel, names(event_file)) == ("", ["Ada Lovelace", "Ada Lovelace +1", "Ada Lovelace +2"])
    desk.type("x")
    assert desk.searched == "x"


def test_what_a_guest_signed_on_paper_is_noted_with_digits_and_taken_back_with_f4(
    desk: Desk, add_guest: AddGuest, event_file: EventFile, clock: GivenClock
) -> None:
    guest = add_guest("Elif Kılıç", organisation="Kuzey", email="elif@example.org", phone="+90 212 000")
    desk.scan(guest.badge)
    clock.forward(1)
    desk.press(Qt.Key.Key_F9)
    (button,) = desk.named("Agreed on paper")
    button.forceActiveFocus()
    QMetaObject.invokeMethod(button, "click")
    assert desk.named("E-mail, 1")
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_1)
    assert desk.named("Phone, noted, 2")
    desk.press(Qt.Key.Key_3)
    desk.press(Qt.Key.Key_2)
    assert desk.model.guest.about.step == ""
    lasting = lasting_of(event_file, guest.id)
    assert lasting
    assert (lasting.fields[2:], lasting.kept, lasting.staff) == ((Field.PHONE,), PaperPlace.ORGANISER, "Selin")
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_F4)
    assert desk.named("Take back the consent on paper of Elif Kılıç, Kuzey")
    desk.press(Qt.Key.Key_1)
    assert lasting_of(event_file, guest.id) is None


@pytest.mark.parametrize("larger", [False, True])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
def test_what_the_list_says_is_to_be_read_in_every_shape(
    desk: Desk, ada: Guest, size: tuple[int, int], larger: bool
) -> None:
    window = desk.screen.window
    theme = desk.screen.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("reducedMotion", True)
    theme.setProperty("largerText", larger)
    window.resize(*size)
    desk.model.scanned(ada.badge)
    settle(window)
    (card,) = [item for item in desk._items() if type_name(item).startswith("AnswerFacts")]
    assert card.isVisible()
    assert card.height() >= 64
    desk.press(Qt.Key.Key_F9)
    settle(window)
    assert [fault for fault in faults(window) if "on each other" in fault] == []
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_F5)
    settle(window)
    assert [fault for fault in faults(window) if "on each other" in fault] == []


def test_a_long_question_with_a_short_answer_is_to_be_read_whole(desk: Desk, add_guest: AddGuest) -> None:
    """What is asked takes the room that the answer leaves it, and an answer the smaller letters in which it fits."""
    question, long_answer = "May the hosts print your name", "Access to finance, technology, talent"
    guest = add_guest("Ada Lovelace", answers={question: "Yes", "Topics": long_answer})
    window = desk.screen.window
    window.resize(1080, 1920)
    desk.model.scanned(guest.badge)
    settle(window)
    shown = {item.property("text"): item for item in desk._items() if item.inherits("QQuickText")}
    for words in (question, "Yes", long_answer):
        assert shown[words].property("truncated") is False, words
    sizes = [shown[words].property("font").pixelSize() for words in ("Yes", long_answer)]
    assert sizes[0] > sizes[1]


def test_while_f9_shows_all_of_it_the_pane_keeps_its_room_for_the_name_and_what_to_do(desk: Desk, ada: Guest) -> None:
    """What the panel says is not said twice; where the pane is low, its button stays whole instead."""
    window = desk.screen.window
    window.resize(1080, 1920)
    desk.model.scanned(ada.badge)
    for key in (Qt.Key.Key_F9, Qt.Key.Key_1, Qt.Key.Key_F9):
        desk.press(key)
    settle(window)
    shown = {kind(item): item for item in desk._items() if item.isVisible()}
    assert "AnswerFacts" not in shown
    assert box(shown["AnswerPane"]).contains(box(shown["AnswerAdvice"]))
    desk.press(Qt.Key.Key_Escape)
    settle(window)
    assert "AnswerFacts" in {kind(item) for item in desk._items() if item.isVisible()}
