"""Self check-in without a badge: a name and one thing more, one answer for whatever does not fit, and a brake."""

from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.brake import MINUTE, OF_NAMES
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.kiosks.role import Role
from kiosk.domain.printing.job import PrintReason
from kiosk.services.attendance import attendance
from kiosk.services.badges.issuing import badge_of
from kiosk.services.by_name import check_in_by_name
from kiosk.services.look_up import SelfCheckIn, check_in
from kiosk.services.printing.orders import open_orders
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import badge_numbers as number_rows
from kiosk.storage.tables import scans
from tests.conftest import AddGuest, GivenClock
from tests.hosts import OpenKiosk

LONG = "Ayşegül Nur Demirtaş Küçükosmanoğlu von Leyenburg-Hohenstein zu Kuzey Anadolulu A"


def typed(file: EventFile, name: str, proof: str) -> SelfCheckIn:
    return check_in_by_name(file, name, proof, point="Foyer 1")


def who_is_in(file: EventFile) -> list[str | None]:
    return [scan.attendee for scan in scans.latest(file.reader, 50) if scan.verdict == Verdict.ADMITTED]


@pytest.mark.parametrize("name", ["Elif Kılıç", "elif kilic", "KILIÇ ELİF", "  elif   kılıç "])
@pytest.mark.parametrize("proof", ["elif@example.org", " ELİF@Example.org", "ELIF@EXAMPLE.ORG", "a17"])
def test_a_whole_name_and_address_or_order_let_their_owner_in(
    event_file: EventFile, add_guest: AddGuest, name: str, proof: str
) -> None:
    guest = add_guest("Elif Kılıç", email="elif@example.org", order="A17", organisation="Kuzey")
    done = typed(event_file, name, proof)
    assert done.admission
    assert done.admission.verdict is Verdict.ADMITTED
    (scan,) = scans.latest(event_file.reader, 5)
    assert (scan.attendee, scan.method, scan.point) == (guest.id, "by_name", "Foyer 1")
    assert attendance(event_file).checked_in == 1


def test_namesakes_are_told_apart_by_what_they_type(event_file: EventFile, add_guest: AddGuest) -> None:
    first = add_guest("Ayşe Yılmaz", email="ayse@example.org")
    second = add_guest("Ayşe Yılmaz", email="yilmaz@example.org")
    assert typed(event_file, "ayse yilmaz", "yilmaz@example.org").admission
    assert who_is_in(event_file) == [second.id]
    assert typed(event_file, "ayse yilmaz", "ayse@example.org").admission
    assert who_is_in(event_file) == [first.id, second.id]


def test_namesakes_who_share_an_address_are_for_the_desk(event_file: EventFile, add_guest: AddGuest) -> None:
    for _ in range(2):
        add_guest("Ayşe Yılmaz", email="office@example.org")
    assert typed(event_file, "Ayşe Yılmaz", "office@example.org").admission is None
    assert who_is_in(event_file) == []


def test_a_name_of_80_letters(event_file: EventFile, add_guest: AddGuest) -> None:
    assert len(LONG) >= 80
    add_guest(LONG, email="long@example.org")
    assert typed(event_file, LONG.lower(), "long@example.org").admission


@pytest.mark.parametrize(
    ("name", "proof"),
    [
        ("Nobody Here", "elif@example.org"),
        ("Elif Kılıç", "burak@example.org"),
        ("Elif Kılıç", "elif"),
        ("Elif Kılıç", "Kuzey"),
        ("Elif", "elif@example.org"),
        ("Elif Kılı", "elif@example.org"),
        ("Elif Kılıç", " "),
        ("%", "%"),
        ("", ""),
    ],
)
def test_what_does_not_fit_lets_nobody_in_and_is_not_kept(
    event_file: EventFile, add_guest: AddGuest, name: str, proof: str
) -> None:
    add_guest("Elif Kılıç", email="elif@example.org", organisation="Kuzey")
    assert typed(event_file, name, proof) == SelfCheckIn(None, by_name=True)
    (scan,) = scans.latest(event_file.reader, 5)
    assert (scan.attendee, scan.method, scan.ending) == (None, "name_try", "")
    assert "Nobody" not in "".join(map(str, event_file.reader.execute("SELECT body FROM journal").fetchall()))


