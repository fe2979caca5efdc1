"""How the pages of the foyer come: from where one reads on, or from the other side, and no finger is led astray."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.demo.stage import wait_for
from tests.qml.conftest import _theme_of
from tests.qml.foyer import Foyer, OpenFoyer

LONGER_THAN_A_TURN = 300
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def foyer(open_foyer: OpenFoyer) -> Iterator[Foyer]:
    """A foyer at its choice, whose pages move as they do before people."""
    opened = open_foyer()
    for page in ("agenda", "home"):
        opened.model.open(page)
        opened.settle()
    moving(opened, wanted=True)
    yield opened
    moving(opened, wanted=False)


def moving(foyer: Foyer, *, wanted: bool) -> None:
    _theme_of(foyer.screen).setProperty("reducedMotion", not wanted)


def page_shown(foyer: Foyer) -> QQuickItem:
    """Return what holds the page that is shown."""
    return next(item for item in foyer.items() if item.property("wanted") is True and item.property("component"))


def stands(foyer: Foyer) -> tuple[float, bool]:
    """Return how far the page is from its place, in px, and whether it is wholly there."""
    page = page_shown(foyer)
    return page.mapToScene(QPointF()).x() - foyer.screen.window.contentItem().x(), page.opacity() == 1


def turn(foyer: Foyer, page: str) -> float:
    """Turn to a page; returns from how far it comes."""
    foyer.model.open(page)
    way, whole = stands(foyer)
    assert not whole
    assert wait_for(lambda: stands(foyer) == (0, True))
    return way


def test_pages_come_forward_from_the_reading_end_and_back_from_the_other(foyer: Foyer) -> None:
    assert turn(foyer, "agenda") == 24
    assert turn(foyer, "home") == -24
    foyer.model.leave()
    assert stands(foyer) == (-24, False)
    assert turn(foyer, "home") == 24
    foyer.screen.set_language("ar")
    assert turn(foyer, "agenda") == -24
    assert turn(foyer, "home") == 24


def test_only_one_page_is_ever_to_be_seen(foyer: Foyer) -> None:
    for page in ("agenda", "home", "met"):
        foyer.model.open(page)
        shown = [item for item in foyer.items() if item.property("component") and item.isVisible()]
        assert [item.property("name") for item in shown] == [page]


def test_nothing_moves_where_the_system_asks_for_less_or_hands_reach_low(foyer: Foyer) -> None:
    foyer.model.setLowReach(True)
    foyer.settle()
    foyer.model.open("agenda")
    assert page_shown(foyer).opacity() == 1
    foyer.model.setLowReach(False)
    foyer.settle()
    moving(foyer, wanted=False)
    foyer.model.open("home")
    assert stands(foyer) == (0, True)


def test_a_finger_that_comes_down_while_a_page_comes_has_the_button_that_it_sees(foyer: Foyer) -> None:
    foyer.model.open("agenda")
    foyer.model.open("home")
    tile = foyer.named("Agenda")
    edge = tile.mapToScene(QPointF(tile.width() - 3, tile.height() / 2)).toPoint()
    QTest.mousePress(foyer.screen.window, Qt.MouseButton.LeftButton, NO_KEYS, edge)
    QTest.qWait(LONGER_THAN_A_TURN)
    assert stands(foyer)[1]
    assert foyer.model.page == "home"
    QTest.mouseRelease(foyer.screen.window, Qt.MouseButton.LeftButton, NO_KEYS, edge)
    assert foyer.model.page == "agenda"
    assert wait_for(lambda: stands(foyer) == (0, True))


def test_a_tap_while_still_there_fades_is_for_the_page_and_its_second_half_for_nobody(foyer: Foyer) -> None:
    agenda = centre(foyer, "Agenda")
    leave = fading(foyer, "Leave")
    QTest.mouseClick(foyer.screen.window, Qt.MouseButton.LeftButton, NO_KEYS, leave)
    assert foyer.model.page == "home"
    fading(foyer, "Stay")
    touchscreen = QTest.createTouchDevice()
    QTest.touchEvent(foyer.screen.window, touchscreen).press(0, agenda, foyer.screen.window).commit()
    QTest.touchEvent(foyer.screen.window, touchscreen).release(0, agenda, foyer.screen.window).commit()
    assert foyer.model.page == "agenda"


def centre(foyer: Foyer, name: str) -> QPoint:
    item = foyer.named(name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def fading(foyer: Foyer, name: str) -> QPoint:
    """Let the question come up and be answered; returns where one of its buttons still is while it goes."""
    foyer.model.idle.ask()
    assert wait_for(lambda: foyer.has("Still there?") and foyer.named(name).isVisible())
    place = centre(foyer, name)
    foyer.model.touch()
    assert foyer.has("Still there?")
    return place
