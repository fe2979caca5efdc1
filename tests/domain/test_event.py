"""On which days an event is, as people count them."""

from datetime import date

import pytest

from kiosk.domain.event import Event
from kiosk.domain.written_time import read_time

FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)


def event(starts: str, ends: str) -> Event:
    zone = Event("E", "Open day", "Europe/Istanbul", 0, 0).zone
    return Event("E", "Open day", "Europe/Istanbul", read_time(starts).starts(zone), read_time(ends).starts(zone))


@pytest.mark.parametrize(
    ("starts", "ends", "first", "last"),
    [
        ("2026-11-27 09:30", "2026-11-27 18:00", FRIDAY, FRIDAY),
        ("2026-11-27 00:00", "2026-11-28 00:00", FRIDAY, FRIDAY),
        ("2026-11-27 00:00", "2026-11-29 00:00", FRIDAY, SATURDAY),
        ("2026-11-27 18:00", "2026-11-28 02:00", FRIDAY, FRIDAY),
        ("2026-11-28 01:00", "2026-11-28 03:00", FRIDAY, FRIDAY),
    ],
)
def test_an_event_is_on_the_days_that_were_named_and_no_other(starts: str, ends: str, first: date, last: date) -> None:
    named = event(starts, ends)
    assert (named.first_day, named.last_day) == (first, last)
    assert named.days_until(read_time("2026-11-26 12:00").starts(named.zone)) == 1
