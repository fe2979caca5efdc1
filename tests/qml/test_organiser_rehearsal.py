"""The page of rehearsals as its owner uses it: with the keyboard alone, and whole in every shape and language."""

import os
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.rehearsal import rehearse_event
from kiosk.domain.admission.point import Point, PointKind
from kiosk.services.pin import set_pin
from kiosk.services.points import change_point
from kiosk.services.rehearsal.rehearse import RehearsalWish
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.rehearsal import OrganiserRehearsal
from kiosk.viewmodels.organiser.rehearsal_access import RehearsalAccess
from tests.conftest import STARTS, AddGuest
from tests.facts import Said
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import PIN, Page
from tests.qml.seen import faults, settle
from tests.qml.shapes import shapes

LONG = "Wie kleine und mittlere Betriebe der optischen Industrie an Fördermittel kommen"


def test_it_is_rehearsed_by_keys_and_whole_in_every_shape(
    event_file: EventFile, open_screen: OpenScreen, add_guest: AddGuest
) -> None:
    for number in range(40):
        add_guest(f"Guest {number}", group="Small and medium-sized enterprises", status="" if number % 5 else "unpaid")
    change_point(event_file, Point("Lab door", PointKind.SESSION_DOOR, room="Laboratory", capacity=1))
    details = {"title": LONG, "room": "Laboratory", "starts": STARTS, "ends": STARTS + 3_600_000}
    event_file.journal.append(Said("session", "tour", details))
    set_pin(event_file, PIN)
    page = Page(open_screen(ScreenKind.ORGANISER, "en", (1280, 800)))
    page.press(*PIN, Qt.Key.Key_Return)
    page.model.openPage("rehearsal")
    settle(page.screen.window)
    model = page.model.page_of(OrganiserRehearsal)
    model._access = RehearsalAccess(lambda wish, progress: rehearse_event(event_file, wish, progress=progress))
    page.tab_to("One desk fewer")
    page.press(Qt.Key.Key_Space)
    page.tab_to("Rehearse")
    page.press(Qt.Key.Key_Space)
    page.until(lambda: model.rehearsed, "it is rehearsed")
    assert model._wish == RehearsalWish(1)
    wrong: dict[str, list[str]] = {}
    for state in ("after", "before"):
        if state == "before":
            model._rehearsal = None
            model.retranslate("ar")
        for shape in shapes(page.screen, languages=("tr", "ar")):
            if folder := os.environ.get("FOYER_SHOTS"):
                page.screen.window.grabWindow().save(str(Path(folder) / f"rehearsal-{shape}-{state}.png"))
            if found := faults(page.screen.window):
                wrong[f"{shape} {state}"] = found
    assert not wrong, wrong
