"""An event of several days counts each day anew: yesterday's check-in does not close today's door."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import UndoReason, Verdict
from kiosk.domain.moment import event_day, milliseconds
from kiosk.domain.written_time import read_time
from kiosk.services.admit import admit, admit_attendee, undo, undo_latest
from kiosk.services.attendance import Conflicts, attendance, shown_day
from kiosk.services.event import amend_event, found_event
from kiosk.services.exports.sheets import attendee_rows, check_in_rows
from kiosk.services.find import Finder
from kiosk.services.roster import import_roster
from kiosk.services.sharing.exchange import recognise
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import conflicts, derived, scans
from tests import DATA
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.queries import arrivals
from tests.unchecked import merge_unchecked

ISTANBUL = ZoneInfo("Europe/Istanbul")
HOURS = 60


def moment(text: str) -> int:
    return read_time(text).starts(ISTANBUL)


@pytest.fixture
def fair(tmp_path: Path, clock: GivenClock) -> Iterator[EventFile]:
    file = EventFile.create(tmp_path / "fair.db", clock, this_machine)
    found_event(file, "Fair", "Europe/Istanbul", STARTS, ends=moment("2026-11-22 18:00"), languages=("en",))
    yield file
    file.close()


@pytest.fixture
def guest(fair: EventFile) -> str:
    said = {"name": "Ada Stone", "email": "ada@x.example", "codes": {"DAY0001": "ticket"}}
    fair.journal.append(Said("attendee", "ada", said))
    return "DAY0001"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-11-20 09:30", "2026-11-20"),
        ("2026-11-20 23:59", "2026-11-20"),
        ("2026-11-21 03:59", "2026-11-20"),
        ("2026-11-21 04:00", "2026-11-21"),
    ],
)
def test_a_party_past_midnight_belongs_to_the_day_that_began(written: str, day: str) -> None:
    assert event_day(moment(written), ISTANBUL).isoformat() == day


def test_yesterdays_check_in_does_not_close_todays_door(fair: EventFile, guest: str, clock: GivenClock) -> None:
    assert admit(fair, guest, point="Desk 1").verdict is Verdict.ADMITTED
    assert admit(fair, guest, point="Desk 1").verdict is Verdict.ALREADY_IN
    clock.forward(24 * HOURS)
    assert attendance(fair).checked_in == 0
    assert not Finder(fair).find("Ada").people[0].checked_in
    assert admit(fair, guest, point="Desk 2").verdict is Verdict.ADMITTED
    assert admit_attendee(fair, "ada", point="Desk 2").verdict is Verdict.ALREADY_IN
    assert attendance(fair).checked_in == 1
    assert sum(arrivals(fair).counts) == 1


def test_after_midnight_the_same_party_goes_on(fair: EventFile, guest: str, clock: GivenClock) -> None:
    clock.now = moment("2026-11-20 23:30")
    admit(fair, guest, point="Desk 1")
    clock.now = moment("2026-11-21 01:00")
    answer = admit(fair, guest, point="Desk 1")
    assert (answer.verdict, answer.first.at if answer.first else 0) == (
        Verdict.ALREADY_IN,
        moment("2026-11-20 23:30"),
    )
    assert attendance(fair).checked_in == 1


def test_taking_back_today_leaves_yesterday(fair: EventFile, guest: str, clock: GivenClock) -> None:
    first = admit(fair, guest, point="Desk 1")
    clock.forward(24 * HOURS)
    today = admit(fair, guest, point="Desk 1")
    assert undo(fair, today.scan, reason=UndoReason.BY_MISTAKE).still is None
    assert (attendance(fair).checked_in, scans.checked_in(fair.reader, "2026-11-20")) == (0, 1)
    assert admit(fair, guest, point="Desk 1").verdict is Verdict.ADMITTED
    assert undo_latest(fair, guest, staff="Selin").at == clock.now
    assert undo(fair, first.scan).still is None
    assert scans.checked_in(fair.reader, "2026-11-20") == 0


def test_two_desks_on_one_day_are_a_conflict_and_on_two_days_none(
    fair: EventFile, guest: str, clock: GivenClock, tmp_path: Path
) -> None:
    other = EventFile.create(tmp_path / "other.db", clock, this_machine)
    merge_unchecked(other.journal, list(fair.journal.records()))
    admit(fair, guest, point="Desk 1")
    clock.forward(24 * HOURS)
    admit(other, guest, point="Desk 2")
    merge_unchecked(fair.journal, list(other.journal.records()))
    assert conflicts.everyone(fair.reader) == frozenset()
    assert Conflicts(fair, "Desk 1").look() == []
    admit_here = admit(fair, guest, point="Desk 1")
    assert admit_here.verdict is Verdict.ALREADY_IN
    late = fair.journal.append(Said("scan", "ada", {"verdict": "admitted", "point": "Desk 1", "method": "scan"}))
    assert conflicts.everyone(fair.reader) == {("ada", "2026-11-21")}
    (conflict,) = Conflicts(fair, "Desk 1").look()
    assert conflict.scan.key.seq == late.seq
    assert conflict.other is not None
    assert conflict.other.point == "Desk 2"
    rows = sorted((row.conflict, row.point) for row in check_in_rows(fair) if row.verdict == "admitted")
    assert rows == [(False, "Desk 1"), (True, "Desk 1"), (True, "Desk 2")]
    other.close()


def test_an_import_of_yesterdays_check_ins_leaves_today_open(fair: EventFile, clock: GivenClock) -> None:
    path = DATA / "roster" / "cases" / "day-two.csv"
    clock.now = moment("2026-11-25 09:00")
    amend_event(fair, starts=moment("2026-11-24 09:00"), ends=moment("2026-11-25 18:00"))
    assert import_roster(fair, RosterFile(path, ISTANBUL, clock.now)).added == 1
    assert (attendance(fair).checked_in, scans.checked_in(fair.reader, "2026-11-24")) == (0, 1)
    assert admit(fair, "DAY0001", point="Desk 1").verdict is Verdict.ADMITTED
    again = import_roster(fair, RosterFile(path, ISTANBUL, clock.now))
    assert (again.added, again.changed, again.unchanged) == (0, 0, 1)
    assert conflicts.everyone(fair.reader) == frozenset()


def test_an_export_names_the_days_on_which_somebody_came(fair: EventFile, guest: str, clock: GivenClock) -> None:
    admit(fair, guest, point="Desk 1")
    clock.forward(24 * HOURS)
    admit(fair, guest, point="Desk 2")
    (row,) = attendee_rows(fair, codes=False)
    assert (row.checked_in, row.point, row.days) == (True, "Desk 1", ("2026-11-20", "2026-11-21"))


def test_once_the_event_is_over_its_last_day_is_shown(fair: EventFile, guest: str, clock: GivenClock) -> None:
    admit(fair, guest, point="Desk 1")
    clock.now = moment("2026-11-21 10:00")
    assert (shown_day(fair), attendance(fair).checked_in) == ("2026-11-21", 0)
    clock.now = moment("2026-11-25 10:00")
    assert (shown_day(fair), attendance(fair).checked_in) == ("2026-11-20", 1)
    assert (sum(arrivals(fair).counts), arrivals(fair).step <= 4 * 3_600_000) == (1, True)


def test_somebody_let_in_yesterday_still_exchanges_contacts(fair: EventFile, clock: GivenClock) -> None:
    codes = {"UNCLEAR1": "ticket"}
    fair.journal.append(Said("attendee", "eva", {"name": "Eva Ok", "status": "unclear", "codes": codes}))
    fair.journal.append(Said("scan", "eva", {"verdict": "admitted", "point": "Desk 1", "method": "decision"}))
    clock.forward(24 * HOURS)
    assert recognise(fair, "UNCLEAR1").attendee is not None
    assert admit(fair, "UNCLEAR1", point="Desk 1").verdict is Verdict.NEEDS_DECISION


def test_days_follow_the_events_zone_in_whatever_order_the_records_come(
    fair: EventFile, guest: str, clock: GivenClock
) -> None:
    clock.now = moment("2026-11-20 23:30")
    admit(fair, guest, point="Desk 1")
    amend_event(fair, timezone="Asia/Tokyo")
    assert scans.checked_in(fair.reader, "2026-11-21") == 1
    before = derived.contents(fair.writer)
    fair.rebuild()
    assert derived.contents(fair.writer) == before
    amend_event(fair, timezone="Europe/Istanbul")
    assert scans.checked_in(fair.reader, "2026-11-20") == 1


def test_a_day_of_summer_time_begins_at_four_by_the_clock() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    for written, day in (("2026-03-29T03:59:00+02:00", "2026-03-28"), ("2026-03-29T04:00:00+02:00", "2026-03-29")):
        at = milliseconds(read_time(written).moment)
        assert event_day(at, berlin).isoformat() == day


def test_walk_in_and_search_know_of_today_only(event_file: EventFile, add_guest: AddGuest, clock: GivenClock) -> None:
    ada = add_guest("Ada Stone")
    admit(event_file, ada.badge, point="Desk 1")
    assert Finder(event_file).find("Ada").people[0].checked_in
    clock.forward(24 * HOURS)
    assert not Finder(event_file).find("Ada").people[0].checked_in
