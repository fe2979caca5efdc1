"""Beside all that tells something, the foyer's agenda keeps its title to be read and its rows where they have room."""

import pytest
from PySide6.QtCore import QRectF

from kiosk.adapters.qt.page_parts import area_of, page_parts
from kiosk.demo.qml_types import type_name
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.live_agenda.changing import carry_out, delay, session_named
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.numbers import number_of
from tests.qml.foyer import Foyer, OpenFoyer, scan, type_number
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes
from tests.qml.test_foyer_keys import ENTER, go_to, here, in_sight, press, ringed

MINUTE = 60_000
DAY = (("Welcome", 0, 40), ("Open discussion", 45, 120), ("Lunch", 120, 200))
TABLES = ("Finance", "Markets", "Talent", "Technology")


@pytest.fixture
def foyer(event_file: EventFile, clock: GivenClock, open_foyer: OpenFoyer) -> Foyer:
    """An announcement above an agenda on which four tables are late."""
    sessions = [(title, begins, ends, "Main hall") for title, begins, ends in DAY]
    sessions += [(title, 200, 240, f"Room {number}") for number, title in enumerate(TABLES)]
    sessions += [("Closing", 250, 280, "Main hall"), ("Drinks", 280, 330, "Main hall")]
    entries = (
        Session(title.casefold(), STARTS + begins * MINUTE, STARTS + ends * MINUTE, SessionText(title, room=room))
        for title, begins, ends, room in sessions
    )
    import_agenda(event_file, Agenda(tuple(entries)))
    for title in TABLES:
        carry_out(event_file, delay(event_file, session_named(event_file, title.casefold()), 5))
    announce(event_file, {"": "Group photo before lunch, on the main stairs"}, STARTS + 110 * MINUTE)
    clock.forward(60)
    foyer = open_foyer()
    foyer.model.open("agenda")
    foyer.settle()
    return foyer


def written(foyer: Foyer) -> QRectF:
    """Return where the letters of the title stand."""
    title = foyer.model.pages.agenda.title
    titles = [item for item in foyer.items() if item.property("text") == title and item.property("sizes")]
    (text,) = (item for item in titles if item.isVisible())
    area, width = area_of(text), float(text.property("contentWidth"))
    area.setLeft(area.right() - width) if foyer.screen.language == "ar" else area.setWidth(width)
    return area


def test_what_has_room_is_shown_at_once_and_only_the_rest_is_counted(foyer: Foyer) -> None:
    names = " ".join(each.part.words for each in page_parts(foyer.screen.window))
    assert [title for title in ("Open discussion", "Lunch", *TABLES) if title not in names] == []
    assert "2 more below" in names


def test_what_is_told_leaves_the_title_to_be_read(foyer: Foyer, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kılıç")
    for shape in shapes(foyer.screen, ((1280, 800), (1024, 768), (1920, 1080))):
        foyer.model.pages.agenda.openSession("lunch")
        scan(foyer, guest.badge)
        foyer.model.pages.agenda.session.close()
        foyer.settle()
        (toast,) = (item for item in foyer.items() if type_name(item).startswith("Toast_"))
        assert toast.isVisible(), shape
        assert not area_of(toast).intersects(written(foyer)), shape


def test_a_visitors_day_gives_its_room_to_its_sessions(
    foyer: Foyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Mert Kılıç")
    number = number_of(event_file, guest)
    foyer.model.refresh()
    foyer.model.pages.agenda.openSession("finance")
    scan(foyer, guest.badge)
    foyer.model.pages.agenda.session.close()
    foyer.tap("My day")
    scan(foyer, guest.badge)
    type_number(foyer, number)
    for shape in shapes(foyer.screen):
        assert foyer.model.pages.agenda.visitor == "Mert K."
        assert [*faults(foyer.screen.window), *untidy(foyer.screen.window)] == [], shape


def test_what_takes_place_at_the_same_time_is_come_to_by_keys_one_by_one_and_opened(foyer: Foyer) -> None:
    for title in TABLES:
        go_to(foyer, f"{title}, Room {TABLES.index(title)}")
        assert (ringed(here(foyer)), in_sight(foyer, here(foyer))) == (True, True)
    press(foyer, ENTER)
    assert foyer.model.pages.agenda.session.title == TABLES[-1]
