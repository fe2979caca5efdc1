"""Importing an agenda again and again, and what is on now and next."""

from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from kiosk.bootstrap.inputs import read_agenda
from kiosk.domain.agenda.agenda import Agenda, Withdrawal, bounded
from kiosk.domain.agenda.days import days_covered
from kiosk.domain.agenda.session import NowAndNext, Session, SessionText, now_and_next
from kiosk.domain.fault import Fault
from kiosk.domain.import_report import ImportReport
from kiosk.domain.remarks.agenda import CancelledLeftOut, ConfidentialLeftOut
from kiosk.services.agenda import import_agenda
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived, sessions
from tests import DATA
from tests.conftest import STARTS

MINUTE = 60_000
FILES = DATA / "agenda"


def _session(id_: str, after: int = 0, minutes: int = 30, title: str = "", room: str = "Main hall") -> Session:
    starts = STARTS + after * MINUTE
    return Session(id_, starts, starts + minutes * MINUTE, SessionText(title or id_, room=room), day="2026-11-20")


def _titles(found: Iterable[Session]) -> list[str]:
    return [session.text.title for session in found]


def _shown(file: EventFile) -> dict[str, Session]:
    return {session.id: session for session in sessions.shown(file.reader)}


def _said(report: ImportReport) -> list[tuple[str, str]]:
    return [(note.kind.value, str(note.remark)) for note in report.notes]


def now_next(file: EventFile, at: int) -> NowAndNext:
    return now_and_next(sessions.shown(file.reader), at)


def test_a_first_import_adds_every_session_and_a_second_changes_nothing(event_file: EventFile) -> None:
    agenda = read_agenda(FILES / "frab-camp2019.json", event_file.read_event().zone)
    first = import_agenda(event_file, agenda)
    assert (first.added, first.changed, first.unchanged) == (79, 0, 0)
    assert [kind for kind, _ in _said(first)] == ["unclear"], "it is of another year than the event"
    records = len(list(event_file.journal.records()))
    again = import_agenda(event_file, agenda)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 79)
    assert len(list(event_file.journal.records())) == records


