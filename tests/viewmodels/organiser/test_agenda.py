"""An organiser changes the agenda on the day on its page: what would follow is seen before, and all is taken back."""

from dataclasses import replace

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionStanding, SessionText
from kiosk.domain.facts.stars import SessionStarred
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.changing import carry_out, delay, session_named
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import announcements, sessions
from kiosk.viewmodels.organiser.agenda import OrganiserAgenda
from kiosk.viewmodels.organiser.prepare import OrganiserPrepare
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.watch import OrganiserWatch
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.viewmodels.organiser.conftest import MakeOrganiser

MINUTE = 60_000
HALL, ROOM = "Main hall", "Room 101"
SPEAKER = "Leyla Aksoy"


def talk(id_: str, after: int, room: str = HALL) -> Session:
    """Return a talk of half an hour."""
    starts = STARTS + after * MINUTE
    return Session(id_, starts, starts + 30 * MINUTE, SessionText(id_.title(), room=room), day="2026-11-20")


AGENDA = Agenda(
    (
        replace(talk("panel", 30), speakers=(SPEAKER,)),
        talk("closing", 120),
        replace(talk("finance", 60, ROOM), speakers=(SPEAKER,)),
        replace(talk("tomorrow", 24 * 60), day="2026-11-21"),
    )
)


@pytest.fixture
def organiser(make_organiser: MakeOrganiser, event_file: EventFile) -> OrganiserViewModel:
    import_agenda(event_file, AGENDA)
    page = make_organiser()
    for _ in range(2):  # chosen, and typed once more
        page.door.enter("2026")
    page.openPage("agenda")
    return page


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserAgenda:
    return organiser.page_of(OrganiserAgenda)


