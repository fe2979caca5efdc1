"""Talks that no list has: Chapman's estimate from who sat together and who exchanged contacts."""

from itertools import combinations
from random import Random

from kiosk.domain.report.missed import MissedTalks, missed_of

EVERY_PAIR = list(combinations([f"p{number:02}" for number in range(40)], 2))


def test_too_few_on_both_lists_say_nothing() -> None:
    assert missed_of(EVERY_PAIR[:100], EVERY_PAIR[94:200]) is None


def test_the_estimate_is_chapmans() -> None:
    """Of 100 and 50 with 20 on both, 101 * 51 / 21 - 1 = 244.3 in all, of which 130 are on a list."""
    found = missed_of(EVERY_PAIR[:100], EVERY_PAIR[80:130])
    assert found is not None
    assert (found.seated, found.both, found.missed) == (100, 20, 114)
    assert found.low < found.missed < found.high


def test_lists_that_hold_each_other_miss_nothing() -> None:
    assert missed_of(EVERY_PAIR[:100], EVERY_PAIR[:30]) == MissedTalks(100, 30, 0, 0, 0)


def test_the_interval_holds_the_truth_in_about_95_of_100_cases() -> None:
    random, hits, tries = Random(7), 0, 400
    talks = EVERY_PAIR[:600]
    for _ in range(tries):
        seated = [pair for pair in talks if random.random() < 0.5]
        contacts = [pair for pair in talks if random.random() < 0.2]
        truth = len(set(talks) - set(seated) - set(contacts))
        found = missed_of(seated, contacts)
        assert found is not None
        hits += found.low <= truth <= found.high
    assert 0.92 <= hits / tries <= 0.98
