"""A group at a foyer screen: whoever still has to answer is in sight, or the screen says how many are below."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.conftest import AddGuest, Guest
from tests.qml.foyer import Foyer, OpenFoyer, spoken
from tests.qml.seen import box, faults, kind, page_of, settle, shown_items, untidy
from tests.qml.shapes import shapes


def scan_all(foyer: Foyer, add_guest: AddGuest, people: int) -> list[Guest]:
    details = {"organisation": "Körfez University", "email": "a@example.org", "phone": "+90 212", "role": "Head"}
    group = [add_guest(f"Guest{chr(65 + number)} Test{chr(65 + number)}", **details) for number in range(people)]
    foyer.model.open("exchange")
    for guest in group:
        foyer.model.scanned(guest.badge)
    settle(foyer.screen.window)
    return group


def names_in_sight(foyer: Foyer) -> set[str]:
    return {
        str(item.property("name"))
        for item, clip in shown_items(foyer.screen.window)
        if kind(item) == "SeatDelegate"
        and (clip or page_of(foyer.screen.window)).adjusted(-2, -2, 2, 2).contains(box(item))
    }


def mark(foyer: Foyer) -> QQuickItem | None:
    return next((item for item, _ in shown_items(foyer.screen.window) if kind(item) == "MoreMark"), None)


@pytest.mark.parametrize("people", [4, 5, 6, 7])
def test_all_of_a_group_who_still_have_to_answer_are_in_sight(
    open_foyer: OpenFoyer, add_guest: AddGuest, people: int
) -> None:
    foyer, wrong = open_foyer(), {}
    scan_all(foyer, add_guest, people)
    for shape in shapes(foyer.screen):
        seen = names_in_sight(foyer)
        if found := [*faults(foyer.screen.window), *untidy(foyer.screen.window)] or len(seen) < people:
            wrong[shape] = found, seen
    assert wrong == {}


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800), (1024, 768)])
@pytest.mark.parametrize("larger", [False, True])
def test_twelve_people_are_in_sight_or_counted_below_and_a_tap_brings_them_up(
    open_foyer: OpenFoyer, add_guest: AddGuest, size: tuple[int, int], larger: bool
) -> None:
    foyer = open_foyer(size)
    foyer.model.setLargerText(larger)
    group = scan_all(foyer, add_guest, 12)
    seen = names_in_sight(foyer)
    for _ in range(12):
        below = mark(foyer)
        if below is None:
            break
        if not seen - names_in_sight(foyer):
            assert spoken(below) == f"{12 - len(seen)} more below"
        foyer.tap(spoken(below))
        settle(foyer.screen.window)
        assert names_in_sight(foyer) - seen, "a tap brings up somebody new"
        seen |= names_in_sight(foyer)
    assert len(seen) == len(group)


def test_a_switch_keeps_its_shape_when_its_card_becomes_narrower(open_foyer: OpenFoyer, add_guest: AddGuest) -> None:
    foyer = open_foyer((1280, 800))
    scan_all(foyer, add_guest, 7)
    knobs = [item for item, _ in shown_items(foyer.screen.window) if kind(item) == "SwitchKnob"]
    assert len(knobs) == 3
    assert all(knob.width() == knob.implicitWidth() for knob in knobs)


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
@pytest.mark.parametrize("people", [2, 5])
def test_each_of_those_who_are_connected_is_asked_about_the_statistics(
    open_foyer: OpenFoyer, add_guest: AddGuest, size: tuple[int, int], people: int
) -> None:
    foyer = open_foyer(size)
    group = scan_all(foyer, add_guest, people)
    exchange = foyer.model.pages.exchange
    for guest in group:
        exchange.share(guest.id)
    for counted in range(people):
        settle(foyer.screen.window)
        switches = [
            item
            for item, _ in shown_items(foyer.screen.window)
            if kind(item) == "ConsentSwitch" and spoken(item) == "Count it in the statistics"
        ]
        asked = [item for item in switches if not item.property("switchedOn")]
        assert asked, f"nobody is asked after {counted} have agreed"
        centre = asked[0].mapToScene(QPointF(asked[0].width() / 2, asked[0].height() / 2)).toPoint()
        QTest.mouseClick(foyer.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        assert sum(card.statistics_on for card in exchange.cards.rows) == counted + 1


def test_who_was_not_asked_about_the_statistics_yet_is_told_so_and_asked_with_a_tap(
    open_foyer: OpenFoyer, add_guest: AddGuest
) -> None:
    foyer = open_foyer((1080, 1920))
    group = scan_all(foyer, add_guest, 4)
    for guest in group[:3]:
        foyer.model.pages.exchange.share(guest.id)
    foyer.model.pages.exchange.decline(group[3].id)
    settle(foyer.screen.window)
    said = [spoken(item) for item, _ in shown_items(foyer.screen.window) if kind(item) == "SeatSummary"]
    assert [words.rpartition("University. ")[2] for words in said] == ["Shared. Statistics?"] * 2 + ["Not now"]
    foyer.tap(said[1])
    settle(foyer.screen.window)
    foyer.tap("Count it in the statistics")
    assert [card.statistics_on for card in foyer.model.pages.exchange.cards.rows] == [False, False, True, False]
