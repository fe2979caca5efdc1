"""The journal's promises: one order for all kiosks, nothing lost, and tampering shows."""

import itertools
import random
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.facts.kinds import Fact
from kiosk.domain.facts.reading import PERSONAL
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import Unknown
from kiosk.domain.fault import Fault
from kiosk.storage.connection import Connection, hold
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import journal
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.tables import derived
from tests.conftest import STARTS
from tests.facts import Said
from tests.properties import holds
from tests.unchecked import merge_unchecked

EVENT_ID = "e"
EVENT = {"id": EVENT_ID, "name": "E", "timezone": "UTC", "starts": STARTS, "ends": STARTS + 2}
NAMES = ("Elif Kılıç", "Ayşegül Demirtaş", "Wu", "")
people = st.sampled_from(("p1", "p2", "p3"))
keys = st.tuples(st.sampled_from((0, 1, 2)), st.integers(1, 12))

attendee = st.builds(
    lambda who, name, status, codes, revoked: Said(
        "attendee", who, {"name": name, "status": status, "codes": codes, "revoked": revoked}
    ),
    people,
    st.sampled_from(NAMES),
    st.sampled_from(("paid", "unpaid", "cancelled")),
    st.dictionaries(st.sampled_from(("A", "B", "C")), st.sampled_from(("badge", "ticket")), max_size=2),
    st.lists(st.sampled_from(("A", "B")), max_size=1),
)
scan = st.builds(
    lambda who, verdict, area, again: Said(
        "scan", who or "", {"attendee": who, "verdict": verdict, "point": "Desk 1", "area": area, "again": again}
    ),
    st.one_of(st.none(), people),
    st.sampled_from(("admitted", "already_in", "unknown_code", "left")),
    st.sampled_from(("", "Hall")),
    st.booleans(),
)
undo = st.builds(
    lambda who, key: Said("undo", who or "", {"device": f"d{key[0]}", "seq": key[1], "staff": "Selin"}),
    st.one_of(st.none(), people),
    keys,
)
session = st.builds(
    lambda which, starts, gone, tr: Said(
        "session",
        which,
        {"starts": starts, "ends": starts + 1, "title": "T", "gone": gone, "texts": {"tr": {"title": tr}}},
    ),
    st.sampled_from(("s1", "s2")),
    st.integers(STARTS, STARTS + 4),
    st.booleans(),
    st.sampled_from(("Öğle", "Söyleşi")),
)
exchange = st.builds(
    lambda which, members: Said("exchange", which, {"members": members, "point": "Foyer 1"}),
    st.uuids().map(str),
    st.lists(people, min_size=2, max_size=3, unique=True),
)
consent = st.builds(
    lambda who, given: Said("consent", who, {"exchange": "e1", "purpose": "share", "fields": ["name"], "given": given}),
    people,
    st.booleans(),
)
point = st.builds(
    lambda name, room, removed: Said("point", name, {"kind": "session_door", "room": room, "removed": removed}),
    st.sampled_from(("Desk 1", "Door")),
    st.sampled_from(("Hall", "Kaffee")),
    st.booleans(),
)
rule = st.builds(
    lambda number, door, most, removed: Said(
        "rule", number, {"point": door, "kind": "capacity", "number": most, "removed": removed}
    ),
    st.sampled_from(("r1", "r2")),
    st.sampled_from(("Desk 1", "Door")),
    st.integers(0, 3),
    st.booleans(),
)
event = st.builds(
    lambda name: Said("event", "event", EVENT | {"name": name}),
    st.sampled_from(NAMES),
)
erasure = st.builds(
    lambda who, salt: Said("erasure", who, {"reason": "asked", "staff": "Selin", "salt": salt, "marks": [salt * 2]}),
    people,
    st.sampled_from(("5a", "5b")),
)
facts = st.lists(st.one_of(attendee, scan, undo, session, exchange, consent, event, erasure, point, rule), max_size=12)
histories = st.tuples(facts, facts, facts)

_numbers = itertools.count()


