"""The page of imports as its owner uses it: by keyboard and by ear, with awkward columns, in every shape of window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtQuick import QQuickItem

from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.qml_types import type_name
from kiosk.domain.import_preview import ImportSubject
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser.import_course import ImportCourse
from kiosk.viewmodels.organiser.import_sources import ImportSource
from kiosk.viewmodels.organiser.import_state import ImportPhase
from kiosk.viewmodels.organiser.imports import OrganiserImports
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import PIN, Page, spoken
from tests.qml.seen import box, faults, kind, settle, untidy
from tests.qml.shapes import SIZES, shapes

GUESTS = "Full name;E-mail;Firm\nAda Stone;ada@example.org;Bridge\nBen Hill;ben@example.org;Harbour\n"
LONG_HEADER = "Which of the following describes best what you would like to take home from us, X?"


class Imports(Page):
    """The open page of imports."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.imports: OrganiserImports = self.model.page_of(OrganiserImports)

    @property
    def course(self) -> ImportCourse:
        return self.imports.course

    def look(self, path: Path, text: str) -> None:
        path.write_text(text, "utf-8")
        self.imports.open(QUrl.fromLocalFile(str(path)))
        self.until(lambda: self.course.phase == ImportPhase.ASKING, f"{path.name} was looked at")
        self.rest()

    def is_whole(self, item: QQuickItem) -> bool:
        """Tell whether an item can be seen, and all of it."""
        clips: list[QQuickItem] = []
        holder = item.parentItem()
        while holder is not None:
            if holder.clip():
                clips.append(holder)
            holder = holder.parentItem()
        place = box(item)
        return item.opacity() == 1 and all(box(clip).adjusted(-1, -1, 1, 1).contains(place) for clip in clips)


OpenImports = Callable[..., Imports]


@pytest.fixture
def open_imports(event_file: EventFile, tmp_path: Path, open_screen: OpenScreen) -> OpenImports:
    def open_it(language: str = "en", size: tuple[int, int] = (1280, 800)) -> Imports:
        set_pin(event_file, PIN)
        page = Imports(open_screen(ScreenKind.ORGANISER, language, size))
        page.imports.look_in(lambda: (ImportSource(tmp_path / "guests.csv", ImportSubject.ROSTER, 0, 1800),))
        page.press(*PIN, Qt.Key.Key_Return)
        page.model.openPage("import")
        page.rest()
        return page

    return open_it


def test_tab_reaches_all_in_the_order_in_which_it_is_read(open_imports: OpenImports, tmp_path: Path) -> None:
    page = open_imports()
    page.look(tmp_path / "guests.csv", GUESTS)
    page.tab_to("Lock this page")
    said = page.tab_to("Import the guest list")
    assert [name.split(",")[0] for name in said] == [
        "guests.csv",
        "Other file…",
        "Agenda’s web address",
        "Full name",
        "E-mail",
        "Firm",
        "Not now",
        "Import the guest list",
    ]


def test_files_at_hand_are_one_stop_of_tab_and_the_arrows_go_among_them(
    open_imports: OpenImports, tmp_path: Path
) -> None:
    page = open_imports()
    for name in ("agenda.csv", "speakers.csv"):
        (tmp_path / name).write_text(GUESTS, "utf-8")
    files = ("guests.csv", "agenda.csv", "speakers.csv")
    page.imports.look_in(lambda: [ImportSource(tmp_path / name, ImportSubject.ROSTER, 0, 1800) for name in files])
    page.imports.enter("en")
    page.tab_to("guests.csv")
    page.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert spoken(page.focused()).startswith("speakers.csv")
    assert page.focused().property("ringed")
    assert page.tab() == "Other file…"
    assert page.tab(Qt.Key.Key_Backtab).startswith("speakers.csv")
    assert page.tab(Qt.Key.Key_Backtab) == "Lock this page"
    page.tab()
    page.press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert page.course.headline == "agenda.csv"


def test_a_list_is_imported_with_the_keyboard_alone(
    open_imports: OpenImports, tmp_path: Path, event_file: EventFile
) -> None:
    page = open_imports()
    (tmp_path / "guests.csv").write_text(GUESTS, "utf-8")
    page.tab_to("guests.csv")
    page.press(Qt.Key.Key_Return)
    assert page.course.phase == "asking"
    page.tab_to("Firm")
    page.press(Qt.Key.Key_Return)
    assert spoken(page.focused()) == "Leave it as it is"
    said = page.tab_to("Group or ticket type")
    assert said[:2] == ["Find a field", "Organisation"]
    page.press(Qt.Key.Key_Return)
    assert spoken(page.focused()) == "Firm, Group or ticket type, Bridge, Harbour"
    page.tab_to("Import the guest list")
    page.press(Qt.Key.Key_Return)
    assert {person.group for person in attendees.everyone(event_file.reader)} == {"Bridge", "Harbour"}
    assert page.shows("Imported guests.csv")


