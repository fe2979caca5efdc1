"""Small agendas as the world writes them, each with what is right: its sessions, and what is said of them."""

from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.agenda import agenda_file
from kiosk.domain.agenda.agenda import Agenda, bounded
from kiosk.domain.agenda.session import Session
from kiosk.domain.fault import Fault
from kiosk.domain.moment import DAY, milliseconds
from tests import DATA

FOLDER = DATA / "agenda" / "cases"
ZONE = ZoneInfo("Europe/Istanbul")


@dataclass(frozen=True)
class Case:
    """What a file should give: sessions as ``title | start - end | room``, remarks, or the reason why it is refused."""

    sessions: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    refused: str = ""


def _good(*sessions: str, said: tuple[str, ...] = ()) -> Case:
    return Case(sessions, said)


OPENING = "Opening | 25 09:00 - 25 09:30 | A"
TALK = "Talk | 02 10:00 - 02 10:45 | A"
TALK_IN_BERLIN = "Talk | 02 12:00 - 02 12:45 | A"
GOOD_TALK = "Good talk | 02 12:00 - 02 13:00 | "
SECOND_UNTITLED = "Session 2 of the file was left out: it has no title."
IN_MINUTES = "One duration without hours was read as minutes."

CASES = {
    "agenda-escape-bytes.txt": Case(refused="an iCalendar file or Sessionize’s JSON, but begins with “[31mHELLO not"),
    "cancelled-1.json": _good(OPENING, "Grid talk | 25 19:00 - 25 19:30 | B", "Late talk | 25 20:00 - 25 20:30 | C"),
    "cancelled-2.json": _good(OPENING, "Late talk | 25 20:00 - 25 20:30 | C"),
    "confidential.ics": _good(
        said=(
            "“Speaker fee talk” is marked as private or confidential and was left out: screens are public.",
            "“Busy block” is marked as private or confidential and was left out: screens are public.",
        )
    ),
    "duration-long.json": _good(OPENING, said=("“Second” was left out: it lasts 289 days.",)),
    "ends.ics": _good(
        "Expo day | 25, all day | ",
        "Night club | 25 22:00 - 26 02:00 | ",
        said=("“Night club” ends before it starts; it was taken to end at 02:00 on the next day.",),
    ),
    "ics-broken-alarm.ics": _good(GOOD_TALK, "Talk | 03 12:00 - 03 13:00 | "),
    "ics-cancelled-occurrence.ics": _good(
        "Morning briefing | 02 12:00 - 02 13:00 | ",
        "Morning briefing | 04 12:00 - 04 13:00 | ",
        said=("“Morning briefing” is cancelled and was left out.",),
    ),
    "ics-count-minus-one.ics": _good(*(f"Expo open | 0{day}, all day | " for day in (2, 3, 4, 5))),
    "ics-description-markdown.ics": _good(GOOD_TALK),
    "ics-end-before-start.ics": _good(
        "Swapped | 02 14:00 - 02 14:00 | ", said=("“Swapped” ends before it starts; only its start was taken.",)
    ),
    "ics-folded-inside-a-letter.ics": _good("Müller eröffnet | 02 12:00 - 02 13:00 | "),
    "ics-header-junk-line.ics": _good(GOOD_TALK),
    "ics-method-cancel.ics": _good(said=("“Good talk” is cancelled and was left out.",)),
    "ics-minutely.ics": _good(
        *(f"Lightning talk | 02 12:{minute:02} - 02 12:{minute + 5:02} | " for minute in (0, 15, 30, 45))
    ),
    "ics-no-summary.ics": Case(refused="its one session cannot be taken: it has no title"),
    "ics-only-recurring-outside.ics": Case(
        refused="its one session cannot be taken: it recurs, but not on the event’s days"
    ),
    "ics-recurring-outside-event.ics": _good(
        GOOD_TALK, said=("“Daily stand-up” was left out: it recurs, but not on the event’s days.",)
    ),
    "ics-sequence-duplicates.ics": _good("New title | 03 12:00 - 03 13:00 | "),
    "json-duration-number.json": _good(TALK_IN_BERLIN, said=(IN_MINUTES,)),
    "json-id-text.json": _good(TALK_IN_BERLIN),
    "json-one-without-title.json": _good(TALK_IN_BERLIN, said=(SECOND_UNTITLED,)),
    "json-persons-names.json": _good(TALK_IN_BERLIN),
    "letters-as-id.xml": _good(OPENING, "Second | 25 10:00 - 25 10:30 | A"),
    "markdown.json": _good("Bring & build | 25 19:00 - 25 19:30 | Hall A"),
    "multi-day.ics": _good(
        "Expo area open | 24 to 27, all day | ",
        "Late party | 24 22:00 - 25 02:30 | Roof",
        "Doors | 25 16:30 - 25 16:30 | ",
        "Long hackathon | 24 18:00 - 26 12:00 | Lab",
        "Keynote | 25 16:00 - 25 17:00 | ",
        "Night talk | 25 23:30 - 26 00:30 | Hall",
        "Morning run | 26 07:00 - 26 08:00 | ",
    ),
    "multilingual.json": _good(OPENING, "Second | 25 10:00 - 25 10:30 | A"),
    "sessionize-declined.json": _good(
        "A | 02 09:00 - 02 10:00 | Hall", said=("“A” was left out: its status is “Declined”.",)
    ),
    "sessionize-no-title.json": _good(OPENING, said=(SECOND_UNTITLED,)),
    "sessionize-one-without-title.json": _good(
        "A | 02 09:00 - 02 10:00 | Hall", said=("Session 1 of the file was left out: it has no title.",)
    ),
    "title-empty.json": _good(OPENING, said=(SECOND_UNTITLED,)),
    "vendor-tzid.ics": _good("Talk | 25 14:00 - 25 15:00 | "),
    "x-wr-timezone.ics": _good(
        "Expo | 25 to 26, all day | ",
        "Late party | 25 22:00 - 26 04:00 | ",
        "Doors | 25 10:00 - 25 10:00 | ",
        said=(
            "Times without a time zone were read in Europe/Berlin, which the file names.",
            "“Transparent hold” is marked as private or confidential and was left out: screens are public.",
        ),
    ),
    "xml-doctype.xml": _good(TALK),
    "xml-duration-hms.xml": _good(TALK, "Talk | 02 11:00 - 02 12:30 | A"),
    "xml-duration-minutes.xml": _good(TALK, said=(IN_MINUTES,)),
    "xml-events-under-day.xml": _good(TALK, "Talk | 02 11:00 - 02 11:45 | A"),
    "xml-id-not-number.xml": _good(TALK),
    "xml-one-session-without-start.xml": _good(TALK, said=("“Talk” was left out: it has no time.",)),
    "xml-one-session-without-title.xml": _good(TALK, "Talk | 02 12:00 - 02 12:45 | A", said=(SECOND_UNTITLED,)),
    "xml-rooms-day-missing-date.xml": _good("T | 02 12:00 - 02 12:45 | A"),
}


