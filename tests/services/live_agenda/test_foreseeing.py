"""What is announced is what was foreseen: all of it or nothing, and only if the agenda is still as it was seen."""

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.consequences import EndsAfterEvent, RoomOccupied
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.faults.live_agenda import AgendaChangedMeanwhile
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.acts import standing_acts
from kiosk.services.live_agenda.changing import AgendaAct, cancel, carry_out, delay, move, session_named
from kiosk.services.live_agenda.foreseeing import carry_out_as_foreseen, foresee
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions
from tests.conftest import STARTS

MINUTE = 60_000
DAY = 24 * 60


def talk(id_: str, after: int, room: str = "Main hall") -> Session:
    starts = STARTS + after * MINUTE
    return Session(id_, starts, starts + 30 * MINUTE, SessionText(id_, room=room), day="2026-11-20")


@pytest.fixture
def planned(event_file: EventFile) -> EventFile:
    import_agenda(event_file, Agenda((talk("opening", 0), talk("panel", 30), talk("lunch", 30, "Garden"))))
    return event_file


def late(file: EventFile) -> AgendaAct:
    return delay(file, session_named(file, "opening"), 20, following=True)


def test_a_clash_is_told_once_and_only_if_the_change_brings_it(planned: EventFile) -> None:
    alone = delay(planned, session_named(planned, "opening"), 20)
    (taken,) = foresee(planned, alone).consequences
    assert isinstance(taken, RoomOccupied)
    assert (taken.session.id, taken.other.id) == ("opening", "panel")
    assert foresee(planned, late(planned)).consequences == (), "what follows gives way"
    carry_out(planned, alone)
    again = delay(planned, session_named(planned, "opening"), 25)
    assert foresee(planned, again).consequences == (), "it was in the way before"
    night = move(planned, session_named(planned, "lunch"), starts=STARTS + DAY * MINUTE)
    assert [type(one) for one in foresee(planned, night).consequences] == [EndsAfterEvent]
    assert foresee(planned, cancel(session_named(planned, "opening"))).consequences == ()


def test_a_program_that_ends_in_the_midst_has_changed_nothing(
    planned: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, append = sessions.shown(planned.reader), planned.journal.append
    written: list[object] = []

    def fail_at_the_second(fact: object) -> object:
        written.append(fact)
        if len(written) == 2:
            raise KeyboardInterrupt
        return append(fact)  # type: ignore[arg-type]  # facts, as the journal has them

    foreseen = foresee(planned, late(planned))
    with monkeypatch.context() as patch:
        patch.setattr(planned.journal, "append", fail_at_the_second)
        with pytest.raises(KeyboardInterrupt):
            carry_out_as_foreseen(planned, lambda: late(planned), foreseen)
    assert (len(written), sessions.shown(planned.reader), standing_acts(planned)) == (2, before, [])
    carry_out_as_foreseen(planned, lambda: late(planned), foreseen)
    assert [len(act.changes) for act in standing_acts(planned)] == [2]


def test_a_change_that_would_now_do_something_else_is_not_made(planned: EventFile) -> None:
    foreseen = foresee(planned, late(planned))
    carry_out(planned, move(planned, session_named(planned, "panel"), room="Garden"))
    with pytest.raises(AgendaChangedMeanwhile):
        carry_out_as_foreseen(planned, lambda: late(planned), foreseen)
    assert sessions.shown(planned.reader)[0].delay == 0
