"""Arrivals that somebody waits for: who is told of whom, who has come, and what a desk was told already.

All of it follows from who is in: an arrival that another kiosk sends late is told as of its own time, and one that is
taken back is told no more.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.facts.awaiting import ArrivalAwaited
from kiosk.domain.faults.people import HostNameUnfit, NobodyOfThatName, NobodyWaits, PersonGone
from kiosk.domain.kiosks.role import Role
from kiosk.domain.plain_text import one_line
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.attendance import shown_day
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.services.staff import staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, awaiting
from kiosk.storage.tables import staff as staff_table
from kiosk.storage.tables.days import Days

LONGEST_NAME = 80
"""The most letters of the name of who waits."""
READERS = frozenset({Role.ORGANISER, Role.DESK})
"""The roles of kiosks at which whole names may be read (privacy rule 8)."""
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class AwaitedArrival:
    """Somebody who is awaited: by whom, by name, without a name for the organiser; at which desks that is told besides.

    `at` is when they came on the day that is looked at, in UTC milliseconds and by the clock of whoever let them in, 0
    if they have not come, and `point` where.
    """

    attendee: Attendee
    waiting: tuple[str, ...]
    desks: tuple[str, ...]
    at: int = 0
    point: str = ""


@dataclass(frozen=True, slots=True)
class ArrivalNews:
    """What a desk is to be told: who came whom somebody waits for, and who is not in after all."""

    day: str
    came: tuple[AwaitedArrival, ...] = ()
    not_in: tuple[AwaitedArrival, ...] = ()
    forgotten: tuple[tuple[str, str], ...] = ()
    """What was told before and concerns nobody any more, each an attendee and a day."""

    @property
    def is_any(self) -> bool:
        """Whether there is anything to tell or to note."""
        return bool(self.came or self.not_in or self.forgotten)


@dataclass(frozen=True, slots=True)
class WallArrival:
    """An arrival as a public screen shows it: no more of a name than the first one and an initial."""

    name: str
    organisation: str
    waiting: tuple[str, ...]
    at: int


def await_arrival(file: EventFile, attendee: str, *, waiting: str = "", point: str = "", staff: str = "") -> None:
    """Have it told when somebody comes; nothing is written if it is so already.

    Args:
        file: the event file.
        attendee: who is awaited.
        waiting: who waits, of the staff or a host; empty for the organiser.
        point: a desk that is told besides those whose setting says so.
        staff: who notes it, if known.

    Raises:
        Fault: the name of who waits is too long, or one that only an organiser could write down, or the attendee is no
            longer on the roster, or the file cannot be written.
    """
    waiting = _name_of(waiting)
    with file.writing() as connection:
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        by = staff_id(file, connection, waiting)
        if waiting and not by:
            raise NobodyOfThatName(waiting)
        if any((one.waiting, one.point, one.own) == (by, point, False) for one in _waits_for(connection, attendee)):
            return
        noted = staff_id(file, connection, staff)
        file.journal.append(ArrivalAwaited(attendee, waiting=by, point=point, staff=noted))


def await_no_more(file: EventFile, attendee: str, *, waiting: str | None = None, staff: str = "") -> None:
    """Have it told no more when somebody comes, to one who waits or, without a name, to nobody.

    Raises:
        Fault: nobody waits for them, or not that one, or the file cannot be written.
    """
    name = None if waiting is None else _name_of(waiting)
    with file.writing() as connection:
        waits = [one for one in _waits_for(connection, attendee) if name is None or one.name == name]
        if not waits:
            raise NobodyWaits()
        noted = staff_id(file, connection, staff)
        for member in aliases.members(connection, attendee):
            for one in waits:
                file.journal.append(_over(member, one, noted))


def tell_desk(file: EventFile, attendee: str, *, point: str, staff: str = "", off: bool = False) -> None:
    """Have a desk told when somebody comes, as whoever is there wishes, or no more; once is enough.

    Args:
        file: the event file.
        attendee: who is awaited.
        point: the desk.
        staff: who wishes it, by name; without one whom the file knows, the desk waits under its own name.
        off: no more, whoever wished it there.

    Raises:
        Fault: the attendee is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        by = staff_id(file, connection, staff)
        here = [one for one in _waits_for(connection, attendee) if one.own and one.point == point]
        if not off and not here:
            file.journal.append(ArrivalAwaited(attendee, waiting=by, point=point, own=True, staff=by))
        for member in aliases.members(connection, attendee) if off else ():
            for one in here:
                file.journal.append(_over(member, one, by))


def wished_here(file: EventFile, attendee: str, point: str) -> tuple[str, ...]:
    """Return who wished at a desk that it is told when somebody comes, by name; nobody if nobody did."""
    waits = _waits_for(file.reader, attendee)
    return tuple(dict.fromkeys(one.name for one in waits if one.own and one.point == point))


def take_listed(file: EventFile, listed: Sequence[tuple[str, tuple[str, ...]]]) -> None:
    """Take over who is awaited by whom as a list says, each attendee with the names of who waits.

    What was said by hand stays: a wait that somebody ended does not begin again, nor does one end that no list began.

    Raises:
        Fault: the file cannot be written.
    """
    for first in range(0, len(listed), _AT_ONCE):
        with file.writing() as connection:
            said = awaiting.said(connection)
            for attendee, names in listed[first : first + _AT_ONCE]:
                for fact in _listed_facts(file, connection, said.get(attendee, {}), attendee, names):
                    file.journal.append(fact)


