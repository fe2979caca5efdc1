"""The organiser's page of voices as its owner uses it: with taps and keys, and whole in every shape and language."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.app.view_models import ScreenKind
from kiosk.domain.voices.feedback import Smiley
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.admit import admit
from kiosk.services.pin import set_pin
from kiosk.services.voices.day import tend
from kiosk.services.voices.discussion import make_table, set_topic
from kiosk.services.voices.feedback import give_feedback, sentences
from kiosk.services.voices.pain_points import add_pain_point, offer_help, pain_point_of, support
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.voices import OrganiserVoices
from tests.conftest import AddGuest, GivenClock, Guest
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import PIN, Page
from tests.qml.seen import faults, settle
from tests.qml.shapes import shapes
from tests.voices import FINANCE, write_waiting

LONG = "Konstantin Maximilian Alexander Hohenberg-Schwarzenstein von und zu Lichtenau II"
LONG_PAIN = "Nobody says which laboratory is open to small firms, nor what an hour of it costs"[:80]


def open_page(event_file: EventFile, open_screen: OpenScreen) -> Page:
    set_pin(event_file, PIN)
    page = Page(open_screen(ScreenKind.ORGANISER, "en", (1280, 800)))
    page.press(*PIN, Qt.Key.Key_Return)
    return page


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    set_topic(event_file, "Access to finance")
    people = [add_guest(f"{LONG} {number}", organisation="Kuzeybatı Anadolu", group="SME") for number in range(6)]
    for guest in people:
        admit(event_file, guest.badge, point="Desk 1")
    return people


def test_what_waits_is_approved_with_one_tap_and_becomes_a_table_with_the_keyboard(
    event_file: EventFile, open_screen: OpenScreen, guests: list[Guest]
) -> None:
    id_ = add_pain_point(event_file, guests[0].id, FINANCE, "Grants come too late")
    write_waiting(event_file)
    page = open_page(event_file, open_screen)
    page.model.openPage("watch")
    page.until(lambda: bool(page.named("Pain points to be read: 1")), "the day in numbers tells of it")
    page.tap("Pain points to be read: 1")
    page.until(lambda: page.shows("Grants come too late"), "it is listed")
    page.tap("Approve, 1")
    page.until(lambda: pain_point_of(event_file, id_).standing is PainPointStanding.APPROVED, "it is approved")
    page.model.page_of(OrganiserVoices).show("approved")
    settle(page.screen.window)
    page.tab_to("Table at")
    page.press(*"1520")
    page.tab_to("Place")
    page.press(*"Room 2", Qt.Key.Key_Return)
    settle(page.screen.window)
    assert page.shows("A time has hours and minutes")
    page.press("2")
    settle(page.screen.window)
    assert pain_point_of(event_file, id_).standing is PainPointStanding.APPROVED


def test_a_sentence_is_quoted_with_one_tap_and_taken_out_with_the_keyboard(
    event_file: EventFile, open_screen: OpenScreen, guests: list[Guest], clock: GivenClock
) -> None:
    for guest in guests[1:]:
        give_feedback(event_file, guest.id, Smiley.GOOD, sentence=f"Well done {guest.id}", language="en", quotable=True)
    clock.forward(11)
    tend(event_file)
    page = open_page(event_file, open_screen)
    page.model.openPage("voices")
    page.model.page_of(OrganiserVoices).show("sentences")
    settle(page.screen.window)
    page.tap("Quote in the report, 1")
    settle(page.screen.window)
    assert [one.is_quoted for one in sentences(event_file)].count(True) == 1
    assert page.shows("The report quotes it, without a name.")
    page.press("2")
    settle(page.screen.window)
    assert [one for one in sentences(event_file) if one.is_quoted] == []


def test_it_is_whole_in_every_shape(
    event_file: EventFile, open_screen: OpenScreen, guests: list[Guest], clock: GivenClock
) -> None:
    said = [add_pain_point(event_file, guest.id, FINANCE, LONG_PAIN) for guest in guests[:3]]
    write_waiting(event_file)
    for guest in guests[1:]:
        support(event_file, guest.id, said[0])
        offer_help(event_file, guest.id, said[0])
        give_feedback(event_file, guest.id, Smiley.GOOD, sentence=f"{LONG_PAIN} " * 2, language="en", quotable=True)
    clock.forward(11)
    tend(event_file)
    make_table(event_file, said[0], starts=clock(), place=LONG)
    page = open_page(event_file, open_screen)
    page.model.openPage("voices")
    voices, wrong = page.model.page_of(OrganiserVoices), dict[str, list[str]]()
    for section in ("waiting", "approved", "feedback", "sentences"):
        voices.show(section)
        for shape in shapes(page.screen):
            if folder := os.environ.get("FOYER_SHOTS"):
                page.screen.window.grabWindow().save(str(Path(folder) / f"voices-{section}-{shape}.png"))
            if found := faults(page.screen.window):
                wrong[f"{section} {shape}"] = found
    assert not wrong, wrong
