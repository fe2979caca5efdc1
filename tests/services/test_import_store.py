"""A large roster comes in in pieces: desks go on meanwhile, and yet it comes whole or not at all, on every kiosk."""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.facts.record import Record
from kiosk.domain.fault import Fault
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.admit import admit
from kiosk.services.doctor import examine
from kiosk.services.erase import erase
from kiosk.services.event import found_event
from kiosk.services.finding import Check
from kiosk.services.roster import import_roster
from kiosk.storage import pace
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import scratch
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.journal.intake import take as take_in
from kiosk.storage.settling import settle, settle_for
from kiosk.storage.tables import attendees, derived, imports, turns, undoable_imports
from tests.conftest import STARTS, GivenClock
from tests.facts import Said
from tests.properties import holds
from tests.services.test_roster import GivenRoster
from tests.unchecked import merge_unchecked

ROWS = [RosterEntry(n, f"Guest {n}", email=f"guest{n}@example.org", tickets=(f"secret-{n}",)) for n in range(2, 42)]


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "LEAST", 7)
    monkeypatch.setattr(pace, "MOST", 7)
    monkeypatch.setattr(pace, "ALONE_S", 0)


def _between_pieces(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: act())


def _is_as_rebuilt(file: EventFile) -> bool:
    with scratch.rebuilt(file.reader) as fresh:
        return not derived.differing(file.reader, fresh)


def test_nobody_of_an_import_shows_before_it_has_ended(event_file: EventFile, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)
    seen: list[tuple[int, Verdict]] = []

    def look() -> None:
        if not imports.ended(desk.reader):
            seen.append((attendees.count(desk.reader), admit(desk, "secret-2", point="Desk 1").verdict))

    _between_pieces(monkeypatch, look)
    assert import_roster(event_file, GivenRoster(ROWS)).added == len(ROWS)
    assert len(seen) == 6
    assert set(seen) == {(0, Verdict.UNKNOWN_CODE)}
    assert admit(desk, "secret-2", point="Desk 1").verdict is Verdict.ADMITTED
    assert attendees.count(desk.reader) == len(ROWS)
    assert _is_as_rebuilt(event_file)
    desk.close()


def test_a_long_import_is_signed_once_a_step_however_short_its_steps_are(event_file: EventFile) -> None:
    def signed() -> int:
        return len([one for one in event_file.journal.records() if one.kind == "attendee" and one.signature])

    import_roster(event_file, GivenRoster(ROWS))
    assert signed() == len(ROWS), "few can travel alone"
    others = [RosterEntry(n, f"Other {n}", tickets=(f"other-{n}",)) for n in range(2, 86)]
    import_roster(event_file, GivenRoster(others))
    assert signed() == len(ROWS) + len(others) / 7
    assert fractures(event_file.writer) == []


