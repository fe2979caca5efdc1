"""What came of rehearsed mornings, and what several of them say together."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import fmean, median_high

from kiosk.domain.admission.queue import STEP, desks_by, first_late, waits_of
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.rehearsal.assumptions import Assumption, Assumptions, AssumptionSource
from kiosk.domain.rehearsal.floor import LineWait

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refusal as it is counted: where, why, and of which group; the group is empty for who has none."""

    point: str
    verdict: Verdict
    group: str = ""


@dataclass(frozen=True, slots=True)
class RoomDemand:
    """A session behind a door: its room, how many fit (0 for any number), and how many wished to come in.

    `inside` is how many were in at most, `turned_away` how many found it full; of several mornings the mean.
    """

    session: str
    title: str
    room: str
    starts: int
    most: int
    wished: float = 0
    inside: float = 0
    turned_away: float = 0


@dataclass
class Morning:
    """One morning that was played; minutes are counted since 1970 in UTC."""

    waits: tuple[LineWait, ...] = ()
    """Of those at the entrances only."""
    came: int = 0
    checked_in: Counter[int] = field(default_factory=Counter)
    """By minute."""
    moments: list[int] = field(default_factory=list)
    """When each check-in was, in UTC milliseconds."""
    refused: Counter[Refusal] = field(default_factory=Counter)
    rooms: dict[str, RoomDemand] = field(default_factory=dict)
    """Each session behind a door, by its id; every morning of a day has the same."""


@dataclass(frozen=True, slots=True)
class RehearsedMinute:
    """A minute, in UTC milliseconds: check-ins (the mean), the queue on half of the mornings, and the longest one."""

    at: int
    checked_in: float
    queue: int
    longest: int