def test_what_moved_what_is_new_and_what_is_gone_is_told_and_ids_stay(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a"), _session("b", 60), _session("c", 120))))
    later = Agenda((_session("a", 20), _session("b", 60, room="Foyer", title="B"), _session("d", 180)))
    report = import_agenda(event_file, later)
    assert (report.added, report.changed, report.moved, report.missing, report.unchanged) == (1, 0, 2, 1, 0)
    assert _said(report) == [
        ("moved", "“a” moved from 2026-11-20, 09:30 to 2026-11-20, 09:50."),
        ("moved", "“B” moved from Main hall to Foyer."),
        (
            "missing",
            "“c” is no longer on the agenda; until it would have been over, screens show it as cancelled.",
        ),
        ("changed", "“B” was called “b”."),
        ("changed", "“d” is new."),
    ]
    shown = _shown(event_file)
    assert set(shown) == {"a", "b", "c", "d"}
    assert [shown[id_].is_cancelled for id_ in "abcd"] == [False, False, True, False]
    assert (shown["a"].moved_from, shown["b"].earlier_in("tr")) == (STARTS, SessionText("b", room="Main hall"))
    assert _titles(sessions.scheduled(event_file.reader)) == ["a", "B", "d"]
    again = import_agenda(event_file, later)
    assert (again.unchanged, again.notes) == (3, ())


def test_a_session_that_was_gone_comes_back(event_file: EventFile) -> None:
    both, one = Agenda((_session("a"), _session("b", 60))), Agenda((_session("a"),))
    import_agenda(event_file, both)
    import_agenda(event_file, one)
    again = import_agenda(event_file, one)
    assert (again.changed, again.missing) == (0, 0)
    assert _said(import_agenda(event_file, both)) == [("changed", "“b” is back on the agenda.")]
    assert sessions.count(event_file.reader) == 2


def test_what_moved_back_is_not_marked_any_more(event_file: EventFile) -> None:
    first, other = Agenda((_session("a"),)), Agenda((_session("a", 30, room="Foyer", title="A"),))
    for agenda in (first, other, first):
        import_agenda(event_file, agenda)
    (session,) = _shown(event_file).values()
    assert (session.moved_from, session.earlier_in("")) == (None, SessionText(""))


def test_a_session_that_could_not_be_read_this_time_is_not_shown_as_cancelled(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a"), _session("b", 60))))
    report = import_agenda(event_file, Agenda((_session("a"),), left_out=1, unread=frozenset({"b"})))
    assert (report.missing, report.left_out) == (0, 1)
    assert sessions.count(event_file.reader) == 2


def test_a_file_of_another_agenda_replaces_it_and_cancels_nothing_on_screens(event_file: EventFile) -> None:
    wrong = Agenda(tuple(_session(f"wrong {number}", number) for number in range(20)))
    right = Agenda((_session("a"), _session("b", 60)))
    import_agenda(event_file, wrong)
    report = import_agenda(event_file, right)
    assert set(_shown(event_file)) == {"a", "b"}
    assert (report.added, report.missing) == (2, 20)
    assert _said(report) == [
        (
            "missing",
            "The file is another agenda: 20 sessions that were on the one before are not in it, "
            "and are no longer shown.",
        )
    ]
    assert import_agenda(event_file, wrong).added == 0, "they are known, and back"


def test_a_session_whose_id_changed_is_known_by_its_title_and_keeps_its_id(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a", title="Opening"), _session("b", 60, title="Coffee"))))
    new = (_session("x", title="Opening"), _session("y", 90, title="Coffee"), _session("z", 200, title="Lunch"))
    for _ in range(2):
        report = import_agenda(event_file, Agenda(new))
    assert set(_shown(event_file)) == {"a", "b", "z"}
    assert (report.unchanged, _said(report)) == (
        3,
        [
            (
                "noted",
                "2 sessions have another id than before; they were known by title and time, and count as the same.",
            )
        ],
    )


def test_a_file_that_cancels_speaks_of_its_sessions_only(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a"), _session("s/1", 60), _session("s/2", 90))))
    cancel = Agenda((), withdrawn=(Withdrawal("s", 1, CancelledLeftOut("s")),), whole=False)
    report = import_agenda(event_file, cancel)
    assert (report.missing, report.left_out) == (2, 0)
    assert [(one.id, one.is_cancelled) for one in _shown(event_file).values()] == [
        ("a", False),
        ("s/1", True),
        ("s/2", True),
    ]
    unknown = Agenda((), withdrawn=(Withdrawal("x", 1, CancelledLeftOut("x")),), whole=False)
    with pytest.raises(Fault, match="The one session of the file is cancelled or confidential, and is not on"):
        import_agenda(event_file, unknown)


def test_a_session_that_becomes_confidential_leaves_the_screens_without_a_word(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a"), _session("fee", 60))))
    secret = Withdrawal("fee", 2, ConfidentialLeftOut("fee"), confidential=True)
    for said in (
        "“fee” is marked as private or confidential now, and no screen shows it any more.",
        "",
    ):
        report = import_agenda(event_file, Agenda((_session("a"),), withdrawn=(secret,)))
        assert " ".join(text for _, text in _said(report)) == said
        assert set(_shown(event_file)) == {"a"}


def test_an_agenda_of_other_days_is_told(event_file: EventFile) -> None:
    report = import_agenda(event_file, read_agenda(FILES / "pretalx-democon.json", event_file.read_event().zone))
    assert report.unclear == 1
    assert _said(report)[0] == (
        "unclear",
        "No session is on the event’s days, 2026-11-20: the agenda is of 2020-12-14 to 2020-12-16. "
        "Is it the right file?",
    )
    later = [replace(_session(id_, minutes), day="") for id_, minutes in (("b", 20 * 60), ("c", 24 * 60))]
    half = import_agenda(event_file, Agenda((_session("a"), *later)))
    assert "2 of 3 sessions are not on the event’s days" in " ".join(text for _, text in _said(half))


def test_an_agenda_in_several_languages_brings_its_translations(event_file: EventFile) -> None:
    agenda = read_agenda(FILES / "cases" / "multilingual.json", event_file.read_event().zone)
    import_agenda(event_file, agenda)
    second = _shown(event_file)["g2"]
    assert [second.text_in(language).title for language in ("en", "tr", "ar")] == ["Second", "Iki", "Second"]
    assert import_agenda(event_file, agenda).unchanged == 2


def test_a_change_of_a_translation_is_marked_in_its_language(event_file: EventFile) -> None:
    for title in ("Kahve", "Çay"):
        import_agenda(event_file, Agenda((_session("a", title="Coffee"),)))
        import_agenda(event_file, Agenda((_session("a", title=title, room="Salon"),)), language="tr")
    (session,) = _shown(event_file).values()
    assert (session.earlier_in("tr").title, session.earlier_in("en").title) == ("Kahve", "")


def test_another_language_adds_its_texts_to_known_sessions_only(event_file: EventFile) -> None:
    import_agenda(event_file, Agenda((_session("a", title="Coffee"),)))
    turkish = Agenda((_session("a", 999, title="Kahve"), _session("x", title="Yabancı")))
    report = import_agenda(event_file, turkish, language="tr")
    assert (report.added, report.changed, report.left_out) == (0, 1, 1)
    import_agenda(event_file, Agenda((_session("a", title="Kaffee"),)), language="de")
    assert import_agenda(event_file, turkish, language="tr").changed == 0
    (session,) = _shown(event_file).values()
    titles = [session.text_in(language).title for language in ("tr", "de", "en")]
    assert (titles, session.starts) == (["Kahve", "Kaffee", "Coffee"], STARTS)


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
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_now_and_next_past_midnight(event_file: EventFile) -> None:
    party = _session("party", 13 * 60 + 30, 180)  # 23:00 to 02:00
    talk, late = _session("talk", 0), _session("late", 17 * 60, 30)  # 09:30, and 02:30 on the next day
    import_agenda(event_file, Agenda((party, talk, late)))
    half_past_midnight = STARTS + 15 * 60 * MINUTE
    found = now_next(event_file, half_past_midnight)
    assert (_titles(found.now), _titles(found.next)) == (["party"], ["late"])
    zone, (_, party, _) = event_file.read_event().zone, sessions.scheduled(event_file.reader)
    assert [day.day for day in days_covered(party, zone)] == [20], "all of it belongs to the agenda's own day"


def test_without_a_day_of_its_own_a_session_belongs_to_its_start_in_the_events_zone(event_file: EventFile) -> None:
    night = replace(_session("night", 15 * 60), day="")  # 00:30 in Istanbul, still the 20th in UTC
    import_agenda(event_file, Agenda((_session("talk"), night)))
    zone = event_file.read_event().zone
    days = [days_covered(session, zone)[0].day for session in sessions.scheduled(event_file.reader)]
    assert days == [20, 21]


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
