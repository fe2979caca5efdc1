"""Agendas of every known format, and a clear sentence for everything else."""

import copy
import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.adapters.agenda.agenda_file import parse, read_agenda
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session
from kiosk.domain.fault import Fault
from kiosk.domain.moment import milliseconds
from tests import DATA

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
    assert note.remark == "36 of 36 sessions have an offset (+01:00) that differs from UTC; the offsets were used."


def test_a_schedule_that_breaks_the_format_is_refused_with_what_was_expected_and_found() -> None:
    with pytest.raises(Fault) as refused:
        _read("invalid-example.json")
    assert str(refused.value) == (
        "invalid-example.json is not an agenda that can be imported: “id” of “Internal Penetration Testing Basics” "
        "should be a whole number, but is the text “2814”. Nothing was imported."
    )


def test_schedule_xml_is_read_as_its_json() -> None:
    agenda = _read("schedule.xml")
    found = _titled(agenda)
    talk = found["Expert discussion"]
    assert talk.text.subtitle == "Growth & markets"
    assert talk.text.abstract == "Two experts,\none hour."
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
    document = _schedule({"room": "main-hall"})
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
    assert found["Topic table A"].day == "2026-11-20"
    reasons = " ".join(str(note.remark) for note in agenda.notes)
    for words in ("“Nowhere/Here” is not known", "“Called off” is cancelled", "“Broken” has no title or no valid time"):
        assert words in reasons
    assert agenda.left_out == 2


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
    text = _calendar(f"DTSTART;TZID=Europe/Berlin:20261024T100000\nDURATION:PT1H\nRRULE:{rule}")
    berlin = ZoneInfo("Europe/Berlin")
    within = (_at("2026-10-24T00:00"), _at("2026-10-26T23:00"))
    starts = [session.starts for session in parse(text.encode(), "x.ics", berlin, within).sessions]
    assert starts == [
        _at(f"2026-10-{day}T10:00{offset}") for day, offset in ((24, "+02:00"), (25, "+01:00"), (26, "+01:00"))
    ]


def test_a_rule_that_never_ends_or_recurs_too_often_does_no_harm() -> None:
    within = (_at("2026-11-20T00:00"), _at("2026-11-21T00:00"))
    never = _calendar("DTSTART:20261120T100000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31")
    often = _calendar("DTSTART:20261120T100000\nRRULE:FREQ=SECONDLY")
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
        "2026-11-20",
    )
    assert agenda.sessions[0].kind == "service"


def test_sessionize_all_says_the_same_as_the_grid() -> None:
    agenda = _read("sessionize-all.json")
    assert _titled(agenda)["Access to finance"] == _titled(_read("sessionize-grid.json"))["Access to finance"]
    assert agenda.left_out == 1
    assert agenda.notes[0].remark == "“Not yet placed” has no time yet and was skipped."


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "but begins with nothing"),
        (b"Order code,Name\n", "but begins with “Order code,Name"),
        (b'{"schedule": []}', "“schedule” should be an object, but is a list"),
        (b'{"schedule": {"days": 3}}', "“conference” in “schedule” should be an object, but is nothing"),
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
        ({"title": None}, "“title” of session 1 should be text, but is missing or empty"),
        ({"title": 7}, "“title” of session 1 should be text, but is the number 7"),
        ({"date": "soon"}, "“date” of “Talk” should be a time like 2026-11-20T09:30:00+03:00, but is the text “soon”"),
        ({"date": "0001-01-01T00:00:00+14:00"}, "should be a time of this age"),
        ({"duration": "45 min"}, "“duration” of “Talk” should be hours and minutes like 00:45"),
        ({"duration": None}, "“duration” of “Talk” should be hours and minutes like 00:45, but is missing"),
        ({"guid": None, "id": None}, "“guid” of “Talk” should be text, but is missing"),
        ({"persons": "Ada"}, "“persons” of “Talk” should be a list, but is the text “Ada”"),
        ({"id": True}, "“id” of “Talk” should be a whole number, but is true or false"),
    ],
)
def test_a_session_that_lacks_something_is_named(change: dict[str, Any], sentence: str) -> None:
    with pytest.raises(Fault) as refused:
        _parsed(_schedule(change))
    assert sentence in str(refused.value)


