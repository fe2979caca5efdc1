"""A whole order at the desk's screen, with the keyboard alone and by tap, and whole in every shape and language."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.services.attendance import attendance
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import AddGuest
from tests.qml.desk import Desk, desk
from tests.qml.seen import faults, settle
from tests.qml.test_desk_shapes import LONG_NAME, LONG_ORGANISATION, Open, open_desk

__all__ = ["desk", "open_desk"]


@pytest.fixture
def order(add_guest: AddGuest) -> list[str]:
    """An order of twelve, one unpaid and one with a very long name; the first has a guest without a name."""
    people = [add_guest(f"Guest {number:02}", order="K7X2M", organisation="Kuzey Makine") for number in range(9)]
    people.append(add_guest(LONG_NAME, order="K7X2M", organisation=LONG_ORGANISATION))
    people.append(add_guest("Dina Stone", order="K7X2M", status="unpaid"))
    people.append(add_guest("", guest_of=people[0].id, guest=1))
    return [one.badge for one in people]


def test_four_of_a_family_are_checked_in_and_taken_back_with_the_keyboard_alone(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    first = add_guest("Ada Stone", order="FAM")
    for name in ("Ben", "Cem"):
        add_guest(f"{name} Stone", order="FAM")
    guest = add_guest("", guest_of=first.id, guest=1)
    desk.scan(first.badge)
    QTest.keyClick(desk.screen.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    desk.wait_until(lambda: desk.model.panel == "party")
    rows = desk.model.party.members.rows
    desk.press(Qt.Key.Key_Down)
    at = next(at for at, row in enumerate(rows) if row.unnamed)
    for _ in range(at):
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_F5)
    desk.wait_until(lambda: desk.model.panel == "name")
    desk.type("Grace Hopper")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.wait_until(lambda: desk.model.panel == "party")
    named = attendees.get(event_file.reader, guest.id)
    assert named
    assert named.name == "Grace Hopper"
    desk.type(str(1 + next(at for at, row in enumerate(desk.model.party.members.rows) if row.name == "Cem Stone")))
    assert desk.model.party.count == 2
    desk.press(Qt.Key.Key_Return)
    assert (desk.model.party.answered, attendance(event_file).checked_in) == (True, 3)
    desk.press(Qt.Key.Key_Return)
    assert desk.model.panel == ""
    desk.press(Qt.Key.Key_F4)
    desk.press(Qt.Key.Key_2)
    assert attendance(event_file).checked_in == 1, "the one who was scanned alone stays"


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_an_order_of_twelve_is_to_be_read_whole_in_every_shape(
    open_desk: Open, order: list[str], language: str
) -> None:
    desk = open_desk((1280, 800), language)
    wrong: dict[str, list[str]] = {}
    window = desk.screen.window
    desk.model.scanned("K7X2M")
    for state in ("list", "answered"):
        if state == "answered":
            desk.model.party.toggleAll()
            desk.model.party.toggle(next(at for at, r in enumerate(desk.model.party.members.rows) if "Dina" in r.name))
            desk.press(Qt.Key.Key_Return)
        for size in ((1280, 800), (1024, 768), (1080, 1920)):
            window.resize(*size)
            settle(window)
            if folder := os.environ.get("FOYER_SHOTS"):
                window.grabWindow().save(str(Path(folder) / f"party-{language}-{size[0]}-{state}.png"))
            if found := faults(window):
                wrong[f"{size} {state}"] = found
    assert not wrong, wrong
