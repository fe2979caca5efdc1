"""A desk keeps at hand what changes once in a while; at the next scan it has heard of every change nonetheless."""

import re
from collections.abc import Iterator

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.services.admit import admit, ensure_point, undo
from kiosk.services.erase import erase
from kiosk.services.event import amend_event
from kiosk.services.kiosks.fences import let_in_again, revoke
from kiosk.services.kiosks.members import enrol
from kiosk.services.people.same_person import merge_people
from kiosk.storage.connection import connect
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import derived, erasures
from kiosk.storage.tables.scans import checked_in
from tests.authors import Author
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said


@pytest.fixture
def organiser(event_file: EventFile, clock: GivenClock) -> Iterator[EventFile]:
    """The same file, as another program of this machine has it open."""
    file = EventFile.open(event_file.path, clock, this_machine)
    yield file
    file.close()


def days(file: EventFile) -> list[str]:
    return [day for (day,) in file.reader.execute("SELECT day FROM scan ORDER BY device, seq")]


def is_as_rebuilt(file: EventFile) -> bool:
    before = derived.contents(file.reader)
    file.rebuild()
    return derived.contents(file.reader) == before


def test_a_zone_that_the_organiser_sets_counts_from_the_next_scan_on(
    event_file: EventFile, organiser: EventFile, add_guest: AddGuest
) -> None:
    first, second, third = (add_guest(name).badge for name in ("Elif Kılıç", "Mert Aydın", "Zoë Keller"))
    admit(event_file, first, point="Desk 1")
    amend_event(organiser, timezone="Pacific/Honolulu")
    admit(event_file, second, point="Desk 1")
    amend_event(event_file, timezone="Europe/Istanbul")
    admit(event_file, third, point="Desk 1")
    assert days(event_file) == ["2026-11-20"] * 3
    amend_event(organiser, timezone="Pacific/Honolulu")
    admit(event_file, first, point="Desk 1")
    assert days(event_file) == ["2026-11-19"] * 4


def test_whoever_is_erased_in_another_program_leaves_no_scan_behind(
    event_file: EventFile, organiser: EventFile, add_guest: AddGuest
) -> None:
    guest, other = add_guest("Elif Kılıç"), add_guest("Mert Aydın")
    admit(event_file, other.badge, point="Desk 1")
    erase(organiser, guest.id, reason=ErasureReason.ASKED)
    event_file.journal.append(Said("scan", guest.id, {"verdict": "admitted", "point": "Desk 1"}))
    query = "SELECT body FROM journal WHERE kind = 'scan' AND subject = ?"
    assert event_file.reader.execute(query, (guest.id,)).fetchall() == [(None,)]


def test_two_rows_that_become_one_person_elsewhere_are_one_at_the_next_scan(
    event_file: EventFile, organiser: EventFile, add_guest: AddGuest
) -> None:
    one, other = add_guest("Elif Kılıç"), add_guest("Elif Kilic")
    admit(event_file, add_guest("Mert Aydın").badge, point="Desk 1")
    merge_people(organiser, one.id, other.id)
    event_file.journal.append(Said("scan", one.id, {"verdict": "admitted", "point": "Desk 1"}))
    event_file.journal.append(Said("scan", other.id, {"verdict": "admitted", "point": "Desk 1"}))
    rows = event_file.reader.execute(
        "SELECT count(DISTINCT attendee) FROM scan WHERE attendee IN (?, ?)", (one.id, other.id)
    )
    assert rows.fetchone() == (1,)
    assert is_as_rebuilt(event_file)


def test_whoever_is_shut_out_in_another_program_counts_no_more_from_their_next_scan_on(
    event_file: EventFile, organiser: EventFile, add_guest: AddGuest
) -> None:
    guests = [add_guest(f"Guest {number}") for number in range(6)]
    desk = Author(event_file.read_event().id)
    key = key_text(bytes(desk.key.verify_key))
    enrol(organiser, key, "Desk 2", role=Role.DESK)

    def hear(guest: Guest) -> int:
        scan = desk.write("scan", guest.id, {"verdict": "admitted", "point": "Desk 2"})
        with event_file.writing():
            assert take(event_file.journal, [scan]).fresh == (scan,)
        return checked_in(event_file.reader, "1970-01-01")

    assert [hear(guests[0]), hear(guests[1])] == [1, 2]
    revoke(organiser, key)
    assert [hear(guests[2]), hear(guests[3])] == [2, 2]
    let_in_again(organiser, key)
    assert [hear(guests[4]), hear(guests[5])] == [5, 6]
    assert is_as_rebuilt(event_file)


