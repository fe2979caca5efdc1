"""A walk-in is held against the roster, so that nobody is admitted twice under one name."""

import pytest

from kiosk.domain.admission.code import new_code
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import RuleKind
from kiosk.domain.erasure import ErasureReason
from kiosk.services.admit import admit
from kiosk.services.erase import erase
from kiosk.services.namesakes import may_be_same
from kiosk.services.points import NewRule, change_point
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, codes
from tests.conftest import AddGuest, GivenClock
from tests.viewmodels.desk.conftest import Desk, last_scans


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
    desk.model.walkIn.edit("Jane Doe", "")
    desk.model.walkIn.letIn()
    assert desk.model.pane.kind == "admitted"
    clock.now += 3000
    desk.model.follow("walk_in")
    desk.model.walkIn.edit("Jane Doe", "")
    desk.model.walkIn.letIn()
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
    desk.model.walkIn.edit("Ali Kurt", "Zirve")
    desk.model.walkIn.letIn()
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
    desk.model.walkIn.edit("Ali Kurt", "")
    desk.model.walkIn.letIn()
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert (desk.model.walkIn.namesakes.count, desk.model.walkIn.asking) == (0, False)


def fill(desk: Desk, name: str, organisation: str = "", **more: str) -> None:
    desk.model.walkIn.edit(name, organisation)
    desk.model.walkIn.editMore(*(more.get(field, "") for field in ("group", "email", "phone")))


def test_a_walk_in_has_group_e_mail_and_phone_and_the_code_of_their_badge_is_shown(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    add_guest("Ali Kurt", group="Speaker")
    add_guest("Ece Tan", group="Small business")
    desk.model.follow("walk_in")
    assert desk.model.walkIn.groupMatches == ["Small business", "Speaker"]
    fill(desk, "Jane Doe", "Acme", group="sp", email="jane@example.org", phone="+90 212 555 00 00")
    assert desk.model.walkIn.groupMatches == ["Speaker"]
    assert desk.model.walkIn.groupFor("bus") == "Small business"
    desk.model.follow("walk_in")
    (jane,) = [one for one in attendees.everyone(event_file.reader) if one.name == "Jane Doe"]
    assert (jane.group, jane.email, jane.phone) == ("Speaker", "jane@example.org", "+90 212 555 00 00")
    code = codes.badge_of(event_file.reader, jane.id)
    assert " ".join(code[at : at + 4] for at in range(0, 18, 4)) in desk.model.pane.adviceDetails
    assert desk.model.pane.kind == "admitted"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"email": "jane at home"}, "“jane at home” is no e-mail address; nothing was recorded."),
        ({"group": "zz"}, "No group begins with “zz”; nothing was recorded."),
    ],
)
def test_what_will_not_do_is_said_and_nothing_is_recorded(
    desk: Desk, add_guest: AddGuest, event_file: EventFile, more: dict[str, str], said: str
) -> None:
    add_guest("Ali Kurt", group="Speaker")
    desk.model.follow("walk_in")
    fill(desk, "Jane Doe", **more)
    desk.model.walkIn.letIn()
    assert (desk.model.panel, desk.model.walkIn.wrong) == ("walk_in", said)
    assert attendees.count(event_file.reader) == 1


def test_the_ticket_that_was_just_scanned_and_is_on_no_list_becomes_theirs(desk: Desk, event_file: EventFile) -> None:
    desk.model.scanned("]Q1SHOP-4711\r")
    assert desk.model.pane.kind == "refused"
    desk.model.follow("walk_in")
    assert desk.model.walkIn.codeText == "The code ending in 4711 becomes theirs"
    fill(desk, "Jane Doe")
    desk.model.walkIn.letIn()
    assert desk.model.pane.kind == "admitted"
    desk.model.scanned("SHOP-4711")
    assert (desk.model.pane.kind, desk.model.pane.family) == ("already_in", "Doe")


def test_a_blank_badge_from_the_pile_is_scanned_into_the_form_and_is_the_badge(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    other = add_guest("Ali Kurt")
    blank = new_code(event_file.read_event().id)
    desk.model.follow("walk_in")
    fill(desk, "Jane Doe")
    desk.model.scanned(other.badge)
    assert (desk.model.pane.kind, desk.model.walkIn.codeText) == ("admitted", "")
    desk.model.scanned(blank.lower())
    assert (desk.model.pane.family, desk.sounds[-1]) == ("Kurt", "information")
    desk.model.walkIn.letIn()
    (jane,) = [one for one in attendees.everyone(event_file.reader) if one.name == "Jane Doe"]
    assert [one.code for one in codes.of_attendee(event_file.reader, jane.id)] == [blank]
    desk.model.scanned(blank)
    assert (desk.model.pane.kind, desk.model.pane.family) == ("already_in", "Doe")


def test_a_blank_badge_that_is_scanned_first_says_so_and_is_given_to_the_next_walk_in(
    desk: Desk, event_file: EventFile
) -> None:
    desk.model.scanned(new_code(event_file.read_event().id))
    assert desk.model.pane.headline == "Blank badge"
    assert desk.model.pane.sentence == "Nobody has this badge yet. F2 gives it to a guest who is on no list."
    desk.model.scanned("SHOP-4711")
    assert [title for _, title, _ in last_scans(desk)] == ["Unknown code", "Blank badge"]
    desk.model.scanned(new_code(event_file.read_event().id))
    desk.model.follow("walk_in")
    assert desk.model.walkIn.codeText != ""


def test_a_code_that_is_not_theirs_is_dropped_and_a_damaged_one_is_answered(desk: Desk, event_file: EventFile) -> None:
    desk.model.follow("walk_in")
    desk.model.scanned("SHOP-1")
    desk.model.walkIn.dropCode()
    assert desk.model.walkIn.codeText == ""
    blank = new_code(event_file.read_event().id)
    desk.model.scanned(blank[:-1] + ("0" if blank[-1] != "0" else "1"))
    assert (desk.model.pane.headline, desk.model.walkIn.codeText) == ("Damaged", "")


def test_somebody_with_the_same_e_mail_is_asked_about_whatever_they_are_called(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Jane Smith", email="jane@example.org")
    desk.model.follow("walk_in")
    fill(desk, "Jane Doe", email="Jane@Example.org")
    desk.model.walkIn.letIn()
    assert desk.model.walkIn.asking
    assert [row.name for row in desk.model.walkIn.namesakes.rows] == ["Jane Smith"]


def test_a_full_door_refuses_a_walk_in_too_and_asks_for_a_decision(desk: Desk, event_file: EventFile) -> None:
    change_point(event_file, Point("Desk 1", PointKind.ENTRANCE, capacity=1))
    for name in ("Jane Doe", "Ali Kurt"):
        desk.model.follow("walk_in")
        fill(desk, name)
        desk.model.walkIn.letIn()
    assert (desk.model.pane.kind, desk.model.pane.word) == ("refused", "Full")
    desk.model.follow("let_in")
    desk.model.deciding.letIn("organiser")
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Kurt")


def test_a_door_for_speakers_refuses_a_walk_in_of_another_group(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    for group in ("Speaker", "Visitor"):
        add_guest(f"Some {group}", group=group)
    change_point(event_file, Point("Desk 1"), [NewRule(RuleKind.GROUPS, named=("Speaker",))])
    desk.model.follow("walk_in")
    fill(desk, "Jane Doe", group="Visitor")
    desk.model.walkIn.letIn()
    assert (desk.model.pane.kind, desk.model.pane.word) == ("refused", "Not at this door")
