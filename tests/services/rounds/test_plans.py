"""Rounds are planned on the organiser's machine, shown by the others, repaired and taken back."""

import operator

import pytest

from kiosk.domain.fault import Fault
from kiosk.domain.faults.rounds import (
    NobodyToSeat,
    NoRoundsPlanned,
    NotInRounds,
    RoundSeatTaken,
    RoundsOver,
    WishesContradict,
)
from kiosk.domain.kiosks.role import Role
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds import search
from kiosk.domain.rounds.guests import Guest, Wishes
from kiosk.domain.rounds.plan import seat
from kiosk.domain.rounds.table_wishes import NO_WISHES, TableWishes
from kiosk.services.admit import admit
from kiosk.services.rounds.plans import (
    current_plan,
    plan_rounds,
    seat_latecomer,
    take_missing_out,
    undo_rounds,
)
from kiosk.storage.event_file import EventFile
from kiosk.storage.rebuilding import rebuild
from kiosk.storage.tables import attendees
from tests.conftest import AddGuest, GivenClock
from tests.hosts import OpenKiosk


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> list[Attendee]:
    people = [
        add_guest(f"Guest {number:02}", organisation=f"Firm {number // 2}" if number < 8 else "")
        for number in range(24)
    ]
    for one in people[:22]:
        admit(event_file, one.badge, point="Desk 1")
    return [attendees.of_ids(event_file.reader, [one.id])[one.id] for one in people]


def test_those_are_seated_who_are_in_and_other_kiosks_show_the_plan(
    event_file: EventFile, guests: list[Attendee], clock: GivenClock, open_kiosk: OpenKiosk
) -> None:
    made = plan_rounds(event_file, 3, starts=clock.now + 600_000, minutes=12)
    assert set(made.people) == {one.id for one in guests[:22]}
    assert made.seating.repeats() == 0
    foyer = open_kiosk("foyer", Role.FOYER)
    assert current_plan(foyer) == current_plan(event_file) == made
    assert made.begins(2) - made.starts == 24 * 60_000
    assert (made.round_at(clock.now), made.round_at(made.starts), made.round_at(made.ends)) == (-1, 0, 3)
    with pytest.raises(Fault):
        plan_rounds(foyer, 3, starts=clock.now, minutes=12)
    assert current_plan(foyer) == made


def test_people_of_one_organisation_never_share_a_table(
    event_file: EventFile, guests: list[Attendee], clock: GivenClock
) -> None:
    plan = plan_rounds(event_file, 4, starts=clock.now, minutes=10)
    for one, other in zip(guests[:8:2], guests[1:8:2], strict=True):
        pairs = zip(plan.tables_of(one.id), plan.tables_of(other.id), strict=True)
        assert all(left != right for left, right in pairs)


def test_who_comes_late_has_a_table_from_the_round_that_is_on(
    event_file: EventFile, guests: list[Attendee], clock: GivenClock
) -> None:
    plan = plan_rounds(event_file, 4, starts=clock.now, minutes=10)
    clock.forward(11)
    repaired = seat_latecomer(event_file, guests[22])
    tables = repaired.plan.tables_of(guests[22].id)
    assert tables[0] is None
    assert all(tables[1:])
    assert current_plan(event_file) == repaired.plan
    assert repaired.plan.seating.repeats() == 0
    with pytest.raises(RoundSeatTaken):
        seat_latecomer(event_file, guests[22])
    rebuild(event_file)
    assert current_plan(event_file) == repaired.plan
    assert undo_rounds(event_file) == plan
    assert undo_rounds(event_file) is None


def test_who_is_missing_leaves_a_place_for_the_next_and_can_come_after_all(
    event_file: EventFile, guests: list[Attendee], clock: GivenClock
) -> None:
    plan_rounds(event_file, 3, starts=clock.now + 60_000, minutes=10)
    gone = take_missing_out(event_file, guests[0]).plan
    assert gone.tables_of(guests[0].id) == [None] * 3
    with pytest.raises(NotInRounds):
        take_missing_out(event_file, guests[0])
    assert all(seat_latecomer(event_file, guests[23]).plan.tables_of(guests[23].id))
    back = seat_latecomer(event_file, guests[0]).plan
    assert all(back.tables_of(guests[0].id))
    assert back.repairs == 3
    assert back.seating.repeats() == 0


