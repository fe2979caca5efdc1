"""The wall shows which groups have met least, where that is more than chance, and tells of nobody."""

from itertools import combinations

import pytest

from kiosk.domain.networking.bridges import MOST_GROUPS, Bridges, BridgeWidth, bridges_of

CAME = {"SME": 24, "Student": 14, "University": 12, "Technopark": 7, "Investor": 4, "": 6}


def met(*counts: tuple[str, str, int]) -> list[tuple[str, str]]:
    return [(a, b) for a, b, count in counts for _ in range(count)]


def found(*counts: tuple[str, str, int], came: dict[str, int] = CAME) -> Bridges:
    bridges = bridges_of(came, met(*counts))
    assert bridges is not None
    return bridges


EVEN = (("SME", "Student", 15), ("SME", "University", 13), ("Student", "University", 8), ("SME", "SME", 40))


def test_the_thinnest_is_the_one_furthest_below_chance_not_the_one_of_the_fewest_exchanges() -> None:
    bridges = found(("SME", "Student", 6), ("SME", "University", 12), ("Student", "University", 5), ("SME", "SME", 40))
    assert bridges.thinnest == ("SME", "Student"), "6 of 12, where between the small ones 5 of 6 is much"


def test_groups_of_fewer_than_five_and_people_without_one_are_on_no_bridge() -> None:
    bridges = found(*EVEN, ("Investor", "Student", 9), ("", "SME", 30))
    assert bridges.groups == ("SME", "Student", "University", "Technopark")
    assert set(bridges.widths) == set(combinations(bridges.groups, 2))


def test_a_pair_of_which_chance_gives_too_few_is_not_named_however_little_it_met() -> None:
    bridges = found(*EVEN, ("SME", "Technopark", 1))
    assert bridges.thinnest == ("SME", "Technopark")
    assert bridges_of({"A": 5, "B": 5, "C": 5}, met(("A", "B", 6), ("A", "C", 6))) is None, "4 of B and C by chance"


def test_where_nothing_is_thinner_than_chance_nothing_is_named() -> None:
    assert bridges_of({"A": 5, "B": 5, "C": 5}, met(("A", "B", 9), ("A", "C", 9), ("B", "C", 9))) is None


@pytest.mark.parametrize("came", [{}, {"SME": 40}, {"SME": 40, "Student": 20}])
def test_two_groups_have_one_bridge_only_and_none_is_the_thinnest(came: dict[str, int]) -> None:
    assert bridges_of(came, met(("SME", "SME", 50))) is None


@pytest.mark.parametrize("few", [0, 1, 4])
def test_a_bridge_of_fewer_than_five_exchanges_looks_like_one_of_none(few: int) -> None:
    bridges = found(*EVEN, ("SME", "Technopark", few))
    assert bridges == found(*EVEN, ("SME", "Technopark", 0))
    assert bridges.widths["SME", "Technopark"] is BridgeWidth.FEW


def test_an_exchange_of_a_group_counts_once_for_each_two_groups_in_it() -> None:
    many = [("SME", "SME", "Student", "Student", "University")] * 6
    bridges = bridges_of(CAME, [*many, *met(("SME", "SME", 40))])
    assert bridges is not None
    assert bridges.widths["Student", "University"] is BridgeWidth.MORE, "6 of 5.6 or so, and no 12"


def test_of_many_groups_the_largest_are_shown() -> None:
    came = {f"Group {number}": 40 - number for number in range(9)}
    bridges = bridges_of(came, [("Group 0", "Group 1")] * 300)
    assert bridges is not None
    assert bridges.groups == tuple(f"Group {number}" for number in range(MOST_GROUPS))
