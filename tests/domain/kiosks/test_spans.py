"""Sets of numbers kept as spans behave as sets of numbers."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.kiosks.spans import Spans

numbers = st.sets(st.integers(1, 60))


@given(numbers, numbers)
def test_spans_are_joined_and_taken_away_as_sets_are(left: set[int], right: set[int]) -> None:
    ours, theirs = Spans.of(left), Spans.of(right)
    assert set(ours | theirs) == left | right
    assert set(ours - theirs) == left - right
    assert len(ours) == len(left)
    assert all((number in ours) == (number in left) for number in range(62))


@given(numbers)
def test_no_span_touches_the_next_and_gaps_are_what_is_missing(found: set[int]) -> None:
    spans = Spans.of(found)
    assert all(before[1] + 1 < after[0] for before, after in zip(spans.spans, spans.spans[1:], strict=False))
    assert set(spans.gaps) == set(range(1, max(found, default=0))) - found
