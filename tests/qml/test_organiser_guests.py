"""The page of all guests as its owner uses it: by keyboard and tap, with a long list, in every shape of window."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.qml_types import type_name
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser.guests import OrganiserGuests
from tests.conftest import AddGuest
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import PIN, Page, spoken
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes

LONG = "Konstantinos Papadopoulos-Alexandropoulos"


class Guests(Page):
    """The open page of guests."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.guests: OrganiserGuests = self.model.page_of(OrganiserGuests)


OpenGuests = Callable[..., Guests]


@pytest.fixture
def open_guests(event_file: EventFile, open_screen: OpenScreen) -> OpenGuests:
    def open_it(language: str = "en", size: tuple[int, int] = (1280, 800), *, larger: bool = False) -> Guests:
        set_pin(event_file, PIN)
        page = Guests(open_screen(ScreenKind.ORGANISER, language, size, larger=larger))
        page.press(*PIN, Qt.Key.Key_Return)
        page.model.openPage("people")
        page.rest()
        return page

    return open_it


def test_somebody_is_found_by_typing_and_put_right_without_a_mouse(
    open_guests: OpenGuests, add_guest: AddGuest, event_file: EventFile
) -> None:
    for name in ("Ada Stone", "Bea Wood", "Cem Hill"):
        add_guest(name, organisation="Acme")
    page = open_guests()
    page.press(*"bea", Qt.Key.Key_Return)
    assert page.guests.guest.name == "Bea Wood"
    page.tap("Change")
    page.press(Qt.Key.Key_End, *" Lee", Qt.Key.Key_Return)
    assert [one.name for one in attendees.everyone(event_file.reader)] == ["Ada Stone", "Bea Wood Lee", "Cem Hill"]
    assert page.shows("Bea Wood Lee was put right.")


def test_a_guest_is_added_without_a_mouse_and_shown_in_the_list(
    open_guests: OpenGuests, add_guest: AddGuest, event_file: EventFile
) -> None:
    for name in ("Ada Stone", "Bea Wood"):
        add_guest(name, group="Students")
    page = open_guests()
    page.tap("Add a guest")
    page.press(*"Ada Stone")
    assert page.shows("On the list already? Then choose here")
    page.press(Qt.Key.Key_Return)
    assert page.shows("Is it one of these guests?")
    page.press(Qt.Key.Key_Escape, *" Wu", *[Qt.Key.Key_Tab] * 3, Qt.Key.Key_Space)
    page.tap("Add")
    page.tap(next(said for said in map(spoken, page.items()) if said.startswith("No, add another")))
    assert [one.name for one in attendees.everyone(event_file.reader)] == ["Ada Stone", "Ada Stone Wu", "Bea Wood"]
    assert page.guests.guest.detail == "Students"
    assert page.shows("Ada Stone Wu is on the list.")


def test_of_five_hundred_guests_only_those_in_sight_are_made_and_the_last_is_a_key_or_a_pull_away(
    open_guests: OpenGuests, add_guest: AddGuest, event_file: EventFile
) -> None:
    with event_file.writing():
        for number in range(500):
            add_guest(f"Guest {number:04}", organisation="Acme")
    page = open_guests()
    page.press(Qt.Key.Key_Down)
    assert len(rows(page)) < 40
    QTest.keyClick(page.screen.window, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    page.rest()
    assert spoken(page.focused()).startswith("Guest 0499")
    (grip,) = (item for item in page.items() if type_name(item).startswith("ScrollGrip"))
    page.tap_at(grip.mapToScene(QPointF(grip.width() / 2, 2)).toPoint())
    assert any(name.startswith("Guest 0000") for name in rows(page))
    page.tap_at(grip.mapToScene(QPointF(grip.width() / 2, grip.height() / 2)).toPoint())
    assert any(name.startswith("Guest 025") for name in rows(page))


def test_every_shape_and_language_shows_long_names_whole(open_guests: OpenGuests, add_guest: AddGuest) -> None:
    for number in range(30):
        add_guest(f"{LONG} {number}", organisation=f"{LONG} & Söhne", group=f"Group {number % 7}", role="Engineer")
    page, wrong = open_guests(), {}
    window = page.screen.window

    def look(state: str, larger: tuple[bool, ...] = (False, True), languages: Sequence[str] = ("tr", "ar")) -> None:
        for shape in shapes(page.screen, larger=larger, languages=languages):
            if found := [*faults(window), *untidy(window)]:
                wrong[f"{state}, {shape}"] = found

    look("groups")
    page.guests.choose(0)
    page.guests.guest.replaceBadge()
    page.rest()
    look("a guest")
    page.guests.guest.openBadge()
    page.rest()
    look("a badge", (True,), ("ar",))
    page.guests.guest.badge.goBack()
    page.guests.guest.edit()
    page.rest()
    look("the form")
    page.guests.guest.lookAway()
    page.guests.addGuest()
    page.guests.newGuest.type("name", f"{LONG} 7")
    page.rest()
    look("a new guest", (True,), ("ar",))
    page.guests.newGuest.add()
    page.rest()
    look("asked whether it is one of them", (True,), ("tr", "ar"))
    assert wrong == {}


def rows(page: Guests) -> list[str]:
    """Return what the rows in sight say."""
    made = [item for item in page.items() if type_name(item).startswith("ResultRow")]
    return [spoken(item) for item in made if item.isVisible() and item.property("opacity") == 1]
