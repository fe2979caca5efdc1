"""The chooser leads to the screens of an event, and on the first run to an event."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.app_windows import Chooser, summary_of
from kiosk.storage.event_file import EventFile


def test_an_event_at_hand_is_named_with_its_place_and_attendance(event_file: EventFile, qapp: object) -> None:
    model = Chooser(event_file.path).view_model
    assert model.hasEvent
    assert model.eventName == "Keys to successful growth"
    assert model.eventLine == "Körfez University, no attendees yet"
    chosen: list[str] = []
    model.chosen.connect(chosen.append)
    model.choose("desk")
    assert chosen == ["desk"]


def test_the_first_run_makes_an_event(tmp_path: Path, qapp: object) -> None:
    chooser = Chooser(tmp_path / "event.db")
    model = chooser.view_model
    assert not model.hasEvent
    model.startNew()
    model.makeEvent("  ", model.zone, model.today)
    assert model.wrong == "Give the event a name first."
    model.makeEvent("Open day", "Europe/Istanbul", "2026-11-20")
    assert (model.page, model.hasEvent, model.eventName) == ("home", True, "Open day")
    assert summary_of(chooser.path).event.timezone == "Europe/Istanbul"


@pytest.mark.parametrize(("zone", "day"), [("Mars/Base", "2026-11-20"), ("Europe/Istanbul", "tomorrow")])
def test_what_cannot_be_read_is_said_and_leaves_no_file(tmp_path: Path, zone: str, day: str, qapp: object) -> None:
    chooser = Chooser(tmp_path / "event.db")
    chooser.view_model.startNew()
    chooser.view_model.makeEvent("Open day", zone, day)
    assert zone in chooser.view_model.wrong or day in chooser.view_model.wrong
    assert chooser.view_model.page == "new"
    assert not (tmp_path / "event.db").exists()


def test_an_event_file_is_opened_where_it_lies(tmp_path: Path, event_file: EventFile, qapp: object) -> None:
    chooser = Chooser(tmp_path / "none.db")
    chooser.view_model.openFile(QUrl.fromLocalFile(str(event_file.path)))
    assert chooser.path == event_file.path
    assert chooser.view_model.hasEvent
    other = tmp_path / "letter.db"
    other.write_text("no event", "utf-8")
    chooser.view_model.openFile(QUrl.fromLocalFile(str(other)))
    assert str(other) in chooser.view_model.wrong
    assert chooser.path == event_file.path