@dataclass(frozen=True, slots=True)
class DeskOpening:
    """So many desks are to be open from a time on, in UTC milliseconds, or people wait longer than they may."""

    desks: int
    at: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What several rehearsed mornings of one day say.

    Attributes:
        day: the day, ``2026-11-20``.
        first_session: when its first session begins, in UTC milliseconds.
        desks: what the desks were called.
        seed: by which the mornings were drawn.
        wished: how many mornings were asked for; `mornings` of them were played.
        listed: how many are on the list.
        assumptions: what was assumed.
        sources: where each of it comes from.
        recorded: the day whose recorded arrivals were taken; empty for assumed ones.
        came: how many came, the mean; `checked_in` how many of them were let in.
        minutes: minute by minute.
        longest_wait: in minutes, on half of the mornings; `worst_wait` on the worst one.
        seconds: how long a guest kept a desk busy, the mean.
        gap: seconds from one check-in to the next, by whichever desk, the median; nine of ten are at most `long_gap`.
        openings: by when how many desks are to be open; `late` is when people begin to wait longer than they may
            with the desks there are, None if they keep up.
        refusals: how many scans were refused a morning, the most frequent first.
        rooms: the sessions behind a door, by start.
    """

    day: str
    first_session: int
    desks: tuple[str, ...]
    seed: int
    wished: int
    mornings: int
    listed: int
    assumptions: Assumptions
    sources: Mapping[Assumption, AssumptionSource]
    recorded: str
    came: float
    checked_in: float
    minutes: tuple[RehearsedMinute, ...]
    longest_wait: float
    worst_wait: float
    seconds: float
    gap: float
    long_gap: float
    openings: tuple[DeskOpening, ...]
    late: int | None
    refusals: tuple[tuple[Refusal, float], ...]
    rooms: tuple[RoomDemand, ...]

    @property
    def peak(self) -> RehearsedMinute | None:
        """The minute with the longest queue; None if nobody came."""
        return max(self.minutes, key=lambda minute: (minute.longest, minute.queue), default=None)


def queues(waits: Iterable[LineWait]) -> Counter[int]:
    """Return how many stood in line in each minute at the most; a minute without a queue is not in it."""
    moves = [move for wait in waits if wait.scanned > wait.joined for move in ((wait.joined, 1), (wait.scanned, -1))]
    longest: Counter[int] = Counter()
    length, minute = 0, 0
    for at, change in sorted(moves):
        for passed in range(minute + 1, at // MINUTE_MS) if length else ():
            longest[passed] = length
        minute = at // MINUTE_MS
        longest[minute] = max(longest[minute], length, length + change)
        length += change
    return +longest


def minutes_of(mornings: Sequence[Morning]) -> tuple[RehearsedMinute, ...]:
    """Return what happened in each minute, from the first check-in or queue of any morning to the last one."""
    lines = [queues(morning.waits) for morning in mornings]
    stamps = {minute for each in (*lines, *(morning.checked_in for morning in mornings)) for minute in each}
    if not stamps:
        return ()
    return tuple(
        RehearsedMinute(
            minute * MINUTE_MS,
            fmean(morning.checked_in[minute] for morning in mornings),
            median_high(line[minute] for line in lines),
            max(line[minute] for line in lines),
        )
        for minute in range(min(stamps), max(stamps) + 1)
    )


def longest_waits(mornings: Iterable[Morning]) -> list[float]:
    """Return the longest wait of each morning, in minutes."""
    return [max((one.scanned - one.joined for one in each.waits), default=0) / MINUTE_MS for each in mornings]


def service_seconds(mornings: Iterable[Morning]) -> float:
    """Return how long somebody kept a desk busy, the mean; 0 if nobody came."""
    kept = [wait.until - wait.scanned for morning in mornings for wait in morning.waits]
    return fmean(kept) / 1000 if kept else 0.0


def gaps(mornings: Iterable[Morning]) -> tuple[float, float]:
    """Return the seconds between check-ins that half of all gaps, and nine of ten, are at most; 0 where there is none.

    That is the nearest rank of all mornings together.
    """
    between = sorted(later - earlier for morning in mornings for earlier, later in pairwise(sorted(morning.moments)))
    if not between:
        return 0.0, 0.0
    last = len(between) - 1
    return between[last // 2] / 1000, between[last * 9 // 10] / 1000


def needed(mornings: Sequence[Morning], desks: int) -> tuple[tuple[DeskOpening, ...], int | None]:
    """Return by when how many desks are to be open, and when these desks begin to be too few, by the rule of the day.

    What is foretold on the day itself comes of the same rule, and of those who really came.
    """
    step = STEP * MINUTE_MS
    seconds = service_seconds(mornings)
    joined = Counter(wait.joined // step for morning in mornings for wait in morning.waits)
    if not joined or not seconds:
        return (), None
    first = min(joined)
    coming = [joined[number] / len(mornings) for number in range(first, max(joined) + 1)]
    rate = STEP * 60 / seconds
    openings = [DeskOpening(count, (first + at) * step) for count, at in enumerate(desks_by(coming, rate), 1)]
    late = first_late(waits_of(coming, desks * rate))
    return tuple(openings), None if late is None else (first + late) * step


def refusals_of(mornings: Sequence[Morning]) -> tuple[tuple[Refusal, float], ...]:
    """Return how often a scan was refused a morning, the most frequent first."""
    counts = sum((morning.refused for morning in mornings), Counter[Refusal]())
    order = sorted(counts.items(), key=lambda one: (-one[1], one[0].verdict, one[0].point, one[0].group))
    return tuple((refusal, count / len(mornings)) for refusal, count in order)


def rooms_of(mornings: Sequence[Morning]) -> tuple[RoomDemand, ...]:
    """Return the sessions behind a door by their start, with the mean of all mornings."""
    everywhere = [morning.rooms for morning in mornings]
    means = [
        replace(
            demand,
            wished=fmean(rooms[session].wished for rooms in everywhere),
            inside=fmean(rooms[session].inside for rooms in everywhere),
            turned_away=fmean(rooms[session].turned_away for rooms in everywhere),
        )
        for session, demand in (everywhere[0] if everywhere else {}).items()
    ]
    return tuple(sorted(means, key=lambda one: (one.starts, one.room, one.session)))
