"""What the organiser's day in numbers is read from: the door as it is counted, and all else as often as it is quick."""

from dataclasses import dataclass, replace

from kiosk.domain.admission.queue import STEP, STEPS, DeskAdvice, TooLittleKnown
from kiosk.domain.meeting.meeting_figures import NO_MEETINGS, MeetingFigures
from kiosk.domain.moment import DAY
from kiosk.domain.report.groups import ToldGroup, told_groups
from kiosk.services import watch
from kiosk.services.attendance import Arrivals, Attendance
from kiosk.services.door_counter import DoorCounter
from kiosk.services.door_figures import DoorFigures
from kiosk.services.effort import Effort
from kiosk.services.meeting.courses import figures_of_meetings
from kiosk.services.session_attendance import SessionAttendance, session_attendance
from kiosk.services.watch import ExchangeCount, Meetings, Stretch
from kiosk.storage.event_file import EventFile

MINUTE = 60_000
BARS = 36
"""How many steps of the day are shown at most."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What is not counted as it comes: exchanges, who met whom, what is on, who was in which session, and who asked.

    Who asked to meet whom is told of the groups in `told_groups`, by their places.
    """

    exchanges: ExchangeCount
    meetings: Meetings
    stretches: tuple[Stretch, ...]
    sessions: tuple[SessionAttendance, ...]
    told_groups: tuple[ToldGroup, ...] = ()
    asked_to_meet: MeetingFigures = NO_MEETINGS


@dataclass(frozen=True, slots=True)
class DayFigures:
    """What one reading of the event file found.

    Attributes:
        door: the door's numbers.
        arrivals: when people came.
        foretold: how many more will, in steps as long as those; none where too little is known, or nobody is left.
        next_hour: how many come in the hour that begins; None where too little is known.
        advice: whether the desks are enough for them.
        at: when it was read, in UTC milliseconds.
        rest: all else.
    """

    door: DoorFigures
    arrivals: Arrivals
    foretold: tuple[int, ...]
    next_hour: int | None
    advice: DeskAdvice
    at: int
    rest: Rest

    @property
    def plotted(self) -> Arrivals:
        """The steps of the plot: those that were, and those that are foretold."""
        return replace(self.arrivals, counts=(*self.arrivals.counts, *self.foretold))


NOTHING = DayFigures(
    DoorFigures("", Attendance(0, 0)),
    Arrivals(None, 0, ()),
    foretold=(),
    next_hour=None,
    advice=TooLittleKnown(),
    at=0,
    rest=Rest(ExchangeCount(0, 0, 0), Meetings((), ()), (), ()),
)


class DayReader:
    """Reads the day's numbers, always by one and the same thread.

    Args:
        file: the event file.
    """

    def __init__(self, file: EventFile) -> None:
        self._file, self._counter, self._effort = file, DoorCounter(file), Effort()
        self._rest: Rest | None = None
        self._language = ""
        self.is_behind = False
        """Whether something was not read the last time, as that would take long, and is to be read soon."""

    def read(self, language: str) -> DayFigures:
        """Read the numbers, with titles in a language."""
        now, door = self._file.clock(), self._counter.look()
        came = door.arrivals(now, BARS, STEP * MINUTE)
        coming = door.forecast(now) if _is_on(door, now) else None
        rest = self._read_rest(language, came)
        since, until = came.since or 0, (came.since or 0) + came.step * len(came.counts)
        stretches = tuple(one for one in rest.stretches if one.ends > since and one.starts < until)
        return DayFigures(
            door,
            came,
            _bars(coming, came.step) if coming else (),
            round(sum(coming)) if coming else None,
            door.advice(now) if coming else TooLittleKnown(),
            now,
            replace(rest, stretches=stretches if came.counts else ()),
        )

    def forget(self) -> None:
        """Keep nothing of a page that is not shown."""
        self._counter.forget()
        self._rest = None

    def _read_rest(self, language: str, came: Arrivals) -> Rest:
        self.is_behind = self._rest is not None and language == self._language and not self._effort.is_due
        if self._rest is not None and self.is_behind:
            return self._rest
        with self._effort.measured():
            since, groups = came.since or 0, told_groups(watch.group_counts(self._file))
            self._rest = Rest(
                watch.exchange_count(self._file),
                watch.meetings(self._file),
                watch.stretches(self._file, language, since, since + DAY),
                tuple(session_attendance(self._file)),
                groups.told,
                figures_of_meetings(self._file.reader, groups),
            )
        self._language = language
        return self._rest


def _is_on(door: DoorFigures, now: int) -> bool:
    """Tell whether people came within the last hours, so that anything can be said of the next one."""
    return bool(door.minutes) and now - max(door.minutes or ()) * MINUTE < STEPS * STEP * MINUTE


def _bars(coming: tuple[float, ...], step: int) -> tuple[int, ...]:
    """Return what is foretold in steps as long as those of the plot, in milliseconds, or nothing if none fits."""
    each = step // (STEP * MINUTE)
    if each < 1 or len(coming) % each or sum(coming) < 1:
        return ()
    return tuple(round(sum(coming[at : at + each])) for at in range(0, len(coming), each))
