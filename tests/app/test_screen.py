"""A screen speaks one language from its first frame on."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.this_machine import this_machine
from kiosk.demo.stage import StagedScreen
from kiosk.services.event import found_event
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.place import Place
from tests.conftest import STARTS


def test_an_organiser_who_reads_turkish_meets_no_english_tab(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    with closing(EventFile.create(tmp_path / "event.db", lambda: STARTS, this_machine)) as file:
        found_event(file, "Fuar", "Europe/Istanbul", STARTS, languages=("tr", "en"))
        set_pin(file, "2026")
        page = StagedScreen(ScreenKind.ORGANISER, file, Place("Organiser"), Manner(windowed=True))
        page.type("2026")
        page.press(Qt.Key.Key_Return)
        labels = {str(item.property("text") or "") for item in page._items()}
        page.close()
    assert {"İzle", "Dışa aktar", "Gizlilik"} <= labels
    assert not labels & {"Watch", "Export", "Privacy"}
