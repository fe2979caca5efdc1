"""How far an event is prepared: what is there of everything that a day needs, in numbers."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain.event import Event
from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import DAY, DAY_CHANGE, end_of_day
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members, points, preparing, staff
from kiosk.storage.tables.preparing import PreparedCounts


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far an event is prepared.

    Attributes:
        event: the event itself.
        days: until its first day; 0 on it, negative after it.
        is_over: whether its last day is.
        counts: how much there is of what is counted.
        doors: points that were described.
        rules: their rules.
        staff: who was prepared to sign in.
        without_means: those of them who have neither a badge nor a PIN, and so cannot.
        kiosks: what each other kiosk that may take part is there for.
    """

    event: Event
    days: int
    is_over: bool
    counts: PreparedCounts
    doors: int
    rules: int
    staff: int
    without_means: int
    kiosks: tuple[Role, ...]


def readiness(file: EventFile) -> Readiness:
    """Read how far an event is prepared: counts of indexes, 0.2 ms for 83 guests and 20 ms for 100,000."""
    event, reader = file.read_event(), file.reader
    begins, ends = bounds_of(event)
    doors = points.every(reader).values()
    team = staff.prepared(reader)
    others = [one for one in members.everyone(reader) if one.name and not one.revoked and not _is_own(file, one)]
    return Readiness(
        event,
        event.days_until(file.clock()),
        file.clock() >= ends,
        preparing.counts(reader, begins, ends),
        doors=len(doors),
        rules=sum(len(door.rules) for door in doors),
        staff=len(team),
        without_means=sum(not (one.has_badge or one.has_pin) for one in team),
        kiosks=tuple(one.role for one in others if one.role is not Role.HUB),
    )


def bounds_of(event: Event) -> tuple[int, int]:
    """Return when the event's first day begins and its last one ends, the night after it included."""
    ends = end_of_day(event.ends - 1, event.zone) + DAY_CHANGE // timedelta(milliseconds=1)
    return end_of_day(event.starts - DAY, event.zone), ends


def _is_own(file: EventFile, member: members.HubMember) -> bool:
    return member.public_key == file.journal.public_key
