"""Members of staff: prepared by an organiser, signed in with a badge or a PIN, and what they may then."""

from collections.abc import Sequence
from itertools import permutations

import pytest

from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.staff import StaffDetails
from kiosk.domain.fault import Fault
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.faults.staff import (
    NoSuchStaff,
    SignInFirst,
    StaffBadgeMadeElsewhere,
    StaffBadgeScanned,
    StaffErased,
    StaffMayNot,
    StaffUnnamed,
)
from kiosk.domain.kiosks.role import Role
from kiosk.domain.printing.job import PrintReason
from kiosk.services.admit import admit, decide, undo
from kiosk.services.erase import erase_staff
from kiosk.services.pin import FREE_TRIES
from kiosk.services.printing.orders import order_badge
from kiosk.services.sign_in import pin_wait
from kiosk.services.signed_in import SignedIn
from kiosk.services.staff_members import badge_of_member, every_member, prepare, remove_member
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from tests.conftest import AddGuest, GivenClock
from tests.hosts import OpenKiosk, assert_as_rebuilt, send

ALL = frozenset(Permission)


def test_without_any_staff_prepared_all_is_as_if_there_were_none(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Zeynep Kaya", status="unpaid")
    assert admit(event_file, guest.badge, point="Desk 1").verdict is Verdict.UNPAID
    assert decide(event_file, guest.id, reason=DecisionReason.PAID, over=Verdict.UNPAID, point="Desk 1").at
    signed = SignedIn(event_file, "Desk 1", "Selin")
    signed.required = True
    assert (signed.staff, signed.member()) == ("Selin", None)


def test_a_badge_signs_in_and_is_never_a_guest(event_file: EventFile) -> None:
    made = prepare(event_file, "Selin Ak", ALL, badge=True)
    signed = SignedIn(event_file, "Desk 1")
    for typed in (made.code, made.code.lower(), f" https://example.org/?c={made.code}"[1:]):
        signed.sign_out()
        assert signed.with_badge(typed) == made.member
    with pytest.raises(StaffBadgeScanned, match="Selin Ak"):
        admit(event_file, made.code, point="Desk 1")
    assert scans.latest(event_file.reader, 5) == []
    assert badge_of_member(event_file, made.member.id).code == made.code


def test_a_new_badge_ends_the_one_before(event_file: EventFile) -> None:
    first = prepare(event_file, "Selin Ak", ALL, badge=True)
    second = prepare(event_file, "SELİN AK", badge=True)
    assert first.member.id == second.member.id
    assert second.member.may == ALL
    signed = SignedIn(event_file, "Desk 1")
    assert signed.with_badge(first.code) is None
    assert admit(event_file, first.code, point="Desk 1").verdict is Verdict.UNKNOWN_CODE
    assert signed.with_badge(second.code)


def test_a_pin_signs_in_and_wrong_ones_are_braked_for_each_apart(event_file: EventFile, clock: GivenClock) -> None:
    selin, deniz = (prepare(event_file, name, pin=True) for name in ("Selin Ak", "Deniz Kaya"))
    signed = SignedIn(event_file, "Desk 1")
    wrong = "000000" if selin.pin != "000000" else "000001"
    for _ in range(FREE_TRIES):
        assert not signed.with_pin(selin.member.id, wrong)[0].right
    assert pin_wait(event_file, selin.member.id)
    assert not signed.with_pin(selin.member.id, selin.pin)[0].right
    assert signed.member() is None
    assert signed.with_pin(deniz.member.id, deniz.pin)[1] == deniz.member
    clock.forward(2)
    assert signed.with_pin(selin.member.id, selin.pin)[1] == selin.member


def test_who_has_no_pin_signs_in_with_none(event_file: EventFile) -> None:
    made = prepare(event_file, "Selin Ak", ALL)
    signed = SignedIn(event_file, "Desk 1")
    assert not any(signed.with_pin(made.member.id, pin)[0].right for pin in ("", "000000"))


def test_no_pin_and_no_code_stand_in_what_other_kiosks_are_told(event_file: EventFile) -> None:
    made = prepare(event_file, "Selin Ak", ALL, badge=True, pin=True)
    told = "".join(record.body or "" for record in event_file.journal.records())
    assert made.pin
    assert f'"{made.pin}"' not in told
    assert made.code not in told


def test_only_whoever_is_signed_in_and_may_decides(event_file: EventFile, add_guest: AddGuest) -> None:
    prepare(event_file, "Selin Ak", {Permission.DECIDE})
    prepare(event_file, "Deniz Kaya")
    guest = add_guest("Zeynep Kaya", status="unpaid")

    def let_in(staff: str) -> Verdict:
        reason, over = DecisionReason.PAID, Verdict.UNPAID
        return decide(event_file, guest.id, reason=reason, over=over, point="Desk 1", staff=staff).verdict

    with pytest.raises(SignInFirst):
        let_in("")
    with pytest.raises(SignInFirst):
        let_in("Somebody Else")
    with pytest.raises(StaffMayNot):
        let_in("Deniz Kaya")
    assert let_in("Selin Ak") is Verdict.ADMITTED


def test_ones_own_check_in_is_taken_back_by_anybody_and_others_by_who_may(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    prepare(event_file, "Selin Ak", {Permission.UNDO})
    prepare(event_file, "Deniz Kaya")
    prepare(event_file, "Ege Er")
    first, second = (admit(event_file, add_guest(n).badge, point="Desk 1", staff="Deniz Kaya") for n in ("A B", "C D"))
    with pytest.raises(StaffMayNot):
        undo(event_file, first.scan, staff="Ege Er")
    assert undo(event_file, first.scan, staff="Deniz Kaya").scan.staff == "Deniz Kaya"
    assert undo(event_file, second.scan, staff="Selin Ak")


def test_a_badge_is_printed_again_only_for_who_may(event_file: EventFile, add_guest: AddGuest) -> None:
    from kiosk.domain.facts.printing import BadgePrinted

    prepare(event_file, "Deniz Kaya")
    guest = add_guest("Zeynep Kaya")

    def order(reason: PrintReason) -> object:
        return order_badge(event_file, guest.id, reason, layout="a6", point="Desk 1", staff="Deniz Kaya")

    assert order(PrintReason.CHECK_IN)
    event_file.journal.append(BadgePrinted(guest.id, guest.badge))
    with event_file.writing() as connection:
        connection.execute("DELETE FROM print_job")
    assert order(PrintReason.CHECK_IN) is None
    with pytest.raises(StaffMayNot):
        order(PrintReason.LOST)


def test_a_desk_that_needs_somebody_records_nothing_without(event_file: EventFile) -> None:
    made = prepare(event_file, "Selin Ak", badge=True)
    signed = SignedIn(event_file, "Desk 1", "Selin Ak")
    assert signed.staff == ""  # whoever opened the program has not shown a badge
    signed.required = True
    with pytest.raises(SignInFirst):
        _ = signed.staff
    signed.with_badge(made.code)
    assert signed.staff == "Selin Ak"


def test_who_is_removed_is_signed_out_everywhere(event_file: EventFile, open_kiosk: OpenKiosk) -> None:
    made = prepare(event_file, "Selin Ak", ALL, badge=True, pin=True)
    desk = open_kiosk("desk", Role.DESK)
    signed = SignedIn(desk, "Desk 2")
    assert signed.with_badge(made.code)
    remove_member(event_file, "selin ak")
    send(event_file, desk)
    assert signed.member() is None
    assert signed.with_badge(made.code) is None
    assert every_member(desk) == []
    assert admit(desk, made.code, point="Desk 2").verdict is Verdict.UNKNOWN_CODE
    with pytest.raises(Fault):
        signed.with_pin(made.member.id, made.pin)
    with pytest.raises(NoSuchStaff):
        remove_member(event_file, "Selin Ak")


def test_who_was_removed_comes_back_with_nothing_of_before(event_file: EventFile) -> None:
    before = prepare(event_file, "Selin Ak", ALL, badge=True, pin=True)
    remove_member(event_file, "Selin Ak")
    again = prepare(event_file, "Selin Ak")
    assert again.member.id == before.member.id
    assert (again.member.may, again.member.has_badge, again.member.has_pin) == (frozenset(), False, False)


def test_a_desk_prepares_nobody_and_writes_nothing_of_staff(event_file: EventFile, open_kiosk: OpenKiosk) -> None:
    made = prepare(event_file, "Selin Ak", badge=True)
    desk = open_kiosk("desk", Role.DESK)
    renamed = StaffDetails(made.member.id, name="Mallory", may=tuple(ALL))
    for refused in (
        lambda: prepare(desk, "Mallory", ALL, pin=True),
        lambda: remove_member(desk, "Selin Ak"),
        lambda: desk.journal.append(renamed),
    ):
        with pytest.raises(RoleMayNot):
            refused()
    send(desk, event_file)
    for file in (event_file, desk):
        assert [(one.name, one.may) for one in every_member(file)] == [("Selin Ak", frozenset())]


def test_another_machine_signs_in_with_the_badge_and_cannot_tell_its_code(
    event_file: EventFile, open_kiosk: OpenKiosk
) -> None:
    laptop = open_kiosk("laptop", Role.ORGANISER)
    made = prepare(event_file, "Selin Ak", badge=True)
    send(event_file, laptop)
    assert SignedIn(laptop, "Desk 2").with_badge(made.code) == made.member
    with pytest.raises(StaffBadgeMadeElsewhere):
        badge_of_member(laptop, made.member.id)
    anew = prepare(laptop, "Selin Ak", badge=True)
    assert badge_of_member(laptop, anew.member.id).code == anew.code


def test_a_desk_that_was_told_of_staff_in_any_order_knows_the_same(
    event_file: EventFile, open_kiosk: OpenKiosk, add_guest: AddGuest
) -> None:
    laptop = open_kiosk("laptop", Role.ORGANISER)
    guest = add_guest("Zeynep Kaya")
    prepare(event_file, "Selin Ak", {Permission.UNDO}, badge=True)
    prepare(laptop, "Deniz Kaya", ALL, pin=True)
    send(event_file, laptop)
    prepare(laptop, "Selin Ak", ALL, pin=True)
    remove_member(laptop, "Deniz Kaya")
    admit(laptop, guest.badge, point="Desk 2", staff="Deniz Kaya")
    told: list[Sequence[object]] = []
    for number, order in enumerate(permutations((event_file, laptop))):
        desk = open_kiosk(f"desk{number}", Role.DESK)
        for source in order:
            send(source, desk)
        told.append([every_member(desk), [scan.staff for scan in scans.latest(desk.reader, 5)]])
        assert_as_rebuilt(desk)
    assert told[0] == told[1]
    assert [one.may for one in every_member(desk)] == [ALL]


def test_who_is_erased_from_the_staff_leaves_nothing_and_is_not_prepared_again(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    made = prepare(event_file, "Selin Ak", ALL, badge=True, pin=True)
    admit(event_file, add_guest("Zeynep Kaya").badge, point="Desk 1", staff="Selin Ak")
    signed = SignedIn(event_file, "Desk 1")
    signed.with_badge(made.code)
    erase_staff(event_file, "Selin Ak", reason=ErasureReason.ASKED)
    assert signed.member() is None
    assert every_member(event_file) == []
    assert [scan.staff for scan in scans.latest(event_file.reader, 5)] == [""]
    assert b"Selin Ak" not in event_file.path.read_bytes()
    with pytest.raises(StaffErased):
        prepare(event_file, "Selin Ak")
    with pytest.raises(StaffUnnamed):
        prepare(event_file, "  ")


def test_a_name_that_a_desk_was_opened_with_is_kept_where_an_organiser_knows_it(
    event_file: EventFile, open_kiosk: OpenKiosk, add_guest: AddGuest
) -> None:
    guests = [add_guest(name) for name in ("Zeynep Kaya", "Ali Kurt")]
    desk = open_kiosk("desk", Role.DESK)
    admit(desk, guests[0].badge, point="Desk 2", staff="Selin Ak")
    prepare(event_file, "Selin Ak")
    send(event_file, desk)
    admit(desk, guests[1].badge, point="Desk 2", staff="Selin Ak")
    assert [scan.staff for scan in scans.latest(desk.reader, 5)] == ["Selin Ak", ""]


def test_a_permission_that_a_newer_version_knows_is_passed_over(event_file: EventFile) -> None:
    made = prepare(event_file, "Selin Ak")
    with event_file.writing():
        event_file.journal.append(StaffDetails(made.member.id, may=("undo", "fly")))
    assert every_member(event_file)[0].may == {Permission.UNDO}
