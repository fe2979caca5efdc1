"""Many records of an import have their turn in an order that a process beside makes ready."""

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.erase import erase
from kiosk.services.roster import import_roster
from kiosk.storage import settling, turns_ahead
from kiosk.storage.connection import Connection, is_safe_for_many
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import scratch
from kiosk.storage.tables import attendees, derived, turns
from tests.services.test_roster import GivenRoster

pytestmark = pytest.mark.skipif(not is_safe_for_many(), reason="one connection serves all there")

LONG = [RosterEntry(n, f"Guest {n}", tickets=(f"t{n}",)) for n in range(2, 402)]


@pytest.fixture(autouse=True)
def _few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "MANY", 100)


def _is_as_rebuilt(file: EventFile) -> bool:
    with scratch.rebuilt(file.reader) as fresh:
        return not derived.differing(file.reader, fresh)


def test_of_many_people_the_rows_are_made_in_a_process_beside(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare = turns.prepared
    made_here: list[turns.Prepared | None] = []

    def here(connection: Connection, most: int) -> turns.Prepared | None:
        made_here.append(prepare(connection, most))
        return made_here[-1]

    monkeypatch.setattr(turns, "prepared", here)
    import_roster(event_file, GivenRoster(LONG))
    assert made_here == [None]
    assert attendees.count(event_file.reader) == len(LONG)
    assert _is_as_rebuilt(event_file)


def test_if_that_process_ends_early_the_import_goes_on_without_it(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = turns_ahead.TurnsAhead.take

    def last(ahead: turns_ahead.TurnsAhead, most: int) -> turns.Prepared | None:
        ready = take(ahead, most)
        if ahead._process:
            ahead._process.kill()
        return ready

    monkeypatch.setattr(turns_ahead.TurnsAhead, "take", last)
    import_roster(event_file, GivenRoster(LONG))
    assert attendees.count(event_file.reader) == len(LONG)
    assert _is_as_rebuilt(event_file)


def test_what_a_desk_changes_while_rows_are_made_ahead_holds(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_roster(event_file, GivenRoster(LONG[:2]))
    ids = sorted(person.id for person in attendees.everyone(event_file.reader))
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)
    take = turns_ahead.TurnsAhead.take
    made: list[int] = []

    def meanwhile(ahead: turns_ahead.TurnsAhead, most: int) -> turns.Prepared | None:
        if (ready := take(ahead, most)) and not made:
            desk.journal.append(AttendeeDetails(ids[0], organisation="Kaya Makine"))
            erase(desk, ids[1], reason=ErasureReason.ASKED)
        made.append(len(ready.rows.ids) if ready else 0)
        return ready

    monkeypatch.setattr(turns_ahead.TurnsAhead, "take", meanwhile)
    import_roster(event_file, GivenRoster([row._replace(phone="555") for row in LONG]))
    desk.close()
    assert made[0]
    person = attendees.get(event_file.reader, ids[0])
    assert person
    assert (person.organisation, person.phone) == ("Kaya Makine", "555")
    assert attendees.get(event_file.reader, ids[1]) is None
    assert attendees.count(event_file.reader) == len(LONG) - 1
    assert _is_as_rebuilt(event_file)


def test_what_was_foreseen_while_the_import_was_written_is_made_anew_if_somebody_is_erased_by_its_end(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_roster(event_file, GivenRoster(LONG[:2]))
    ids = sorted(person.id for person in attendees.everyone(event_file.reader))
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)
    begin = turns_ahead.TurnsAhead.begin

    def at_the_end(ahead: turns_ahead.TurnsAhead) -> None:
        if attendees.get(desk.reader, ids[1]):
            desk.journal.append(AttendeeDetails(ids[0], organisation="Kaya Makine"))
            erase(desk, ids[1], reason=ErasureReason.ASKED)
        begin(ahead)

    monkeypatch.setattr(turns_ahead.TurnsAhead, "begin", at_the_end)
    import_roster(event_file, GivenRoster([row._replace(phone="555") for row in LONG]))
    desk.close()
    person = attendees.get(event_file.reader, ids[0])
    assert person
    assert (person.organisation, person.phone) == ("Kaya Makine", "555")
    assert attendees.get(event_file.reader, ids[1]) is None
    assert attendees.count(event_file.reader) == len(LONG) - 1
    assert _is_as_rebuilt(event_file)
