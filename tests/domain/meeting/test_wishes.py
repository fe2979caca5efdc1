"""Two who each wish to meet the other one meet, and nobody learns who said no."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.meeting.wish_answer import WishAnswer
from kiosk.domain.meeting.wishes import (
    LENGTH_MS,
    NOTICE_MS,
    MeetingPlace,
    MeetingWish,
    WishStanding,
    between,
    find_place,
    meeting_place,
    meetings,
)

HOUR = 3_600_000


def wishes(*said: tuple[str, str, WishAnswer]) -> dict[tuple[str, str], MeetingWish]:
    """Return the latest of what people said, one after the other."""
    return {(one, other): MeetingWish(answer, (at, "", at)) for at, (one, other, answer) in enumerate(said)}


@settings(max_examples=30)
@given(answer=st.sampled_from([None, *WishAnswer]))
def test_who_asks_sees_the_same_whatever_the_other_one_says_but_yes(answer: WishAnswer | None) -> None:
    said = [("a", "b", WishAnswer.WANTED), *([("b", "a", answer)] if answer else [])]
    seen = between("a", "b", wishes(*said))
    assert seen is (WishStanding.AGREED if answer is WishAnswer.WANTED else WishStanding.ASKED)


def test_a_no_holds_though_the_other_one_asks_again_until_it_is_taken_back() -> None:
    asked, no = ("a", "b", WishAnswer.WANTED), ("b", "a", WishAnswer.DECLINED)
    assert between("b", "a", wishes(asked)) is WishStanding.ASKS
    assert between("b", "a", wishes(asked, no)) is between("b", "a", wishes(no, asked)) is WishStanding.DECLINED
    assert between("b", "a", wishes(asked, ("b", "a", WishAnswer.WITHDRAWN))) is WishStanding.ASKS


def test_who_comes_to_a_meeting_that_was_called_off_is_told() -> None:
    place = MeetingPlace(HOUR, 2)
    said = wishes(("a", "b", WishAnswer.WANTED)) | {("b", "a"): MeetingWish(WishAnswer.WITHDRAWN, (9, "", 9), place)}
    assert (between("a", "b", said), between("b", "a", said)) == (WishStanding.CALLED_OFF, WishStanding.DECLINED)
    assert meeting_place("a", "b", said, 3) == place
    assert not meetings(said, 3)
    again = said | {("a", "b"): MeetingWish(WishAnswer.WANTED, (10, "", 10))}
    assert (between("a", "b", again), between("b", "a", again)) == (WishStanding.ASKED, WishStanding.ASKS)


def test_two_kiosks_that_were_apart_tell_both_the_same_place() -> None:
    said = wishes(("a", "b", WishAnswer.WANTED), ("b", "a", WishAnswer.WANTED))
    place = meeting_place("a", "b", said, 5)
    assert place == meeting_place("b", "a", dict(reversed(said.items())), 5)
    assert place
    assert place.start % LENGTH_MS == 0
    assert 1 <= place.table <= 5


@settings(max_examples=30)
@given(
    pairs=st.lists(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] != pair[1]), max_size=20
    ),
    tables=st.integers(1, 3),
    now=st.integers(0, HOUR),
)
def test_nobody_is_at_two_tables_at_once_and_no_table_is_given_twice(
    pairs: Sequence[tuple[int, int]], tables: int, now: int
) -> None:
    standing: dict[tuple[str, str], MeetingPlace] = {}
    for one, other in {(min(pair), max(pair)) for pair in pairs}:
        standing[str(one), str(other)] = find_place((str(one), str(other)), standing, now, tables)
    seats = [(person, place.start) for pair, place in standing.items() for person in pair]
    assert len(set(seats)) == len(seats)
    assert len(set(standing.values())) == len(standing)
    assert all(place.start >= now + NOTICE_MS and place.table <= tables for place in standing.values())
