"""The chooser mirrors; that all other screens do is seen with every picture of the tour."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.app.application import make_application
from kiosk.app.chooser import make_chooser
from kiosk.app.event_files import MachineEventFiles, join_event
from kiosk.app.window import AppWindow
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from tests.qml.mirrored import keep_letters, unmirrored


@pytest.mark.parametrize("page", ["home", "events", "new", "join"])
def test_every_page_of_the_chooser_mirrors(page: str, tmp_path: Path) -> None:
    make_application()
    model = make_chooser(MachineEventFiles(tmp_path / "none.db", join_event), ImmediateJobs())
    shown = AppWindow("ChooserWindow", lambda: model, "en")
    keep_letters(shown.engine)
    shown.window.resize(1280, 800)
    shown.window.show()
    {"home": lambda: None, "events": model.showEvents, "new": model.startNew, "join": model.startJoin}[page]()
    QTest.qWait(300)
    try:
        assert not (wrong := unmirrored(shown.window)), "\n  ".join(["", *wrong])
    finally:
        shown.close()
