"""The doctor finds whatever happened to a file, says what to do, and is not led astray by desks at work."""

import random
import shutil
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.fault import Fault
from kiosk.services.admit import admit
from kiosk.services.doctor import examine
from kiosk.services.doctor_machine import KioskMachine, Machine
from kiosk.services.find import find
from kiosk.services.finding import Finding
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.facts import Said


def wrong(file: EventFile) -> list[Finding]:
    return [finding for finding in examine(file) if finding.wrong]


@pytest.fixture
def busy_event(event_file: EventFile, add_guest: AddGuest) -> EventFile:
    for number in range(30):
        guest = add_guest(f"Elif Kılıç {number}", organisation="Kuzey Makine")
        admit(event_file, guest.badge, point="Desk 1")
    return event_file


def test_a_file_in_order_is_found_in_order(busy_event: EventFile) -> None:
    assert wrong(busy_event) == []


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM attendee WHERE number % 3 = 0",
        "DELETE FROM code",
        "DELETE FROM scan WHERE seq % 4 = 1",
        "UPDATE scan SET attendee = 'somebody'",
        "UPDATE attendee SET email = 'x@example.org' WHERE number = 1",
        "INSERT INTO exchange_member VALUES ('e1', 'p1')",
        "UPDATE event SET name = 'Other'",
        "INSERT INTO attendee_search (attendee_search) VALUES ('delete-all')",
        "INSERT INTO attendee_search (rowid, name_folded) VALUES (900, 'nobody')",
    ],
)
def test_damage_to_what_is_derived_is_found_and_healed_by_rebuild(busy_event: EventFile, damage: str) -> None:
    busy_event.writer.execute(damage)
    (found,) = wrong(busy_event)
    assert "differ from the journal" in found.what
    assert "kiosk rebuild" in found.remedy
    busy_event.rebuild()
    assert wrong(busy_event) == []
    assert len(find(busy_event, "kilic")) == 20


def test_a_record_that_is_no_longer_json_is_found_and_rebuild_keeps_the_tables(busy_event: EventFile) -> None:
    busy_event.writer.execute("UPDATE journal SET body = 'x' || body WHERE seq = 9")
    found = wrong(busy_event)
    assert "not what the device wrote" in found[0].what
    assert "cannot be read" in found[1].what
    with pytest.raises(Fault, match="kept as they are"):
        busy_event.rebuild()
    assert len(find(busy_event, "kilic")) == 20


@pytest.mark.parametrize("column", ["body", "salt", "digest", "hash", "kind", "subject", "at"])
def test_a_record_with_another_kind_of_value_is_found(busy_event: EventFile, column: str) -> None:
    busy_event.writer.execute(f"UPDATE journal SET {column} = x'0102ff' WHERE seq = 9")
    assert wrong(busy_event)


def test_a_head_that_was_changed_or_lost_is_found(busy_event: EventFile) -> None:
    for damage in ("UPDATE head SET seq = seq + 1", "UPDATE head SET hash = x'00'", "DELETE FROM head"):
        busy_event.writer.execute("BEGIN")
        busy_event.writer.execute(damage)
        busy_event.writer.execute("COMMIT")
        assert "not where the device left it" in wrong(busy_event)[0].what


def test_flipped_bits_anywhere_never_confuse_the_doctor(busy_event: EventFile, tmp_path: Path) -> None:
    busy_event.backup(tmp_path / "whole.db")
    whole = (tmp_path / "whole.db").read_bytes()
    chance = random.Random(20261120)
    noticed = 0
    for number in range(60):
        content = bytearray(whole)
        for _ in range(20):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path = tmp_path / f"{number}.db"
        path.write_bytes(content)
        try:
            file = EventFile.open(path, busy_event.clock, this_machine)
        except Fault:
            noticed += 1
            continue
        noticed += bool(wrong(file))
        file.close()
    assert noticed > 40


def test_scans_during_the_check_are_no_damage(busy_event: EventFile) -> None:
    desk = EventFile.open(busy_event.path, busy_event.clock, this_machine)

    def scan_meanwhile(done: int, total: int) -> None:
        admit(desk, f"unlisted {done}", point="Desk 1")

    findings = examine(busy_event, scan_meanwhile)
    desk.close()
    assert [finding for finding in findings if finding.wrong] == []