def test_an_import_that_fails_in_the_middle_changes_nothing(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_roster(event_file, GivenRoster(ROWS[:3]))
    before = derived.contents(event_file.writer)["attendee"]
    pauses = iter([None, None])

    def fail() -> None:
        if next(pauses, 1):
            monkeypatch.undo()
            raise KeyboardInterrupt

    _between_pieces(monkeypatch, fail)
    with pytest.raises(KeyboardInterrupt):
        import_roster(event_file, GivenRoster(ROWS))
    assert derived.contents(event_file.writer)["attendee"] == before
    left = event_file.reader.execute("SELECT count(*) FROM journal WHERE body LIKE '%Guest 9%'").fetchone()
    assert left == (0,), "nobody could find this person there to erase them"
    assert _is_as_rebuilt(event_file)
    assert import_roster(event_file, GivenRoster(ROWS)).added == len(ROWS) - 3


_KILLED = """
import os, signal, sys
from pathlib import Path
from typing import Any
os.environ["XDG_STATE_HOME"] = sys.argv[3]
from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.bootstrap.event_files import open_event
from kiosk.services.roster import import_roster
from kiosk.storage import pace
from tests.unchecked import merge_unchecked
pace.LEAST = pace.MOST = 7
pace.ALONE_S = 0
pauses = iter(range(int(sys.argv[2])))
def pause(self):
    if next(pauses, None) is None:
        os.kill(os.getpid(), signal.SIGKILL)
pace.Pace.pause = pause
file = open_event(Path(sys.argv[1]))
import_roster(file, RosterFile(file.path.with_name("roster.csv"), file.read_event().zone, 0))
"""


def _killed(event_file: EventFile, after: int) -> None:
    """Kill an import after so many pauses: six while its records are stored, then one after each seven turns."""
    lines = [f"{row.tickets[0]},{row.name},{row.email}" for row in ROWS]
    event_file.path.with_name("roster.csv").write_text("\n".join(("Ticket code,Name,Email", *lines)), "utf-8")
    command = (sys.executable, "-c", _KILLED, str(event_file.path), str(after), os.environ["XDG_STATE_HOME"])
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed there without a word")
def test_of_an_import_that_was_killed_nothing_shows_and_the_next_one_takes_its_place(event_file: EventFile) -> None:
    _killed(event_file, 3)
    assert attendees.count(event_file.reader) == 0
    assert admit(event_file, "secret-2", point="Desk 1").verdict is Verdict.UNKNOWN_CODE
    (told,) = [finding for finding in examine(event_file) if finding.wrong and "import" in finding.what.lower()]
    assert (told.check, told.wrong) == (Check.IMPORTS, True)
    assert told.what == "An import has not ended: 28 records of it are held back."
    assert _is_as_rebuilt(event_file)
    assert import_roster(event_file, GivenRoster(ROWS)).added == len(ROWS)
    assert attendees.count(event_file.reader) == len(ROWS)
    assert not [finding for finding in examine(event_file) if "has not ended" in finding.what]
    assert _is_as_rebuilt(event_file)


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed there without a word")
def test_an_import_that_was_killed_after_its_end_is_whole_once_the_file_is_opened(event_file: EventFile) -> None:
    _killed(event_file, 8)
    assert 0 < attendees.count(event_file.reader) < len(ROWS)
    assert not [finding for finding in examine(event_file) if "differ" in finding.what]
    command = (sys.executable, "-m", "kiosk", "--event", str(event_file.path), "info", "--json")
    assert json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["attendees"] == len(ROWS)
    assert _is_as_rebuilt(event_file)


def test_two_programs_that_import_at_once_double_nobody_and_a_desk_scans_all_through(event_file: EventFile) -> None:
    roster = event_file.path.with_name("roster.csv")
    rows = (f"secret-{n},Guest {n},guest{n}@example.org\n" for n in range(1_500))
    roster.write_text("Ticket code,Name,Email\n" + "".join(rows), "utf-8")
    event_file.close()
    door = (sys.executable, "-m", "tests.bench.door", str(event_file.path))
    with subprocess.Popen(door, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdin
        assert desk.stdout
        desk.stdout.readline()
        command = (sys.executable, "-m", "kiosk", "--event", str(event_file.path), "import", "roster", str(roster))
        both = [subprocess.Popen((*command, "--json"), stdout=subprocess.PIPE, text=True) for _ in range(2)]
        told = [json.loads(one.communicate()[0]) for one in both]
        desk.stdin.close()
        measured = json.loads(desk.stdout.read())
    assert sorted((one["added"], one["unchanged"]) for one in told) == [(0, 1_500), (1_500, 0)]
    assert measured["failures"] == 0
    assert measured["scans"]


def test_who_is_erased_while_their_import_is_held_back_stays_out(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_roster(event_file, GivenRoster(ROWS[:1]))
    holder = attendees.holder_of(event_file.reader, "secret-2")
    assert holder
    changed = [RosterEntry(2, "Guest 2", email="guest2@example.org", tickets=("secret-2",), phone="555"), *ROWS[1:]]
    others = EventFile.open(event_file.path, event_file.clock, this_machine)

    def once() -> None:
        monkeypatch.undo()
        erase(others, holder[0].id, reason=ErasureReason.ASKED)

    _between_pieces(monkeypatch, once)
    import_roster(event_file, GivenRoster(changed))
    others.close()
    assert attendees.holder_of(event_file.reader, "secret-2") is None
    assert attendees.count(event_file.reader) == len(ROWS) - 1
    assert _is_as_rebuilt(event_file)


def test_what_a_desk_writes_while_a_step_is_made_ready_is_neither_lost_nor_undone(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_roster(event_file, GivenRoster(ROWS[:2]))
    holders = [attendees.holder_of(event_file.reader, f"secret-{n}") for n in (2, 3)]
    ids = [holder[0].id for holder in holders if holder]
    changed = [
        RosterEntry(n, f"Guest {n}", email=f"guest{n}@example.org", tickets=(f"secret-{n}",), phone="555")
        for n in range(2, 42)
    ]
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)
    prepare = turns.prepared

    def meanwhile(connection: Connection, most: int) -> turns.Prepared | None:
        ready = prepare(connection, most)
        monkeypatch.undo()
        desk.journal.append(AttendeeDetails(ids[0], organisation="Kaya Makine"))
        erase(desk, ids[1], reason=ErasureReason.ASKED)
        return ready

    monkeypatch.setattr(turns, "prepared", meanwhile)
    import_roster(event_file, GivenRoster(changed))
    desk.close()
    person = attendees.get(event_file.reader, ids[0])
    assert person
    assert (person.organisation, person.phone) == ("Kaya Makine", "555")
    assert attendees.get(event_file.reader, ids[1]) is None
    assert attendees.count(event_file.reader) == len(ROWS) - 1
    assert _is_as_rebuilt(event_file)


def test_two_programs_that_settle_at_once_give_each_record_its_turn_once(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = EventFile.open(event_file.path, event_file.clock, this_machine)
    rows = [RosterEntry(n, f"Guest {n}", tickets=(f"t{n}",), checked_in_at=STARTS) for n in range(2, 30)]
    prepare = turns.prepared
    told: list[int] = []

    def meanwhile(connection: Connection, most: int) -> turns.Prepared | None:
        ready = prepare(connection, most)
        if connection is event_file.reader and not event_file.writer.in_transaction:
            settle_for(other, 0.001, told.append)
        return ready

    monkeypatch.setattr(turns, "prepared", meanwhile)
    import_roster(event_file, GivenRoster(rows))
    other.close()
    assert told
    assert attendees.count(event_file.reader) == len(rows)
    assert _is_as_rebuilt(event_file)


def test_an_import_that_another_kiosk_has_not_ended_is_left_to_it(event_file: EventFile) -> None:
    record = next(record for record in _history() if record.import_id)
    merge_unchecked(event_file.journal, [record])
    import_roster(event_file, GivenRoster(ROWS[:2]))
    assert [one.id for one in imports.unfinished(event_file.reader)] == [record.import_id]


def test_a_full_disk_while_the_rows_are_read_is_said_as_that(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    with pytest.raises(Fault, match="is full; nothing was recorded"):
        import_roster(event_file, GivenRoster(ROWS))


def _history() -> list[Record]:
    """Return the records of a kiosk that imported, gave an import up, edited, scanned, and has not ended another.

    One import was taken back; its records are as they were written, as other kiosks may have them.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = EventFile.create(Path(folder) / "event.db", GivenClock(), this_machine)
        found_event(file, "Fair", "Europe/Istanbul", STARTS)
        rows = [RosterEntry(n, f"Guest {n}", tickets=(f"t{n}",), checked_in_at=STARTS) for n in range(2, 6)]
        import_roster(file, GivenRoster(rows))
        admit(file, "t2", point="Desk 1")
        holder = attendees.holder_of(file.reader, "t3")
        assert holder
        taken_back = [RosterEntry(n, f"Renamed {n}", tickets=(f"t{n}",), checked_in_at=STARTS) for n in range(4, 9)]
        import_roster(file, GivenRoster(taken_back), source="taken back")
        written = {(record.device, record.seq): record for record in file.journal.records()}
        latest = undoable_imports.latest(file.reader)
        assert latest
        file.journal.append(Said("import_undone", latest.id, {}))
        for number, (import_id, last) in enumerate((("given-up", {"cancelled": True}), ("begun", {}))):
            file.journal.append(Said("import", import_id, {"source": "roster.csv", "facts": 2}))
            said = {"name": f"Other {number}", "import": import_id}
            file.journal.append(Said("attendee", holder[0].id, said))
            file.journal.append(Said("attendee", f"new-{number}", said | {"codes": {f"n{number}": "ticket"}}))
            if last:
                file.journal.append(Said("import", import_id, last))
        file.journal.append(Said("attendee", holder[0].id, {"organisation": "Kaya Makine"}))
        gone = attendees.holder_of(file.reader, "t4")
        assert gone
        erase(file, gone[0].id, reason=ErasureReason.ASKED)
        settle(file)
        records = [written.get((record.device, record.seq), record) for record in file.journal.records()]
        file.close()
    return records


def _settled(records: list[Record], at_once: int, chance: random.Random) -> dict[str, list[tuple[Any, ...]]]:
    """Return the tables of a kiosk to which records come in this order, which settles now and then, and in the end."""
    event = next(record.content["id"] for record in records if record.kind == "event")
    with tempfile.TemporaryDirectory() as folder:
        file = EventFile.create(Path(folder) / "event.db", GivenClock(), this_machine)
        for start in range(0, len(records), at_once):
            file.journal.expect(event)
            with file.writing():
                take_in(file.journal, records[start : start + at_once])
            if chance.random() < 0.3:
                settle(file)
        settle(file)
        assert _is_as_rebuilt(file)
        tables = derived.contents(file.writer)
        file.close()
    return tables


@cache
def _in_order() -> tuple[tuple[Record, ...], dict[str, list[tuple[Any, ...]]]]:
    """Return records, and the tables of a kiosk to which they came in their order."""
    records = _history()
    return tuple(records), _settled(records, 1, random.Random(0))


@holds(few=15, many=300, seed=st.integers(0, 10_000), at_once=st.integers(1, 9))
def test_whatever_order_records_arrive_in_imports_come_out_the_same(seed: int, at_once: int) -> None:
    records, expected = _in_order()
    assert {row[0] for row in expected["held"]} == {"begun"}
    assert {row[1] for row in expected["attendee"]} == {"Guest 2", "Guest 3", "Guest 5"}
    chance = random.Random(seed)
    shuffled = chance.sample(records, len(records))
    assert _settled(shuffled, at_once, chance) == expected
