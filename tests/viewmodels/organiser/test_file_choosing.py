"""Files and folders are chosen on the organiser's own screen where the system offers nothing, and nowhere else."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.file_dialogs import offers_file_dialog
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.export import OrganiserExport
from kiosk.viewmodels.organiser.imports import OrganiserImports
from kiosk.viewmodels.shared.file_choosing import FileChoosing, FileUse, FileWish
from kiosk.viewmodels.shared.file_listing import MOST_LISTED, FilePlace, file_places
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"
Ask = Callable[..., tuple[FileChoosing, list[tuple[Path, bool]]]]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    (folder / "Lists").mkdir(parents=True)
    for place, name in enumerate(("old.csv", "new.csv", "photo.jpg", ".hidden.csv")):
        (folder / name).write_text("name")
        os.utime(folder / name, (1_700_000_000 + place, 1_700_000_000 + place))
    (folder / "Lists" / "guests.xlsx").write_text("x" * 2_000)
    return folder


@pytest.fixture
def ask(stick: Path, tmp_path: Path, qapp: object) -> Ask:
    def asked(use: FileUse, *endings: str, name: str = "") -> tuple[FileChoosing, list[tuple[Path, bool]]]:
        (tmp_path / "Documents").mkdir(exist_ok=True)
        places = (FilePlace(stick, "STICK", "chip"), FilePlace(tmp_path / "Documents", "Documents", "note"))
        files, chosen = FileChoosing(places=lambda **_: places), []
        files.ask(FileWish(use, "Choose", lambda path, asked: chosen.append((path, asked)), endings, name))
        return files, chosen

    return asked


def titles(files: FileChoosing) -> list[str]:
    return [row.title.strip("⁨⁩") for row in files.rows.rows]


def row_of(files: FileChoosing, name: str) -> int:
    return titles(files).index(name)


def test_folders_come_first_then_the_newest_files_of_the_kinds_that_are_wanted(ask: Ask, stick: Path) -> None:
    files, chosen = ask(FileUse.OPEN, "csv", "xlsx")
    assert [(place.title, place.chosen) for place in files.places.rows] == [("STICK", True), ("Documents", False)]
    assert titles(files) == ["Lists", "new.csv", "old.csv"], "nothing hidden, and no photographs"
    files.choose(row_of(files, "Lists"))
    assert (files.folder, files.inner, titles(files)) == ("Lists", True, ["guests.xlsx"])
    assert "2.0 kB" in files.rows.rows[0].detail
    files.goUp()
    assert (files.folder, files.inner) == ("STICK", False)
    files.goUp()
    assert files.folder == "STICK", "there is no way out of a place"
    files.showAll()
    assert "photo.jpg" in titles(files)
    files.choose(row_of(files, "new.csv"))
    assert (chosen, files.open) == ([(stick / "new.csv", True)], False)


def test_a_file_is_saved_under_a_name_that_any_stick_takes_and_another_one_is_asked_about(
    ask: Ask, stick: Path
) -> None:
    files, chosen = ask(FileUse.SAVE, "csv", name="contacts.csv")
    assert (files.name, files.canAccept) == ("contacts.csv", True)
    for wrong in ("", " . ", "a/b.csv", "why?.csv"):
        files.typeName(wrong)
        assert not files.canAccept, wrong
        files.accept()
    assert chosen == []
    files.choose(row_of(files, "old.csv"))
    assert files.name == "old.csv", "a touch takes the name over"
    files.accept()
    assert chosen == [(stick / "old.csv", False)], "whoever saves asks before it is replaced"


def test_a_folder_is_chosen_where_only_folders_are_shown(ask: Ask, stick: Path) -> None:
    files, chosen = ask(FileUse.FOLDER)
    assert titles(files) == ["Lists"]
    files.choose(0)
    files.accept()
    assert chosen == [(stick / "Lists", False)]


def test_a_link_leads_nobody_out_and_what_cannot_be_read_says_so(ask: Ask, stick: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (stick / "way out").symlink_to(tmp_path / "secret")
    files, _ = ask(FileUse.OPEN)
    assert "way out" not in titles(files)
    (stick / "Lists" / "guests.xlsx").unlink()
    place = row_of(files, "Lists")
    (stick / "Lists").rmdir()
    files.choose(place)
    assert files.empty == "This folder cannot be read. Choose another one."


def test_a_folder_with_too_many_files_says_how_many_are_left_out(ask: Ask, stick: Path) -> None:
    for number in range(MOST_LISTED + 2):
        (stick / "Lists" / f"{number}.txt").touch()
    files, _ = ask(FileUse.OPEN)
    files.choose(row_of(files, "Lists"))
    assert (files.rows.count, files.more) == (MOST_LISTED, 3)


def test_a_screen_that_is_locked_down_shows_drives_and_the_persons_own_folders_alone(qapp: object) -> None:
    roots = {place.folder for place in file_places(locked=False)}
    assert {Path.home(), Path("/")} <= roots
    assert Path("/") not in {place.folder for place in file_places(locked=True)}
    files = FileChoosing(own=False)
    assert not files.own
    files.lock()
    assert files.own, "the system's chooser shows the whole disk"


def test_the_system_is_asked_only_where_a_desktop_runs() -> None:
    assert offers_file_dialog({"XDG_CURRENT_DESKTOP": "KDE"}, "wayland")
    assert not offers_file_dialog({}, "xcb")
    assert not offers_file_dialog({"XDG_CURRENT_DESKTOP": "KDE"}, "offscreen")


def test_the_pages_ask_through_it_and_a_locked_page_asks_no_more(
    event_file: EventFile, make_organiser: MakeOrganiser, tmp_path: Path
) -> None:
    set_pin(event_file, PIN)
    organiser = make_organiser()
    organiser.door.enter(PIN)
    organiser.openPage("export")
    saving = organiser.page_of(OrganiserExport).saving
    saving.chooseOther()
    assert (organiser.files.use, organiser.files.name.endswith(".csv")) == ("save", True)
    organiser.door.lock()
    assert not organiser.files.open
    organiser.door.enter(PIN)
    organiser.page_of(OrganiserImports).chooseFile()
    assert (organiser.files.use, organiser.files.title) == ("open", "Choose a guest list or an agenda")