def test_the_question_what_a_column_holds_keeps_the_keyboard_until_it_is_left(
    open_imports: OpenImports, tmp_path: Path
) -> None:
    page = open_imports()
    page.look(tmp_path / "guests.csv", GUESTS)
    page.tab_to("E-mail")
    page.press(Qt.Key.Key_Return)
    said = page.tab_to("Leave it as it is")
    assert said[:2] == ["Find a field", "E-mail"]
    assert len(said) == len(set(said)) == 37
    assert page.tab(Qt.Key.Key_Backtab) == "Answer to a question"
    page.press(Qt.Key.Key_Escape)
    assert page.course.column == ""
    assert spoken(page.focused()).startswith("E-mail, E-mail, ada@example.org")


def test_a_field_is_found_by_typing_wherever_the_keyboard_is(open_imports: OpenImports, tmp_path: Path) -> None:
    page = open_imports()
    page.look(tmp_path / "guests.csv", GUESTS)
    page.tab_to("Firm")
    page.press(Qt.Key.Key_Return, "d", "e", "s", "k")
    assert [row.title for row in page.course.fields.rows] == ["Text for the desk"]
    page.press(Qt.Key.Key_Return)
    assert (page.course.column, page.course.phase) == ("", "asking")
    assert spoken(page.focused()) == "Firm, Text for the desk, Bridge, Harbour"
    page.press(Qt.Key.Key_Return, "x", "q", Qt.Key.Key_Escape)
    assert len(page.course.fields.rows) > 33
    page.press(Qt.Key.Key_Escape)
    assert page.course.column == ""


def test_every_field_that_the_keyboard_comes_to_is_in_sight(open_imports: OpenImports, tmp_path: Path) -> None:
    page = open_imports()
    page.look(tmp_path / "guests.csv", GUESTS)
    page.course.openColumn(0)
    page.rest()
    while (name := page.tab()) != "Leave it as it is":
        holder = page.focused().parentItem()
        assert holder
        assert page.is_whole(holder), name


def test_all_of_sixty_columns_can_be_reached_and_seen(open_imports: OpenImports, tmp_path: Path) -> None:
    page = open_imports()
    columns = [f"Question {number}" for number in range(1, 59)]
    header = ";".join(["Name", "E-mail", *columns])
    cells = ";".join(["Ada Stone", "ada@example.org", *("yes" for _ in columns)])
    page.look(tmp_path / "guests.csv", f"{header}\n{cells}\n")
    page.tab_to("Name")
    said = ["Name"]
    while not (name := page.tab()).startswith("Not now"):
        said.append(name.split(",")[0])
        assert page.is_whole(page.focused()), name
    assert said == ["Name", "E-mail", *columns]


def test_long_headers_and_long_cells_are_to_be_read(open_imports: OpenImports, tmp_path: Path) -> None:
    page, wrong = open_imports(), {}
    people = [("Konstantin von und zu Hohenberg-Schwarzenstein", "konstantin.hohenberg@long.example.org")] * 10
    rows = "\n".join(f"{name} {at};{at}{email};a taste of it all" for at, (name, email) in enumerate(people))
    page.look(tmp_path / "guests.csv", f"Name;E-mail;{LONG_HEADER}\n{rows}\n")
    window = page.screen.window
    longest = next(at for at, row in enumerate(page.course.columns.rows) if row.name == LONG_HEADER)
    for shape in shapes(page.screen, (*SIZES, (640, 400))):
        if found := [*faults(window), *untidy(window)]:
            wrong[f"columns, {shape}"] = found
        page.course.openColumn(longest)
        settle(window)
        if found := [*faults(window), *untidy(window)]:
            wrong[f"one column, {shape}"] = found
        page.course.closeColumn()
        page.until(lambda: spoken(page.focused()).startswith(LONG_HEADER), "the keyboard is back at the column")
        page.until(lambda: page.is_whole(page.focused()), "the column is to be seen")
    assert wrong == {}


def test_every_control_says_its_name(open_imports: OpenImports, tmp_path: Path) -> None:
    page = open_imports()
    page.look(tmp_path / "guests.csv", GUESTS)
    for column in (-1, 0):
        page.course.openColumn(column)
        page.rest()
        buttons = [item for item in page.items() if item.isVisible() and item.inherits("QQuickAbstractButton")]
        assert [type_name(item) for item in buttons if not spoken(item)] == []


def test_a_report_begins_at_its_beginning(open_imports: OpenImports, tmp_path: Path) -> None:
    page = open_imports()
    columns = ";".join(f"Question {number}" for number in range(30))
    page.look(tmp_path / "guests.csv", f"Name;E-mail;{columns}\nAda Stone;ada@example.org\n;;yes\n")
    page.tab_to("Question 29")
    page.course.begin()
    page.rest()
    (body,) = (item for item in page.items() if item.isVisible() and kind(item) == "WholeParts")
    assert body.property("contentY") == 0


def test_what_was_imported_is_taken_back_with_a_tap_and_a_second_one(
    open_imports: OpenImports, tmp_path: Path, event_file: EventFile
) -> None:
    page = open_imports()
    page.look(tmp_path / "guests.csv", GUESTS)
    page.course.begin()
    page.until(lambda: page.imports.undoable != "", "it can be undone")
    page.rest()
    page.tap("Undo")
    page.rest()
    page.tap("Take it back")
    page.until(lambda: not attendees.is_anybody(event_file.reader), "they have left")
    page.rest()
    assert page.shows("“guests” was taken back; the guest list is as before.")
    assert page.imports.undoable == ""
