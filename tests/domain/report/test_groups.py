"""No group of fewer than five people stands in a report, nor can one be told by subtraction."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.report.groups import told_groups
from kiosk.domain.roster.group_count import GroupCount


def test_small_groups_go_together_with_the_next_smallest() -> None:
    groups = told_groups(
        [
            GroupCount("SME", 24, 20),
            GroupCount("Technopark", 7, 7),
            GroupCount("Expert", 10, 9),
            GroupCount("Investor", 1, 1),
        ]
    )
    assert [(one.names, one.came, one.expected) for one in groups.told] == [
        (("SME",), 20, 24),
        (("Expert",), 9, 10),
        (("Technopark", "Investor"), 8, 8),
    ]
    assert groups.place == {"SME": 0, "Expert": 1, "Technopark": 2, "Investor": 2}


def test_a_large_group_of_which_few_came_is_not_told_alone() -> None:
    groups = told_groups([GroupCount("SME", 30, 12), GroupCount("Student", 20, 2), GroupCount("", 9, 8)])
    assert [(one.names, one.came) for one in groups.told] == [(("SME",), 12), ((), 10)]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=9))
def test_each_told_group_is_of_five_who_came_or_there_is_no_other(sizes: list[tuple[int, int]]) -> None:
    counts = [GroupCount(f"Group {at}", expected + came, came) for at, (expected, came) in enumerate(sizes)]
    told = told_groups(counts).told
    assert sum(one.came for one in told) == sum(one.checked_in for one in counts)
    assert len(told) < 2 or all(one.came >= 5 for one in told) or told[-1].came == 0
