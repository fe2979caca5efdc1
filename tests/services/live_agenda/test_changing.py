"""Sessions are late, moved or cancelled by hand: every file comes to the same, and no import takes it back unasked."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionStanding, SessionText
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.domain.facts.live_agenda import SessionChange
from kiosk.domain.fault import Fault
from kiosk.domain.faults.live_agenda import EndsBeforeItBegins, NothingToMove, SessionOff, SeveralSessions
from kiosk.domain.faults.points import NoSuchSession
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.acts import standing_acts, take_back
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.live_agenda.changing import AgendaAct, cancel, carry_out, delay, move, session_named
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived, sessions
from tests.conftest import STARTS, GivenClock

MINUTE = 60_000
HALL, ROOM = "Main hall", "Room 101"


def talk(id_: str, after: int, room: str = HALL, title: str = "") -> Session:
    """Return a talk of half an hour."""
    starts = STARTS + after * MINUTE
    return Session(id_, starts, starts + 30 * MINUTE, SessionText(title or id_, room=room), day="2026-11-20")


AGENDA = Agenda(
    (
        talk("opening", 0),
        replace(talk("panel", 30), texts={"tr": SessionText("Oturum", room="Ana salon")}),
        talk("lunch", 30, "Garden"),
        replace(talk("closing", 120), texts={"tr": SessionText("Kapanış", room="Ana salon")}),
        replace(talk("finance", 60, ROOM), texts={"tr": SessionText("Finans", room="Salon 101")}),
        replace(talk("tomorrow", 24 * 60), day="2026-11-21"),
    )
)


@pytest.fixture
def planned(event_file: EventFile) -> EventFile:
    import_agenda(event_file, AGENDA)
    return event_file


def do(file: EventFile, make: Callable[..., AgendaAct], name: str, *arguments: object, **named: object) -> AgendaAct:
    act = make(file, session_named(file, name), *arguments, **named)
    carry_out(file, act)
    return act


def call_off(file: EventFile, name: str) -> None:
    carry_out(file, cancel(session_named(file, name)))


def shown(file: EventFile) -> dict[str, Session]:
    return {session.id: session for session in sessions.shown(file.reader)}


def late(file: EventFile) -> dict[str, int]:
    """Return by how many minutes sessions begin later than the agenda has them."""
    return {
        session.id: (session.starts - session.moved_from) // MINUTE
        for session in shown(file).values()
        if session.moved_from is not None
    }


def test_twenty_minutes_late_is_twenty_minutes_however_often_it_is_said(planned: EventFile) -> None:
    for minutes in (20, 20, 30):
        do(planned, delay, "panel", minutes)
    assert late(planned) == {"panel": 30}
    assert shown(planned)["panel"].ends == STARTS + 90 * MINUTE, "it lasts as long as before"
    do(planned, delay, "panel", 0)
    assert late(planned) == {}


def test_what_follows_in_that_room_on_that_day_is_late_too_if_it_is_said_so(planned: EventFile) -> None:
    do(planned, delay, "opening", 20)
    assert late(planned) == {"opening": 20}
    do(planned, delay, "opening", 20, following=True)
    assert late(planned) == {"opening": 20, "panel": 20, "closing": 20}


def test_a_moved_session_stands_in_its_new_room_in_every_language_beside_the_old_one(planned: EventFile) -> None:
    do(planned, move, "panel", starts=STARTS + 45 * MINUTE, room=ROOM)
    panel = shown(planned)["panel"]
    assert (panel.text_in("en").room, panel.text_in("tr").room) == (ROOM, "Salon 101")
    assert (panel.earlier_in("en").room, panel.earlier_in("tr").room) == (HALL, "Ana salon")
    assert (panel.moved_from, panel.ends) == (STARTS + 30 * MINUTE, STARTS + 75 * MINUTE)
    do(planned, delay, "panel", 10)
    assert shown(planned)["panel"].starts == STARTS + 55 * MINUTE, "late of what it was moved to"


def test_a_cancelled_session_is_shown_as_that_and_not_changed_any_more(planned: EventFile) -> None:
    call_off(planned, "closing")
    assert shown(planned)["closing"].standing is SessionStanding.CANCELLED
    for change in (lambda: do(planned, delay, "closing", 5), lambda: call_off(planned, "closing")):
        with pytest.raises(SessionOff, match="closing"):
            change()


def test_taking_back_goes_step_by_step_to_what_held_before(planned: EventFile, clock: GivenClock) -> None:
    do(planned, delay, "panel", 20, following=True)
    clock.forward(1)
    do(planned, move, "panel", room=ROOM)
    clock.forward(1)
    call_off(planned, "panel")
    assert [len(act.changes) for act in standing_acts(planned)] == [1, 1, 2]
    take_back(planned)
    panel = shown(planned)["panel"]
    assert (panel.standing, panel.text.room) == (SessionStanding.SCHEDULED, ROOM)
    take_back(planned)
    assert (shown(planned)["panel"].text.room, late(planned)) == (HALL, {"panel": 20, "closing": 20})
    take_back(planned)
    assert shown(planned) == {session.id: session for session in sessions.every_as_listed(planned.reader).values()}
    assert standing_acts(planned) == []
    with pytest.raises(Fault, match="Nothing was changed by hand"):
        take_back(planned)


def test_one_of_two_changes_is_taken_back_and_the_later_one_holds(planned: EventFile) -> None:
    first = do(planned, delay, "panel", 20)
    do(planned, delay, "panel", 40)
    take_back(planned, first.id)
    assert late(planned) == {"panel": 40}
    with pytest.raises(Fault, match=first.id):
        take_back(planned, first.id)


def test_what_is_announced_for_later_does_not_stand_before_a_delay_that_was_said_after_it(
    planned: EventFile, clock: GivenClock
) -> None:
    announce(planned, {"": "The bus leaves at noon"}, STARTS + 120 * MINUTE, begins=STARTS + 60 * MINUTE)
    clock.forward(1)
    do(planned, delay, "panel", 20)
    assert [change.session for change in take_back(planned).changes] == ["panel"]
    assert late(planned) == {}


def test_a_session_that_is_on_time_again_follows_its_agenda(planned: EventFile) -> None:
    do(planned, delay, "panel", 20, following=True)
    do(planned, move, "panel", room=ROOM)
    do(planned, delay, "panel", 30)
    (effect,) = delay(planned, session_named(planned, "panel"), 0).effects
    do(planned, delay, "panel", 0)
    assert effect.after == shown(planned)["panel"], "a dry run says the same"
    assert (shown(planned)["panel"].text.room, late(planned)) == (ROOM, {"closing": 20})
    assert [[one.session for one in act.changes] for act in standing_acts(planned)] == [["panel"], ["closing"]]
    import_agenda(planned, Agenda(tuple(talk("panel", 50) if one.id == "panel" else one for one in AGENDA.sessions)))
    assert shown(planned)["panel"].starts == STARTS + 50 * MINUTE
    records = len(list(planned.journal.records()))
    do(planned, delay, "panel", 0)
    assert len(list(planned.journal.records())) == records, "it is on time already"


def test_a_later_import_takes_nothing_back_and_says_where_it_differs(planned: EventFile) -> None:
    do(planned, delay, "panel", 20)
    do(planned, move, "finance", room=HALL)
    call_off(planned, "closing")
    records = len(list(planned.journal.records()))
    report = import_agenda(planned, AGENDA)
    assert (report.unchanged, report.changed, report.moved, report.missing) == (6, 0, 0, 0)
    assert [str(note.remark) for note in report.notes if note.row] == [
        "“panel” was moved by hand to 2026-11-20, 10:20, and that holds; the file says 2026-11-20, 10:00.",
        "“closing” was cancelled by hand, and that holds; the file has it.",
        "“finance” was moved by hand to “Main hall”, and that holds; the file says “Room 101”.",
    ]
    assert len(list(planned.journal.records())) == records
    assert late(planned) == {"panel": 20}
    assert shown(planned)["closing"].is_cancelled
    changed = [talk("panel", 50) if one.id == "panel" else one for one in AGENDA.sessions]
    remarks = [str(note.remark) for note in import_agenda(planned, Agenda(tuple(changed))).notes]
    assert remarks[0] == "“panel” moved from 2026-11-20, 10:00 to 2026-11-20, 10:20."
    assert not any("panel” was moved by hand" in remark for remark in remarks), "the file says the same now"


def test_what_the_file_withdraws_as_confidential_is_gone_whatever_was_said_by_hand(planned: EventFile) -> None:
    do(planned, delay, "panel", 20)
    planned.journal.append(SessionDetails("panel", standing=SessionStanding.WITHDRAWN))
    assert "panel" not in shown(planned)


def test_a_session_is_named_by_its_id_its_title_or_a_part_of_it_in_any_language(planned: EventFile) -> None:
    assert [session_named(planned, name).id for name in ("panel", "PANE", "kapanis", "Finans")] == [
        *("panel", "panel", "closing", "finance"),
    ]
    with pytest.raises(SeveralSessions, match="opening"):
        session_named(planned, "ing")
    for name in ("", "nobody"):
        with pytest.raises(NoSuchSession):
            session_named(planned, name)


def test_what_cannot_be_is_refused_and_nothing_is_recorded(planned: EventFile) -> None:
    panel, records = session_named(planned, "panel"), len(list(planned.journal.records()))
    with pytest.raises(NothingToMove):
        move(planned, panel)
    with pytest.raises(EndsBeforeItBegins):
        move(planned, panel, ends=panel.starts - 1)
    assert len(list(planned.journal.records())) == records


@pytest.mark.parametrize("role", [Role.DESK, Role.FOYER])
def test_a_desk_and_a_foyer_screen_change_nothing_of_the_agenda(
    planned: EventFile, open_kiosk: Callable[[str, Role], EventFile], role: Role
) -> None:
    kiosk = open_kiosk("kiosk", role)
    with pytest.raises(RoleMayNot):
        do(kiosk, delay, "panel", 20)
    assert late(kiosk) == {}


def test_tables_are_the_same_when_they_are_made_again(planned: EventFile) -> None:
    do(planned, delay, "panel", 20, following=True)
    do(planned, move, "finance", room=HALL)
    call_off(planned, "lunch")
    take_back(planned)
    planned.journal.append(SessionChange("unknown", act="a", room="Nowhere"))
    before = derived.contents(planned.writer)
    planned.rebuild()
    assert derived.contents(planned.writer) == before
