"""The organiser sees who came and which groups met, and nothing about a small circle or without consent."""

import pytest

from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.roster.group_count import GroupCount
from kiosk.services.admit import admit
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.services.watch import ExchangeCount, Meetings, exchange_count, group_counts, meetings
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest


@pytest.fixture
def makers(add_guest: AddGuest) -> list[Guest]:
    return [add_guest(f"Maker {number}", group="SME") for number in range(6)]


@pytest.fixture
def students(add_guest: AddGuest) -> list[Guest]:
    return [add_guest(f"Student {number}", group="Student") for number in range(5)]


def meet(file: EventFile, *guests: Guest, counted: bool = True) -> str:
    return record_exchange(file, [Answer(guest.id, (Field.EMAIL,), counted) for guest in guests]).id


def cell(file: EventFile, row: str, column: str) -> int | None:
    found = meetings(file)
    at = sorted((found.groups.index(row), found.groups.index(column)))
    return found.cells[at[1]][at[0]]


def test_groups_are_told_with_how_many_of_them_are_in(
    event_file: EventFile, makers: list[Guest], students: list[Guest], add_guest: AddGuest
) -> None:
    stranger = add_guest("Somebody")
    for guest in (*makers[:2], makers[0], stranger):
        admit(event_file, guest.badge, point="Desk 1")
    assert group_counts(event_file) == (GroupCount("SME", 6, 2), GroupCount("Student", 5, 0), GroupCount("", 1, 1))


def test_pairs_between_groups_are_counted_once_however_often_they_meet(
    event_file: EventFile, makers: list[Guest], students: list[Guest]
) -> None:
    for maker, student in zip(makers, students, strict=False):
        meet(event_file, maker, student)
        meet(event_file, maker, student)
    assert cell(event_file, "SME", "Student") == 5
    assert cell(event_file, "SME", "SME") is None
    assert exchange_count(event_file) == ExchangeCount(10, 0, 10)


def test_fewer_than_five_people_or_pairs_are_never_counted(
    event_file: EventFile, makers: list[Guest], students: list[Guest]
) -> None:
    meet(event_file, makers[0], *students[:4])
    assert cell(event_file, "SME", "Student") is None
    assert cell(event_file, "Student", "Student") is None
    meet(event_file, makers[0], students[4])
    assert cell(event_file, "SME", "Student") == 5


def test_a_group_of_fewer_than_five_has_only_empty_cells(
    event_file: EventFile, makers: list[Guest], add_guest: AddGuest
) -> None:
    investor = add_guest("Investor", group="Investor")
    for maker in makers:
        meet(event_file, maker, investor)
    assert meetings(event_file) == Meetings(("SME", "Investor"), ((None,), (None, None)))


def test_only_standing_statistics_consents_count(
    event_file: EventFile, makers: list[Guest], students: list[Guest], clock: GivenClock
) -> None:
    kept = [meet(event_file, makers[number], students[number]) for number in range(4)]
    silent = meet(event_file, makers[4], students[4], counted=False)
    assert cell(event_file, "SME", "Student") is None
    meet(event_file, makers[5], students[4])
    assert cell(event_file, "SME", "Student") == 5
    clock.forward(1)
    withdraw(event_file, makers[0].id, kept[0])
    assert cell(event_file, "SME", "Student") is None
    assert silent
