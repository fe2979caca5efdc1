"""Self check-in without a badge: a name and one thing more, one answer for whatever does not fit, and a brake."""

from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.brake import MINUTE, OF_NAMES
from kiosk.domain.admission.verdict import Verdict
from kiosk.services.attendance import attendance
from kiosk.services.by_name import check_in_by_name
from kiosk.services.look_up import SelfCheckIn
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from tests.conftest import AddGuest, GivenClock

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
