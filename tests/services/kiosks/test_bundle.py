"""Journals carried on a USB stick come to the same on every kiosk, and a bundle that is not sound changes nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bootstrap.bundles import merge_bundle, write_bundle
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.services.admit import admit, ensure_point
from kiosk.services.attendance import shown_day
from kiosk.services.kiosks.bundle import Merged
from kiosk.services.kiosks.fences import revoke
from kiosk.services.kiosks.members import enrol, renew_key
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.tables import derived, members, rights, scans
from tests.conftest import AddGuest, GivenClock
from tests.facts import Said
from tests.hosts import elsewhere, key_of, new_key


@pytest.fixture
def other(event_file: EventFile, add_guest: AddGuest, tmp_path: Path, clock: GivenClock) -> Iterator[EventFile]:
    """The same event on a second kiosk that has no network."""
    for name in ("Şule Işık", "Bo", "Çiğdem"):
        add_guest(name, ticket=name)
    file = copied(event_file, tmp_path / "other.db", clock)
    yield file
    file.close()


def copied(file: EventFile, path: Path, clock: GivenClock) -> EventFile:
    machine = elsewhere(path, file)
    file.backup(path)
    return EventFile.open(path, clock, machine)


def carry(source: EventFile, target: EventFile) -> Merged:
    stick = source.path.with_suffix(".kiosk")
    write_bundle(source, stick)
    return merge_bundle(target, stick)


def journal_of(file: EventFile) -> list[tuple[str, int, bytes]]:
    return [(r.device, r.seq, r.hash) for r in file.journal.records()]


def same(one: EventFile, two: EventFile) -> bool:
    assert not fractures(one.reader)
    assert not fractures(two.reader)
    return journal_of(one) == journal_of(two) and derived.contents(one.reader) == derived.contents(two.reader)


def test_two_desks_without_a_network_come_to_the_same(
    event_file: EventFile, other: EventFile, clock: GivenClock
) -> None:
    ensure_point(event_file, "North")
    ensure_point(other, "South")
    admit(event_file, "Bo", point="North")
    clock.forward(1)
    admit(other, "Bo", point="South")
    first = carry(event_file, other)
    assert (first.new > 0, first.conflicts) == (True, 1)
    assert carry(other, event_file).conflicts == 1
    assert same(event_file, other)
    again = carry(other, event_file)
    assert (again.new, again.conflicts) == (0, 0)


def test_nothing_in_a_bundle_can_be_read(event_file: EventFile, other: EventFile) -> None:
    stick = event_file.path.with_suffix(".kiosk")
    write_bundle(event_file, stick)
    assert "Çiğdem".encode() not in stick.read_bytes()
    assert b"attendee" not in stick.read_bytes()


@pytest.mark.parametrize("rounds", [("ab", "ba"), ("ba", "ab"), ("ab", "ab", "ba", "ab"), ("ba", "ba", "ab", "ba")])
@pytest.mark.parametrize("swapped", [False, True])
def test_a_device_that_went_on_in_two_copies_ends_the_same_on_both(
    tmp_path: Path, clock: GivenClock, event_file: EventFile, other: EventFile, rounds: tuple[str, ...], swapped: bool
) -> None:
    fork(event_file, other, clock, swapped)
    for way in rounds * 2:
        source, target = (event_file, other) if way == "ab" else (other, event_file)
        carry(source, target)
    assert same(event_file, other)
    facts = [str(r.content.get("mark")) for r in event_file.journal.records() if r.kind == "note"]
    assert sorted(facts) == ["a0", "a1", "a2", "b0", "b1"]
    assert carry(event_file, other).new == 0


def fork(one: EventFile, two: EventFile, clock: GivenClock, swapped: bool) -> None:
    """Let two files write under the same device id, as copies of one disk would."""
    shared = one.journal.device
    for file, letter, count in ((one, "a", 3), (two, "b", 2)):
        file.journal.binding.device = shared
        for number in range(count):
            file.journal.append(Said("note", "x", {"mark": f"{letter}{number}", "swapped": swapped}))


@pytest.mark.parametrize("rounds", [("ab", "bc", "ca", "ac", "cb", "ba"), ("cb", "ca", "ab", "bc", "ba", "ac")])
def test_three_copies_that_only_meet_by_stick_end_the_same(
    event_file: EventFile, other: EventFile, tmp_path: Path, clock: GivenClock, rounds: tuple[str, ...]
) -> None:
    third = copied(event_file, tmp_path / "third.db", clock)
    files = {"a": event_file, "b": other, "c": third}
    fork(event_file, other, clock, swapped=False)
    clock.forward(1)
    third.journal.binding.device = event_file.journal.device
    for number in range(4):
        third.journal.append(Said("note", "x", {"mark": f"c{number}"}))
    for way in rounds * 2:  # a kiosk that lost its name makes its new one known with its next bundle
        carry(files[way[0]], files[way[1]])
    assert same(event_file, other)
    assert same(other, third)
    facts = [str(r.content.get("mark")) for r in third.journal.records() if r.kind == "note"]
    assert sorted(facts) == ["a0", "a1", "a2", "b0", "b1", "c0", "c1", "c2", "c3"]
    third.close()


def refused(file: EventFile, stick: Path) -> str:
    before, rows = journal_of(file), derived.contents(file.reader)
    with pytest.raises(Fault) as told:
        merge_bundle(file, stick)
    assert (journal_of(file), derived.contents(file.reader)) == (before, rows)
    return str(told.value)


def test_what_is_not_to_be_trusted_is_refused(
    event_file: EventFile, other: EventFile, tmp_path: Path, clock: GivenClock
) -> None:
    stick = tmp_path / "in.kiosk"
    admit(other, "Bo", point="South")
    write_bundle(other, stick)
    clock.forward(1)
    revoke(event_file, key_of(other))
    assert "shut out" in refused(event_file, stick)
    assert merge_bundle(event_file, stick, shut_out_too=True).new > 0, "unless whoever has it back says so"
    write_bundle(event_file, stick)
    assert "a key that this file lacks" in refused(other, stick)
    stick.write_bytes(b"PK\x03\x04 not ours")
    assert "not a bundle" in refused(event_file, stick)


def test_who_was_shut_out_does_not_come_back_under_another_identity(
    event_file: EventFile, other: EventFile, tmp_path: Path, clock: GivenClock
) -> None:
    stick = tmp_path / "in.kiosk"
    write_bundle(other, stick)
    merge_bundle(event_file, stick)
    clock.forward(1)
    revoke(event_file, key_of(other))
    other.close()
    new_key(other.path)
    other = EventFile.open(other.path, clock, this_machine)
    write_bundle(other, stick)
    assert "Nobody here knows the kiosk" in refused(event_file, stick)
    write_bundle(event_file, tmp_path / "out.kiosk")
    assert "a key that this file lacks" in refused(other, tmp_path / "out.kiosk")


def test_a_bundle_in_the_name_of_another_kiosk_is_refused(
    event_file: EventFile, other: EventFile, tmp_path: Path
) -> None:
    stick = tmp_path / "in.kiosk"
    write_bundle(other, stick)
    with event_file.writing() as connection:
        rights.note_signers(connection, [(other.journal.device, "UANOTHER")])
    assert "not signed by the kiosk" in refused(event_file, stick)


def test_a_kiosk_whose_identity_was_lost_goes_on_under_a_new_name_once_it_is_admitted(
    event_file: EventFile, other: EventFile, clock: GivenClock
) -> None:
    admit(other, "Bo", point="South")
    other.close()
    key = new_key(other.path)
    again = EventFile.open(other.path, clock, this_machine)
    with pytest.raises(Fault, match="was not admitted"):
        admit(again, "Çiğdem", point="South")
    assert carry(again, event_file).new > 0, "what it recorded before counts"
    enrol(event_file, key, "South", role=Role.DESK)
    carry(event_file, again)
    assert admit(again, "Çiğdem", point="South").verdict is Verdict.ADMITTED
    assert carry(again, event_file).new > 0
    assert scans.checked_in(event_file.reader, shown_day(event_file)) == 2
    assert len(members.public_keys(event_file.reader)) == 3
    again.close()


def test_another_event_is_refused(event_file: EventFile, tmp_path: Path, clock: GivenClock) -> None:
    from kiosk.services.event import found_event

    stranger = EventFile.create(tmp_path / "stranger.db", clock, this_machine)
    found_event(stranger, "Other", "Europe/Istanbul", clock.now)
    write_bundle(stranger, tmp_path / "in.kiosk")
    stranger.close()
    assert "another event" in refused(event_file, tmp_path / "in.kiosk")


def test_a_bundle_does_not_bring_an_erased_person_back(
    event_file: EventFile, other: EventFile, erase_first: Callable[[EventFile], str]
) -> None:
    carry(event_file, other)
    person = erase_first(other)
    carry(event_file, other)
    assert all(r.body is None for r in other.journal.records() if r.kind == "attendee" and r.subject == person)
    carry(other, event_file)
    carry(event_file, other)
    assert same(event_file, other)


@pytest.fixture
def erase_first() -> Callable[[EventFile], str]:
    from kiosk.services import erase

    def run(file: EventFile) -> str:
        (person,) = file.reader.execute("SELECT id FROM attendee WHERE name = 'Bo'").fetchone()
        erase.erase(file, person, reason=ErasureReason.ASKED)
        return str(person)

    return run


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255), cut=st.booleans())
def test_any_flipped_byte_and_any_cut_is_refused(
    event_file: EventFile, tmp_path: Path, place: float, flip: int, cut: bool
) -> None:
    stick, whole = tmp_path / "in.kiosk", tmp_path / "whole.kiosk"
    if not whole.exists():
        write_bundle(event_file, whole)
    content = bytearray(whole.read_bytes())
    at = int(place * len(content))
    if cut:
        del content[at:]
    else:
        content[at] ^= flip
    stick.write_bytes(content)
    refused(event_file, stick)
    stick.write_bytes(whole.read_bytes() + b"x")
    refused(event_file, stick)


def test_a_desk_still_writes_its_bundle_while_the_key_waits_to_be_renewed(
    event_file: EventFile, tmp_path: Path, clock: GivenClock
) -> None:
    machine = elsewhere(tmp_path / "desk.db", event_file, Role.DESK)
    revoked = new_key(tmp_path / "lost.db")
    enrol(event_file, revoked, "Foyer 3", role=Role.FOYER)
    revoke(event_file, revoked)
    event_file.backup(tmp_path / "desk.db")
    desk = EventFile.open(tmp_path / "desk.db", clock, machine)
    admit(desk, "TICKET-7", point="Desk 1")
    assert carry(desk, event_file).new > 0
    desk.close()


def test_a_new_key_seals_the_next_bundle(event_file: EventFile, other: EventFile, clock: GivenClock) -> None:
    clock.forward(1)
    renew_key(event_file)
    event_file.journal.append(Said("note", "x", {}))
    stick = event_file.path.with_suffix(".kiosk")
    write_bundle(event_file, stick)
    assert "lacks" in refused(other, stick)
