"""The organiser sees the door: who comes next, whether the desks keep up, how full rooms are, who was refused."""

from itertools import count

from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.kiosks.role import Role
from kiosk.services.admit import admit
from kiosk.services.points import change_point
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.watch import OrganiserWatch
from tests.conftest import STARTS, AddGuest, GivenClock, Guest
from tests.facts import Said
from tests.hosts import OpenKiosk, send
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "2026"

_numbers = count()


def watched(make_organiser: MakeOrganiser) -> tuple[OrganiserViewModel, OrganiserWatch]:
    page = make_organiser()
    for _ in range(2):  # chosen, and typed once more
        page.door.enter(PIN)
    assert page.door.isOpen
    return page, page.page_of(OrganiserWatch)


def guests(add_guest: AddGuest, number: int) -> list[Guest]:
    return [add_guest(f"Guest {next(_numbers)}", group="SME") for _ in range(number)]


def come(file: EventFile, people: list[Guest], clock: GivenClock) -> None:
    """Let people come within the next five minutes, one after the other at two desks, each of which takes 12 s."""
    begins = clock.now
    for number, guest in enumerate(people):
        clock.now = begins + number // 2 * 12_000
        admit(file, guest.badge, point=f"Desk {number % 2 + 1}")
    clock.now = begins + 5 * 60_000


def test_before_anybody_came_nothing_is_foretold(make_organiser: MakeOrganiser, add_guest: AddGuest) -> None:
    guests(add_guest, 3)
    _, watch = watched(make_organiser)
    assert (watch.door.coming, watch.door.desks.count, watch.foretold) == ("", 0, [])


def test_a_rush_says_by_when_another_desk_is_to_be_open_and_an_ebb_that_the_desks_keep_up(
    make_organiser: MakeOrganiser, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    waiting = guests(add_guest, 400)
    for number in (5, 15, 27, 40):
        come(event_file, [waiting.pop() for _ in range(number)], clock)
    page, watch = watched(make_organiser)
    assert watch.door.coming == "Next hour: about 313. Open another desk by 10:10, or people wait up to 4 min."
    assert watch.door.urgent
    assert watch.counts == [5, 15, 27, 40, 0]
    assert sum(watch.foretold) == 313
    assert [(row.name, row.scans, row.median) for row in watch.door.desks.rows] == [
        ("Desk 1", "45", "12 s"),
        ("Desk 2", "42", "12 s"),
    ]
    for number in (20, 8, 4):
        come(event_file, [waiting.pop() for _ in range(number)], clock)
    page.refresh()
    assert watch.door.coming.endswith("The desks keep up.")
    assert not watch.door.urgent


def test_doors_that_were_apart_and_let_in_too_many_are_told_with_the_time(
    make_organiser: MakeOrganiser,
    event_file: EventFile,
    open_kiosk: OpenKiosk,
    add_guest: AddGuest,
    clock: GivenClock,
) -> None:
    change_point(event_file, Point("Front", PointKind.SESSION_DOOR, room="Workshop", capacity=2))
    change_point(event_file, Point("Back", PointKind.SESSION_DOOR, room="Workshop"))
    people = guests(add_guest, 4)
    front, back = open_kiosk("front", Role.DESK), open_kiosk("back", Role.DESK)
    for kiosk, point, guest in zip((front, back, front, back), ("Front", "Back") * 2, people, strict=True):
        clock.forward(1)
        admit(kiosk, guest.badge, point=point)
    _, watch = watched(make_organiser)
    send(front, event_file)
    watch.refresh()
    [room] = watch.door.rooms.rows
    assert (room.name, room.figure, room.after, room.urgent) == ("Workshop", "2", "of 2", False)
    send(back, event_file)
    watch.refresh()
    [room] = watch.door.rooms.rows
    assert (room.figure, room.after, room.urgent) == ("4", "of 2, since 09:33", True)


def test_refusals_are_counted_by_their_reason_and_sessions_by_their_people(
    make_organiser: MakeOrganiser, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    change_point(event_file, Point("Front", PointKind.SESSION_DOOR, room="Workshop"))
    details = {"title": "Markets", "room": "Workshop", "starts": STARTS, "ends": STARTS + 3_600_000}
    event_file.journal.append(Said("session", "markets", details))
    unpaid = add_guest("Ada Stone", status="unpaid")
    clock.forward(1)
    for code in ("NOBODY", "NOONE", unpaid.badge, *(guest.badge for guest in guests(add_guest, 5))):
        admit(event_file, code, point="Front")
    page, watch = watched(make_organiser)
    assert [(row.name, row.figure) for row in watch.door.refused.rows] == [("Unknown code", "2"), ("Not paid", "1")]
    [session] = watch.door.sessions.rows
    assert (session.name, session.line, session.people) == ("Markets", "09:30–10:30, Workshop", "5")
    page.door.lock()
    assert watch.door.refused.count == watch.door.sessions.count == 0


def test_a_session_with_few_people_is_not_told_by_their_number(
    make_organiser: MakeOrganiser, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    change_point(event_file, Point("Front", PointKind.SESSION_DOOR, room="Workshop"))
    details = {"title": "Markets", "room": "Workshop", "starts": STARTS, "ends": STARTS + 3_600_000}
    event_file.journal.append(Said("session", "markets", details))
    for guest in guests(add_guest, 3):
        admit(event_file, guest.badge, point="Front")
    _, watch = watched(make_organiser)
    assert [row.people for row in watch.door.sessions.rows] == ["fewer than 5"]
