"""Dates and times are read as people write them, and asked about where they can be read in two ways."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fault import Fault
from kiosk.domain.faults.event import EitherOfTwoDates, MomentOutOfTime, NoDateOrTime
from kiosk.domain.written_time import read_time

ISTANBUL = ZoneInfo("Europe/Istanbul")
DAY = datetime(2026, 11, 20)
MORNING = datetime(2026, 11, 20, 9, 30)


@pytest.mark.parametrize(
    "written",
    [
        *(
            "2026-11-20",
            "20.11.2026",
            "20/11/2026",
            "11/20/2026",
            "20-11-2026",
            "2026/11/20",
            "2026.11.20",
            "20. 11. 2026",
        ),
        *(
            "20 Kasım 2026",
            "20 KASIM 2026 Cuma",
            "20 Kas 2026",
            "20 November 2026",
            "Nov 20, 2026",
            "20. November 2026",
        ),
        *("Friday, November 20th 2026", "٢٠ نوفمبر ٢٠٢٦", "  20.11.2026 "),
    ],
)
def test_a_day_is_read_as_people_write_it(written: str) -> None:
    assert read_time(written).moment == DAY
    assert not read_time(written).has_clock


@pytest.mark.parametrize(
    "written",
    [
        *("2026-11-20 09:30", "2026-11-20T09:30", "20.11.2026 9:30", "20.11.2026 09.30", "20/11/2026, 09:30"),
        *("20 Kasım 2026 09:30", "20 Kasım 2026 saat 9.30", "Nov 20, 2026 at 9:30 am", "20. November 2026 um 9:30"),
    ],
)
def test_a_time_of_day_may_follow(written: str) -> None:
    assert read_time(written).moment == MORNING
    assert read_time(written).has_clock


def test_half_days_are_told_apart() -> None:
    assert read_time("20 November 2026 9pm").moment.hour == 21
    assert read_time("20 November 2026 12:15 am").moment.hour == 0
    with pytest.raises(NoDateOrTime):
        read_time("20 November 2026 21 pm")


@pytest.mark.parametrize("written", ["05/06/2026", "5-6-2026"])
def test_a_date_that_can_be_read_both_ways_is_asked_about(written: str) -> None:
    with pytest.raises(EitherOfTwoDates) as caught:
        read_time(written)
    assert (caught.value.day_first, caught.value.month_first) == (date(2026, 6, 5), date(2026, 5, 6))
    assert "2026-06-05 or 2026-05-06" in str(caught.value)


def test_between_points_the_day_comes_first_and_a_doubled_number_is_no_question() -> None:
    assert read_time("05.06.2026").moment == datetime(2026, 6, 5)
    assert read_time("11/11/2026").moment == datetime(2026, 11, 11)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "tomorrow",
        "31.02.2026",
        "20.11.26",
        "20 November",
        "November 2026",
        "2026",
        "20.11.2026 25:10",
    ],
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(NoDateOrTime):
        read_time(written)


@pytest.mark.parametrize("written", ["9999-12-31", "20.11.1926", "20 Kasım 2200"])
def test_what_is_outside_of_any_event_is_refused(written: str) -> None:
    with pytest.raises(MomentOutOfTime):
        read_time(written)


def test_a_day_lasts_until_the_next_begins_there_and_a_time_is_a_time() -> None:
    day, morning = read_time("20.11.2026"), read_time("20.11.2026 09:30")
    assert day.ends(ISTANBUL) - day.starts(ISTANBUL) == 86_400_000
    assert morning.ends(ISTANBUL) == morning.starts(ISTANBUL) == 1795156200000
    long_night = read_time("25.10.2026")
    assert long_night.ends(ZoneInfo("Europe/Berlin")) - long_night.starts(ZoneInfo("Europe/Berlin")) == 90_000_000


@given(st.text(max_size=40))
def test_any_text_is_a_time_or_a_fault(written: str) -> None:
    try:
        read_time(written).ends(ISTANBUL)
    except Fault:
        return


@given(st.datetimes(datetime(1971, 1, 1), datetime(2199, 12, 31)))
def test_every_day_is_read_in_each_of_its_forms(moment: datetime) -> None:
    day = moment.date()
    for written in (day.isoformat(), f"{day:%d.%m.%Y}", f"{day:%Y/%m/%d}", f"{day.day} {day:%B} {day.year}"):
        assert read_time(written).moment.date() == day
