"""Importing an agenda again and again, and what is on now and next."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from kiosk.bootstrap.inputs import read_agenda
from kiosk.domain.agenda.agenda import Agenda, bounded
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.fault import Fault
from kiosk.services.agenda import agenda_days, import_agenda, now_next
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived, sessions
from tests import DATA
from tests.conftest import STARTS

MINUTE = 60_000
FILES = DATA / "agenda"


def _session(id_: str, after: int = 0, minutes: int = 30, title: str = "", room: str = "Main hall") -> Session:
    starts = STARTS + after * MINUTE
    return Session(id_, starts, starts + minutes * MINUTE, SessionText(title or id_, room=room), day="2026-11-20")


def _titles(found: tuple[Session, ...]) -> list[str]:
    return [session.text.title for session in found]


def test_a_first_import_adds_every_session_and_a_second_changes_nothing(event_file: EventFile) -> None:
    agenda = read_agenda(FILES / "frab-camp2019.json", event_file.read_event().zone)
    first = import_agenda(event_file, agenda)
    assert (first.added, first.changed, first.unchanged, first.notes) == (79, 0, 0, ())
    records = len(list(event_file.journal.records()))
    again = import_agenda(event_file, agenda)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 79)
    assert len(list(event_file.journal.records())) == records


def test_what_moved_what_is_new_and_what_is_gone_is_told_and_ids_stay(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a"), _session("b", 60), _session("c", 120))))
    report = import_agenda(
        event_file, Agenda((_session("a", 20), _session("b", 60, room="Foyer", title="B"), _session("d", 180)))
    )
    assert (report.added, report.changed, report.unchanged) == (1, 3, 0)
    assert [(note.row, note.remark) for note in report.notes] == [
        (1, "“a” moved from 2026-11-20 09:30 to 2026-11-20 09:50."),
        (2, "“B” was “b”, moved from Main hall to Foyer."),
        (3, "“d” is new."),
        (0, "“c” is no longer on the agenda."),
    ]
    shown = {session.id: session for session in sessions.scheduled(event_file.reader)}
    assert set(shown) == {"a", "b", "d"}
    assert shown["a"].moved_from == STARTS


def test_a_session_that_was_gone_comes_back(event_file: EventFile) -> None:
    both, one = Agenda((_session("a"), _session("b", 60))), Agenda((_session("a"),))
    import_agenda(event_file, both)
    import_agenda(event_file, one)
    assert import_agenda(event_file, one).changed == 0
    report = import_agenda(event_file, both)
    assert report.notes[0].remark == "“b” is back on the agenda."
    assert sessions.count(event_file.reader) == 2


def test_another_language_adds_its_texts_to_known_sessions_only(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a", title="Coffee"),)))
    turkish = Agenda((_session("a", 999, title="Kahve"), _session("x", title="Yabancı")))
    report = import_agenda(event_file, turkish, language="tr")
    assert (report.added, report.changed, report.left_out) == (0, 1, 1)
    import_agenda(event_file, Agenda((_session("a", title="Kaffee"),)), language="de")
    assert import_agenda(event_file, turkish, language="tr").changed == 0
    (day,) = agenda_days(event_file, "tr")
    assert (_titles(day.sessions), day.sessions[0].starts) == (["Kahve"], STARTS)
    assert _titles(agenda_days(event_file, "de")[0].sessions) == ["Kaffee"]
    assert _titles(agenda_days(event_file, "en")[0].sessions) == ["Coffee"]


def test_a_language_for_no_known_session_is_refused(event_file: EventFile) -> None:
    with pytest.raises(Fault, match="The one session does not have"):
        import_agenda(event_file, Agenda((_session("a"),)), language="tr")
    with pytest.raises(Fault, match="is no language"):
        import_agenda(event_file, Agenda((_session("a"),)), language="Türkçe")


def test_a_dry_run_reports_and_changes_nothing(event_file: EventFile) -> None:
    report = import_agenda(event_file, Agenda((_session("a"),)), dry_run=True)
    assert report.added == 1
    assert sessions.count(event_file.reader) == 0


def test_an_empty_agenda_wipes_nothing(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a"),)))
    with pytest.raises(Fault, match="holds no sessions"):
        import_agenda(event_file, Agenda(()))
    assert sessions.count(event_file.reader) == 1


def test_the_tables_come_out_of_the_journal_the_same(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a"), _session("b"))))
    import_agenda(event_file, Agenda((_session("a", 10),)))
    import_agenda(event_file, Agenda((_session("a", title="Kahve"),)), language="tr")
    before = derived.contents(event_file.writer)
    event_file.journal.rebuild()
    assert derived.contents(event_file.writer) == before


def test_now_and_next_past_midnight(event_file: EventFile) -> None:
    party = _session("party", 13 * 60 + 30, 180)  # 23:00 to 02:00
    talk, late = _session("talk", 0), _session("late", 17 * 60, 30)  # 09:30, and 02:30 on the next day
    import_agenda(event_file, Agenda((party, talk, late)))
    half_past_midnight = STARTS + 15 * 60 * MINUTE
    found = now_next(event_file, half_past_midnight)
    assert (_titles(found.now), _titles(found.next)) == (["party"], ["late"])
    (day,) = agenda_days(event_file)
    assert _titles(day.sessions) == ["talk", "party", "late"], "all of it belongs to the agenda's own day"


def test_without_a_day_of_its_own_a_session_belongs_to_its_start_in_the_events_zone(event_file: EventFile) -> None:
    night = replace(_session("night", 15 * 60), day="")  # 00:30 in Istanbul, still the 20th in UTC
    import_agenda(event_file, Agenda((_session("talk"), night)))
    assert [day.day for day in agenda_days(event_file)] == ["2026-11-20", "2026-11-21"]


def test_now_and_next_across_the_change_of_the_clocks(event_file: EventFile) -> None:
    from kiosk.adapters.agenda.agenda_file import parse

    text = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\nSUMMARY:Night shift\nDTSTART:20261025T013000\n"
        "DTEND:20261025T033000\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nSUMMARY:Breakfast\nDTSTART:20261025T033000\n"
        "DURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    agenda = parse(text.encode(), "x.ics", ZoneInfo("Europe/Berlin"))
    shift, breakfast = agenda.sessions
    assert shift.ends - shift.starts == 3 * 60 * MINUTE, "two hours on the clock, three that pass"
    import_agenda(event_file, agenda)
    found = now_next(event_file, shift.starts + 150 * MINUTE)
    assert (_titles(found.now), _titles(found.next)) == (["Night shift"], ["Breakfast"])
    assert _titles(now_next(event_file, breakfast.starts).now) == ["Breakfast"]


def test_an_id_too_long_to_travel_is_shortened_the_same_way_at_every_import() -> None:
    text = SessionText("Söyleşi")
    long, short = (Session(id_, STARTS, STARTS + 1, text) for id_ in ("x" * 500, "talk-1"))
    first, second = (bounded(Agenda((long, short))).sessions for _ in range(2))
    assert first == second
    assert [len(session.id) <= 120 for session in first] == [True, True]
    assert first[1].id == "talk-1"
