"""Two people of one name are told apart by what differs, and by no more than that."""

from dataclasses import replace

import pytest

from kiosk.domain.roster.attendee import Attendee
from kiosk.viewmodels.desk.telling_apart import differences_of, masked
from kiosk.viewmodels.shared.wording import joined


def person(number: int, **values: str) -> Attendee:
    return replace(Attendee(str(number), "Ali Kaya"), **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "second", "differences"),
    [
        ({"organisation": "Köprü AŞ"}, {}, ["", ""]),
        (
            {"organisation": "K", "role": "Engineer"},
            {"organisation": "K", "role": "Press"},
            ["Engineer", "Press"],
        ),
        ({"order": "AB1", "role": "Press"}, {"order": "AB2", "role": "Press"}, ["Order AB1", "Order AB2"]),
        ({"order": "AB1", "email": "ali@a.example"}, {"order": "AB1"}, ["a•••@a.example", ""]),
        ({"email": "ali@a.example"}, {"email": "kaya@b.example"}, ["a•••@a.example", "k•••@b.example"]),
        ({"email": "ali.k1@a.example"}, {"email": "ali.k2@a.example"}, ["a•••1@a.example", "a•••2@a.example"]),
        ({"order": "AB1"}, {}, ["Order AB1", ""]),
        ({"name": "ALI KAYA", "order": "AB1"}, {"order": "AB2"}, ["Order AB1", "Order AB2"]),
        ({"name": "Ali Kaya Er", "order": "AB1"}, {"order": "AB2"}, ["", ""]),
        ({}, {}, ["", ""]),
    ],
)
def test_as_little_as_tells_them_apart(first: dict[str, str], second: dict[str, str], differences: list[str]) -> None:
    assert list(map(joined, differences_of([person(1, **first), person(2, **second)]))) == differences


def test_of_three_only_the_two_who_are_alike_say_more() -> None:
    people = [
        person(1, order="AB1", group="Standard"),
        person(2, order="AB2", group="Standard"),
        person(3, order="AB3", group="VIP", organisation="Köprü AŞ"),
    ]
    assert differences_of(people) == [("Order AB1",), ("Order AB2",), ()]


@pytest.mark.parametrize(
    ("email", "seen"),
    [("ada.w@example.org", "a•••@example.org"), ("a@x.example", "a•••@x.example"), ("", ""), ("not an address", "")],
)
def test_an_address_is_never_shown_whole(email: str, seen: str) -> None:
    assert masked(email) == seen
