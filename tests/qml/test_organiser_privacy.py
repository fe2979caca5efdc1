"""The page of privacy as its owner uses it: by keyboard, tap and ear, in every shape of window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.app.view_models import ScreenKind
from kiosk.services.admit import admit
from kiosk.services.people.wishes import request_correction
from kiosk.services.pin import set_pin
from kiosk.services.staff import staff_id
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, staff
from kiosk.viewmodels.organiser.privacy import OrganiserPrivacy
from kiosk.viewmodels.shared.targets import Target
from tests.conftest import AddGuest
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import PIN, Page, spoken
from tests.qml.seen import faults, settle, untidy

LONG = "Konstantinos Papadopoulos-Alexandropoulos"

OpenPrivacy = Callable[..., Page]


@pytest.fixture
def open_privacy(event_file: EventFile, open_screen: OpenScreen, add_guest: AddGuest, tmp_path: Path) -> OpenPrivacy:
    stick = tmp_path / "stick"
    stick.mkdir()

    def open_it(language: str = "en", size: tuple[int, int] = (1280, 800), *, larger: bool = False) -> Page:
        guest = add_guest(LONG, organisation="Aegean Robotics and Automation Systems", email="k.papado@example.org")
        admit(event_file, guest.badge, point="Desk 1")
        with event_file.writing() as connection:
            staff_id(event_file, connection, LONG)
        set_pin(event_file, PIN)
        page = Page(open_screen(ScreenKind.ORGANISER, language, size, larger=larger))
        page.press(*PIN, Qt.Key.Key_Return)
        privacy = privacy_of(page)
        for part in (privacy.copy, privacy.sheet):
            part.saving._find_targets = lambda: (Target(stick, "STICK", 8_000_000_000), Target(tmp_path))
        page.model.openPage("privacy")
        page.rest()
        return page

    return open_it


def privacy_of(page: Page) -> OrganiserPrivacy:
    model: OrganiserPrivacy = page.model.page_of(OrganiserPrivacy)
    return model


def test_a_copy_is_found_and_saved_with_the_keyboard_alone(open_privacy: OpenPrivacy, tmp_path: Path) -> None:
    page = open_privacy()
    page.press(*"papado", Qt.Key.Key_Return)
    page.tab_to("Save a copy…")
    page.press(Qt.Key.Key_Space)
    page.tab_to("vCard")
    page.press(Qt.Key.Key_Space)
    page.tab_to("STICK")
    page.press(Qt.Key.Key_Space)
    page.rest()
    assert page.shows("Saved as keys-to-successful-growth-person-2026-11-20.vcf")
    (written,) = (tmp_path / "stick").iterdir()
    assert "Papadopoulos" in written.read_text("utf-8")


def test_a_member_of_staff_is_erased_with_a_few_taps(open_privacy: OpenPrivacy, event_file: EventFile) -> None:
    page = open_privacy()
    page.tap("Names of staff")
    page.tap(LONG)
    page.tap("They asked for it")
    page.tap("Erase for good")
    page.rest()
    assert page.shows("What they did stays recorded")
    page.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert staff.everyone(event_file.reader) == {}
    assert page.shows("No member of staff has given a name")


def test_a_hasty_enter_erases_no_member_of_staff(open_privacy: OpenPrivacy, event_file: EventFile) -> None:
    page = open_privacy()
    page.tap("Names of staff")
    page.tap(LONG)
    page.tap("They asked for it")
    page.tap("Erase for good")
    page.rest()
    page.press(Qt.Key.Key_Return)
    assert list(staff.everyone(event_file.reader).values()) == [LONG]


def test_the_record_of_processing_is_read_with_the_arrows(open_privacy: OpenPrivacy) -> None:
    page = open_privacy()
    page.tap("Record of processing")
    page.tab_to("What is kept about people")
    reader = page.focused()
    page.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert reader.property("contentY") > 0
    page.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert reader.property("contentY") == 0


def test_the_arrows_choose_what_the_page_is_about(open_privacy: OpenPrivacy) -> None:
    page = open_privacy()
    page.tab_to("Guests")
    page.press(Qt.Key.Key_Right)
    assert spoken(page.focused()) == "Names of staff"
    assert privacy_of(page).section == "staff"


@pytest.mark.parametrize(
    ("language", "size", "larger"),
    [
        ("en", (1280, 800), False),
        ("tr", (1024, 768), False),
        ("ar", (1080, 1920), False),
        ("tr", (1280, 800), True),
        ("en", (1080, 1920), True),
    ],
)
def test_every_step_is_to_be_read_in_every_shape(
    open_privacy: OpenPrivacy, event_file: EventFile, language: str, size: tuple[int, int], larger: bool
) -> None:
    page = open_privacy(language, size, larger=larger)
    privacy, window = privacy_of(page), page.screen.window
    wrong: dict[str, list[str]] = {}

    def look(step: str) -> None:
        settle(window)
        if seen := [*faults(window), *untidy(window)]:
            wrong[step] = seen

    look("guests")
    page.press(*"papado", Qt.Key.Key_Return)
    look("person")
    privacy.save()
    look("copy")
    privacy.copy.chooseFormat("csv")
    look("copy with a separator")
    privacy.copy.saving.saveTo(0)
    look("saved")
    privacy.copy.saving.course.dismiss()
    privacy.copy.saving.saveTo(0)
    look("a copy is there already")
    privacy.goBack()
    privacy.erase()
    privacy.erasure.giveReason("asked")
    look("erase")
    privacy.show("staff")
    look("staff")
    privacy.open(0)
    look("erase staff")
    for spoken_language in ("en", "tr", "ar"):
        privacy.show("sheet")
        privacy.sheet.chooseLanguage(spoken_language)
        look(f"sheet in {spoken_language}")
    privacy.sheet.saving.saveTo(0)
    look("sheet saved")
    guest = next(iter(attendees.everyone(event_file.reader)))
    request_correction(event_file, guest.id, {"name": f"{LONG} II", "organisation": ""}, point="Foyer 1")
    privacy.show("requests")
    privacy.open(0)
    look("to be put right")
    privacy.wish.putRight()
    look("put right")
    assert wrong == {}
