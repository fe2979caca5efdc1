"""What somebody writes who has a kiosk's key, or none, to gain what that kiosk may not: it comes to nothing."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import nkeys
import pytest
from nacl.signing import SigningKey

from kiosk.bootstrap.this_machine import own_identity
from kiosk.domain.erasure import ErasureReason, marks_of
from kiosk.domain.erasure import key_of as list_key
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.rights_kinds import Grant
from kiosk.domain.kiosks.rights import grant_text, key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.signature import KEY, NONCE
from kiosk.domain.networking.exchange import Answer
from kiosk.services.admit import admit
from kiosk.services.attendance import shown_day
from kiosk.services.erase import erase
from kiosk.services.event import amend_event
from kiosk.services.kiosks.fences import accept_late, let_in_again, revoke, take_out
from kiosk.services.kiosks.letting_in import carry, invite
from kiosk.services.kiosks.members import enrol, kiosks
from kiosk.services.people.same_person import merge_people
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import intake
from kiosk.storage.journal.founding import founding_grant
from kiosk.storage.tables import attendees, derived, erasures, events, exchanges, members, rights, scans
from tests.authors import Author
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said
from tests.hosts import OpenKiosk, assert_as_rebuilt, key_of, send

Member = Callable[[Role], Author]


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    return [add_guest(f"Guest {number}", email=f"g{number}@example.org") for number in range(4)]


@pytest.fixture
def member(event_file: EventFile) -> Member:
    """Admit somebody who has a key, and writes whatever they like."""

    def admitted(role: Role) -> Author:
        author = Author(event_file.read_event().id)
        enrol(event_file, public_key(author), f"A {role}", role=role)
        return author

    return admitted


def public_key(author: Author) -> str:
    return key_text(bytes(author.key.verify_key))


def thief_of(file: EventFile) -> Author:
    """Return who has a kiosk, its key and all that it wrote."""
    event = file.read_event().id
    _, seed = nkeys.decode_seed(bytearray(own_identity(file.path, event).seed, "ascii"))
    last = list(file.journal.records(file.journal.device))[-1]
    assert last.signature
    return Author(event, SigningKey(bytes(seed)), nonce=last.signature[KEY : KEY + NONCE]).again(last)


def bring(file: EventFile, *records: Record) -> intake.Intake:
    with file.writing():
        return intake.take(file.journal, records)


def checked_in(file: EventFile) -> int:
    return scans.checked_in(file.reader, shown_day(file))


def a_scan(guest: Guest) -> tuple[str, str, Mapping[str, Any]]:
    return "scan", guest.id, {"verdict": "admitted", "point": "Door"}


def test_who_carried_a_desk_off_checks_nobody_in_by_going_on_from_before_it_was_shut_out(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    for guest in guests[:2]:
        clock.forward(1)
        admit(desk, guest.badge, point="Door")
    send(desk, event_file)
    written = list(desk.journal.records(desk.journal.device))
    revoke(event_file, key_of(desk))
    thief = thief_of(desk)
    for number, before in enumerate([None, *written[:-1]]):
        forged = thief.again(before)
        bring(event_file, *(forged.write(*a_scan(guests[3]), at=clock.now - 3_600_000 + number) for _ in written))
        assert checked_in(event_file) == 2
        assert_as_rebuilt(event_file)
    clock.forward(1)
    accept_late(event_file, key_of(desk))
    assert checked_in(event_file) == 3, "an organiser may still take it for what an honest copy of the disk wrote"
    assert_as_rebuilt(event_file)


def test_a_kiosk_that_hears_of_the_fence_first_counts_the_same(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    desk, other = open_kiosk("desk", Role.DESK), open_kiosk("other", Role.DESK)
    for guest in guests[:3]:
        clock.forward(1)
        admit(desk, guest.badge, point="Door")
    send(desk, event_file)
    revoke(event_file, key_of(desk))
    behind = thief_of(desk).write(*a_scan(guests[3]), at=clock.now)
    written = list(desk.journal.records(desk.journal.device))
    bring(other, *event_file.journal.records(event_file.journal.device))
    for record in (behind, *written):
        bring(other, record)
    send(event_file, other)
    bring(event_file, behind)
    assert checked_in(other) == checked_in(event_file) == 3
    assert derived.contents(other.writer) == derived.contents(event_file.writer)
    assert_as_rebuilt(other)


def test_nobody_passes_for_an_organiser_by_bearing_the_signature_of_one(event_file: EventFile, member: Member) -> None:
    foyer = member(Role.FOYER)
    founders = next(record.signature for record in event_file.journal.records() if record.signature)
    forged = [foyer.write("event", "event", {"name": "Mallory"}), foyer.write("event", "event", {"place": "None"})]
    bring(event_file, replace(forged[0], signature=founders), forged[1])
    bring(event_file, *forged)
    assert event_file.read_event().name != "Mallory"
    assert members.public_keys(event_file.reader)[foyer.device] == public_key(foyer)


def test_the_organiser_is_shut_out_however_high_a_foyer_screen_numbers_a_fence(
    event_file: EventFile, member: Member, open_kiosk: OpenKiosk
) -> None:
    spare = open_kiosk("spare", Role.ORGANISER)
    foyer = member(Role.FOYER)
    fence = {"shut_out": True, "limited": True, "number": 2**53 - 1, "signature": "00" * 64}
    bring(event_file, foyer.write("fence", key_of(event_file), fence))
    assert not kiosks(event_file)[0].revoked
    standing = rights.of(event_file.reader, key_of(event_file))
    assert standing
    assert standing.number == 0
    revoke(event_file, key_of(spare))
    assert rights.of(event_file.reader, key_of(spare)).shut_out  # type: ignore[union-attr]


def test_a_foyer_screen_neither_uses_up_nor_withdraws_the_join_code_of_the_desks(
    event_file: EventFile, member: Member
) -> None:
    event = event_file.read_event().id
    code, newcomer, foyer = SigningKey.generate(), SigningKey.generate(), member(Role.FOYER)
    of_desks, joined = key_text(bytes(code.verify_key)), key_text(bytes(newcomer.verify_key))
    invite(event_file, of_desks, Role.DESK, uses=2)
    for key in members.everyone(event_file.reader):
        said = {"role": "desk", "by": of_desks, "signature": "00" * 64}
        bring(event_file, foyer.write("grant", key.public_key, said))
    (standing,) = rights.invitations(event_file.reader)
    assert (standing.used, rights.let_in_by(event_file.reader, of_desks)) == (0, ())
    revoke(event_file, public_key(foyer))
    (standing,) = rights.invitations(event_file.reader)
    assert not standing.closed, "the foyer screen did not come with it"
    made = code.sign(grant_text(event, joined, Role.DESK, 0)).signature.hex()
    carry(event_file, Grant(joined, "Desk 2", Role.DESK, 0, by=of_desks, signature=made))
    (standing,) = rights.invitations(event_file.reader)
    assert standing.used == 1
    revoke(event_file, joined)
    (standing,) = rights.invitations(event_file.reader)
    assert standing.closed, "who was carried off may have kept the code"


def test_a_kiosk_that_was_shut_out_is_called_as_before(
    event_file: EventFile, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    desk = open_kiosk("desk", Role.DESK)
    desk.journal.append(Said("scan", "5e11a0", {"verdict": "unknown_code"}))
    send(desk, event_file)
    revoke(event_file, key_of(desk))
    clock.forward(1)
    bring(event_file, thief_of(desk).write("grant", key_of(desk), {"name": "Founder's laptop"}, at=clock.now))
    assert [kiosk.name for kiosk in kiosks(event_file) if kiosk.revoked] == ["desk"]


def test_no_kiosk_says_what_another_is_called(event_file: EventFile, member: Member, guests: list[Guest]) -> None:
    admit(event_file, guests[0].badge, point="Desk 1")
    before = events.device_name(event_file.reader, event_file.journal.device)
    foyer = member(Role.FOYER)
    bring(event_file, foyer.write("device", event_file.journal.device, {"name": "Mallory"}))
    bring(event_file, foyer.write("device", foyer.device, {"name": "Foyer 1"}))
    assert events.device_name(event_file.reader, event_file.journal.device) == before
    assert events.device_name(event_file.reader, foyer.device) == "Foyer 1"


def test_people_who_are_found_to_be_one_share_nothing_that_a_wall_screen_made_up(
    event_file: EventFile, member: Member, guests: list[Guest]
) -> None:
    one, other, third, fourth = guests
    made = record_exchange(event_file, [Answer(one.id, ()), Answer(third.id, ())])
    forged = member(Role.WALL).write("exchange", made.id, {"members": [one.id, fourth.id]})
    bring(event_file, forged)
    merge_people(event_file, one.id, other.id)
    (found,) = exchanges.everything(event_file.reader)
    assert fourth.id not in found.members


def test_who_is_erased_takes_nobody_along_whose_address_a_foyer_screen_gave_them(
    event_file: EventFile, member: Member, guests: list[Guest]
) -> None:
    bring(event_file, member(Role.FOYER).write("attendee", guests[0].id, {"email": "g1@example.org"}))
    erase(event_file, guests[0].id, reason=ErasureReason.ASKED)
    ((salt, hashed),) = erasures.marks(event_file.reader).items()
    assert set(marks_of(salt, (), [list_key("g0@example.org", "Guest 0")])) <= hashed
    assert hashed.isdisjoint(marks_of(salt, (), [list_key("g1@example.org", "Guest 0")]))


def test_a_foyer_screen_makes_no_kiosk_write_its_file_anew(
    event_file: EventFile, member: Member, guests: list[Guest]
) -> None:
    bring(event_file, member(Role.FOYER).write("erasure", guests[0].id, {"reason": "asked"}))
    assert event_file.journal.is_wiped
    assert attendees.get(event_file.reader, guests[0].id)


def test_whom_a_stolen_laptop_erased_is_there_again_where_somebody_still_has_them(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    laptop, desk = open_kiosk("laptop", Role.ORGANISER), open_kiosk("desk", Role.DESK)
    amend_event(laptop, place="Hall 2")
    send(laptop, event_file)
    ends = clock.now
    clock.forward(1)
    admit(desk, guests[0].badge, point="Door")
    kept = list(desk.journal.records())
    send(desk, event_file)
    erase(laptop, guests[0].id, reason=ErasureReason.ASKED)
    send(laptop, event_file)
    assert attendees.get(event_file.reader, guests[0].id) is None
    take_out(event_file, key_of(laptop), ends + 1)
    bring(event_file, *kept)
    person = attendees.get(event_file.reader, guests[0].id)
    assert person
    assert (person.name, checked_in(event_file)) == ("Guest 0", 1)
    assert_as_rebuilt(event_file)
    erase(event_file, guests[0].id, reason=ErasureReason.ASKED)
    bring(event_file, *kept)
    assert attendees.get(event_file.reader, guests[0].id) is None, "but never one who was truly erased"


def test_a_desk_is_let_in_again_whatever_was_written_with_its_key_that_nobody_can_read(
    event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    desk, other = open_kiosk("desk", Role.DESK), open_kiosk("other", Role.DESK)
    admit(desk, guests[0].badge, point="Door")
    send(desk, event_file)
    revoke(event_file, key_of(desk))
    thief = thief_of(desk)
    odd = [thief.write("point", "Door", {"capacity": "many"}), thief.write(*a_scan(guests[1]), at=clock.now)]
    for file in (event_file, other):
        bring(file, *odd)
    clock.forward(1)
    let_in_again(event_file, key_of(desk))
    send(event_file, other)
    assert checked_in(event_file) == checked_in(other) == 2
    assert derived.contents(event_file.writer) == derived.contents(other.writer)


def test_a_stranger_fills_no_disk_with_what_fits_nowhere(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "OF_STRANGERS", 5)
    stranger = Author(event_file.read_event().id)
    for number in range(12):
        written = stranger.again(None).write("note", "x", {"number": number})
        bring(event_file, stranger.sign(replace(written, hash=bytes([number]) * 32)))
    assert event_file.reader.execute("SELECT count(*) FROM stray").fetchone() == (5,)


def test_a_laptop_that_the_event_key_admits_is_heard_however_much_strangers_have_written(
    event_file: EventFile, member: Member, clock: GivenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "OF_STRANGERS", 5)
    event = event_file.read_event().id
    stranger, spare = Author(event), Author(event)
    bring(event_file, *(stranger.write("note", "x", {}) for _ in range(9)))
    event_key = event_file.host.event_key(event_file.path)
    assert event_key
    grant = founding_grant(event, public_key(spare), event_key)
    said = {"role": grant.role, "expires": 0, "by": grant.by, "signature": grant.signature}
    bring(
        event_file,
        spare.write("grant", grant.public_key, said),
        spare.write("event", "event", {"place": "Hall 9"}, 2**41),
    )
    assert event_file.read_event().place == "Hall 9"
