"""Every screen of a practice says that nothing counts, above all else that it shows."""

from kiosk.app.manner import Manner
from kiosk.app.view_models import ScreenKind, properties_of, window_of
from kiosk.bundled import RESOURCES
from kiosk.demo.stage import StagedScreen
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.place import Place

BAND = "Practice: nothing counts"


def test_a_desk_says_so_in_a_practice_and_only_there(event_file: EventFile, qapp: object) -> None:
    for practice in (True, False):
        event_file.is_practice = practice
        desk = StagedScreen(ScreenKind.DESK, event_file, Place("Desk 1"), Manner("en", windowed=True, size=(640, 480)))
        assert desk.shows(BAND) is practice
        desk.close()


def test_no_window_is_without_the_band() -> None:
    windows = {window_of(kind) for kind in ScreenKind} | {"GuestWindow", "BadgePanelWindow"}
    folder = RESOURCES / "qml" / "Kiosk" / "App"
    assert [name for name in windows if "PracticeBand {" not in (folder / f"{name}.qml").read_text("utf-8")] == []
    assert all(properties_of(kind, Manner(), practice=True)["practice"] for kind in ScreenKind)
