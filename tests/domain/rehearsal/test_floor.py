"""People who queue are served in their order, by as many desks as there are, and nobody is lost."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.rehearsal.arrivals import MINUTE_MS, RUSH_FROM, RUSH_UNTIL, assumed_pattern, recorded_pattern
from kiosk.domain.rehearsal.floor import Arrival, Floor, Served
from kiosk.domain.rehearsal.outcome import queues

COMING = st.lists(st.tuples(st.integers(0, 3_600_000), st.integers(1, 120)), max_size=40)


@given(COMING, st.integers(1, 4))
def test_everybody_is_served_once_in_their_order_and_no_desk_serves_two_at_once(
    coming: list[tuple[int, int]], desks: int
) -> None:
    busy: dict[str, int] = {}
    served: list[int] = []

    def serve(who: int, desk: str, at: int) -> Served:
        assert at >= busy.get(desk, 0)
        busy[desk] = at + coming[who][1] * 1000
        served.append(who)
        return Served(coming[who][1])

    names = [f"Desk {number}" for number in range(desks)]
    waits = Floor({"door": names}, serve).play([Arrival(at, who, "door") for who, (at, _) in enumerate(coming)])
    assert served == sorted(range(len(coming)), key=lambda who: (coming[who][0], who))
    assert all(wait.joined <= wait.scanned < wait.until for wait in waits)
    assert bool(queues(waits)) == any(wait.scanned > wait.joined for wait in waits)


def test_a_queue_is_as_long_as_those_who_wait_and_stays_that_long_in_minutes_in_which_nothing_happens() -> None:
    waits = Floor({"door": ["Desk"]}, lambda *_: Served(150)).play([Arrival(0, who, "door") for who in range(4)])
    assert [wait.scanned // 1000 for wait in waits] == [0, 150, 300, 450]
    assert dict(queues(waits)) == {0: 3, 1: 3, 2: 3, 3: 2, 4: 2, 5: 2, 6: 1, 7: 1}


def test_who_is_sent_elsewhere_joins_that_line_and_is_served_there() -> None:
    def serve(who: int, desk: str, at: int) -> Served:
        return Served(10, (Arrival(at + 120_000, 7, "garden"),) if desk == "Desk" else ())

    waits = Floor({"door": ["Desk"], "garden": ["Gate"]}, serve).play([Arrival(0, 1, "door")])
    assert [(wait.line, wait.scanned) for wait in waits] == [("door", 0), ("garden", 120_000)]


def test_most_come_in_the_half_hour_around_the_first_session() -> None:
    moments = assumed_pattern(65).moments(4_000, Random(3))
    rush = sum(RUSH_FROM * MINUTE_MS <= moment < RUSH_UNTIL * MINUTE_MS for moment in moments)
    assert 0.62 < rush / len(moments) < 0.68
    assert moments == sorted(moments)
    assert moments == assumed_pattern(65).moments(4_000, Random(3))


def test_recorded_arrivals_come_about_when_they_came() -> None:
    moments = recorded_pattern({-60: 30, -20: 60, 20: 10}).moments(2_000, Random(1))
    assert {round((moment / MINUTE_MS - 0.5) / 20) for moment in moments} == {-3, -1, 1}
    assert 0.55 < sum(-25 < moment / MINUTE_MS < -15 for moment in moments) / 2_000 < 0.65
