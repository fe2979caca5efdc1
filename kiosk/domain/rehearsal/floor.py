"""People who arrive, queue and are served, in the order of time: the event loop of a rehearsal.

Each line has its desks, and whoever has waited longest goes to the desk that has been free longest. What a desk does
with somebody, how long that takes, and where they go then, is not known here.
"""

import heapq
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

SECOND = 1000


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody joins a line at a time, in milliseconds; `who` is a number by which others know them."""

    at: int
    who: int
    line: str


@dataclass(frozen=True, slots=True)
class Served:
    """How long somebody kept a desk busy, in seconds, and who joins which line for it, at that moment or later."""

    seconds: float
    then: tuple[Arrival, ...] = ()


@dataclass(frozen=True, slots=True)
class LineWait:
    """Somebody joined a line, was scanned, and had the desk until a time, all in milliseconds."""

    line: str
    joined: int
    scanned: int
    until: int


Serve = Callable[[int, str, int], Served]
"""Serves one at a desk, at a time in milliseconds."""
_NOBODY = -1


@dataclass
class _Line:
    free: deque[str]
    waiting: deque[Arrival] = field(default_factory=deque)


class Floor:
    """A hall with lines.

    Args:
        lines: the names of the desks of each line; at least one.
        serve: serves one.
    """

    def __init__(self, lines: Mapping[str, Sequence[str]], serve: Serve) -> None:
        self._lines = {name: _Line(deque(desks)) for name, desks in lines.items()}
        self._serve = serve
        self._due: list[tuple[int, int, Arrival, str]] = []
        self._order = 0
        self._waits: list[LineWait] = []

    def play(self, arrivals: Iterable[Arrival]) -> tuple[LineWait, ...]:
        """Let everybody arrive and be served; returns how each waited, in the order in which they were scanned."""
        for arrival in arrivals:
            self._await(arrival.at, arrival, "")
        while self._due:
            at, _, arrival, desk = heapq.heappop(self._due)
            line = self._lines[arrival.line]
            if desk:
                line.free.append(desk)
            if arrival.who != _NOBODY:
                line.waiting.append(arrival)
            self._call(line, at)
        return tuple(self._waits)

    def _call(self, line: _Line, at: int) -> None:
        while line.waiting and line.free:
            next_one, desk = line.waiting.popleft(), line.free.popleft()
            served = self._serve(next_one.who, desk, at)
            until = at + max(1, round(served.seconds * SECOND))
            self._waits.append(LineWait(next_one.line, next_one.at, at, until))
            self._await(until, Arrival(until, _NOBODY, next_one.line), desk)
            for arrival in served.then:
                self._await(max(at, arrival.at), arrival, "")

    def _await(self, at: int, arrival: Arrival, desk: str) -> None:
        """Note what is due; what is due at one time comes in the order in which it was noted."""
        self._order += 1
        heapq.heappush(self._due, (at, self._order, arrival, desk))
