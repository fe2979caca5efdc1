"""Shutting a kiosk out, letting it in again, and saying how much counts of what it recorded."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bootstrap.event_keys import event_key_text, use_event_key
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.services.admit import admit
from kiosk.services.attendance import shown_day
from kiosk.services.erase import erase
from kiosk.services.event import amend_event
from kiosk.services.kiosks.fences import accept_late, let_in_again, revoke, take_out
from kiosk.services.kiosks.members import enrol, kiosks
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import attendees, members, scans
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said
from tests.hosts import OpenKiosk, assert_as_rebuilt, key_of, new_key, send


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    return [add_guest(f"Guest {number}") for number in range(6)]


def checked_in(file: EventFile) -> int:
    return scans.checked_in(file.reader, shown_day(file))


def left_out(file: EventFile, name: str) -> int:
    (found,) = (kiosk.left_out for kiosk in kiosks(file) if kiosk.name == name)
    return found


def test_what_a_kiosk_records_behind_its_fence_counts_nowhere_until_it_is_accepted(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    admit(desk, guests[0].badge, point="Desk 1")
    send(desk, event_file)
    revoke(event_file, key_of(desk), staff="Selin")
    clock.now -= 3_600_000  # a stamp of before helps nobody
    admit(desk, guests[1].badge, point="Desk 1")
    send(desk, event_file)
    assert (checked_in(event_file), left_out(event_file, "desk") > 0) == (1, True)
    assert_as_rebuilt(event_file)
    clock.now += 7_200_000
    assert accept_late(event_file, key_of(desk)) > 0
    assert (checked_in(event_file), left_out(event_file, "desk")) == (2, 0)
    assert_as_rebuilt(event_file)
    assert [kiosk.revoked for kiosk in kiosks(event_file)] == [True], "it stays shut out"


def test_wrong_check_ins_are_taken_out_by_one_action_and_all_tables_follow(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    admit(desk, guests[0].badge, point="Desk 1")
    clock.forward(60)
    for guest in guests[1:4]:
        admit(desk, guest.badge, point="Desk 1")
    desk.journal.append(Said("attendee", guests[5].id, {"name": "Mallory", "status": "cancelled"}))
    send(desk, event_file)
    assert checked_in(event_file) == 4
    since = clock.now
    clock.forward(1)
    assert take_out(event_file, key_of(desk), since) == 4
    assert checked_in(event_file) == 1
    person = attendees.get(event_file.reader, guests[5].id)
    assert person is not None
    assert (person.name, person.status) == ("Guest 5", "paid")
    assert admit(event_file, guests[1].badge, point="Desk 2").verdict is Verdict.ADMITTED
    assert_as_rebuilt(event_file)
    let_in_again(event_file, key_of(desk))
    assert checked_in(event_file) == 4
    assert_as_rebuilt(event_file)


def test_a_kiosk_records_nothing_that_would_not_count(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    foyer = open_kiosk("foyer", Role.FOYER)
    with pytest.raises(Fault, match="admitted for something else"):
        amend_event(foyer, name="Mine")
    assert admit(foyer, guests[0].badge, point="Foyer 1").verdict is Verdict.ADMITTED


def test_a_desk_that_was_shut_out_by_mistake_keeps_its_door_open_and_all_of_it_counts_once_it_is_let_in_again(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    admit(desk, guests[0].badge, point="Desk 1")
    revoke(event_file, key_of(desk))
    admit(desk, guests[1].badge, point="Desk 1")  # before it learns of it
    send(event_file, desk)
    assert checked_in(desk) == 2
    for guest in guests[:2]:
        assert admit(desk, guest.badge, point="Desk 1").verdict is Verdict.ALREADY_IN, "nobody comes in twice"
    assert admit(desk, guests[2].badge, point="Desk 1").verdict is Verdict.ADMITTED
    with pytest.raises(Fault, match="shut out"):
        amend_event(desk, name="Mine")
    assert_as_rebuilt(desk)
    send(desk, event_file)
    assert checked_in(event_file) == 0
    clock.forward(1)
    let_in_again(event_file, key_of(desk))
    send(event_file, desk)
    assert (checked_in(desk), checked_in(event_file)) == (3, 3)
    for file in (desk, event_file):
        assert_as_rebuilt(file)


def test_what_was_taken_out_of_a_kiosk_counts_in_its_own_file_only_as_long_as_it_is_alone(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    admit(desk, guests[0].badge, point="Desk 1")
    clock.forward(1)
    admit(desk, guests[1].badge, point="Desk 1")
    send(desk, event_file)
    take_out(event_file, key_of(desk), clock.now)
    assert [kiosk.revoked for kiosk in kiosks(event_file)] == [True]
    send(event_file, desk)
    assert (checked_in(event_file), checked_in(desk)) == (1, 2)
    other = open_kiosk("other", Role.DESK)
    send(event_file, other)
    assert checked_in(other) == 1


def test_no_kiosk_shuts_out_whom_it_may_not(event_file: EventFile, open_kiosk: OpenKiosk) -> None:
    laptop, other = open_kiosk("laptop", Role.ORGANISER), open_kiosk("other", Role.ORGANISER)
    foyer, desk = open_kiosk("foyer", Role.FOYER), open_kiosk("desk", Role.DESK)
    send(event_file, laptop)
    for public_key in (key_of(event_file), key_of(other)):
        with pytest.raises(Fault, match="keeps the event’s key"):
            revoke(laptop, public_key)
    with pytest.raises(Fault, match="this very machine"):
        revoke(event_file, key_of(event_file))
    with pytest.raises(Fault, match="admitted for something else"):
        revoke(desk, key_of(foyer))
    revoke(event_file, key_of(laptop))
    assert members.get(event_file.reader, key_of(laptop)) is not None
    assert [kiosk.name for kiosk in kiosks(event_file) if kiosk.revoked] == ["laptop"]


def test_with_the_events_key_a_copy_becomes_an_organisers_and_shuts_the_lost_laptop_out(
    event_file: EventFile, tmp_path: Path, clock: GivenClock
) -> None:
    path = tmp_path / "spare.db"
    event_file.backup(path)
    new_key(path)
    spare = EventFile.open(path, clock, this_machine)
    with pytest.raises(Fault, match="was not admitted"):
        amend_event(spare, place="Hall 2")
    with pytest.raises(Fault, match="not kept on this machine"):
        use_event_key(spare, "")
    with pytest.raises(Fault, match="not an event’s key"):
        use_event_key(spare, "SUABC")
    key = event_key_text(event_file)
    use_event_key(spare, " ".join((key[:30].lower(), key[30:])))
    amend_event(spare, place="Hall 2")
    revoke(spare, key_of(event_file))
    send(spare, event_file)
    assert event_file.read_event().place == "Hall 2"
    with pytest.raises(Fault, match="shut out"):
        amend_event(event_file, place="Hall 3")
    clock.forward(1)
    let_in_again(spare, key_of(event_file))
    send(spare, event_file)
    amend_event(event_file, place="Hall 3")
    spare.close()


def test_a_machine_that_keeps_the_events_key_and_lost_its_own_goes_on_by_itself(
    event_file: EventFile, clock: GivenClock
) -> None:
    before, path = event_file.journal.device, event_file.path
    kept = event_key_text(event_file)
    event_file.close()
    new_key(path)
    from kiosk.adapters.kiosks.event_key_file import keep_event_key
    from kiosk.adapters.kiosks.places import sync_folder

    keep_event_key(sync_folder(path), kept)
    again = EventFile.open(path, clock, this_machine)
    amend_event(again, place="Hall 2")
    assert again.read_event().place == "Hall 2"
    assert again.journal.device != before
    again.close()


def test_a_kiosk_that_was_shut_out_is_not_admitted_anew(event_file: EventFile, open_kiosk: OpenKiosk) -> None:
    desk = open_kiosk("desk", Role.DESK)
    revoke(event_file, key_of(desk))
    with pytest.raises(Fault, match="shut out"):
        enrol(event_file, key_of(desk), "desk")


def test_an_erasure_first_heard_without_what_it_says_knows_the_erased_once_it_is_heard_whole(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest]
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    erase(event_file, guests[0].id, reason=ErasureReason.ASKED)
    whole = list(event_file.journal.records())
    bare = [replace(one, body=None, salt=None) if one.kind == "erasure" else one for one in whole]
    for records in (bare, whole):
        with desk.writing():
            take(desk.journal, records)
    query = "SELECT * FROM erased"
    assert desk.reader.execute(query).fetchall() == event_file.reader.execute(query).fetchall()
    assert_as_rebuilt(desk)
