"""An import that is alone with its file takes long steps; killed in the midst of one, it leaves nothing half done."""

import json
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.services.admit import admit
from kiosk.services.doctor import examine
from kiosk.services.event import found_event
from kiosk.services.finding import Check
from kiosk.services.roster import import_roster
from kiosk.storage.connection import is_safe_for_many
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import scratch
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.tables import attendees, codes, derived
from tests.conftest import STARTS, GivenClock

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not is_safe_for_many(), reason="nobody can tell there whether they are alone"
)

PEOPLE = 3_000
STEP = 1_280
"""So many records are a step below, 32 times 40: by the clock that is given, writing 40 takes a 32nd of 250 ms."""
KEPT = 31
"""So often the file is kept within a step."""

_KILLED = """
import itertools, os, signal, sys
from types import SimpleNamespace
from kiosk.cli import main
from kiosk.storage import pace
ticks = itertools.count()
pace.HOLD_S = 1 / 128
pace.time = SimpleNamespace(perf_counter=lambda: next(ticks) / 128, sleep=lambda _: None)
goes_on, kept, last = pace.Pace.goes_on, itertools.count(1), int(sys.argv.pop(1))
def killed(self):
    if goes_on(self):
        if next(kept) == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return True
    return False
pace.Pace.goes_on = killed
main()
"""


People = list[tuple[Any, ...]]


@pytest.fixture(scope="module")
def roster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("list") / "roster.csv"
    rows = (f"secret-{n},Guest {n},guest{n}@example.org\n" for n in range(PEOPLE))
    path.write_text("Ticket code,Name,Email\n" + "".join(rows), "utf-8")
    return path


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory, roster: Path) -> People:
    """Who is on the list where nothing was killed."""
    with closing(EventFile.create(tmp_path_factory.mktemp("kiosk") / "event.db", GivenClock(), this_machine)) as file:
        found_event(file, "Keys to successful growth", "Europe/Istanbul", STARTS)
        assert _import(file, roster) == PEOPLE
        return _people(file)


def _import(file: EventFile, roster: Path) -> int:
    return import_roster(file, RosterFile(roster, file.read_event().zone, STARTS)).added


def _killed(file: EventFile, roster: Path, at: int) -> EventFile:
    """Kill `kiosk import roster` where it goes on within a step for so many times, and open the file again."""
    file.close()
    command = (sys.executable, "-c", _KILLED, str(at), "--event", str(file.path), "import", "roster", str(roster))
    assert subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == -signal.SIGKILL
    return EventFile.open(file.path, file.clock, this_machine)


def _people(file: EventFile) -> People:
    everyone = attendees.everyone(file.reader)
    held = {one.attendee: one.code for one in codes.tickets(file.reader)}
    return [(one.name, one.email, one.status, held[one.id]) for one in everyone]


def _is_sound(file: EventFile) -> bool:
    with scratch.rebuilt(file.reader) as fresh:
        differing = derived.differing(file.reader, fresh)
    (integrity,) = file.reader.execute("PRAGMA integrity_check").fetchone()
    return not differing and integrity == "ok" and fractures(file.writer) == []


def test_killed_while_it_writes_nothing_of_it_shows_and_it_can_be_imported_again(
    event_file: EventFile, roster: Path, uninterrupted: People
) -> None:
    file = _killed(event_file, roster, KEPT + 9)
    (told,) = [finding for finding in examine(file) if finding.check is Check.IMPORTS]
    assert told.what == f"An import of “roster” has not ended: {STEP:,} records of it are held back.", (
        "the second step is undone"
    )
    assert attendees.count(file.reader) == 0
    assert admit(file, "secret-2", point="Desk 1").verdict is Verdict.UNKNOWN_CODE
    assert _is_sound(file)
    assert file.is_alone(), "nobody is left of those who were killed"
    assert _import(file, roster) == PEOPLE
    assert _people(file) == uninterrupted
    assert _is_sound(file)
    file.close()


def test_killed_while_its_people_come_in_the_next_program_lets_in_the_rest(
    event_file: EventFile, roster: Path, uninterrupted: People
) -> None:
    file = _killed(event_file, roster, 3 * KEPT)
    assert attendees.count(file.reader) == 0, "the step is undone"
    assert not [finding for finding in examine(file) if finding.wrong]
    file.close()
    command = (sys.executable, "-m", "kiosk", "--event", str(file.path), "info", "--json")
    assert json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["attendees"] == PEOPLE
    file = EventFile.open(file.path, file.clock, this_machine)
    assert _people(file) == uninterrupted
    assert _is_sound(file)
    file.close()
