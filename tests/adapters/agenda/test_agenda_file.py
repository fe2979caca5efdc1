"""Agendas of every known format, and a clear sentence for everything else."""

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.agenda.agenda_file import parse, read_agenda
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session
from kiosk.domain.fault import Fault
from kiosk.domain.moment import milliseconds
from tests import DATA
from tests.agendas import calendar, schedule

FILES = DATA / "agenda"
ZONE = ZoneInfo("Europe/Istanbul")


def _at(text: str) -> int:
    moment = datetime.fromisoformat(text)
    return milliseconds(moment if moment.tzinfo else moment.replace(tzinfo=ZONE))


def _read(name: str, within: tuple[int, int] | None = None) -> Agenda:
    return read_agenda(FILES / name, ZONE, within)


def _titled(agenda: Agenda) -> dict[str, Session]:
    return {session.text.title: session for session in agenda.sessions}


def test_a_frab_schedule_is_read_whole_with_its_own_days() -> None:
    agenda = _read("frab-camp2019.json")
    assert len(agenda.sessions) == 79
    assert agenda.notes == ()
    opening = _titled(agenda)["Opening Ceremony"]
    assert opening.starts == _at("2019-08-21T11:00:00+02:00")
    assert opening.ends == _at("2019-08-21T11:30:00+02:00")
    assert (opening.day, opening.text.room, opening.track) == ("2019-08-21", "Curie", "CCC")
    assert opening.speakers == ("jinxx", "smtw")
    assert len({session.id for session in agenda.sessions}) == 79
    assert {session.day for session in agenda.sessions} == {f"2019-08-{day}" for day in range(21, 26)}


def test_offsets_win_over_a_zone_that_disagrees_and_the_report_says_so() -> None:
    agenda = _read("pretalx-democon.json")
    assert len(agenda.sessions) == 36
    assert _titled(agenda)["Focused 5thgeneration hardware"].starts == _at("2020-12-14T09:00:00+01:00")
    (note,) = agenda.notes
    assert str(note.remark) == (
        "The agenda names the time zone UTC, but 36 of 36 of its sessions say +01:00; what the sessions say was used."
    )


def test_a_schedule_that_breaks_its_schema_is_read_as_far_as_screens_need_it() -> None:
    (session,) = _read("invalid-example.json").sessions
    assert (session.text.title, session.text.room) == ("Internal Penetration Testing Basics", "Winterchaos")


def test_schedule_xml_is_read_as_its_json() -> None:
    agenda = _read("schedule.xml")
    found = _titled(agenda)
    talk = found["Expert discussion"]
    assert talk.text.subtitle == "Growth & markets"
    assert talk.text.abstract == "<p>Two experts,<br/>one hour.</p>", "screens read the markup"
    assert (talk.track, talk.kind, talk.language, talk.speakers) == (
        "Plenary",
        "discussion",
        "en",
        ("Ada Ölçer", "Cem Kaya"),
    )
    assert (talk.starts, talk.ends) == (_at("2026-11-20T10:00"), _at("2026-11-20T11:00"))
    night = found["Night concert"]
    assert night.starts == _at("2026-11-21T00:30"), "a start before the day's belongs to the night after it"
    assert night.day == "2026-11-20"


def test_a_repeated_guid_is_made_unique_the_same_way_each_time() -> None:
    found = _titled(_read("schedule.xml"))
    guid = "0d8c0a62-6f1b-5f5c-9f2c-6a35a1b2c301"
    assert (found["Expert discussion"].id, found["Networking"].id) == (guid, f"{guid}/3")
    assert _read("schedule.xml") == _read("schedule.xml")
    assert "2 sessions share the id" in str(_read("schedule.xml").notes[0].remark)


def test_a_room_given_by_its_slug_is_shown_by_its_name() -> None:
    document = schedule({"room": "main-hall"})
    document["schedule"]["conference"]["rooms"] = [{"name": "Main hall", "slug": "main-hall"}]
    assert _parsed(document).sessions[0].text.room == "Main hall"


