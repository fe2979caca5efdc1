"""Every part loads without a word from Qt, answers a tap and a key, and cuts no name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.demo.qml_types import type_name
from tests.qml.gallery import PAGES, RESOURCES, draw, make_view, set_theme
from tests.qt_keys import type_key

COMPONENTS = RESOURCES / "qml" / "Kiosk" / "Components"
LONG = "Muhammed Abdülkerim Kılıçaslanoğulları Büyükkarabekir"

NEEDED: dict[str, str] = {
    "TypeText": 'step: Theme.body; text: "Kılıç"',
    "FittingText": 'text: "Kılıç"',
    "NameText": 'given: "Ayşegül"; family: "Demirtaş"',
    "Icon": 'name: "exit"',
    "EmptyPage": 'iconName: "calendar"; text: "Nothing yet"',
    "ConcentricArches": "fills: [Theme.ring1, Theme.ring2, Theme.doorLight]",
    "IconArch": 'name: "calendar"',
    "InitialArch": 'initial: "Ş"',
    "AnswerArch": 'answer: "waiting"',
    "VerdictSeal": 'kind: "already_in"; grows: true',
    "VerdictField": 'kind: "admitted"; width: 728; height: 664',
    "StandingLine": 'text: "Up to date"; iconName: "sync"; trouble: true; width: 300',
    "PracticeBand": "practice: true; width: 1280",
    "Chip": 'text: "SME"',
    "DetailRow": 'text: "ada@example.org"; label: "E-mail"; picture: "mail"; width: 400',
    "ButtonFace": 'text: "Share"; color: Theme.ink',
    "PaneButton": 'kind: "refused"; text: "Add a walk-in"; detail: "The badge prints"; keyCap: "F2"; iconName: "meet"',
    "FunctionKey": 'keyName: "F2"; text: "Walk-in"',
    "TileButton": 'iconName: "calendar"; text: "Program"; detail: "Next: lunch"',
    "LeadTile": 'iconName: "scan"; text: "Check in"',
    "MatchedText": 'parts: ["Elif ", "Kılıç"]',
    "ConsentSwitch": 'switchedOn: false; text: "E-mail"',
    "SwitchKnob": "switchedOn: true",
    "ScrollMark": "flick: Flickable { contentHeight: 400; height: 100; width: 100 }",
    "MoreMark": "flick: Flickable { contentHeight: 400; height: 100; width: 100 }",
    "LanguageSwitch": 'codes: ["en", "tr"]; names: ["English", "Türkçe"]; current: "en"',
    "NumericPad": 'title: "Organiser PIN"',
    "PersonHeader": 'name: "Deniz A."',
    "PersonCard": 'name: "Deniz A."',
    "ProgressBar": "progress: 0.5",
    "CountdownArch": "seconds: 14; total: 20",
    "ArrivalPlot": 'counts: [1, 0, 4]; spoken: "Arrivals"',
    "QrCode": 'rows: ["101", "010", "111"]; spoken: "Code"; width: 100; height: 100',
    "PlanMark": 'name: "Hall A"; hereText: "You are here"; here: true; chosen: false',
    "PlanView": 'source: ""; width: 400; height: 300; places: ListModel {}',
    "OutOfUse": 'title: "This desk is out of use"; sentence: "Ask."; detail: "Shut out."; width: 1280; height: 800',
    "NotListening": 'sentence: "Click here to go on scanning."; width: 728; height: 664; filling: true',
    "ModalPanel": 'title: "Here?"; primaryText: "Go on"; quietText: "Stop"; width: 1280; height: 800; opened: true',
}
BUTTONS = [
    "FunctionKey",
    "LeadTile",
    "PadKey",
    "PaneButton",
    "PrimaryButton",
    "QuietButton",
    "ResultRow",
    "SmallButton",
]
BUTTONS += ["TileButton", "ConsentSwitch"]


class Bench:
    """A window in which one part stands at 40/40."""

    def __init__(self, folder: Path) -> None:
        self.view = make_view()
        self.folder = folder
        set_theme(self.view.engine(), windowWidth=1280, windowHeight=800, reducedMotion=True)

    def show(self, name: str, properties: str = "", size: tuple[int, int] = (1280, 800)) -> QQuickItem:
        """Shows a part and returns it."""
        page = self.folder / "Page.qml"
        page.write_text(
            "import QtQuick\nimport Kiosk.Theme\nimport Kiosk.Components\n"
            f"Item {{ width: {size[0]}; height: {size[1]}\n"
            f'    {name} {{ objectName: "part"; x: 40; y: 40; {properties} }}\n}}\n',
            encoding="utf-8",
        )
        self.view.setSource(QUrl.fromLocalFile(str(page)))
        assert self.view.status() == QQuickView.Status.Ready, [error.toString() for error in self.view.errors()]
        self.view.show()
        assert QTest.qWaitForWindowExposed(self.view)
        part = self.view.rootObject().findChild(QQuickItem, "part")
        assert part is not None
        return part

    def tap(self, part: QQuickItem) -> None:
        """Taps the middle of a part."""
        middle = part.mapToScene(QPointF(part.width() / 2, part.height() / 2)).toPoint()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def press(self, part: QQuickItem, key: Qt.Key) -> None:
        """Presses a key while a part has the keyboard."""
        part.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(self.view, key)


def heard(part: QObject, signal: str) -> list[tuple[object, ...]]:
    """Returns a list that fills with the arguments of a signal."""
    calls: list[tuple[object, ...]] = []
    getattr(part, signal).connect(lambda *arguments: calls.append(arguments))
    return calls


@pytest.fixture
def bench(qapp: object, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.view.close()
    bench.view.deleteLater()


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("name", sorted(path.stem for path in COMPONENTS.glob("*.qml")))
def test_every_part_loads_in_every_scheme_without_a_warning(bench: Bench, name: str, scheme: str) -> None:
    set_theme(bench.view.engine(), scheme=scheme)
    part = bench.show(name, NEEDED.get(name, ""))
    assert not bench.view.grabWindow().isNull()
    assert part.implicitHeight() >= 0


@pytest.mark.parametrize("name", BUTTONS)
def test_a_button_answers_a_tap_and_the_keys(bench: Bench, name: str) -> None:
    part = bench.show(name, NEEDED.get(name, 'text: "Share"'))
    clicks = heard(part, "clicked")
    bench.tap(part)
    assert len(clicks) == 1
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        bench.press(part, key)
    assert len(clicks) == 4


@pytest.mark.parametrize("name", BUTTONS)
def test_a_button_is_large_enough_to_touch_and_is_reached_by_tab(bench: Bench, name: str) -> None:
    part = bench.show(name, NEEDED.get(name, 'text: "Share"'))
    assert part.height() >= 72
    assert part.activeFocusOnTab()
    assert not part.hasActiveFocus()
    bench.tap(part)
    assert not part.hasActiveFocus(), "a tap leaves the keyboard where it was"


@pytest.mark.parametrize("name", BUTTONS)
def test_a_disabled_button_stays_silent(bench: Bench, name: str) -> None:
    part = bench.show(name, NEEDED.get(name, 'text: "Share"') + "; enabled: false")
    clicks = heard(part, "clicked")
    bench.tap(part)
    assert clicks == []


@pytest.mark.parametrize("name", BUTTONS)
def test_a_control_has_an_accessible_name(bench: Bench, name: str) -> None:
    part = bench.show(name, NEEDED.get(name, 'text: "Share"'))
    spoken = QAccessible.queryAccessibleInterface(part)
    assert spoken.text(QAccessible.Text.Name).startswith(part.property("text"))
    assert spoken.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox)


def test_a_switch_asks_and_does_not_decide(bench: Bench) -> None:
    part = bench.show("ConsentSwitch", NEEDED["ConsentSwitch"])
    asked = heard(part, "switchRequested")
    bench.tap(part)
    assert asked == [(True,)]
    assert part.property("switchedOn") is False


def test_a_switch_that_is_on_has_its_knob_at_the_other_end_with_a_check_in_it(bench: Bench) -> None:
    part = bench.show("ConsentSwitch", NEEDED["ConsentSwitch"])
    seen = []
    for on in (False, True):
        part.setProperty("switchedOn", on)
        QTest.qWait(300)
        (switch,) = (
            item for item in part.property("contentItem").childItems() if type_name(item).startswith("SwitchKnob")
        )
        (knob,) = switch.childItems()
        (check,) = knob.childItems()
        seen.append((knob.mapToItem(switch, QPointF()).x() > switch.width() / 3, check.isVisible()))
    assert seen == [(False, False), (True, True)]


def test_a_pin_is_told_once_and_forgotten(bench: Bench) -> None:
    part = bench.show("NumericPad", NEEDED["NumericPad"])
    codes = heard(part, "codeEntered")
    part.forceActiveFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Backspace, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5):
        QTest.keyClick(bench.view, key)
    assert codes == [("1345",)]
    assert part.property("_typed") == ""


def test_a_locked_pad_takes_no_digit(bench: Bench) -> None:
    part = bench.show("NumericPad", NEEDED["NumericPad"] + '; locked: true; lockedText: "Try again in 30 s"; length: 1')
    codes = heard(part, "codeEntered")
    part.forceActiveFocus()
    QTest.keyClick(bench.view, Qt.Key.Key_1)
    assert codes == []


def test_a_language_is_chosen_by_its_code(bench: Bench) -> None:
    part = bench.show("LanguageSwitch", NEEDED["LanguageSwitch"])
    chosen = heard(part, "languageChosen")
    QTest.mouseClick(
        bench.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40 + 112 + 8 + 50, 76)
    )
    assert chosen == [("tr",)]


def test_escape_empties_the_search_field(bench: Bench) -> None:
    part = bench.show("SearchField", "width: 488")
    edits, accepted = heard(part, "edited"), heard(part, "accepted")
    bench.tap(part)
    for letter in "kilic":
        type_key(bench.view, letter)
    QTest.keyClick(bench.view, Qt.Key.Key_Return)
    assert part.property("text") == "kilic"
    assert len(accepted) == 1
    QTest.keyClick(bench.view, Qt.Key.Key_Escape)
    assert part.property("text") == ""
    assert edits[-1] == ("",)


def test_nothing_behind_a_dialog_can_be_touched(bench: Bench) -> None:
    part = bench.show("ModalPanel", NEEDED["ModalPanel"])
    quiet, primary = heard(part, "quietChosen"), heard(part, "primaryChosen")
    QTest.keyClick(bench.view, Qt.Key.Key_Return)
    QTest.keyClick(bench.view, Qt.Key.Key_Tab)
    QTest.keyClick(bench.view, Qt.Key.Key_Space)
    QTest.keyClick(bench.view, Qt.Key.Key_Escape)
    assert (len(primary), len(quiet)) == (1, 2)


@pytest.mark.parametrize("scale", [1, 1.25])
@pytest.mark.parametrize("width", [240, 488, 648])
def test_a_long_name_is_shown_whole_within_its_width(bench: Bench, width: int, scale: float) -> None:
    set_theme(bench.view.engine(), largerText=scale > 1)
    part = bench.show("NameText", f'given: "Wolfeschlegelsteinhausen"; family: "{LONG}"; width: {width}')
    assert part.property("contentWidth") <= width + 1


def test_a_short_name_takes_the_largest_size(bench: Bench) -> None:
    part = bench.show("NameText", 'given: "Can"; family: "Öz"; width: 648')
    assert part.property("lineCount") == 2
    assert part.implicitHeight() == 2 * 112


@pytest.mark.parametrize("balanced", [True, False])
def test_two_lines_are_about_equally_long_unless_told_otherwise(bench: Bench, balanced: bool) -> None:
    words = f'text: "Open discussion: share your pain points"; width: 520; balanced: {str(balanced).lower()}'
    part = bench.show("FittingText", words + '; sizes: ["heading"]')
    assert part.property("lineCount") == 2
    assert (part.property("contentWidth") < 400) == balanced


def test_a_single_count_is_a_bar_and_no_gate(bench: Bench) -> None:
    plot = bench.show("ArrivalPlot", 'counts: [7]; spoken: "Arrivals"; width: 304; height: 64')
    (bar,) = [item for item in plot.childItems()[0].childItems() if type_name(item).startswith("Arch")]
    assert bar.width() <= 40
    assert bar.height() <= plot.height()


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920), (1920, 1080)])
def test_a_code_has_whole_pixels_and_four_quiet_modules(bench: Bench, size: tuple[int, int]) -> None:
    set_theme(bench.view.engine(), windowWidth=size[0], windowHeight=size[1])
    rows = ", ".join(['"' + "1" * 41 + '"'] * 41)
    part = bench.show("QrCode", f'rows: [{rows}]; spoken: "Code"; width: 328; height: 328', size)
    module = part.property("moduleSize")
    assert module == int(module)
    image = bench.view.grabWindow()
    dark = [x for x in range(40, 368) if image.pixelColor(x, 204).lightness() < 128]
    assert len(dark) == 41 * module
    assert dark[0] - 40 >= 4 * module
    assert 368 - 1 - dark[-1] >= 4 * module


def test_a_flick_over_buttons_scrolls_and_taps_none(bench: Bench) -> None:
    rows = "Column { Repeater { model: 20; ResultRow { text: 'Elif'; onClicked: part.taps += 1 } } }"
    page = f"id: part; property int taps: 0; width: 488; height: 300; contentHeight: 1440; {rows}"
    part = bench.show("Flickable", page)
    QTest.mousePress(bench.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 300))
    for y in range(290, 120, -10):
        QTest.mouseMove(bench.view, QPoint(200, y), 5)
    QTest.mouseRelease(bench.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 120))
    assert part.property("contentY") > 50
    assert part.property("taps") == 0


@pytest.mark.parametrize("name", BUTTONS)
def test_a_button_works_from_right_to_left(bench: Bench, name: str) -> None:
    mirrored = "; LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true; width: 320"
    part = bench.show(name, NEEDED.get(name, 'text: "Share"') + mirrored)
    clicks = heard(part, "clicked")
    bench.tap(part)
    assert len(clicks) == 1


@pytest.mark.parametrize("size", ["1280", "portrait"])
@pytest.mark.parametrize("page", sorted(PAGES))
def test_every_page_of_the_gallery_can_be_drawn(qapp: object, tmp_path: Path, page: str, size: str) -> None:
    draw(page, "light", size, tmp_path / "page.png", larger=True)
    assert (tmp_path / "page.png").stat().st_size > 0


def test_the_toast_goes_by_itself(bench: Bench, qtbot: QtBot) -> None:
    set_theme(bench.view.engine(), toastMs=1)
    part = bench.show("Toast", 'Component.onCompleted: show("Undone", "undo", false)')
    qtbot.waitUntil(lambda: part.property("shown") is False)
