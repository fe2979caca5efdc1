"""Points and their rules on a real file: whom each door lets in, how many are in behind it, and who may say so."""

from pathlib import Path
from threading import Thread

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import RuleKind
from kiosk.domain.admission.verdict import Admission, Verdict
from kiosk.domain.facts.doors import PointDetails, RuleDetails
from kiosk.domain.fault import Fault
from kiosk.domain.faults.points import (
    NoDayOfEvent,
    NoSpanOfTimes,
    NoSuchPoint,
    NoSuchRule,
    NoSuchSession,
    NoTimeOfDay,
    PointNameTooLong,
)
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.domain.written_time import read_time
from kiosk.services.admit import admit, decide, undo
from kiosk.services.attendance import Conflicts, attendance
from kiosk.services.door_answer import foreseen
from kiosk.services.event import found_event
from kiosk.services.exports.sheets import check_in_rows
from kiosk.services.find import Finder
from kiosk.services.points import (
    NewRule,
    change_point,
    drop_rule,
    every_point,
    moment_at,
    point_named,
    remove_point,
)
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived, presence
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.hosts import OpenKiosk, assert_as_rebuilt, send
from tests.queries import admitted_twice

DAY = "2026-11-20"
WORKSHOP = Point("Workshop door", PointKind.SESSION_DOOR, room="Workshop", capacity=2, instead="Main hall")
WAY_OUT = Point("Workshop exit", PointKind.EXIT, room="Workshop")


def verdicts(file: EventFile, point: str, *codes: str) -> list[Verdict]:
    return [admit(file, code, point=point).verdict for code in codes]


def inside(file: EventFile, area: str = "Workshop") -> int:
    return presence.count(file.reader, area, DAY)


@pytest.fixture
def badges(add_guest: AddGuest) -> list[str]:
    groups = ("Speaker", "SME", "SME", "Speaker")
    return [add_guest(f"Guest {number}", group=group).badge for number, group in enumerate(groups)]


def test_the_check_in_at_the_entrance_does_not_close_the_door_of_the_workshop(
    event_file: EventFile, badges: list[str]
) -> None:
    change_point(event_file, WORKSHOP)
    assert verdicts(event_file, "Desk 1", badges[0], badges[0]) == [Verdict.ADMITTED, Verdict.ALREADY_IN]
    assert verdicts(event_file, "Workshop door", badges[0], badges[0]) == [Verdict.ADMITTED, Verdict.ALREADY_IN]
    assert attendance(event_file).checked_in == 1
    assert admitted_twice(event_file) == 0
    assert Conflicts(event_file, "Desk 1").look() == []
    assert_as_rebuilt(event_file)


def test_whoever_was_only_at_a_workshop_did_not_come_in_at_the_entrance(
    event_file: EventFile, badges: list[str]
) -> None:
    change_point(event_file, WORKSHOP)
    admit(event_file, badges[0], point="Workshop door")
    assert attendance(event_file).checked_in == 0
    assert Finder(event_file).find("Guest 0").people[0].checked_in is None
    assert admit(event_file, badges[0], point="Desk 1").verdict is Verdict.ADMITTED


def test_a_full_room_refuses_until_somebody_goes_out_by_the_exit(event_file: EventFile, badges: list[str]) -> None:
    change_point(event_file, WORKSHOP)
    change_point(event_file, WAY_OUT)
    door, out = "Workshop door", "Workshop exit"
    assert verdicts(event_file, door, *badges[:3]) == [Verdict.ADMITTED, Verdict.ADMITTED, Verdict.FULL]
    assert verdicts(event_file, out, badges[0], badges[0], badges[3]) == [
        *(Verdict.LEFT, Verdict.ALREADY_OUT, Verdict.ALREADY_OUT)
    ]
    assert inside(event_file) == 1
    assert verdicts(event_file, door, badges[2], badges[0]) == [Verdict.ADMITTED, Verdict.FULL]
    assert_as_rebuilt(event_file)


def test_whoever_went_out_comes_in_again_and_is_no_conflict(
    event_file: EventFile, badges: list[str], clock: GivenClock
) -> None:
    change_point(event_file, Point("Exit", PointKind.EXIT))
    for point, verdict in (("Desk 1", Verdict.ADMITTED), ("Exit", Verdict.LEFT), ("Desk 1", Verdict.ADMITTED)):
        clock.forward(1)
        assert admit(event_file, badges[0], point=point).verdict is verdict
    assert (attendance(event_file).checked_in, admitted_twice(event_file), inside(event_file, "")) == (1, 0, 1)
    assert [row.conflict for row in check_in_rows(event_file)] == [False, False, False]
    assert_as_rebuilt(event_file)