def test_the_organisation_proves_only_whom_the_list_knows_nothing_else_of(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    add_guest("Can Ay", organisation="Körfez A.Ş.")
    assert typed(event_file, "Can Ay", "korfez a.s.").admission
    add_guest("Ece Ay")
    assert typed(event_file, "Ece Ay", "").admission is None


@pytest.mark.parametrize("kept_out", ["unknown", "cancelled"])
def test_guessing_waits_the_same_whether_the_name_is_known_and_a_restart_does_not_help(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock, kept_out: str
) -> None:
    add_guest("Elif Kılıç", email="elif@example.org")
    add_guest("Gül Ay", email="gul@example.org", status="cancelled")
    name, proof = ("Gül Ay", "gul@example.org") if kept_out == "cancelled" else ("Nobody Here", "x@example.org")
    for _ in range(OF_NAMES.free):
        assert not typed(event_file, name, proof).until
    assert typed(event_file, "Elif Kılıç", "elif@example.org") == SelfCheckIn(
        None, until=clock.now + MINUTE, by_name=True
    )
    path = Path(event_file.path)
    event_file.close()
    again = EventFile.open(path, clock, this_machine)
    try:
        assert typed(again, "Elif Kılıç", "elif@example.org").until
        clock.forward(1)
        assert typed(again, "Elif Kılıç", "elif@example.org").admission
    finally:
        again.close()


LAYOUT = "label-62"


def printed_by_name(file: EventFile, name: str, proof: str) -> SelfCheckIn:
    return check_in_by_name(file, name, proof, point="Foyer 1", layout=LAYOUT)


def test_who_came_in_by_name_has_a_badge_printed_once_and_no_number_stands_on_it(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_ = add_guest("Elif Kılıç", email="elif@example.org")
    assert printed_by_name(event_file, "Elif Kılıç", "elif@example.org").badge_ordered
    (job,) = open_orders(event_file)
    assert (job.attendee, job.code, job.layout) == (elif_.id, elif_.badge, LAYOUT)
    assert (job.reason, job.point, job.staff) == (PrintReason.SELF_CHECK_IN, "Foyer 1", "")
    assert badge_of(event_file, job.attendee, job.code, numbered=False).number == ""
    assert number_rows.of_codes(event_file.reader, [elif_.badge]) == {}, "nobody was given a number"
    assert not printed_by_name(event_file, "Elif Kılıç", "elif@example.org").badge_ordered
    assert open_orders(event_file) == [job]


def test_a_kiosk_that_prints_none_and_somebody_who_is_not_let_in_leave_no_order(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    add_guest("Elif Kılıç", email="elif@example.org")
    assert not typed(event_file, "Elif Kılıç", "elif@example.org").badge_ordered
    assert not printed_by_name(event_file, "Elif Kılıç", "elsewhere@example.org").badge_ordered
    assert open_orders(event_file) == []


def test_of_those_whom_a_foyer_lets_in_with_a_code_only_who_holds_no_badge_has_one_printed(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    with_badge = add_guest("Ada Ölçer", email="ada@example.org")
    with_ticket = add_guest("Can Er", "TICKET7QK4", email="can@example.org")
    assert not check_in(event_file, with_badge.badge, point="Foyer 1", layout=LAYOUT).badge_ordered
    assert check_in(event_file, "TICKET7QK4", point="Foyer 1", layout=LAYOUT).badge_ordered
    assert [job.attendee for job in open_orders(event_file)] == [with_ticket.id]


def test_a_foyers_kiosk_gives_nobody_a_code_and_leaves_their_badge_to_the_desk(
    event_file: EventFile, open_kiosk: OpenKiosk
) -> None:
    elif_ = AttendeeDetails("p-elif", name="Elif Kılıç", email="elif@example.org")
    event_file.journal.append(elif_)
    foyer = open_kiosk("foyer", Role.FOYER)
    done = printed_by_name(foyer, "Elif Kılıç", "elif@example.org")
    assert done.admission
    assert (done.admission.verdict, done.badge_ordered, open_orders(foyer)) == (Verdict.ADMITTED, False, [])
    desk = open_kiosk("desk", Role.DESK)
    assert printed_by_name(desk, "Elif Kılıç", "elif@example.org").badge_ordered, "a desk's machine may give one"
