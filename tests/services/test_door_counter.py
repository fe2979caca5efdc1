"""The door's numbers are kept up with each scan, and each is what a query over the whole file says."""

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from itertools import count, pairwise

import pytest

from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.verdict import Outcome, Verdict, outcome_of
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.faults.people import CodeNotListed, PersonNotIn, UndoneBefore
from kiosk.domain.kiosks.role import Role
from kiosk.domain.roster.new_guest import NewGuest
from kiosk.services.admit import admit, undo_latest
from kiosk.services.attendance import attendance
from kiosk.services.door_counter import DoorCounter
from kiosk.services.door_figures import DoorFigures
from kiosk.services.effort import Effort
from kiosk.services.erase import erase
from kiosk.services.people.same_person import merge_people, separate
from kiosk.services.points import change_point, every_point
from kiosk.services.walk_in import walk_in
from kiosk.services.watch import group_counts
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said
from tests.hosts import OpenKiosk, send
from tests.queries import admitted_twice, arrivals

WORKSHOP = Point("Workshop door", PointKind.SESSION_DOOR, room="Workshop", capacity=2)
WAY_OUT = Point("Workshop exit", PointKind.EXIT, room="Workshop")
EFFORTLESS = Effort(spent=lambda: 0.0)
"""By which counting anew takes no time, and may be done again at once."""


def assert_as_queried(file: EventFile, figures: DoorFigures) -> None:
    """Check each number against a query of its own."""
    now, reader, day = file.clock(), file.reader, figures.day
    assert figures.attendance == attendance(file)
    assert figures.groups == group_counts(file)
    assert figures.doubled == admitted_twice(file)
    for bars in (12, 36):
        assert figures.arrivals(now, bars) == arrivals(file, bars)
    scans = reader.execute(
        "SELECT device, point, at, verdict FROM scan WHERE day = ? AND method NOT IN ('import', 'look_up') "
        "ORDER BY device, seq",
        (day,),
    ).fetchall()
    refused = Counter(verdict for *_, verdict in scans if outcome_of(Verdict(verdict)) is Outcome.REFUSED)
    assert dict(figures.refused) == dict(refused)
    assert {(desk.device, desk.point): desk.scans for desk in figures.desks} == Counter(row[:2] for row in scans)
    for desk in figures.desks:
        times = [at for device, point, at, _ in scans if (device, point) == (desk.device, desk.point)]
        pauses = [(b - a) // 100 for a, b in pairwise(times) if b - a <= 120_000]
        assert dict(desk.pauses) == Counter(pauses)
        assert desk.last == max(times)
        assert desk.median == (sorted(pauses)[(len(pauses) + 1) // 2 - 1] / 10 if pauses else None)
    rooms = {state.door.area: (state.inside, state.over, state.room.since) for state in every_point(file)}
    assert {room.area: (room.inside, room.over, room.since) for room in figures.rooms} == rooms


@pytest.fixture
def guests(add_guest: AddGuest) -> list[Guest]:
    return [add_guest(f"Guest {number}", group=("SME", "Student", "")[number % 3]) for number in range(8)]


@pytest.mark.parametrize("seed", range(3))
def test_whatever_happens_at_the_doors_each_number_is_what_a_query_says(
    seed: int, event_file: EventFile, open_kiosk: OpenKiosk, guests: list[Guest], clock: GivenClock
) -> None:
    chance = random.Random(seed)
    change_point(event_file, WORKSHOP)
    change_point(event_file, WAY_OUT)
    desks = [event_file, open_kiosk("one", Role.DESK), open_kiosk("two", Role.DESK)]
    counters = [DoorCounter(desk, EFFORTLESS) for desk in desks[:2]]
    names = [guest.id for guest in guests]

    def scan() -> None:
        point = chance.choice(["Desk 1", "Desk 2", "Workshop door", "Workshop door", "Workshop exit"])
        admit(chance.choice(desks), chance.choice([*(guest.badge for guest in guests), "NOBODY"]), point=point)

    def take_back() -> None:
        with suppress(PersonNotIn, UndoneBefore, CodeNotListed):
            undo_latest(chance.choice(desks), chance.choice(guests).badge, staff="Selin")

    def exchange() -> None:
        source, target = chance.sample(desks, 2)
        send(source, target)

    def add() -> None:
        walk_in(chance.choice(desks), NewGuest(f"Walk-in {chance.random()}"), point="Desk 1")

    def regroup() -> None:
        event_file.journal.append(Said("attendee", chance.choice(names), {"group": chance.choice(["SME", "Expert"])}))

    acts: list[Callable[[], None]] = [*[scan] * 12, take_back, exchange, exchange, add, regroup]
    for _ in range(60):
        clock.forward(chance.choice([0.02, 0.1, 0.3, 3]))
        chance.choice(acts)()
        if chance.random() < 0.4:
            for desk, counter in zip(desks, counters, strict=False):
                assert_as_queried(desk, counter.look())


def test_who_is_erased_or_becomes_one_with_another_is_counted_so(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    counter = DoorCounter(event_file, EFFORTLESS)
    for guest in guests[:4]:
        clock.forward(0.1)
        admit(event_file, guest.badge, point="Desk 1")
    assert counter.look().attendance.checked_in == 4
    for act in (
        lambda: merge_people(event_file, guests[0].id, guests[1].id),
        lambda: separate(event_file, guests[0].id),
        lambda: erase(event_file, guests[2].id, reason=ErasureReason.ASKED, by="Selin"),
    ):
        act()
        assert_as_queried(event_file, counter.look())
    assert counter.look().attendance.checked_in == 3


def test_counting_all_anew_is_not_done_again_at_once(event_file: EventFile, guests: list[Guest]) -> None:
    now, spent = [0.0], count()
    counter = DoorCounter(event_file, Effort(clock=lambda: now[0], spent=lambda: float(next(spent))))
    admit(event_file, guests[0].badge, point="Desk 1")
    assert counter.look().attendance.checked_in == 1
    merge_people(event_file, guests[0].id, guests[1].id)
    assert counter.look().attendance.expected == 8
    now[0] = 20.0
    assert counter.look().attendance.expected == 7


def test_each_day_begins_with_empty_numbers(
    event_file: EventFile, guests: list[Guest], clock: GivenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = DoorCounter(event_file, EFFORTLESS)
    admit(event_file, guests[0].badge, point="Desk 1")
    assert counter.look().attendance.checked_in == 1
    monkeypatch.setattr("kiosk.services.door_counter.shown_day", lambda _: "2026-11-21")
    assert counter.look().attendance.checked_in == 0
    assert counter.look().desks == ()