def test_every_file_has_what_is_right_written_down() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(CASES)


@pytest.mark.parametrize("name", CASES)
def test_an_agenda_of_the_world_comes_out_right(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    case = CASES[name]
    if case.refused:
        with pytest.raises(Fault) as refused:
            _read(name)
        assert case.refused in str(refused.value)
        assert "\x1b" not in str(refused.value)
        return
    agenda = _read(name)
    assert tuple(map(_written, agenda.sessions)) == case.sessions
    said = chain((note.remark for note in agenda.notes), (one.remark for one in agenda.withdrawn))
    assert tuple(map(str, said)) == case.said
    assert capfd.readouterr().err == "", "no warning of a library about files that others wrote"


def test_the_texts_of_the_cases_are_read_whole() -> None:
    assert _first("ics-folded-inside-a-letter.ics").text.abstract == f"{'a' * 62}ü and more"
    assert _first("json-persons-names.json").speakers == ("Ada Invented",)
    assert _first("ics-description-markdown.ics").text.abstract.endswith("or mail <a@example.org>")
    second = _read("multilingual.json").sessions[1]
    assert [second.text_in(language).title for language in ("en", "tr", "ar")] == ["Second", "Iki", "Second"]
    assert [session.id for session in _read("letters-as-id.xml").sessions] == ["u-1", "u-2"]


def _read(name: str) -> Agenda:
    return bounded(agenda_file.read_agenda(FOLDER / name, ZONE, _days(name)))


def _first(name: str) -> Session:
    return _read(name).sessions[0]


def _days(name: str) -> tuple[int, int]:
    """Return the days of the event that the file is for, with a day around them, in UTC milliseconds."""
    year, month, day = (2026, 11, 25) if b"2026" in (FOLDER / name).read_bytes() else (2024, 1, 3)
    begin = milliseconds(datetime(year, month, day, tzinfo=ZONE))
    return begin - DAY, begin + 3 * DAY


def _written(session: Session) -> str:
    first, last = (datetime.fromtimestamp(at / 1000, ZONE) for at in (session.starts, session.ends))
    if session.all_day:
        until = datetime.fromtimestamp(session.ends / 1000 - 1, ZONE)
        days = f"{first:%d}" if first.date() == until.date() else f"{first:%d} to {until:%d}"
        return f"{session.text.title} | {days}, all day | {session.text.room}"
    return f"{session.text.title} | {first:%d %H:%M} - {last:%d %H:%M} | {session.text.room}"
