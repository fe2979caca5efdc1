"""The foyer for tired eyes and unsure hands: contrast, targets, and a time-out that nobody misses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from kiosk.adapters.qt.page_parts import top_layer
from kiosk.demo.qml_types import type_names
from tests.conftest import AddGuest, GivenClock
from tests.qml.foyer import Foyer, OpenFoyer, guests, spoken
from tests.qml.seen import Seen, box, page_of, seen
from tests.qml.test_foyer_keys import DOWN, here, press, states
from tests.qml.walk.contrast import contrast, faint_texts

_LOOKS = ("light", "dark", "contrast")
_TOUCH_PX = 72
"""20 mm on the smallest screen that the pages are made for, of 1280 by 800 dots."""
RING = 3.0


def theme_of(foyer: Foyer) -> QObject:
    theme = foyer.screen.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    return theme


def uppermost(foyer: Foyer) -> list[Seen]:
    """Return what can be seen of what lies uppermost; what is under a sheet is dimmed, and out of use."""
    window = foyer.screen.window
    return list(seen(top_layer(window), page_of(window)))


def looks(foyer: Foyer) -> Iterator[str]:
    theme = theme_of(foyer)
    for look in _LOOKS:
        theme.setProperty("scheme", look)
        foyer.settle()
        yield look
    theme.setProperty("scheme", "light")


def small(foyer: Foyer) -> list[str]:
    least = float(theme_of(foyer).property("touch")) - 1
    return [
        f"{spoken(item)} {box(item).getRect()}"
        for item, _ in uppermost(foyer)
        if item.inherits("QQuickAbstractButton") and item.isEnabled() and min(item.width(), item.height()) < least
    ]


@pytest.mark.slow
def test_every_text_reads_at_seven_to_one_and_every_target_is_20_mm_in_every_look(
    open_foyer: OpenFoyer, add_guest: AddGuest, clock: GivenClock
) -> None:
    """In every look; `test_foyer_walk.py` sees the same of more states, in turns at every size and in each language."""
    foyer = open_foyer()
    wrong: dict[str, list[str]] = {}
    for state in states(foyer, guests(add_guest), clock):
        for look in looks(foyer):
            picture = foyer.screen.window.grabWindow()
            found = [*faint_texts(uppermost(foyer), picture), *small(foyer)]
            if found:
                wrong[f"{state}, {look}"] = found
    assert not wrong


def test_a_target_of_20_mm_is_72_dots_at_the_least_and_more_on_a_finer_screen(open_foyer: OpenFoyer) -> None:
    foyer = open_foyer()
    theme = theme_of(foyer)
    assert theme.property("touch") >= _TOUCH_PX
    theme.setProperty("dotsPerMillimetre", 5.0)
    assert theme.property("touch") == 100
    theme.setProperty("dotsPerMillimetre", 0.0)


def test_where_the_keyboard_is_stands_out_at_three_to_one_in_every_look(open_foyer: OpenFoyer) -> None:
    foyer = open_foyer()
    foyer.model.open("home")
    press(foyer, DOWN)
    press(foyer, DOWN)
    for look in looks(foyer):
        theme, stop = theme_of(foyer), here(foyer)
        rings = [
            item
            for item, _ in seen(stop, page_of(foyer.screen.window))
            if any(name.startswith("FocusRing") for name in type_names(item))
        ]
        assert rings, look
        ring = QColor(theme.property("focusRing"))
        assert contrast(ring, QColor(theme.property("paper"))) >= RING, look


def test_the_question_before_the_time_out_is_seen_and_heard_and_answered_with_one_tap(
    open_foyer: OpenFoyer, clock: GivenClock
) -> None:
    foyer = open_foyer()
    sounds: list[str] = []
    foyer.model.sounded.connect(sounds.append)
    foyer.model.open("home")
    for _ in range(12):
        clock.now += 26_000
        foyer.model.tick()
        foyer.settle()
        assert foyer.has("Still there?")
        assert foyer.model.idle.secondsLeft >= 19
        foyer.tap("Stay")
        assert foyer.model.page == "home"
    assert sounds == ["still_there"] * 12, "as often as somebody wishes"


def test_a_screen_at_rest_asks_nobody(open_foyer: OpenFoyer, clock: GivenClock) -> None:
    foyer = open_foyer()
    sounds: list[str] = []
    foyer.model.sounded.connect(sounds.append)
    clock.now += 600_000
    foyer.model.tick()
    assert not sounds
