"""Recurring sessions come out as a calendar program shows them, and no rule can keep the import waiting."""

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.agenda.agenda_file import parse
from kiosk.domain.agenda.agenda import Agenda
from tests import DATA

ZONE = ZoneInfo("Europe/Istanbul")
DAY = (1_795_122_000_000, 1_795_208_399_999)
"""20 November 2026 in Istanbul."""


def _read(name: str) -> Agenda:
    path = DATA / "agenda" / "cases" / f"ics-{name}.ics"
    return parse(path.read_bytes(), path.name, ZoneInfo("UTC"), None)


def _series(*events: str, within: tuple[int, int] | None = DAY) -> Agenda:
    blocks = (f"BEGIN:VEVENT\n{event}\nUID:s\nSUMMARY:Coffee\nEND:VEVENT\n" for event in events)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n{''.join(blocks)}END:VCALENDAR\n"
    return parse(text.encode(), "x.ics", ZONE, within)


def _times(agenda: Agenda) -> list[str]:
    return [f"{datetime.fromtimestamp(one.starts / 1000, ZONE):%d %H:%M}" for one in agenda.sessions]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=HOURLY;BYMINUTE=" + ",".join(map(str, range(60))) + ";BYSECOND=" + ",".join(map(str, range(60))),
        "FREQ=HOURLY;INTERVAL=2;BYHOUR=1,3",
        "FREQ=SECONDLY",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY",
        "FREQ=NEVER",
        "FREQ=DAILY;COUNT=x",
    ],
)
def test_no_rule_keeps_the_import_waiting(rule: str) -> None:
    begin = time.process_time()
    agenda = _series(f"DTSTART:19700101T000000Z\nDURATION:PT5M\nRRULE:{rule}")
    assert time.process_time() - begin < 1.5
    assert "recurs by a rule that cannot be followed" in str(agenda.notes[0].remark)
    assert len(agenda.sessions) == 1


def test_many_endless_rules_in_one_file_do_not_add_up() -> None:
    begin = time.process_time()
    starts = "DTSTART:19700101T000000Z\nRRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30"
    agenda = _series(*(f"{starts}\nUID:{number}" for number in range(200)))
    assert time.process_time() - begin < 5
    assert len({session.id.split("/")[0] for session in agenda.sessions}) == 200


def test_a_daily_rule_of_fifty_years_is_followed() -> None:
    assert _times(_series("DTSTART;TZID=Europe/Istanbul:19760101T090000\nRRULE:FREQ=DAILY")) == ["20 09:00"]


def test_talks_of_a_few_minutes_each_can_recur_by_the_minute() -> None:
    assert len(_read("minutely").sessions) == 4


def test_a_count_of_minus_one_means_no_count() -> None:
    assert len(_read("count-minus-one").sessions) == 4


def test_a_cancelled_occurrence_is_gone_and_the_others_stay() -> None:
    agenda = _read("cancelled-occurrence")
    assert [datetime.fromtimestamp(one.starts / 1000, ZoneInfo("UTC")).day for one in agenda.sessions] == [2, 4]
    assert [str(one.remark) for one in agenda.withdrawn] == ["“Morning briefing” is cancelled and was left out."]


def test_of_two_revisions_the_later_one_is_taken() -> None:
    assert [one.text.title for one in _read("sequence-duplicates").sessions] == ["New title"]


def test_a_series_can_move_from_one_day_on() -> None:
    core = "DTSTART;TZID=Europe/Istanbul:20261118T150000\nDURATION:PT15M\nRRULE:FREQ=DAILY;COUNT=5"
    change = "RECURRENCE-ID;TZID=Europe/Istanbul;RANGE=THISANDFUTURE:20261120T150000\n"
    change += "DTSTART;TZID=Europe/Istanbul:20261120T160000\nDURATION:PT15M"
    agenda = _series(core, change, within=None)
    assert _times(agenda) == ["18 15:00", "19 15:00", "20 16:00", "21 16:00", "22 16:00"]


def test_the_id_of_an_occurrence_stays_when_it_is_moved() -> None:
    core = "DTSTART;TZID=Europe/Istanbul:20261119T150000\nDURATION:PT15M\nRRULE:FREQ=DAILY;COUNT=3"
    change = "RECURRENCE-ID;TZID=Europe/Istanbul:20261120T150000\nDTSTART;TZID=Europe/Istanbul:20261120T163000"
    before, after = _series(core), _series(core, change)
    assert [one.id for one in before.sessions] == [one.id for one in after.sessions] == ["s/20261120T120000Z"]
    assert _times(after) == ["20 16:30"]


def test_whole_days_recur_as_whole_days() -> None:
    agenda = _series("DTSTART;VALUE=DATE:20261118\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20261119", within=None)
    assert _times(agenda) == ["18 00:00", "20 00:00", "21 00:00"]


def test_reminders_and_stray_lines_do_not_spoil_a_calendar() -> None:
    assert [one.text.title for one in _read("broken-alarm").sessions] == ["Good talk", "Talk"]
    assert [one.text.title for one in _read("header-junk-line").sessions] == ["Good talk"]


def test_a_calendar_that_calls_off_its_events_adds_none() -> None:
    agenda = _read("method-cancel")
    assert (agenda.sessions, agenda.whole) == ((), False)
    assert [one.id for one in agenda.withdrawn] == ["good@x"]


def test_two_series_that_share_an_id_are_both_followed() -> None:
    rule = "DTSTART;TZID=Europe/Istanbul:20261120T{}0000\nDURATION:PT15M\nRRULE:FREQ=DAILY;COUNT=2"
    agenda = _series(rule.format("09"), rule.format("15"))
    assert _times(agenda) == ["20 09:00", "20 15:00"]
