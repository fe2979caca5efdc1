"""What the stream brings: forks go on under a name of their own, and forgeries give way to what is proven."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.record import Record
from kiosk.domain.spans import Spans
from kiosk.storage import tables
from kiosk.storage.event_file import EventFile
from kiosk.storage.intake import Intake, take
from kiosk.storage.journal import fractures

ticks = itertools.count(1_000)


def _new(path: Path) -> EventFile:
    return EventFile.create(path, lambda: next(ticks))


@pytest.fixture
def files(tmp_path: Path) -> Iterator[list[EventFile]]:
    made = [_new(tmp_path / f"{number}.db") for number in range(3)]
    yield made
    for file in made:
        file.close()


def _write(file: EventFile, *points: str) -> list[Record]:
    for point in points:
        file.journal.append("point", point, {"kind": "entrance"})
    return list(file.journal.records(file.journal.device))


def _take(file: EventFile, records: list[Record], streamed: dict[str, Spans] | None = None) -> Intake:
    with file.writing():
        return take(file.journal, records, streamed or {})


def test_the_stream_decides_and_what_is_here_moves_to_a_name_that_every_kiosk_finds(files: list[EventFile]) -> None:
    ours, theirs, third = files
    first = _write(ours, "Desk 1")
    _take(theirs, first)
    _take(third, first)
    theirs.journal._device = ours.journal.device  # a copied disk
    told = _write(theirs, "Desk 2", "Desk 3")[1:]
    mine = _write(ours, "Desk 4")[1:]
    _take(third, mine)
    for file in (ours, third):
        assert _take(file, told).moved == 1
        assert fractures(file.writer) == []
    assert tables.contents(ours.writer)["point"] == tables.contents(third.writer)["point"]
    assert len(tables.contents(ours.writer)["point"]) == 4
    assert {r.hash for r in ours.journal.records()} == {r.hash for r in third.journal.records()}


def test_what_the_stream_brought_stands_against_what_comes_later(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    first = _write(ours, "Desk 1")
    _take(theirs, first)
    theirs.journal._device = ours.journal.device
    other = _write(theirs, "Desk 2")[1:]
    _write(ours, "Desk 3")
    found = _take(ours, other, {ours.journal.device: Spans.of([1, 2])})
    assert found.refused == tuple(other)


def test_a_forged_record_ahead_of_its_device_gives_way_to_the_real_one(files: list[EventFile]) -> None:
    ours, theirs, third = files
    real = _write(ours, "Desk 1", "Desk 2", "Desk 3")
    forged = replace(_write(theirs, "Desk 9")[0], device=real[0].device, seq=3)
    _take(third, [forged])
    _take(third, real, {real[0].device: Spans.of([3])})
    assert fractures(third.writer) == []
    assert {row[0] for row in tables.contents(third.writer)["point"]} == {"Desk 1", "Desk 2", "Desk 3"}


def test_a_kiosk_whose_name_somebody_else_uses_goes_on_under_another(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    before = ours.journal.device or _write(ours, "Desk 1")[0].device
    forged = replace(_write(theirs, "Desk 9")[0], device=before, seq=5)
    _take(ours, [forged])
    _write(ours, "Desk 2")
    assert ours.journal.device != before


def test_repeated_records_change_nothing(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    sent = _write(ours, "Desk 1", "Desk 2")
    assert len(_take(theirs, sent + sent).fresh) == 2
    assert _take(theirs, sent).fresh == ()
