"""An agenda is stored beside desks that go on: in pieces, and compared again if others changed it meanwhile."""

from collections.abc import Sequence

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.services.agenda import import_agenda
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.sealing import SealedFact
from tests.conftest import STARTS

MINUTE = 60_000


def _session(id_: str, after: int = 0) -> Session:
    starts = STARTS + after * MINUTE
    return Session(id_, starts, starts + 30 * MINUTE, SessionText(id_), day="2026-11-20")


def test_desks_write_between_the_pieces_of_a_large_agenda(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    append = event_file.journal.append_sealed

    def counted(facts: Sequence[SealedFact]) -> int:
        sizes.append(len(facts))
        return append(facts)

    monkeypatch.setattr(event_file.journal, "append_sealed", counted)
    told: list[tuple[int, int]] = []
    agenda = Agenda(tuple(_session(str(number), number) for number in range(120)))
    report = import_agenda(event_file, agenda, progress=lambda done, total: told.append((done, total)))
    assert (report.added, sizes) == (120, [50, 50, 20])
    assert told == [(50, 120), (100, 120), (120, 120)]


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
