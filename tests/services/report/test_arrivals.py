"""When people came, as the report counts it: steps that may be told, and the few who came much later apart."""

from kiosk.services.report.figures import arrivals_of
from kiosk.storage.tables.exports import CheckIn

STARTS = 1_795_000_000_000


def _check_ins(*counts: tuple[float, int]) -> list[CheckIn]:
    """So many minutes after nine so many people, one every ten seconds."""
    times = [STARTS - STARTS % 1_800_000 + int(after * 60_000) + 10_000 * at for after, n in counts for at in range(n)]
    return [CheckIn("2026-11-20", at, "Desk 1") for at in times]


def test_check_ins_are_counted_in_steps_of_five_minutes_and_few_are_not_told() -> None:
    crowd = _check_ins((0, 12), (5, 6), (15, 2), (20, 4))
    arrivals = arrivals_of([*crowd, CheckIn("2026-11-21", crowd[0].at, "Desk 1")])
    assert arrivals is not None
    assert (arrivals.day, arrivals.since, arrivals.step) == ("2026-11-20", crowd[0].at, 300_000)
    assert arrivals.counts == (12, 6, 0, None, None)
    assert (arrivals.busiest, arrivals.gap) == (0, 10.0)


def test_a_single_step_of_few_check_ins_cannot_be_had_by_subtraction() -> None:
    arrivals = arrivals_of(_check_ins((0, 12), (5, 6), (10, 2)))
    assert arrivals is not None
    assert arrivals.counts == (12, None, None)


def test_steps_are_longer_where_too_few_would_be_in_each_to_be_told() -> None:
    arrivals = arrivals_of(_check_ins((0, 3), (5, 4), (10, 4), (15, 4), (20, 4), (25, 4)))
    assert arrivals is not None
    assert (arrivals.step, arrivals.counts) == (600_000, (7, 8, 8))


def test_the_last_ones_who_took_longer_than_all_others_are_told_and_not_drawn() -> None:
    arrivals = arrivals_of(_check_ins((0, 30), (5, 30), (10, 30), (15, 30), (420, 6)))
    assert arrivals is not None
    assert (arrivals.counts, arrivals.later) == ((30, 30, 30, 30), 6)
