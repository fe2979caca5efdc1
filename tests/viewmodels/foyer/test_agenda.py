"""The agenda page: the present at its true place, changes told, long days bearable."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.event import Event
from kiosk.domain.moment import day_of
from kiosk.viewmodels.foyer.agenda import FoyerAgenda
from kiosk.viewmodels.foyer.agenda_lists import Choice
from kiosk.viewmodels.foyer.agenda_rows import AgendaRow, agenda_rows, icon_of
from kiosk.viewmodels.foyer.rest import rest_words
from kiosk.viewmodels.foyer.rest_change import RestInput
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.shared.rows import Rows
from tests.conftest import STARTS

MINUTE = 60_000
ZONE = ZoneInfo("Europe/Istanbul")


def session(name: str, start: int, length: int = 60, **more: object) -> Session:
    """Make a session that starts `start` minutes into the event and lasts `length` minutes."""
    begins = STARTS + start * MINUTE
    text = SessionText(name, room=str(more.pop("room", "Main hall")))
    return Session(name, begins, begins + length * MINUTE, text, **more)  # type: ignore[arg-type]


def view(minutes: int, language: str = "en") -> AgendaView:
    return AgendaView(language, ZONE, STARTS + minutes * MINUTE)


def rows_of(sessions: Iterable[Session], seen: AgendaView) -> tuple[AgendaRow, ...]:
    return agenda_rows(sessions, seen, day_of(STARTS, ZONE))


DAY = (session("Coffee", 0, 30), session("Experts", 30, 60), session("Open discussion", 105, 75), session("Lunch", 180))


def test_what_is_over_is_small_and_the_present_stands_at_its_true_place() -> None:
    rows = rows_of(DAY, view(120))
    assert [(row.title, row.phase) for row in rows] == [
        ("Coffee", "past"),
        ("Experts", "past"),
        ("Open discussion", "now"),
        ("Lunch", "coming"),
    ]
    (now,) = [row for row in rows if row.phase == "now"]
    assert now.line
    assert now.elapsed == pytest.approx(0.2)
    assert now.detail == "11:15 to 12:30"


def test_between_two_sessions_the_present_is_a_row_of_its_own() -> None:
    assert [row.phase for row in rows_of(DAY, view(95))] == ["past", "past", "line", "coming", "coming"]


def test_before_the_first_session_there_is_no_line() -> None:
    assert {row.phase for row in rows_of(DAY, view(-30))} == {"coming"}


def test_a_moved_session_shows_its_old_time_and_how_it_moved() -> None:
    moved = session("Tables", 260, moved_from=STARTS + 240 * MINUTE)
    (row,) = rows_of((moved,), view(0))
    assert (row.old_time, row.time, row.mark, row.changed) == ("13:30", "13:50", "20 minutes later", True)


def test_parallel_sessions_of_one_track_are_cards_under_its_name() -> None:
    tables = [session(name, 240, track="Topic tables", room=f"Room {name}") for name in ("Finance", "Markets")]
    (row,) = rows_of(tables, view(0))
    assert (row.title, row.inner_titles, row.inner_details) == (
        "Topic tables",
        ["Finance", "Markets"],
        ["Room Finance", "Room Markets"],
    )


def test_nine_tracks_at_one_time_stand_in_rows_of_three_below_one_title_and_time() -> None:
    tracks = [session(f"Talk {number}", 60, 30 + number, track=f"Track {number}") for number in range(9)]
    rows = rows_of(tracks, view(0))
    assert [len(row.inner) for row in rows] == [3, 3, 3], "none is so high that it is never to be seen whole"
    assert [(row.time, row.title) for row in rows] == [("10:30", "9 sessions at the same time"), ("", ""), ("", "")]
    assert rows[0].inner_details[1] == "Main hall, until 11:01"
    now = rows_of(tracks, view(70))
    assert [(row.phase, row.line) for row in now] == [("now", True), ("now", False), ("now", False)]


LONG = [session(f"Talk {n}", n * 20, 20, track=f"Track {n % 3}", room=f"Room {n % 12}") for n in range(24)]


def labels(choices: Rows[Choice]) -> list[str]:
    return [choice.label for choice in choices.rows]


def test_a_short_agenda_offers_no_choice_and_a_longer_one_every_order(qapp: object) -> None:
    agenda = FoyerAgenda()
    agenda.show(DAY, view(0))
    assert (labels(agenda.orders), labels(agenda.filters), agenda.searchable) == ([], [], False)
    agenda.show(LONG, view(0))
    assert labels(agenda.orders) == ["Time", "Rooms", "Tracks", "Timeline"]
    assert (labels(agenda.filters), agenda.searchable) == ([], True)


def test_by_track_and_by_room_what_comes_stands_below_each_and_one_can_be_chosen(qapp: object) -> None:
    agenda = FoyerAgenda()
    agenda.show(LONG, view(50))
    agenda.chooseOrder(2)
    assert labels(agenda.filters) == ["Everything", "Track 0", "Track 1", "Track 2"]
    assert [row.title for row in agenda.rows.rows][:2] == ["Track 0", "Talk 3"], "what is over is left out"
    agenda.chooseFilter(2)
    assert {row.title for row in agenda.rows.rows if row.title} == {f"Talk {n}" for n in range(4, 24, 3)}
    agenda.chooseOrder(1)
    assert labels(agenda.filters)[:4] == ["Everything", "Room 0", "Room 1", "Room 2"], "and Room 10 after Room 9"
    agenda.forget()
    assert (labels(agenda.filters), agenda.rows.count) == ([], 24)


@pytest.mark.parametrize(
    ("sought", "titles"),
    [
        ("buyume", ["Büyüme"]),
        ("çig özt", ["Finance"]),
        ("öztürk room 7", ["Finance"]),
        ("TALENT", ["Talent"]),
        ("nobody", []),
    ],
)
def test_a_session_is_found_by_title_speaker_or_room_whatever_the_accents(
    qapp: object, sought: str, titles: list[str]
) -> None:
    agenda = FoyerAgenda()
    finance = session("Finance", 300, room="Room 7", speakers=("Çiğdem Öztürk",))
    agenda.show((*LONG, finance, session("Talent", 320, room="Room 8"), session("Büyüme", 340)), view(0))
    agenda.seek(sought)
    assert [row.title for row in agenda.rows.rows] == titles
    assert agenda.emptyText == ("" if titles else "Nothing has these words.")
    agenda.seek("")
    assert (agenda.rows.count, agenda.title) == (27, "Today")


def test_what_is_found_on_several_days_stands_below_them(qapp: object) -> None:
    agenda = FoyerAgenda()
    agenda.show((*LONG, session("Talk tomorrow", 24 * 60)), view(0))
    agenda.seek("tomorrow")
    assert [(row.phase, row.title) for row in agenda.rows.rows] == [
        ("heading", "Saturday 21 November"),
        ("coming", "Talk tomorrow"),
    ]


def test_the_timeline_has_a_row_for_each_room_and_another_for_what_overlaps(qapp: object) -> None:
    agenda = FoyerAgenda()
    agenda.show((*LONG, session("Beside", 0, 20, room="Room 0"), session("Brief", 30, 5, room="Room 0")), view(40))
    agenda.chooseOrder(3)
    assert agenda.isTimeline
    rows = agenda.timeline.rows
    assert [row.room for row in rows][:4] == ["Room 0", "", "Room 1", "Room 2"]
    assert (rows[0].titles, rows[0].begins, rows[0].lengths) == (
        ["Beside", "Brief", "Talk 12"],
        [30, 60, 270],
        [20, 15, 20],
    )
    assert (agenda.hours[:2], agenda.nowMinute) == (["09:00", "10:00"], 70)
    assert next(row.room for row in rows if "now" in row.phases) == rows[agenda.nowRoom].room == "Room 2"
    assert agenda.rows.count == 0


def test_an_agenda_that_nobody_looks_at_is_made_once_somebody_does(qapp: object) -> None:
    agenda = FoyerAgenda()
    agenda.watch(False)
    agenda.show(DAY, view(0))
    assert agenda.rows.count == 0
    agenda.watch(True)
    assert agenda.rows.count == len(DAY)


def test_several_days_are_tabs_and_the_present_one_comes_first(qapp: object) -> None:
    agenda = FoyerAgenda()
    tomorrow = session("Second day", 24 * 60)
    agenda.show((*DAY, tomorrow), view(120))
    assert [(day.label, day.chosen) for day in agenda.days.rows] == [("Fri 20", True), ("Sat 21", False)]
    assert (agenda.title, agenda.nowRow) == ("Today", 2)
    agenda.chooseDay(1)
    assert (agenda.title, [row.title for row in agenda.rows.rows]) == ("Saturday 21 November", ["Second day"])


def test_a_session_after_midnight_stays_on_its_own_day(qapp: object) -> None:
    agenda = FoyerAgenda()
    late = session("Night owls", 15 * 60, 60, day="2026-11-20")
    agenda.show((*DAY, late), view(15 * 60 + 10))
    assert agenda.days.count == 0
    assert agenda.rows.rows[-1].phase == "now"


def test_a_session_in_full_says_when_where_who_and_what(qapp: object) -> None:
    text = SessionText("Experts", "Three views", "Main hall", "What growing companies have in common.")
    talk = Session("x", STARTS, STARTS + 60 * MINUTE, text, speakers=("Elif Kılıç", "Can Ünlü"))
    agenda = FoyerAgenda()
    agenda.show((talk,), view(0))
    agenda.openSession("x")
    panel = agenda.session
    assert (panel.opened, panel.speakers) == (True, "With Elif Kılıç and Can Ünlü")
    assert panel.when == "Friday 20 November, 09:30 to 10:30, Main hall"
    agenda.show((), view(0))
    assert not panel.opened


def test_the_resting_page_tells_now_next_and_the_latest_change() -> None:
    event = Event("x", "Keys", "Europe/Istanbul", STARTS, STARTS + 8 * 60 * MINUTE, "Körfez", names={"tr": "Anahtar"})
    moved = session("Tables", 260, moved_from=STARTS + 240 * MINUTE)
    words = rest_words(RestInput(event, (*DAY, moved), "en", STARTS + 72 * MINUTE))
    assert (words.clock, words.event_detail) == ("10:42", "20 November, Körfez")
    assert (words.now_title, words.now_detail, words.now_progress) == ("Experts", "Main hall, until 11:00", 0.7)
    assert (words.next_label, words.next_title) == ("Next, at 11:15", "Open discussion")
    assert (words.change_title, words.change_detail) == ("Tables: now at 13:50", "20 minutes later than printed")
    assert rest_words(RestInput(event, (), "tr", STARTS)).event_name == "Anahtar"


@pytest.mark.parametrize(
    ("kind", "title", "icon"),
    [
        ("lunch", "", "fork"),
        ("", "Coffee break", "cup"),
        ("", "Öğle yemeği", "fork"),
        ("", "Anything else", "calendar"),
    ],
)
def test_an_icon_fits_what_a_session_calls_itself(kind: str, title: str, icon: str) -> None:
    assert icon_of(Session("x", 0, 1, SessionText(title), kind=kind)) == icon


def test_an_agenda_that_is_looked_at_all_day_says_what_one_that_is_opened_just_then_does() -> None:
    parallel = tuple(session(f"Talk {room}", 105, 45 + room * 5, room=f"Room {room}") for room in range(5))
    later = (*DAY[:3], session("Dinner", 180))
    watched = FoyerAgenda()
    for minutes in range(0, 260, 20):
        for sessions in ((*DAY, *parallel), later):
            for seen in (view(minutes), view(minutes, "tr")):
                watched.show(sessions, seen)
                fresh = FoyerAgenda()
                fresh.show(sessions, seen)
                assert watched.rows.rows == fresh.rows.rows
