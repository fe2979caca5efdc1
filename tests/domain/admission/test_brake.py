"""Whoever guesses waits ever longer; whoever mistypes once or twice does not wait."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.brake import MINUTE, OF_A_PERSON, Brake

NOW = 1_795_156_200_000
BRAKE = Brake(free=3, first=1_000, longest=8_000)


def test_the_first_tries_are_free_and_then_the_wait_doubles() -> None:
    waits = [BRAKE.until(wrong, NOW, NOW) for wrong in range(9)]
    assert waits == [0, 0, 0, NOW + 1_000, NOW + 2_000, NOW + 4_000, NOW + 8_000, NOW + 8_000, NOW + 8_000]


def test_a_wait_ends() -> None:
    assert BRAKE.until(3, NOW, NOW + 999) == NOW + 1_000
    assert BRAKE.until(3, NOW, NOW + 1_000) == 0


def test_a_try_that_a_wrong_clock_dated_far_ahead_holds_nobody_up_for_days() -> None:
    assert BRAKE.until(50, NOW + 86_400_000, NOW) == 0


@given(st.integers(0, 10_000), st.integers(-2_000_000, 2_000_000))
def test_nobody_waits_longer_than_the_longest(wrong: int, ago: int) -> None:
    until = OF_A_PERSON.until(wrong, NOW - ago, NOW)
    assert until == 0 or NOW < until <= NOW + 15 * MINUTE