def _without_erased(records: list[Record]) -> list[Record]:
    """Return what is left of records, in the journal's order, once every erasure among them is heard of."""
    gone = {record.subject for record in records if record.kind == "erasure"}
    return [
        replace(record, body=None, salt=None) if record.kind in PERSONAL and record.subject in gone else record
        for record in sorted(records, key=lambda record: (record.device, record.seq))
    ]


def _drifting(chance: random.Random, offset: int) -> int:
    """Return what a clock says that is off by some milliseconds and stands never quite still."""
    return offset + chance.randrange(6)


def _records_of(folder: Path, history: tuple[list[Fact], ...], seed: int) -> list[Record]:
    """Let three devices write their facts with clocks that disagree."""
    chance = random.Random(seed)
    found: list[Record] = []
    files: list[EventFile] = []
    devices: dict[str, str] = {}
    for number in range(len(history)):
        offset = chance.randrange(5)
        file = EventFile.create(folder / f"{next(_numbers)}.db", partial(_drifting, chance, offset), this_machine)
        file.journal.expect(EVENT_ID)
        with file.writing():
            devices[f"d{number}"] = file.journal.bind()
        files.append(file)
    files[0].journal.append(Said("event", "event", EVENT))
    for file, its_facts in zip(files, history, strict=True):
        file.journal.append_many(_by_real_names(fact, devices) for fact in its_facts)
        found += file.journal.records()
        file.close()
    return found


def _by_real_names(fact: Fact, devices: dict[str, str]) -> Fact:
    """Return a fact that names a scan's device by its id."""
    if not isinstance(fact, Unknown) or fact.kind != "undo":
        return fact
    return replace(fact, body={**fact.body, "device": devices[str(fact.body["device"])]})


