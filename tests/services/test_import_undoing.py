"""An import is taken back whole: the list is as it was before, on every kiosk, and whoever came meanwhile stays."""

import os
import signal
import subprocess
import sys

import pytest

from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.fault import Fault
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.admit import admit
from kiosk.services.import_undoing import UndoneImport, latest_import, undo_import
from kiosk.services.people.correcting import correct
from kiosk.services.roster import import_roster
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import scratch
from kiosk.storage.settling import settle
from kiosk.storage.tables import attendees, derived
from tests import DATA
from tests.conftest import STARTS
from tests.services.test_roster import GivenRoster

ROWS = [
    RosterEntry(n, f"Guest {n}", organisation="Kaya Makine", email=f"guest{n}@example.org", tickets=(f"secret-{n}",))
    for n in range(2, 12)
]
BESIDE = ("import", "import_undone", "erased")
"""Tables that tell of what was done; all others are to be as they were."""


def contents(file: EventFile) -> dict[str, list[tuple[object, ...]]]:
    return {table: rows for table, rows in derived.contents(file.writer).items() if table not in BESIDE}


def is_as_rebuilt(file: EventFile) -> bool:
    with scratch.rebuilt(file.reader) as fresh:
        return not derived.differing(file.reader, fresh)


def undo_latest(file: EventFile) -> UndoneImport:
    latest = latest_import(file)
    assert latest
    return undo_import(file, latest.id)


def take(file: EventFile, rows: list[RosterEntry], source: str = "guests") -> None:
    import_roster(file, GivenRoster(rows), source=source)


def test_after_an_undo_nothing_of_the_list_is_left(event_file: EventFile) -> None:
    before = contents(event_file)
    take(event_file, ROWS)
    assert undo_latest(event_file) == UndoneImport("guests", gone=10)
    assert contents(event_file) == before
    assert latest_import(event_file) is None
    assert is_as_rebuilt(event_file)
    left = event_file.reader.execute("SELECT count(*) FROM journal WHERE body LIKE '%Guest 9%'").fetchone()
    assert left == (0,), "nobody could find this person there to erase them"
    take(event_file, ROWS)
    assert attendees.count(event_file.reader) == 10, "it can be imported again"


def test_what_a_second_list_changed_is_as_before_and_then_the_first_can_be_undone(event_file: EventFile) -> None:
    take(event_file, ROWS)
    before = contents(event_file)
    newer = [row._replace(organisation="Demir Tekstil", tickets=(f"new-{row.row}",)) for row in ROWS[:4]]
    newer.append(RosterEntry(6, "Somebody Else", tickets=("secret-9",)))  # a ticket that went to somebody else
    newer.append(RosterEntry(7, "Guest of 3", order="X1", checked_in_at=STARTS))
    take(event_file, newer)
    assert contents(event_file) != before
    assert undo_latest(event_file) == UndoneImport("guests", gone=2, changed_back=10)
    assert contents(event_file) == before
    assert is_as_rebuilt(event_file)
    assert undo_latest(event_file).gone == 10
    assert attendees.count(event_file.reader) == 0


def test_whoever_has_come_or_was_put_right_stays(event_file: EventFile) -> None:
    take(event_file, ROWS)
    admit(event_file, "secret-2", point="Desk 1")
    correct(event_file, _id(event_file, "Guest 3"), {"name": "Güneş 3"}, point="Desk 1")
    assert undo_latest(event_file) == UndoneImport("guests", gone=8, kept=2)
    assert [one.name for one in attendees.everyone(event_file.reader)] == ["Guest 2", "Güneş 3"]
    assert admit(event_file, "secret-2", point="Desk 1").verdict is Verdict.ALREADY_IN
    assert admit(event_file, "secret-3", point="Desk 1").verdict is Verdict.ADMITTED
    assert admit(event_file, "secret-4", point="Desk 1").verdict is Verdict.UNKNOWN_CODE
    assert is_as_rebuilt(event_file)


def test_only_the_latest_is_undone_and_only_once(event_file: EventFile) -> None:
    take(event_file, ROWS[:5])
    first = latest_import(event_file)
    take(event_file, ROWS[5:])
    assert first
    with pytest.raises(Fault, match="Another file was imported since"):
        undo_import(event_file, first.id)
    undo_latest(event_file)
    undo_import(event_file, first.id)
    with pytest.raises(Fault, match="taken back before"):
        undo_import(event_file, first.id)


def test_real_lists_come_and_go_without_a_trace(event_file: EventFile) -> None:
    states = [contents(event_file)]
    for name in ("pretix-checkinlist.en.csv", "pretix-orderpositions.en.csv", "eventbrite.csv"):
        roster = RosterFile(DATA / "roster" / name, event_file.read_event().zone, STARTS)
        import_roster(event_file, roster, source=name)
        states.append(contents(event_file))
    for before in reversed(states[:-1]):
        undo_latest(event_file)
        assert contents(event_file) == before
    assert is_as_rebuilt(event_file)


def _id(file: EventFile, name: str) -> str:
    (person,) = attendees.named(file.reader, name)
    return person.id


def test_a_file_that_is_open_elsewhere_sees_it_too(event_file: EventFile) -> None:
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)
    take(event_file, ROWS)
    assert admit(desk, "secret-2", point="Desk 1").verdict is Verdict.ADMITTED
    undo_latest(event_file)
    assert admit(desk, "secret-3", point="Desk 1").verdict is Verdict.UNKNOWN_CODE
    assert admit(desk, "secret-2", point="Desk 1").verdict is Verdict.ALREADY_IN
    desk.close()


_KILLED = """
import os, signal, sys
from pathlib import Path
os.environ["XDG_STATE_HOME"] = sys.argv[3]
from kiosk.bootstrap.event_files import open_event
from kiosk.services import import_undoing
from kiosk.storage import pace
def kill(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
pace.LEAST = pace.MOST = 4
pace.ALONE_S = 0
if sys.argv[2] == "before it is said":
    import_undoing._said_again = kill
elif sys.argv[2] == "before anybody leaves":
    import_undoing.settle = lambda file, told=None, settle=import_undoing.settle: kill() if told else settle(file)
else:
    pace.Pace.pause = kill
file = open_event(Path(sys.argv[1]))
import_undoing.undo_import(file, import_undoing.latest_import(file).id, lambda *_: None)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed there without a word")
@pytest.mark.parametrize("when", ["before it is said", "before anybody leaves", "while they leave"])
def test_killed_in_the_midst_of_an_undo_it_is_whole_or_not_at_all(event_file: EventFile, when: str) -> None:
    before = contents(event_file)
    take(event_file, ROWS)
    imported = contents(event_file)
    event_file.close()
    command = (sys.executable, "-c", _KILLED, str(event_file.path), when, os.environ["XDG_STATE_HOME"])
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    file = EventFile.open(event_file.path, event_file.clock, this_machine)
    settle(file)  # as whatever opens the file next does
    assert contents(file) == (imported if when == "before it is said" else before)
    assert is_as_rebuilt(file)
    file.close()
