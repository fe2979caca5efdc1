"""What the desk says of check-ins made before or elsewhere, in the language of the screen."""

from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.action import DeskAction
from kiosk.domain.admission.verdict import ComingIn, EarlierUse, FirstAdmission, Hold, hold_on
from kiosk.domain.moment import clock_time, day_of, event_day
from kiosk.domain.roster.attendee import Attendee
from kiosk.viewmodels.shared.locales import day_and_month, locale_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate

MINUTE = 60_000
HOUR = 60 * MINUTE
SHORT = 16
"""The most letters of a name that stays on one line."""


def earlier(first: FirstAdmission, now: int, zone: ZoneInfo, language: str) -> str:
    """Return when, where and by whom somebody was checked in before; times in UTC milliseconds."""
    words = {
        "time": clock_time(first.at, zone),
        "day": _day(first.at, zone, language),
        "point": first.point,
        "staff": first.staff,
        "ago": _ago(now - first.at),
    }
    today = day_of(first.at, zone) == day_of(now, zone)
    return filled(_earlier_pattern(today, bool(first.point), bool(first.staff)), **words)


def elsewhere_said(action: DeskAction, now: int, zone: ZoneInfo, language: str) -> str:
    """Return when, where and by whom a check-in was made at another desk; `now` in UTC milliseconds."""
    return earlier(FirstAdmission(action.at, action.point, action.staff, action.record), now, zone, language)


def _earlier_pattern(today: bool, place: bool, staff: bool) -> str:
    if not today:
        return _earlier_day_pattern(place, staff)
    if place and staff:
        return translate("Verdict", "Checked in at {time} at {point} by {staff}, {ago}.")
    if place:
        return translate("Verdict", "Checked in at {time} at {point}, {ago}.")
    return translate("Verdict", "Checked in at {time}, {ago}.")


def _earlier_day_pattern(place: bool, staff: bool) -> str:
    if place and staff:
        return translate("Verdict", "Checked in on {day} at {time} at {point} by {staff}.")
    if place:
        return translate("Verdict", "Checked in on {day} at {time} at {point}.")
    return translate("Verdict", "Checked in on {day} at {time}.")


def time_said(at: int, now: int, zone: ZoneInfo, language: str) -> str:
    """Return a time of day, and beside it the day where that is not the event's day of now; in UTC milliseconds."""
    time = clock_time(at, zone)
    if event_day(at, zone) == event_day(now, zone):
        return time
    return filled(translate("Verdict", "{time} on {day}"), time=time, day=_day(at, zone, language))


def taken_back_line(time: str) -> str:
    """Return what happened at a check-in that was undone, for the list of last scans; `time` as shown."""
    return filled(translate("Verdict", "Admitted at {time}, taken back"), time=time)


def doubled_line(line: str, other: FirstAdmission, time: str) -> str:
    """Return the line of a check-in beside another one of the same person; `line` is its own, `time` the other's."""
    words = {"line": line, "point": _kept_together(other.point), "time": time}
    if other.point:
        return filled(translate("Verdict", "{line}, also at {point} at {time}; the earlier one counts"), **words)
    return filled(translate("Verdict", "{line}, also elsewhere at {time}; the earlier one counts"), **words)


def doubled_news(name: str, other: FirstAdmission, time: str) -> str:
    """Say that somebody who was admitted here was admitted elsewhere as well, at a time."""
    words = {"name": name, "point": _kept_together(other.point), "time": time}
    if other.point:
        return filled(
            translate("Verdict", "{name} was also admitted at {point} at {time}; the earlier one counts"), **words
        )
    return filled(translate("Verdict", "{name} was also admitted elsewhere at {time}; the earlier one counts"), **words)


def still_in(other: FirstAdmission, time: str) -> str:
    """Say that somebody whose check-in was taken back is in nonetheless, by another one, made at a time."""
    words = {"point": _kept_together(other.point), "time": time}
    if other.point:
        return filled(translate("Verdict", "Still in: the check-in at {point} at {time} counts."), **words)
    return filled(translate("Verdict", "Still in: another check-in at {time} counts."), **words)


def coming_in(roster: ComingIn, language: str) -> str:
    """Return that a code may be unknown only because a roster is still being taken in."""
    locale = locale_of(language)
    pattern = translate(
        "Verdict", "The roster is still being taken in: {done} of {total}. Scan this code again in a moment."
    )
    return filled(pattern, done=locale.toString(roster.done), total=locale.toString(roster.total))


def held_back(person: Attendee, now: int, zone: ZoneInfo, language: str) -> str:
    """Say why a ticket that is paid for does not count now; times in UTC milliseconds."""
    hold = hold_on(person, now)
    match hold:
        case Hold.BLOCKED | None:
            return translate("Verdict", "The organiser has blocked this ticket. Ask them.")
        case Hold.NOT_YET:
            at, pattern = person.valid_from, translate("Verdict", "This ticket is valid from {day}, {time}.")
        case Hold.NO_LONGER:
            at, pattern = person.valid_until, translate("Verdict", "This ticket was valid until {day}, {time}.")
        case _:
            assert_never(hold)
    return filled(pattern, day=_day(at, zone, language), time=clock_time(at, zone))


def used_before(use: EarlierUse, now: int, zone: ZoneInfo, language: str) -> str:
    """Say who came in with a ticket before it went to whoever has it now."""
    words = {"name": use.attendee.name, "time": clock_time(use.first.at, zone)}
    if day_of(use.first.at, zone) == day_of(now, zone):
        return filled(
            translate("Verdict", "{name} came in with this ticket at {time}, before it moved. Decide."), **words
        )
    pattern = translate("Verdict", "{name} came in with this ticket on {day} at {time}, before it moved. Decide.")
    return filled(pattern, **words, day=_day(use.first.at, zone, language))


def _ago(milliseconds: int) -> str:
    minutes = max(0, milliseconds) // MINUTE
    if minutes < 1:
        return translate("Verdict", "just now")
    if minutes == 1:
        return translate("Verdict", "1 minute ago")
    if minutes < 90:
        return filled(translate("Verdict", "{minutes} minutes ago"), minutes=minutes)
    hours = round(milliseconds / HOUR)
    return filled(translate("Verdict", "{hours} hours ago"), hours=hours)


def _kept_together(point: str) -> str:
    """Write a short name so that no line ends inside it."""
    return point.replace(" ", "\u00a0") if len(point) <= SHORT else point


def _day(at: int, zone: ZoneInfo, language: str) -> str:
    day = day_of(at, zone)
    return day_and_month(day, language)
