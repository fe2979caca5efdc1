"""Two who each wish to meet the other one meet, and nobody learns who said no."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.meeting.place import MeetingPlace
from kiosk.domain.meeting.wish_answer import WishAnswer
from kiosk.domain.meeting.wishes import MeetingWish, WishStanding, between, recorded_place

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
    assert recorded_place("a", "b", said) == place
    again = said | {("a", "b"): MeetingWish(WishAnswer.WANTED, (10, "", 10))}
    assert (between("a", "b", again), between("b", "a", again)) == (WishStanding.ASKED, WishStanding.ASKS)
