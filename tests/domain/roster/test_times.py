"""Times as any system writes them mean the moment that they name; a zone that is not known is told, never ignored."""

import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import strategies as st

from kiosk.domain.import_report import Remark
from kiosk.domain.moment import local
from kiosk.domain.remarks.roster import TimeUnread, TimeWithoutYear, ZoneUnsure
from kiosk.domain.roster.times import read_time, zone_in
from tests.properties import holds

ISTANBUL = ZoneInfo("Europe/Istanbul")


def at(text: str, zone: str = "Europe/Istanbul") -> str:
    moment = read_time(text, ZoneInfo(zone))
    assert isinstance(moment, int), moment
    return local(moment, ISTANBUL).isoformat()


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20 09:02:11+03:00",
        "2026-11-20T06:02:11Z",
        "2026-11-20 06:02:11 UTC",
        "2026-11-20 06:02:11+0000",
        "2026-11-20T06:02:11.000000+00:00",
        "2026-11-20 09:02:11",
        "2026-11-20 09:02:11 GMT+3",
        "2026-11-20 07:02:11 CET",
        "2026-11-20 08:02:11 EET",
        "2026-11-20 07:02:11 Europe/Berlin",
        "20.11.2026 09:02:11",
        "20.11.2026 09:02:11 Uhr",
        "11/20/2026 9:02:11 a.m.",
        "11/20/26 9:02:11 AM",
        "20/11/2026 09:02:11",
        "2026/11/20 09:02:11",
        "20 Kas 2026 09:02:11",
        "20 nov. 2026 09:02:11",
        "20 listopadu 2026 09:02:11",
        "Nov. 20, 2026, 9:02:11 AM",
        "Nov 20 2026 1:02:11 AM EST",
        "Friday, 20 November 2026 09:02:11",
        "Cuma, 20 Kasım 2026 09:02:11",
        "Fri, 20 Nov 2026 09:02:11 +0300",
        "Fri, 20 Nov 2026 06:02:11 GMT",
        "Fri Nov 20 2026 09:02:11 GMT+0300 (GMT+03:00)",
        "Fri Nov 20 2026 06:02:11 GMT+0000 (Coordinated Universal Time)",
        "Fri Nov 20 09:02:11 2026",
        "2026-11-20 09:02:11 Turkey Standard Time",
        "1795154531",
        "1795154531000",
    ],
)
def test_times_as_other_systems_write_them(text: str) -> None:
    assert at(text) == "2026-11-20T09:02:11+03:00"


def test_a_short_name_of_a_zone_means_what_it_means_at_the_event() -> None:
    assert at("2026-11-20 11:32 IST", "Asia/Kolkata") == "2026-11-20T09:02:00+03:00"
    assert read_time("2026-11-20 11:32 IST", ISTANBUL) == ZoneUnsure("2026-11-20 11:32 IST", "IST")


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("soon", TimeUnread("soon")),
        ("2026-13-45", TimeUnread("2026-13-45")),
        ("31.02.2026 10:00", TimeUnread("31.02.2026 10:00")),
        ("20.11.26", TimeWithoutYear("20.11.26")),
        ("25-11-26 09:12", TimeWithoutYear("25-11-26 09:12")),
        ("9:02", TimeUnread("9:02")),
        ("12345678901234567890", TimeUnread("12345678901234567890")),
        ("0000-00-00", TimeUnread("0000-00-00")),
        ("2026-11-20 09:02 XYZT", ZoneUnsure("2026-11-20 09:02 XYZT", "XYZT")),
        ("2026-11-20 09:02 CST", ZoneUnsure("2026-11-20 09:02 CST", "CST")),
    ],
)
def test_what_is_no_time_or_not_sure_is_told(text: str, remark: TimeUnread | TimeWithoutYear | ZoneUnsure) -> None:
    assert read_time(text, ISTANBUL) == remark


def test_a_header_may_name_the_zone() -> None:
    assert str(zone_in("Checkin Date (UTC)", 2026)) == "UTC"
    assert str(zone_in("checked_in_at_utc", 2026)) == "UTC"
    assert str(zone_in("Check-in time (Europe/Berlin)", 2026)) == "Europe/Berlin"
    assert str(zone_in("Check-in (CET)", 2026)) == "UTC+01:00"
    assert zone_in("Check-in (XYZT)", 2026) == "XYZT"
    assert zone_in("Check-in (required)", 2026) is None
    assert zone_in("Checked in", 2026) is None


WRITTEN = st.text(max_size=60) | st.from_regex(
    r"[0-9]{1,4}[-./ ][0-9A-Za-z]{1,9}[-./ ][0-9]{1,5} ?[0-9:]{0,9} ?[A-Z+-]{0,5}"
)


@holds(60, 20_000, text=WRITTEN)
def test_any_text_is_a_time_or_told(text: str) -> None:
    assert isinstance(read_time(text, ISTANBUL), (int, Remark))
    zone_in(text, 2026)


@pytest.mark.parametrize("text", ["x" * 1_000_000, "1 " * 500_000, "Nov " * 250_000, "1/" * 500_000])
def test_a_text_that_is_as_long_as_a_book_is_no_time_and_costs_nothing(text: str) -> None:
    before = time.process_time()
    assert read_time(text, ISTANBUL) == TimeUnread(text[:40])
    assert time.process_time() - before < 0.1
