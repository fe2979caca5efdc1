"""Guests type on the keyboard of the screen. `test_screen_keyboard.py` runs this in a process of its own.

Whether there is such a keyboard is decided where a process makes its application, and a desk has none.
"""

from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import screen_keyboard
from kiosk.app.chooser import make_chooser
from kiosk.app.event_files import MachineEventFiles
from kiosk.app.screen_keyboard import keyboard_languages, offer_keyboard
from kiosk.app.view_models import ScreenKind
from kiosk.app.window import AppWindow
from kiosk.demo.qml_types import type_name
from kiosk.demo.stage import wait_for
from kiosk.services.event import amend_event
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from tests.conftest import AddGuest, GivenClock
from tests.qml.conftest import OpenScreen
from tests.qml.foyer import Foyer, OpenFoyer, scan, spoken
from tests.qml.organiser import PIN, Page
from tests.qml.shapes import SIZES, shapes

offer_keyboard()

FIELD = (
    "import QtQuick; import Kiosk.Components; "
    "EntryField { label: 'Your name'; width: 320; y: (parent?.height ?? 0) - height }"
)


@cache
def _finger() -> QPointingDevice:
    return QTest.createTouchDevice()


class Typing:
    """A foyer with a field at the foot of its home page, where every keyboard would cover it."""

    def __init__(self, foyer: Foyer) -> None:
        self.foyer = foyer
        self.finger = _finger()
        foyer.model.open("home")
        foyer.settle()
        (page,) = (item for item in foyer.items() if type_name(item).startswith("HomePage_"))
        making = QQmlExpression(QQmlEngine.contextForObject(page), page, f"Qt.createQmlObject({FIELD!r}, this)")
        making.evaluate()
        assert not making.hasError(), making.error().toString()

    @property
    def field(self) -> QQuickItem:
        return next(item for item in self.foyer.items() if spoken(item) == "Your name")

    def touch(self, item: QQuickItem) -> None:
        center = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self.foyer.screen.window, self.finger).press(0, center).commit()
        QTest.touchEvent(self.foyer.screen.window, self.finger).release(0, center).commit()
        self.foyer.settle()

    def touch_field(self) -> None:
        self.touch(self.field)
        QTest.qWait(50)
        self.foyer.settle()

    def start_over(self, language: str) -> None:
        self.field.setProperty("text", "")
        self.foyer.model.setLanguage(language)
        self.touch_field()

    def shown_keys(self) -> dict[str, QQuickItem]:
        """The keys that are to be seen, by what is said of them."""
        waiting = [item for item in self.foyer.items() if type_name(item).startswith("ScreenKeyboard_")]
        faces: dict[str, QQuickItem] = {}
        while waiting:
            item = waiting.pop()
            if not item.isVisible():
                continue
            if type_name(item).startswith("KeyFace_"):
                faces[str(item.property("spoken"))] = item
            else:
                waiting += item.childItems()
        return faces

    def text(self) -> str:
        return str(self.field.property("text"))

    def type(self, *keys: str) -> str:
        for key in keys:
            wait_for(lambda key=key: key in self.shown_keys())  # type: ignore[misc]  # a default has no type here
            faces = self.shown_keys()
            assert key in faces
            before = self.text()
            self.touch(faces[key])
            if len(key) == 1 or key in ("Boşluk", "مسافة"):
                assert wait_for(lambda before=before: self.text() != before), key  # type: ignore[misc]  # as above
        return self.text()


@pytest.fixture
def typing(open_foyer: OpenFoyer) -> Typing:
    return Typing(open_foyer())


def test_nothing_of_it_is_loaded_before_somebody_may_type(open_foyer: OpenFoyer) -> None:
    typing = Typing(open_foyer())
    loaded = Path("/proc/self/maps")
    assert "libqtvkbcomponentsplugin" not in loaded.read_text()
    typing.touch_field()
    assert "libqtvkbcomponentsplugin" in loaded.read_text()
    assert "Q" in typing.shown_keys()


def test_each_language_has_its_letters_and_a_turkish_i_stays_one(event_file: EventFile, open_foyer: OpenFoyer) -> None:
    amend_event(event_file, languages=("en", "tr", "ar"))
    typing = Typing(open_foyer())
    typing.touch_field()
    assert typing.type("A", "d", "a", "Digits and signs", "7", "@", "Letters", "x") == "Ada7@x"
    typing.start_over("tr")
    assert typing.type("I", "ş", "ı", "l", "Boşluk", "Büyük harf", "İ", "i") == "Işıl İi"
    typing.start_over("ar")
    assert typing.type("س", "ل", "م", "ى", "مسافة") == "سلمى "


def test_an_address_begins_with_latin_letters_where_names_do_with_arabic_ones(
    event_file: EventFile, open_foyer: OpenFoyer
) -> None:
    amend_event(event_file, languages=("ar", "en", "tr"))
    typing = Typing(open_foyer())
    typing.start_over("ar")
    assert "س" in typing.shown_keys()
    typing.field.setProperty("inputMethodHints", Qt.InputMethodHint.ImhEmailCharactersOnly)
    assert typing.type("a", "d", "a") == "ada"
    typing.field.setProperty("inputMethodHints", Qt.InputMethodHint.ImhNone)
    assert typing.type("س") == "adaس"


def test_it_goes_when_it_is_put_away_and_with_the_visitor(typing: Typing) -> None:
    typing.touch_field()
    typing.touch(typing.shown_keys()["Put the keyboard away"])
    assert wait_for(lambda: not typing.shown_keys())
    typing.touch_field()
    assert typing.shown_keys()
    typing.foyer.model.leave()
    typing.foyer.settle()
    assert not typing.shown_keys()


