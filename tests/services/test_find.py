"""What a volunteer may type to find a guest."""

import pytest

from kiosk.services.find import find
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.facts import Said

PEOPLE = (
    ("Elif Kılıç", "Kuzey Makine"),
    ("Zeynep Kılıçaslan", "Anka Ventures"),
    ("İpek Yıldız", "Derya Yazılım"),
    ("Işıl Şahin", ""),
    ("Uğur Çelik-Öztürk", "Körfez University"),
    ("Wu Li", "Technopark"),
    ("Łukasz Groß", "Øresund A/S"),
    ("Seán O’Neill", ""),
    ("Мария Иванова", ""),
)


@pytest.fixture
def roster(event_file: EventFile, add_guest: AddGuest) -> EventFile:
    for name, organisation in PEOPLE:
        add_guest(name, organisation=organisation)
    return event_file


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("kilic", ["Elif Kılıç", "Zeynep Kılıçaslan"]),
        ("KILIÇ", ["Elif Kılıç", "Zeynep Kılıçaslan"]),
        ("ipek", ["İpek Yıldız"]),
        ("IPEK", ["İpek Yıldız"]),
        ("ışıl", ["Işıl Şahin"]),
        ("isil", ["Işıl Şahin"]),
        ("wu", ["Wu Li"]),
        ("li wu", ["Wu Li"]),
        ("kilic elif", ["Elif Kılıç"]),
        ("ozturk", ["Uğur Çelik-Öztürk"]),
        ("turk ugur", ["Uğur Çelik-Öztürk"]),
        ("gross lukasz", ["Łukasz Groß"]),
        ("oneill", ["Seán O’Neill"]),
        ("aslan", ["Zeynep Kılıçaslan"]),
        ("zeynpe", ["Zeynep Kılıçaslan"]),
        ("yildis", ["İpek Yıldız"]),
        ("mariya", ["Мария Иванова"]),
        ("anka", ["Zeynep Kılıçaslan"]),
        ("oresund", ["Łukasz Groß"]),
        ('"', []),
        ("NEAR(", []),
        ("*", []),
        ("", []),
    ],
)
def test_names_are_found_as_they_are_typed(roster: EventFile, typed: str, expected: list[str]) -> None:
    assert [found.attendee.name for found in find(roster, typed)] == expected


def test_a_code_finds_its_holder_and_nobody_else(roster: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Can Ak", ticket="abcDEF")
    assert [found.attendee.id for found in find(roster, "abcDEF")] == [guest.id]
    assert [found.attendee.id for found in find(roster, guest.badge.lower())] == [guest.id]


def test_what_was_typed_is_marked_in_the_name_as_written(roster: EventFile) -> None:
    (found,) = find(roster, "ozt ugur")
    marked = [found.attendee.name[start:end] for start, end in found.spans]
    assert marked == ["Uğur", "Özt"]


def test_a_renamed_guest_is_found_by_the_new_name_only(
    roster: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Can Ak")
    clock.forward(1)
    roster.journal.append(Said("attendee", guest.id, {"name": "Cem Akın"}))
    assert [found.attendee.name for found in find(roster, "cem akin")] == ["Cem Akın"]
    assert find(roster, "can ak") == []
