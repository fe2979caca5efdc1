"""The door of one day in numbers: who is in, when they came, what desks do, who was refused, how full rooms are."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.admission.overshoot import over_since
from kiosk.domain.admission.pauses import in_a_queue, quantile
from kiosk.domain.admission.queue import FEWEST_PAUSES, STEP, DeskAdvice, advice, foretold
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.moment import DAY
from kiosk.domain.roster.group_count import GroupCount
from kiosk.services.attendance import STEPS, Arrivals, Attendance, shown_day
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import points, presence

MINUTE = 60_000
OPEN = 15 * MINUTE
"""A desk is open that scanned within this time, in milliseconds."""


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """What is scanned at a point of one device; `pauses` counts how long each guest took, in tenths of a second."""

    device: str
    point: str
    scans: int
    last: int
    pauses: Mapping[int, int]

    @property
    def median(self) -> float | None:
        """The seconds from an answer to the next scan that half of them took at most."""
        return quantile(self.pauses, 0.5)

    @property
    def slow(self) -> float | None:
        """The seconds that nine of ten took at most."""
        return quantile(self.pauses, 0.9)

    @property
    def rate(self) -> float | None:
        """How many guests it serves in a step of the forecast while there is a queue; None where that is not known."""
        queue = in_a_queue(self.pauses)
        pause = quantile(queue, 0.5)
        return STEP * 60 / max(pause, 0.1) if pause is not None and sum(queue.values()) >= FEWEST_PAUSES else None


@dataclass(frozen=True, slots=True)
class RoomFigures:
    """How many are in a room, or in the event itself (empty), and how many fit, 0 for any number.

    `since` is when more came in than fit, in UTC milliseconds; None if no more are in.
    """

    area: str
    inside: int
    most: int
    since: int | None = None

    @property
    def over(self) -> int:
        """How many more are in than fit."""
        return max(0, self.inside - self.most) if self.most else 0


@dataclass(frozen=True, slots=True)
class DoorFigures:
    """The door on one day of the event, ``2026-11-20``.

    Attributes:
        day: the day.
        attendance: how many are expected, and how many came.
        groups: the same by group, the largest first; those without a group come last.
        minutes: how many came in each minute, counted since 1970 in UTC.
        desks: where scans were made, the busiest first.
        refused: how many scans were answered with each refusal.
        doubled: how many people were admitted at two desks that were apart.
        rooms: how full each room is that a point was described for.
    """

    day: str
    attendance: Attendance
    groups: tuple[GroupCount, ...] = ()
    minutes: Mapping[int, int] | None = None
    desks: tuple[DeskFigures, ...] = ()
    refused: tuple[tuple[Verdict, int], ...] = ()
    doubled: int = 0
    rooms: tuple[RoomFigures, ...] = ()

    def arrivals(self, now: int, bars: int, least: int = STEPS[0]) -> Arrivals:
        """Return the check-ins since the first one in at most `bars` equal steps of round length.

        Args:
            now: the time, in UTC milliseconds.
            bars: how many steps at most.
            least: how long a step is at the least, in milliseconds.
        """
        minutes = self.minutes or {}
        if not minutes:
            return Arrivals(None, STEPS[0], ())
        first = min(minutes) * MINUTE
        now = min(max(now, first), first + DAY)  # of a day that is over
        fit = (step for step in STEPS if step >= least and now // step - first // step < bars)
        step = next(fit, STEPS[-1])
        return self._steps(step, max(first // step, now // step - bars + 1), now // step)

    def forecast(self, now: int) -> tuple[float, ...] | None:
        """Return how many come in each of the next steps of five minutes; None where too little is known."""
        return foretold(self._whole_steps(now), self.attendance.expected - self.attendance.checked_in)

    def advice(self, now: int) -> DeskAdvice:
        """Say whether the desks that are open are enough for those who are still to come."""
        rates = [desk.rate for desk in self.desks if desk.last > now - OPEN]
        left = self.attendance.expected - self.attendance.checked_in
        return advice(self._whole_steps(now), left, [rate for rate in rates if rate])

    def _whole_steps(self, now: int) -> tuple[int, ...]:
        """Return how many came in each step that is over, of an hour at most."""
        minutes, step = self.minutes or {}, STEP * MINUTE
        if not minutes:
            return ()
        last = now // step - 1
        first = max(min(minutes) * MINUTE // step, last - 11)
        return self._steps(step, first, last).counts if first <= last else ()

    def _steps(self, step: int, first: int, last: int) -> Arrivals:
        counts = [0] * max(1, last - first + 1)
        for minute, count in (self.minutes or {}).items():
            number = minute * MINUTE // step - first
            if 0 <= number < len(counts):
                counts[number] += count
        return Arrivals(first * step, step, tuple(counts))


def room_of(connection: Connection, area: str, day: str, most: int) -> RoomFigures:
    """Return how full an area is on a day, and since when too full if it is; `most` is how many fit."""
    inside = presence.count(connection, area, day)
    over = bool(most) and inside > most
    return RoomFigures(area, inside, most, over_since(presence.passages(connection, area, day), most) if over else None)


def room_at(file: EventFile, point: str) -> RoomFigures | None:
    """Return how full it is behind a point; None where nobody counts that."""
    door = points.door_at(file.reader, point)
    counted = door.keeps_count or door.counts
    return room_of(file.reader, door.area, shown_day(file), door.most) if counted else None