def test_it_goes_with_its_field_and_does_not_come_back_over_the_page_with_it(typing: Typing) -> None:
    field = typing.field
    typing.touch_field()
    for seen in (False, True):
        field.setVisible(seen)
        typing.foyer.settle()
        assert not typing.shown_keys()
    typing.touch_field()
    assert typing.shown_keys()


def test_the_letters_that_one_visitor_chose_are_not_what_the_next_one_finds(
    event_file: EventFile, open_foyer: OpenFoyer
) -> None:
    amend_event(event_file, languages=("en", "tr"))
    typing = Typing(open_foyer())
    typing.touch_field()
    typing.touch(typing.shown_keys()["Other letters"])
    assert wait_for(lambda: "Ş" in typing.shown_keys())
    typing.foyer.model.leave()
    typing.foyer.settle()
    typing.touch_field()
    assert {"Q", "W"} <= typing.shown_keys().keys()
    assert "Ş" not in typing.shown_keys()


def test_the_field_is_never_under_the_keyboard(typing: Typing) -> None:
    typing.touch_field()
    for shape in shapes(typing.foyer.screen, SIZES, ("en", "ar")):
        QTest.qWait(20)
        typing.foyer.settle()
        top = min(key.mapToScene(QPointF()).y() for key in typing.shown_keys().values())
        bottom = typing.field.mapToScene(QPointF(0, typing.field.height())).y()
        assert 0 < bottom < top, shape


def test_a_scan_while_somebody_types_is_a_scan(typing: Typing, add_guest: AddGuest) -> None:
    guest = add_guest("Zeynep Uluğbey")
    typing.touch_field()
    before = typing.type("A")
    scan(typing.foyer, guest.badge)
    assert typing.foyer.model.pages.check_in.name == "Zeynep U."
    assert typing.field.property("text") == before
    assert not typing.shown_keys()


def test_keys_are_a_sign_of_a_visitor_and_nobody_types_while_the_screen_asks(typing: Typing, clock: GivenClock) -> None:
    typing.touch_field()
    clock.forward(0.3)
    typing.type("A")
    clock.forward(0.3)
    typing.foyer.model.tick()
    assert not typing.foyer.model.idle.warning
    clock.forward(0.3)
    typing.foyer.model.tick()
    typing.foyer.settle()
    assert typing.foyer.model.idle.warning
    assert not typing.shown_keys()


class Hand(Page):
    """Whoever touches a window that is no guest's."""

    def keys(self) -> dict[str, QQuickItem]:
        return {
            str(item.property("spoken")): item
            for item in self.items()
            if type_name(item).startswith("KeyFace_") and item.isVisible()
        }

    def touch(self, item: QQuickItem) -> None:
        center = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self.screen.window, _finger()).press(0, center).commit()
        QTest.touchEvent(self.screen.window, _finger()).release(0, center).commit()
        QTest.qWait(50)

    def type_into(self, field: QQuickItem, *keys: str) -> str:
        """Touch a field and keys; the field has to stay above the keys."""
        self.touch(field)
        for key in keys:
            assert wait_for(lambda key=key: key in self.keys()), key  # type: ignore[misc]  # a default has no type here
            bottom = field.mapToScene(QPointF(0, field.height())).y()
            assert 0 < bottom < self.keys()[key].mapToScene(QPointF()).y()
            before = field.property("text")
            self.touch(self.keys()[key])
            assert wait_for(lambda before=before: field.property("text") != before), key  # type: ignore[misc]  # as above
        return str(field.property("text"))

    def fields(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.isVisible() and item.inherits("QQuickTextInput")]


@pytest.fixture
def touch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_keyboard, "has_touchscreen", lambda: True)


@pytest.mark.usefixtures("touch")
def test_an_organiser_types_on_a_screen_that_can_be_touched(
    event_file: EventFile, open_screen: OpenScreen, add_guest: AddGuest
) -> None:
    add_guest("Ada Stone")
    set_pin(event_file, PIN)
    page = Hand(open_screen(ScreenKind.ORGANISER, "en", (1024, 768)))
    page.press(*PIN, Qt.Key.Key_Return)
    assert page.keys() == {}
    page.model.openPage("awaited")
    page.rest()
    assert page.type_into(page.fields()[0], "a", "d", "a") == "ada"


@pytest.mark.usefixtures("touch")
def test_a_new_event_is_named_on_a_screen_that_can_be_touched(tmp_path: Path, qtbot: QtBot) -> None:
    model = make_chooser(MachineEventFiles(tmp_path / "event.db", None, tmp_path / "events.json"), ImmediateJobs())
    window = AppWindow("ChooserWindow", lambda: model, "en", properties={"keyboardLanguages": keyboard_languages()})
    window.window.resize(800, 480)
    window.window.show()
    qtbot.waitUntil(window.window.isActive)
    page = Hand(window)  # type: ignore[arg-type]  # a small window has the same two parts
    model.startNew()
    QTest.qWait(50)
    fields = sorted(page.fields(), key=lambda field: field.mapToScene(QPointF()).y())
    assert page.type_into(fields[0], "F", "a") == "Fa"
    first = "B" if fields[-1].property("text") == "" else "b"  # a machine that stands in UTC is not asked to guess
    assert page.type_into(fields[-1], first).endswith(first)
    window.close()


def test_where_nothing_can_be_touched_an_organiser_has_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_keyboard, "has_touchscreen", lambda: False)
    assert keyboard_languages() == []
