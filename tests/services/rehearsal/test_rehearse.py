"""A rehearsal plays the event's own mornings with the services that answer at the door, and leaves nothing behind."""

from bisect import insort
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from kiosk.adapters.machine.state_folder import state_folder
from kiosk.bootstrap.rehearsal import rehearse_event
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.queue import LONGEST_WAIT
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.faults.rehearsal import DayHasBegun, NobodyToRehearse
from kiosk.domain.rehearsal.assumptions import Assumption, AssumptionSource
from kiosk.services.admit import admit
from kiosk.services.attendance import attendance
from kiosk.services.event import found_event
from kiosk.services.points import change_point
from kiosk.services.rehearsal.rehearse import RehearsalWish
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest, GivenClock, Guest
from tests.facts import Said
from tests.guests import put_on_the_list

DAY = 86_400_000
NOBODY_AWAY = {Assumption.NO_SHOWS: 0.0, Assumption.WALK_INS: 0.0, Assumption.TROUBLED: 0.0}


def put_on_the_list_together(file: EventFile, name: str, count: int, **fields: object) -> list[Guest]:
    with file.writing():
        return [put_on_the_list(file, f"{name} {number:03}", "", **fields) for number in range(count)]


def test_a_rehearsal_says_who_is_refused_and_why_and_the_event_stays_as_it_is(event_file: EventFile) -> None:
    put_on_the_list_together(event_file, "Guest", 20, group="SME")
    put_on_the_list_together(event_file, "Student", 5, group="Student", status="unpaid")
    records = event_file.journal.count()
    values = {**NOBODY_AWAY, Assumption.WALK_INS: 8.0}
    rehearsal = rehearse_event(event_file, RehearsalWish(2, mornings=3, values=values))
    assert {(one.verdict, one.group) for one, _ in rehearsal.refusals} == {(Verdict.UNPAID, "Student")}
    assert sum(scans for _, scans in rehearsal.refusals) == 5
    assert (rehearsal.came, rehearsal.checked_in) == (27, 22)
    assert rehearsal.sources[Assumption.WALK_INS] is AssumptionSource.SET
    assert rehearsal.sources[Assumption.SERVICE] is AssumptionSource.ASSUMED
    assert rehearsal == rehearse_event(event_file, RehearsalWish(2, mornings=3, values=values))
    assert rehearsal != rehearse_event(event_file, RehearsalWish(2, mornings=3, values=values, seed=2))
    assert event_file.journal.count() == records
    assert attendance(event_file).checked_in == 0
    assert not any(state_folder("rehearsals").iterdir())


def test_the_door_of_a_room_that_is_too_small_is_named_with_how_many_find_it_full(event_file: EventFile) -> None:
    change_point(event_file, Point("Lab door", PointKind.SESSION_DOOR, room="Laboratory", capacity=12))
    for title, room in (("Tour", "Laboratory"), ("Talk", "Hall")):
        details = {"title": title, "room": room, "starts": STARTS, "ends": STARTS + 3_600_000}
        event_file.journal.append(Said("session", title, details))
    put_on_the_list_together(event_file, "Guest", 40)
    rehearsal = rehearse_event(event_file, RehearsalWish(3, mornings=1, values=NOBODY_AWAY))
    [tour] = rehearsal.rooms
    assert (tour.title, tour.room, tour.most, tour.inside) == ("Tour", "Laboratory", 12, 12)
    assert tour.wished == 12 + tour.turned_away
    assert tour.turned_away > 0
    assert [one.point for one, _ in rehearsal.refusals] == ["Lab door"]


def test_too_few_desks_are_told_with_the_time_and_as_many_as_are_asked_for_keep_up_when_they_are_played(
    event_file: EventFile,
) -> None:
    put_on_the_list_together(event_file, "Guest", 200)
    few = rehearse_event(event_file, RehearsalWish(1, mornings=1))
    assert few.late is not None
    assert few.late < STARTS
    assert few.longest_wait > 2 * LONGEST_WAIT
    needed = few.openings[-1].desks
    assert [one.desks for one in few.openings] == list(range(1, needed + 1))
    assert [one.at for one in few.openings] == sorted(one.at for one in few.openings)
    enough = rehearse_event(event_file, RehearsalWish(needed, mornings=1))
    assert enough.late is None
    assert enough.longest_wait < 2 * LONGEST_WAIT


