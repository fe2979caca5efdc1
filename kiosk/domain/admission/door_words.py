"""What a door's rules say, one sentence a kind, which also says what would let somebody in."""

from collections.abc import Iterable
from datetime import date
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.admission.rules import (
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
)
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.message import Message
from kiosk.domain.moment import clock_time


class DoorSentence(Message):
    """What is said of a door."""

    context = "Door"


class ForGroups(DoorSentence):
    text = "This door is for {groups}."
    groups: tuple[str, ...]


class ForProducts(DoorSentence):
    text = "This door is for guests with {products}."
    products: tuple[str, ...]


class OnlyFrom(DoorSentence):
    text = "Only from {begins}."
    begins: str


class OnlyBefore(DoorSentence):
    text = "Only before {ends}."
    ends: str


class OnlyBetween(DoorSentence):
    text = "Only from {begins} until {ends}."
    begins: str
    ends: str


class OnlyOnDays(DoorSentence):
    text = "Only on {days}."
    days: tuple[date | str, ...]


class NoMoreAtOnce(DoorSentence):
    text = "No more than {count} people at once."
    one = "No more than {count} person at once."
    count: int


class NoSeatLeft(DoorSentence):
    text = "{count} are in, and no more fit. Somebody has to leave first."
    one = "{count} is in, and no more fit. Somebody has to leave first."
    count: int


class AgainAtOnce(DoorSentence):
    text = "Whoever was in may come in again."


class AgainAfterMinutes(DoorSentence):
    text = "Whoever was in may come in again after {count} minutes."
    one = "Whoever was in may come in again after {count} minute."
    count: int


class AgainFrom(DoorSentence):
    text = "May come in again from {time}."
    time: str


class RuleNotUnderstood(DoorSentence):
    text = "This door has a rule that this version does not understand. Decide, or ask the organiser."


class OtherDoorOpen(DoorSentence):
    text = "{door} is open to this guest."
    door: str


class OnTheseDays(DoorSentence):
    text = "{rule} This holds on {days}."
    rule: DoorSentence
    days: tuple[date | str, ...]


def rule_sentence(rule: Rule) -> DoorSentence:
    """Return what a rule says."""
    match rule:
        case GroupsOnly(groups):
            return ForGroups(groups)
        case ProductsOnly(products):
            return ForProducts(products)
        case TimesOnly(begins, ends):
            if begins and ends:
                return OnlyBetween(begins, ends)
            return OnlyFrom(begins) if begins else OnlyBefore(ends)
        case DaysOnly(days):
            return OnlyOnDays(_dates(days))
        case AtMost(most):
            return NoMoreAtOnce(most)
        case AgainAfter(minutes):
            return AgainAfterMinutes(minutes) if minutes else AgainAtOnce()
        case UnknownRule():
            return RuleNotUnderstood()
        case _:
            assert_never(rule)


def standing_sentence(rule: DoorRule) -> DoorSentence:
    """Return what a rule of a door says, and on which days it holds if that is not on all."""
    sentence = rule_sentence(rule.rule)
    return OnTheseDays(sentence, _dates(rule.days)) if rule.days else sentence


def barrier_sentences(verdict: Verdict, barrier: Barrier, zone: ZoneInfo) -> tuple[DoorSentence, ...]:
    """Say why a door keeps somebody out, and what would let them in."""
    other = (OtherDoorOpen(barrier.instead),) if barrier.instead else ()
    return (_reason(verdict, barrier, zone), *other)


def _reason(verdict: Verdict, barrier: Barrier, zone: ZoneInfo) -> DoorSentence:
    rule = barrier.rule
    if barrier.until:
        return AgainFrom(clock_time(barrier.until, zone))
    if isinstance(rule, TimesOnly) and verdict is Verdict.TOO_LATE and rule.ends:
        return OnlyBefore(rule.ends)
    return NoSeatLeft(rule.most) if isinstance(rule, AtMost) else rule_sentence(rule)


def _dates(days: Iterable[str]) -> tuple[date | str, ...]:
    """Return days of the event as dates; what is none is said as it was written."""
    return tuple(map(_date, sorted(days)))


def _date(day: str) -> date | str:
    try:
        return date.fromisoformat(day)
    except ValueError:
        return day
