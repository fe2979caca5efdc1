"""How many are in, when they came, the last scans, and who was admitted at two desks while they were apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.admission.verdict import FirstAdmission, ScanKey, Verdict
from kiosk.domain.moment import event_day
from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, conflicts, scans

MINUTE = 60_000
STRETCH = 400
"""How many of a desk's own scans are looked at in one go for conflicts."""
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
    """One attempt, with the full name and the organisation of its attendee; both empty for an unlisted code."""

    scan: scans.Scan
    name: str
    organisation: str = ""
    other: FirstAdmission | None = None
    """The check-in of the same person at another desk: the earlier one if there is one, as that counts."""


def shown_day(file: EventFile) -> str:
    """Return the day whose figures are shown, ``2026-11-20``: today, or once the event is over its last one.

    Each day of an event counts anew. What is looked at after the event, or before its time, is the last day on which
    anybody came.
    """
    event, now = file.read_event(), file.clock()
    today = event_day(now, event.zone)
    if event.first_day <= today <= event.last_day:
        return today.isoformat()
    return scans.last_day(file.reader) or today.isoformat()


def attendance(file: EventFile) -> Attendance:
    """Return how many are expected, and how many are in today."""
    return Attendance(attendees.count(file.reader), scans.checked_in(file.reader, shown_day(file)))


def last_scans(file: EventFile, point: str | None = None, limit: int = 6) -> list[LastScan]:
    """Return the last attempts, newest first: those made on this very kiosk at one point, or all there are.

    Another kiosk's are left out also where it bears the same name, as nobody at this one can know of them.
    """
    made_at = None if point is None else (file.device, point)
    return _named(file, scans.latest(file.reader, limit, made_at))


class Conflicts:
    """Knows which check-ins of one desk stand beside another of the same person.

    Each look goes through one stretch of the desk's own check-ins and on from there the next time, so that it stays
    quick however many there are, and misses none in whatever order the records of other desks arrive.

    Args:
        file: the event file.
        point: the name of the desk.
    """

    def __init__(self, file: EventFile, point: str) -> None:
        self._file, self._point = file, point
        self._known: set[ScanKey] = set()
        self._after = 0

    @property
    def all_seen(self) -> bool:
        """Whether the last look reached the end."""
        return self._after == 0

    def look(self, others: Iterable[LastScan] = ()) -> list[LastScan]:
        """Return the conflicts known by now, newest first.

        Args:
            others: scans that are looked at as well, whichever stretch it is the turn of.
        """
        reader = self._file.reader
        found, last = conflicts.doubled(reader, self._file.device, self._after, STRETCH)
        self._after = last or 0
        self._known.update(found, (one.scan.key for one in others if _stands(one.scan)))
        standing = [one for key in self._known if (one := scans.get(reader, key)) and self._concerns(one)]
        named = [self._beside(one) for one in _named(self._file, standing)]
        doubled = [one for one in named if one.other]
        self._known = {one.scan.key for one in doubled}
        return sorted(doubled, key=lambda one: (one.scan.at, one.scan.key.seq), reverse=True)

    def _concerns(self, scan: scans.Scan) -> bool:
        here = scan.key.device == self._file.device and scan.point == self._point
        return here and _stands(scan)

    def _beside(self, one: LastScan) -> LastScan:
        admissions = scans.standing_of(self._file.reader, one.scan.attendee or "", one.scan.at)
        others = [each for each in admissions if each.scan.device != one.scan.key.device]
        return replace(one, other=others[0] if others else None)


def _stands(scan: scans.Scan) -> bool:
    return scan.verdict is Verdict.ADMITTED and not scan.undone and scan.attendee is not None


def _named(file: EventFile, attempts: Sequence[scans.Scan]) -> list[LastScan]:
    people = attendees.of_ids(file.reader, {scan.attendee for scan in attempts if scan.attendee})
    return [_with_name(scan, people.get(scan.attendee or "")) for scan in attempts]


def _with_name(scan: scans.Scan, person: Attendee | None) -> LastScan:
    return LastScan(scan, person.name, person.organisation) if person else LastScan(scan, "")
