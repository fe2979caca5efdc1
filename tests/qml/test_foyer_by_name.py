"""The page “No badge?” as a visitor uses it, in every shape of window."""

from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.by_name import CHECK_IN_BY_NAME
from kiosk.domain.settings.setting import Scope
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.qml.conftest import OpenScreen
from tests.qml.foyer import OpenFoyer
from tests.qml.seen import faults, settle, untidy
from tests.qml.shapes import LANGUAGES, SIZES, shapes
from tests.qt_keys import type_as_person


def test_a_visitor_types_their_name_and_their_address_and_is_in(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    add_guest("Elif Kılıç", email="elif@example.org")
    foyer = open_foyer()
    foyer.model.open("checkIn")
    foyer.settle()
    assert not foyer.has("No badge?")
    settings_of(event_file).change(CHECK_IN_BY_NAME, True, Scope.EVENT)
    foyer.screen.look_for_changes()
    foyer.tap("No badge?")
    type_as_person(foyer.screen, *"elif kilic")
    foyer.tap("Go on")
    type_as_person(foyer.screen, *"elif@example.org")
    foyer.tap("Check in")
    assert "Elif K." in foyer.texts()
    foyer.tap("Leave")
    foyer.model.open("byName")
    foyer.settle()
    assert "elif" not in " ".join(foyer.texts()).lower()
    assert foyer.named("First name and surname").property("text") == ""


def test_both_steps_are_whole_in_every_shape(open_screen: OpenScreen) -> None:
    screen = open_screen(ScreenKind.FOYER, "en", (1280, 800))
    page = screen.view_model.pages.by_name
    page.offer(wanted=True)
    screen.view_model.open("byName")
    for name in ("", "Ayşegül Nur Demirtaş Küçükosmanoğlu von Leyenburg-Hohenstein zu Kuzey Anadolulu"):
        if name:
            page.setText(name)
            page.goOn()
        settle(screen.window)
        for shape in shapes(screen, SIZES, LANGUAGES, (False, True)):
            assert not faults(screen.window), f"{shape}: {faults(screen.window)}"
            assert not untidy(screen.window), f"{shape}: {untidy(screen.window)}"
