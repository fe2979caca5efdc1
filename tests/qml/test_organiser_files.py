"""The program's own chooser of files: whole in every shape, by touch and by key alone."""

import os
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.file_choosing import FileUse, FileWish
from kiosk.viewmodels.shared.file_listing import FilePlace
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.qml.letters import misplaced
from tests.qml.organiser import PIN, Page
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes

LONG = "Participants of the conference on keys to successful growth, as of Friday.csv"


def test_files_are_chosen_by_touch_and_key_and_the_chooser_is_whole_in_every_shape(
    event_file: EventFile, tmp_path: Path, qapp: object
) -> None:
    stick = tmp_path / "stick"
    (stick / "Registration desk, second floor").mkdir(parents=True)
    for name in (LONG, *(f"list {number}.csv" for number in range(9))):
        (stick / name).write_text("name")
        os.utime(stick / name, (1_700_000_000, 1_700_000_000))
    places = (FilePlace(stick, "KINGSTON", "chip"), FilePlace(tmp_path, "Documents", "note"))
    set_pin(event_file, PIN)
    manner = Manner("en", True, (1280, 800))
    jobs = ImmediateJobs()
    page = Page(Screen(ScreenKind.ORGANISER, event_file, Place("Organiser"), manner, (jobs, jobs)))
    page.press(*PIN, Qt.Key.Key_Return)
    page.model.files.look_in(lambda **_: places)
    window, wrong, chosen = page.screen.window, {}, []

    def ask(use: FileUse) -> None:
        wish = FileWish(use, "Choose a guest list", lambda path, _: chosen.append(path.name), ("csv",), "contacts.csv")
        page.model.files.ask(wish)
        page.rest()

    for use, languages in ((FileUse.OPEN, ("ar",)), (FileUse.SAVE, ("tr",))):
        ask(use)
        for shape in shapes(page.screen, ((1280, 800), (1080, 1920)), languages, (False, True)):
            if found := [*faults(window), *untidy(window), *misplaced(window)]:
                wrong[use, shape] = found
        page.model.files.cancel()
    assert wrong == {}
    for shape in shapes(page.screen, ((1280, 800),), ("en",)):
        ask(FileUse.SAVE)
        page.tap("Save here")
        ask(FileUse.OPEN)
        page.press(Qt.Key.Key_Escape)
        assert not page.model.files.open, shape
        ask(FileUse.OPEN)
        page.tab_to("KINGSTON")
        page.tab_to("Registration desk, second floor, Folder")
        page.press(Qt.Key.Key_Return)
        assert page.model.files.inner
        page.tap("One folder up")
        row = next(one for one in page.items() if one.isVisible() and one.property("text") == "list 0.csv")
        page.tap_at(row.mapToScene(row.boundingRect().center()).toPoint())
    assert chosen == ["contacts.csv", "list 0.csv"]
