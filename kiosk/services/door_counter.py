"""Keeping the door's numbers up with each scan: what came since the last look is counted, and nothing else.

All is counted anew only when scans are gone, or stand where none stood before (see `revisions`), when another day
begins, or when the roster changed otherwise than by people who are new on it. That takes a part of a second with
100,000 people, in which nobody else waits, and is done so seldom that it takes no more than a small part of the time.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.admission.overshoot import over_since
from kiosk.domain.admission.pauses import LONGEST
from kiosk.domain.admission.verdict import Outcome, Verdict, outcome_of
from kiosk.domain.roster.group_count import GroupCount
from kiosk.services.attendance import Attendance, shown_day
from kiosk.services.door_figures import DeskFigures, DoorFigures, RoomFigures
from kiosk.services.effort import Effort
from kiosk.storage.connection import Connection, one_state
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, door_counts, points, presence, revisions, scans, watch
from kiosk.storage.tables.door_counts import MINUTE, TENTH, CountedScan

MANY_NEW = 500
"""So many people who are new on the roster are added one by one."""
FEW = 500
"""Of so many it is found out at once since when they are too many."""
Desk = tuple[str, str]
"""A device and a point."""
_VERDICTS = frozenset(Verdict)


@dataclass
class _Counts:
    """What was counted so far: `seen` is the last record of each device, `number` the last row of an attendee."""

    day: str
    revision: int
    seen: dict[str, int]
    number: int
    expected: Counter[str]
    inside: Counter[str]
    minutes: Counter[int]
    scans: Counter[Desk]
    last: dict[Desk, int]
    pauses: dict[Desk, Counter[int]]
    verdicts: Counter[str]
    doubled: int
    people: int
    is_roster_stale: bool = False
    since: dict[str, int | None] = field(default_factory=dict)
    """Since when more are in an area than fit."""
    moved: set[str] = field(default_factory=set)
    """Areas that somebody came to or left since that was found out."""


class DoorCounter:
    """Counts the door of the day that is shown.

    Args:
        file: the event file; always the same thread looks.
        effort: measures what counting all anew takes.
    """

    def __init__(self, file: EventFile, effort: Effort | None = None) -> None:
        self._file, self._effort = file, effort or Effort()
        self._counts: _Counts | None = None

    def look(self) -> DoorFigures:
        """Return the numbers as the file has them now.

        They are a few seconds old where all had to be counted anew and that was done only just before.
        """
        day = shown_day(self._file)
        with one_state(self._file.reader) as connection:
            counts = self._counts
            if counts is None or counts.day != day:
                counts = self._anew(connection, day)
            elif counts.revision != revisions.current(connection):
                counts = self._anew(connection, day) if self._effort.is_due else counts
            else:
                self._go_on(connection, counts)
            return _figures(counts, self._rooms(connection, counts))

    def forget(self) -> None:
        """Count all anew the next time, and keep nothing meanwhile."""
        self._counts = None

    def _anew(self, connection: Connection, day: str) -> _Counts:
        with self._effort.measured():
            self._counts = _counted(connection, day)
        return self._counts

    def _go_on(self, connection: Connection, counts: _Counts) -> None:
        heads = door_counts.heads(connection)
        fresh = [scan for scan in door_counts.came_since(connection, counts.seen, heads) if scan.day == counts.day]
        undone = [scan for scan in door_counts.undone_since(connection, counts.seen, heads) if scan.day == counts.day]
        counts.seen = heads
        for scan in fresh:
            _count_attempt(counts, scan)
        counts.moved.update(scan.area for scan in (*fresh, *undone))
        for scan, by in [(scan, 1) for scan in fresh if scan.stands] + [(scan, -1) for scan in undone]:
            if scan.was_admitted and not scan.again:
                counts.minutes[scan.at // MINUTE] += by
        _count_people(connection, counts, fresh, undone)
        self._meet_new_people(connection, counts)

    def _meet_new_people(self, connection: Connection, counts: _Counts) -> None:
        number = door_counts.last_number(connection)
        if number != counts.number and not counts.is_roster_stale:
            groups = door_counts.added_since(connection, counts.number, MANY_NEW)
            if groups is not None:
                counts.expected.update(groups)
            counts.is_roster_stale = groups is None or counts.expected.total() != attendees.count(connection)
        counts.number = number
        if counts.is_roster_stale and self._effort.is_due:
            with self._effort.measured():
                counts.expected, counts.inside = _grouped(connection, counts.day)
            counts.is_roster_stale = False

    def _rooms(self, connection: Connection, counts: _Counts) -> tuple[RoomFigures, ...]:
        most = {door.area: door.most for door in points.every(connection).values() if door.keeps_count}
        return tuple(self._room(connection, counts, area, most[area]) for area in sorted(most))

    def _room(self, connection: Connection, counts: _Counts, area: str, most: int) -> RoomFigures:
        inside = presence.count(connection, area, counts.day)
        if not most or inside <= most:
            counts.since.pop(area, None)
            return RoomFigures(area, inside, most)
        if area not in counts.since or (area in counts.moved and (inside <= FEW or self._effort.is_due)):
            with self._effort.measured():
                counts.since[area] = over_since(presence.passages(connection, area, counts.day), most)
            counts.moved.discard(area)
        return RoomFigures(area, inside, most, counts.since[area])


def _counted(connection: Connection, day: str) -> _Counts:
    expected, inside = _grouped(connection, day)
    desks = door_counts.desks(connection, day)
    pauses: dict[Desk, Counter[int]] = {}
    for device, point, tenths, count in door_counts.pauses(connection, day, LONGEST * 1000):
        pauses.setdefault((device, point), Counter())[tenths] = count
    return _Counts(
        day,
        revision=revisions.current(connection),
        seen=door_counts.heads(connection),
        number=door_counts.last_number(connection),
        expected=expected,
        inside=inside,
        minutes=Counter(door_counts.minutes(connection, day)),
        scans=Counter({(desk.device, desk.point): desk.scans for desk in desks}),
        last={(desk.device, desk.point): desk.last for desk in desks},
        pauses=pauses,
        verdicts=Counter(door_counts.verdicts(connection, day)),
        doubled=door_counts.doubled(connection, day),
        people=scans.checked_in(connection, day),
    )


def _grouped(connection: Connection, day: str) -> tuple[Counter[str], Counter[str]]:
    """Return how many of each group are expected, and how many are in."""
    rows = watch.groups(connection, day)
    return Counter({name: count for name, count, _ in rows}), Counter({name: count for name, _, count in rows})


def _count_attempt(counts: _Counts, scan: CountedScan) -> None:
    if not scan.is_attempt:
        return
    desk = (scan.key.device, scan.point)
    counts.scans[desk] += 1
    counts.verdicts[scan.verdict] += 1
    before = counts.last.get(desk)
    counts.last[desk] = max(scan.at, before or 0)
    if before is not None and 0 <= scan.at - before <= LONGEST * 1000:
        counts.pauses.setdefault(desk, Counter())[(scan.at - before) // TENTH] += 1


def _count_people(
    connection: Connection, counts: _Counts, fresh: Iterable[CountedScan], undone: Iterable[CountedScan]
) -> None:
    """Count who is in now and was not before, or the other way round, and who is in more than once."""
    came = Counter(scan.attendee for scan in fresh if scan.stands and scan.attendee)
    came_anew = Counter(scan.attendee for scan in fresh if scan.stands and scan.attendee and not scan.again)
    went = Counter(scan.attendee for scan in undone if scan.was_admitted and scan.attendee)
    went_anew = Counter(scan.attendee for scan in undone if scan.was_admitted and scan.attendee and not scan.again)
    for attendee in came.keys() | went.keys():
        now, anew = door_counts.admissions(connection, attendee, counts.day)
        before, anew_before = now - came[attendee] + went[attendee], anew - came_anew[attendee] + went_anew[attendee]
        counts.doubled += (anew > 1) - (anew_before > 1)
        change = (now > 0) - (before > 0)
        counts.people += change
        if change and (group := door_counts.group_of(connection, attendee)) is not None:
            counts.inside[group] += change


def _figures(counts: _Counts, rooms: tuple[RoomFigures, ...]) -> DoorFigures:
    groups = [GroupCount(name, expected, counts.inside[name]) for name, expected in counts.expected.items() if expected]
    groups.sort(key=lambda group: (not group.name, -group.expected, group.name))
    desks = [
        DeskFigures(device, point, count, counts.last[device, point], counts.pauses.get((device, point), {}))
        for (device, point), count in counts.scans.items()
    ]
    return DoorFigures(
        counts.day,
        Attendance(counts.expected.total(), counts.people),
        tuple(groups),
        {minute: count for minute, count in counts.minutes.items() if count},
        tuple(sorted(desks, key=lambda desk: (-desk.scans, desk.point, desk.device))),
        refusals(counts.verdicts),
        counts.doubled,
        rooms,
    )


def refusals(verdicts: Mapping[str, int]) -> tuple[tuple[Verdict, int], ...]:
    """Return how many scans were answered with each refusal, the most frequent first.

    What only a newer version knows is none: it says what it means itself.
    """
    counted = [(Verdict(name), count) for name, count in verdicts.items() if name in _VERDICTS]
    refused = [one for one in counted if outcome_of(one[0]) is Outcome.REFUSED]
    return tuple(sorted(refused, key=lambda one: (-one[1], one[0])))