def test_byte_order_marks_and_utf_16_are_understood() -> None:
    text = json.dumps(_schedule({"title": "Büyüme"}), ensure_ascii=False)
    for content in (b"\xef\xbb\xbf" + text.encode(), text.encode("utf-16")):
        assert parse(content, "x", ZONE).sessions[0].text.title == "Büyüme"


def test_a_missing_file_is_named() -> None:
    with pytest.raises(Fault, match=r"nowhere\.json cannot be read"):
        read_agenda("nowhere.json", ZONE)


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_an_agenda_or_a_fault(content: bytes) -> None:
    _agenda_or_fault(content)


SAMPLES = [
    (FILES / name).read_bytes()
    for name in ("schedule.xml", "calendar.ics", "sessionize-grid.json", "sessionize-all.json", "invalid-example.json")
]


@given(
    st.sampled_from(SAMPLES),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 20), st.binary(max_size=8)), max_size=4),
)
@settings(max_examples=400, deadline=None)
def test_a_damaged_agenda_is_an_agenda_or_a_fault(content: bytes, damages: list[tuple[float, int, bytes]]) -> None:
    for place, length, bytes_ in damages:
        at = int(place * len(content))
        content = content[:at] + bytes_ + content[at + length :]
    _agenda_or_fault(content)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.sampled_from(["id", "guid", "date", "start", "duration", "room", "title", "track", "persons", "abstract"]),
    VALUES,
)
@settings(max_examples=300, deadline=None)
def test_any_value_in_a_session_is_an_agenda_or_a_fault(key: str, value: object) -> None:
    _agenda_or_fault(json.dumps(_schedule({key: value})).encode())


@given(
    st.sampled_from(["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SUMMARY"]),
    st.text(max_size=30),
)
@settings(max_examples=300, deadline=None)
def test_any_value_in_a_calendar_is_an_agenda_or_a_fault(name: str, value: str) -> None:
    _agenda_or_fault(_calendar(f"DTSTART:20261120T100000\n{name}:{value}").encode("utf-8", "replace"))


def _agenda_or_fault(content: bytes) -> None:
    try:
        agenda = parse(content, "x", ZONE, (_at("2026-11-20T00:00"), _at("2026-11-21T00:00")))
    except Fault as fault:
        sentence = str(fault)
    else:
        sentence = f"{len(agenda.sessions)} sessions"
        assert len({session.id for session in agenda.sessions}) == len(agenda.sessions)
    assert "\n" not in sentence


def _parsed(document: object) -> Agenda:
    return parse(json.dumps(document).encode(), "schedule.json", ZONE)


def _schedule(change: dict[str, Any]) -> dict[str, Any]:
    event = {
        "id": 1,
        "guid": "0d8c0a62-6f1b-5f5c-9f2c-6a35a1b2c301",
        "date": "2026-11-20T10:00:00+03:00",
        "start": "10:00",
        "duration": "00:45",
        "room": "Main hall",
        "title": "Talk",
        "persons": [],
    } | change
    day = {"index": 1, "date": "2026-11-20", "day_start": "2026-11-20T09:00:00+03:00", "rooms": {"Main hall": [event]}}
    return {"schedule": {"version": "1", "conference": {"title": "Growth", "days": [day]}}}


def _calendar(lines: str) -> str:
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\nSUMMARY:Talk\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"


JSON_SAMPLES = [
    json.loads((FILES / name).read_text("utf-8"))
    for name in ("sessionize-grid.json", "sessionize-all.json", "invalid-example.json")
]


def _places(value: object, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield (*place, key)
        yield from _places(one, (*place, key))


@given(st.sampled_from(JSON_SAMPLES), st.data(), st.lists(VALUES, min_size=1, max_size=3))
@settings(max_examples=300, deadline=None)
def test_any_value_anywhere_in_an_agenda_is_an_agenda_or_a_fault(
    sample: Any, data: st.DataObject, values: list[object]
) -> None:
    document = copy.deepcopy(sample)
    for value in values:
        *way, last = data.draw(st.sampled_from(list(_places(document))))
        holder = document
        for key in way:
            holder = holder[key]
        holder[last] = value
    _agenda_or_fault(json.dumps(document).encode())


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "agenda.json")
    with pytest.raises(Fault, match="a device or a pipe"):
        read_agenda(tmp_path / "agenda.json", ZONE)
