"""A plan of rounds: the number of tables that is proposed, who meets whom, and what is wished."""

from itertools import combinations

import pytest
from hypothesis import strategies as st

from kiosk.domain.rounds import search
from kiosk.domain.rounds.bound import least_repeats, table_sizes
from kiosk.domain.rounds.guests import Guest, Wishes, colleagues_of, pairs_of
from kiosk.domain.rounds.plan import Proposal, proposal, seat
from kiosk.domain.rounds.seating import Seating
from tests.properties import holds


@pytest.fixture(autouse=True)
def _short_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_EXCHANGES", 4_000)


def test_eleven_tables_instead_of_ten_and_nobody_meets_twice_for_up_to_eleven_rounds() -> None:
    assert proposal(83, 6) == Proposal(11, 10, 11)
    seating = seat([Guest()] * 83, 11, 11, Wishes(), "event")
    assert seating.repeats() == 0
    assert sum(bin(one).count("1") - 1 for round_ in range(11) for one in seating.company(round_)) > 0


@pytest.mark.parametrize(("people", "rounds"), [(20, 3), (31, 4), (47, 5), (64, 6), (83, 6), (120, 8), (150, 6)])
def test_what_is_proposed_repeats_nothing_where_it_says_so_and_tables_seat_four_to_ten(
    people: int, rounds: int
) -> None:
    proposed = proposal(people, rounds)
    seating = seat([Guest()] * people, proposed.tables, rounds, Wishes(), "event")
    assert proposed.most_rounds >= rounds
    assert seating.repeats() == 0
    for round_ in range(rounds):
        assert 4 <= min(seating.sizes(round_)) <= max(seating.sizes(round_)) <= 10


def counted(seating: Seating) -> int:
    """Count repeats as a person would: pair by pair."""
    met: dict[tuple[int, int], int] = {}
    for seats in seating.rounds:
        for pair in combinations(range(seating.people), 2):
            if seats[pair[0]] == seats[pair[1]]:
                met[pair] = met.get(pair, 0) + 1
    return sum(times - 1 for times in met.values())


@holds(few=8, many=100, people=st.integers(2, 60), tables=st.integers(1, 12), rounds=st.integers(1, 7))
def test_everybody_sits_in_each_round_tables_differ_by_one_and_no_plan_beats_the_bound(
    people: int, tables: int, rounds: int
) -> None:
    seating = seat([Guest()] * people, tables, rounds, Wishes(), "event")
    assert len(seating.rounds) == rounds
    for round_ in range(rounds):
        assert sorted(seating.sizes(round_), reverse=True) == table_sizes(people, seating.tables)
    assert seating.repeats() == counted(seating) >= least_repeats(people, seating.tables, rounds)


def test_the_search_makes_it_better_and_the_same_event_has_the_same_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    short = seat([Guest()] * 40, 5, 4, Wishes(), "event")
    assert short == seat([Guest()] * 40, 5, 4, Wishes(), "event")
    assert short != seat([Guest()] * 40, 5, 4, Wishes(), "another")
    monkeypatch.setattr(search, "MOST_EXCHANGES", 1)
    assert short.repeats() < seat([Guest()] * 40, 5, 4, Wishes(), "event").repeats()


def test_the_bound_counts_pairs_and_tables() -> None:
    assert least_repeats(4, 2, 4) == 4 * 2 - 6
    assert least_repeats(9, 2, 2) == (3 + 1) + (1 + 1), "of five people from two tables three come from one"
    assert least_repeats(83, 10, 6) == 0


GROUPS = ["SME"] * 30 + ["Entrepreneur"] * 15 + ["University"] * 12 + ["Student"] * 12 + ["Technopark"] * 6


def test_people_of_one_organisation_or_of_a_group_that_fits_never_meet() -> None:
    guests = [Guest(group, f"Firm {place // 3}" if place < 30 else "") for place, group in enumerate(GROUPS)]
    guests += [Guest("Expert")] * 7 + [Guest("Investor")]
    seating = seat(guests, 11, 11, Wishes(), "event")
    assert seating.meetings(pairs_of(colleagues_of(guests).values())) == 0
    experts = [place for place, guest in enumerate(guests) if guest.group == "Expert"]
    assert seating.meetings(pairs_of([experts])) == 0
    smes = pairs_of([range(30)])
    mixed = seat([Guest()] * len(guests), 11, 11, Wishes(), "event")
    assert seating.meetings(smes) < 0.9 * mixed.meetings(smes)


@holds(few=6, many=60, sizes=st.lists(st.integers(1, 7), min_size=3, max_size=14), seed=st.text(max_size=3))
def test_organisations_of_no_more_people_than_tables_are_kept_apart_where_a_column_has_room(
    sizes: list[int], seed: str
) -> None:
    guests = [Guest("", f"Firm {number}") for number, size in enumerate(sizes) for _ in range(size)]
    tables, rounds = 13, 5
    if len(guests) > 13 * 4 or len(guests) < 14:
        return
    guests += [Guest()] * (13 * 7 - len(guests))
    seating = seat(guests, tables, rounds, Wishes(), seed)
    assert seating.meetings(pairs_of(colleagues_of(guests).values())) == 0


def test_those_wished_together_always_sit_together_and_those_wished_apart_never(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wishes = Wishes(together=(frozenset({0, 40}),), apart=(frozenset({1, 2, 3}),))
    monkeypatch.setattr(search, "MOST_EXCHANGES", 60_000)
    seating = seat([Guest()] * 83, 11, 6, wishes, "event")
    assert seating.meetings([(0, 40)]) == 6
    assert seating.meetings(pairs_of(wishes.apart)) == 0
    assert all(max(sizes := seating.sizes(round_)) - min(sizes) <= 1 for round_ in range(6))
    ties = [1 << 40 if one == 0 else 1 if one == 40 else 0 for one in range(83)]
    assert seating.repeats(ties) <= 15
