"""Kiosks are called as people call them, no two alike."""

import pytest

from kiosk.domain.kiosks.names import LONGEST, as_counted, free_name


@pytest.mark.parametrize(
    ("wanted", "taken", "name"),
    [
        ("Desk 1", [], "Desk 1"),
        ("Desk 1", ["Desk 1"], "Desk 2"),
        ("Desk 1", ["desk 1", "Desk 2", "DESK 3"], "Desk 4"),
        ("Kapı B", ["Kapı B"], "Kapı B 2"),
        ("7", ["7"], "7 2"),
        ("Hall 20261120", ["Hall 20261120"], "Hall 20261120 2"),
    ],
)
def test_a_twin_gets_the_next_number(wanted: str, taken: list[str], name: str) -> None:
    assert free_name(wanted, taken) == name


def test_a_name_stays_as_short_as_it_may_be() -> None:
    longest = "x" * LONGEST
    assert len(free_name(longest, [longest])) == LONGEST


def test_hundreds_of_kiosks_of_one_name_are_told_apart() -> None:
    names: list[str] = []
    for _ in range(300):
        names.append(free_name("Desk 1", names))
    assert len(set(names)) == 300
    assert names[-1] == "Desk 300"


def test_halls_stand_in_the_order_in_which_people_count() -> None:
    names = ["Hall 12", "hall 3", "Hall 24", "Hall 3b", "Door", "Hall"]
    assert sorted(names, key=as_counted) == ["Door", "Hall", "hall 3", "Hall 3b", "Hall 12", "Hall 24"]
