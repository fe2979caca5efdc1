"""The rules that a door can have: a small closed set, each of which knows what would let somebody in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)|24:00")
DAY_BEGINS = 4 * 60
"""When a day of an event begins, in minutes after midnight (see `moment.DAY_CHANGE`)."""
MINUTES_A_DAY = 24 * 60


class RuleKind(StrEnum):
    """What a rule goes by."""

    GROUPS = "groups"
    PRODUCTS = "products"
    TIMES = "times"
    CAPACITY = "capacity"
    AGAIN = "again"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class GroupsOnly:
    """Only people of these groups come in."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProductsOnly:
    """Only people come in who took one of these products beside the ticket."""

    products: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimesOnly:
    """People come in from one time of day until before another (``09:00``, in the event's zone); empty for no bound."""

    begins: str
    ends: str


@dataclass(frozen=True, slots=True)
class AtMost:
    """No more people than this are in at once."""

    most: int


@dataclass(frozen=True, slots=True)
class AgainAfter:
    """Whoever was here comes in again, but not sooner than so many minutes after they last came or went."""

    minutes: int


@dataclass(frozen=True, slots=True)
class DaysOnly:
    """The door is used on these days of the event (``2026-11-20``) only."""

    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownRule:
    """A rule that this version does not know or cannot read: whoever stands at the door decides."""

    kind: str


Rule = GroupsOnly | ProductsOnly | TimesOnly | AtMost | AgainAfter | DaysOnly | UnknownRule


@dataclass(frozen=True, slots=True)
class DoorRule:
    """A rule of one door by its id; on these `days` of the event it holds, on all if none are named."""

    id: str
    rule: Rule
    days: tuple[str, ...] = ()

    def holds_on(self, day: str) -> bool:
        """Tell whether the rule holds on a day of the event, ``2026-11-20``."""
        return not self.days or day in self.days


@dataclass(frozen=True, slots=True)
class Barrier:
    """What keeps somebody out of a door: the rule, and what would let them in.

    `instead` names a door that is open to them, empty if nobody said so; `until` is when the rule lets them in, in UTC
    milliseconds, 0 where waiting does not help or the rule itself says when.
    """

    rule: Rule
    instead: str = ""
    until: int = 0


def rule_of(
    kind: str,
    *,
    named: tuple[str, ...] = (),
    begins: str = "",
    ends: str = "",
    number: int = 0,
) -> Rule:
    """Return the rule that was written down as a kind with its values, the only reader of rules.

    What cannot be read lets nobody in unasked: it is `UnknownRule`.

    Args:
        kind: a `RuleKind`, or what only a newer version knows.
        named: groups, products or days.
        begins: from when, a time of day.
        ends: until when, a time of day.
        number: how many people, or minutes.
    """
    named = tuple(name for name in named if name.strip())
    rules: dict[str, tuple[bool, Rule]] = {
        RuleKind.GROUPS: (bool(named), GroupsOnly(named)),
        RuleKind.PRODUCTS: (bool(named), ProductsOnly(named)),
        RuleKind.TIMES: (_is_window(begins, ends), TimesOnly(begins, ends)),
        RuleKind.CAPACITY: (number > 0, AtMost(number)),
        RuleKind.AGAIN: (True, AgainAfter(number)),
        RuleKind.DAYS: (bool(named), DaysOnly(named)),
    }
    is_whole, rule = rules.get(kind, (False, UnknownRule(kind)))
    return rule if is_whole else UnknownRule(kind)


def is_clock(text: str) -> bool:
    """Tell whether a text is a time of day as rules have it: ``17:00``."""
    return bool(_CLOCK.fullmatch(text))


def minute_of(clock: str) -> int:
    """Return how many minutes of an event's day, which begins at 04:00, have passed at a time of day."""
    hours, minutes = clock.split(":")
    return (int(hours) * 60 + int(minutes) - DAY_BEGINS) % MINUTES_A_DAY


def is_among(name: str, named: Iterable[str]) -> bool:
    """Tell whether a name is among others, however each is spelled: ``Konuşmacı`` is ``KONUSMACI``."""
    return _spelled(name) in map(_spelled, named)


def _is_window(begins: str, ends: str) -> bool:
    return bool(begins or ends) and begins != ends and all(not each or is_clock(each) for each in (begins, ends))


def _spelled(name: str) -> str:
    from kiosk.domain.roster.folding import fold

    return fold(name) or name.strip().casefold()
