"""How many kiosks a join code lets in and until when, in words, and what can be chosen instead."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import clock_time, day_of, end_of_day
from kiosk.viewmodels.shared.locales import locale_of, weekday_and_day
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


class CodeEnd(StrEnum):
    """Until when a join code may let kiosks in."""

    WITHDRAWN = "withdrawn"
    EVENT = "event"
    TODAY = "today"


class CodeUses(StrEnum):
    """How many kiosks a join code may let in."""

    ANY = "any"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class JoinTimes:
    """The event's end, what the time is (UTC milliseconds), and in which zone and language that is told."""

    now: int
    ends: int
    zone: ZoneInfo
    language: str

    def end_of(self, end: CodeEnd) -> int:
        """Return until when a code is good (UTC milliseconds), 0 for until it is withdrawn."""
        match end:
            case CodeEnd.WITHDRAWN:
                return 0
            case CodeEnd.EVENT:
                return self.ends
            case CodeEnd.TODAY:
                return end_of_day(self.now, self.zone)
            case _:
                assert_never(end)

    def offered(self) -> list[CodeEnd]:
        """Return what can be chosen: the event's end only while it lies ahead, and is not today's."""
        is_ahead = self.ends > self.now and self.ends != self.end_of(CodeEnd.TODAY)
        return [end for end in CodeEnd if end is not CodeEnd.EVENT or is_ahead]


def number_of(uses: CodeUses) -> int:
    """Return how many kiosks that is, 0 for any number."""
    match uses:
        case CodeUses.ANY:
            return 0
        case CodeUses.ONE:
            return 1
        case _:
            assert_never(uses)


def end_words(end: CodeEnd) -> str:
    """Name an end, as a choice."""
    match end:
        case CodeEnd.WITHDRAWN:
            return translate("Kiosks", "Withdrawn")
        case CodeEnd.EVENT:
            return translate("Kiosks", "The event ends")
        case CodeEnd.TODAY:
            return translate("Kiosks", "Today ends")
        case _:
            assert_never(end)


def uses_words(uses: CodeUses) -> str:
    """Name a number of kiosks, as a choice."""
    match uses:
        case CodeUses.ANY:
            return translate("Kiosks", "Any number")
        case CodeUses.ONE:
            return translate("Kiosks", "One")
        case _:
            assert_never(uses)


def title_words(role: Role) -> str:
    """Say what a kiosk becomes that is being added."""
    match role:
        case Role.DESK | Role.HUB:
            return translate("Kiosks", "Add a desk")
        case Role.WALL:
            return translate("Kiosks", "Add a wall")
        case Role.FOYER:
            return translate("Kiosks", "Add a foyer screen")
        case Role.ORGANISER:
            return translate("Kiosks", "Add an organiser’s laptop")
        case _:
            assert_never(role)


def terms_words(code: OfferedCode, times: JoinTimes) -> str:
    """Say what a code is good for, and how many have come with it."""
    figures = locale_of(times.language)
    used = figures.toString(code.used)
    if code.uses:
        pattern = translate("Kiosks", "Joined with it: {used} of {uses}.")
        joined = filled(pattern, used=used, uses=figures.toString(code.uses))
    else:
        joined = filled(translate("Kiosks", "Joined with it: {used}."), used=used)
    if not code.expires:
        return joined
    return filled(translate("Kiosks", "Good until {time}. {joined}"), time=_moment(code.expires, times), joined=joined)


def lapse_words(code: OfferedCode, now: int) -> str:
    """Say why a code that was shown lets nobody in any more."""
    if code.expires and code.expires <= now:
        return translate("Kiosks", "The time of this code is over. Whoever it let in stays.")
    if code.uses:
        return translate("Kiosks", "This code has let in all that it was made for.")
    return translate("Kiosks", "This code was withdrawn elsewhere. Whoever it let in stays.")


def _moment(at: int, times: JoinTimes) -> str:
    """Return a time of today as that, and a later one with its day; midnight is the end of the day before."""
    shown = at - 60_000 if clock_time(at, times.zone) == "00:00" else at
    if day_of(shown, times.zone) == day_of(times.now, times.zone):
        return clock_time(shown, times.zone)
    pattern = translate("Kiosks", "{day}, {time}")
    day = weekday_and_day(day_of(shown, times.zone), times.language)
    return filled(pattern, day=day, time=clock_time(shown, times.zone))
