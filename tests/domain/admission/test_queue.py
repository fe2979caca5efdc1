"""Whether the desks keep up with those who are still to come is told by a plain rule, or that too little is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.overshoot import Passage, over_since
from kiosk.domain.admission.pauses import in_a_queue, quantile
from kiosk.domain.admission.queue import (
    LONGEST_WAIT,
    STEPS,
    DesksKeepUp,
    OpenDesks,
    TooLittleKnown,
    advice,
    foretold,
    waits_of,
)

COUNTS = st.lists(st.integers(0, 500), max_size=12)
RATES = st.lists(st.floats(1, 100), max_size=6)


def test_a_rush_that_grows_is_told_before_people_wait() -> None:
    """Two desks serve 30 guests each in five minutes, and 5, 20, 35, 50 came: it goes on to rise."""
    needed = advice([5, 20, 35, 50], 600, [30.0, 30.0])
    assert isinstance(needed, OpenDesks)
    assert needed.minutes in (5, 10, 15)
    assert needed.count == 1
    assert needed.wait > LONGEST_WAIT


def test_a_rush_that_ebbs_needs_nobody() -> None:
    assert isinstance(advice([55, 40, 25, 10], 600, [30.0, 30.0]), DesksKeepUp)


def test_desks_without_a_pause_have_a_queue_that_nobody_counted() -> None:
    assert advice([28, 30, 29], 400, [15.0, 15.0]) == OpenDesks(1, 0, 0.0)


@pytest.mark.parametrize(("counts", "rates"), [([], [30.0]), ([1, 2], [30.0]), ([1, 0, 2], [30.0]), ([20, 30, 40], [])])
def test_with_too_little_known_nothing_is_foretold(counts: list[int], rates: list[float]) -> None:
    assert advice(counts, 500, rates) == TooLittleKnown()


@given(COUNTS, st.integers(0, 10_000))
def test_no_more_come_than_are_expected_and_never_fewer_than_nobody(counts: list[int], expected: int) -> None:
    coming = foretold(counts, expected)
    if coming is not None:
        assert len(coming) == STEPS
        assert min(coming) >= 0
        assert sum(coming) <= expected + 1e-6


@given(COUNTS, st.integers(0, 10_000), RATES, st.floats(1, 100))
def test_one_desk_more_never_asks_for_more_desks(
    counts: list[int], expected: int, rates: list[float], rate: float
) -> None:
    few, many = advice(counts, expected, rates), advice(counts, expected, [*rates, rate])
    if isinstance(few, DesksKeepUp):
        assert isinstance(many, DesksKeepUp)
    if isinstance(few, OpenDesks) and isinstance(many, OpenDesks) and few.wait:
        assert many.minutes >= few.minutes
        assert many.wait <= few.wait


@given(st.lists(st.floats(0, 500), min_size=1, max_size=12), st.floats(1, 200))
def test_nobody_waits_where_all_are_served_in_their_step(coming: list[float], served: float) -> None:
    waits = waits_of(coming, served)
    assert min(waits) >= 0
    assert (max(waits) == 0) == all(count <= served for count in coming) or max(waits) < 1e-9


@given(COUNTS, st.integers(0, 10_000), RATES)
def test_the_desks_that_are_asked_for_are_enough(counts: list[int], expected: int, rates: list[float]) -> None:
    needed, coming = advice(counts, expected, rates), foretold(counts, expected)
    if isinstance(needed, OpenDesks) and needed.wait and coming and needed.count < 99:
        mean = sum(rates) / len(rates)
        assert max(waits_of(coming, sum(rates) + needed.count * mean)) <= LONGEST_WAIT
        assert max(waits_of(coming, sum(rates) + (needed.count - 1) * mean)) > LONGEST_WAIT


@given(st.lists(st.integers(0, 1200), min_size=1, max_size=60), st.sampled_from([0.5, 0.9]))
def test_a_quantile_of_pauses_is_that_of_the_sorted_list(pauses: list[int], part: float) -> None:
    counted = {tenths: pauses.count(tenths) for tenths in pauses}
    rank = -(-len(pauses) * round(part * 100) // 100)
    assert quantile(counted, part) == sorted(pauses)[rank - 1] / 10
    assert quantile({}, part) is None
    assert sum(in_a_queue(counted).values()) == sum(tenths <= 300 for tenths in pauses)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.booleans()), max_size=40), st.integers(1, 4))
def test_more_are_in_than_fit_since_the_last_time_that_one_more_came(moves: list[tuple[str, bool]], most: int) -> None:
    passages = [Passage(who, at, came) for at, (who, came) in enumerate(moves, 1)]
    since = over_since(passages, most)
    counts = [_inside(passages[: number + 1]) for number in range(len(passages))]
    over = [at for at, count in enumerate(counts, 1) if count > most]
    if not counts or counts[-1] <= most:
        assert since is None
    else:
        assert since is not None
        assert all(count > most for count in counts[since - 1 :])
        assert since - 1 not in over


def _inside(passages: list[Passage]) -> int:
    last = {passage.attendee: passage.came for passage in passages}
    return sum(last.values())
