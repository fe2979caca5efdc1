"""An organiser describes doors and their rules on the page, takes that back, and asks what a door would answer."""

import pytest

from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import GroupsOnly, RuleKind, TimesOnly
from kiosk.services.admit import admit
from kiosk.services.points import NewRule, change_point, every_point
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.doors import OrganiserDoors
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "2026"


@pytest.fixture
def organiser(make_organiser: MakeOrganiser, event_file: EventFile, add_guest: AddGuest) -> OrganiserViewModel:
    add_guest("Ada Stone", group="Speaker")
    add_guest("Burak Şahin", group="SME")
    details = {"title": "Markets", "room": "Workshop", "starts": STARTS, "ends": STARTS + 3_600_000}
    event_file.journal.append(Said("session", "markets", details))
    page = make_organiser()
    for _ in range(2):  # chosen, and typed once more
        page.door.enter(PIN)
    page.openPage("doors")
    return page


@pytest.fixture
def doors(organiser: OrganiserViewModel) -> OrganiserDoors:
    return organiser.page_of(OrganiserDoors)


def listed(doors: OrganiserDoors) -> list[tuple[str, str]]:
    return [(row.name, row.detail) for row in doors.rows.rows if row.name]


def described(doors: OrganiserDoors) -> None:
    """Describe the door of the workshop."""
    editor = doors.editor
    editor.editName("Workshop door")
    editor.pickKind("session_door")
    editor.pickRoom("Workshop")
    editor.editCapacity("40")
    doors.save()


def test_a_new_door_is_described_told_in_a_sentence_and_taken_back(
    doors: OrganiserDoors, event_file: EventFile
) -> None:
    assert (doors.editor.isNew, doors.editor.isChanged, doors.editor.sentence) == (True, False, "Give it a name first.")
    described(doors)
    [state] = every_point(event_file)
    assert state.door.point == Point("Workshop door", PointKind.SESSION_DOOR, room="Workshop", capacity=40)
    assert listed(doors) == [("Workshop door", "Session’s door, Workshop, 0 of 40 in")]
    assert doors.editor.sentence == (
        "Leads into Workshop; who comes in is counted there by itself. No more than 40 people at once."
    )
    assert (doors.editor.isNew, doors.editor.isChanged, doors.undoable) == (False, False, "Workshop door is saved")
    assert [row.title for row in doors.editor.sessions.rows] == ["Whatever takes place there", "Markets"]
    doors.undo()
    assert (every_point(event_file), listed(doors), doors.undoable) == ([], [], "")


def test_rules_are_told_before_they_are_added_and_each_change_can_be_taken_back(
    doors: OrganiserDoors, event_file: EventFile
) -> None:
    described(doors)
    rule = doors.editor.rule
    assert [row.title for row in rule.names.rows] == ["SME", "Speaker"]
    rule.pickName("Speaker")
    assert (rule.complete, rule.sentence) == (True, "This door is for Speaker.")
    doors.addRule()
    assert not rule.complete
    rule.pickKind("times")
    rule.editBegins("9")
    assert (rule.complete, rule.wrong) == (False, "Write a time of day like 09:00.")
    rule.editBegins("9:00")
    rule.editEnds("17:00")
    assert (rule.complete, rule.sentence, rule.wrong) == (True, "Only from 09:00 until 17:00.", "")
    doors.addRule()
    assert rules(event_file) == {GroupsOnly(("Speaker",)), TimesOnly("09:00", "17:00")}
    times = next(row.rule for row in doors.editor.rules.rows if "09:00" in row.sentence)
    doors.dropRule(times)
    assert rules(event_file) == {GroupsOnly(("Speaker",))}
    doors.undo()
    assert rules(event_file) == {GroupsOnly(("Speaker",)), TimesOnly("09:00", "17:00")}
    doors.remove()
    assert every_point(event_file) == []
    doors.undo()
    assert rules(event_file) == {GroupsOnly(("Speaker",)), TimesOnly("09:00", "17:00")}
    assert [row.name for row in doors.rows.rows if row.chosen] == ["Workshop door"]


def rules(file: EventFile) -> set[object]:
    [state] = every_point(file)
    assert state.door.point.capacity == 40
    return {one.rule for one in state.door.rules}


