"""Who was erased is gone from tables, search index and disk, and stays gone whatever arrives late."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import ScanKey
from kiosk.domain.facts.reading import PERSONAL, every_kind
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import Kind
from kiosk.domain.fault import Fault
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.admit import admit, undo
from kiosk.services.find import find
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.tables import derived, erasures
from tests.conftest import AddGuest, GivenClock
from tests.facts import Said
from tests.unchecked import merge_unchecked

LOG = {"reason": "asked for it", "staff": "Selin", "salt": "5a", "marks": ["ab"]}


def bytes_of(path: Path) -> bytes:
    """Return everything on disk of an event file, SQLite's log included."""
    log = path.with_name(path.name + "-wal")
    return path.read_bytes() + (log.read_bytes() if log.exists() else b"")


def about(records: list[Record], attendee: str) -> list[Record]:
    return [record for record in records if record.kind in PERSONAL and record.subject == attendee]


def rows_about(file: EventFile, attendee: str) -> int:
    queries = (
        "SELECT count(*) FROM attendee WHERE id = ?",
        "SELECT count(*) FROM code WHERE attendee = ?",
        "SELECT count(*) FROM scan WHERE attendee = ?",
        "SELECT count(*) FROM consent WHERE attendee = ?",
    )
    return sum(file.writer.execute(query, (attendee,)).fetchone()[0] for query in queries)


def test_nothing_about_an_erased_person_stays_but_a_tombstone(event_file: EventFile, add_guest: AddGuest) -> None:
    elif_, can = add_guest("Elif Kılıç", email="elif@example.org"), add_guest("Can Ak")
    scanned = admit(event_file, elif_.badge, point="Desk 1")
    undo(event_file, scanned.scan, staff="Selin")
    share = (Field.NAME, Field.EMAIL)
    record_exchange(event_file, [Answer(elif_.id, share, statistics=True), Answer(can.id, share)])
    event_file.journal.append(Said("erasure", elif_.id, LOG))
    assert rows_about(event_file, elif_.id) == 0
    assert event_file.writer.execute("SELECT count(*) FROM undo").fetchone() == (0,)
    theirs = about(list(event_file.journal.records()), elif_.id)
    assert [(record.body, record.salt) for record in theirs] == [(None, None)] * 5
    assert fractures(event_file.writer) == []
    assert event_file.writer.execute("SELECT size FROM exchange").fetchall() == [(2,)]
    assert [found.attendee.name for found in find(event_file, "Can")] == ["Can Ak"]
    assert find(event_file, "Elif") == ()
    for index in ("attendee_search", "code_search"):
        event_file.writer.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def test_a_late_record_of_another_kiosk_does_not_bring_the_person_back(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path, clock: GivenClock
) -> None:
    guest = add_guest("Elif Kılıç", email="elif@example.org")
    event_file.backup(tmp_path / "desk.db")
    desk = EventFile.open(tmp_path / "desk.db", clock, this_machine)
    admit(desk, guest.badge, point="Desk 2")
    desk.journal.append(Said("attendee", guest.id, {"phone": "+90 555 0101"}))
    event_file.journal.append(Said("erasure", guest.id, LOG))
    merge_unchecked(event_file.journal, desk.journal.records())
    assert rows_about(event_file, guest.id) == 0
    assert all(record.body is None for record in about(list(event_file.journal.records()), guest.id))
    merge_unchecked(desk.journal, event_file.journal.records())
    assert rows_about(desk, guest.id) == 0
    assert list(desk.journal.records()) == list(event_file.journal.records())
    assert derived.contents(desk.writer) == derived.contents(event_file.writer)
    desk.close()


@pytest.mark.parametrize("first", [True, False])
def test_it_does_not_matter_where_in_a_batch_the_erasure_stands(tmp_path: Path, first: bool) -> None:
    file = EventFile.create(tmp_path / "event.db", lambda: 1_000, this_machine)
    facts = [
        Said("attendee", "p1", {"name": "Elif Kılıç", "codes": {"C1": "badge"}}),
        Said("scan", "p1", {"attendee": "p1", "verdict": "admitted", "point": "Desk 1"}),
        Said("consent", "p1", {"exchange": "e1", "purpose": "share", "given": True}),
    ]
    erasure = Said("erasure", "p1", LOG)
    file.journal.append_many([erasure, *facts] if first else [*facts, erasure])
    assert rows_about(file, "p1") == 0
    assert all(record.body is None for record in about(list(file.journal.records()), "p1"))
    before = derived.contents(file.writer)
    file.rebuild()
    assert derived.contents(file.writer) == before
    file.close()


