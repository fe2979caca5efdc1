"""A design seats people so that nobody meets anybody twice, for prime powers and for other numbers of tables."""

from itertools import combinations

import pytest
from hypothesis import strategies as st

from kiosk.domain.rounds.design import design_of, most_rounds
from kiosk.domain.rounds.rings import field_of, prime_powers
from tests.properties import holds

POWERS = (2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27, 32, 49, 64, 81, 125, 127)


@pytest.mark.parametrize("size", POWERS)
def test_a_field_has_no_divisors_of_zero_and_each_element_an_opposite(size: int) -> None:
    field = field_of(*prime_powers(size)[0])
    some = range(1, size, max(1, size // 12))
    for one in some:
        assert sorted(field.multiply(one, other) for other in range(size)) == list(range(size))
        assert sorted(field.add(one, other) for other in range(size)) == list(range(size))
        for other in some:
            assert field.multiply(one, field.add(other, 1)) == field.add(field.multiply(one, other), one)


@pytest.mark.parametrize("tables", [2, 3, 4, 5, 7, 8, 9, 11, 16, 25, 27])
def test_with_a_prime_power_of_tables_there_are_as_many_rounds_and_columns(tables: int) -> None:
    columns = min(tables, 9)
    assert most_rounds(tables, columns) == tables
    check(tables, tables, columns)


@holds(few=12, many=400, tables=st.integers(2, 40), rounds=st.integers(1, 8), columns=st.integers(1, 9))
def test_whatever_the_number_of_tables_two_of_a_design_meet_at_most_once(
    tables: int, rounds: int, columns: int
) -> None:
    if design_of(tables, rounds, columns):
        check(tables, rounds, columns)


@pytest.mark.parametrize(("tables", "rounds", "columns"), [(10, 4, 9), (10, 5, 8), (12, 6, 7), (15, 5, 8)])
def test_columns_are_found_by_trial_where_no_field_is(tables: int, rounds: int, columns: int) -> None:
    check(tables, rounds, columns)


def test_where_more_sit_at_a_table_than_there_are_tables_there_is_none() -> None:
    assert design_of(4, 2, 5) is None
    assert design_of(4, 1, 5) is not None


def check(tables: int, rounds: int, columns: int) -> None:
    design = design_of(tables, rounds, columns)
    assert design is not None
    met: set[tuple[int, int]] = set()
    for round_ in range(rounds):
        at: dict[int, list[int]] = {table: [] for table in range(tables)}
        for column in range(columns):
            for row in range(tables):
                at[design.table_of(round_, column, row)].append(column * tables + row)
        assert all(len(people) == columns for people in at.values())
        pairs = {pair for people in at.values() for pair in combinations(people, 2)}
        assert not pairs & met
        assert all(one // tables != other // tables for one, other in pairs)
        met |= pairs
