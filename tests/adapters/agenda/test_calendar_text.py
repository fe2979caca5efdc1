"""Calendars with zones, folds and endings as programs really write them; no file changes how the next one is read."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.agenda.agenda_file import parse
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.fault import Fault

ZONE = ZoneInfo("Europe/Istanbul")
ODD_ZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:{offset}
TZOFFSETTO:{offset}
END:STANDARD
END:VTIMEZONE
"""


def _event(lines: str, uid: str = "a") -> str:
    return f"BEGIN:VEVENT\nUID:{uid}\nSUMMARY:Talk\n{lines}\nEND:VEVENT\n"


def _read(*parts: str, end: str = "END:VCALENDAR\n") -> Agenda:
    return parse(f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(parts)}{end}".encode(), "x.ics", ZONE)


def _starts(agenda: Agenda) -> list[str]:
    return [f"{datetime.fromtimestamp(one.starts / 1000, ZONE):%d %H:%M}" for one in agenda.sessions]


def _said(agenda: Agenda) -> list[str]:
    return [str(note.remark) for note in agenda.notes]


@pytest.mark.parametrize(
    ("zone", "starts", "said"),
    [
        ("Turkey Standard Time", "20 12:00", []),
        ("w. europe standard time", "20 14:00", []),
        ("W. Europe Standard Time 1", "20 14:00", []),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "20 14:00", []),
        ('"Europe/Berlin"', "20 14:00", []),
        (
            r"(UTC+01:00) Amsterdam\, Berlin\, Bern",
            "20 14:00",
            ["The time zone “(UTC+01:00) Amsterdam, Berlin, Bern” was taken for Europe/Amsterdam."],
        ),
        (
            '"(UTC+01:00) Amsterdam, Berlin"',
            "20 14:00",
            ["The time zone “(UTC+01:00) Amsterdam, Berlin” was taken for Europe/Amsterdam."],
        ),
        ("Nowhere/Here", "20 12:00", ["The time zone “Nowhere/Here” is not known; Europe/Istanbul was used."]),
        ("../../etc/passwd", "20 12:00", ["The time zone “../../etc/passwd” is not known; Europe/Istanbul was used."]),
        ("a" * 300, "20 12:00", [f"The time zone “{'a' * 60}” is not known; Europe/Istanbul was used."]),
    ],
)
def test_a_zone_is_known_by_any_of_its_names(zone: str, starts: str, said: list[str]) -> None:
    agenda = _read(_event(f"DTSTART;TZID={zone}:20261120T120000\nDURATION:PT1H"))
    assert (_starts(agenda), _said(agenda)) == ([starts], said)


def test_a_zone_that_one_file_defines_is_unknown_to_the_next() -> None:
    event = _event("DTSTART;TZID=Hall time:20261120T120000")
    assert _starts(_read(ODD_ZONE.format(name="Hall time", offset="+0500"), event)) == ["20 10:00"]
    assert _starts(_read(ODD_ZONE.format(name="Hall time", offset="+0900"), event)) == ["20 06:00"]
    other = _read(event)
    assert (_starts(other), len(_said(other))) == (["20 12:00"], 1)


def test_a_definition_with_an_endless_rule_is_as_if_it_were_not_there() -> None:
    rule = "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\nEND:STANDARD"
    block = ODD_ZONE.format(name="Hall time", offset="+0500").replace("END:STANDARD", rule)
    agenda = _read(block, _event("DTSTART;TZID=Hall time:20261120T120000"))
    assert len(agenda.sessions) == 1


def test_whole_days_are_those_of_the_event_wherever_the_calendar_was_made() -> None:
    agenda = _read("X-WR-TIMEZONE:America/New_York\n", _event("DTSTART;VALUE=DATE:20261120"))
    (session,) = agenda.sessions
    assert (_starts(agenda), session.all_day, session.ends - session.starts) == (["20 00:00"], True, 86_400_000)


def test_a_text_that_goes_on_in_the_next_line_without_a_fold_is_kept() -> None:
    agenda = _read(_event("DTSTART:20261120T120000\nDESCRIPTION:Bring a laptop\nand a friend\n\nand time"))
    assert agenda.sessions[0].text.abstract == "Bring a laptop\nand a friend\nand time"


def test_an_event_that_is_not_ended_spoils_no_other() -> None:
    open_event = "BEGIN:VEVENT\nUID:b\nSUMMARY:Open\nDTSTART:20261120T100000\n"
    agenda = _read(open_event, _event("DTSTART:20261120T120000"))
    assert [one.text.title for one in agenda.sessions] == ["Open", "Talk"]


def test_a_calendar_that_is_cut_off_is_refused_whole() -> None:
    with pytest.raises(Fault, match="broken or cut off"):
        _read(_event("DTSTART:20261120T120000"), end="BEGIN:VEVENT\nUID:b\nSUMMARY:Half")


def test_a_repeated_event_is_one_session_and_an_unrevised_one_does_not_come_back() -> None:
    same = _event("DTSTART:20261120T120000")
    assert len(_read(same, same).sessions) == 1
    older, newer = (_event(f"DTSTART:20261120T1{n}0000\nSEQUENCE:{n}") for n in (1, 2))
    assert _starts(_read(newer, older)) == ["20 12:00"]


def test_a_cancelled_session_that_was_revised_again_takes_place() -> None:
    off = _event("DTSTART:20261120T120000\nSEQUENCE:1\nSTATUS:CANCELLED")
    on = _event("DTSTART:20261120T130000\nSEQUENCE:2")
    agenda = _read(off, on)
    assert (_starts(agenda), agenda.withdrawn) == (["20 13:00"], ())
