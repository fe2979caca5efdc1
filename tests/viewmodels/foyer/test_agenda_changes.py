"""What is cancelled, moved, in another room, renamed, or lasts for days: a visitor sees it as it is."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.agenda.session import Session, SessionStanding, SessionText
from kiosk.domain.event import Event
from kiosk.domain.moment import DAY
from kiosk.viewmodels.foyer.agenda import FoyerAgenda
from kiosk.viewmodels.foyer.agenda_rows import AgendaRow, agenda_rows
from kiosk.viewmodels.foyer.rest import RestWords, rest_words
from kiosk.viewmodels.foyer.rest_change import RestInput
from kiosk.viewmodels.foyer.session_words import AgendaView, time_range
from tests.conftest import STARTS

HOUR = 3_600_000
ZONE = ZoneInfo("Europe/Istanbul")
EVENT = Event("x", "Fair", "Europe/Istanbul", STARTS, STARTS + 8 * HOUR)
TEXT = SessionText("Talk", room="Hall B", abstract="**Bring** a [laptop](https://x.example/a).\n\n* one\n* two")
TALK = Session("talk", STARTS + HOUR, STARTS + 2 * HOUR, TEXT)
CANCELLED = replace(TALK, standing=SessionStanding.CANCELLED)
OTHER_ROOM = replace(TALK, earlier={"": SessionText("", room="Hall A")})
RENAMED = replace(TALK, earlier={"": SessionText("Speech")})
MIDNIGHT = STARTS - 9 * HOUR - HOUR // 2


def _view(hours: float = 0, language: str = "en") -> AgendaView:
    return AgendaView(language, ZONE, STARTS + int(hours * HOUR))


def _row(session: Session, hours: float = 0, day: int = 20) -> AgendaRow:
    (row,) = agenda_rows((session,), _view(hours), date(2026, 11, day))
    return row


def _rest(*sessions: Session, hours: float = 0, event: Event = EVENT) -> RestWords:
    return rest_words(RestInput(event, sessions, "en", STARTS + int(hours * HOUR)))


def test_a_cancelled_talk_is_struck_through_and_says_so_in_words() -> None:
    row = _row(CANCELLED)
    assert (row.cancelled, row.changed, row.mark, row.icon) == (True, True, "Cancelled", "x")
    assert row.spoken == "10:30, Talk, Hall B, Cancelled"


def test_a_cancelled_talk_is_never_on_and_is_shown_until_it_would_be_over(qapp: object) -> None:
    agenda = FoyerAgenda()
    agenda.show((CANCELLED,), _view(1.5))
    assert [row.phase for row in agenda.rows.rows] == ["coming"]
    agenda.show((CANCELLED,), _view(2))
    assert agenda.rows.count == 0


def test_another_room_and_another_title_stand_beside_the_old_ones() -> None:
    room, title = _row(OTHER_ROOM), _row(RENAMED)
    assert (room.old_room, room.room, room.spoken) == ("Hall A", "Hall B", "10:30, Talk, Hall B, Not in Hall A")
    assert (title.old_title, title.title, title.spoken) == ("Speech", "Talk", "10:30, Talk, Hall B, Was “Speech”")


def test_among_parallel_talks_each_tells_its_own_change() -> None:
    group = [replace(session, id=str(at)) for at, session in enumerate((TALK, CANCELLED, OTHER_ROOM))]
    (row,) = agenda_rows(group, _view(), date(2026, 11, 20))
    assert dict(zip(row.inner, row.inner_marks, strict=True)) == {"0": "", "1": "Cancelled", "2": "Not in Hall A"}
    assert dict(zip(row.inner, row.inner_cancelled, strict=True)) == {"0": False, "1": True, "2": False}


@pytest.mark.parametrize(
    ("session", "title", "detail"),
    [
        (CANCELLED, "Talk: cancelled", "10:30 to 11:30, Hall B"),
        (OTHER_ROOM, "Talk", "10:30 to 11:30, Hall B, Not in Hall A"),
        (RENAMED, "Talk", "10:30 to 11:30, Hall B, Was “Speech”"),
        (replace(OTHER_ROOM, moved_from=STARTS + HOUR // 2), "Talk: now at 10:30", "30 minutes later than printed"),
    ],
)
def test_the_resting_screen_tells_the_next_change(session: Session, title: str, detail: str) -> None:
    words = _rest(session)
    assert words.change_title == title
    assert words.change_detail.startswith(detail)
    assert _rest(session, hours=2.5).change_title == "", "what is over is no news"


def test_a_cancelled_talk_is_neither_now_nor_next() -> None:
    assert (_rest(CANCELLED).next_title, _rest(CANCELLED, hours=1.5).now_title) == ("", "Welcome")


def test_whole_days_and_sessions_of_days_stand_on_each_of_them() -> None:
    expo = Session("expo", MIDNIGHT, MIDNIGHT + 3 * DAY, SessionText("Expo"), all_day=True)
    hack = Session("hack", STARTS, STARTS + 2 * DAY, SessionText("Hackathon"))
    assert [_row(expo, day=day).detail for day in (20, 22)] == ["Fri 20 to Sun 22, All day"] * 2
    assert (_row(expo).time, _row(hack).time, _row(hack, day=21).time, _row(hack, day=22).time) == (
        "",
        "09:30",
        "",
        "– 09:30",
    )
    assert _row(hack, hours=25, day=21).phase == "coming", "it goes on beside what is on"
    assert time_range(hack, _view()) == "Fri 20 09:30 to Sun 22 09:30"
    assert time_range(replace(expo, ends=MIDNIGHT + DAY), _view()) == "All day"


def test_the_agenda_opens_on_today_among_days_of_what_lasts(qapp: object) -> None:
    hack = Session("hack", STARTS - DAY, STARTS + DAY, SessionText("Hackathon"))
    agenda = FoyerAgenda()
    agenda.show((hack, TALK), _view())
    assert (agenda.title, [(day.label, day.chosen) for day in agenda.days.rows]) == (
        "Today",
        [("Thu 19", False), ("Fri 20", True), ("Sat 21", False)],
    )
    assert [row.title for row in agenda.rows.rows] == ["Hackathon", "Talk"]


def test_over_midnight_a_party_is_on_and_says_until_when() -> None:
    party = Session("party", STARTS + 13 * HOUR, STARTS + 17 * HOUR, SessionText("Party"))
    on = _row(party, hours=15, day=21)
    assert (on.phase, on.time, on.detail) == ("now", "– 02:30", "22:30 to 02:30")
    assert _row(party, hours=12).time == "22:30"


def test_an_agenda_of_another_year_says_its_year_and_the_resting_screen_says_so(qapp: object) -> None:
    old = replace(TALK, starts=TALK.starts - 365 * DAY, ends=TALK.ends - 365 * DAY)
    agenda = FoyerAgenda()
    agenda.show((old,), _view())
    assert agenda.title == "Thursday 20 November 2025"
    words = _rest(old)
    assert (words.now_title, words.next_title) == ("Welcome", "")
    assert words.change_title == "The agenda here is not of these days"
    assert words.change_detail == "It is of 20 November 2025. Please tell the desk."
    assert _rest(old, hours=9).now_title == "Thank you for coming", "once the event is over"


def test_thanks_come_on_the_last_day_only() -> None:
    fair = replace(EVENT, ends=STARTS + 2 * DAY)
    assert _rest(TALK, hours=3, event=fair).now_title == "Time to meet people"
    assert _rest(TALK, hours=24, event=fair).now_title == "Welcome"
    assert _rest(TALK, hours=3).now_title == "Thank you for coming"


def test_a_session_in_full_reads_markdown_and_takes_links_along(qapp: object) -> None:
    agenda = FoyerAgenda()
    agenda.show((replace(OTHER_ROOM, moved_from=STARTS),), _view())
    agenda.openSession("talk")
    session = agenda.session
    assert session.change == "Moved from 09:30, Not in Hall A"
    assert [(row.kind, row.mark, row.text) for row in session.blocks.rows] == [
        ("paragraph", "", "<b>Bring</b> a laptop (x.example/a)."),
        ("item", "•", "one"),
        ("item", "•", "two"),
    ]
    (link,) = session.links.rows
    assert link.address == "https://x.example/a"
    assert set("".join(link.code)) == {"0", "1"}
    session.close()
    assert (session.blocks.count, session.links.count) == (0, 0)
