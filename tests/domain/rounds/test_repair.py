"""Who comes late and who is missing: at most two others move, nobody in a round that has begun, nobody meets again."""

from itertools import product

import pytest
from hypothesis import strategies as st

from kiosk.domain.rounds import search
from kiosk.domain.rounds.guests import Guest, Wishes
from kiosk.domain.rounds.plan import seat
from kiosk.domain.rounds.repair import Repair, seat_late, take_out
from kiosk.domain.rounds.seating import UNSEATED, Seating
from tests.properties import holds


@pytest.fixture(autouse=True)
def _short_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_EXCHANGES", 2_000)


def planned(people: int, tables: int, rounds: int) -> Seating:
    return seat([Guest()] * people, tables, rounds, Wishes(), "event")


def moved(before: Seating, after: Seating, person: int) -> set[int]:
    return {
        who
        for old, new in zip(before.rounds, after.rounds, strict=True)
        for who in range(before.people)
        if who != person and old[who] != new[who]
    }


ACTS = st.lists(st.tuples(st.booleans(), st.integers(0, 5), st.integers(0, 200)), min_size=1, max_size=6)


@holds(few=8, many=150, people=st.integers(12, 60), tables=st.integers(3, 9), acts=ACTS)
def test_whoever_comes_or_goes_two_others_move_at_most_and_none_in_a_round_that_has_begun(
    people: int, tables: int, acts: list[tuple[bool, int, int]]
) -> None:
    seating = planned(people, tables, 6)
    for comes, first, number in acts:
        person = seating.people if comes else number % seating.people
        act = seat_late if comes else take_out
        repair = act(seating, person, first, first + 1)
        others = moved(seating, repair.seating, person)
        assert others <= set(repair.moved)
        assert len(repair.moved) <= 2
        assert moved_before(seating, repair, person, first) == set()
        assert all(
            (seats[person] != UNSEATED) is (comes if round_ >= first else before(seating, person, round_))
            for round_, seats in enumerate(repair.seating.rounds)
        )
        seating = repair.seating


def before(seating: Seating, person: int, round_: int) -> bool:
    return person < seating.people and seating.rounds[round_][person] != UNSEATED


def moved_before(seating: Seating, repair: Repair, person: int, first: int) -> set[int]:
    begun = first + 1
    old, new = Seating(seating.tables, seating.rounds[:begun]), Seating(seating.tables, repair.seating.rounds[:begun])
    return moved(old, new, person)


def test_empty_places_of_a_design_take_five_who_come_late_and_nobody_meets_twice() -> None:
    seating = planned(83, 11, 6)
    for _ in range(5):
        repair = seat_late(seating, seating.people, 0, 0)
        assert repair.moved == ()
        seating = repair.seating
    assert seating.repeats() == 0
    assert all(max(sizes := seating.sizes(round_)) - min(sizes) <= 1 for round_ in range(6))


@holds(few=10, many=200, people=st.integers(8, 30), tables=st.integers(3, 6), first=st.integers(0, 2))
def test_no_repeat_is_made_that_other_tables_would_avoid(people: int, tables: int, first: int) -> None:
    seating = planned(people, tables, 3)
    repair = seat_late(seating, people, first, first)
    made = repair.seating.repeats() - seating.repeats()
    if not repair.moved:
        assert made <= least_made(seating, first)
    assert made <= least_made(seating, first) or made == 0


def least_made(seating: Seating, first: int) -> int:
    """Try every way through the rounds at tables that are not larger by two than the smallest."""
    ways = []
    for round_ in range(first, len(seating.rounds)):
        sizes = seating.sizes(round_)
        ways.append([table for table, size in enumerate(sizes) if size <= min(sizes) + 1])
    least = seating.people * 3
    for way in product(*ways):
        met = made = 0
        for round_, table in enumerate(way, first):
            company = seating.company(round_)[table]
            made += (met & company).bit_count()
            met |= company
        least = min(least, made)
    return least


def test_a_place_that_falls_empty_is_taken_by_who_comes_next() -> None:
    seating = planned(77, 11, 5)
    gone = take_out(seating, 8, 0, 0).seating
    assert gone.repeats() == 0
    back = seat_late(gone, 77, 0, 0).seating
    assert back.repeats() == 0
    assert [set(back.sizes(round_)) for round_ in range(5)] == [{7}] * 5


def test_who_was_missing_can_come_back() -> None:
    seating = planned(83, 11, 6)
    back = seat_late(take_out(seating, 8, 0, 0).seating, 8, 3, 4).seating
    assert [seats[8] == UNSEATED for seats in back.rounds] == [True] * 3 + [False] * 3
    assert back.repeats() == 0
    assert back.people == 83


def test_a_table_that_would_be_three_smaller_is_made_even_by_one_who_meets_nobody_again() -> None:
    seating = planned(83, 11, 4)
    table = seating.rounds[3][0]
    for person in [who for who in range(83) if seating.rounds[3][who] == table][:3]:
        repair = take_out(seating, person, 3, 3)
        assert len(repair.moved) <= 2
        seating = repair.seating
    assert seating.repeats() == 0
    assert max(seating.sizes(3)) - min(seating.sizes(3)) <= 2