def begins(file: EventFile) -> dict[str, int]:
    """Return how many minutes after the event's start each session of its first day begins."""
    return {one.id: (one.starts - STARTS) // MINUTE for one in sessions.shown(file.reader) if one.id != "tomorrow"}


def effects(page: OrganiserAgenda) -> list[tuple[str, str]]:
    return [(row.title, row.detail) for row in page.change.effects.rows]


def test_a_session_is_late_alone_or_with_what_follows_in_its_room(page: OrganiserAgenda, event_file: EventFile) -> None:
    page.choose("panel")
    page.change.pickMinutes("20")
    assert effects(page)[-1] == ("Panel", "10:00–10:30 becomes 10:20–10:50")
    page.change.announce()
    assert begins(event_file) == {"panel": 50, "closing": 120, "finance": 60}
    page.change.pickMinutes("20")
    page.change.follow(True)
    assert effects(page) == [("Closing", "11:30–12:00 becomes 11:50–12:20")], "the panel stays as late as it is"
    page.change.announce()
    assert begins(event_file) == {"panel": 50, "closing": 140, "finance": 60}
    assert page.undoable == "Announced: Panel"
    page.undo()
    assert (begins(event_file)["closing"], page.undoable) == (120, "")
    (act,) = page.change.history.rows
    page.takeBack(act.identity)
    assert begins(event_file) == {"panel": 30, "closing": 120, "finance": 60}


def test_what_stands_in_its_way_is_told_before_it_is_announced(
    page: OrganiserAgenda, event_file: EventFile, add_guest: AddGuest
) -> None:
    event_file.journal.append(SessionStarred(add_guest("Deniz Aksoy").id, session="panel", point="Foyer 1"))
    page.choose("panel")
    page.change.pickMinutes("other")
    page.change.late("40")
    assert effects(page) == [
        (f"{SPEAKER} is elsewhere then", f"Finance, {ROOM}, 10:30–11:00"),
        ("Panel", "10:00–10:30 becomes 10:40–11:10"),
        ("Starred by 1: Panel", "They see it with their badge."),
    ]
    page.change.late("60")
    assert effects(page)[0] == ("Panel", "10:00–10:30 becomes 11:00–11:30")
    page.change.late("90")
    assert effects(page)[0] == (f"{HALL} is taken then", f"Closing, {HALL}, 11:30–12:00")
    page.change.late("soon")
    assert (page.change.canAnnounce, page.change.wrong.startswith("Say by how many minutes")) == (False, True)
    assert begins(event_file)["panel"] == 30, "nothing is changed before it is announced"


def test_a_session_is_moved_or_called_off_and_taken_back(page: OrganiserAgenda, event_file: EventFile) -> None:
    page.choose("finance")
    page.change.pick("move")
    page.change.fill("10.45", page.change.ends, HALL)
    page.change.announce()
    (finance,) = (one for one in sessions.shown(event_file.reader) if one.id == "finance")
    assert (finance.starts - STARTS, finance.ends - STARTS) == (75 * MINUTE, 105 * MINUTE), "it lasts as long as before"
    assert finance.text.room == HALL
    page.change.pick("cancel")
    assert effects(page) == [("Finance", "does not take place")]
    page.change.announce()
    assert (page.change.isChangeable, page.change.mark) == (False, "Cancelled")
    assert [row.title for row in page.change.history.rows] == ["cancelled", f"begins at 10:45, in {HALL}"]
    for act in list(page.change.history.rows):
        page.takeBack(act.identity)
    (finance,) = (one for one in sessions.shown(event_file.reader) if one.id == "finance")
    assert (finance.starts - STARTS, finance.text.room) == (60 * MINUTE, ROOM)
    assert finance.standing is SessionStanding.SCHEDULED


def test_what_another_organiser_changed_meanwhile_is_not_written_over(
    page: OrganiserAgenda, event_file: EventFile
) -> None:
    said: list[str] = []
    page.told.connect(lambda text, *_: said.append(text))
    page.choose("panel")
    page.change.pickMinutes("10")
    carry_out(event_file, delay(event_file, session_named(event_file, "panel"), 30))
    page.change.announce()
    assert begins(event_file)["panel"] == 60
    assert said == ["The agenda was changed meanwhile. See what the change would do now; nothing was announced."]
    page.refresh()
    assert effects(page)[-1] == ("Panel", "10:30–11:00 becomes 10:10–10:40")


def test_an_announcement_stands_until_its_end_or_is_ended_before(
    page: OrganiserAgenda, event_file: EventFile, clock: GivenClock
) -> None:
    page.show("announcements")
    assert page.emptyText == "Nothing is announced now."
    page.announcing.say(0, "Lunch is served")
    page.announcing.say(1, "Yemek hazır")
    page.announcing.typeUntil("10:15")
    page.announcing.announce()
    (told,) = announcements.standing(event_file.reader)
    assert (told.words_in("tr"), told.words_in("de"), told.ends - STARTS) == (
        "Yemek hazır",
        "Lunch is served",
        45 * MINUTE,
    )
    assert [(row.title, row.detail) for row in page.acts.rows] == [
        ("Lunch is served", "All screens, until 10:15, 09:30")
    ]
    page.undo()
    assert (page.acts.count, announcements.standing(event_file.reader)) == (0, [])
    page.announcing.say(0, "Doors close")
    page.announcing.typeUntil("09:00")
    page.announcing.announce()
    assert page.announcing.wrong == "The announcement would be over before it is shown; nothing was announced."
    page.announcing.last("15")
    page.announcing.announce()
    assert page.acts.count == 1
    clock.forward(16)
    page.tick()
    assert page.acts.count == 0, "it is over"


def test_the_rooms_show_what_would_be_beside_what_is(page: OrganiserAgenda) -> None:
    page.show("rooms")
    page.choose("panel")
    page.change.pickMinutes("20")
    (hall, room) = page.rooms.timeline.rows
    assert (hall.room, hall.begins, hall.vacated, room.vacated) == (HALL, [20, 90], [0], [])
    assert (page.rooms.chosenRoom, page.rooms.chosenMinute) == (0, 20)
    page.change.discard()
    assert page.rooms.timeline.rows[0].begins == [0, 90]


def test_it_begins_at_the_present_finds_by_any_word_and_leads_on(
    organiser: OrganiserViewModel, page: OrganiserAgenda, clock: GivenClock
) -> None:
    assert [row.title for row in page.days.rows] == ["Fri 20", "Sat 21"]
    clock.forward(70)
    page.tick()
    assert page.rows.rows[page.nowRow].title == "Finance"
    page.search("leyla 101")
    page.accept()
    assert page.change.title == "Finance"
    page.showDay("2026-11-21")
    assert [row.title for row in page.rows.rows] == ["Tomorrow"]
    organiser.openPage("prepare")
    assert (page.rows.count, page.change.identity) == (0, "")


def test_watch_says_what_was_changed_and_prepare_leads_to_the_agenda(
    organiser: OrganiserViewModel, page: OrganiserAgenda
) -> None:
    page.choose("panel")
    page.change.pick("cancel")
    page.change.announce()
    organiser.openPage("watch")
    watch = organiser.page_of(OrganiserWatch)
    assert watch.agenda.text == "Agenda, changed by hand: 1"
    watch.showAgenda()
    assert organiser.component == "LiveAgendaPage"
    page.show("changes")
    assert [row.title for row in page.acts.rows] == ["Panel"]
    organiser.openPage("prepare")
    organiser.page_of(OrganiserPrepare).open("agenda")
    assert organiser.component == "LiveAgendaPage"
    page.showImport()
    assert organiser.component == "ImportPage"


def test_a_session_is_added_with_what_it_stands_in_the_way_of(page: OrganiserAgenda, event_file: EventFile) -> None:
    page.entry.add()
    assert [(row.name, row.stood) for row in page.entry.fields.rows][:4] == [
        *(("title", ""), ("title-tr", "")),
        *(("starts", "09:30"), ("ends", "10:15")),
    ]
    page.entry.type("title", "Quiz")
    page.entry.type("title-tr", "Bilgi yarışması")
    page.entry.pickRoom(HALL)
    page.entry.type("speakers", f"Deniz Aksoy, {SPEAKER}")
    said = [(row.title, row.detail) for row in page.entry.effects.rows]
    assert said[0] == (f"{HALL} is taken then", f"Panel, {HALL}, 10:00–10:30")
    assert said[-1] == ("Quiz", f"comes onto the agenda, 09:30–10:15, {HALL}")
    page.entry.type("ends", "09:55")
    assert [row.title for row in page.entry.effects.rows] == ["Quiz"]
    page.entry.type("ends", "later")
    assert (page.entry.canAnnounce, page.entry.wrong != "") == (False, True)
    page.entry.type("ends", "9.55")
    page.entry.announce()
    assert (page.entry.isOpen, page.undoable) == (False, "Announced: Quiz")
    (quiz,) = (one for one in sessions.shown(event_file.reader) if one.text.title == "Quiz")
    assert (quiz.text_in("tr").title, quiz.speakers) == ("Bilgi yarışması", ("Deniz Aksoy", SPEAKER))
    assert (quiz.starts - STARTS, quiz.ends - STARTS, quiz.text.room) == (0, 25 * MINUTE, HALL)
    page.undo()
    assert "Quiz" not in {one.text.title for one in sessions.shown(event_file.reader)}


def test_what_a_session_is_called_and_who_speaks_is_changed_and_taken_back(
    page: OrganiserAgenda, event_file: EventFile
) -> None:
    page.entry.edit("panel")
    assert [(row.name, row.stood) for row in page.entry.fields.rows] == [
        *(("title", "Panel"), ("title-tr", ""), ("speakers", SPEAKER), ("track", "")),
    ]
    page.entry.type("title", "Great panel")
    page.entry.type("speakers", "")
    assert [(row.title, row.detail) for row in page.entry.effects.rows] == [
        ("Great panel", "Panel becomes Great panel, without speakers")
    ]
    page.entry.announce()
    page.choose("panel")
    assert [row.title for row in page.change.history.rows] == ["another title, other speakers"]
    assert page.change.title == "Great panel"
    page.entry.edit("panel")
    page.entry.type("title", " ")
    assert page.entry.wrong == "A session needs a title; nothing was changed."
    page.undo()
    assert sessions.every(event_file.reader)["panel"].speakers == (SPEAKER,)
