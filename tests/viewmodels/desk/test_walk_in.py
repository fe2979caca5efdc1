"""A walk-in is held against the roster, so that nobody is admitted twice under one name."""

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.services.admit import admit
from kiosk.services.erase import erase
from kiosk.services.namesakes import may_be_same
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import AddGuest, GivenClock
from tests.viewmodels.desk.conftest import Desk


@pytest.mark.parametrize(
    ("typed", "listed"),
    [
        ("Ali Kurt", "Ali Kurt"),
        ("kurt ali", "Ali Kurt"),
        ("Ayse Yilmaz", "Ayşe Yılmaz"),
        ("Ayşe Yilmas", "Ayşe Yılmaz"),
        ("Ayşe Yılmaz", "Ayşe Nur Yılmaz"),
        ("Ayşe Nur Yılmaz", "Ayşe Yılmaz"),
        ("Jane Doe", "Jane Doe"),
        ("Lukasz Gross", "Łukasz Groß"),
        ("Madonna", "Madonna"),
        ("Jan van den Berg", "Jan Vandenberg"),
        ("Jan Vandenberg", "Jan van den Berg"),
        ("Ewan Mac Leod", "Ewan MacLeod"),
        ("Maria D’Angelo", "Maria D Angelo"),
    ],
)
def test_who_may_be_on_the_list_is_offered_while_the_name_is_typed(
    desk: Desk, add_guest: AddGuest, typed: str, listed: str
) -> None:
    add_guest(listed, organisation="Kuzey Makine")
    add_guest("Somebody Else")
    desk.model.follow("walk_in")
    desk.model.walkIn.edit(typed, "")
    (row,) = desk.model.walkIn.namesakes.rows
    assert (row.name, row.detail, row.state_text) == (listed, "Kuzey Makine", "Not in yet")


@pytest.mark.parametrize(
    ("one", "other"), [("Ali Kurt", "Ali Kaya"), ("Ali", "Ali Kurt"), ("Can Er", "Cem Er"), ("Li Wu", "Li Na")]
)
def test_other_names_are_no_namesakes(one: str, other: str) -> None:
    assert not may_be_same(one, other)
    assert not may_be_same(other, one)


def test_somebody_who_was_just_added_is_not_added_again(desk: Desk, clock: GivenClock, event_file: EventFile) -> None:
    desk.model.follow("walk_in")
    desk.model.walkIn.letIn("Jane Doe", "")
    assert desk.model.pane.kind == "admitted"
    clock.now += 3000
    desk.model.follow("walk_in")
    desk.model.walkIn.letIn("Jane Doe", "")
    assert (desk.model.panel, desk.model.walkIn.asking) == ("walk_in", True)
    assert [row.state_text for row in desk.model.walkIn.namesakes.rows] == ["In since 09:30"]
    assert attendees.count(event_file.reader) == 1
    desk.model.walkIn.pick(0)
    assert (desk.model.panel, desk.model.pane.kind) == ("", "already_in")


def test_a_namesake_who_came_to_the_list_while_it_was_asked_is_asked_about_too(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    add_guest("Ali Kurt", organisation="Kuzey Makine")
    desk.model.follow("walk_in")
    desk.model.walkIn.letIn("Ali Kurt", "Zirve")
    add_guest("Ali Kurt", organisation="Zirve")
    desk.model.walkIn.addAnother()
    assert desk.model.walkIn.asking
    assert [row.detail for row in desk.model.walkIn.namesakes.rows] == ["Zirve", "Kuzey Makine"]
    desk.model.walkIn.addAnother()
    assert (desk.model.panel, desk.model.pane.kind) == ("", "admitted")
    assert attendees.count(event_file.reader) == 3


def test_adding_a_namesake_without_having_been_asked_does_nothing(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    add_guest("Ali Kurt")
    desk.model.follow("walk_in")
    desk.model.walkIn.edit("Ali Kurt", "")
    desk.model.walkIn.addAnother()
    assert attendees.count(event_file.reader) == 1


def test_somebody_who_is_erased_meanwhile_is_offered_no_longer(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    guest = add_guest("Ali Kurt")
    admit(event_file, guest.badge, point="Desk 2")
    desk.model.follow("walk_in")
    desk.model.walkIn.letIn("Ali Kurt", "")
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert (desk.model.walkIn.namesakes.count, desk.model.walkIn.asking) == (0, False)
