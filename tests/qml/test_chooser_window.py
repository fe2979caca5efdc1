"""The first window as its user touches it: joining an event, and waving that off."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.chooser import make_chooser
from kiosk.app.event_files import MachineEventFiles
from kiosk.app.window import AppWindow
from kiosk.demo.qml_types import has_property, type_name
from kiosk.domain.faults.hub import JoinCancelled
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.domain.kiosks.role import Role
from kiosk.services.ports import Progress
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.file_listing import FilePlace
from kiosk.viewmodels.shared.jobs import ImmediateJobs, ThreadJobs
from tests.conftest import AddGuest
from tests.qml.organiser import Page, spoken
from tests.qml.seen import faults, is_text, settle, untidy

_SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWX"
CODE = JoinCode(("192.0.2.20:4222",), _SYMBOLS.lower(), _SYMBOLS, _SYMBOLS).text


class HeldJoin:
    """A joining that is half way until it is given up."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    def __call__(self, url: str, path: Path, name: str, progress: Progress, given_up: Callable[[], bool]) -> None:
        del url, path, name
        progress(50, 100)
        while not given_up():
            self.ended.wait(0.01)
        self.ended.set()
        raise JoinCancelled()


@pytest.fixture
def held() -> HeldJoin:
    return HeldJoin()


@pytest.fixture
def page(held: HeldJoin, tmp_path: Path, qtbot: QtBot) -> Iterator[Page]:
    jobs = ThreadJobs("joining")
    files = MachineEventFiles(tmp_path / "event.db", held, tmp_path / "events.json")
    model = make_chooser(files, jobs)
    window = AppWindow("ChooserWindow", lambda: model, "en")
    window.window.resize(1280, 800)
    window.window.show()
    qtbot.waitUntil(window.window.isActive)
    yield Page(window)  # type: ignore[arg-type]  # a small window has the same two parts
    model.join.cancel()
    jobs.stop()
    window.close()


@pytest.mark.parametrize("way", ["button", "escape", "space"])
def test_a_joining_that_runs_is_cancelled_on_the_screen(page: Page, held: HeldJoin, qtbot: QtBot, way: str) -> None:
    page.tap("Join an event. Scan the code that its hub shows")
    page.model.join.join(CODE, "Desk 5")
    qtbot.waitUntil(lambda: page.shows("50% of the event is here"))
    if way == "button":
        page.tap("Cancel")
    else:
        page.press(Qt.Key.Key_Escape if way == "escape" else Qt.Key.Key_Space)
    qtbot.waitUntil(held.ended.is_set)
    qtbot.waitUntil(lambda: page.shows("Joining was cancelled. Nothing of it is kept here"))
    assert not page.named("Cancel")
    page.tap("Back")
    assert page.shows("Welcome to Foyer")


def test_after_an_event_is_made_no_title_lies_on_its_tiles_icon(page: Page) -> None:
    page.tap("New event. Name it, then import its roster and agenda")
    page.model.form.edit("name", "Open day")
    page.model.form.edit("zone", "Türkiye")
    page.tap("Make the event")
    assert page.shows("Bring in the guests and the agenda, make the badges")
    for title in ("Foyer", "Wall", "Desk"):
        (tile,) = (item for item in page.items() if has_property(item, "crowded") and item.property("text") == title)
        (icon,) = of_type(inside(tile), "IconArch")
        words = (*of_type(inside(tile), "FittingText"), *of_type(inside(tile), "ShortText"))
        texts = [item for item in words if item.property("text")]
        assert len(texts) == 2
        for text in texts:
            assert not area(text).intersects(area(icon)), title


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
def test_the_ways_to_an_event_are_written_in_one_size(page: Page, size: tuple[int, int]) -> None:
    page.screen.window.resize(*size)
    settle(page.screen.window)
    tiles = [item for item in page.items() if has_property(item, "crowded") and item.isVisible()]
    assert len(tiles) == 3
    sizes = {
        tuple(item.property("font").pixelSize() for item in inside(tile) if is_text(item) and item.isVisible())
        for tile in tiles
    }
    assert len(sizes) == 1
    assert all(sizes)


def test_a_name_in_latin_letters_begins_where_the_arabic_page_begins(tmp_path: Path, qapp: object) -> None:
    model = make_chooser(MachineEventFiles(tmp_path / "event.db", None, tmp_path / "events.json"), ImmediateJobs())
    window = AppWindow("ChooserWindow", lambda: model, "ar")
    window.window.resize(1280, 800)
    window.window.show()
    model.startNew()
    settle(window.window)
    shown = Page(window)  # type: ignore[arg-type]  # a small window has the same two parts
    field = next(item for item in shown.items() if item.inherits("QQuickTextInput") and item.isVisible())
    field.setProperty("text", "Sarah")
    context = qmlContext(field)
    assert context
    alignment = QQmlExpression(context, field, "effectiveHorizontalAlignment").evaluate()[0]
    window.close()
    assert alignment == int(Qt.AlignmentFlag.AlignRight)


def test_an_event_file_is_chosen_on_the_screen_where_the_system_has_no_chooser(
    page: Page, event_file: EventFile, qtbot: QtBot
) -> None:
    page.model.choosing.look_in(lambda *, locked: (FilePlace(event_file.path.parent, "Stick", "chip"),))
    page.tap("Open an event file. It stays where it is; nothing is copied")
    settle(page.screen.window)
    assert faults(page.screen.window) == []
    page.tap("Cancel")
    assert page.shows("Welcome to Foyer")
    page.tap("Open an event file. It stays where it is; nothing is copied")
    qtbot.waitUntil(lambda: page.shows(event_file.path.name))
    page.tap(next(name for name in map(spoken, page.items()) if name.startswith(event_file.path.name)))
    assert page.shows("Keys to successful growth")


def of_type(items: list[QQuickItem], name: str) -> list[QQuickItem]:
    return [item for item in items if type_name(item).startswith(f"{name}_QMLTYPE")]


def inside(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() for below in inside(child))]


def area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def test_f1_opens_the_manual_over_any_page_and_escape_goes_back_to_it(page: Page) -> None:
    page.tap("New event. Name it, then import its roster and agenda")
    page.press(Qt.Key.Key_F1)
    assert page.shows("83 guests, one laptop, one day")
    page.press(Qt.Key.Key_Escape)
    assert not page.shows("83 guests, one laptop, one day")
    assert page.model.page == "new"


@pytest.mark.parametrize("role", [Role.DESK, Role.FOYER, Role.ORGANISER, None])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
def test_what_a_machine_joined_for_is_to_be_read_in_every_shape(
    event_file: EventFile,
    add_guest: AddGuest,
    monkeypatch: pytest.MonkeyPatch,
    qapp: object,
    role: Role | None,
    size: tuple[int, int],
) -> None:
    if role:
        add_guest("Selin Acar")  # else the organiser's page is the first
    monkeypatch.setattr("kiosk.app.event_files.kiosk_role", lambda _: role)
    files = MachineEventFiles(event_file.path, None, event_file.path.with_name("events.json"))
    model = make_chooser(files, ImmediateJobs())
    window = AppWindow("ChooserWindow", lambda: model, "en")
    window.window.resize(*size)
    window.window.show()
    settle(window.window)
    found = [*faults(window.window), *untidy(window.window)]
    window.close()
    assert found == []
