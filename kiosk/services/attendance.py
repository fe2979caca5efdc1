"""How many are in, when they came, and the last scans."""

from dataclasses import dataclass

from kiosk.storage import attendees, scans
from kiosk.storage.event_file import EventFile

MINUTE = 60_000
STEPS = tuple(minutes * MINUTE for minutes in (1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440))


@dataclass(frozen=True, slots=True)
class Attendance:
    """How many attendees are expected, and how many of them are in."""

    expected: int
    checked_in: int


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Check-ins over time: `counts` in steps of `step` milliseconds from `since` (UTC milliseconds) until now."""

    since: int | None
    step: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LastScan:
    """One attempt, with the full name of its attendee; empty for an unlisted code."""

    scan: scans.Scan
    name: str


def attendance(file: EventFile) -> Attendance:
    """Return how many are expected and in."""
    return Attendance(attendees.count(file.reader), scans.checked_in(file.reader))


def arrivals(file: EventFile, bars: int = 12) -> Arrivals:
    """Return the check-ins since the first one, in at most `bars` equal steps of round length."""
    first, now = scans.first_arrival(file.reader), file.clock()
    if first is None:
        return Arrivals(None, STEPS[0], ())
    step = next((step for step in STEPS if now // step - first // step < bars), STEPS[-1])
    since = max(first // step, now // step - bars + 1) * step
    counts = dict(scans.arrivals(file.reader, since, step))
    length = max(1, now // step - since // step + 1)
    return Arrivals(since, step, tuple(counts.get(number, 0) for number in range(length)))


def last_scans(file: EventFile, point: str | None = None, limit: int = 6) -> list[LastScan]:
    """Return the last attempts, newest first, at one point or at all."""
    found = scans.latest(file.reader, limit, point)
    people = attendees.of_ids(file.reader, {scan.attendee for scan in found if scan.attendee})
    return [LastScan(scan, people[scan.attendee].name if scan.attendee in people else "") for scan in found]
