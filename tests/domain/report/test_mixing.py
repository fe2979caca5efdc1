"""What the report says of who met whom holds against chance: by luck alone it cries wolf as rarely as it says."""

from collections import Counter
from itertools import combinations
from random import Random

import igraph
import networkx
import pytest

from kiosk.domain.report.mixing import (
    Chance,
    ChanceStanding,
    Tagged,
    band_of,
    counts_of,
    mixing_of,
    shuffled,
)

SIZES = (24, 14, 15, 12, 7, 11)


def drawn_event(seed: int, exchanges: int = 90) -> Tagged:
    """Return an event of 83 people, of whom some meet many, in exchanges of two to six."""
    draw = Random(seed)
    tags = [group for group, size in enumerate(SIZES) for _ in range(size)]
    draw.shuffle(tags)
    liveliness = [draw.random() ** 1.5 + 0.05 for _ in tags]
    made = []
    for _ in range(exchanges):
        members: set[int] = set()
        size = draw.choices((2, 3, 4, 5, 6), (70, 14, 8, 5, 3))[0]
        while len(members) < size:
            members.add(draw.choices(range(len(tags)), liveliness)[0])
        made.append(tuple(sorted(members)))
    contacts = sorted({pair for members in made for pair in combinations(members, 2)})
    return Tagged(tuple(tags), tuple(made), tuple(contacts))


def false_alarms(events: int, shuffles: int, nulls: int) -> tuple[float, float]:
    """Return how often luck alone puts a pair of groups, and the share across groups, outside their bands."""
    cells = pairs = across = 0
    for seed in range(1, events + 1):
        event = drawn_event(seed)
        chance = Chance(event, shuffles)
        cells += nulls * len(chance.cells)
        for tags in shuffled(event.tags, nulls, seed=1000 + seed):
            seen, between = counts_of(event, tags)
            across += chance.across.standing(between) is not ChanceStanding.WITHIN
            pairs += sum(band.standing(seen[cell]) is not ChanceStanding.WITHIN for cell, band in chance.bands.items())
    return pairs / cells, across / (events * nulls)


def test_luck_alone_is_told_as_a_finding_once_in_twenty_times() -> None:
    pairs, across = false_alarms(events=2, shuffles=5_000, nulls=500)
    assert 0.035 <= pairs <= 0.055
    assert 0.035 <= across <= 0.055


@pytest.mark.slow
def test_it_is_so_over_ten_thousand_events_by_luck() -> None:
    pairs, across = false_alarms(events=5, shuffles=6_000, nulls=2_000)
    assert 0.035 <= pairs <= 0.055
    assert 0.035 <= across <= 0.055


def test_what_chance_gives_is_what_shuffling_gives_in_the_mean() -> None:
    event = drawn_event(3)
    expected, sums, times = Chance(event, 20).expected, Counter[tuple[int, int]](), 2_000
    for tags in shuffled(event.tags, times, seed=5):
        sums.update(counts_of(event, tags)[0])
    assert all(abs(sums[cell] / times - amount) < 0.4 for cell, amount in expected.items())


def test_a_group_exchange_counts_once_for_each_two_groups_in_it() -> None:
    event = Tagged((0, 0, 0, 1, 1, 2), ((0, 1, 2, 3, 4, 5),), tuple(combinations(range(6), 2)))
    seen, across = counts_of(event, event.tags)
    assert seen == {(0, 0): 1, (0, 1): 1, (0, 2): 1, (1, 1): 1, (1, 2): 1}
    assert across == 11


def test_the_share_across_groups_gives_the_assortativity_that_igraph_and_networkx_give() -> None:
    event = drawn_event(4)
    _, across = counts_of(event, event.tags)
    ends = Counter(event.tags[one] for pair in event.contacts for one in pair)
    by_degree = sum((count / ends.total()) ** 2 for count in ends.values())
    ours = (1 - across / len(event.contacts) - by_degree) / (1 - by_degree)

    graph = networkx.Graph(list(event.contacts))
    networkx.set_node_attributes(graph, dict(enumerate(event.tags)), "group")
    mixed = networkx.attribute_mixing_dict(graph, "group", normalized=True)
    within = sum(row.get(group, 0.0) for group, row in mixed.items())
    squares = sum(sum(row.values()) ** 2 for row in mixed.values())
    assert ours == pytest.approx((within - squares) / (1 - squares))
    assert ours == pytest.approx(igraph.Graph(83, list(event.contacts)).assortativity_nominal(event.tags, False))


def test_who_keeps_to_their_own_is_told_and_who_mixes_by_chance_is_not() -> None:
    draw = Random(8)
    tags = (0,) * 20 + (1,) * 20
    own = [(a, b) for at in range(60) for a, b in [sorted(draw.sample(range(20 * (at % 2), 20 * (at % 2) + 20), 2))]]
    told = mixing_of(Tagged(tags, tuple(own), tuple(sorted(set(own)))))
    assert told is not None
    assert told.across.standing is ChanceStanding.LESS
    standings = {one.groups: one.standing for one in told.affinities}
    assert standings == {(0, 0): ChanceStanding.MORE, (1, 1): ChanceStanding.MORE, (0, 1): ChanceStanding.LESS}
    assert next(one for one in told.affinities if one.groups == (0, 1)).seen is None


def test_a_number_about_fewer_than_five_people_is_not_told_however_large() -> None:
    exchanges = tuple((0, 30) for _ in range(30)) + tuple((at, at + 10) for at in range(1, 10))
    event = Tagged((0,) * 20 + (1,) * 20, exchanges, tuple(sorted(set(exchanges))))
    told = mixing_of(event)
    assert told is not None
    across = next(one for one in told.affinities if one.groups == (0, 1))
    assert (across.seen, across.standing) == (None, ChanceStanding.UNTOLD)


def test_too_few_exchanges_or_one_group_are_not_compared() -> None:
    pairs = tuple((at, at + 1) for at in range(0, 18, 2))
    assert mixing_of(Tagged((0, 1) * 9, pairs, pairs)) is None
    many = tuple((at, at + 1) for at in range(30))
    assert mixing_of(Tagged((0,) * 31, many, many)) is None


def test_the_same_event_gives_the_same_bands() -> None:
    event = drawn_event(5, exchanges=12)
    assert Chance(event, 50).bands == Chance(event, 50).bands


def test_a_band_leaves_about_a_fortieth_out_at_each_end() -> None:
    band = band_of(Counter(dict.fromkeys(range(1000), 1)))
    assert (band.low, band.high) == (25, 974)