def test_a_new_plan_takes_the_place_of_the_one_before_and_comes_back_when_it_is_taken_back(
    event_file: EventFile, guests: list[Attendee], clock: GivenClock
) -> None:
    first = plan_rounds(event_file, 2, starts=clock.now, minutes=10)
    clock.forward(1)
    wishes = TableWishes(apart=((guests[0].id, guests[2].id),))
    second = plan_rounds(event_file, 3, starts=clock.now, minutes=15, tables=6, wishes=wishes)
    assert current_plan(event_file) == second
    assert second.seating.tables == 6
    assert undo_rounds(event_file) == first


def test_who_is_wished_together_or_apart_stays_so_for_who_comes_late_and_on_every_kiosk(
    event_file: EventFile, guests: list[Attendee], clock: GivenClock, open_kiosk: OpenKiosk
) -> None:
    ids = [one.id for one in guests]
    wishes = TableWishes(together=((ids[9], ids[10]), (ids[11], ids[22])), apart=((ids[12], ids[23]),))
    plan = plan_rounds(event_file, 3, starts=clock.now, minutes=10, tables=5, wishes=wishes)
    for late in guests[22:]:
        plan = seat_latecomer(event_file, late).plan
    assert current_plan(open_kiosk("foyer", Role.FOYER)) == plan
    assert plan.wishes == wishes
    for one, other in wishes.together:
        assert plan.tables_of(one) == plan.tables_of(other)
    assert not any(map(operator.eq, plan.tables_of(ids[12]), plan.tables_of(ids[23])))
    assert plan.wishes.unmet(plan.people, plan.seating) == [NO_WISHES] * 3
    take_missing_out(event_file, guests[13])
    rebuild(event_file)
    again = current_plan(event_file)
    assert again
    assert (again.wishes, again.tables_of(ids[9])) == (wishes, again.tables_of(ids[10]))


def test_wishes_that_no_table_can_keep_are_told_and_those_that_go_against_each_other_refused(
    event_file: EventFile, guests: list[Attendee], clock: GivenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_EXCHANGES", 2_000)
    ids = [one.id for one in guests]
    crowd = tuple(ids[:12])
    plan = plan_rounds(event_file, 2, starts=clock.now, minutes=10, tables=5, wishes=TableWishes((crowd,)))
    assert [one.together for one in plan.wishes.unmet(plan.people, plan.seating)] == [(crowd,)] * 2
    chain = TableWishes(((ids[0], ids[1]), (ids[1], ids[2])), ((ids[0], ids[2]),))
    with pytest.raises(WishesContradict):
        plan_rounds(event_file, 2, starts=clock.now, minutes=10, wishes=chain)
    assert current_plan(event_file) == plan


def test_colleagues_sit_anywhere_where_the_organiser_says_so(
    event_file: EventFile, guests: list[Attendee], clock: GivenClock
) -> None:
    anywhere = TableWishes(colleagues_apart=False)
    plan = plan_rounds(event_file, 3, starts=clock.now, minutes=10, wishes=anywhere)
    strangers = seat([Guest()] * 22, plan.seating.tables, 3, Wishes(), event_file.read_event().id)
    assert plan.seating == strangers != plan_rounds(event_file, 3, starts=clock.now, minutes=10).seating


def test_nothing_is_guessed_where_nothing_is_planned_or_all_is_over(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    late = attendees.of_ids(event_file.reader, [add_guest("Late Guest").id]).popitem()[1]
    with pytest.raises(NobodyToSeat):
        plan_rounds(event_file, 3, starts=clock.now, minutes=10)
    with pytest.raises(NoRoundsPlanned):
        undo_rounds(event_file)
    for name in ("Ada Su", "Ece Su"):
        admit(event_file, add_guest(name).badge, point="Desk 1")
    plan_rounds(event_file, 2, starts=clock.now, minutes=10)
    clock.forward(20)
    with pytest.raises(RoundsOver):
        seat_latecomer(event_file, late)