def test_it_says_whether_the_disk_is_encrypted(busy_event: EventFile) -> None:
    for answer, words in ((True, "is encrypted"), (False, "is not encrypted"), (None, "could not be told")):
        findings = examine(busy_event, machine=Machine(encrypted=answer))
        assert any(words in finding.what and not finding.wrong for finding in findings)


def test_traces_of_an_erased_person_are_told_until_they_are_gone(
    busy_event: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    someone = find(busy_event, "Elif")[0].attendee.id
    log = {"reason": "asked for it", "staff": "Selin", "salt": "", "marks": []}
    with busy_event.snapshot() as reading:
        reading.execute("SELECT count(*) FROM attendee").fetchone()
        busy_event.journal.append(Said("erasure", someone, log))
    assert [finding.remedy for finding in wrong(busy_event)] == [
        "Close the other programs that use this file and run “kiosk rebuild”."
    ]
    with monkeypatch.context() as full:
        usage = shutil.disk_usage(busy_event.path.parent)
        full.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
        told = [finding for finding in wrong(busy_event) if finding.what.startswith("Traces")]
    assert ["Free some space" in finding.remedy for finding in told] == [True]
    busy_event.rebuild()
    assert wrong(busy_event) == []
    assert "Nothing is left on disk of whom was erased." in [finding.what for finding in examine(busy_event)]


def test_bytes_that_tell_of_an_erased_person_are_found_wherever_they_lie(busy_event: EventFile) -> None:
    someone, other = (found.attendee.id for found in find(busy_event, "Elif")[:2])
    busy_event.journal.append(Said("erasure", someone, {"reason": "asked", "staff": "", "salt": "", "marks": []}))
    assert wrong(busy_event) == []
    with busy_event.path.open("ab") as handle:
        for person in (other, someone):
            handle.write(f"attendee{person}".encode() + b'{"name":"Elif"}'.ljust(4096 - 24, b"\0"))
    (finding,) = wrong(busy_event)
    assert finding.what == "The bytes of this file still tell of 1 of the people who were erased."
    busy_event.rebuild()
    assert wrong(busy_event) == []


@pytest.mark.parametrize(
    ("machine", "told"),
    [
        (Machine(shared_by="nfs4"), "other machines share (“nfs4”)"),
        (Machine(state_folder=Path("/state"), state_trouble="the disk is read-only"), "/state (the disk is read-only)"),
        (Machine(kiosk=KioskMachine(lost=("/etc/pam.d/foyer-kiosk",))), "of that is gone: /etc/pam.d/foyer-kiosk."),
        (Machine(kiosk=KioskMachine(has_exit_pin=False)), "has no exit PIN: nobody can close that screen"),
        (Machine(kiosk=KioskMachine(watched=False)), "does not tell systemd that it works"),
    ],
)
def test_what_is_wrong_with_the_machine_is_said_with_what_to_do(
    busy_event: EventFile, machine: Machine, told: str
) -> None:
    (finding,) = [finding for finding in examine(busy_event, machine=machine) if finding.wrong]
    assert told in finding.what
    assert finding.remedy


def test_a_machine_that_does_nothing_else_says_that_all_of_it_is_there(busy_event: EventFile) -> None:
    told = [finding.what for finding in examine(busy_event, machine=Machine(kiosk=KioskMachine()))]
    assert "This machine starts into one screen; all that was made for it is there, and the screen is watched." in told


def test_it_says_that_others_may_read_the_file(busy_event: EventFile) -> None:
    (finding,) = [one for one in examine(busy_event, machine=Machine(is_private=False)) if "chmod" in one.remedy]
    assert finding.what == "Other users of this machine may read the file."


def test_it_says_which_server_a_hub_would_run(busy_event: EventFile) -> None:
    server = "/usr/bin/nats-server (nats-server: v2.15.1)"
    findings = examine(busy_event, machine=Machine(hub_server=server))
    assert f"A hub would run {server}." in [finding.what for finding in findings]


def test_it_says_that_the_event_is_another_day(busy_event: EventFile, clock: GivenClock) -> None:
    assert "The event is today." in [finding.what for finding in examine(busy_event)]
    clock.now += 7 * 86_400_000
    (finding,) = [finding for finding in examine(busy_event) if "is on 2026-11-20" in finding.what]
    assert "today is 2026-11-27" in finding.what
    assert not finding.wrong