def test_a_calendar_file_is_read_with_all_its_oddities() -> None:
    agenda = _read("calendar.ics", (_at("2026-11-20T00:00"), _at("2026-11-21T23:59")))
    found = _titled(agenda)
    talk = found["Finance, markets; talent and a title that is long enough to be folded"]
    assert (talk.starts, talk.ends) == (_at("2026-11-20T10:00"), _at("2026-11-20T10:45"))
    assert (talk.id, talk.text.room, talk.track) == ("talk@example.org", "Main hall", "Plenary")
    assert talk.text.abstract == "First line\nsecond line"
    assert found["Floating"].starts == _at("2026-11-20T11:30"), "floating times are the event's"
    assert found["Odd zone"].starts == _at("2026-11-20T17:00")
    assert (found["Topic table A"].id, found["Topic table B"].id) == ("shared", "shared/topic table b")
    reasons = " ".join(str(note.remark) for note in agenda.notes)
    for words in ("“Nowhere/Here” is not known", "“Broken” was left out: it has no time"):
        assert words in reasons
    assert agenda.left_out == 1
    assert [str(one.remark) for one in agenda.withdrawn] == ["“Called off” is cancelled and was left out."]


def test_a_recurring_event_is_expanded_within_the_events_days() -> None:
    agenda = _read("calendar.ics", (_at("2026-11-20T00:00"), _at("2026-11-22T23:59")))
    coffee = [session for session in agenda.sessions if "Coffee" in session.text.title]
    assert sorted((session.text.title, session.starts) for session in coffee) == [
        ("Coffee", _at("2026-11-22T15:00")),
        ("Coffee, later", _at("2026-11-20T15:30")),
    ]
    assert {session.id for session in coffee} == {
        "coffee@example.org/20261120T120000Z",
        "coffee@example.org/20261122T120000Z",
    }


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=DAILY;UNTIL=20261026T100000Z", "FREQ=DAILY;COUNT=3"])
def test_a_recurring_event_keeps_its_hour_when_the_clocks_change(rule: str) -> None:
    text = calendar(f"DTSTART;TZID=Europe/Berlin:20261024T100000\nDURATION:PT1H\nRRULE:{rule}")
    berlin = ZoneInfo("Europe/Berlin")
    within = (_at("2026-10-24T00:00"), _at("2026-10-26T23:00"))
    starts = [session.starts for session in parse(text.encode(), "x.ics", berlin, within).sessions]
    assert starts == [
        _at(f"2026-10-{day}T10:00{offset}") for day, offset in ((24, "+02:00"), (25, "+01:00"), (26, "+01:00"))
    ]


def test_a_rule_that_never_ends_or_recurs_too_often_does_no_harm() -> None:
    within = (_at("2026-11-20T00:00"), _at("2026-11-21T00:00"))
    never = calendar("DTSTART:20261120T100000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31")
    often = calendar("DTSTART:20261120T100000\nRRULE:FREQ=SECONDLY")
    assert len(parse(never.encode(), "x.ics", ZONE, within).sessions) == 1
    agenda = parse(often.encode(), "x.ics", ZONE, within)
    assert len(agenda.sessions) == 1
    assert "its first time was taken" in str(agenda.notes[0].remark)


def test_the_sessionize_grid_takes_a_plenum_once() -> None:
    agenda = _read("sessionize-grid.json")
    assert [session.id for session in agenda.sessions] == ["101", "102"]
    talk = _titled(agenda)["Access to finance"]
    assert (talk.starts, talk.ends) == (_at("2026-11-20T10:00"), _at("2026-11-20T10:45"))
    assert (talk.text.room, talk.track, talk.speakers, talk.day) == (
        "Main hall",
        "Finance",
        ("Ada Ölçer",),
        "",
    )
    assert agenda.sessions[0].kind == "service"


