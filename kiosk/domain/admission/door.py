"""The answer at one door: a pure function of the person, the door, what this file knows, and the time."""

from dataclasses import dataclass, field, replace
from functools import cache
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.admission.code import Reading
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import (
    MINUTES_A_DAY,
    AgainAfter,
    AtMost,
    Barrier,
    DaysOnly,
    DoorRule,
    GroupsOnly,
    ProductsOnly,
    Rule,
    TimesOnly,
    UnknownRule,
    is_among,
    minute_of,
)
from kiosk.domain.admission.verdict import Holder, Verdict, judge
from kiosk.domain.moment import DAY_CHANGE, local
from kiosk.domain.roster.attendee import Attendee, OrderStatus

MINUTE = 60_000
DECIDABLE = (
    Verdict.UNPAID,
    Verdict.NOT_AT_THIS_DOOR,
    Verdict.TOO_LATE,
    Verdict.TOO_EARLY,
    Verdict.NEEDS_DECISION,
    Verdict.FULL,
)
"""Answers that whoever stands at the door may decide otherwise, in the order in which they are given.

Who decides about one of them has decided about those before it, which were asked earlier.
"""


@dataclass(frozen=True, slots=True)
class Door:
    """A point with its rules. `most` is how many may be in its area at once, by whichever door; 0 for any number.

    `asked` are all rules that somebody meets here, with those about days and number that the point itself has, in the
    order in which they are told; `counts` says whether an answer depends on how many are in, `area` in what.
    """

    point: Point
    rules: tuple[DoorRule, ...] = ()
    most: int = 0
    asked: tuple[DoorRule, ...] = field(init=False)
    counts: bool = field(init=False)
    area: str = field(init=False)

    @property
    def keeps_count(self) -> bool:
        """Whether each scan keeps up how many are in: in rooms, and in the event where it has a limit or an exit."""
        return bool(self.area or self.most) or self.point.kind is PointKind.EXIT

    def __post_init__(self) -> None:
        own = [DoorRule("", DaysOnly(self.point.days))] if self.point.days else []
        own += [DoorRule("", AtMost(self.most))] if self.most else []
        asked = tuple(sorted((*self.rules, *own), key=lambda one: _rank(one.rule)))
        object.__setattr__(self, "asked", asked)
        object.__setattr__(self, "area", self.point.area)
        object.__setattr__(self, "counts", any(isinstance(one.rule, AtMost) for one in asked))


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a door answers, and which rule keeps somebody out; `again` says that they were in before today."""

    verdict: Verdict
    barrier: Barrier | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class _Now:
    """The day of the event, ``2026-11-20``, and how many minutes of it have passed by the clock on the wall."""

    day: str
    minute: int

    @classmethod
    def at(cls, at: int, zone: ZoneInfo) -> "_Now":
        """Return what UTC milliseconds are in the event's zone."""
        clock = local(at, zone).replace(tzinfo=None) - DAY_CHANGE
        return cls(clock.date().isoformat(), clock.hour * 60 + clock.minute)


def judge_at(
    door: Door,
    holder: Holder | None,
    reading: Reading,
    at: int,
    zone: ZoneInfo,
    *,
    inside: int = 0,
    decided: Verdict | None = None,
) -> Judgement:
    """Decide what a door answers to a code.

    Args:
        door: where it is.
        holder: whose code it is, with when they came to this area and left it today.
        reading: what the code is by its form.
        at: when it was scanned, in UTC milliseconds.
        zone: the event's.
        inside: how many are in the door's area, where that counts.
        decided: an answer that whoever stands there has decided to let them in over; see `DECIDABLE`.
    """
    waived = DECIDABLE[: DECIDABLE.index(decided) + 1] if decided and decided in DECIDABLE else ()
    verdict = judge(_cleared(holder, waived) if holder and waived else holder, reading, at)
    if holder is None:
        return _plainly(verdict)
    if door.point.kind is PointKind.EXIT:
        return Judgement(_judge_leaving(holder))
    if verdict not in (Verdict.ADMITTED, Verdict.ALREADY_IN, Verdict.NEEDS_DECISION):
        return _plainly(verdict)
    if not door.asked:
        return _plainly(verdict, again=verdict is Verdict.ADMITTED and holder.came > 0)
    now = _Now.at(at, zone)
    rules = tuple(one.rule for one in door.asked if one.holds_on(now.day))
    for rule in rules:
        refusal = _refusal(rule, holder.attendee, now)
        if refusal and refusal not in waived:
            return Judgement(refusal, Barrier(rule, door.point.instead))
    entering = _judge_entering(verdict, rules, holder, at, inside, waived)
    if entering.verdict is Verdict.FULL and entering.barrier:
        return replace(entering, barrier=replace(entering.barrier, instead=door.point.instead))
    return entering


