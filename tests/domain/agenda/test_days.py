"""A session stands on each day that it covers, and the night belongs to the day before where the agenda says so."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.agenda.days import days_covered, present_day
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.moment import milliseconds

ZONE = ZoneInfo("Europe/Istanbul")


def _at(text: str) -> int:
    """Return a time of November 2026, as in ``24 22:00``."""
    return milliseconds(datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=ZONE))


def _session(starts: str, ends: str, day: str = "") -> Session:
    return Session("x", _at(starts), _at(ends), SessionText("X"), day=day and f"2026-11-{day}")


@pytest.mark.parametrize(
    ("starts", "ends", "day", "days"),
    [
        ("25 16:00", "25 17:00", "", [25]),
        ("25 16:00", "25 16:00", "", [25]),
        ("25 00:00", "25 00:00", "", [25]),
        ("25 00:00", "26 00:00", "", [25]),
        ("24 00:00", "28 00:00", "", [24, 25, 26, 27]),
        ("24 18:00", "26 12:00", "", [24, 25, 26]),
        ("24 22:00", "25 02:30", "", [24, 25]),
        ("24 22:00", "25 02:30", "24", [24]),
        ("25 00:30", "25 01:30", "24", [24]),
        ("25 03:00", "25 10:00", "25", [25]),
        ("25 05:30", "25 07:00", "24", [24]),
        ("24 18:00", "26 12:00", "24", [24, 25, 26]),
        ("24 18:00", "26 02:00", "24", [24, 25]),
        ("25 09:00", "25 10:00", "25", [25]),
    ],
)
def test_a_session_stands_on_each_day_that_it_covers(starts: str, ends: str, day: str, days: list[int]) -> None:
    assert [each.day for each in days_covered(_session(starts, ends, day), ZONE)] == days


def test_the_present_day_is_todays_but_for_a_night_that_goes_on() -> None:
    keynote, expo = _session("25 16:00", "25 17:00", "25"), _session("24 00:00", "27 00:00")
    night = _session("24 23:00", "25 03:00", "24")
    assert present_day((keynote, night), _at("25 01:00"), ZONE) == date(2026, 11, 24)
    assert present_day((keynote, night), _at("25 04:00"), ZONE) == date(2026, 11, 25)
    assert present_day((keynote, night, expo), _at("25 01:00"), ZONE) == date(2026, 11, 25)
    assert present_day((), _at("25 01:00"), ZONE) == date(2026, 11, 25)
