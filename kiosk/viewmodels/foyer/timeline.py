"""A day of the agenda as a timeline: rooms below each other, hours from side to side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import clock_time
from kiosk.viewmodels.foyer.session_words import AgendaView, changes_of, is_changed, lasts, old_start, time_range
from kiosk.viewmodels.shared.locales import in_order
from kiosk.viewmodels.shared.wording import joined

_MINUTE, _HOUR = 60_000, 3_600_000
_LONGEST = 18
"""Hours of a day that are drawn; what goes on longer is cut off."""


_SHORTEST = 15
"""Minutes that a block is wide at the least."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One room, or what takes place in it beside something else: then the room stands in the row before.

    Its sessions stand in lists of equal length; `begins` and `lengths` are minutes from the timeline's first hour,
    `phases` `past`, `now` or `coming`. `vacated` and `vacated_lengths` are places that sessions have left.
    """

    room: str
    sessions: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    old_times: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)
    phases: list[str] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    changed: list[bool] = field(default_factory=list)
    cancelled: list[bool] = field(default_factory=list)
    vacated: list[int] = field(default_factory=list)
    vacated_lengths: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The rooms of a day, the hours that stand above them, and where the present is: minutes from the first, or -1.

    `first` is the first hour (UTC milliseconds), and `rooms` has for each row what the agenda itself calls its room.
    """

    rows: tuple[TimelineRow, ...] = ()
    hours: tuple[str, ...] = ()
    now: int = -1
    first: int = 0
    rooms: tuple[str, ...] = ()

    def place_of(self, session: str) -> tuple[int, int]:
        """Return the row in which a session stands and its minutes from the first hour, or -1 for both."""
        for number, row in enumerate(self.rows):
            if session in row.sessions:
                return number, row.begins[row.sessions.index(session)]
        return -1, -1

    def beside(self, session: str, across: int, down: int) -> str:
        """Return the session beside another one; the first one that is not over if there is no other.

        Args:
            session: the id of that other one.
            across: 1 for the next one in its room, -1 for the one before, 0 for another room.
            down: 1 for the nearest one in a room below, -1 above.
        """
        number, minute = self.place_of(session)
        if number < 0:
            every = [each for room in self.rows for each in zip(room.sessions, room.phases, strict=True)]
            return next((one for one, phase in every if phase != "past"), every[0][0] if every else "")
        here = self.rows[number].sessions
        if across:
            at = here.index(session) + across
            return here[at] if 0 <= at < len(here) else ""
        ahead = range(number + 1, len(self.rows)) if down > 0 else range(number - 1, -1, -1)
        other = next((self.rows[at] for at in ahead if self.rows[at].sessions), None)
        if other is None:
            return ""
        begins = min(other.begins, key=lambda begin: abs(begin - minute))
        return other.sessions[other.begins.index(begins)]


def timeline_of(sessions: Sequence[Session], view: AgendaView) -> Timeline:
    """Return the timeline of a day; what lasts whole days has no place on it."""
    return _timeline(sessions, view)


def timeline_to_change(
    sessions: Sequence[Session], view: AgendaView, others: Iterable[Session], reached: Sequence[int] = ()
) -> Timeline:
    """Return the timeline of a day to move sessions on: with the places that were left, an hour more, and each room.

    Args:
        sessions: those of the day.
        view: in whose eyes it is shown.
        others: the sessions of all days, whose rooms are free on this one.
        reached: times that its hours reach too, although nothing is on then (UTC milliseconds).
    """
    drawn = _timeline(sessions, view, hours_more=1, others=others, reached=reached)
    timed = [one for one in sessions if not lasts(one, view)]
    return replace(drawn, rows=tuple(_with_left(drawn.rows, timed, view, drawn.first)))