def test_what_cannot_be_is_said_and_not_saved(doors: OrganiserDoors, event_file: EventFile) -> None:
    described(doors)
    doors.choose("")
    editor = doors.editor
    editor.editName("Workshop door")
    assert (editor.wrong, editor.isChanged) == ("There is a door of this name already.", False)
    editor.editName("x" * 81)
    assert (editor.wrong, editor.isChanged) == ("A name has at most 80 letters.", False)
    editor.editName("Exit")
    editor.editCapacity("many")
    doors.save()
    assert editor.wrong == "A number of people; 0 for any number."
    assert [state.door.point.name for state in every_point(event_file)] == ["Workshop door"]


def test_what_a_door_would_answer_is_said_as_the_desk_says_it_and_nothing_is_recorded(
    organiser: OrganiserViewModel, doors: OrganiserDoors, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Can Ak", group="SME")
    change_point(event_file, Point("Main hall"))
    late = [NewRule(RuleKind.TIMES, ends="17:00"), NewRule(RuleKind.GROUPS, named=("Speaker", "SME"))]
    change_point(event_file, Point("Workshop door", PointKind.SESSION_DOOR, instead="Main hall"), late)
    organiser.refresh()
    before = event_file.journal.count()
    organiser.scanned(guest.badge)
    asked = doors.whatIf
    assert (doors.section, asked.kind, asked.name, asked.sentence) == (
        *("what_if", "admitted", "Can Ak"),
        "Checked in at Main hall.",
    )
    asked.pickDoor("Workshop door")
    assert (asked.kind, asked.deciding) == ("admitted", "No rule of this door keeps them out.")
    asked.editTime("17:30")
    assert (asked.kind, asked.word, asked.about) == ("refused", "Too late", "Workshop door, 17:30")
    assert asked.sentence == "Only before 17:00. Main hall is open to this guest."
    assert [(row.sentence, row.decides) for row in asked.rules.rows] == [
        ("This door is for Speaker, SME.", False),
        ("Only before 17:00.", True),
    ]
    assert asked.deciding == "The marked rule decides."
    asked.editTime("soon")
    assert asked.wrong == "Write a time of day like 09:00."
    assert event_file.journal.count() == before


def test_whom_it_is_about_can_be_found_by_name_or_typed_as_a_code(
    doors: OrganiserDoors, event_file: EventFile, clock: GivenClock, add_guest: AddGuest
) -> None:
    guest = add_guest("Can Ak", group="SME")
    admit(event_file, guest.badge, point="Desk 1")
    clock.forward(10)
    doors.show("what_if")
    asked = doors.whatIf
    asked.search("can")
    assert [row.name for row in asked.people.rows] == ["Can Ak"]
    asked.accept()
    assert (asked.kind, asked.name) == ("already_in", "Can Ak")
    assert asked.sentence == "Checked in at 09:30 at Desk 1, 10 minutes ago."
    asked.search("NOBODY-KNOWS")
    assert (asked.people.count, asked.hint) == (0, "Nobody found. With Enter it is taken for a code.")
    asked.accept()
    assert (asked.kind, asked.name, asked.word) == ("refused", "Unknown", "Refused")


def test_a_rule_that_changes_changes_the_answer_and_leaving_forgets_the_person(
    organiser: OrganiserViewModel, doors: OrganiserDoors, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Can Ak", group="SME")
    organiser.scanned(guest.badge)
    asked = doors.whatIf
    change_point(event_file, Point("Workshop door"), [NewRule(RuleKind.GROUPS, named=("Speaker",))])
    organiser.refresh()
    asked.pickDoor("Workshop door")
    assert (asked.word, asked.sentence) == ("Not at this door", "This door is for Speaker.")
    organiser.openPage("watch")
    assert (asked.answered, asked.name, asked.people.count) == (False, "", 0)


def test_at_an_event_of_several_days_a_door_is_used_on_some_and_asked_about_on_each(
    organiser: OrganiserViewModel, doors: OrganiserDoors, event_file: EventFile, add_guest: AddGuest
) -> None:
    event_file.journal.append(Said("event", "event", {"ends": STARTS + 30 * 3_600_000}))
    organiser.openPage("watch")
    organiser.openPage("doors")
    editor = doors.editor
    editor.editName("Workshop door")
    first, second = (row.name for row in editor.days.rows)
    editor.pickDay(second)
    doors.save()
    organiser.scanned(add_guest("Can Ak").badge)
    asked = doors.whatIf
    asked.pickDoor("Workshop door")
    answers = []
    for day in (first, second):
        asked.pickDay(day)
        answers.append(asked.word)
    assert answers == ["Too early", "Admitted"]
