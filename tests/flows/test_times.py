"""A time that no calendar here knows is no fact, through whichever door it comes, and ends no screen and no command."""

import itertools
import json
import shutil
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.adapters.files.bundle_header import read_header
from kiosk.bootstrap.event_files import settings_of
from kiosk.bootstrap.imports import FileImports
from kiosk.bootstrap.inputs import read_agenda
from kiosk.bootstrap.outputs import write_export, write_person, write_processing
from kiosk.bootstrap.paper_orders import write_paper
from kiosk.bootstrap.round_papers import write_round_paper
from kiosk.bootstrap.this_machine import this_machine
from kiosk.cli import cli
from kiosk.domain.fault import Fault
from kiosk.domain.faults.event import EventOutOfTime, MomentOutOfTime
from kiosk.domain.kiosks import wire
from kiosk.domain.moment import EARLIEST, LATEST, clock_time, day_of, is_of_this_age, local
from kiosk.domain.written_time import read_time
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import UNFIT
from kiosk.storage.tables import sessions
from kiosk.viewmodels.desk.screen import DeskViewModel
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.organiser.context import OrganiserContext, Outputs
from kiosk.viewmodels.organiser.hub import NO_HUB
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.sync_line import alone
from tests.conftest import STARTS
from tests.storage.tables.test_lenient import record
from tests.unchecked import merge_unchecked

YEAR_9999 = 253_402_200_000_000
ZONE = ZoneInfo("Europe/Istanbul")
ODD = (0, 1, EARLIEST - 1, LATEST + 1, YEAR_9999, 2**47 - 1, 2**53, 2**63, -1, -(2**40))
_numbers = itertools.count()

times = st.sampled_from((*ODD, STARTS)) | st.integers(-(2**64), 2**64)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("times") / "event.db"
    with closing(EventFile.create(path, lambda: STARTS, this_machine)) as file:
        found_event(file, "Fair", "Europe/Istanbul", STARTS)
    return path


def show_every_screen(file: EventFile) -> None:
    """Open the desk, every page of the foyer, and the organiser's page."""
    DeskViewModel(file, ImmediateJobs(), ImmediateJobs(), Place("Desk 1"))
    foyer = FoyerViewModel(file, ImmediateJobs(), ImmediateJobs(), Place("Foyer 1"))
    for page in ("agenda", "home"):
        foyer.open(page)
    jobs, settings = ImmediateJobs(), settings_of(file)
    place, imports = Place("Organiser"), partial(FileImports, file)
    outputs = Outputs(write_export, write_person, write_processing, write_paper, write_round_paper)
    OrganiserViewModel(OrganiserContext(file, jobs, jobs, place, outputs, settings, imports, alone, NO_HUB))


def run_every_command(path: Path, folder: Path) -> None:
    """Run whatever says or writes a time; none of them may meet a bug."""
    for words in (
        *(("info",), ("info", "--json"), ("find", "Elif"), ("find", "Elif", "--json"), ("scan", "T-1", "--json")),
        *(("scan", "T-1"), ("kiosks",), ("doctor",), ("doctor", "--all", "--certificate", folder / "proof.pdf")),
        *(("undo", "T-1", "--staff", "Selin"), ("sync", "--status"), ("purge", "--yes")),
        *(("export", kind, folder / f"{kind}.{end}") for kind in ("checkins", "contacts") for end in ("csv", "xlsx")),
        *(("export", "attendees", folder / "attendees.json"), ("export", "contacts", folder / "contacts.gexf")),
        ("purge", "--yes", "--now"),
    ):
        result = CliRunner().invoke(cli, ["--event", str(path), *map(str, words)])
        assert result.exception is None or isinstance(result.exception, SystemExit | Fault), (words, result.exception)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(at=times, starts=times, ends=times, told=times)
