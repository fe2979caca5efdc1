"""What other kiosks bring: what copies of a disk wrote is sorted out alike everywhere, and forgeries give way."""

import itertools
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks.lines import next_hash
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.spans import Spans
from kiosk.services.admit import admit
from kiosk.services.kiosks.members import enrol
from kiosk.services.kiosks.proof import prove
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import forks, intake, scratch
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.journal.intake import Intake, take
from kiosk.storage.journal.ledger import Ledger
from kiosk.storage.tables import derived
from tests.authors import Author
from tests.facts import Said
from tests.properties import holds

ticks = itertools.count(1_000)


def _new(path: Path) -> EventFile:
    return EventFile.create(path, lambda: next(ticks), this_machine)


@pytest.fixture
def files(tmp_path: Path) -> Iterator[list[EventFile]]:
    made = [_new(tmp_path / f"{number}.db") for number in range(3)]
    yield made
    for file in made:
        file.close()


def _write(file: EventFile, *points: str) -> list[Record]:
    for point in points:
        file.journal.append(Said("point", point, {"kind": "entrance"}))
    return list(file.journal.records(file.journal.device))


def _take(file: EventFile, records: Sequence[Record]) -> Intake:
    with file.writing():
        return take(file.journal, records)


def _copied(files: list[EventFile]) -> list[Record]:
    """Let all files go on as one device; returns what it had written before."""
    first = _write(files[0], "Desk 1")
    for file in files[1:]:
        _take(file, first)
        file.journal.binding.device = files[0].journal.device
    return first


def _points(file: EventFile) -> set[str]:
    return {row[0] for row in derived.contents(file.writer)["point"]}


def test_what_two_copies_wrote_is_kept_and_every_kiosk_finds_the_same_names(files: list[EventFile]) -> None:
    ours, theirs, third = files
    _copied([ours, theirs])
    told, mine = _write(theirs, "Desk 2", "Desk 3"), _write(ours, "Desk 4")
    _take(third, mine)
    _take(third, told[1:])
    _take(ours, told)
    _take(theirs, mine)
    for file in files:
        assert fractures(file.writer) == []
        assert _points(file) == {"Desk 1", "Desk 2", "Desk 3", "Desk 4"}
    assert len({frozenset(r.hash for r in file.journal.records()) for file in files}) == 1
    assert ours.journal.device == theirs.journal.device == ""