@cache
def _plainly(verdict: Verdict, *, again: bool = False) -> Judgement:
    """Return an answer that no rule has given."""
    return Judgement(verdict, again=again)


def is_for(door: Door, person: Attendee, day: str) -> bool:
    """Tell whether a person's group and add-ons are those that a door asks for on a day, as their ticket tells them."""
    rules = (one.rule for one in door.asked if one.holds_on(day))
    now = _Now(day, 0)
    return not any(
        _refusal(rule, person, now) for rule in rules if isinstance(rule, GroupsOnly | ProductsOnly | DaysOnly)
    )


def _judge_leaving(holder: Holder) -> Verdict:
    """Whoever wants to go goes, whatever their ticket is worth by now; but a badge that was replaced is not theirs."""
    if holder.revoked:
        return Verdict.REVOKED
    return Verdict.LEFT if holder.first else Verdict.ALREADY_OUT


def _judge_entering(
    verdict: Verdict, rules: tuple[Rule, ...], holder: Holder, at: int, inside: int, waived: tuple[Verdict, ...]
) -> Judgement:
    pause = next((rule for rule in rules if isinstance(rule, AgainAfter)), None)
    until = max(holder.came, holder.left) + pause.minutes * MINUTE if pause and holder.came else 0
    if verdict is Verdict.ALREADY_IN:
        if pause is None or at < until:
            return Judgement(verdict, Barrier(pause, until=until) if pause else None)
    elif pause and at < until and Verdict.TOO_EARLY not in waived:
        return Judgement(Verdict.TOO_EARLY, Barrier(pause, until=until))
    if verdict is Verdict.NEEDS_DECISION and verdict not in waived:
        return Judgement(verdict)
    most = min((rule.most for rule in rules if isinstance(rule, AtMost)), default=0)
    if most and inside >= most and holder.first is None and Verdict.FULL not in waived:
        return Judgement(Verdict.FULL, Barrier(AtMost(most)))
    return Judgement(Verdict.ADMITTED, again=holder.came > 0)


def _cleared(holder: Holder, waived: tuple[Verdict, ...]) -> Holder:
    """Return a holder as if nothing were unclear about their ticket that was decided at the door."""
    status = holder.attendee.status
    is_decided = Verdict.NEEDS_DECISION in waived
    if status is OrderStatus.UNPAID or (status is OrderStatus.UNCLEAR and is_decided):
        holder = replace(holder, attendee=replace(holder.attendee, status=OrderStatus.PAID))
    return replace(holder, used_by=None) if is_decided else holder


def _rank(rule: Rule) -> int:
    """Return where a rule stands among those that are told: who would be refused after waiting is not told to wait."""
    match rule:
        case GroupsOnly():
            return 0
        case ProductsOnly():
            return 1
        case DaysOnly():
            return 2
        case TimesOnly():
            return 3
        case UnknownRule():
            return 4
        case AgainAfter():
            return 5
        case AtMost():
            return 6
        case _:
            assert_never(rule)


def _refusal(rule: Rule, person: Attendee, now: _Now) -> Verdict | None:
    """Return what a rule by itself answers to a person at a time; None if it lets them in, or needs to know more."""
    match rule:
        case GroupsOnly(groups):
            return None if is_among(person.group, groups) else Verdict.NOT_AT_THIS_DOOR
        case ProductsOnly(products):
            held = (*person.add_ons, person.group)
            return None if any(is_among(one, products) for one in held if one) else Verdict.NOT_AT_THIS_DOOR
        case DaysOnly(days):
            if now.day in days:
                return None
            return Verdict.TOO_EARLY if any(one > now.day for one in days) else Verdict.TOO_LATE
        case TimesOnly(begins, ends):
            return _outside(begins, ends, now.minute)
        case UnknownRule():
            return Verdict.NEEDS_DECISION
        case AgainAfter() | AtMost():
            return None
        case _:
            assert_never(rule)


def _outside(begins: str, ends: str, now: int) -> Verdict | None:
    """Tell whether a minute of the event's day is before or after a window, which may reach past midnight."""
    first = minute_of(begins) if begins else 0
    last = (minute_of(ends) if ends else 0) or MINUTES_A_DAY
    if first < last:
        return Verdict.TOO_EARLY if now < first else Verdict.TOO_LATE if now >= last else None
    return None if now >= first or now < last else Verdict.TOO_EARLY
