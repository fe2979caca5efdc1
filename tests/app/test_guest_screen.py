"""A desk's second window, which faces the guests: it comes and goes with its monitor, and never with the keyboard."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from kiosk.app.guest_screen import GuestScreen
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.demo.stage import draw
from kiosk.domain.settings.guest_screen import GUEST_SCREEN
from kiosk.domain.settings.setting import Scope
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest
from tests.facts import Said
from tests.qml.seen import faults

SHAPES = ((1280, 800), (1080, 1920), (800, 480), (1024, 768), (700, 800))
LONGEST = "Konstantinmaximilianalexander-Hohenbergschwarzensteinvonundzulichtenaufriedrich Kurt"
ORGANISATION = "Kuzeybatı Anadolu Organize Sanayi Bölgesi Müdürlüğü Genel Sekreterliği"

Open = Callable[..., tuple[Screen, list[str]]]


@pytest.fixture
def open_desk(event_file: EventFile, qtbot: QtBot) -> Iterator[Open]:
    opened: list[Screen] = []

    def open_it(number: int | None = None, *, windowed: bool = True) -> tuple[Screen, list[str]]:
        jobs = ImmediateJobs()
        manner = Manner("en", windowed, guest_screen=number)
        screen = Screen(ScreenKind.DESK, event_file, Place("Desk 1", "Selin"), manner, (jobs, jobs))
        opened.append(screen)
        toasts: list[str] = []
        screen.view_model.toasted.connect(lambda text, *_: toasts.append(text))
        qtbot.waitUntil(lambda: screen._is_settled)
        return screen, toasts

    yield open_it
    for screen in opened:
        screen.close()


def guests(screen: Screen) -> GuestScreen:
    assert screen.beside.guest_screen
    return screen.beside.guest_screen


def test_a_desk_without_such_a_screen_makes_none(open_desk: Open) -> None:
    screen, toasts = open_desk()
    assert (screen.beside.guest_screen, toasts) == (None, [])


def test_it_is_shown_and_put_away_as_it_is_set_and_says_which_monitor_is_missing(
    open_desk: Open, event_file: EventFile
) -> None:
    screen, toasts = open_desk()
    for number, shown in ((2, True), (0, False), (1, True)):
        settings_of(event_file).change(GUEST_SCREEN, number, Scope.KIOSK)
        screen.look_for_changes()
        assert guests(screen).window.isVisible() is shown
    assert toasts == [
        "There is no monitor 2: the guests’ screen is in a window.",
        "Monitor 1 is the desk’s own: the guests’ screen needs another one.",
    ]


def test_it_asks_for_no_keyboard_and_goes_with_the_desk(open_desk: Open) -> None:
    screen, _ = open_desk(2)
    window = guests(screen).window
    assert window.flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    window.close()
    screen.scanned("NOBODY-HOLDS-THIS")
    assert screen.view_model.pane.kind == "refused"
    window.show()
    screen.window.close()
    assert not window.isVisible()


class Displays(QObject):
    """The monitors of a machine, which are plugged in and pulled."""

    def __init__(self, screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self._guests = guests(screen)
        self.shown_on: list[object] = []
        monkeypatch.setattr("kiosk.app.guest_screen.QGuiApplication.screens", lambda: self.all)
        monkeypatch.setattr("kiosk.app.guest_screen.show_beside", self._show)
        self.all: list[Any] = [screen.window.screen()]

    def change(self, *further: str) -> None:
        self.all[1:] = further
        self._guests._follow_displays()

    def _show(self, window: Any, display: object, size: tuple[int, int]) -> None:
        del size
        self.shown_on.append(display)
        window.show()


def test_it_comes_when_its_monitor_is_plugged_in_and_never_lies_over_a_desk_that_fills_its_own(
    open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, toasts = open_desk(2)
    shown = guests(screen)
    shown._is_small = False  # as where a desk fills its display
    displays = Displays(screen, monkeypatch)
    sync = screen.view_model.sync
    toasts.clear()
    displays.change()
    assert (shown.window.isVisible(), sync.trouble) == (False, True)
    assert sync.text == "There is no monitor 2: plug it in, and the guests’ screen comes."
    displays.change("the second")
    assert (shown.window.isVisible(), displays.shown_on, sync.text) == (True, ["the second"], "")
    displays.change()
    assert (shown.window.isVisible(), sync.trouble, toasts) == (False, True, []), (
        "told where all else is, not in passing"
    )
    screen.scanned("NOBODY-HOLDS-THIS")
    assert screen.view_model.pane.kind == "refused"


def test_all_of_it_is_whole_in_every_shape_and_language(
    open_desk: Open, event_file: EventFile, add_guest: AddGuest
) -> None:
    now = event_file.clock()
    for number, title in enumerate(("Opening and welcome of the guests", "Workshop on access to finance")):
        fields = {"title": title, "room": f"Garden hall {number}", "starts": now, "ends": now + 3_600_000}
        event_file.journal.append(Said("session", f"s{number}", fields))
    screen, _ = open_desk(2)
    window = guests(screen).window
    wrong: dict[tuple[str, tuple[int, int]], list[str]] = {}

    def see(page: str) -> None:
        for size in SHAPES:
            window.resize(*size)
            draw(window)
            if found := faults(window):
                wrong[page, size] = found

    see("rest")
    for name, language in ((LONGEST, "tr"), (LONGEST, "ar"), ("ليلى حداد", "ar")):
        screen.scanned(add_guest(name, organisation=ORGANISATION, language=language).badge)
        see(f"{name} {language}")
    screen.scanned("NOBODY-HOLDS-THIS")
    see("help")
    assert wrong == {}
