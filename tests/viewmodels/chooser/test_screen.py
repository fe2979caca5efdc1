"""The chooser leads to the screens of an event, and on the first run to an event."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.adapters.kiosks.membership_file import write_membership
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.app.chooser import make_chooser
from kiosk.app.event_files import Join, MachineEventFiles, summary_of
from kiosk.bootstrap.event_files import create_event
from kiosk.domain.faults.event import EventEndsTooSoon, EventUnnamed, NoDateOrTime, NoTimeZone
from kiosk.domain.faults.hub import JoinCancelled, JoinCodeUnfit, NoJoinCode, NotJoined
from kiosk.domain.faults.link import HubSilent
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.role import Role
from kiosk.services.event import found_event
from kiosk.services.ports import Progress
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.chooser.screen import ChooserViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from tests.conftest import STARTS, AddGuest

_SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWX"
CODE, OTHER_CODE = (
    JoinCode(("192.0.2.20:4222",), _SYMBOLS.lower(), token, _SYMBOLS).text for token in (_SYMBOLS, _SYMBOLS[::-1])
)

GivenUp = Callable[[], bool]


@dataclass
class Chooser:
    """The chooser with the files of one folder."""

    files: MachineEventFiles
    view_model: ChooserViewModel

    @property
    def path(self) -> Path:
        return self.files.path


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_EVENT", str(tmp_path / "event.db"))


def open_chooser(path: Path, join: Join | None = None) -> Chooser:
    files = MachineEventFiles(path, join, path.with_name("events.json"))
    return Chooser(files, make_chooser(files, ImmediateJobs()))


def make_open_day(path: Path) -> None:
    with contextlib.closing(create_event(path)) as file:
        found_event(file, "Open day", "Europe/Istanbul", STARTS)


def test_an_event_at_hand_is_named_with_its_place_and_attendance(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    add_guest("Selin Acar")
    model = open_chooser(event_file.path).view_model
    assert model.hasEvent
    assert model.eventName == "Keys to successful growth"
    assert model.eventLine == "Körfez University, 0 of 1 in"
    chosen: list[str] = []
    model.chosen.connect(chosen.append)
    model.choose("desk")
    assert chosen == ["desk"]


@pytest.mark.parametrize(
    ("role", "screens"),
    [
        (None, ["desk", "foyer", "wall", "organiser"]),
        (Role.ORGANISER, ["desk", "foyer", "wall", "organiser"]),
        (Role.DESK, ["desk", "foyer", "wall"]),
        (Role.FOYER, ["foyer", "wall"]),
        (Role.WALL, ["wall"]),
    ],
)
def test_a_machine_offers_the_screens_that_it_joined_for_and_its_own_first(
    event_file: EventFile,
    add_guest: AddGuest,
    monkeypatch: pytest.MonkeyPatch,
    qapp: object,
    role: Role | None,
    screens: list[str],
) -> None:
    add_guest("Selin Acar")
    monkeypatch.setattr("kiosk.app.event_files.kiosk_role", lambda _: role)
    model = open_chooser(event_file.path).view_model
    assert model.screens == screens
    assert model.canPractise == ("organiser" in screens)


def test_where_nobody_is_invited_yet_the_organisers_page_comes_first_and_the_desk_does_not(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    model = open_chooser(event_file.path).view_model
    assert model.screens[0] == "organiser"
    assert model.eventLine == "Nobody is on its list yet. The organiser’s page brings the guests in."
    assert not model.canPractise, "there is nobody to practise with"
    monkeypatch.setattr("kiosk.app.event_files.kiosk_role", lambda _: Role.DESK)
    desk = open_chooser(event_file.path).view_model
    assert desk.screens == ["desk", "foyer", "wall"]
    assert desk.eventLine == "Körfez University, no attendees yet"


def call_it(path: Path, name: str) -> None:
    """Let a kiosk have joined under a name."""
    membership = Membership("0123456789abcdef", ("192.0.2.20:4222",), "", "", "", name)
    write_membership(sync_folder(path), membership)


def fill_in(model: ChooserViewModel, **fields: str) -> None:
    for field, text in fields.items():
        model.form.edit(field, text)


def test_a_machine_whose_clock_was_never_set_asks_where_the_event_is(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "UTC")
    chooser = open_chooser(tmp_path / "event.db")
    model = chooser.view_model
    model.startNew()
    assert model.form.zone == ""
    fill_in(model, name="Open day")
    model.makeEvent()
    assert model.form.zoneWrong.startswith("Say in which city or country it is")
    fill_in(model, zone="Türkiye")
    model.makeEvent()
    assert summary_of(chooser.path).event.timezone == "Europe/Istanbul"


def test_the_first_run_makes_an_event(tmp_path: Path, qapp: object) -> None:
    chooser = open_chooser(tmp_path / "event.db")
    model = chooser.view_model
    assert not model.hasEvent
    assert not model.canPractise
    model.startNew()
    fill_in(model, name="Open day", zone="İstanbul", first="20.11.2026")
    assert model.form.reading == "Friday, November 20, 2026, Europe/Istanbul"
    model.makeEvent()
    assert (model.page, model.hasEvent, model.eventName) == ("home", True, "Open day")
    event = summary_of(chooser.path).event
    assert (event.timezone, event.ends - event.starts) == ("Europe/Istanbul", 86_400_000)


def test_an_event_of_several_days_ends_with_the_last(tmp_path: Path, qapp: object) -> None:
    chooser = open_chooser(tmp_path / "event.db")
    chooser.view_model.startNew()
    fill_in(chooser.view_model, name="Fair", zone="Berlin", first="2026-11-20 10:00", last="22 Kasım 2026")
    chooser.view_model.makeEvent()
    event = summary_of(chooser.path).event
    assert (event.starts, event.ends) == (1795165200000, 1795388400000)


def test_all_that_is_wrong_with_the_form_is_said_at_once_beside_its_field_and_goes_as_it_is_mended(
    tmp_path: Path, qapp: object
) -> None:
    model = open_chooser(tmp_path / "event.db").view_model
    form = model.form
    model.startNew()
    fill_in(model, zone="Mars/Base", first="tomorrow", last="05/06/2026")
    assert (form.nameWrong, form.zoneWrong, form.firstWrong, form.lastWrong) == ("", "", "", "")
    model.makeEvent()
    assert form.nameWrong == str(EventUnnamed())
    assert form.zoneWrong == str(NoTimeZone("Mars/Base"))
    assert form.firstWrong == str(NoDateOrTime("tomorrow"))
    two_ways = "“05/06/2026” can be read in two ways; write 5 June 2026 or 6 May 2026."
    assert form.lastWrong.replace("\u00a0", " ") == two_ways
    assert model.page == "new"
    assert not (tmp_path / "event.db").exists()
    fill_in(model, name="Open day")
    assert (form.nameWrong, form.zoneWrong != "") == ("", True)
    fill_in(model, zone="Istanbul", first="6.6.2026", last="2026-06-05")
    assert (form.zoneWrong, form.firstWrong, form.lastWrong) == ("", "", str(EventEndsTooSoon()))
    fill_in(model, last="")
    model.makeEvent()
    assert model.page == "home"


def test_a_form_that_is_begun_again_is_empty(tmp_path: Path, qapp: object) -> None:
    model = open_chooser(tmp_path / "event.db").view_model
    model.startNew()
    fill_in(model, name="Open day", first="?")
    model.makeEvent()
    model.goBack()
    model.startNew()
    assert (model.form.name, model.form.firstWrong, model.form.first) == ("", "", model.form.today)


def test_a_new_event_beside_another_gets_a_file_of_its_own(event_file: EventFile, qapp: object) -> None:
    chooser = open_chooser(event_file.path)
    chooser.view_model.showEvents()
    chooser.view_model.startNew()
    fill_in(chooser.view_model, name="Open day", zone="Istanbul", first="2026-11-21")
    chooser.view_model.makeEvent()
    assert chooser.path == event_file.path.with_name("event-2.db")
    assert summary_of(event_file.path).event.name == "Keys to successful growth"


def test_one_changes_between_the_events_of_this_machine(tmp_path: Path, event_file: EventFile, qapp: object) -> None:
    chooser = open_chooser(event_file.path)
    model = chooser.view_model
    make_open_day(tmp_path / "open-day.db")
    elsewhere = tmp_path / "stick" / "fair.db"
    elsewhere.parent.mkdir()
    make_open_day(elsewhere)
    model.open_file(elsewhere)
    model.showEvents()
    names = [(row.name, row.at_hand) for row in model.events.rows]
    assert names == [("Open day", True), ("Keys to successful growth", False), ("Open day", False)]
    assert "20 November 2026" in model.events.rows[1].line
    assert "last used" in model.events.rows[1].line
    assert model.events.rows[0].line == "20 November 2026 · open now"
    assert model.events.rows[2].line == "20 November 2026"
    model.openKnown(1)
    assert (model.page, model.eventName, chooser.path) == ("home", "Keys to successful growth", event_file.path)


def test_an_event_whose_file_is_gone_is_told_to_be_and_can_be_left_out(
    tmp_path: Path, event_file: EventFile, qapp: object
) -> None:
    chooser = open_chooser(event_file.path)
    model = chooser.view_model
    stick = tmp_path / "stick" / "fair.db"
    stick.parent.mkdir()
    make_open_day(stick)
    model.open_file(stick)
    model.open_file(event_file.path)
    stick.unlink()
    model.showEvents()
    row = model.events.rows[1]
    assert (row.name, row.missing, row.place) == ("Open day", True, str(stick))
    assert row.line == "Its file is not there; connect the drive that it lies on."
    model.openKnown(1)
    assert str(stick) in model.wrong
    assert (model.page, chooser.path) == ("events", event_file.path)
    model.forget(1)
    assert [row.name for row in model.events.rows] == ["Keys to successful growth"]


def test_an_event_file_is_opened_where_it_lies(tmp_path: Path, event_file: EventFile, qapp: object) -> None:
    chooser = open_chooser(tmp_path / "none.db")
    chooser.view_model.open_file(event_file.path)
    assert chooser.path == event_file.path
    assert chooser.view_model.hasEvent
    other = tmp_path / "letter.db"
    other.write_text("no event", "utf-8")
    chooser.view_model.open_file(other)
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
        make_open_day(path)
        call_it(path, name)

    chooser = open_chooser(tmp_path / "event.db", join)
    model = chooser.view_model
    model.startJoin()
    assert model.page == "join"
    model.join.call("Desk 5")
    model.scanned("4006381333931")
    assert not model.hasEvent
    model.scanned(CODE)
    assert seen[1] == (0.3, "30% of the event is here")
    assert (model.page, model.hasEvent, model.eventName) == ("home", True, "Open day")
    assert model.news == "Joined as “Desk 5”"
    assert chooser.path == tmp_path / "event.db"


def test_the_second_desk_1_is_told_that_it_is_called_otherwise_and_goes_on_saying_how(
    tmp_path: Path, qapp: object
) -> None:
    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del url, progress, given_up
        make_open_day(path)
        call_it(path, name.replace("1", "2"))

    model = open_chooser(tmp_path / "event.db", join).view_model
    model.startJoin()
    model.join.join(CODE, "Desk 1")
    assert model.news == "Another kiosk is called “Desk 1”, so this one joined as “Desk 2”"
    assert open_chooser(tmp_path / "event.db").view_model.news == "This kiosk: Desk 2"


def test_a_right_code_that_is_scanned_while_a_wrong_one_is_tried_is_joined_with(tmp_path: Path, qapp: object) -> None:
    tried: list[str] = []

    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del name, progress
        tried.append(url)
        if url != CODE:
            model.scanned(CODE)
            assert given_up()
            raise JoinCancelled()
        make_open_day(path)

    model = open_chooser(tmp_path / "event.db", join).view_model
    model.scanned(OTHER_CODE)
    assert tried == [OTHER_CODE, CODE]
    assert (model.page, model.hasEvent, model.join.busy) == ("home", True, False)


def test_a_typed_code_may_have_spaces_and_a_wrong_one_is_said(tmp_path: Path, qapp: object) -> None:
    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del path, name, progress, given_up
        assert url == CODE
        raise NotJoined(HubSilent())

    model = open_chooser(tmp_path / "event.db", join).view_model
    model.startJoin()
    model.join.join("TICKET-7", "Desk 5")
    assert model.join.wrong == str(NoJoinCode())
    model.join.join("FOYER:192.0.2.20:4222/0123", "Desk 5")
    assert model.join.wrong == str(JoinCodeUnfit())
    model.join.typeCode("FOYER:192.0.2.20:4222/0123456789")
    assert model.join.wrong == "", "what was wrong goes as it is corrected"
    model.join.join(CODE.replace("ABCD", "ABCD "), "Desk 5")
    assert (model.join.wrong, model.join.busy) == (str(NotJoined(HubSilent())), False)
    model.goBack()
    assert (model.page, model.hasEvent) == ("home", False)


def test_joining_another_event_leaves_the_first_ones_file_alone(
    tmp_path: Path, event_file: EventFile, qapp: object
) -> None:
    def join(url: str, path: Path, name: str, progress: Progress, given_up: GivenUp) -> None:
        del url, name, progress, given_up
        make_open_day(path)

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
    chooser.view_model.scanned(JoinCode(("192.0.2.20:4222",), event_file.read_event().id, _SYMBOLS, _SYMBOLS).text)
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
        make_open_day(path)

    model = open_chooser(tmp_path / "event.db", join).view_model
    model.startJoin()
    model.join.join(CODE, "Desk 5")
    model.join.join(CODE, "Desk 5")
    assert tries == [False, False]
    assert (model.eventName, model.join.news) == ("Open day", "")
