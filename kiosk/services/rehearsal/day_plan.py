"""One day of an event as a rehearsal plays it: its entrances, its desks, and the sessions that have a door."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.admission.door import Door
from kiosk.domain.admission.point import PointKind
from kiosk.domain.agenda.session import Session
from kiosk.domain.faults.points import NoDayOfEvent
from kiosk.domain.faults.rehearsal import DayHasBegun
from kiosk.domain.moment import event_day, local, milliseconds
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import points, scans, sessions, stars

HOUR = 3_600_000
ANY_DESK = ""
"""The line before the desks that are no point of their own."""


@dataclass(frozen=True, slots=True)
class SessionChoice:
    """A session that somebody may go to, its door if it has one, and by how much it draws people."""

    session: Session
    door: Door | None
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class SessionSlot:
    """Sessions that begin at one time, of which at least one has a door."""

    starts: int
    choices: tuple[SessionChoice, ...]


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A day: when its first session begins (UTC milliseconds), the desks of each line, its slots, and exits by room."""

    day: str
    first: int
    lines: Mapping[str, Sequence[str]]
    entrances: Mapping[str, Door]
    slots: tuple[SessionSlot, ...]
    exits: Mapping[str, str]

    @property
    def desks(self) -> tuple[str, ...]:
        """What the desks are called."""
        return tuple(desk for desks in self.lines.values() for desk in desks)


def days_of(file: EventFile) -> list[str]:
    """Return the days of the event, each ``2026-11-20``."""
    event = file.read_event()
    first, last = event.first_day, event.last_day
    return [(first + timedelta(days=number)).isoformat() for number in range((last - first).days + 1)]


def day_to_rehearse(file: EventFile, wished: str = "") -> str:
    """Return the day that is played: the one that is wished, else the first on which nobody has come.

    Raises:
        Fault: it is no day of the event, or people have come on it.
    """
    days = days_of(file)
    if wished and wished not in days:
        raise NoDayOfEvent(wished, tuple(days))
    fresh = [day for day in ([wished] if wished else days) if not scans.checked_in(file.reader, day)]
    if not fresh:
        day = wished or days[-1]
        raise DayHasBegun(day, scans.checked_in(file.reader, day))
    return fresh[0]


def first_session(file: EventFile, day: str) -> int:
    """Return when the first session of a day begins, in UTC milliseconds; else at the hour at which the event does."""
    event = file.read_event()
    ours = [one.starts for one in _sessions_of(file, day)]
    if ours:
        return min(ours)
    clock = local(event.starts, event.zone).time()
    return milliseconds(datetime.combine(date.fromisoformat(day), clock, event.zone))


def day_plan(file: EventFile, day: str, desks: int, hours: float) -> DayPlan:
    """Return how a day is played with so many desks, and the sessions of so many hours from the first one on."""
    first = first_session(file, day)
    doors = points.every(file.reader)
    entrances = {
        name: door for name, door in doors.items() if door.point.kind is PointKind.ENTRANCE and not door.point.room
    }
    lines = {name: (name,) for name in list(entrances)[:desks]}
    others = tuple(f"Desk {number}" for number in range(1, desks - len(lines) + 1))
    exits = {door.area: name for name, door in doors.items() if door.point.kind is PointKind.EXIT and door.area}
    return DayPlan(
        day,
        first,
        lines | ({ANY_DESK: others} if others else {}),
        {name: entrances[name] for name in lines},
        _slots(file, [one for one in _sessions_of(file, day) if one.starts < first + hours * HOUR], doors.values()),
        exits,
    )


def _sessions_of(file: EventFile, day: str) -> list[Session]:
    zone = file.read_event().zone
    scheduled = sessions.scheduled(file.reader)
    return [one for one in scheduled if not one.all_day and event_day(one.starts, zone).isoformat() == day]


def _slots(file: EventFile, those: Sequence[Session], doors: Iterable[Door]) -> tuple[SessionSlot, ...]:
    """Group sessions by their start; how many starred one says how much it draws people."""
    starred = stars.counts(file.reader, [one.id for one in those])
    session_doors = [door for door in doors if door.point.kind is PointKind.SESSION_DOOR]
    choices = [SessionChoice(one, _door_of(one, session_doors), 1.0 + starred.get(one.id, 0)) for one in those]
    slots = [
        SessionSlot(starts, tuple(one for one in choices if one.session.starts == starts))
        for starts in sorted({one.session.starts for one in choices})
    ]
    return tuple(slot for slot in slots if any(one.door for one in slot.choices))


def _door_of(session: Session, doors: Sequence[Door]) -> Door | None:
    own = [door for door in doors if door.point.session == session.id]
    room = session.text.room.casefold()
    of_room = [door for door in doors if not door.point.session and room and door.area.casefold() == room]
    return next(iter((*own, *of_room)), None)