def _timeline(
    sessions: Sequence[Session],
    view: AgendaView,
    *,
    hours_more: int = 0,
    others: Iterable[Session] = (),
    reached: Sequence[int] = (),
) -> Timeline:
    timed = [one for one in sessions if not lasts(one, view)]
    if not timed and not reached:
        return Timeline()
    first = min((*(one.starts for one in timed), *reached)) // _HOUR * _HOUR
    last = max(*(one.ends for one in timed), *reached, first + _HOUR)
    hours = min(_LONGEST, -(-(last - first) // _HOUR) + hours_more)
    by_room: dict[str, list[Session]] = {}
    own: dict[str, str] = {}
    for one in (*timed, *others):
        own.setdefault(one.text_in(view.language).room, one.text.room)
    for one in timed:
        by_room.setdefault(one.text_in(view.language).room, []).append(one)
    order = (*in_order(filter(None, own), view.language), *([""] if "" in by_room else []))
    drawn = [(room, row) for room in order for row in _rows_of(room, by_room.get(room, ()), view, first)]
    now = (view.at - first) // _MINUTE
    labels = tuple(clock_time(first + number * _HOUR, view.zone) for number in range(hours))
    return Timeline(
        tuple(row for _, row in drawn),
        labels,
        now if 0 <= now < hours * 60 else -1,
        first,
        tuple(own[room] for room, _ in drawn),
    )


def _rows_of(room: str, sessions: Iterable[Session], view: AgendaView, first: int) -> Iterable[TimelineRow]:
    """Yield the rows of a room: one, or as many as take place in it at the same time; an empty one of a free room."""
    lanes: list[list[Session]] = []
    for session in sorted(sessions, key=lambda one: (one.starts, one.id)):
        lane = next((lane for lane in lanes if _drawn_until(lane[-1]) <= session.starts), None)
        if lane is None:
            lanes.append([session])
        else:
            lane.append(session)
    for number, lane in enumerate(lanes or [[]]):
        yield _row("" if number else room, lane, view, first)


def _row(room: str, lane: Sequence[Session], view: AgendaView, first: int) -> TimelineRow:
    return TimelineRow(
        room,
        sessions=[one.id for one in lane],
        titles=[one.text_in(view.language).title for one in lane],
        times=[clock_time(one.starts, view.zone) for one in lane],
        old_times=["" if one.is_cancelled else old_start(one, view) for one in lane],
        marks=[joined(changes_of(one, view)) for one in lane],
        spoken=[_spoken(one, view) for one in lane],
        phases=[_phase(one, view) for one in lane],
        begins=[(one.starts - first) // _MINUTE for one in lane],
        lengths=[(_drawn_until(one) - one.starts) // _MINUTE for one in lane],
        changed=[is_changed(one, view) for one in lane],
        cancelled=[one.is_cancelled for one in lane],
    )


def _with_left(
    rows: Sequence[TimelineRow], sessions: Sequence[Session], view: AgendaView, first: int
) -> Iterable[TimelineRow]:
    """Yield rows with the places that sessions have left: in their own row, or in the first one of their old room."""
    by_id = {one.id: one for one in sessions}
    for row in rows:
        here = [by_id[id_] for id_ in row.sessions if not by_id[id_].earlier_in(view.language).room]
        here = [one for one in here if one.moved_from is not None]
        if row.room:
            here += [one for one in sessions if one.earlier_in(view.language).room == row.room]
        places = [((one.moved_from or one.starts) - first) // _MINUTE for one in here]
        lengths = [(_drawn_until(one) - one.starts) // _MINUTE for one in here]
        seen = [(place, length) for place, length in zip(places, lengths, strict=True) if place >= 0]
        yield replace(row, vacated=[place for place, _ in seen], vacated_lengths=[length for _, length in seen])


def _drawn_until(session: Session) -> int:
    """Return where a session's block ends, which is wide enough to be touched (UTC milliseconds)."""
    return max(session.ends, session.starts + _SHORTEST * _MINUTE)


def _spoken(session: Session, view: AgendaView) -> str:
    text = session.text_in(view.language)
    return joined((time_range(session, view), text.title, text.room, *changes_of(session, view)))


def _phase(session: Session, view: AgendaView) -> str:
    if session.ends <= view.at:
        return "past"
    return "now" if session.starts <= view.at and not session.is_cancelled else "coming"