def test_whoever_left_is_not_shown_as_in(event_file: EventFile, badges: list[str], clock: GivenClock) -> None:
    change_point(event_file, Point("Exit", PointKind.EXIT))
    admit(event_file, badges[0], point="Desk 1")
    clock.forward(1)
    gone = admit(event_file, badges[0], point="Exit")
    assert Finder(event_file).find("Guest 0").people[0].checked_in is None
    undo(event_file, gone.scan)
    assert Finder(event_file).find("Guest 0").people[0].checked_in is not None
    assert inside(event_file, "") == 1
    assert_as_rebuilt(event_file)


def test_two_doors_that_were_apart_let_in_more_than_fit_and_the_organiser_is_told(
    event_file: EventFile, open_kiosk: OpenKiosk, badges: list[str]
) -> None:
    change_point(event_file, WORKSHOP)
    change_point(event_file, Point("Back door", PointKind.SESSION_DOOR, room="Workshop"))
    front, back = open_kiosk("front", Role.DESK), open_kiosk("back", Role.DESK)
    assert verdicts(front, "Workshop door", *badges[:2]) == [Verdict.ADMITTED, Verdict.ADMITTED]
    assert verdicts(back, "Back door", *badges[2:]) == [Verdict.ADMITTED, Verdict.ADMITTED]
    for door in (front, back):
        send(door, event_file)
    assert [(one.door.most, one.inside, one.over) for one in every_point(event_file)] == [(2, 4, 2), (2, 4, 2)]
    assert admit(event_file, badges[0], point="Back door").verdict is Verdict.ALREADY_IN


def test_in_whatever_order_three_doors_hear_of_each_other_they_come_to_the_same(
    event_file: EventFile, open_kiosk: OpenKiosk, badges: list[str], clock: GivenClock
) -> None:
    change_point(event_file, WORKSHOP)
    change_point(event_file, WAY_OUT)
    doors = [open_kiosk(name, Role.DESK) for name in ("one", "two", "three")]
    admit(doors[0], badges[0], point="Workshop door")
    send(doors[0], doors[1])
    clock.forward(1)
    admit(doors[1], badges[0], point="Workshop exit")
    clock.forward(1)
    admit(doors[2], badges[0], point="Workshop door")
    change_point(event_file, Point("Workshop door", PointKind.SESSION_DOOR, room="Workshop", capacity=9))
    for target, sources in zip(doors, ((2, 1), (0, 2), (1, 0)), strict=True):
        for number in sources:
            send(doors[number], target)
        send(event_file, target)
    contents = [derived.contents(door.writer) for door in doors]
    assert contents[0] == contents[1] == contents[2]
    assert [inside(door) for door in doors] == [1, 1, 1]


