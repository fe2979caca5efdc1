"""The chooser leads to the screens of an event, and on the first run to an event."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.app.event_files import Chooser, Join, found_at, join_event, summary_of
from kiosk.domain.faults.hub import JoinCancelled, NotJoined
from kiosk.domain.faults.link import HubSilent
from kiosk.services.ports import Progress
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.chooser.screen import NewEvent
from kiosk.viewmodels.shared.jobs import ImmediateJobs

CODE = "FOYER:192.0.2.20:4222/0123456789ABCDEF/ABCDEFGHIJKLMNOPQRSTUVWX/ABCDEFGHIJKLMNOPQRSTUVWX"

GivenUp = Callable[[], bool]


def open_chooser(path: Path, join: Join = join_event) -> Chooser:
    return Chooser(path, ImmediateJobs(), join)


def test_an_event_at_hand_is_named_with_its_place_and_attendance(event_file: EventFile, qapp: object) -> None:
    model = open_chooser(event_file.path).view_model
    assert model.hasEvent
    assert model.eventName == "Keys to successful growth"
    assert model.eventLine == "Körfez University, no attendees yet"
    chosen: list[str] = []
    model.chosen.connect(chosen.append)
    model.choose("desk")
    assert chosen == ["desk"]


def test_the_first_run_makes_an_event(tmp_path: Path, qapp: object) -> None:
    chooser = open_chooser(tmp_path / "event.db")
    model = chooser.view_model
    assert not model.hasEvent
    model.startNew()
    model.makeEvent("  ", model.zone, model.today)
    assert model.wrong == "The event needs a name; nothing was made."
    model.makeEvent("Open day", "Europe/Istanbul", "2026-11-20")
    assert (model.page, model.hasEvent, model.eventName) == ("home", True, "Open day")
    assert summary_of(chooser.path).event.timezone == "Europe/Istanbul"


@pytest.mark.parametrize(("zone", "day"), [("Mars/Base", "2026-11-20"), ("Europe/Istanbul", "tomorrow")])
def test_what_cannot_be_read_is_said_and_leaves_no_file(tmp_path: Path, zone: str, day: str, qapp: object) -> None:
    chooser = open_chooser(tmp_path / "event.db")
    chooser.view_model.startNew()
    chooser.view_model.makeEvent("Open day", zone, day)
    assert zone in chooser.view_model.wrong or day in chooser.view_model.wrong
    assert chooser.view_model.page == "new"
    assert not (tmp_path / "event.db").exists()


def test_an_event_file_is_opened_where_it_lies(tmp_path: Path, event_file: EventFile, qapp: object) -> None:
    chooser = open_chooser(tmp_path / "none.db")
    chooser.view_model.openFile(QUrl.fromLocalFile(str(event_file.path)))
    assert chooser.path == event_file.path
    assert chooser.view_model.hasEvent
    other = tmp_path / "letter.db"
    other.write_text("no event", "utf-8")
    chooser.view_model.openFile(QUrl.fromLocalFile(str(other)))
    assert str(other) in chooser.view_model.wrong
    assert chooser.path == event_file.path


def test_a_scanned_code_joins_an_event_and_leads_to_its_screens(tmp_path: Path, qapp: object) -> None:
    seen: list[tuple[float, str]] = []

    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del given_up
        assert (url, name) == (CODE, "Desk 5")
        for done in (0, 312, 1040):
            progress(done, 1040)
            seen.append((model.join.progress, model.join.progressText))
        found_at(path, NewEvent("Open day", "Europe/Istanbul", "2026-11-20"))

    chooser = open_chooser(tmp_path / "event.db", join)
    model = chooser.view_model
    model.startJoin()
    assert model.page == "join"
    model.join.call("Desk 5")
    model.scanned("4006381333931")
    assert not model.hasEvent
    model.scanned(CODE)
    assert seen[1] == (0.3, "30 % of the event is here")
    assert (model.page, model.hasEvent, model.eventName) == ("home", True, "Open day")
    assert chooser.path == tmp_path / "event.db"


def test_a_typed_code_may_have_spaces_and_a_wrong_one_is_said(tmp_path: Path, qapp: object) -> None:
    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del path, name, progress, given_up
        assert url == CODE
        raise NotJoined(HubSilent())

    model = open_chooser(tmp_path / "event.db", join).view_model
    model.startJoin()
    model.join.join("FOYER:nowhere", "Desk 5")
    assert model.join.wrong == "That is not a join code; it begins with FOYER: and is shown by “kiosk hub”."
    model.join.join(CODE.replace("ABCD", "ABCD "), "Desk 5")
    assert (model.join.wrong, model.join.busy) == (str(NotJoined(HubSilent())), False)
    model.goBack()
    assert (model.page, model.hasEvent) == ("home", False)


def test_joining_another_event_leaves_the_first_ones_file_alone(
    tmp_path: Path, event_file: EventFile, qapp: object
) -> None:
    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del url, name, progress, given_up
        found_at(path, NewEvent("Open day", "Europe/Istanbul", "2026-11-20"))

    chooser = open_chooser(event_file.path, join)
    chooser.view_model.scanned(CODE)
    assert chooser.path == event_file.path.with_name("event-2.db")
    assert chooser.view_model.eventName == "Open day"
    assert summary_of(event_file.path).event.name == "Keys to successful growth"


def test_joining_the_event_at_hand_again_keeps_its_file(event_file: EventFile, qapp: object) -> None:
    seen: list[Path] = []

    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del url, name, progress, given_up
        seen.append(path)

    chooser = open_chooser(event_file.path, join)
    chooser.view_model.scanned(CODE.replace("0123456789ABCDEF", event_file.read_event().id.upper()))
    assert seen == [chooser.path] == [event_file.path]


def test_a_joining_is_cancelled_with_the_way_out_and_says_what_stays(tmp_path: Path, qapp: object) -> None:
    seen: list[tuple[bool, bool]] = []

    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del url, path, name
        progress(312, 1040)
        assert not given_up()
        model.goBack()
        seen.append((given_up(), model.join.stopping))
        raise JoinCancelled()

    model = open_chooser(tmp_path / "event.db", join).view_model
    model.startJoin()
    model.join.join(CODE, "Desk 5")
    assert seen == [(True, True)]
    assert (model.page, model.hasEvent, model.join.busy, model.join.wrong) == ("join", False, False, "")
    assert model.join.news == ("Joining was cancelled. Nothing of it is kept here; what was here before is as it was.")
    assert model.join.code == CODE
    model.goBack()
    assert model.page == "home"


def test_a_joining_that_was_cancelled_can_be_begun_again(tmp_path: Path, qapp: object) -> None:
    tries: list[bool] = []

    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del url, name, progress
        tries.append(given_up())
        if len(tries) == 1:
            model.join.cancel()
            raise JoinCancelled()
        found_at(path, NewEvent("Open day", "Europe/Istanbul", "2026-11-20"))

    model = open_chooser(tmp_path / "event.db", join).view_model
    model.startJoin()
    model.join.join(CODE, "Desk 5")
    model.join.join(CODE, "Desk 5")
    assert tries == [False, False]
    assert (model.eventName, model.join.news) == ("Open day", "")
