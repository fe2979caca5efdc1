"""A whole order or a host with guests at a real door: checked in together, each by its rules, and out again at once."""

from itertools import permutations

import pytest

from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.verdict import UndoReason, Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.faults.people import NobodyAdmitted, UndoneBefore
from kiosk.domain.kiosks.role import Role
from kiosk.services.admit import admit, ensure_point, undo
from kiosk.services.attendance import attendance, last_scans
from kiosk.services.erase import erase
from kiosk.services.party_check_in import check_in_party, party_of_order, party_scanned, party_with, undo_party
from kiosk.services.points import change_point
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said
from tests.hosts import OpenKiosk, assert_as_rebuilt, send


@pytest.fixture
def family(add_guest: AddGuest) -> list[Guest]:
    """An order of four, one of them unpaid, and a guest without a name."""
    people = [add_guest(name, order="K7X2M") for name in ("Ada Stone", "Ben Stone", "Cem Stone")]
    people.append(add_guest("Dina Stone", order="K7X2M", status="unpaid"))
    people.append(add_guest("", guest_of=people[0].id, guest=1))
    return people


def ids(people: list[Guest]) -> list[str]:
    return [one.id for one in people]


def test_whoever_is_found_leads_to_all_of_their_order_and_to_guests_without_a_name(
    event_file: EventFile, family: list[Guest], add_guest: AddGuest
) -> None:
    alone = add_guest("Emre Kaya", order="OTHER")
    for one in family:
        party = party_with(event_file, one.id, point="Desk 1")
        assert party is not None
        assert party.order == "K7X2M"
        assert {member.attendee.id for member in party.members} == set(ids(family))
        assert {member.attendee.name for member in party.members if not member.comes_in} == {"Dina Stone"}
    party = party_of_order(event_file, "K7X2M", point="Desk 1")
    assert party is not None
    names = [member.attendee.name for member in party.members]
    assert names.index("Ada Stone +1") == names.index("Ada Stone") + 1
    assert party_with(event_file, alone.id, point="Desk 1") is None


def test_those_who_are_here_come_in_at_once_and_who_has_not_paid_is_told_apart(
    event_file: EventFile, family: list[Guest]
) -> None:
    here = [one for one in family if one.name != "Ben Stone"]
    answer = check_in_party(event_file, ids(here), point="Desk 1", staff="Selin")
    assert {one.attendee.name for one in answer.let_in if one.attendee} == {"Ada Stone", "Cem Stone", "Ada Stone +1"}
    assert [(one.attendee.name, one.verdict) for one in answer.refused if one.attendee] == [
        ("Dina Stone", Verdict.UNPAID)
    ]
    assert attendance(event_file).checked_in == 3
    assert len({one.scan for one in answer.answers}) == 4
    assert [one.scan.staff for one in last_scans(event_file)] == ["Selin"] * 4
    again = check_in_party(event_file, ids(family), point="Desk 1")
    assert [one.verdict for one in again.answers] == [
        *(Verdict.ALREADY_IN, Verdict.ADMITTED, Verdict.ALREADY_IN, Verdict.UNPAID, Verdict.ALREADY_IN)
    ]
    assert_as_rebuilt(event_file)


def test_no_more_of_an_order_come_in_than_fit(event_file: EventFile, family: list[Guest]) -> None:
    change_point(event_file, Point("Workshop door", PointKind.SESSION_DOOR, room="Workshop", capacity=2))
    answer = check_in_party(event_file, ids(family[:3]), point="Workshop door")
    assert [one.verdict for one in answer.answers] == [Verdict.ADMITTED, Verdict.ADMITTED, Verdict.FULL]