def test_two_desks_at_one_door_admit_a_badge_once(event_file: EventFile, badges: list[str]) -> None:
    """Two programs on one file, as two desks on one machine are."""
    change_point(event_file, WORKSHOP)
    other = EventFile.open(event_file.path, event_file.clock, this_machine)
    answers: list[Verdict] = []
    threads = [
        Thread(target=lambda file=file: answers.append(admit(file, badges[0], point="Workshop door").verdict))
        for file in (event_file, other)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.close()
    assert sorted(answers) == [Verdict.ADMITTED, Verdict.ALREADY_IN]
    assert inside(event_file) == 1


def test_the_next_day_the_room_is_empty_and_after_midnight_it_is_not(tmp_path: Path, clock: GivenClock) -> None:
    file = EventFile.create(tmp_path / "fair.db", clock, this_machine)
    ends = read_time("2026-11-22 18:00").starts(found_event(file, "Fair", "Europe/Istanbul", STARTS).zone)
    file.journal.append(Said("event", "event", {"ends": ends}))
    file.journal.append(Said("attendee", "ada", {"name": "Ada", "codes": {"DAY0001": "ticket"}}))
    change_point(file, Point("Door", PointKind.SESSION_DOOR, capacity=1))
    clock.now = moment_at(file, "2026-11-20 23:30")
    assert admit(file, "DAY0001", point="Door").verdict is Verdict.ADMITTED
    clock.now = moment_at(file, "2026-11-21 03:30")
    assert admit(file, "DAY0001", point="Door").verdict is Verdict.ALREADY_IN
    clock.now = moment_at(file, "2026-11-21 04:00")
    assert admit(file, "DAY0001", point="Door").verdict is Verdict.ADMITTED
    file.close()


def test_a_clock_that_was_set_back_lets_nobody_in_twice(
    event_file: EventFile, badges: list[str], clock: GivenClock
) -> None:
    change_point(event_file, WORKSHOP, [NewRule(RuleKind.AGAIN, number=10)])
    admit(event_file, badges[0], point="Workshop door")
    clock.forward(-30)
    assert admit(event_file, badges[0], point="Workshop door").verdict is Verdict.ALREADY_IN


def test_the_other_door_is_named_only_if_it_is_open_to_this_guest(event_file: EventFile, badges: list[str]) -> None:
    change_point(event_file, WORKSHOP, [NewRule(RuleKind.GROUPS, named=("Speaker",))])
    answer = admit(event_file, badges[1], point="Workshop door")
    assert answer.verdict is Verdict.NOT_AT_THIS_DOOR
    assert way_in(answer) == "Main hall"
    change_point(event_file, Point("Main hall", PointKind.SESSION_DOOR), [NewRule(RuleKind.TIMES, begins="20:00")])
    assert way_in(admit(event_file, badges[1], point="Workshop door")) == ""


def way_in(answer: Admission) -> str:
    assert answer.barrier is not None
    return answer.barrier.instead


def test_two_doors_that_name_each_other_do_not_send_a_guest_round_in_circles(
    event_file: EventFile, badges: list[str]
) -> None:
    for name, other in (("A", "B"), ("B", "A")):
        point = Point(name, PointKind.SESSION_DOOR, instead=other)
        change_point(event_file, point, [NewRule(RuleKind.GROUPS, named=("Press",))])
    assert way_in(admit(event_file, badges[0], point="A")) == ""


def test_a_decision_is_kept_with_its_reason_and_who_made_it(event_file: EventFile, badges: list[str]) -> None:
    change_point(event_file, WORKSHOP)
    verdicts(event_file, "Workshop door", *badges[:2])
    refused = admit(event_file, badges[2], point="Workshop door")
    assert refused.attendee is not None
    let_in = decide(
        event_file,
        refused.attendee.id,
        reason=DecisionReason.SEAT_FREE,
        over=refused.verdict,
        point="Workshop door",
        staff="Selin",
    )
    assert let_in.verdict is Verdict.ADMITTED
    last = list(check_in_rows(event_file))[-1]
    assert (last.decision, last.staff, last.method, last.room) == ("seat_free", "Selin", "decision", "Workshop")
    assert point_named(event_file, "Workshop door").over == 1


def test_an_unpaid_ticket_is_let_in_for_a_reason_and_a_cancelled_one_is_not(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    unpaid, gone = add_guest("Ada Stone", status="unpaid"), add_guest("Can Ak", status="cancelled")
    answers = [
        decide(event_file, one.id, reason=DecisionReason.PAID, over=verdict, point="Desk 1").verdict
        for one, verdict in ((unpaid, Verdict.UNPAID), (gone, Verdict.CANCELLED), (gone, Verdict.UNPAID))
    ]
    assert answers == [Verdict.ADMITTED, Verdict.CANCELLED, Verdict.CANCELLED]


def test_a_foyer_screen_decides_nothing(open_kiosk: OpenKiosk, add_guest: AddGuest) -> None:
    guest = add_guest("Ada Stone", status="unpaid")
    foyer = open_kiosk("foyer", Role.FOYER)
    with pytest.raises(RoleMayNot):
        decide(foyer, guest.id, reason=DecisionReason.PAID, over=Verdict.UNPAID, point="Foyer 1")


@pytest.mark.parametrize("role", [Role.DESK, Role.FOYER])
def test_only_organisers_make_rules(
    event_file: EventFile, open_kiosk: OpenKiosk, badges: list[str], role: Role
) -> None:
    change_point(event_file, WORKSHOP, [NewRule(RuleKind.GROUPS, named=("Speaker",))])
    kiosk = open_kiosk("other", role)
    rule = point_named(kiosk, "Workshop door").door.rules[0].id
    with pytest.raises(RoleMayNot):
        change_point(kiosk, Point("Workshop door"))
    with pytest.raises(RoleMayNot):
        drop_rule(kiosk, "Workshop door", rule)
    with pytest.raises(RoleMayNot):
        remove_point(kiosk, "Workshop door")
    assert admit(kiosk, badges[1], point="Workshop door").verdict is Verdict.NOT_AT_THIS_DOOR


def test_a_desk_opens_at_a_point_that_nobody_described(open_kiosk: OpenKiosk, badges: list[str]) -> None:
    from kiosk.services.admit import ensure_point

    desk = open_kiosk("desk", Role.DESK)
    ensure_point(desk, "Desk 7")
    assert admit(desk, badges[0], point="Desk 7").verdict is Verdict.ADMITTED


def test_what_would_be_answered_at_half_past_ten_is_asked_without_a_trace(
    event_file: EventFile, badges: list[str]
) -> None:
    change_point(event_file, WORKSHOP, [NewRule(RuleKind.TIMES, begins="10:30", ends="12:00")])
    before = event_file.journal.count()
    answers = [
        foreseen(event_file, badges[0], point="Workshop door", at=moment_at(event_file, when)).verdict
        for when in ("10:29", "10:30", "12:00")
    ]
    assert answers == [Verdict.TOO_EARLY, Verdict.ADMITTED, Verdict.TOO_LATE]
    assert foreseen(event_file, "NOBODY", point="Workshop door", at=STARTS).verdict is Verdict.UNKNOWN_CODE
    assert event_file.journal.count() == before


def test_what_is_foreseen_is_what_is_answered(event_file: EventFile, badges: list[str], clock: GivenClock) -> None:
    change_point(event_file, WORKSHOP, [NewRule(RuleKind.AGAIN, number=3), NewRule(RuleKind.TIMES, ends="09:45")])
    change_point(event_file, WAY_OUT)
    for step in range(24):
        code, point = badges[step % 3], ("Workshop door", "Workshop door", "Workshop exit", "Desk 1")[step % 4]
        told = foreseen(event_file, code, point=point, at=clock.now)
        answer = admit(event_file, code, point=point)
        assert (told.verdict, told.barrier, told.attendee) == (answer.verdict, answer.barrier, answer.attendee)
        clock.forward(1)


def test_a_door_may_have_a_name_of_eighty_letters_and_twelve_rules(event_file: EventFile, badges: list[str]) -> None:
    name = "Ş" * 80
    rules = [NewRule(RuleKind.GROUPS, named=("SME", f"Group {number}")) for number in range(12)]
    change_point(event_file, Point(name, PointKind.SESSION_DOOR), rules)
    assert verdicts(event_file, name, badges[1], badges[0]) == [Verdict.ADMITTED, Verdict.NOT_AT_THIS_DOOR]
    with pytest.raises(PointNameTooLong):
        change_point(event_file, Point(name + "x"))


def test_a_rule_that_was_dropped_and_a_point_that_was_removed_hold_no_more(
    event_file: EventFile, badges: list[str]
) -> None:
    change_point(event_file, WORKSHOP, [NewRule(RuleKind.GROUPS, named=("Press",))])
    (rule,) = point_named(event_file, "Workshop door").door.rules
    drop_rule(event_file, "Workshop door", rule.id)
    assert verdicts(event_file, "Workshop door", badges[0]) == [Verdict.ADMITTED]
    remove_point(event_file, "Workshop door")
    assert every_point(event_file) == []
    assert verdicts(event_file, "Workshop door", badges[0]) == [Verdict.ADMITTED]
    assert_as_rebuilt(event_file)


MISTAKES: list[tuple[Point, list[NewRule], type[Fault]]] = [
    (Point("Door", days=("2027-01-01",)), [], NoDayOfEvent),
    (Point("Door", days=("Friday the 13th",)), [], NoDayOfEvent),
    (Point("Door", session="Keynote"), [], NoSuchSession),
    (Point("Door"), [NewRule(RuleKind.TIMES, begins="nine")], NoTimeOfDay),
    (Point("Door"), [NewRule(RuleKind.TIMES, begins="09:00", ends="09:00")], NoSpanOfTimes),
]


@pytest.mark.parametrize(("point", "rules", "fault"), MISTAKES)
def test_a_mistyped_rule_is_refused_and_changes_nothing(
    event_file: EventFile, point: Point, rules: list[NewRule], fault: type[Fault]
) -> None:
    with pytest.raises(fault):
        change_point(event_file, point, rules)
    assert every_point(event_file) == []
    with pytest.raises(NoSuchPoint):
        drop_rule(event_file, "Door", "0")
    change_point(event_file, Point("Door"))
    with pytest.raises(NoSuchRule):
        drop_rule(event_file, "Door", "0")


def test_an_erased_guest_leaves_no_trace_behind_any_door(event_file: EventFile, badges: list[str]) -> None:
    from kiosk.domain.erasure import ErasureReason
    from kiosk.services.erase import erase

    change_point(event_file, WORKSHOP)
    change_point(event_file, WAY_OUT)
    guest = admit(event_file, badges[0], point="Workshop door").attendee
    assert guest is not None
    verdicts(event_file, "Workshop exit", badges[0])
    verdicts(event_file, "Workshop door", badges[0])
    erase(event_file, guest.id, reason=ErasureReason.ASKED, by="Selin")
    assert inside(event_file) == 0
    kept = [record for record in event_file.journal.records() if record.subject == guest.id and record.body]
    assert [record.kind for record in kept] == ["erasure"]
    assert_as_rebuilt(event_file)


def test_a_point_of_a_kind_that_only_a_newer_version_knows_asks_for_a_decision(
    event_file: EventFile, badges: list[str]
) -> None:
    event_file.journal.append(PointDetails("Gate", kind="turnstile"))
    event_file.journal.append(RuleDetails("r1", point="Other gate", kind="height", number=170))
    assert verdicts(event_file, "Gate", badges[0]) == [Verdict.NEEDS_DECISION]
    assert verdicts(event_file, "Other gate", badges[0]) == [Verdict.NEEDS_DECISION]
