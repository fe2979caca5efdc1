"""An agenda comes in beside desks: whole or not at all, and compared again if others changed it meanwhile."""

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.services.admit import admit
from kiosk.services.agenda import import_agenda
from kiosk.storage import pace
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import scratch
from kiosk.storage.tables import derived, imports, sessions
from tests.conftest import STARTS

MINUTE = 60_000


def _session(id_: str, after: int = 0) -> Session:
    starts = STARTS + after * MINUTE
    return Session(id_, starts, starts + 30 * MINUTE, SessionText(id_), day="2026-11-20")


LARGE = Agenda(tuple(_session(str(number), number) for number in range(120)))


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "LEAST", 25)
    monkeypatch.setattr(pace, "MOST", 25)
    monkeypatch.setattr(pace, "ALONE_S", 0)


def _is_as_rebuilt(file: EventFile) -> bool:
    with scratch.rebuilt(file.reader) as fresh:
        return not derived.differing(file.reader, fresh)


def test_desks_scan_while_a_large_agenda_comes_in_and_none_of_it_shows_before_all_is_stored(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)
    seen: list[int] = []

    def look(_: pace.Pace) -> None:
        admit(desk, "nobody", point="Desk 1")
        if not imports.ended(desk.reader):
            seen.append(len(sessions.every(desk.reader)))

    monkeypatch.setattr(pace.Pace, "pause", look)
    told: list[tuple[int, int]] = []
    report = import_agenda(event_file, LARGE, progress=lambda done, total: told.append((done, total)))
    assert (report.added, seen) == (120, [0] * 5)
    assert told == sorted(told)
    assert told[-1] == (120, 120)
    assert len(sessions.every(desk.reader)) == 120
    assert _is_as_rebuilt(event_file)
    desk.close()


def test_an_agenda_that_fails_half_way_changes_nothing(event_file: EventFile, monkeypatch: pytest.MonkeyPatch) -> None:
    import_agenda(event_file, Agenda((_session("0", 7), _session("gone", 60))))
    before = sessions.every(event_file.reader)
    pauses = iter([None, None])

    def fail(_: pace.Pace) -> None:
        if next(pauses, 1):
            monkeypatch.undo()
            raise KeyboardInterrupt

    monkeypatch.setattr(pace.Pace, "pause", fail)
    with pytest.raises(KeyboardInterrupt):
        import_agenda(event_file, LARGE)
    assert sessions.every(event_file.reader) == before
    assert _is_as_rebuilt(event_file)
    report = import_agenda(event_file, LARGE)
    assert (report.added, report.moved, report.missing) == (119, 1, 1)
    assert _is_as_rebuilt(event_file)


def test_a_small_agenda_is_one_transaction(event_file: EventFile, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)
    seen: set[int] = set()
    event_file.journal.committed = lambda: seen.add(len(sessions.every(desk.reader)))
    assert import_agenda(event_file, Agenda(LARGE.sessions[:40])).added == 40
    assert seen == {40}
    desk.close()


def test_an_agenda_that_another_import_changed_meanwhile_is_compared_again(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_agenda(event_file, Agenda((_session("a"), _session("b", 60))))
    seal, others = event_file.journal.seal, [Agenda((_session("a"), _session("b", 60), _session("c", 90)))]

    def meanwhile(fact: SessionDetails, import_id: str = "") -> object:
        if others:
            import_agenda(event_file, others.pop())
        return seal(fact, import_id)

    monkeypatch.setattr(event_file.journal, "seal", meanwhile)
    report = import_agenda(event_file, Agenda((_session("a", 10), _session("b", 60))))
    assert (report.moved, report.missing) == (1, 1), "the one that came in meanwhile is gone again"