def test_the_whole_is_taken_back_in_one_act_and_a_single_one_alone(
    event_file: EventFile, family: list[Guest], clock: GivenClock
) -> None:
    first, second, third = check_in_party(event_file, ids(family[:3]), point="Desk 1").answers
    undo(event_file, second.scan)
    clock.forward(1)
    taken = undo_party(event_file, third.scan, staff="Selin", reason=UndoReason.BY_MISTAKE)
    assert [one.attendee.name for one in taken if one.attendee] == ["Ada Stone", "Cem Stone"]
    assert attendance(event_file).checked_in == 0
    with pytest.raises(UndoneBefore):
        undo_party(event_file, first.scan)
    refused = check_in_party(event_file, [family[3].id], point="Desk 1").answers[0]
    with pytest.raises(NobodyAdmitted):
        undo_party(event_file, refused.scan)
    assert_as_rebuilt(event_file)


def test_a_check_in_by_itself_is_taken_back_by_itself(event_file: EventFile, family: list[Guest]) -> None:
    admit(event_file, family[1].badge, point="Desk 1")
    scan = admit(event_file, family[0].badge, point="Desk 1").scan
    assert len(undo_party(event_file, scan)) == 1
    assert attendance(event_file).checked_in == 1


@pytest.mark.parametrize("code", ["K7X2M", "k7x2m", "https://tickets.example.org/order/K7X2M/", " K7X2M\r"])
def test_the_number_of_an_order_leads_to_all_of_it(event_file: EventFile, family: list[Guest], code: str) -> None:
    party = party_scanned(event_file, code, point="Desk 1")
    assert party is not None
    assert len(party.members) == 5


def test_a_ticket_that_several_share_leads_to_the_order_and_one_of_their_own_does_not(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    """A shop that issues one QR code an order: a list then has a ticket for the first of it only."""
    buyer = add_guest("Ada Stone", ticket="QR-9931", order="K7X2M")
    event_file.journal.append(_without_ticket("Ben Stone"))
    party = party_scanned(event_file, "QR-9931", point="Desk 1")
    assert party is not None
    assert {member.attendee.name for member in party.members} == {"Ada Stone", "Ben Stone"}
    assert party_scanned(event_file, buyer.badge, point="Desk 1") is None
    single = [add_guest(name, order="OTHER") for name in ("Cem Kaya", "Defne Kaya")]
    assert party_scanned(event_file, single[0].ticket, point="Desk 1") is None
    assert party_scanned(event_file, "NOBODYS", point="Desk 1") is None
    assert party_of_order(event_file, "", point="Desk 1") is None


def test_whoever_was_erased_meanwhile_is_passed_over_and_the_others_come_in(
    event_file: EventFile, family: list[Guest]
) -> None:
    erase(event_file, family[1].id, reason=ErasureReason.ASKED)
    answer = check_in_party(event_file, ids(family[:3]), point="Desk 1")
    assert [one.verdict for one in answer.answers] == [Verdict.ADMITTED] * 2
    assert_as_rebuilt(event_file)


def test_an_order_checked_in_and_taken_back_at_two_desks_is_the_same_in_any_order(
    event_file: EventFile, family: list[Guest], open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    desks = [open_kiosk(name, Role.DESK) for name in ("Desk 1", "Desk 2")]
    for desk, people in zip(desks, (family[:3], family[1:3]), strict=True):
        ensure_point(desk, desk.path.stem)
        clock.forward(1)
        check_in_party(desk, ids(people), point=desk.path.stem)
    send(desks[0], desks[1])
    theirs = next(one.scan for one in last_scans(desks[1]) if one.scan.point == "Desk 1")
    assert len(undo_party(desks[1], theirs.key)) == 3
    seen = []
    for number, order in enumerate(permutations((desks[0], desks[1]))):
        hub = open_kiosk(f"Hub {number}", Role.ORGANISER)
        for desk in order:
            send(desk, hub)
        seen.append({table: rows for table, rows in derived.contents(hub.reader).items() if table != "member"})
        assert attendance(hub).checked_in == 2
        assert_as_rebuilt(hub)
    for table in ("scan", "undo", "attendee"):
        assert seen[0][table] == seen[1][table]


def _without_ticket(name: str) -> Said:
    return Said("attendee", "ffff000011112222", {"name": name, "order": "K7X2M", "codes": {}})