def test_the_copy_that_went_on_earlier_keeps_the_name(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    _copied([ours, theirs])
    early = _write(ours, "Desk 2")
    late = _write(theirs, "Desk 3", "Desk 4")
    assert _take(ours, late).changed == {}
    assert list(ours.journal.records(early[0].device)) == early
    found = _take(theirs, early)
    assert found.changed == {early[0].device: Spans.of([2, 3])}
    assert found.places == ((early[0].device, 1), (early[0].device, 2))


def test_a_forged_record_ahead_of_its_device_gives_way_to_the_real_one(files: list[EventFile]) -> None:
    ours, theirs, third = files
    real = _write(ours, "Desk 1", "Desk 2", "Desk 3")
    forged = replace(_write(theirs, "Desk 9")[0], device=real[0].device, seq=3)
    _take(third, [forged])
    _take(third, real)
    assert fractures(third.writer) == []
    assert _points(third) == {"Desk 1", "Desk 2", "Desk 3"}


def test_a_false_record_neither_moves_what_stands_nor_takes_a_kiosks_name(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    mine = _write(ours, "Desk 1", "Desk 2")
    forged = [replace(_write(theirs, "Desk 9")[0], device=mine[0].device, seq=seq) for seq in (1, 2, 3)]
    found = _take(ours, forged)
    assert (found.unsigned, found.changed, found.fresh) == (3, {}, ())
    assert ours.journal.device == mine[0].device
    assert list(_write(ours, "Desk 3"))[:2] == mine


def test_nobody_else_writes_under_a_kiosks_name(files: list[EventFile]) -> None:
    ours, _, third = files
    mine = _write(ours, "Desk 1")
    other = Author()
    next_one = replace(other.write("point", "Desk 9", {}), device=mine[0].device, seq=2)
    next_one = replace(next_one, hash=next_hash(mine[0].hash, next_one))
    for forged in (next_one, other.sign(next_one), replace(next_one, signature=mine[0].signature)):
        for file in (ours, third):
            _take(file, mine)
            assert _take(file, [forged]).unsigned == 1
    assert [record.seq for record in _write(ours, "Desk 2")] == [1, 2]
    assert _points(third) == {"Desk 1"}


def test_what_is_signed_for_one_event_is_nothing_in_another(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    theirs.journal.expect("another event")
    assert _take(theirs, _write(ours, "Desk 1")).unsigned == 1


@holds(few=20, many=200, data=st.data())
def test_whatever_is_altered_of_a_signed_record_it_is_not_taken(tmp_path: Path, data: st.DataObject) -> None:
    author, file = Author(), _new(Path(tempfile.mkdtemp(dir=tmp_path)) / "event.db")
    written = [author.write("point", f"Desk {number}", {"kind": "entrance"}, at=number) for number in range(1, 4)]
    which = data.draw(st.integers(0, 2))
    record = written[which]
    assert record.signature is not None
    place = data.draw(st.integers(0, len(record.signature) - 1))
    bent = bytearray(record.signature)
    bent[place] ^= data.draw(st.integers(1, 255))
    altered = data.draw(
        st.sampled_from(
            [
                replace(record, at=record.at + 1),
                replace(record, seq=record.seq + 5),
                replace(record, kind="session"),
                replace(record, subject="Desk 7"),
                replace(record, digest=bytes(32)),
                replace(record, hash=bytes(32)),
                replace(record, signature=bytes(bent)),
                replace(record, signature=None),
                replace(record, signature=written[which - 1].signature),
            ]
        )
    )
    found = _take(file, [altered])
    assert (found.unsigned, found.fresh, file.journal.count()) == (1, (), 0)
    assert len(_take(file, written).fresh) == 3
    file.close()


def test_one_signature_covers_what_was_written_before(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    ours.journal.append_many(Said("point", f"Desk {number}", {}) for number in range(180))
    sent = list(ours.journal.records())
    signed = [record.seq for record in sent if record.signature]
    assert signed == [50, 100, 150, 180]
    assert len(_take(theirs, sent[60:90]).fresh) == 0, "nothing that is signed covers these"
    assert len(_take(theirs, sent[60:100]).fresh) == 1, "what the first of them follows is not here"
    assert len(_take(theirs, sent[:61]).fresh) == 50
    assert len(_take(theirs, sent[:99]).fresh) == 49
    assert len(_take(theirs, sent).fresh) == 80
    assert fractures(theirs.writer) == []


def test_who_passes_records_on_without_what_they_say_takes_nothing_away_for_good(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    sent = _write(ours, "Desk 1", "Desk 2")
    _take(theirs, [replace(record, body=None, salt=None) for record in sent])
    assert _points(theirs) == set()
    _take(theirs, sent)
    assert _points(theirs) == {"Desk 1", "Desk 2"}


def test_repeated_records_change_nothing(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    sent = _write(ours, "Desk 1", "Desk 2")
    assert len(_take(theirs, sent + sent).fresh) == 2
    assert _take(theirs, sent).fresh == ()


def test_the_newest_of_a_copy_may_come_long_before_the_rest(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    _copied([ours, theirs])
    mine = _write(ours, *(f"Ours {number}" for number in range(5)))
    told = _write(theirs, *(f"Theirs {number}" for number in range(200)))
    for part in (mine, told[-16:], told[:-16]):
        for file in files:
            _take(file, part)
    for file in files:
        assert fractures(file.writer) == []
        assert len(_points(file)) == 206
    assert len({frozenset(r.hash for r in file.journal.records()) for file in files}) == 1


def test_what_goes_to_others_is_what_was_written(files: list[EventFile]) -> None:
    ours, theirs, _ = files
    _copied([ours, theirs])
    mine, told = _write(ours, "Desk 2"), _write(theirs, "Desk 3")
    _take(ours, told)
    (line,) = forks.line_names(ours.writer)
    assert forks.as_written(ours.writer, line, (1, 1)) == told[1:]
    assert forks.as_written(ours.writer, mine[0].device, (1, 2)) == mine
    forged = [replace(record, device=line, seq=1) for record in told[1:]]
    assert _take(ours, forged).unsigned == 1


def test_an_undo_of_a_copys_own_scan_stays_with_that_scan(event_file: EventFile, tmp_path: Path) -> None:
    event_file.journal.append(Said("point", "Desk 1", {"kind": "entrance"}))
    event_file.backup(tmp_path / "copy.db")
    copy = EventFile.open(tmp_path / "copy.db", lambda: next(ticks) + 10**13, this_machine)
    copy.journal.binding.device = event_file.journal.device
    stays = admit(event_file, "one", point="Desk 1").scan
    goes = admit(copy, "two", point="Desk 1").scan
    assert stays == goes
    copy.journal.append(Said("undo", "", {"device": goes.device, "seq": goes.seq, "staff": "Selin"}))
    _take(event_file, list(copy.journal.records(goes.device)))
    undone = "SELECT ending, undone_at IS NOT NULL FROM scan ORDER BY ending"
    assert event_file.writer.execute(undone).fetchall() == [("one", 0), ("two", 1)]
    copy.close()


@holds(few=8, many=80, data=st.data())
def test_however_a_disk_was_copied_all_come_to_the_same(tmp_path: Path, data: st.DataObject) -> None:
    """Copies are made of copies at any moment, write on, and are heard of in any order, in parts, some again."""
    folder = Path(tempfile.mkdtemp(dir=tmp_path))
    writers = [_new(folder / "first.db")]
    written: dict[bytes, Record] = {}
    for step in range(data.draw(st.integers(3, 14))):
        writer = data.draw(st.sampled_from(writers))
        if data.draw(st.integers(0, 2)) == 0 and writer.journal.device and len(writers) < 4:
            copy = _new(folder / f"copy{step}.db")
            _take(copy, list(writer.journal.records()))
            copy.journal.binding.device = writer.journal.device
            writers.append(copy)
        else:
            record = writer.journal.append(Said("point", f"Desk {step}", {"kind": "entrance"}))
            written[record.hash] = record
    listeners = [_new(folder / f"listener{number}.db") for number in range(2)]
    for file in (*writers, *listeners):
        told = data.draw(st.permutations(list(written.values())))
        for part in _parts_of(data, [*told, *told[: len(told) // 3]]):
            _take(file, part)
    everyone = [*writers, *listeners]
    assert len({frozenset(r.hash for r in file.journal.records()) for file in everyone}) == 1
    for file in everyone:
        assert fractures(file.writer) == []
        assert _points(file) == {record.subject for record in written.values()}
        assert file.journal.count() == len(written)
        with scratch.rebuilt(file.writer) as fresh:
            assert derived.differing(file.writer, fresh) == []
        file.close()


def _parts_of(data: st.DataObject, records: list[Record]) -> Iterator[list[Record]]:
    while records:
        size = data.draw(st.integers(1, len(records)))
        yield records[:size]
        records = records[size:]


def test_of_a_device_that_nobody_admitted_little_is_kept_and_nothing_is_waited_for(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "OF_STRANGERS", 5)
    event = event_file.read_event().id
    stranger, desk = Author(event), Author(event)
    enrol(event_file, key_text(bytes(desk.key.verify_key)), "Desk 2")
    for author in (stranger, desk):
        written = [author.write("note", "x", {"number": number}) for number in range(9)]
        with event_file.writing():
            taken = take(event_file.journal, [written[0], *written[2:]])
        assert len(taken.fresh) == (5 if author is stranger else 8)
    ledger = Ledger(event_file.reader, event_file.journal)
    gaps = {device: ledger.held(device).gaps.spans for device in ledger.devices()}
    assert gaps[desk.device] == ((2, 2),)
    assert stranger.device not in gaps
    assert all(stranger.device not in row.device for row in prove(event_file).rows)
