"""The foyer without eyes: what it says, to whom, in which language, and when it falls silent."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.language import language_of
from tests.conftest import AddGuest, GivenClock
from tests.qml.foyer import Foyer, OpenFoyer, guests, scan
from tests.qml.listening import Listening
from tests.qml.test_desk_heard import english_only
from tests.qt_keys import type_as_person

PAGES = ("home", "checkIn", "agenda", "exchange", "met", "stored")


def press(foyer: Foyer, key: Qt.Key) -> None:
    QTest.keyClick(foyer.screen.window, key)
    foyer.settle()


def test_plugging_headphones_in_is_all_that_it_takes_and_pulling_them_out_ends_it(open_foyer: OpenFoyer) -> None:
    listening = Listening(open_foyer())
    assert not listening.made, "nothing is loaded before somebody listens"
    said = listening.plug(plugged=True)
    assert said[0].startswith("This screen now speaks. The arrow keys")
    assert "Touch to begin, button" in said
    listening.speaker.cut = 0
    listening.plug(plugged=False)
    assert listening.speaker.cut
    listening.foyer.model.open("home")
    assert listening.hear() == []


def test_without_headphones_nothing_is_said_until_somebody_asks_and_then_it_says_who_hears_it(
    open_foyer: OpenFoyer,
) -> None:
    listening = Listening(open_foyer(), plugged=None)
    foyer = listening.foyer
    foyer.model.open("home")
    assert listening.hear() == []
    press(foyer, Qt.Key.Key_F2)
    assert "people near you hear it" in listening.hear()[0]
    press(foyer, Qt.Key.Key_F3)
    foyer.model.open("agenda")
    assert listening.hear() == []


def test_what_somebody_asked_for_ends_with_their_visit(open_foyer: OpenFoyer) -> None:
    listening = Listening(open_foyer(), plugged=None)
    listening.foyer.model.open("home")
    press(listening.foyer, Qt.Key.Key_F2)
    type_as_person(listening.foyer.screen, Qt.Key.Key_Minus)
    assert listening.speaker.volume == 85
    listening.foyer.model.leave()
    assert not listening.speaking.speaks
    press(listening.foyer, Qt.Key.Key_F2)
    assert listening.speaker.volume == 100, "whoever comes next does not have to find the speech"


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_every_page_is_said_whole_in_its_language_and_nothing_that_it_does_not_show(
    open_foyer: OpenFoyer, add_guest: AddGuest, language: str
) -> None:
    listening = Listening(open_foyer(language=language), plugged=True)
    listening.plug(plugged=True)
    foyer, english = listening.foyer, english_only(language) if language != "en" else frozenset()
    people = guests(add_guest)
    for page in PAGES:
        foyer.model.open(page)
        said = listening.hear()
        assert len(said) >= 2, page
        _is_shown(foyer, said)
        assert not set(said) & english, page
    foyer.model.open("exchange")
    for person in people:
        scan(foyer, person.badge)
    _is_shown(foyer, listening.hear())
    assert set(listening.speaker.languages) == {language}
    everything = "\n".join(listening.speaker.said)
    for person in people:
        assert person.name.split()[-1] not in everything, "the page shows no whole surname"


def _is_shown(foyer: Foyer, said: list[str]) -> None:
    """Every name that is said stands on the page in so many letters."""
    shown = foyer.texts()
    for text in said:
        for word in re.findall(r"\b[A-ZÇĞİÖŞÜ][a-zçğıöşü]+ [A-ZÇĞİÖŞÜ]\.", text):
            assert word in shown, word


def test_a_verdict_is_said_at_once(open_foyer: OpenFoyer, add_guest: AddGuest) -> None:
    listening = Listening(open_foyer(), plugged=True)
    listening.plug(plugged=True)
    foyer = listening.foyer
    foyer.model.open("checkIn")
    listening.hear()
    listening.speaker.cut = 0
    scan(foyer, guests(add_guest, 1)[0].badge)
    said = listening.hear()
    assert "Ayşegül D." in said[0]
    assert "You are checked in" in said[0]
    assert listening.speaker.cut
    assert listening.hear() == [], "and once"


def test_the_warning_before_the_time_out_is_said_at_once_with_how_to_stay(
    open_foyer: OpenFoyer, clock: GivenClock
) -> None:
    listening = Listening(open_foyer(), plugged=True)
    listening.plug(plugged=True)
    foyer = listening.foyer
    foyer.model.open("home")
    listening.hear()
    clock.now += 30_000
    foyer.model.tick()
    said = listening.hear()
    assert any("this page closes" in text for text in said)
    assert {"Stay, button", "Leave, button"} <= set(said)
    clock.now += 1_000
    foyer.model.tick()
    assert listening.hear() == [], "seconds are not counted aloud"


def test_where_the_keyboard_comes_to_is_said_and_a_key_cuts_off_what_was_being_said(open_foyer: OpenFoyer) -> None:
    listening = Listening(open_foyer(), plugged=True)
    listening.plug(plugged=True)
    foyer = listening.foyer
    foyer.model.open("home")
    listening.hear()
    listening.speaker.cut = 0
    press(foyer, Qt.Key.Key_Down)
    assert listening.speaker.cut
    assert listening.hear() == ["Check in. Scan the code on your badge, button"]
    press(foyer, Qt.Key.Key_Down)
    assert listening.hear()[0].startswith("Agenda")
    press(foyer, Qt.Key.Key_Up)
    assert listening.hear()[0].startswith("Check in")


def test_f2_says_the_page_again(open_foyer: OpenFoyer) -> None:
    listening = Listening(open_foyer(), plugged=True)
    listening.plug(plugged=True)
    foyer = listening.foyer
    foyer.model.open("home")
    first = listening.hear()
    press(foyer, Qt.Key.Key_F2)
    assert listening.hear() == first


def test_a_language_that_is_chosen_is_spoken_at_once(open_foyer: OpenFoyer) -> None:
    listening = Listening(open_foyer(), plugged=True)
    listening.plug(plugged=True)
    foyer = listening.foyer
    foyer.model.open("home")
    listening.hear()
    foyer.model.setLanguage("tr")
    said = listening.hear()
    assert listening.speaker.languages[-1] == "tr"
    assert language_of("tr").own_name not in said
