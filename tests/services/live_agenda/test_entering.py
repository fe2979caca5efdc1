"""Sessions are added and named by hand: that holds over every later file, which is told, and can be taken back."""

from dataclasses import replace

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.fault import Fault
from kiosk.domain.faults.live_agenda import EndsBeforeItBegins, TitleMissing
from kiosk.domain.import_report import ImportReport
from kiosk.domain.remarks.agenda_by_hand import RoomHolds, SpeakersHold, TimeHolds, TitleHolds, TrackHolds
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.acts import standing_acts, take_back
from kiosk.services.live_agenda.changing import carry_out, session_named
from kiosk.services.live_agenda.entering import SessionEntry, add, edit
from kiosk.services.live_agenda.foreseeing import foresee
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived, sessions
from tests.conftest import STARTS

MINUTE = 60_000
HALL = "Main hall"


def talk(id_: str, after: int, title: str = "") -> Session:
    starts = STARTS + after * MINUTE
    return Session(id_, starts, starts + 30 * MINUTE, SessionText(title or id_, room=HALL), day="2026-11-20")


PANEL = replace(talk("panel", 30, "Panel"), texts={"tr": SessionText("Oturum")}, speakers=("Ada Stone",), track="Money")
AGENDA = Agenda((talk("opening", 0, "Opening"), PANEL), whole=True)


@pytest.fixture
def planned(event_file: EventFile) -> EventFile:
    import_agenda(event_file, AGENDA)
    return event_file


def shown(file: EventFile) -> dict[str, Session]:
    return {session.text.title: session for session in sessions.shown(file.reader)}


def remarks(report: ImportReport) -> list[type]:
    return [type(note.remark) for note in report.notes]


def come(file: EventFile, *, at: int = 60) -> None:
    entry = SessionEntry("Quiz", {"tr": "Bilgi yarışması"}, ("Deniz Aksoy",))
    carry_out(file, add(file, entry, STARTS + at * MINUTE, STARTS + (at + 30) * MINUTE, HALL))


def test_a_session_that_is_added_is_shown_and_taken_back(planned: EventFile) -> None:
    come(planned)
    quiz = shown(planned)["Quiz"]
    assert (quiz.text_in("tr").title, quiz.text.room, quiz.speakers) == ("Bilgi yarışması", HALL, ("Deniz Aksoy",))
    assert (quiz.moved_from, quiz.earlier) == (None, {}), "nothing else was printed of it"
    before = derived.contents(planned.writer)
    planned.rebuild()
    assert derived.contents(planned.writer) == before
    (act,) = standing_acts(planned)
    take_back(planned, act.id)
    assert list(shown(planned)) == ["Opening", "Panel"]


def test_no_later_file_takes_it_off_and_one_that_has_it_is_the_same_session(planned: EventFile) -> None:
    come(planned)
    import_agenda(planned, replace(AGENDA, sessions=(talk("opening", 5, "Opening"), PANEL)))
    assert list(shown(planned)) == ["Opening", "Panel", "Quiz"]
    listed = replace(talk("from-the-file", 60, "Quiz"), speakers=("Deniz Aksoy",))
    import_agenda(planned, replace(AGENDA, sessions=(*AGENDA.sessions, listed)))
    assert len(shown(planned)) == 3
    take_back(planned)
    assert "Quiz" in shown(planned), "the file has it"


def test_what_is_said_by_hand_holds_over_a_later_file_which_is_told(planned: EventFile) -> None:
    before = SessionEntry("Panel", {"en": "Panel", "tr": "Oturum"}, ("Ada Stone",), "Money")
    said = SessionEntry(
        "Great panel", {"en": "Great panel", "tr": "Büyük oturum"}, ("Ada Stone", "Selin Kaya"), "Growth"
    )
    act = edit(session_named(planned, "panel"), said, before)
    carry_out(planned, act)
    panel = shown(planned)["Great panel"]
    assert (panel.text_in("tr").title, panel.speakers, panel.track) == ("Büyük oturum", said.speakers, "Growth")
    assert (panel.earlier_in("en").title, panel.earlier_in("tr").title) == ("Panel", "Oturum"), "old and new are marked"
    assert panel.starts == PANEL.starts
    report = import_agenda(planned, replace(AGENDA, sessions=(AGENDA.sessions[0], replace(PANEL, starts=STARTS))))
    assert {TitleHolds, SpeakersHold, TrackHolds} <= set(remarks(report))
    assert {TimeHolds, RoomHolds}.isdisjoint(remarks(report))
    assert (shown(planned)["Great panel"].starts, shown(planned)["Great panel"].track) == (STARTS, "Growth")
    take_back(planned)
    panel = shown(planned)["Panel"]
    assert (panel.text_in("tr").title, panel.speakers, panel.track) == ("Oturum", ("Ada Stone",), "Money")


def test_what_a_new_session_stands_in_the_way_of_is_told(planned: EventFile) -> None:
    act = add(
        planned, SessionEntry("Quiz", speakers=("Ada Stone",)), STARTS + 40 * MINUTE, STARTS + 50 * MINUTE, "Garden"
    )
    assert [type(one).__name__ for one in foresee(planned, act).consequences] == ["SpeakerElsewhere"]
    act = add(planned, SessionEntry("Quiz"), STARTS + 40 * MINUTE, STARTS + 50 * MINUTE, "main HALL")
    assert [type(one).__name__ for one in foresee(planned, act).consequences] == ["RoomOccupied"]


def test_what_cannot_be_is_refused_and_half_of_it_is_nothing(
    planned: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[tuple[SessionEntry, int, type[Fault]]] = [
        (SessionEntry(" "), 60, TitleMissing),
        (SessionEntry("Quiz"), -5, EndsBeforeItBegins),
    ]
    for entry, lasts, fault in refused:
        with pytest.raises(fault):
            add(planned, entry, STARTS, STARTS + lasts * MINUTE)
    append = planned.journal.append

    def fail_at_the_second(fact: object) -> object:
        if type(fact).__name__ == "SessionChange":
            raise KeyboardInterrupt
        return append(fact)  # type: ignore[arg-type]  # facts, as the journal has them

    with monkeypatch.context() as patch:
        patch.setattr(planned.journal, "append", fail_at_the_second)
        with pytest.raises(KeyboardInterrupt):
            come(planned)
    assert len(sessions.every(planned.reader)) == 2
