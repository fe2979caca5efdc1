"""What people need is noted only where the organiser wants it, seen at desks alone, and erased the day after."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.event import Event
from kiosk.domain.facts.kinds import SettingDetails
from kiosk.domain.faults.people import NeedsOff, PersonGone
from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import DAY, milliseconds
from kiosk.domain.remarks.needs import SAID, NeedsNotice
from kiosk.domain.roster.needs import Need, needs_due, needs_id
from kiosk.services.erase import erase, purge
from kiosk.services.exports.person import person_copy
from kiosk.services.people.needs import erase_needs_when_due, needs_of, note_needs
from kiosk.services.people.same_person import merge_people
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived, held
from tests.conftest import STARTS, AddGuest, GivenClock, Guest
from tests.hosts import OpenKiosk, assert_as_rebuilt, send

NOTICE = str(NeedsNotice())
DAY_AFTER = milliseconds(datetime(2026, 11, 21, 1, tzinfo=UTC))
"""04:00 in Istanbul."""


def note(file: EventFile, guest: Guest, *wanted: Need, off: bool = False) -> list[Need]:
    return note_needs(file, guest.id, dict.fromkeys(wanted, not off), notice=NOTICE, point="Desk 1", staff="Selin")


@pytest.fixture
def ada(event_file: EventFile, add_guest: AddGuest) -> Guest:
    event_file.journal.append(SettingDetails("needs", "true"))
    return add_guest("Ada Stone")


def bodies(file: EventFile) -> list[str]:
    return [record.body for record in file.journal.records() if record.kind == "needs" and record.body]


def test_every_need_says_something() -> None:
    assert SAID.keys() == set(Need)


def test_nothing_is_noted_where_the_organiser_did_not_switch_it_on(event_file: EventFile, add_guest: AddGuest) -> None:
    with pytest.raises(NeedsOff):
        note(event_file, add_guest("Ada Stone"), Need.VEGAN)


def test_needs_are_noted_and_taken_back_with_the_notice_that_was_read(event_file: EventFile, ada: Guest) -> None:
    assert note(event_file, ada, Need.VEGAN, Need.STEP_FREE) == [Need.VEGAN, Need.STEP_FREE]
    assert note(event_file, ada, Need.VEGAN, off=True) == needs_of(event_file, ada.id) == [Need.STEP_FREE]
    with pytest.raises(PersonGone):
        note_needs(event_file, "nobody", {Need.VEGAN: True}, notice=NOTICE)
    copy = person_copy(event_file, ada.id)
    assert [row["needs"] for row in copy.sections["needs"]] == [  # type: ignore[index]  # a word is its section
        '{"step_free": true, "vegan": true}',
        '{"vegan": false}',
    ]
    assert_as_rebuilt(event_file)


@pytest.mark.parametrize(
    ("starts", "ends", "due"),
    [
        (STARTS, STARTS + 8 * 3_600_000, DAY_AFTER),
        (STARTS, STARTS + 17 * 3_600_000, DAY_AFTER),
        (STARTS, STARTS + DAY, DAY_AFTER + DAY),
    ],
    ids=["one day", "a party until half past two", "two days"],
)
def test_the_day_after_begins_at_four_in_the_morning(event_file: EventFile, starts: int, ends: int, due: int) -> None:
    from dataclasses import replace

    event: Event = replace(event_file.read_event(), starts=starts, ends=ends)
    assert needs_due(event) == due


def test_the_day_after_an_organisers_machine_erases_all_of_it_everywhere(
    event_file: EventFile, ada: Guest, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    note(desk, ada, Need.NO_NUTS)
    send(desk, event_file)
    assert needs_of(event_file, ada.id) == [Need.NO_NUTS]
    assert erase_needs_when_due(event_file) == 0
    clock.now = DAY_AFTER
    assert needs_of(event_file, ada.id) == []
    assert erase_needs_when_due(event_file) == 1
    assert bodies(event_file) == []
    assert b"no_nuts" not in event_file.path.read_bytes()
    send(event_file, desk)
    assert (bodies(desk), held.any_needs(desk.reader)) == ([], False)
    assert derived.differing(event_file.writer, desk.writer) == []
    with pytest.raises(NeedsOff):
        note(event_file, ada, Need.VEGAN)
    assert erase_needs_when_due(event_file) == 0
    assert_as_rebuilt(event_file)


def test_what_another_desk_sends_afterwards_is_not_taken_in_again(
    event_file: EventFile, ada: Guest, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    note(event_file, ada, Need.VEGAN)
    note(desk, ada, Need.NO_NUTS)
    clock.now = DAY_AFTER
    erase_needs_when_due(event_file)
    send(desk, event_file)
    assert (bodies(event_file), held.any_needs(event_file.reader)) == ([], False)


def test_a_desk_that_hears_of_nobody_any_more_keeps_none_either(
    event_file: EventFile, ada: Guest, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    note(desk, ada, Need.HEARING)
    clock.now = DAY_AFTER
    assert erase_needs_when_due(desk) == 1
    assert bodies(desk) == []
    assert b"hearing" not in desk.path.read_bytes()
    assert_as_rebuilt(desk)
    send(desk, event_file)
    assert (bodies(event_file), held.any_needs(event_file.reader)) == ([], False)


def test_any_command_on_the_day_after_erases_what_is_due(
    event_file: EventFile, ada: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(event_file, ada, Need.VEGAN)
    monkeypatch.setattr("kiosk.bootstrap.event_files.system_clock", lambda: DAY_AFTER)
    done = CliRunner().invoke(cli, ["--event", str(event_file.path), "info"])
    assert done.exit_code == 0, done.output
    assert bodies(event_file) == []


def test_needs_go_with_whom_they_are_about_and_are_erased_with_them(
    event_file: EventFile, ada: Guest, add_guest: AddGuest, open_kiosk: OpenKiosk
) -> None:
    twin = add_guest("Ada Stoen")
    desk = open_kiosk("desk", Role.DESK)
    note(event_file, twin, Need.VEGAN)
    note(desk, ada, Need.SEAT)
    merge_people(event_file, twin.id, ada.id)
    assert needs_of(event_file, ada.id) == [Need.VEGAN]
    erase(event_file, ada.id, reason=ErasureReason.ASKED)
    send(desk, event_file)
    assert (bodies(event_file), held.any_needs(event_file.reader)) == ([], False)
    assert needs_id(ada.id) != ada.id
    assert_as_rebuilt(event_file)


def test_a_purge_counts_people_and_not_their_needs(event_file: EventFile, ada: Guest, tmp_path: Path) -> None:
    note(event_file, ada, Need.VEGAN)
    assert purge(event_file, is_forced=True).people == 1
    assert bodies(event_file) == []