@holds(few=8, many=40, history=histories, seed=st.integers(0, 2**32))
def test_any_order_and_any_repetition_of_several_devices_records_gives_the_same_tables(
    tmp_path: Path, history: tuple[list[Fact], ...], seed: int
) -> None:
    records = _records_of(tmp_path, history, seed)
    chance = random.Random(seed)
    contents = []
    for _ in range(2):
        arrival = records + chance.choices(records, k=len(records) // 2) if records else []
        chance.shuffle(arrival)
        file = EventFile.create(tmp_path / f"{next(_numbers)}.db", lambda: 0, this_machine)
        while arrival:
            size = chance.randint(1, 6)
            merge_unchecked(file.journal, arrival[:size])
            arrival = arrival[size:]
        contents.append(derived.contents(file.writer))
        assert list(file.journal.records()) == _without_erased(records)
        assert fractures(file.writer) == []
        words = file.writer.execute("SELECT term, doc, cnt FROM attendee_word").fetchall()
        file.rebuild()
        assert derived.contents(file.writer) == contents[-1], "rebuild changed something"
        assert file.writer.execute("SELECT term, doc, cnt FROM attendee_word").fetchall() == words
        for index in ("attendee_search", "code_search"):
            file.writer.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        file.close()
    assert contents[0] == contents[1]


def _filled(path: Path) -> EventFile:
    ticks = itertools.count(1_000)
    file = EventFile.create(path, lambda: next(ticks), this_machine)
    file.journal.append(Said("event", "event", EVENT))
    for number in range(6):
        file.journal.append(
            Said("attendee", f"p{number}", {"name": f"Guest {number}", "codes": {f"C{number}": "badge"}})
        )
        file.journal.append(
            Said("scan", f"p{number}", {"attendee": f"p{number}", "verdict": "admitted", "point": "Desk 1"})
        )
    return file


@holds(
    few=15,
    many=60,
    seq=st.integers(1, 13),
    column=st.sampled_from(("at", "kind", "subject", "body", "salt", "digest", "hash")),
    where=st.integers(0, 10_000),
    bit=st.integers(0, 7),
)
def test_a_flipped_bit_in_any_record_is_found(tmp_path: Path, seq: int, column: str, where: int, bit: int) -> None:
    file = _filled(tmp_path / f"{next(_numbers)}.db")
    (value,) = file.writer.execute(f"SELECT CAST({column} AS BLOB) FROM journal WHERE seq = ?", (seq,)).fetchone()
    (kept,) = file.writer.execute(f"SELECT typeof({column}) FROM journal WHERE seq = ?", (seq,)).fetchone()
    if not value:
        file.close()
        return
    flipped = bytearray(value)
    flipped[where % len(flipped)] ^= 1 << bit
    cast = {"integer": "INTEGER", "text": "TEXT", "blob": "BLOB"}[kept]
    try:
        file.writer.execute(f"UPDATE journal SET {column} = CAST(? AS {cast}) WHERE seq = ?", (bytes(flipped), seq))
        (after,) = file.writer.execute(f"SELECT CAST({column} AS BLOB) FROM journal WHERE seq = ?", (seq,)).fetchone()
        if after != value:
            assert fractures(file.writer)
    finally:
        file.close()


@pytest.mark.parametrize("seq", range(1, 14))
def test_a_missing_record_is_found_the_last_one_too(tmp_path: Path, seq: int) -> None:
    file = _filled(tmp_path / "event.db")
    file.writer.execute("DELETE FROM journal WHERE seq = ?", (seq,))
    assert fractures(file.writer)
    file.close()


def test_an_erased_body_leaves_the_chain_whole(tmp_path: Path) -> None:
    file = _filled(tmp_path / "event.db")
    file.writer.execute("UPDATE journal SET body = NULL, salt = NULL WHERE kind = 'attendee' AND subject = 'p1'")
    assert fractures(file.writer) == []
    file.close()


def test_time_never_runs_backwards_on_one_device(tmp_path: Path) -> None:
    times = iter((5_000, 4_000, 6_000))
    file = EventFile.create(tmp_path / "event.db", lambda: next(times), this_machine)
    written = [file.journal.append(Said("point", f"Desk {number}", {})).at for number in range(3)]
    assert written == [5_000, 5_000, 6_000]
    file.close()


def test_a_copied_file_gets_a_device_of_its_own(tmp_path: Path) -> None:
    file = _filled(tmp_path / "event.db")
    first = file.journal.device
    file.backup(tmp_path / "copy.db")
    copy = EventFile.open(tmp_path / "copy.db", lambda: 9_999, this_machine)
    copy.journal.append(Said("point", "Desk 2", {}))
    assert copy.journal.device != first
    assert fractures(copy.writer) == []
    assert merge_unchecked(file.journal, copy.journal.records()) == 1
    file.close()
    copy.close()


def test_a_failing_transaction_leaves_nothing_behind(tmp_path: Path) -> None:
    file = _filled(tmp_path / "event.db")
    before = file.journal.count()

    def broken() -> Iterator[Said]:
        yield Said("point", "Desk 7", {})
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        file.journal.append_many(broken())
    assert file.journal.count() == before
    assert fractures(file.writer) == []
    file.close()


def test_a_thread_that_asks_for_the_device_while_another_makes_it_disturbs_nothing(tmp_path: Path) -> None:
    for number in range(30):
        file = EventFile.create(tmp_path / f"race{number}.db", lambda: 1_000, this_machine)
        done = threading.Event()

        def ask(file: EventFile = file, done: threading.Event = done) -> None:
            while not done.is_set():
                assert file.journal.device is not None

        thread = threading.Thread(target=ask)
        thread.start()
        for point in range(5):
            file.journal.append(Said("point", f"Desk {point}", {}))
        done.set()
        thread.join()
        assert {record.device for record in file.journal.records()} == {file.journal.device} != {""}
        file.close()


def test_a_program_that_is_stopped_just_as_it_gets_the_file_lets_it_go(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(connection: Connection) -> None:
        hold(connection)
        raise KeyboardInterrupt

    with monkeypatch.context() as stop:
        stop.setattr(journal, "hold", stopped)
        with pytest.raises(KeyboardInterrupt):
            event_file.journal.append(Said("point", "Desk 1", {}))
    assert not event_file.writer.in_transaction
    assert event_file.journal.append(Said("point", "Desk 2", {})).seq == event_file.journal.count()


def test_what_is_too_long_for_other_kiosks_is_refused_and_not_recorded(event_file: EventFile) -> None:
    before = len(list(event_file.journal.records()))
    with pytest.raises(Fault, match="longer than"):
        event_file.journal.append(Said("attendee", "a1", {"name": "x" * 300_000}))
    assert len(list(event_file.journal.records())) == before