def test_a_day_on_which_people_have_come_is_not_rehearsed_nor_one_without_guests(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    with pytest.raises(NobodyToRehearse):
        rehearse_event(event_file, RehearsalWish(1))
    admit(event_file, add_guest("Ada Stone").badge, point="Desk 1")
    with pytest.raises(DayHasBegun):
        rehearse_event(event_file, RehearsalWish(1))


def test_what_a_killed_rehearsal_left_is_gone_with_the_next_one(event_file: EventFile, add_guest: AddGuest) -> None:
    left = state_folder("rehearsals") / "killed"
    left.mkdir(parents=True)
    (left / "event.db").write_text("somebody's name")
    add_guest("Ada Stone")
    rehearse_event(event_file, RehearsalWish(1, mornings=1))
    assert not left.exists()


@pytest.fixture
def two_days(tmp_path: Path, clock: GivenClock) -> Iterator[tuple[EventFile, list[Guest]]]:
    with closing(EventFile.create(tmp_path / "fair.db", clock, this_machine)) as file:
        found_event(file, "Fair", "Europe/Istanbul", STARTS, STARTS + DAY + 8 * 3_600_000)
        for number in range(2):
            at = STARTS + number * DAY
            details = {"title": "Opening", "room": "Hall", "starts": at, "ends": at + 3_600_000}
            file.journal.append(Said("session", f"opening-{number}", details))
        yield file, put_on_the_list_together(file, "Guest", 700)


def record_morning(file: EventFile, clock: GivenClock, guests: list[Guest], first: int, seed: int) -> list[int]:
    """Let 560 of the guests come at three desks, as no rule of a rehearsal has it; returns when each was let in."""
    draw = Random(seed)
    came = sorted(first + round(draw.gauss(-6, 13) * 60_000) for _ in range(560))
    free = [(came[0], f"Desk {number}") for number in (1, 2, 3)]
    times = []
    with file.writing():
        for at, guest in zip(came, draw.sample(guests, 560), strict=True):
            ready, desk = free.pop(0)
            clock.now = max(at, ready)
            admit(file, guest.badge, point=desk)
            times.append(clock.now)
            insort(free, (clock.now + round((5 + draw.expovariate(1 / 3)) * 1000), desk))
    return times


def test_a_morning_is_foretold_within_a_fifth_from_another_one_that_was_recorded(
    two_days: tuple[EventFile, list[Guest]], clock: GivenClock
) -> None:
    """Check-ins in five minutes and the gaps between them, of a day that the rehearsal has not seen."""
    file, guests = two_days
    record_morning(file, clock, guests, STARTS, seed=11)
    values = {Assumption.NO_SHOWS: 20.0, Assumption.WALK_INS: 0.0, Assumption.TROUBLED: 0.0}
    rehearsal = rehearse_event(file, RehearsalWish(3, mornings=3, values=values))
    assert (rehearsal.day, rehearsal.recorded) == ("2026-11-21", "2026-11-20")
    assert rehearsal.sources[Assumption.SERVICE] is AssumptionSource.MEASURED
    real = record_morning(file, clock, guests, STARTS + DAY, seed=12)
    step = 5 * 60_000
    counted, foretold = Counter(at // step for at in real), dict[int, float]()
    for minute in rehearsal.minutes:
        number = minute.at // step
        foretold[number] = foretold.get(number, 0.0) + minute.checked_in
    missed = sum(abs(counted[number] - foretold.get(number, 0.0)) for number in counted.keys() | foretold.keys())
    assert missed / len(real) < 0.2
    gaps = sorted((later - earlier) / 1000 for earlier, later in pairwise(real))
    assert rehearsal.gap == pytest.approx(gaps[len(gaps) // 2], rel=0.2)
    assert rehearsal.long_gap == pytest.approx(gaps[len(gaps) * 9 // 10], rel=0.2)
