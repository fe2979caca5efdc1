"""What a volunteer may type to find a guest."""

import random

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.services.erase import erase
from kiosk.services.find import Finder, FoundBy, find
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
    assert find(roster, "can ak") == ()


def names_found(file: EventFile, typed: str) -> list[str]:
    return [found.attendee.name for found in find(file, typed)]


WRITTEN_AS_ONE = (
    "Jan van den Berg",
    "Maria D’Angelo",
    "Ewan Mac Leod",
    "Seán Ó Briain",
    "Jean-Luc Roux",
    "Ayşe Gül Er",
)
WRITTEN_APART = ("Jan Vandenberg", "Maria d’ Angelo", "Ewan MacLeod", "Seán OBriain", "Jeanluc Roux", "Ayşegül Er")


@pytest.mark.parametrize("written", [WRITTEN_AS_ONE, WRITTEN_APART])
@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("vandenberg", 0),
        ("vandenb", 0),
        ("van den berg", 0),
        ("van den be", 0),
        ("jan vandenberg", 0),
        ("berg van den jan", 0),
        ("vandenburg", 0),
        ("d angelo", 1),
        ("dangelo", 1),
        ("d'angelo", 1),
        ("macleod", 2),
        ("mac leod", 2),
        ("ewan mac leod", 2),
        ("obriain", 3),
        ("o briain", 3),
        ("jeanluc", 4),
        ("jean luc", 4),
        ("aysegul", 5),
        ("ayse gul", 5),
    ],
)
def test_a_name_is_found_whether_its_words_are_written_apart_or_as_one(
    event_file: EventFile, add_guest: AddGuest, written: tuple[str, ...], typed: str, at: int
) -> None:
    for name in written:
        add_guest(name)
    if written is WRITTEN_APART and typed == "berg van den jan":
        typed = "vandenberg jan"  # its words in another order no longer say that they are one
    assert names_found(event_file, typed) == [written[at]]


def test_the_whole_name_stands_before_longer_ones(event_file: EventFile, add_guest: AddGuest) -> None:
    for name in ("Ayşe Koç Yılmaz", "Ayşe Nur Yılmaz", "Ayşe Yılmazer", "Yılmaz Ayşe Demir", "Ayşe Yılmaz"):
        add_guest(name)
    for typed in ("Ayşe Yılmaz", "ayse yilmaz", "yilmaz ayse"):
        assert names_found(event_file, typed)[0] == "Ayşe Yılmaz", typed
    assert names_found(event_file, "ayse yilmaz")[-1] == "Ayşe Yılmazer"


def test_whole_names_stand_first_on_a_large_roster(event_file: EventFile) -> None:
    chance = random.Random(3)
    given, family = ("Ali", "Ayşe", "Can", "Elif", "Nur"), ("Ak", "Koç", "Er", "Kaya", "Akkaya", "Kayaer")
    everybody = [
        f"{chance.choice(given)} {' '.join(chance.sample(family, chance.choice((1, 2))))}" for _ in range(2_000)
    ]
    event_file.journal.append_many(AttendeeDetails(f"{at:016x}", name=name) for at, name in enumerate(everybody))
    finder = Finder(event_file)
    for name in set(everybody):
        first, *others = finder.find(name).people
        assert first.attendee.name == name
        assert first.is_whole
        assert sum(found.attendee.name == name for found in others) + 1 == min(20, everybody.count(name))


def test_an_organisation_is_found_by_its_whole_name_first(event_file: EventFile, add_guest: AddGuest) -> None:
    for number in range(420, 450):
        add_guest(f"Elif Company{number}", organisation=f"Company {number}")
    for number in range(10):
        add_guest(f"Guest {number}", organisation="Company 42", group="Exhibitors", role="Press")
    ours = [f"Guest {number}" for number in range(10)]
    assert names_found(event_file, "company 42")[:10] == ours
    assert names_found(event_file, "42 company")[:10] != []
    assert names_found(event_file, "exhibitors") == ours
    assert names_found(event_file, "press guest 7") == ["Guest 7"]


def test_it_is_said_how_many_more_there_are(event_file: EventFile, add_guest: AddGuest) -> None:
    for number in range(34):
        add_guest(f"Elif Kaya {number}", order="AB1")
    finder = Finder(event_file)
    for typed in ("kaya", "ab1"):
        result = finder.find(typed)
        assert (len(result.people), result.total) == (20, 34)


@pytest.mark.parametrize("typed", ["ada.w@example.org", "ADA.W@EXAMPLE.ORG", "ada.w@", "ada.w@exam", "ada.w"])
def test_an_address_said_aloud_finds_its_owner(event_file: EventFile, add_guest: AddGuest, typed: str) -> None:
    add_guest("Lady Lovelace", email="Ada.W@example.org")
    add_guest("Ada Wu", email="other@example.org")
    add_guest("Someone Else", email="xada.w@example.org")
    found = find(event_file, typed)
    owner = found[0 if "@" in typed else 1]
    assert (owner.attendee.name, owner.by) == ("Lady Lovelace", FoundBy.EMAIL)
    assert "Someone Else" not in [each.attendee.name for each in found]


