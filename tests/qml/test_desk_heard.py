"""The desk without eyes and without a mouse: named parts, Tab in the order in which it is read, answers said aloud."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bundled import RESOURCES
from kiosk.demo.qml_types import type_name
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, Guest
from tests.qml.conftest import OpenScreen
from tests.qml.heard import WORKED_WITH, announcements, goes_back, item_of, name_of, part_of, parts
from tests.qml.seen import box, kind, page_of, settle, shown_items

Look = Callable[[str], None]
_MOST_STOPS = 80


def english_only(language: str) -> frozenset[str]:
    """Return the sentences that are said otherwise in a language than in English."""
    file = RESOURCES / "translations" / f"foyer_{language}.ts"
    pairs = [
        (entry.findtext("source") or "", entry.findtext("translation") or "")
        for entry in ElementTree.parse(file).iter("message")
    ]
    return frozenset(source for source, said in pairs if said != source and re.search(r"[a-z]{3}", source))


class Listener:
    """Somebody at a desk who hears it and has its keyboard, and nothing else."""

    def __init__(self, screen: Screen, language: str) -> None:
        self.screen, self.window, self.model = screen, screen.window, screen.view_model
        self._english = english_only(language) if language != "en" else frozenset()
        self._right_to_left = language == "ar"
        self.wrong: dict[str, list[str]] = {}

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        QCoreApplication.processEvents()

    def look(self, page: str) -> None:
        """Note what is wrong with a page."""
        settle(self.window)
        if wrong := [*self._unnamed(), *self._tab_stops()]:
            self.wrong[page] = wrong

    def _unnamed(self) -> list[str]:
        wrong = []
        for part in parts(self.window):
            name, item = name_of(part), item_of(part)
            if part.role() in WORKED_WITH and not name.strip():
                wrong.append(f"without a name: {type_name(item)} at {box(item)}")
            if item.property("focusPolicy") and part.role() not in WORKED_WITH:
                wrong.append(f"without a role: {name} {type_name(item)}")
            if name.strip().endswith((",", "،")):
                wrong.append(f"ends in the midst: {name}")
            if english := {name, *name.split(", ")} & self._english:
                wrong.append(f"in English: {english}")
        return wrong

    def _tab_stops(self) -> list[str]:
        """Go once round with Tab."""
        begin = self.window.activeFocusItem()
        stops: list[QQuickItem] = []
        wrong, back = [], []
        while len(stops) < _MOST_STOPS:
            self.press(Qt.Key.Key_Tab)
            stop = self.window.activeFocusItem()
            if stops and goes_back(box(stops[-1]), box(stop), right_to_left=self._right_to_left):
                back.append(f"back from {_called(stops[-1])} to {_called(stop)}")
            if stop in stops:
                break
            stops.append(stop)
            wrong += self._faults_of(stop)
        if begin:
            begin.forceActiveFocus()
        if len(back) > 1:  # once it has to begin anew
            wrong += back
        missed = [item for item, _ in shown_items(self.window) if _is_button(item) and item not in stops]
        return wrong + [f"Tab never comes to {_called(item)}" for item in missed]

    def _faults_of(self, stop: QQuickItem) -> list[str]:
        """Return what is wrong with a place to which Tab has just come."""
        shown, part = shown_items(self.window), part_of(stop)
        in_sight = [clip for item, clip in shown if item is stop and _opaque(stop)]
        wrong = []
        if not in_sight or not (in_sight[0] or page_of(self.window)).adjusted(-1, -1, 1, 1).contains(box(stop)):
            wrong.append(f"a stop that nobody sees: {_called(stop)}")
        if part.role() not in (*WORKED_WITH, QAccessible.Role.ListItem, QAccessible.Role.List):
            wrong.append(f"a stop without a role: {_called(stop)} {part.role()}")
        if not name_of(part).strip():
            wrong.append(f"a stop without a name: {_called(stop)}")
        return wrong


def _is_button(item: QQuickItem) -> bool:
    return bool(item.inherits("QQuickAbstractButton") and item.isEnabled() and item.property("focusPolicy"))


def _opaque(item: QQuickItem | None) -> bool:
    """Return whether nothing makes an item invisible that leaves it in place."""
    while item is not None and item.opacity() > 0:
        item = item.parentItem()
    return item is None


def _called(item: QQuickItem) -> str:
    return f"{kind(item)} “{name_of(part_of(item))}” at {box(item).getRect()}"


@pytest.fixture
def people(add_guest: AddGuest) -> dict[str, Guest]:
    """One of each kind of guest that a desk meets."""
    people = {
        "host": add_guest(
            "Ayşegül Demirtaş", organisation="Körfez", group="Expert", order="K7", answers={"Photo": "No"}
        ),
        "unclear": add_guest("Mert Kılıç", status="unclear", status_word="Rezerve"),
        "family": add_guest("Can Kılıç", order="K7"),
    }
    for number in (1, 2):
        add_guest("", guest_of=people["host"].id, guest=number)
    for organisation in ("Kuzey Makine", "Optik"):
        add_guest("Ali Kurt", organisation=organisation)
    return people


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_whoever_hears_the_desk_is_told_every_part_in_their_language_and_meets_it_in_order(
    open_screen: OpenScreen, people: dict[str, Guest], event_file: EventFile, language: str
) -> None:
    listener = Listener(open_screen(ScreenKind.DESK, language, (1280, 800)), language)
    model, look, press = listener.model, listener.look, listener.press
    control = Qt.KeyboardModifier.ControlModifier
    look("idle")
    with announcements() as said:
        model.scanned("XKCDXKCDXKCDXKCD")
        look("refused")
        assert said == [model.pane.spoken]
        model.scanned(people["host"].badge)
        look("admitted")
        assert said[1:] == [model.pane.spoken]
    for told in (model.pane.word, "Ayşegül Demirtaş", model.pane.sentence):
        assert told in said[1]
    press(Qt.Key.Key_F9)
    look("details")
    for step in ("correct", "note", "same", "badge"):
        model.guest.about.open(step)
        look(f"details, {step}")
        press(Qt.Key.Key_Escape)
    model.closePanel()
    press(Qt.Key.Key_G, control)
    look("a party")
    model.closePanel()
    model.scanned(people["host"].badge)
    look("already in")
    model.scanned(people["unclear"].badge)
    look("needs a decision")
    press(Qt.Key.Key_F7)
    look("decision")
    model.closePanel()
    model.search.search("k")
    look("search results")
    model.search.search("ali kurt")
    press(Qt.Key.Key_Return)
    look("which one")
    model.search.clear()
    press(Qt.Key.Key_F2)
    look("walk-in")
    model.walkIn.edit("Ali Kurt", "")
    look("walk-in of a name on the list")
    model.walkIn.letIn()
    assert model.walkIn.asking
    look("is it one of these")
    model.closePanel()
    model.scanned(people["family"].badge)  # who has no organisation
    press(Qt.Key.Key_F4)
    look("undo")
    model.closePanel()
    press(Qt.Key.Key_F1)
    look("help")
    model.closePanel()
    prepare(event_file, "Selin Ak", pin=True)
    model.refresh()
    press(Qt.Key.Key_L, control)
    look("who signs in")
    model.closePanel()
    assert not listener.wrong, "\n".join(f"{page}\n  " + "\n  ".join(wrong) for page, wrong in listener.wrong.items())


def test_every_answer_is_said_at_once_with_its_word_its_name_and_its_reason(
    open_screen: OpenScreen, people: dict[str, Guest]
) -> None:
    model = open_screen(ScreenKind.DESK, "en", (1280, 800)).view_model
    with announcements() as said:
        model.scanned(people["family"].badge)
        model.scanned(people["unclear"].badge)
        model.retranslate()
    assert said == [
        "Admitted. Can Kılıç. Checked in at Desk 1.",
        "Needs a decision. Mert Kılıç. The roster says “Rezerve”, and what that means is not known. "
        "Decide, or ask the organiser.",
    ]
