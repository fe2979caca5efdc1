"""Who met whom against chance: how often two groups stood in one exchange, beside what shuffled name tags would give.

A group exchange of six is one exchange, not fifteen contacts: for each exchange it counts whether both groups are in it
(of one group with itself: two of it). What chance alone gives is hypergeometric (Veldt, Benson, Kleinberg, Sci. Adv. 9,
2023): so many tags are drawn without putting any back. Its spread comes from shuffling the tags over the same network
with a seed, so that whoever met many stays one who met many. Two-sided mid-p values (Lancaster, JASA 56, 1961) decide,
as counts are small and whole.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import combinations_with_replacement
from random import Random

from kiosk.domain.networking.drawing import chance_of_both, chance_of_two
from kiosk.domain.small_cells import SMALLEST_GROUP

LEVEL = 0.05
"""How often luck alone puts one figure outside its band."""
FEWEST_EXCHANGES = 10
"""Of fewer exchanges nothing is compared."""
_SEED = 20_261_120
_MOST_SHUFFLES, _FEWEST_SHUFFLES, _WORK = 6_000, 400, 3_000_000
"""Shuffles for a small event and for a large one; between them, so many looks at a member in all."""

GroupPair = tuple[int, int]
"""Two groups by their places, the smaller first."""


class ChanceStanding(Enum):
    """Where a number stands beside what chance gives."""

    MORE = auto()
    WITHIN = auto()
    LESS = auto()
    UNTOLD = auto()
    """It is about too few people or contacts to be told."""


@dataclass(frozen=True, slots=True)
class ChanceBand:
    """What chance gives in 95 of 100 cases: from `low` to `high`, both within."""

    low: int
    high: int

    def standing(self, observed: int) -> ChanceStanding:
        """Tell where a number stands."""
        if observed > self.high:
            return ChanceStanding.MORE
        return ChanceStanding.LESS if observed < self.low else ChanceStanding.WITHIN


@dataclass(frozen=True, slots=True)
class Affinity:
    """In how many exchanges two groups met, and in how many by chance; `seen` is None where it is not told."""

    groups: GroupPair
    seen: int | None
    expected: float
    band: ChanceBand
    standing: ChanceStanding


@dataclass(frozen=True, slots=True)
class Across:
    """How many of all contacts (pairs of people) were between groups, and how many chance gives."""

    contacts: int
    across: int
    band: ChanceBand

    @property
    def standing(self) -> ChanceStanding:
        """Where the number stands beside chance."""
        return self.band.standing(self.across)


@dataclass(frozen=True, slots=True)
class Mixing:
    """Who met whom against chance, of `people` in `exchanges`; `shuffles` is how often their tags were shuffled."""

    people: int
    exchanges: int
    shuffles: int
    across: Across
    affinities: tuple[Affinity, ...]


@dataclass(frozen=True, slots=True)
class Tagged:
    """People by number, each with the place of their group; exchanges as numbers of people; contacts as their pairs."""

    tags: tuple[int, ...]
    exchanges: tuple[tuple[int, ...], ...]
    contacts: tuple[tuple[int, int], ...]

    @property
    def sizes(self) -> Mapping[int, int]:
        """How many people each group has."""
        return Counter(self.tags)


def mixing_of(tagged: Tagged) -> Mixing | None:
    """Compare an event with chance; None where there is too little of it, or one group only."""
    if len(tagged.exchanges) < FEWEST_EXCHANGES or len(tagged.sizes) < 2 or not tagged.contacts:
        return None
    members = sum(map(len, tagged.exchanges)) + len(tagged.contacts)
    shuffles = min(_MOST_SHUFFLES, max(_FEWEST_SHUFFLES, _WORK // members))
    chance = Chance(tagged, shuffles)
    seen, across = counts_of(tagged, tagged.tags)
    affinities = [_affinity(tagged, chance, cell, seen[cell]) for cell in chance.cells]
    return Mixing(
        len(tagged.tags),
        len(tagged.exchanges),
        shuffles,
        Across(len(tagged.contacts), across, chance.across),
        tuple(sorted(affinities, key=lambda one: (-_ratio(one), one.groups))),
    )


class Chance:
    """What chance gives for one event.

    Args:
        tagged: the event.
        shuffles: how often the tags are shuffled.
        seed: of the shuffling.
    """

    def __init__(self, tagged: Tagged, shuffles: int, seed: int = _SEED) -> None:
        self.expected = dict(_expected(tagged))
        self.cells = tuple(cell for cell, amount in self.expected.items() if amount >= SMALLEST_GROUP)
        of_cells: dict[GroupPair, Counter[int]] = {cell: Counter() for cell in self.cells}
        of_across: Counter[int] = Counter()
        for tags in shuffled(tagged.tags, shuffles, seed):
            seen, across = counts_of(tagged, tags)
            of_across[across] += 1
            for cell, counter in of_cells.items():
                counter[seen[cell]] += 1
        self.bands = {cell: band_of(counter) for cell, counter in of_cells.items()}
        self.across = band_of(of_across)


def shuffled(tags: Sequence[int], times: int, seed: int) -> Iterator[list[int]]:
    """Yield the tags in a new order so many times, the same for one seed."""
    order, draw = list(tags), Random(seed)  # noqa: S311 - nothing here is secret
    for _ in range(times):
        draw.shuffle(order)
        yield order


def counts_of(tagged: Tagged, tags: Sequence[int]) -> tuple[Counter[GroupPair], int]:
    """Return in how many exchanges each two groups met, and how many contacts are between groups, with some tags."""
    tally: Counter[tuple[int, int]] = Counter()
    bits = [1 << tag for tag in tags]
    for members in tagged.exchanges:
        once = twice = 0
        for member in members:
            bit = bits[member]
            twice |= once & bit
            once |= bit
        tally[once, twice] += 1
    seen: Counter[GroupPair] = Counter()
    for (once, twice), count in tally.items():
        for cell in _cells_in(once, twice):
            seen[cell] += count
    return seen, sum(tags[a] != tags[b] for a, b in tagged.contacts)


def band_of(counter: Mapping[int, int]) -> ChanceBand:
    """Return the numbers whose two-sided mid-p value is not under `LEVEL`, of how often each came by chance."""
    total, values = sum(counter.values()), sorted(counter)
    below, within = 0.0, []
    for value in values:
        middle = (below + counter[value] / 2) / total
        if LEVEL / 2 <= middle <= 1 - LEVEL / 2:
            within.append(value)
        below += counter[value]
    return ChanceBand(within[0], within[-1]) if within else ChanceBand(values[0], values[-1])


def _cells_in(once: int, twice: int) -> Iterator[GroupPair]:
    present = [place for place in range(once.bit_length()) if once >> place & 1]
    for a, b in combinations_with_replacement(present, 2):
        if a != b or twice >> a & 1:
            yield a, b


def _expected(tagged: Tagged) -> Iterator[tuple[GroupPair, float]]:
    """Yield in how many exchanges two groups meet by chance: each draws so many tags of all."""
    people, sizes = len(tagged.tags), tagged.sizes
    lengths = Counter(map(len, tagged.exchanges))
    for a, b in combinations_with_replacement(sorted(sizes), 2):
        chances = {
            drawn: chance_of_two(people, sizes[a], drawn)
            if a == b
            else chance_of_both(people, sizes[a], sizes[b], drawn)
            for drawn in lengths
        }
        yield (a, b), sum(count * chances[drawn] for drawn, count in lengths.items())


def _affinity(tagged: Tagged, chance: Chance, cell: GroupPair, seen: int) -> Affinity:
    band, expected = chance.bands[cell], chance.expected[cell]
    if seen < SMALLEST_GROUP:
        standing = ChanceStanding.LESS if band.low >= SMALLEST_GROUP else ChanceStanding.UNTOLD
        return Affinity(cell, None, expected, band, standing)
    if _people_in(tagged, cell) < SMALLEST_GROUP:
        return Affinity(cell, None, expected, band, ChanceStanding.UNTOLD)
    return Affinity(cell, seen, expected, band, band.standing(seen))


def _people_in(tagged: Tagged, cell: GroupPair) -> int:
    """Return how many people of two groups are in exchanges in which both met."""
    people: set[int] = set()
    for members in tagged.exchanges:
        concerned = [member for member in members if tagged.tags[member] in cell]
        kinds = Counter(tagged.tags[member] for member in concerned)
        if len(kinds) == 2 or (cell[0] == cell[1] and kinds[cell[0]] > 1):
            people.update(concerned)
    return len(people)


def _ratio(affinity: Affinity) -> float:
    """Return the order of rows: those that are not told stand last."""
    return (affinity.seen or 0) / affinity.expected
