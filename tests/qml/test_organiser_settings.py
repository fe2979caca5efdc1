"""The organiser's settings and navigation as a person uses them: taps, keys, and every shape of screen."""

import itertools
from collections.abc import Iterator

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.opening import _placed, _usual_point
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.demo.qml_types import type_name
from kiosk.domain.admission.scanner_layout import CALIBRATION
from kiosk.domain.settings.catalogue import (
    FOYER_WARNING,
    POINT,
    SCANNER_GAP,
    SCANNER_LAYOUT,
    STATISTICS,
    AnySetting,
)
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.sounds import SOUNDS, VOLUME
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.settings import OrganiserSettings
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.qml.organiser import PIN, Page, spoken
from tests.qml.seen import is_cut, settle

SHAPES = [(1024, 768), (1280, 800), (1920, 1080), (1080, 1920)]


def opened(event_file: EventFile, qtbot: QtBot, size: tuple[int, int] = (1280, 800), language: str = "") -> Page:
    set_pin(event_file, PIN)
    jobs = ImmediateJobs()
    manner = Manner(language, windowed=True, size=size)
    screen = Screen(ScreenKind.ORGANISER, event_file, Place("Organiser"), manner, (jobs, jobs))
    qtbot.waitUntil(screen.window.isActive)
    page = Page(screen)
    page.press(*PIN, Qt.Key.Key_Return)
    return page


@pytest.fixture
def page(event_file: EventFile, qtbot: QtBot) -> Iterator[Page]:
    page = opened(event_file, qtbot)
    page.prepare("Settings")
    yield page
    page.screen.close()


def value(event_file: EventFile, setting: AnySetting) -> object:
    return settings_of(event_file).values().standing(setting).value


def test_the_navigation_is_in_the_language_that_the_screen_began_with(event_file: EventFile, qtbot: QtBot) -> None:
    page = opened(event_file, qtbot, language="tr")
    titles = {str(tab.property("text")) for tab in tabs(page)}
    page.screen.close()
    assert titles == {"Hazırlık", "İzle", "Kişiler", "Dışa aktar", "Gizlilik", "Kiosklar"}


def test_a_setting_is_changed_with_taps_and_taken_back_with_one(page: Page, event_file: EventFile) -> None:
    page.tap("Time to answer, 20 seconds, Whole event")
    page.tap("More")
    page.tap("More")
    assert page.shows("30 seconds")
    page.tap("Save")
    assert value(event_file, FOYER_WARNING) == 30
    assert page.named("Time to answer: now 30 seconds")
    page.tap("Undo")
    assert value(event_file, FOYER_WARNING) == 20
    assert not page.named("Undo")


