"""The foyer for who cannot reach up: all that is touched in the lower two fifths of the screen."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.domain.settings.hearing import LOW_REACH
from kiosk.domain.settings.setting import Scope
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.qml.foyer import Foyer, OpenFoyer, guests, spoken
from tests.qml.seen import box, page_of, seen
from tests.qml.test_foyer_keys import states

_LINE = 0.6


def touched(foyer: Foyer) -> list[tuple[QQuickItem, QRectF]]:
    """Return what can be touched, and what is seen of it."""
    window = foyer.screen.window
    return [
        (item, box(item).intersected(clip or page_of(window)))
        for item, clip in seen(window.contentItem(), page_of(window))
        if item.isEnabled() and (item.inherits("QQuickAbstractButton") or item.inherits("QQuickMouseArea"))
    ]


def too_high(foyer: Foyer) -> list[str]:
    foyer.settle()
    line = foyer.screen.window.height() * _LINE
    return [
        f"{spoken(item)} at {place.getRect()}"
        for item, place in touched(foyer)
        if place.height() > 1 and place.width() > 1 and place.top() < line - 1
    ]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "size"), [("en", (1080, 1920)), ("ar", (1080, 1920)), ("tr", (1280, 800)), ("ar", (1920, 1080))]
)
def test_nothing_that_is_touched_stands_higher_than_two_fifths(
    open_foyer: OpenFoyer, add_guest: AddGuest, clock: GivenClock, size: tuple[int, int], language: str
) -> None:
    foyer = open_foyer(size, language)
    foyer.model.setLowReach(True)
    wrong = {}
    for state in states(foyer, guests(add_guest), clock):
        assert touched(foyer), state
        if found := too_high(foyer):
            wrong[state] = found
    assert not wrong


def test_help_offers_it_and_it_ends_with_the_visit(open_foyer: OpenFoyer) -> None:
    foyer = open_foyer((1080, 1920))
    foyer.model.open("home")
    foyer.model.openSheet("help")
    foyer.tap("Everything lower down")
    assert foyer.model.lowReach
    assert not too_high(foyer)
    foyer.model.openSheet("help")
    foyer.tap("As it was")
    assert not foyer.model.lowReach
    foyer.model.setLowReach(True)
    foyer.model.leave()
    assert not foyer.model.lowReach


def test_a_screen_that_hangs_high_begins_each_visit_with_it(open_foyer: OpenFoyer, event_file: EventFile) -> None:
    foyer = open_foyer((1080, 1920))
    foyer.screen._settings.change(LOW_REACH, True, Scope.KIOSK)
    foyer.screen.look_for_changes()
    assert foyer.model.lowReach
    foyer.model.open("home")
    foyer.model.setLowReach(False)
    foyer.model.leave()
    assert foyer.model.lowReach
    assert not too_high(foyer)