def awaited_arrivals(file: EventFile, day: str = "") -> tuple[AwaitedArrival, ...]:
    """Return who is awaited: first those who came on the day that is shown, or on another, the latest first."""
    day = day or shown_day(file)
    arrivals = _arrivals(file.reader, day)
    return tuple(sorted(arrivals, key=lambda one: (not one.at, -one.at, one.attendee.name)))


def on_a_wall(file: EventFile) -> tuple[WallArrival, ...]:
    """Return who came whom somebody waits for, as a public screen may show them, the latest first.

    What a desk wishes to be told by itself concerns nobody else.
    """
    waits = [one for one in awaiting.standing(file.reader) if not one.own]
    came = [one for one in _arrivals(file.reader, shown_day(file), waits) if one.at]
    return tuple(
        WallArrival(one.attendee.public_name, one.attendee.organisation, one.waiting, one.at)
        for one in sorted(came, key=lambda one: (-one.at, one.attendee.name))
    )


def listed_waits(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Return of whom a list says that somebody waits, with the names; what an import compares itself with."""
    names = staff_table.everyone(connection)
    by_attendee = {
        attendee: tuple(names.get(one, "") for one, last in waits.items() if last.listed and not last.over)
        for attendee, waits in awaiting.said(connection).items()
    }
    return {attendee: waits for attendee, waits in by_attendee.items() if waits}


def may_read_names(file: EventFile) -> bool:
    """Tell whether whole names may be read at this kiosk."""
    return is_admitted(file, READERS)


def waits_for(file: EventFile, attendee: str) -> tuple[str, ...]:
    """Return who waits for somebody, by name; without a name for the organiser."""
    return tuple(dict.fromkeys(one.name for one in _waits_for(file.reader, attendee)))


def arrival_news(file: EventFile, point: str, *, everybody: bool) -> ArrivalNews:
    """Return what a desk has not been told yet.

    Args:
        file: the event file.
        point: the desk.
        everybody: it is told of all who are awaited; else of those of whom it was asked for there.
    """
    connection = file.reader
    day, told = Days(connection).of(file.clock()), awaiting.told_at(connection, point)
    waits = awaiting.standing(connection) if everybody else awaiting.standing_at(connection, point)
    concerned, arrivals = {one.attendee for one in waits}, _arrivals(connection, day, waits)
    came = [one for one in arrivals if one.at and (one.attendee.id, day) not in told]
    not_in = [one for one in arrivals if not one.at and (one.attendee.id, day) in told]
    gone = {one for one in told if one[1] != day or one[0] not in concerned}
    return ArrivalNews(
        day, tuple(sorted(came, key=lambda one: (one.at, one.attendee.name))), tuple(not_in), tuple(sorted(gone))
    )


def note_told(file: EventFile, point: str, news: ArrivalNews) -> None:
    """Note that a desk was told, so that it is told once, also after it was closed.

    Raises:
        Fault: the file cannot be written.
    """
    if not news.is_any:
        return
    with file.writing() as connection:
        awaiting.tell(connection, point, [(one.attendee.id, news.day) for one in news.came])
        not_in = [(one.attendee.id, news.day) for one in news.not_in]
        awaiting.take_back(connection, point, [*not_in, *news.forgotten])


def _arrivals(connection: Connection, day: str, waits: Iterable[awaiting.Wait] | None = None) -> list[AwaitedArrival]:
    by_person: dict[str, list[awaiting.Wait]] = {}
    for wait in awaiting.standing(connection) if waits is None else waits:
        by_person.setdefault(wait.attendee, []).append(wait)
    people, came = attendees.of_ids(connection, by_person), awaiting.came(connection, by_person, day)
    return [
        AwaitedArrival(
            people[person],
            tuple(dict.fromkeys(one.name for one in own)),
            tuple(dict.fromkeys(one.point for one in own if one.point)),
            *came.get(person, ()),
        )
        for person, own in by_person.items()
        if person in people
    ]


def _waits_for(connection: Connection, attendee: str) -> list[awaiting.Wait]:
    return awaiting.standing_of(connection, aliases.person_of(connection, attendee))


def _listed_facts(
    file: EventFile, connection: Connection, said: Mapping[str, awaiting.Said], attendee: str, names: Sequence[str]
) -> Iterator[ArrivalAwaited]:
    """Yield what a list changes about who waits for an attendee; `said` is what was said of that last."""
    ids = {name: staff_id(file, connection, name[:LONGEST_NAME]) for name in names}
    waiting = {one for name, one in ids.items() if one or not name}  # none of the staff who were erased
    for one in sorted(waiting):
        if one not in said or (said[one].over and said[one].listed):
            yield ArrivalAwaited(attendee, waiting=one, listed=True)
    for one, last in said.items():
        if last.listed and not last.over and one not in waiting:
            yield ArrivalAwaited(attendee, waiting=one, listed=True, over=True)


def _over(attendee: str, wait: awaiting.Wait, staff: str) -> ArrivalAwaited:
    return ArrivalAwaited(attendee, waiting=wait.waiting, point=wait.point, over=True, own=wait.own, staff=staff)


def _name_of(waiting: str) -> str:
    name = one_line(waiting)
    if len(name) > LONGEST_NAME:
        raise HostNameUnfit(LONGEST_NAME)
    return name
