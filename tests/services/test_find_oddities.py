"""What else ends up in the search field: signs, pictures, other scripts, a cat on the keyboard."""

import random

import pytest

from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.services.find import Finder, FoundBy, find
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest


def names_found(file: EventFile, typed: str) -> list[str]:
    return [found.attendee.name for found in find(file, typed)]


@pytest.mark.parametrize(
    "typed",
    [
        *('"elif', 'elif"', '"elif kaya"', "'elif'", "elif*", "^elif", "-elif", "elif -kaya", "elif + kaya", "(elif"),
        *("elif)", "{elif}", "elif:kaya", "elif;kaya", "elif%", "elif_kaya", "elif\\", "elif\x00kaya", "elif\nkaya"),
        *("elif\u00a0kaya", "elif\u200fkaya", "\u202eelif", "elif, kaya", "kaya; elif", "elif/kaya", "  elif  "),
    ],
)
def test_signs_around_a_name_do_not_hide_it(event_file: EventFile, add_guest: AddGuest, typed: str) -> None:
    add_guest("Elif Kaya")
    add_guest("Deniz Su")
    assert names_found(event_file, typed) == ["Elif Kaya"]


@pytest.mark.parametrize(
    "typed", ["elif NEAR kaya", "NEAR(elif kaya)", "elif AND kaya", "elif OR kaya", "NOT elif", "name_folded:elif"]
)
def test_words_are_words_and_command_nothing(event_file: EventFile, add_guest: AddGuest, typed: str) -> None:
    add_guest("Elif Kaya")
    assert names_found(event_file, typed) == []
    add_guest(typed)
    assert names_found(event_file, typed) == [typed]


@pytest.mark.parametrize(
    "typed",
    [
        *(" ", "   ", "\t", "\u00a0", "\u200b", ".", "-", "*", "^", '"', "'", "@", "+", "%", "_", "?", "\\", "\x00"),
        *("....", "----", "------", "- - - -", "-" * 10_000, "@" * 10_000, "%%%%", "____", "****", "''''", "\ud800"),
        *(
            "😀",
            "👨‍👩‍👧",
            "❤️",
            "😀" * 10_000,
            "ä" * 10_000,
            "a" * 10_000,
            "ab1." * 2_500,
            "1" * 10_000,
            "x" * 9_999 + "@",
        ),
        *("\u0645" * 10_000, "+90 532 123 45 67", "05321234567", "+", "00000", "123"),
    ],
)
def test_what_is_nobodys_name_finds_nobody(event_file: EventFile, add_guest: AddGuest, typed: str) -> None:
    for name in ("Elif Kaya", "Deniz Su", "Мария Иванова"):
        add_guest(name, email=f"guest{len(name)}@example.org", ticket=f"T-{len(name)}-QK4X9", organisation="Hall 124")
    finder = Finder(event_file)
    while finder.learn():
        pass
    result = finder.find(typed)
    assert ([found.attendee.name for found in result.people], result.total) == ([], 0)


def test_a_name_typed_over_and_over_is_found(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Elif Kaya")
    assert names_found(event_file, "elif kaya " * 1_000) == ["Elif Kaya"]


def test_pictures_in_a_name_or_beside_it_do_not_matter(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Elif 🎉 Kaya 🇹🇷")
    for typed, is_whole in (("elif kaya", True), ("Elif 🎉 Kaya 🇹🇷", True), ("😀 kaya", False), ("kaya☕", False)):
        (found,) = find(event_file, typed)
        assert found.is_whole == is_whole, typed
    assert names_found(event_file, "tada") == []


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("محمد علي", "مُحَمَّد عَلِيّ"),
        ("أحمد", "احمد"),
        ("آدم", "ادم"),
        ("فاطمة", "فاطمه"),
        ("يحيى", "يحيي"),
        ("محمد", "مـحـمـد"),
        ("محمد", "ﻣﺤﻤﺪ"),
        ("عبد الله", "عبدالله"),
        ("שלום", "שָׁלוֹם"),
        ("Chloé", "Chloe\u0301"),
        ("Işıl", "ISIL"),
        ("ışıl", "IŞIL"),
        ("İpek", "i\u0307pek"),
        ("ılgaz", "ILGAZ"),
        ("İLGİ", "ılgı"),
        ("김", "\u1100\u1175\u11b7"),
        ("O’Neill", "o`neill"),
        ("Elif", "ＥＬＩＦ"),
    ],
)
def test_a_name_is_found_in_each_way_of_writing_it(
    event_file: EventFile, add_guest: AddGuest, written: str, typed: str
) -> None:
    for one, other in ((written, typed), (typed, written)):
        guest = add_guest(f"{one} Su")
        assert guest.id in [found.attendee.id for found in find(event_file, other)]


def test_one_number_is_not_taken_for_another(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Elif Kaya", organisation="Company 4217")
    assert names_found(event_file, "4217") == ["Elif Kaya"]
    assert names_found(event_file, "4271") == []


def test_it_is_said_how_many_more_there_are_whatever_was_typed(event_file: EventFile) -> None:
    event_file.journal.append_many(
        AttendeeDetails(f"{at:016x}", name=f"Elif Demirkaya{at % 7}", email=f"guest{at}@example.org", order=f"QX7{at}")
        for at in range(64)
    )
    finder = Finder(event_file)
    for typed in ("mirkaya", "demirkyaa", "guest", "qx7", "demir"):
        result = finder.find(typed)
        assert (len(result.people), result.total, result.is_counted) == (20, 64, True), typed
    assert finder.find("qx7").people[0].by is FoundBy.ORDER


def test_beyond_a_thousand_it_is_said_that_there_may_be_more(event_file: EventFile) -> None:
    event_file.journal.append_many(
        AttendeeDetails(f"{at:016x}", name=f"Elif Kaya{at}", email=f"guest{at}@example.org") for at in range(1_100)
    )
    finder = Finder(event_file)
    for typed in ("elif", "kaya", "guest"):
        result = finder.find(typed)
        assert (result.total, result.is_counted) == (1_000, False), typed


def test_the_same_people_are_found_before_the_words_of_the_roster_are_read(event_file: EventFile) -> None:
    chance = random.Random(5)
    parts = ("kaya", "demir", "yurt", "ak", "mira", "sön", "el", "tas")
    event_file.journal.append_many(
        AttendeeDetails(
            f"{at:016x}",
            name=" ".join("".join(chance.choices(parts, k=chance.choice((1, 2, 3)))) for _ in range(2)),
            organisation="".join(chance.choices(parts, k=2)),
            group="Exhibitors",
        )
        for at in range(1_500)
    )
    learnt = Finder(event_file)
    while learnt.learn():
        pass
    for typed in ("kaya", "kayad", "demirk", "exhi", "exhibitors", "kayak dem", "demi kaya", "el mira", "mira exhib"):
        assert learnt.find(typed) == Finder(event_file).find(typed), typed


def test_who_came_with_a_whole_list_is_found_before_its_words_are_read(event_file: EventFile) -> None:
    finder = Finder(event_file)
    while finder.learn():
        pass
    event_file.journal.append_many(AttendeeDetails(f"{at:016x}", name=f"Guest Xyzz{at}") for at in range(1_000))
    for typed in ("xyzz99", "guest xyzz999", "Guest Xyzz999"):
        assert "Guest Xyzz999" in [found.attendee.name for found in finder.find(typed).people]