def test_a_name_is_not_taken_for_an_address(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Elif Kaya", email="kaya@example.org")
    add_guest("Deniz Su", email="elif@example.org")
    assert names_found(event_file, "elif") == ["Elif Kaya"]


@pytest.mark.parametrize("typed", ["7QK4X", "7qk4x", "7qk"])
def test_an_order_finds_its_people(event_file: EventFile, add_guest: AddGuest, typed: str) -> None:
    for name in ("Ada Kaya", "Baki Kaya"):
        add_guest(name, order="7QK4X")
    add_guest("Cem Kaya", order="97QK4")
    assert [(found.attendee.name, found.by) for found in find(event_file, typed)] == [
        ("Ada Kaya", FoundBy.ORDER),
        ("Baki Kaya", FoundBy.ORDER),
    ]


@pytest.mark.parametrize("typed", ["m3qs7z", "M3QS", "9h4kq", "9H4KQ"])
def test_an_end_of_a_ticket_finds_its_holder(event_file: EventFile, add_guest: AddGuest, typed: str) -> None:
    add_guest("Ada Kaya", ticket="m3qs7zw2rt9h4kq" if typed.islower() else "M3QS7ZW2RT9H4KQ")
    add_guest("Baki Kaya", ticket="q9h4kq7aaaa")
    assert names_found(event_file, typed) == ["Ada Kaya"]


@pytest.mark.parametrize("typed", ["9/Ö.7", "/Ö.7", "-9/Ö.7"])
def test_an_end_of_a_ticket_may_have_any_marks(event_file: EventFile, add_guest: AddGuest, typed: str) -> None:
    add_guest("Ada Kaya", ticket="TK-9/Ö.7")
    add_guest("Baki Kaya", ticket="TK-9/O.7")
    assert names_found(event_file, typed) == ["Ada Kaya"]


def test_the_end_of_a_badge_is_found_as_it_is_typed(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Ada Kaya")
    for text in (guest.badge[-6:], guest.badge[-6:].lower(), guest.badge[:9].lower()):
        assert names_found(event_file, text) == ["Ada Kaya"]


def test_no_part_of_a_revoked_code_finds_anybody(event_file: EventFile, add_guest: AddGuest, clock: GivenClock) -> None:
    guest = add_guest("Ada Kaya", ticket="m3qs7zw2rt9h4kq")
    clock.forward(1)
    event_file.journal.append(AttendeeDetails(guest.id, revoked=("m3qs7zw2rt9h4kq",)))
    for typed in ("m3qs7z", "9h4kq", "m3qs7zw2rt9h4kq"):
        assert names_found(event_file, typed) == []


def learn_all(finder: Finder) -> None:
    while finder.learn():
        pass


def test_who_was_added_is_found_at_once_by_part_words_and_typing_mistakes(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Can Ak")
    finder = Finder(event_file)
    learn_all(finder)
    add_guest("Zeynep Kılıçaslan")
    assert [found.attendee.name for found in finder.find("aslan").people] == ["Zeynep Kılıçaslan"]
    clock.forward(1)
    event_file.journal.append(AttendeeDetails(guest.id, name="Can Akdemir"))
    assert [found.attendee.name for found in finder.find("akdemri").people] == ["Can Akdemir"]


def test_many_who_are_added_at_once_are_learnt_while_nobody_types(event_file: EventFile) -> None:
    finder = Finder(event_file)
    learn_all(finder)
    event_file.journal.append_many(AttendeeDetails(f"{at:016x}", name=f"Guest Xyzz{at}") for at in range(4_500))
    assert finder.find("yzz4499").people == ()
    assert [finder.learn(), finder.learn(), finder.learn()] == [True, True, False]
    assert [found.attendee.name for found in finder.find("yzz4499").people] == ["Guest Xyzz4499"]


def test_a_word_that_is_typed_while_the_others_are_read_waits_for_few_of_them(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    for name in ("Ada Kaya", "Berk Zorlu", "Zeynep Kılıçaslan"):
        add_guest(name)
    finder = Finder(event_file)
    assert finder.learn()
    assert [found.attendee.name for found in finder.find("zor").people] == ["Berk Zorlu"]
    assert [found.attendee.name for found in finder.find("zorul").people] == ["Berk Zorlu"]
    learn_all(finder)
    assert [found.attendee.name for found in finder.find("zorul").people] == ["Berk Zorlu"]


def test_words_of_an_erased_person_are_forgotten(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Zeynep Kılıçaslan", email="zk@example.org", order="7QK4X")
    finder = Finder(event_file)
    learn_all(finder)
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    learn_all(finder)
    assert finder._vocabulary.containing("aslan") == []
    for typed in ("zk@example.org", "7qk4x", "kilicaslan", guest.badge[-5:]):
        assert finder.find(typed).people == ()