def test_sessionize_all_says_the_same_as_the_grid() -> None:
    agenda = _read("sessionize-all.json")
    assert _titled(agenda)["Access to finance"] == _titled(_read("sessionize-grid.json"))["Access to finance"]
    assert agenda.left_out == 1
    assert str(agenda.notes[0].remark) == "“Not yet placed” was left out: it has no time yet."


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "it is empty"),
        (b"Order code,Name\n", "but begins with “Order code,Name"),
        (b'{"schedule": []}', "“schedule” should be an object, but is a list"),
        (b'{"schedule": {"days": 3}}', "“conference” should be an object, but is nothing"),
        (b'{"jobs": [], "steps": []}', "but has “jobs”, “steps”"),
        (b'{"schedule": ', "should be whole JSON, but is broken at line 1"),
        (b"[" * 100_000, "should be whole JSON"),
        (b"[[1]]", "is another list"),
        (b"<html><body/></html>", "the outermost element should be <schedule>, but is <html>"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><schedule>&a;</schedule>', "cannot be read safely"),
        (b"<schedule>", "broken at line 1"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "should hold sessions with times, but holds none"),
        (b'{"schedule": {"conference": {"days": []}}}', "should hold sessions with times, but holds none"),
    ],
)
def test_what_merely_looks_like_an_agenda_is_refused_with_what_was_found(content: bytes, found: str) -> None:
    with pytest.raises(Fault) as refused:
        parse(content, "schedule.json", ZONE)
    assert found in str(refused.value)
    assert str(refused.value).endswith("Nothing was imported.")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"title": None}, "Session 2 of the file was left out: it has no title."),
        ({"title": []}, "Session 2 of the file was left out: “title” should be text, but is a list."),
        (
            {"date": "soon"},
            "“Talk” was left out: “date” should be a time like 2026-11-20T09:30:00+03:00, but is the te",
        ),
        ({"date": ["2026-11-20"]}, "“Talk” was left out: “date” should be text, but is a list."),
        ({"date": "0001-01-01T00:00:00+14:00"}, "“Talk” was left out: it is not between 1971 and 2200."),
        (
            {"duration": "45 min"},
            "“Talk” was left out: “duration” should be hours and minutes like 00:45, but is the te",
        ),
        ({"duration": None}, "“Talk” was left out: “duration” is missing or empty."),
        ({"duration": "1:00"}, ""),
        ({"duration": "2:03:00"}, "“Talk” was taken to last 2:03:00, read as days, hours and minutes."),
        ({"guid": None, "id": None}, "One session has no id; it is told apart by its title."),
        ({"id": True}, ""),
        ({"persons": "Ada"}, ""),
        ({"persons": 3}, "“Talk” was taken without its “persons”: it should be a list, but is the number 3."),
        ({"room": ["A"]}, "“Talk” was taken without its “room”: it should be text, but is a list."),
    ],
)
def test_one_odd_session_is_named_and_the_others_come_in(change: dict[str, Any], sentence: str) -> None:
    document = schedule({})
    (events,) = document["schedule"]["conference"]["days"][0]["rooms"].values()
    events.append(events[0] | {"guid": "odd", "id": 2} | change)
    agenda = _parsed(document)
    left_out = "was left out" in sentence
    assert [len(agenda.sessions), agenda.left_out] == [2 - left_out, int(left_out)]
    assert sentence in " ".join(str(note.remark) for note in agenda.notes)
    assert bool(sentence) == bool(agenda.notes)


def test_an_agenda_of_odd_sessions_only_is_refused_with_the_reason_of_the_first() -> None:
    with pytest.raises(Fault, match="its one session cannot be taken: “date” should be text, but is a list"):
        _parsed(schedule({"date": [1]}))


def test_a_session_that_starts_at_a_list_is_left_out() -> None:
    document = {"sessions": [{"id": 1, "title": "A", "startsAt": [1], "endsAt": "2026-11-20T10:00"}], "speakers": []}
    with pytest.raises(Fault, match="“startsAt” should be text, but is a list"):
        parse(json.dumps(document).encode(), "x", ZONE)


def test_a_title_keeps_its_words_and_loses_its_markup() -> None:
    titles = {"<b>C&amp;A</b>&nbsp;talk": "C&A talk", "vector<int> & 5 < 6": "vector<int> & 5 < 6", "a<br/>b": "a b"}
    for written, title in titles.items():
        assert _parsed(schedule({"title": written})).sessions[0].text.title == title


def _parsed(document: object) -> Agenda:
    return parse(json.dumps(document).encode(), "schedule.json", ZONE)


def test_byte_order_marks_and_utf_16_are_understood() -> None:
    text = json.dumps(schedule({"title": "Büyüme"}), ensure_ascii=False)
    for content in (b"\xef\xbb\xbf" + text.encode(), text.encode("utf-16")):
        assert parse(content, "x", ZONE).sessions[0].text.title == "Büyüme"


def test_a_missing_file_is_named() -> None:
    with pytest.raises(Fault, match=r"nowhere\.json cannot be read"):
        read_agenda("nowhere.json", ZONE)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "agenda.json")
    with pytest.raises(Fault, match="a device or a pipe"):
        read_agenda(tmp_path / "agenda.json", ZONE)
