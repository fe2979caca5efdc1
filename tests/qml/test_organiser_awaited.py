"""The page of awaited guests as its owner uses it: with the keyboard alone, and whole in every shape and language."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.app.view_models import ScreenKind
from kiosk.services.admit import admit
from kiosk.services.awaited import await_arrival, waits_for
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import PIN, Page
from tests.qml.seen import faults, settle

LONG = "Konstantin Maximilian Alexander Hohenberg-Schwarzenstein von und zu Lichtenau II"


def open_page(event_file: EventFile, open_screen: OpenScreen, language: str, size: tuple[int, int]) -> Page:
    set_pin(event_file, PIN)
    page = Page(open_screen(ScreenKind.ORGANISER, language, size))
    page.press(*PIN, Qt.Key.Key_Return)
    page.model.openPage("awaited")
    settle(page.screen.window)
    return page


def test_a_guest_is_found_and_a_host_named_with_the_keyboard_alone(
    event_file: EventFile, open_screen: OpenScreen, add_guest: AddGuest
) -> None:
    deniz = add_guest("Deniz Aksoy", organisation="Boğaz Ventures")
    page = open_page(event_file, open_screen, "en", (1280, 800))
    page.press(*"deniz", Qt.Key.Key_Return)
    page.tab_to("Who waits")
    page.press(*"Selin Kaya", Qt.Key.Key_Return)
    page.until(lambda: waits_for(event_file, deniz.id) == ("Selin Kaya",), "the host is noted")
    assert page.shows("Selin Kaya")
    page.tap("Tell Selin Kaya no more")
    page.until(lambda: waits_for(event_file, deniz.id) == (), "nobody is told any more")


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_long_names_and_many_guests_are_whole_in_every_shape(
    event_file: EventFile, open_screen: OpenScreen, add_guest: AddGuest, language: str
) -> None:
    guests = [add_guest(f"{LONG} {number}", organisation="Kuzeybatı Anadolu Sanayi Bölgesi") for number in range(7)]
    for guest in guests:
        await_arrival(event_file, guest.id, waiting=LONG)
    await_arrival(event_file, guests[0].id, waiting="Selin")
    for guest in guests[:3]:
        admit(event_file, guest.badge, point="Desk 1")
    page = open_page(event_file, open_screen, language, (1280, 800))
    wrong: dict[str, list[str]] = {}
    for size in ((1280, 800), (1024, 768), (1080, 1920)):
        page.screen.window.resize(*size)
        for state in ("list", "opened"):
            if state == "opened":
                page.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
            settle(page.screen.window)
            if folder := os.environ.get("FOYER_SHOTS"):
                page.screen.window.grabWindow().save(str(Path(folder) / f"awaited-{language}-{size[0]}-{state}.png"))
            if found := faults(page.screen.window):
                wrong[f"{size} {state}"] = found
    assert not wrong, wrong