def test_whatever_time_a_record_tells_every_screen_and_command_goes_on(
    founded: Path, qapp: object, at: int, starts: int, ends: int, told: int
) -> None:
    folder = founded.with_name(f"{next(_numbers)}")
    folder.mkdir()
    path = folder / "event.db"
    shutil.copyfile(founded, path)
    said: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("session", "s1", {"title": "Opening", "starts": starts, "ends": ends}),
        ("event", "event", {"starts": starts, "ends": ends}),
        ("attendee", "p1", {"name": "Elif Kılıç", "codes": {"T-1": "ticket"}}),
        ("scan", "n1", {"attendee": "p1", "verdict": "admitted", "point": "Desk 2", "at_elsewhere": told}),
        ("scan", "p1", {"verdict": "admitted", "point": "Desk 2", "at_elsewhere": told}),
        ("grant", "UKEY", {"name": "Desk 2", "role": "desk", "expires": told}),
    )
    with closing(EventFile.open(path, lambda: STARTS, this_machine)) as file:
        for number, (kind, subject, body) in enumerate(said):
            message = wire.encode([record(kind, subject, body, device=f"d{number}", at=at)])
            try:
                for one in wire.decode(message):
                    merge_unchecked(file.journal, [one])
            except (wire.WireError, *UNFIT):
                continue
        show_every_screen(file)
    run_every_command(path, folder)


@given(at=times)
def test_whatever_a_table_holds_can_be_shown(at: int) -> None:
    assert clock_time(at, ZONE)
    assert 1969 < day_of(at, ZONE).year < 2201
    assert local(STARTS, ZONE).isoformat() == "2026-11-20T09:30:00+03:00"


@pytest.mark.parametrize("at", ODD)
def test_a_session_outside_this_age_is_never_on_the_agenda(event_file: EventFile, at: int) -> None:
    merge_unchecked(event_file.journal, [record("session", "s1", {"title": "Opening", "starts": at, "ends": at})])
    assert all(is_of_this_age(one.starts) and is_of_this_age(one.ends) for one in sessions.scheduled(event_file.reader))


@pytest.mark.parametrize("at", [LATEST + 1, YEAR_9999, 2**47 - 1, -1])
def test_a_record_from_outside_this_age_is_not_read(at: int) -> None:
    with pytest.raises(wire.WireError):
        wire.decode(wire.encode([record("attendee", "p1", {"name": "Elif"}, at=at)]))
    header = {"v": 1, "event": "e", "device": "d", "public_key": "U", "key": "k", "salt": "00", "counts": {}}
    with pytest.raises(ValueError, match="not a"):
        read_header(json.dumps(header | {"at": at}).encode())


def test_a_kiosk_whose_clock_is_past_this_age_writes_what_others_read(tmp_path: Path) -> None:
    with closing(EventFile.create(tmp_path / "event.db", lambda: YEAR_9999, this_machine)) as file:
        found_event(file, "Fair", "Europe/Istanbul", STARTS)
        (at,) = file.reader.execute("SELECT max(at) FROM journal").fetchone()
    assert at == LATEST


@pytest.mark.parametrize("text", ["9999-12-31", "0001-01-01", "1970-06-01T10:00+14:00", "2200-01-01"])
def test_no_command_takes_a_time_outside_this_age(text: str) -> None:
    with pytest.raises(MomentOutOfTime, match="between 1971 and 2200"):
        read_time(text)


def test_no_event_is_made_that_ends_outside_this_age(tmp_path: Path) -> None:
    with (
        closing(EventFile.create(tmp_path / "event.db", lambda: STARTS, this_machine)) as file,
        pytest.raises(EventOutOfTime),
    ):
        found_event(file, "Fair", "Europe/Istanbul", STARTS, YEAR_9999)


ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
BEGIN:VEVENT
UID:1
SUMMARY:Opening
DTSTART:20261120T063000Z
DTEND:20261120T073000Z
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Far away
DTSTART:{starts}
{ends}
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        *(("99991231T230000Z", "DURATION:PT2H"), ("20261120T063000Z", "DTEND:99991231T235959Z")),
        *(("20261120T063000Z", "DURATION:P3650000D"), ("00010101T000000Z", "DURATION:PT1H")),
        ("21991231T230000Z", "DURATION:PT2H"),
    ],
)
def test_a_session_of_a_calendar_outside_this_age_is_left_out_with_a_sentence(
    tmp_path: Path, starts: str, ends: str
) -> None:
    path = tmp_path / "agenda.ics"
    path.write_text(ICS.format(starts=starts, ends=ends).replace("\n", "\r\n"))
    agenda = read_agenda(path, ZONE)
    assert [one.text.title for one in agenda.sessions] == ["Opening"]
    assert agenda.left_out == 1
    assert any("Far away" in str(note.remark) for note in agenda.notes)
