"""What the organiser reads about the door: who comes next, whether the desks keep up, and how full rooms are."""

from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.queue import DesksKeepUp, OpenDesks, TooLittleKnown
from kiosk.domain.moment import clock_time
from kiosk.services.door_figures import RoomFigures
from kiosk.services.session_attendance import SessionAttendance
from kiosk.viewmodels.organiser.watch_reading import DayFigures
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate
MINUTE = 60_000
LATELY = 30 * MINUTE
NOTHING = "–"


def next_hour(day: DayFigures, language: str) -> str:
    """Say how many come in the next hour; empty where too little is known, or nobody came yet."""
    if day.next_hour is None:
        return ""
    return filled(
        translate("Organiser", "Next hour: about {count}."), count=locale_of(language).toString(day.next_hour)
    )


def advice(day: DayFigures, language: str, zone: ZoneInfo) -> str:
    """Say whether the desks are enough for those who come."""
    advised = day.advice
    match advised:
        case TooLittleKnown():
            if not _are_coming(day):
                return ""
            return translate("Organiser", "Too few have come in a row to say whether the desks keep up.")
        case DesksKeepUp():
            return translate("Organiser", "The desks keep up.")
        case OpenDesks():
            return _open_desks(advised, day.at, language, zone)
        case _:
            assert_never(advised)


def _are_coming(day: DayFigures) -> bool:
    """Tell whether people come just now, and others are expected still."""
    left = day.door.attendance.expected - day.door.attendance.checked_in
    return left > 0 and any(day.at - minute * MINUTE < LATELY for minute in day.door.minutes or ())


def _open_desks(advised: OpenDesks, now: int, language: str, zone: ZoneInfo) -> str:
    locale = locale_of(language)
    if not advised.minutes:
        if advised.count == 1:
            return translate("Organiser", "The desks have no pause: open another desk now.")
        pattern = translate("Organiser", "The desks have no pause: open {count} more desks now.")
        return filled(pattern, count=locale.toString(advised.count))
    step = 5 * MINUTE
    values = {
        "count": locale.toString(advised.count),
        "time": clock_time((now + advised.minutes * MINUTE) // step * step, zone),
        "minutes": locale.toString(max(1, round(advised.wait))),
    }
    if advised.count == 1:
        one = translate("Organiser", "Open another desk by {time}, or people wait up to {minutes} min.")
        return filled(one, **values)
    many = translate("Organiser", "Open {count} more desks by {time}, or people wait up to {minutes} min.")
    return filled(many, **values)


def seconds(value: float | None, language: str) -> str:
    """Return seconds as they are shown: ``4.2 s``."""
    if value is None:
        return NOTHING
    figure = locale_of(language).toString(value, "f", 1 if value < 10 else 0)
    return filled(translate("Organiser", "{seconds} s"), seconds=figure)


def of_capacity(room: RoomFigures, language: str, zone: ZoneInfo) -> str:
    """Return what stands after how many are in a room."""
    if not room.most:
        return translate("Organiser", "in")
    most = locale_of(language).toString(room.most)
    if room.since is None:
        return filled(translate("Organiser", "of {count}"), count=most)
    return filled(translate("Organiser", "of {count}, since {time}"), count=most, time=clock_time(room.since, zone))


def room_name(room: RoomFigures) -> str:
    """Return what a room is called."""
    return room.area or translate("Organiser", "The event itself")


def session_line(one: SessionAttendance, language: str, zone: ZoneInfo) -> str:
    """Return when and where a session is, and how long people stayed where that is known."""
    when = f"{clock_time(one.session.starts, zone)}–{clock_time(one.session.ends, zone)}, {one.room}"
    if one.stay is None:
        return when
    stay = locale_of(language).toString(round(one.stay))
    return filled(translate("Organiser", "{when}; half stayed {minutes} min or less"), when=when, minutes=stay)


def session_people(one: SessionAttendance, language: str) -> str:
    """Return how many people were in a session."""
    if one.people is None:
        return translate("Organiser", "fewer than 5")
    return locale_of(language).toString(one.people)
