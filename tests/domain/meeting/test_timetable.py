"""Where and when two meet: no table is given twice and nobody is at two, whatever kiosks that were apart recorded."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.meeting.place import LENGTH_MS, NOTICE_MS, MeetingPlace
from kiosk.domain.meeting.timetable import MeetingPair, find_place, timetable
from kiosk.domain.meeting.wish_answer import WishAnswer
from kiosk.domain.meeting.wishes import MeetingWish, SaidWish

HOUR = 3_600_000
FIRST = MeetingPlace(HOUR, 1)


def agreed(pair: str, at: int, place: MeetingPlace | None = FIRST) -> list[SaidWish]:
    """Return what the two whose names are letters said to agree on a place."""
    one, other = pair[0], pair[1]
    return [
        ((one, other), MeetingWish(WishAnswer.WANTED, (at, "", 1))),
        ((other, one), MeetingWish(WishAnswer.WANTED, (at, "", 2), place)),
    ]


def called_off(pair: str, at: int, place: MeetingPlace = FIRST) -> SaidWish:
    one, other = pair[0], pair[1]
    return (one, other), MeetingWish(WishAnswer.WITHDRAWN, (at, "", 3), place)


def test_of_two_pairs_at_one_table_the_later_one_moves_to_the_next_that_is_free() -> None:
    second = [*agreed("ef", 3, MeetingPlace(HOUR, 2))]
    assert timetable([*agreed("ab", 1), *agreed("cd", 2), *second], 3) == {
        ("a", "b"): FIRST,
        ("c", "d"): MeetingPlace(HOUR, 3),
        ("e", "f"): MeetingPlace(HOUR, 2),
    }


def test_somebody_at_two_tables_at_once_meets_the_second_one_afterwards() -> None:
    both = timetable([*agreed("ab", 1), *agreed("bc", 2, MeetingPlace(HOUR, 2))], 3)
    assert both == {("a", "b"): FIRST, ("b", "c"): MeetingPlace(HOUR + LENGTH_MS, 1)}


def test_who_was_moved_stays_there_though_the_others_call_their_meeting_off() -> None:
    said = [*agreed("ab", 1), *agreed("cd", 2), called_off("ab", 3)]
    assert timetable(said, 3) == {("c", "d"): MeetingPlace(HOUR, 2)}
    assert timetable([*said, *agreed("ef", 4)], 3)["e", "f"] == FIRST


def test_whom_two_kiosks_that_were_apart_let_agree_have_a_place_too() -> None:
    (place,) = timetable(agreed("ab", 1, None), 3).values()
    assert place == MeetingPlace(LENGTH_MS, 1)


_PAIRS = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")).filter(lambda pair: pair[0] < pair[1]),
    max_size=20,
    unique=True,
)


@settings(max_examples=30)
@given(pairs=_PAIRS, places=st.lists(st.integers(0, 5), min_size=20, max_size=20), tables=st.integers(2, 3))
def test_whatever_was_recorded_all_meetings_are_possible(
    pairs: Sequence[MeetingPair], places: Sequence[int], tables: int
) -> None:
    said: list[SaidWish] = []
    for at, (pair, place) in enumerate(zip(pairs, places, strict=False)):
        said += agreed("".join(pair), at, MeetingPlace(HOUR + place // 2 * LENGTH_MS, 1 + place % 2))
    meetings = timetable(said, tables)
    assert set(meetings) == set(pairs)
    seats = [(person, place.start) for pair, place in meetings.items() for person in pair]
    assert len(set(seats)) == len(seats)
    assert len(set(meetings.values())) == len(meetings)
    new = find_place(("y", "z"), meetings, HOUR, tables)
    assert new not in meetings.values()
    assert new.start >= HOUR + NOTICE_MS