def test_a_setting_is_found_and_changed_with_the_keyboard(page: Page, event_file: EventFile) -> None:
    page.tap("Find a setting")
    page.press(*"time to")
    page.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.named("How long “Still there?” stays before the screen forgets the visitor.")
    tap_control(page, "Time to answer", QAccessible.Role.EditableText)
    QTest.keyClick(page.screen.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.press("4", "5", Qt.Key.Key_Return)
    assert value(event_file, FOYER_WARNING) == 45


def test_a_value_that_cannot_be_is_said_beside_its_field(page: Page, event_file: EventFile) -> None:
    page.tap("Time to answer, 20 seconds, Whole event")
    tap_control(page, "Time to answer", QAccessible.Role.EditableText)
    QTest.keyClick(page.screen.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.press("9", "9", "9", Qt.Key.Key_Return)
    assert page.shows("It must be a whole number of seconds from 5 to 300.")
    assert value(event_file, FOYER_WARNING) == 20


def test_a_switch_is_turned_and_saved(page: Page, event_file: EventFile) -> None:
    page.tap("Ask about statistics, On, Whole event")
    tap_control(page, "Ask about statistics", QAccessible.Role.CheckBox)
    page.tap("Save")
    assert value(event_file, STATISTICS) is False
    assert page.shows("Set for the event. Default: On.")


def test_what_no_setting_says_is_told_in_its_place(page: Page) -> None:
    page.tap("Find a setting")
    page.press(*"xyzzy")
    assert page.shows("No setting has these words.")


def test_the_pages_are_turned_with_the_keyboard(page: Page) -> None:
    QTest.keyClick(page.screen.window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.model.component == "RehearsalPage"
    for _ in range(2):
        QTest.keyClick(page.screen.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.model.component == "WatchPage"
    (tab,) = (item for item in tabs(page) if item.property("text") == "Watch")
    tab.forceActiveFocus()
    page.press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert page.model.component == "KiosksPage"


def test_the_way_back_from_a_page_is_its_tab_or_escape_and_the_keyboard_is_where_it_was(page: Page) -> None:
    (tab,) = (item for item in tabs(page) if spoken(item) == "Prepare, Settings")
    page.tap_at(rectangle(tab).center().toPoint())
    assert page.model.component == "PreparePage"
    page.until(lambda: page.focused().property("text") == "Settings", "the keyboard is at the step")
    page.press(Qt.Key.Key_Return)
    assert page.model.component == "SettingsPage"
    page.tap("Find a setting")
    page.press(*"time")
    page.press(Qt.Key.Key_Escape)
    assert page.model.component == "SettingsPage", "it empties the search first"
    page.press(Qt.Key.Key_Escape)
    assert page.model.component == "PreparePage"
    page.press(Qt.Key.Key_Escape)
    assert page.model.component == "PreparePage"


def test_every_control_of_the_settings_says_its_name(page: Page) -> None:
    for name in ("Time to answer, 20 seconds, Whole event", "Ask about statistics, On, Whole event"):
        page.tap(name)
        buttons = [item for item in page.items() if item.isVisible() and item.inherits("QQuickAbstractButton")]
        assert [type_name(item) for item in buttons if not spoken(item)] == []


def test_the_bar_takes_one_row_at_every_shape_and_two_upright_or_with_larger_text(
    event_file: EventFile, qtbot: QtBot
) -> None:
    page = opened(event_file, qtbot)
    theme = page.screen.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    page.model.openPage("badges")
    for size, larger in itertools.product(SHAPES, (False, True)):
        page.screen.window.resize(*size)
        theme.setProperty("largerText", larger)
        for language in ("en", "tr", "ar"):
            page.model.setLanguage(language)
            settle(page.screen.window)
            rows = {round(rectangle(tab).top()) for tab in tabs(page)}
            assert len(rows) <= (2 if larger or size[1] > size[0] else 1), (size, larger, language)
            assert_bar_is_whole(page, size)
    page.model.setLanguage("en")
    page.screen.close()


def assert_bar_is_whole(page: Page, size: tuple[int, int]) -> None:
    """Every tab is large enough for a finger, whole, and on no other, nor on what stands at the side."""
    shown = [rectangle(item) for item in tabs(page)]
    least = 72 * min(size[1] / 800, size[0] / 640) - 1
    assert len(shown) == 6
    for at, one in enumerate(shown):
        assert QRectF(0, 0, *size).contains(one)
        assert one.width() >= least
        assert one.height() >= least
        assert not any(one.adjusted(1, 1, -1, -1).intersects(other) for other in shown[at + 1 :])
    for item in tabs(page):
        texts = [one for one in descendants(item) if one.inherits("QQuickText") and one.isVisible()]
        assert texts
        assert [one.property("text") for one in texts if is_cut(one)] == []
    lock = rectangle(page.named(QCoreApplication.translate("NavigationBar", "Lock this page"))[-1])
    assert not any(lock.intersects(one.adjusted(1, 1, -1, -1)) for one in shown)


def test_an_open_screen_takes_what_is_set_elsewhere_at_its_next_look(event_file: EventFile, qtbot: QtBot) -> None:
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.FOYER, event_file, Place("Foyer 1"), Manner(windowed=True), (jobs, jobs))
    settings = settings_of(event_file)
    settings.change(SCANNER_GAP, 90, Scope.KIOSK)
    settings.change(STATISTICS, value=False, scope=Scope.EVENT)
    settings.change(FOYER_WARNING, 45, Scope.EVENT)
    screen.look_for_changes()
    assert screen.scanner.gap == 90
    assert screen.view_model.idle.secondsTotal == 45
    screen.close()


class HeardSounds:
    """Stands in for the loudspeaker."""

    def __init__(self) -> None:
        self.played: list[str] = []
        self.volume = 100
        self.is_playing = False

    def play(self, name: str) -> None:
        self.played.append(name)

    def set_volume(self, percent: int) -> None:
        self.volume = percent


def test_a_kiosk_that_was_set_to_be_silent_is_silent_at_once(event_file: EventFile, qtbot: QtBot) -> None:
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.FOYER, event_file, Place("Foyer 1"), Manner(windowed=True), (jobs, jobs))
    heard = HeardSounds()
    screen.sounding.use(heard)  # type: ignore[arg-type]  # this machine has no loudspeaker
    screen.view_model.sounded.emit("admitted")
    settings_of(event_file).change(VOLUME, 40, Scope.KIOSK)
    settings_of(event_file).change(SOUNDS, value=False, scope=Scope.KIOSK)
    screen.look_for_changes()
    screen.view_model.sounded.emit("refused")
    screen.close()
    assert (heard.played, heard.volume) == (["admitted"], 40)


def test_the_place_that_was_set_is_the_one_that_is_recorded(event_file: EventFile) -> None:
    settings_of(event_file).change(POINT, "Main door", Scope.KIOSK)
    assert _usual_point(ScreenKind.DESK, settings_of(event_file).values(), "Laptop 3") == "Main door"


def test_a_display_that_this_machine_lacks_never_stops_a_screen(
    event_file: EventFile, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_SCREEN", "9")
    assert _placed(Manner(), settings_of(event_file).values()).screen == 0


def tabs(page: Page) -> list[QQuickItem]:
    found = [item for item in page.items() if type_name(item).startswith("NavigationTab")]
    return [item for item in found if item.isVisible()]


def tap_control(page: Page, name: str, role: QAccessible.Role) -> None:
    """Tap what is called so and is worked with, not its heading."""
    (control,) = (item for item in page.named(name) if QAccessible.queryAccessibleInterface(item).role() == role)
    page.tap_at(rectangle(control).center().toPoint())


def rectangle(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF()), item.size())


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from descendants(child)


def test_the_calibration_code_stands_with_the_setting_that_it_finds(page: Page) -> None:
    page.model.page_of(OrganiserSettings).choose(SCANNER_LAYOUT.name)
    page.until(lambda: bool(page.named("The calibration code")), "the calibration code")
    picture = page.screen.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == CALIBRATION