def test_scans_that_come_one_after_the_other_are_weighed_by_what_is_at_hand(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guest, desk = add_guest("Elif Kılıç"), Author(event_file.read_event().id)
    enrol(event_file, key_text(bytes(desk.key.verify_key)), "Desk 2", role=Role.DESK)
    asked: list[str] = []
    event_file.writer.set_trace_callback(asked.append)
    for _ in range(3):
        del asked[:]
        with event_file.writing():
            take(event_file.journal, [desk.write("scan", guest.id, {"verdict": "already_in", "point": "Desk 2"})])
    assert not [query for query in asked if re.search(r"FROM (member|signer|line|event|anchor|erased|alias)\b", query)]


def test_what_was_never_committed_is_not_believed(event_file: EventFile, add_guest: AddGuest) -> None:
    first, second = add_guest("Elif Kılıç"), add_guest("Mert Aydın")
    admit(event_file, first.badge, point="Desk 1")

    def begin() -> None:
        with event_file.writing():
            amend_event(event_file, timezone="Pacific/Honolulu")
            admit(event_file, second.badge, point="Desk 1")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        begin()
    assert admit(event_file, second.badge, point="Desk 1").verdict is Verdict.ADMITTED
    assert days(event_file) == ["2026-11-20"] * 2
    assert list(fractures(event_file.reader)) == []
    assert is_as_rebuilt(event_file)


def test_a_check_in_is_undone_whose_undo_was_heard_of_before(event_file: EventFile, add_guest: AddGuest) -> None:
    guests = [add_guest(name) for name in ("Elif Kılıç", "Mert Aydın", "Zoë Keller")]
    scan = admit(event_file, guests[0].badge, point="Desk 1").scan
    ahead = {"device": scan.device, "seq": scan.seq + 3}
    event_file.journal.append(Said("undo", guests[2].id, ahead))
    admit(event_file, guests[1].badge, point="Desk 1")
    assert admit(event_file, guests[2].badge, point="Desk 1").scan.seq == ahead["seq"]
    assert admit(event_file, guests[2].badge, point="Desk 1").verdict is Verdict.ADMITTED
    undo(event_file, scan)
    assert admit(event_file, guests[0].badge, point="Desk 1").verdict is Verdict.ADMITTED
    assert is_as_rebuilt(event_file)


def test_a_scan_reads_no_sql_anew_at_the_desk_that_made_the_event(event_file: EventFile, add_guest: AddGuest) -> None:
    guests = [add_guest(f"Guest {number}") for number in range(4)]
    ensure_point(event_file, "Desk 1")
    admit(event_file, guests[0].badge, point="Desk 1")
    parsed: list[int] = []

    def note(action: int, *_: object) -> int:
        parsed.append(action)
        return 0

    event_file.writer.set_authorizer(note)  # it is asked whenever SQL is parsed
    for guest in guests[1:]:
        del parsed[:]
        admit(event_file, guest.badge, point="Desk 1")
    assert parsed == []


def test_a_connection_keeps_nothing_outside_a_transaction(event_file: EventFile) -> None:
    connection = connect(event_file.path, read_only=True)
    assert erasures.is_any(connection) is False
    event_file.journal.append(Said("erasure", "p1", {"reason": "asked", "salt": "s", "marks": []}))
    assert erasures.is_any(connection) is True
    connection.close()


@pytest.mark.parametrize("point", ["Desk 1", "Masa 2 – giriş", "Desk \ud83d"])
def test_a_scan_stands_in_the_tables_as_its_record_tells_it(
    event_file: EventFile, clock: GivenClock, add_guest: AddGuest, point: str
) -> None:
    guest = add_guest("Elif Kılıç")
    assert admit(event_file, guest.badge, point=point, staff="Selin").verdict is Verdict.ADMITTED
    assert admit(event_file, "no such code", point=point).verdict is Verdict.UNKNOWN_CODE
    event_file.journal.offset = -3_600_000
    clock.forward(90)
    assert admit(event_file, guest.ticket, point=point).verdict is Verdict.ALREADY_IN
    assert is_as_rebuilt(event_file)
