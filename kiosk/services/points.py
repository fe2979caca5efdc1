"""Describing points and their rules, and how many are in behind each; the journal takes that from organisers only."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.domain.admission.door import Door
from kiosk.domain.admission.point import LONGEST_NAME, Point
from kiosk.domain.admission.rules import RuleKind, is_clock
from kiosk.domain.faults.event import NoDateOrTime
from kiosk.domain.faults.points import (
    NoDayOfEvent,
    NoSpanOfTimes,
    NoSuchPoint,
    NoSuchRule,
    NoSuchSession,
    NoTimeOfDay,
    PointNameTooLong,
    PointUnnamed,
)
from kiosk.domain.moment import event_day
from kiosk.domain.written_time import read_time
from kiosk.services.attendance import shown_day
from kiosk.services.door_figures import RoomFigures, room_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import points, sessions

if TYPE_CHECKING:
    from kiosk.domain.facts.doors import PointDetails

_MANY_DAYS = 60


@dataclass(frozen=True, slots=True)
class NewRule:
    """A rule as somebody asks for it: a kind, and what it goes by (see `RuleDetails`)."""

    kind: RuleKind
    named: tuple[str, ...] = ()
    begins: str = ""
    ends: str = ""
    number: int = 0
    days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PointState:
    """A point as it stands today: its door, and how full it is behind it as far as this file knows.

    More are in than fit where doors that were apart let in too many, or decisions did.
    """

    door: Door
    room: RoomFigures

    @property
    def inside(self) -> int:
        """How many are in."""
        return self.room.inside

    @property
    def over(self) -> int:
        """How many more are in than fit."""
        return self.room.over


def every_point(file: EventFile) -> list[PointState]:
    """Return all points that were described, by name."""
    day = shown_day(file)
    doors = points.every(file.reader).values()
    most = {door.area: door.most for door in doors}
    rooms = {area: room_of(file.reader, area, day, most[area]) for area in most}
    return [PointState(door, rooms[door.area]) for door in doors]


def point_named(file: EventFile, name: str) -> PointState:
    """Return the point of a name.

    Raises:
        Fault: nobody described one.
    """
    if (state := next((one for one in every_point(file) if one.door.point.name == name), None)) is None:
        raise NoSuchPoint(name)
    return state


def change_point(file: EventFile, point: Point, rules: Iterable[NewRule] = ()) -> None:
    """Describe a point, new or not, and add rules to it.

    Raises:
        Fault: something of it cannot be, or this kiosk may not; then nothing is changed.
    """
    from kiosk.domain.facts.doors import RuleDetails

    if not point.name.strip():
        raise PointUnnamed()
    if len(point.name) > LONGEST_NAME:
        raise PointNameTooLong(LONGEST_NAME)
    facts = [
        RuleDetails(
            secrets.token_hex(4),
            point=point.name,
            kind=rule.kind,
            named=rule.named,
            begins=rule.begins,
            ends=rule.ends,
            number=rule.number,
            days=_days(file, rule.days),
        )
        for rule in map(_checked, rules)
    ]
    described = _details(replace(point, session=_session(file, point.session), days=_days(file, point.days)))
    with file.writing():
        file.journal.append(described)
        for fact in facts:
            file.journal.append(fact)


def drop_rule(file: EventFile, name: str, rule: str) -> None:
    """Take a rule of a point away.

    Raises:
        Fault: there is none, or this kiosk may not.
    """
    from kiosk.domain.facts.doors import RuleDetails

    if rule not in {one.id for one in point_named(file, name).door.rules}:
        raise NoSuchRule(name, rule)
    with file.writing():
        file.journal.append(RuleDetails(rule, removed=True))


def remove_point(file: EventFile, name: str) -> None:
    """Take a point away with its rules; who was scanned there stays recorded.

    Raises:
        Fault: there is none, or this kiosk may not.
    """
    from kiosk.domain.facts.doors import PointDetails, RuleDetails

    door = point_named(file, name).door
    with file.writing():
        file.journal.append(PointDetails(name, removed=True))
        for rule in door.rules:
            if rule.id:
                file.journal.append(RuleDetails(rule.id, removed=True))


def take_change_back(file: EventFile, name: str, before: Door | None) -> None:
    """Let a point be described as it was before, with the rules that it had; None for one that nobody had described.

    Raises:
        Fault: this kiosk may not, or the file cannot be written.
    """
    from kiosk.domain.facts.doors import PointDetails, RuleDetails

    now = {state.door.point.name: state.door for state in every_point(file)}.get(name)
    kept = {rule.id for rule in before.rules} if before else set()
    has = {rule.id for rule in now.rules} if now else set()
    with file.writing():
        file.journal.append(_details(before.point) if before else PointDetails(name, removed=True))
        for rule in sorted((kept ^ has) - {""}):
            file.journal.append(RuleDetails(rule, removed=rule in has))


def moment_at(file: EventFile, text: str) -> int:
    """Return UTC milliseconds of a time as somebody writes it; a time of day alone is today's, or of the event's days.

    Raises:
        Fault: it is no time.
    """
    event = file.read_event()
    if not is_clock(text.strip()):
        return read_time(text).starts(event.zone)
    day = min(max(event_day(file.clock(), event.zone), event.first_day), event.last_day)
    of_next = text.strip().zfill(5) < "04:00"
    return read_time(f"{(day + timedelta(days=of_next)).isoformat()} {text.strip().zfill(5)}").starts(event.zone)


def _details(point: Point) -> "PointDetails":
    from kiosk.domain.facts.doors import PointDetails

    return PointDetails(
        point.name,
        kind=point.kind,
        room=point.room,
        session=point.session,
        capacity=point.capacity,
        days=point.days,
        instead=point.instead,
        removed=False,
    )


def _checked(rule: NewRule) -> NewRule:
    """Return a rule with its times as they are kept: ``09:00``."""
    if rule.kind is not RuleKind.TIMES:
        return rule
    for typed in (rule.begins, rule.ends):
        if typed and not is_clock(typed):
            raise NoTimeOfDay(typed)
    if rule.begins == rule.ends:
        raise NoSpanOfTimes()
    return replace(rule, begins=rule.begins and rule.begins.zfill(5), ends=rule.ends and rule.ends.zfill(5))


def days_of(file: EventFile) -> list[str]:
    """Return the days of the event, ``2026-11-20``."""
    event = file.read_event()
    first, last = event.first_day, event.last_day
    count = min((last - first).days, _MANY_DAYS) + 1
    return [(first + timedelta(days=number)).isoformat() for number in range(max(1, count))]


def _days(file: EventFile, typed: Iterable[str]) -> tuple[str, ...]:
    days = days_of(file)
    read = tuple(dict.fromkeys(_day(one) for one in typed))
    if wrong := [one for one, day in zip(dict.fromkeys(typed), read, strict=False) if day not in days]:
        raise NoDayOfEvent(wrong[0], tuple(days))
    return tuple(sorted(read))


def _day(typed: str) -> str:
    try:
        return date.fromisoformat(typed).isoformat()
    except ValueError:
        pass
    try:
        return read_time(typed).moment.date().isoformat()
    except NoDateOrTime:
        return ""


def _session(file: EventFile, typed: str) -> str:
    """Return the id of the session that a text names: by its id, or by its title if only one has it."""
    if not typed:
        return ""
    known = sessions.every(file.reader)
    if typed in known:
        return typed
    titled = [one.id for one in sessions.scheduled(file.reader) if one.text.title.casefold() == typed.casefold()]
    if len(titled) != 1:
        raise NoSuchSession(typed)
    return titled[0]
