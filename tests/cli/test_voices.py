"""Who offered help with a pain point, from a terminal."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.adapters.machine.clock import system_clock
from kiosk.cli import cli
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import event_day
from kiosk.services.erase import erase
from kiosk.services.voices.discussion import helpers_of, set_topic
from kiosk.services.voices.pain_points import add_pain_point, offer_help, pain_point_of
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.hosts import OpenKiosk
from tests.voices import TALENT, write_waiting


@pytest.fixture
def clock() -> GivenClock:
    return GivenClock(system_clock())  # commands go by the machine's own


def voices_list(path: Path, *arguments: str) -> str:
    return CliRunner().invoke(cli, ["--event", str(path), "voices", "list", *arguments]).output


def test_who_offered_help_is_named_until_they_take_it_back_or_are_erased(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    can, elif_ = add_guest("Can Ak", organisation="Boğaz Ventures"), add_guest("Elif Kılıç")
    set_topic(event_file, "Talent")
    pain_point = add_pain_point(event_file, can.id, TALENT, "Graduates leave")
    write_waiting(event_file)
    assert "can help" not in voices_list(event_file.path)
    for helper in (elif_, can):
        offer_help(event_file, helper.id, pain_point)
    assert "Can Ak (Boğaz Ventures) and Elif Kılıç can help" in voices_list(event_file.path)
    said = json.loads(voices_list(event_file.path, "--json"))
    assert said["helpers"] == 2
    assert said["offered_by"][0] == {"attendee": can.id, "name": "Can Ak", "organisation": "Boğaz Ventures"}
    offer_help(event_file, can.id, pain_point, over=True)
    assert "Elif Kılıç can help" in voices_list(event_file.path)
    erase(event_file, elif_.id, reason=ErasureReason.ASKED)
    assert "Elif" not in voices_list(event_file.path) + voices_list(event_file.path, "--json")


def test_a_table_after_midnight_is_in_the_night_of_this_day_and_no_time_is_refused(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    set_topic(event_file, "Talent")
    pain_point = add_pain_point(event_file, add_guest("Can Ak").id, TALENT, "Graduates leave")
    write_waiting(event_file)
    table = ["--event", str(event_file.path), "voices", "table", pain_point, "--json", "--at"]
    said = json.loads(CliRunner().invoke(cli, [*table, "1:45"]).stdout)
    tomorrow = event_day(clock.now, event_file.read_event().zone) + timedelta(days=1)
    assert said["table"]["starts"].startswith(f"{tomorrow}T01:45")
    assert CliRunner().invoke(cli, [*table, "soon"]).exit_code == 1
    assert pain_point_of(event_file, pain_point).table is not None


def test_a_topic_is_worded_in_languages_that_are_installed(event_file: EventFile) -> None:
    topics = ["--event", str(event_file.path), "voices", "topics", "Talent"]
    assert CliRunner().invoke(cli, [*topics, "--in", "xx", "Talent"]).exit_code == 2
    said = CliRunner().invoke(cli, [*topics, "--in", "tr", "Yetenek", "--in", "ar", "المواهب", "--json"]).stdout
    assert json.loads(said)["names"] == {"tr": "Yetenek", "ar": "المواهب"}


def test_who_offered_help_is_named_at_a_desk_and_not_at_a_foyer_screens_machine(
    event_file: EventFile, add_guest: AddGuest, open_kiosk: OpenKiosk
) -> None:
    can = add_guest("Can Ak")
    set_topic(event_file, "Talent")
    pain_point = add_pain_point(event_file, can.id, TALENT, "Graduates leave")
    write_waiting(event_file)
    offer_help(event_file, can.id, pain_point)
    offered = pain_point_of(event_file, pain_point)
    desk, foyer = open_kiosk("Desk 1", Role.DESK), open_kiosk("Foyer 1", Role.FOYER)
    assert [one.name for one in helpers_of(desk, offered)] == ["Can Ak"]
    assert helpers_of(foyer, offered) == []
