"""The page of duplicates as its owner uses it: by keyboard, tap and ear, with long names, in every shape of window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.qml_types import type_name
from kiosk.services.people.same_person import merged_people, told_apart
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.same_person import OrganiserSamePerson
from tests.conftest import AddGuest
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import PIN, Page, spoken
from tests.qml.seen import faults, kind, settle, shown_items, untidy
from tests.qml.shapes import shapes

LONG = "Konstantinos Papadopoulos-Alexandropoulos"


class People(Page):
    """The open page of people."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.people: OrganiserSamePerson = self.model.page_of(OrganiserSamePerson)

    def names(self) -> list[str]:
        return [row.name for row in self.people.rows.rows]


OpenPeople = Callable[..., People]


@pytest.fixture
def pairs(add_guest: AddGuest) -> None:
    for number, name in enumerate(("Ada", "Bea", "Cem")):
        add_guest(f"{name} Stone", email=f"{number}@x.example.org", organisation="Acme")
        add_guest(f"{name} Wood", email=f"{number}@x.example.org", organisation="Harbour")


@pytest.fixture
def open_people(event_file: EventFile, open_screen: OpenScreen) -> OpenPeople:
    def open_it(language: str = "en", size: tuple[int, int] = (1280, 800), *, larger: bool = False) -> People:
        set_pin(event_file, PIN)
        page = People(open_screen(ScreenKind.ORGANISER, language, size, larger=larger))
        page.press(*PIN, Qt.Key.Key_Return)
        page.model.openPage("same_person")
        page.rest()
        return page

    return open_it


@pytest.mark.usefixtures("pairs")
def test_pair_after_pair_is_decided_with_arrows_and_digits_alone(
    open_people: OpenPeople, event_file: EventFile
) -> None:
    page = open_people()
    assert spoken(page.focused()).startswith("Ada Stone and Ada Wood, The same e-mail, and another name")
    page.press(Qt.Key.Key_Down)
    assert spoken(page.focused()).startswith("Bea Stone and Bea Wood")
    assert page.people.sides.rows[0].one == "Bea Stone"
    page.press("1")
    assert [person.name for person, _ in merged_people(event_file)] == ["Bea Wood"]
    assert spoken(page.focused()).startswith("Cem Stone and Cem Wood")
    page.press("2")
    assert [one.name for one, _ in told_apart(event_file)] == ["Cem Stone"]
    assert spoken(page.focused()).startswith("Ada Stone and Ada Wood")
    QTest.keyClick(page.screen.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    page.rest()
    assert told_apart(event_file) == []
    assert page.names() == ["Ada Stone and Ada Wood", "Cem Stone and Cem Wood"]


@pytest.mark.usefixtures("pairs")
def test_a_digit_that_is_typed_into_the_search_decides_nothing(open_people: OpenPeople, event_file: EventFile) -> None:
    page = open_people()
    page.press(Qt.Key.Key_Up)
    page.press("c", "e", "m", "1")
    assert page.names() == []
    page.press(Qt.Key.Key_Backspace)
    assert page.names() == ["Cem Stone and Cem Wood"]
    assert (merged_people(event_file), told_apart(event_file)) == ([], [])
    page.press(Qt.Key.Key_Return, "2")
    assert [one.name for one, _ in told_apart(event_file)] == ["Cem Stone"]


@pytest.mark.usefixtures("pairs")
def test_it_is_decided_and_taken_back_by_tap(open_people: OpenPeople, event_file: EventFile) -> None:
    page = open_people()
    page.tap("Cem Stone and Cem Wood, The same e-mail, and another name")
    page.tap("Same person, 1")
    assert len(merged_people(event_file)) == 1
    page.tap("Undo")
    assert merged_people(event_file) == []
    page.tap("Two people, 2")
    page.tap("Kept apart, 1")
    page.tap("Ask again, 1")
    assert told_apart(event_file) == []


@pytest.mark.usefixtures("pairs")
def test_tab_goes_through_the_page_in_the_order_in_which_it_is_read(open_people: OpenPeople) -> None:
    page = open_people()
    page.tab_to("Lock this page")
    said = page.tab_to("Two people")
    assert [name.split(",")[0] for name in said] == [
        "Possible duplicates",
        "Find a name",
        "Ada Stone and Ada Wood",
        "Same person",
        "Two people",
    ]
    page.tab_to("Possible duplicates")
    page.press(Qt.Key.Key_Right)
    assert spoken(page.focused()) == "Moved tickets, 0"
    assert page.shows("No ticket went from one person to another.")
    page.press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert spoken(page.focused()) == "Kept apart, 0"


def test_a_list_on_which_nobody_looks_like_somebody_else_says_so(open_people: OpenPeople) -> None:
    page = open_people()
    assert page.shows("Nobody on the list looks like somebody else.")
    assert page.named("Possible duplicates, 0")


def test_long_names_are_to_be_read_in_every_shape(open_people: OpenPeople, add_guest: AddGuest) -> None:
    for number in range(4):
        for name in (LONG, "Kostas P."):
            add_guest(
                f"{name} {number}",
                email=f"konstantinos.papadopoulos.{number}@robotics.example.org",
                organisation="Aegean Robotics and Automation Systems" if name is LONG else "",
                phone="+30 210 555 00 00",
                order=f"ORD{number}",
            )
    page, wrong = open_people(), {}
    window = page.screen.window

    def look(state: str) -> None:
        for shape in shapes(page.screen, larger=(False, True)):
            if found := [*faults(window), *untidy(window)]:
                wrong[f"{state}, {shape}"] = found

    look("asked")
    page.press("2")
    look("one pair decided")
    for section in ("two", "one"):
        page.people.show(section)
        look(section)
    assert wrong == {}


@pytest.mark.usefixtures("pairs")
def test_two_hundred_pairs_are_gone_through_as_quickly_as_three(
    open_people: OpenPeople, add_guest: AddGuest, event_file: EventFile
) -> None:
    with event_file.writing():
        for number in range(200):
            for name in ("Guest", "Other"):
                add_guest(f"{name} Nr {number}", email=f"g{number}@x.example.org")
    page = open_people()
    made = [item for item in page.items() if type_name(item).startswith("ResultRow")]
    assert len(made) < 40
    page.press(*(Qt.Key.Key_Down,) * 20)
    page.rest()
    assert page.people.chosen == 20
    item = page.focused()
    place = item.mapToScene(item.boundingRect().topLeft()).y()
    assert 0 < place < page.screen.window.height() - item.height()


def test_in_an_upright_window_a_list_of_one_leaves_its_height_to_the_two_people(
    open_people: OpenPeople, add_guest: AddGuest
) -> None:
    for number, role in enumerate(("Head", "Engineer")):
        details = {"organisation": "Acme", "group": f"Group {number}", "phone": f"+90 212 {number}"}
        add_guest("Ada Stone", email=f"{number}@x.example.org", role=role, **details)
    page = open_people("en", (1080, 1920))
    settle(page.screen.window)
    sides = [item for item, _ in shown_items(page.screen.window) if kind(item) == "SideDelegate"]
    assert len(sides) >= 4
    assert [*faults(page.screen.window), *untidy(page.screen.window)] == []
