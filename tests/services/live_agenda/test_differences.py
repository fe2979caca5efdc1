"""What was changed by hand holds over a feed; where the feed says something new of it, somebody is asked."""

from dataclasses import replace

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.differences import SessionPart
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.faults.live_agenda import AgendaChangedMeanwhile
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.acts import take_back
from kiosk.services.live_agenda.changing import delay, move
from kiosk.services.live_agenda.differences import differences, keep_ours, say_again, take_listed
from kiosk.services.live_agenda.entering import SessionEntry, edit
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions
from tests.conftest import GivenClock
from tests.services.live_agenda.test_changing import MINUTE, call_off, do, talk

OPENING, PANEL = talk("opening", 0), talk("panel", 30)


@pytest.fixture
def planned(event_file: EventFile) -> EventFile:
    import_agenda(event_file, Agenda((OPENING, PANEL)))
    return event_file


def fed(file: EventFile, clock: GivenClock, panel: Session, *, minutes: float = 1) -> None:
    """Let the feed say something else of the panel, some minutes later."""
    clock.forward(minutes)
    import_agenda(file, Agenda((OPENING, panel)), gone_stays=True)
    clock.forward(minutes)


def asked(file: EventFile) -> dict[str, tuple[SessionPart, ...]]:
    return {one.ours.id: one.parts for one in differences(file)}


def panel_of(file: EventFile) -> Session:
    return next(one for one in sessions.shown(file.reader) if one.id == "panel")


def later(minutes: int) -> Session:
    return replace(PANEL, starts=PANEL.starts + minutes * MINUTE, ends=PANEL.ends + minutes * MINUTE)


def test_what_was_changed_by_hand_is_no_question_until_the_feed_speaks_of_it(
    planned: EventFile, clock: GivenClock
) -> None:
    do(planned, delay, "panel", 20)
    assert asked(planned) == {}
    fed(planned, clock, replace(PANEL, text=replace(PANEL.text, title="The panel", abstract="Who comes")))
    assert (asked(planned), panel_of(planned).text.title) == ({}, "The panel"), "of the time it says what it said"
    fed(planned, clock, later(60))
    assert asked(planned) == {"panel": (SessionPart.TIME,)}
    assert panel_of(planned).starts == PANEL.starts + 20 * MINUTE
    fed(planned, clock, later(20))
    assert asked(planned) == {}, "it says the same"


def test_ours_is_kept_and_that_is_taken_back(planned: EventFile, clock: GivenClock) -> None:
    do(planned, delay, "panel", 20)
    fed(planned, clock, later(60))
    act = keep_ours(planned, differences(planned)[0])
    assert (asked(planned), panel_of(planned).delay) == ({}, 20)
    fed(planned, clock, later(90))
    assert asked(planned) == {"panel": (SessionPart.TIME,)}, "it says something new again"
    fed(planned, clock, later(60))
    take_back(planned, act)
    assert asked(planned) == {"panel": (SessionPart.TIME,)}


def test_the_feeds_is_taken_and_that_is_taken_back(planned: EventFile, clock: GivenClock) -> None:
    do(planned, move, "panel", starts=PANEL.starts + 5 * MINUTE, room="Garden")
    fed(planned, clock, later(60))
    (seen,) = differences(planned)
    take_listed(planned, seen)
    assert (panel_of(planned).starts, panel_of(planned).text.room) == (later(60).starts, "Garden")
    assert asked(planned) == {}
    fed(planned, clock, later(70))
    assert panel_of(planned).starts == later(70).starts, "the feed goes on to say when it begins"
    say_again(planned, seen)
    assert (panel_of(planned).starts, panel_of(planned).text.room) == (PANEL.starts + 5 * MINUTE, "Garden")
    with pytest.raises(AgendaChangedMeanwhile):
        keep_ours(planned, seen)


def test_titles_speakers_and_what_was_called_off_are_asked_about_as_well(planned: EventFile, clock: GivenClock) -> None:
    said = SessionEntry("Panel", {"tr": "Oturum"}, ("Ece Su",), "Talks")
    do(planned, lambda _, session, *rest: edit(session, *rest), "panel", said, SessionEntry("panel"))
    call_off(planned, "opening")
    fed(
        planned,
        clock,
        replace(
            PANEL,
            text=SessionText("Discussion", room="Room 101"),
            texts={"tr": SessionText("Tartışma")},
            speakers=("Can Ak",),
            track="Growth",
        ),
    )
    assert asked(planned) == {"panel": (SessionPart.TITLE, SessionPart.SPEAKERS, SessionPart.TRACK)}
    assert panel_of(planned).text.room == "Room 101"
    take_listed(planned, differences(planned)[0])
    shown = panel_of(planned)
    assert (shown.text.title, shown.texts["tr"].title, shown.speakers) == ("Discussion", "Tartışma", ("Can Ak",))
    assert sessions.every(planned.reader)["opening"].is_cancelled
