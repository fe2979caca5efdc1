"""Deciding on the organiser's page who is one person, who is two, and whose a ticket is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from kiosk.services.people.same_person import merge_people, merged_people, perhaps_same, told_apart
from kiosk.services.people.tickets import moved_tickets
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser.imports import OrganiserImports
from kiosk.viewmodels.organiser.same_person import OrganiserSamePerson
from kiosk.viewmodels.organiser.same_person_rows import MOST
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests import ROOT
from tests.conftest import AddGuest
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "2611"
CASES = ROOT / "tests" / "data" / "roster" / "cases"


@pytest.fixture
def organiser(make_organiser: MakeOrganiser, event_file: EventFile) -> Iterator[OrganiserViewModel]:
    set_pin(event_file, PIN)
    organiser = make_organiser()
    yield organiser
    organiser.deleteLater()


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserSamePerson:
    return organiser.page_of(OrganiserSamePerson)


def names(page: OrganiserSamePerson) -> list[str]:
    return [row.name for row in page.rows.rows]


def counts(page: OrganiserSamePerson) -> dict[str, str]:
    return {row.title: row.number for row in page.sections.rows}


@pytest.fixture
def ada(add_guest: AddGuest) -> None:
    add_guest("Ada Stone", email="ada@acme.example.org", order="AB1", organisation="Acme")
    add_guest("Ada Stoen", email="ada@home.example.org", order="AB1", organisation="Acme")


@pytest.mark.usefixtures("ada")
def test_two_who_look_alike_stand_side_by_side_what_differs_first(page: OrganiserSamePerson) -> None:
    page.enter("en")
    assert names(page) == ["Ada Stoen and Ada Stone"]
    assert (page.title, page.detail) == ("The same person?", "The same order, and a similar name")
    rows = [(row.label, row.one, row.other) for row in page.sides.rows if row.differs]
    assert rows[:2] == [("Name", "Ada Stoen", "Ada Stone"), ("E-mail", "ada@home.example.org", "ada@acme.example.org")]
    assert [(row.label, row.one) for row in page.sides.rows if not row.differs] == [
        ("Organisation", "Acme"),
        ("Order code", "AB1"),
        ("Status of the order", "May come in"),
    ]
    assert page.sides.rows[0].spoken == "Name, Ada Stoen, Ada Stone"


@pytest.mark.usefixtures("ada")
def test_they_are_made_one_and_two_again(page: OrganiserSamePerson, event_file: EventFile) -> None:
    page.enter("en")
    page.answerFirst()
    assert attendees.count(event_file.reader) == 1
    assert counts(page) == {"Possible duplicates": "0", "Moved tickets": "0", "Merged": "1", "Kept apart": "0"}
    assert (page.title, page.emptyText) == ("", "Nobody on the list looks like somebody else.")
    assert page.undoable == "Merged: Ada Stoen"
    page.undo()
    assert (page.undoable, names(page)) == ("", ["Ada Stoen and Ada Stone"])

    page.answerFirst()
    page.show("one")
    assert (page.title, page.detail) == ("These entries are one person.", "2 entries")
    assert [(row.one, row.other) for row in page.sides.rows if row.label == "Name"] == [("Ada Stone", "Ada Stoen")]
    page.answerFirst()
    assert merged_people(event_file) == []
    page.undo()
    assert len(merged_people(event_file)) == 1


@pytest.mark.usefixtures("ada")
def test_they_are_told_apart_and_not_asked_about_until_that_is_taken_back(
    page: OrganiserSamePerson, event_file: EventFile
) -> None:
    page.enter("en")
    page.answerSecond()
    assert (perhaps_same(event_file), counts(page)["Kept apart"]) == ([], "1")
    assert page.undoable == "Kept apart: Ada Stoen and Ada Stone"
    page.undo()
    assert (told_apart(event_file), len(names(page))) == ([], 1)
    page.answerSecond()
    page.show("two")
    page.answerFirst()
    assert counts(page)["Possible duplicates"] == "1"
    page.undo()
    assert counts(page) == {"Possible duplicates": "0", "Moved tickets": "0", "Merged": "0", "Kept apart": "1"}


def test_a_ticket_that_moved_is_given_back_and_that_taken_back(
    organiser: OrganiserViewModel, page: OrganiserSamePerson, event_file: EventFile, tmp_path: Path
) -> None:
    organiser.door.enter(PIN)
    imports = organiser.page_of(OrganiserImports)
    imports.look_in(lambda: ())
    imports.enter("en")
    for version in ("transfer-1", "transfer-2"):
        (tmp_path / "guests.csv").write_bytes((CASES / f"{version}.csv").read_bytes())
        imports.open(QUrl.fromLocalFile(str(tmp_path / "guests.csv")))
        imports.course.begin()
    assert [(row.title, row.list) for row in imports.course.figures.rows if row.list] == [("Moved", "moved")]
    imports.showPeople("moved")
    assert organiser.component == "SamePersonPage"
    assert (names(page), page.detail) == (["Ada Stone, now Zoe Pine"], "Ticket ending in s1")
    page.answerFirst()
    assert moved_tickets(event_file) == []
    page.undo()
    assert [(one.before.name, one.after.name) for one in moved_tickets(event_file)] == [("Ada Stone", "Zoe Pine")]


def test_a_list_with_somebody_who_may_be_there_already_leads_to_the_question(
    organiser: OrganiserViewModel, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Ada Stone", email="ada@acme.example.org", order="AB1")
    imports = organiser.page_of(OrganiserImports)
    imports.look_in(lambda: ())
    imports.enter("en")
    (tmp_path / "late.csv").write_text("Full name;E-mail;Order\nAda Stoen;ada@home.example.org;AB1\n", "utf-8")
    imports.open(QUrl.fromLocalFile(str(tmp_path / "late.csv")))
    figures = [(row.number, row.title, row.list) for row in imports.course.figures.rows]
    assert figures == [("1", "New", ""), ("1", "Duplicates?", "alike")]


def test_of_thousands_of_pairs_some_are_listed_and_the_others_found_by_typing(
    page: OrganiserSamePerson, add_guest: AddGuest, event_file: EventFile
) -> None:
    with event_file.writing():
        for number in range(MOST + 5):
            for name in ("Guest", "Other"):
                add_guest(f"{name} Nr {number}", email=f"g{number}@x.example.org")
    page.enter("en")
    assert (len(names(page)), counts(page)["Possible duplicates"]) == (MOST, str(MOST + 5))
    page.search("other 203")
    assert names(page) == ["Guest Nr 203 and Other Nr 203"]
    page.answerSecond()
    page.search("")
    assert (len(names(page)), counts(page)["Possible duplicates"]) == (MOST, str(MOST + 4))


@pytest.mark.usefixtures("ada")
def test_the_next_pair_stands_where_the_last_one_stood(page: OrganiserSamePerson, add_guest: AddGuest) -> None:
    for number in range(3):
        for name in ("Ben", "Cem"):
            add_guest(f"{name} {number}", email=f"{number}@x.example.org")
    page.enter("en")
    page.choose(1)
    after = names(page)[2]
    page.answerSecond()
    assert (page.chosen, names(page)[1]) == (1, after)
    page.undo()
    assert page.chosen == 1
    assert names(page)[2] == after


@pytest.mark.usefixtures("ada")
def test_who_another_kiosk_made_one_meanwhile_is_told_and_gone_from_the_list(
    page: OrganiserSamePerson, event_file: EventFile
) -> None:
    said: list[str] = []
    page.told.connect(lambda text, _icon, _trouble: said.append(text))
    page.enter("en")
    (pair,) = perhaps_same(event_file)
    merge_people(event_file, pair.one.attendee, pair.other.attendee)
    page.answerSecond()
    assert len(said) == 1
    assert names(page) == []


@pytest.mark.usefixtures("ada")
def test_what_changes_elsewhere_is_seen_and_a_closed_page_keeps_nobody(
    page: OrganiserSamePerson, add_guest: AddGuest, qtbot: QtBot
) -> None:
    page.enter("en")
    add_guest("Bea Wood", email="ada@home.example.org")
    page.refresh()

    def is_seen() -> bool:
        page.tick()
        return len(names(page)) == 2

    qtbot.waitUntil(is_seen)
    page.leave()
    assert (names(page), page.sides.rows, page.title, page.undoable) == ([], (), "", "")