def test_a_kiosk_that_only_ever_got_the_emptied_records_has_the_same_tables(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    guest = add_guest("Elif Kılıç")
    admit(event_file, guest.badge, point="Desk 1")
    event_file.journal.append(Said("erasure", guest.id, LOG))
    other = EventFile.create(tmp_path / "other.db", lambda: 0, this_machine)
    for record in reversed(list(event_file.journal.records())):
        merge_unchecked(other.journal, [record])
    assert derived.contents(other.writer) == derived.contents(event_file.writer)
    other.close()


def test_an_emptied_copy_after_the_whole_record_changes_nothing(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kılıç")
    (record,) = about(list(event_file.journal.records()), guest.id)
    assert not merge_unchecked(event_file.journal, [replace(record, body=None, salt=None)])
    assert rows_about(event_file, guest.id) == 3


def test_what_is_written_late_about_an_erased_person_has_no_body(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kılıç")
    event_file.journal.append(Said("erasure", guest.id, LOG))
    written = event_file.journal.append(
        Said("consent", guest.id, {"exchange": "e1", "purpose": "share", "given": True})
    )
    assert (written.body, written.salt) == (None, None)
    assert rows_about(event_file, guest.id) == 0
    assert fractures(event_file.writer) == []


def test_a_late_undo_of_an_erased_persons_check_in_is_refused(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kılıç")
    scan: ScanKey = admit(event_file, guest.badge, point="Desk 1").scan
    event_file.journal.append(Said("erasure", guest.id, LOG))
    with pytest.raises(Fault, match="nothing to undo"):
        undo(event_file, scan, staff="Selin")


def test_two_kiosks_may_erase_one_person_and_both_marks_are_known(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kılıç")
    event_file.journal.append(Said("erasure", guest.id, LOG))
    event_file.journal.append(Said("erasure", guest.id, LOG | {"salt": "5b", "marks": ["cd"]}))
    assert erasures.marks(event_file.writer) == {"5a": {"ab"}, "5b": {"cd"}}


def test_an_erasure_of_nobody_takes_nothing_away(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Elif Kılıç")
    admit(event_file, "of no list", point="Desk 1")
    event_file.journal.append(Said("erasure", "", LOG))
    assert event_file.writer.execute("SELECT count(*) FROM scan").fetchone() == (1,)


def test_the_old_name_and_address_are_off_the_disk_too(event_file: EventFile, add_guest: AddGuest) -> None:
    for number in range(800):
        add_guest(f"Guest {number}", email=f"guest{number}@example.org")
    guest = add_guest("Zübeyde Öztürkoğlu", email="zubeyde@example.org")
    event_file.journal.append(
        Said("attendee", guest.id, {"name": "Nezihe Karaosmanoğlu", "email": "nezihe@example.org"})
    )
    event_file.journal.append(Said("erasure", guest.id, LOG))
    assert event_file.journal.is_wiped
    left = bytes_of(event_file.path).lower()
    for trace in ("zübeyde", "zubeyde", "nezihe", "karaosmanoglu", "ozturkoglu", guest.badge, guest.ticket):
        assert trace.lower().encode() not in left, trace
    assert b"guest799@example.org" in left


def test_traces_left_while_another_program_read_the_file_go_with_a_rebuild(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç", email="elif@example.org")
    with event_file.snapshot() as reading:
        reading.execute("SELECT count(*) FROM attendee").fetchone()
        event_file.journal.append(Said("erasure", guest.id, LOG))
        assert not event_file.journal.is_wiped
    event_file.rebuild()
    assert event_file.journal.is_wiped
    assert b"elif@example.org" not in bytes_of(event_file.path)


def test_the_index_keeps_up_when_many_are_erased_at_once(event_file: EventFile, add_guest: AddGuest) -> None:
    guests = [add_guest(f"Guest Number{number}") for number in range(50)]
    event_file.journal.append_many(Said("erasure", guest.id, LOG) for guest in guests[:40])
    assert len(find(event_file, "Guest", limit=50)) == 10
    for index in ("attendee_search", "code_search"):
        event_file.writer.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    event_file.journal.append(Said("attendee", guests[0].id, {"name": "Guest Number0"}))
    assert len(find(event_file, "Guest", limit=50)) == 10


@pytest.fixture
def other_file(tmp_path: Path, clock: GivenClock) -> Iterator[EventFile]:
    file = EventFile.create(tmp_path / "other.db", clock, this_machine)
    yield file
    file.close()


def merged_elsewhere(event_file: EventFile, other: EventFile, attendee: str) -> None:
    """Erase a person at one kiosk and let another hear of it, as replication does."""
    for record in event_file.journal.records():
        merge_unchecked(other.journal, [record])
    merge_unchecked(other.journal, [event_file.journal.append(Said("erasure", attendee, LOG))])


def test_what_another_kiosk_erased_is_off_the_disk_once_there_is_time_even_after_a_restart(
    event_file: EventFile, other_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Elif Kılıç", email="elif@example.org")
    merged_elsewhere(event_file, other_file, guest.id)
    assert not other_file.journal.is_wiped
    other_file.close()
    opened = EventFile.open(other_file.path, clock, this_machine)
    assert not opened.journal.is_wiped
    assert opened.journal.wipe()
    assert opened.journal.is_wiped
    assert b"elif@example.org" not in bytes_of(opened.path)
    opened.close()


def test_copies_hold_no_traces_even_if_the_file_itself_still_does(
    event_file: EventFile, other_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    for number in range(300):
        add_guest(f"Guest {number}", email=f"guest{number}@example.org")
    guest = add_guest("Zübeyde Öztürkoğlu", email="zubeyde@example.org")
    merged_elsewhere(event_file, other_file, guest.id)
    backup, handed_out = tmp_path / "backup.db", tmp_path / "copy.db"
    other_file.backup(backup)
    other_file.copy_for_another(handed_out)
    for copy in (backup, handed_out):
        assert b"ozturkoglu" not in bytes_of(copy).lower()
        assert b"guest299@example.org" in bytes_of(copy)


def test_a_scan_that_names_another_person_than_it_is_about_goes_with_that_person(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç")
    body = {"point": "Desk 1", "attendee": guest.id, "verdict": "admitted", "method": "scan", "staff": ""}
    event_file.journal.append(Said("scan", "somebody else", body))
    event_file.journal.append(Said("erasure", guest.id, LOG))
    assert rows_about(event_file, guest.id) == 0


@pytest.mark.parametrize("kind", [kind for kind in every_kind() if kind.personal], ids=lambda kind: kind.name)
@pytest.mark.parametrize("first", [True, False])
def test_nothing_of_any_kind_that_is_about_a_person_outlives_them(
    event_file: EventFile, add_guest: AddGuest, kind: Kind, first: bool
) -> None:
    guest = add_guest("Elif Kılıç")
    facts = [Said(kind.name, guest.id, {}), Said("erasure", guest.id, LOG)]
    for fact in facts if first else facts[::-1]:
        event_file.journal.append(fact)
    contents = derived.contents(event_file.writer)
    assert kind.tables, "a personal kind without a table needs no care here"
    left = [table for table in kind.tables for row in contents[table] if guest.id in row]
    assert left == []


def test_an_erasure_finds_whatever_is_about_a_person_without_reading_what_is_about_others(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç")
    admit(event_file, guest.badge, point="Desk 1")
    queries: list[str] = []
    event_file.writer.set_trace_callback(queries.append)
    event_file.journal.append(Said("erasure", guest.id, LOG))
    event_file.writer.set_trace_callback(None)
    asked = queries[: queries.index("COMMIT")]
    plans = [
        step
        for query in asked
        if query.startswith(("SELECT", "INSERT OR IGNORE INTO temp.doomed", "UPDATE", "DELETE"))
        for (*_, step) in event_file.writer.execute(f"EXPLAIN QUERY PLAN {query}")
    ]
    large = ("journal", "scan", "consent", "attendee", "code", "badge_number", "number_try", "undo", "held", "found")
    assert plans
    assert [step for step in plans if step.startswith("SCAN") and step.split()[1] in large] == []


def test_what_no_table_has_a_row_for_is_emptied_before_the_file_is_written_anew(
    event_file: EventFile, other_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç")
    admit(event_file, guest.badge, point="Desk 1")
    for record in event_file.journal.records():
        merge_unchecked(other_file.journal, [record])
    other_file.writer.execute("DELETE FROM scan")
    merge_unchecked(other_file.journal, [event_file.journal.append(Said("erasure", guest.id, LOG))])
    assert [record.body for record in about(list(other_file.journal.records()), guest.id)] != [None, None]
    other_file.journal.wipe()
    assert [record.body for record in about(list(other_file.journal.records()), guest.id)] == [None, None]
