"""Copies of one disk that both go on: the tables come to what the journal says, and only what moved is written anew."""

import copy
import itertools
import random
from pathlib import Path

import pytest
from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import Unknown
from kiosk.domain.kiosks.role import Role
from kiosk.services.erase import erase
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import intake
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.journal.scratch import rebuilt
from kiosk.storage.tables import derived
from tests.authors import Author
from tests.conftest import AddGuest
from tests.facts import Said
from tests.hosts import OpenKiosk
from tests.properties import holds
from tests.storage.journal.test_journal import EVENT, EVENT_ID, facts

_numbers = itertools.count()


def written(author: Author, said: list[Unknown], chance: random.Random) -> list[Record]:
    """Let a device write facts, its clock a little ahead or behind."""
    at = author.last.at if author.last else 1
    records = []
    for fact in said:
        at += chance.randrange(4)
        body = {**fact.body, "device": author.device} if fact.kind == "undo" else fact.body
        records.append(author.write(fact.kind, fact.subject, body, at=at))
    return records


@holds(few=12, many=80, before=facts, ours=facts, theirs=facts, seed=st.integers(0, 2**32))
def test_the_tables_come_to_what_the_journal_says_in_whatever_order_copies_of_a_disk_are_heard_of(
    tmp_path: Path, before: list[Unknown], ours: list[Unknown], theirs: list[Unknown], seed: int
) -> None:
    chance = random.Random(seed)
    original = Author(EVENT_ID)
    records = written(original, [Said("event", "event", EVENT), *before], chance)
    copied = copy.copy(original)
    records += written(original, ours, chance)
    records += written(copied, theirs[:3], chance)
    third = copy.copy(copied)
    records += written(copied, theirs[3:], chance) + written(third, theirs[4:], chance)
    contents = []
    for _ in range(2):
        chance.shuffle(records)
        file = EventFile.create(tmp_path / f"{next(_numbers)}.db", lambda: 0, this_machine)
        file.journal.expect(EVENT_ID)
        for first in range(0, len(records), 3):
            with file.writing():
                intake.take(file.journal, records[first : first + 3])
        assert fractures(file.writer) == []
        with rebuilt(file.writer) as fresh:
            assert derived.differing(file.writer, fresh) == []
        contents.append(derived.contents(file.writer))
        file.close()
    assert contents[0] == contents[1]


@pytest.mark.parametrize("is_earlier", [True, False])
def test_a_forked_record_among_many_has_only_what_moved_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_earlier: bool
) -> None:
    file = EventFile.create(tmp_path / "event.db", lambda: 0, this_machine)
    desk = Author(EVENT_ID)
    file.journal.expect(EVENT_ID)
    records = [desk.write("event", "event", EVENT)]
    records += [desk.write("attendee", f"p{n}", {"name": f"Konuk {n}"}, at=100 + n) for n in range(200)]
    forked = copy.copy(desk)
    records.append(desk.write("attendee", "p7", {"name": "Elif"}, at=500))
    with file.writing():
        intake.take(file.journal, records)
    changes = file.writer.total_changes
    monkeypatch.delattr(derived, "rebuild")
    with file.writing():
        intake.take(file.journal, [forked.write("attendee", "p7", {"phone": "1"}, at=400 if is_earlier else 600)])
    assert file.writer.total_changes - changes < 80
    row = file.reader.execute("SELECT name, phone FROM attendee WHERE id = 'p7'").fetchone()
    assert row == ("Elif", "1")
    assert file.reader.execute("SELECT count(*) FROM attendee").fetchone() == (200,)
    file.close()


def test_an_undo_on_a_copy_of_a_copy_takes_back_what_that_disk_recorded_whichever_copy_is_heard_of_first(
    tmp_path: Path,
) -> None:
    scan = Said("scan", "", {"attendee": None, "verdict": "admitted", "point": "Desk 1"})
    for seed in range(12):
        chance = random.Random(seed)
        original = Author(EVENT_ID)
        records = written(original, [Said("event", "event", EVENT)], chance)
        copied = copy.copy(original)
        records += written(original, [scan], chance) + written(copied, [scan, scan, scan], chance)
        third = copy.copy(copied)
        undo = Said("undo", "", {"device": "", "seq": 2, "staff": "Selin"})
        records += written(copied, [scan, undo], chance) + written(third, [scan, scan, undo, scan], chance)
        chance.shuffle(records)
        file = EventFile.create(tmp_path / f"{seed}.db", lambda: 0, this_machine)
        file.journal.expect(EVENT_ID)
        for first in range(0, len(records), 3):
            with file.writing():
                intake.take(file.journal, records[first : first + 3])
        with rebuilt(file.writer) as fresh:
            assert derived.differing(file.writer, fresh) == []
        file.close()


def test_what_a_copy_moves_says_nothing_of_who_was_erased(
    event_file: EventFile, add_guest: AddGuest, open_kiosk: OpenKiosk
) -> None:
    guest, laptop = add_guest("Elif Kılıç"), open_kiosk("laptop", Role.ORGANISER)
    stranger = Author(event_file.read_event().id)
    scan = stranger.write("scan", guest.id, {"verdict": "admitted", "point": "Elif was here"}, at=9)
    erase(laptop, guest.id, reason=ErasureReason.ASKED)
    earlier = stranger.again(None).write("scan", "other", {"verdict": "admitted"}, at=1)
    for records in ([scan], list(laptop.journal.records()), [earlier]):
        with event_file.writing():
            intake.take(event_file.journal, records)
    for table in ("journal", "stray"):
        query = f"SELECT count(*) FROM {table} WHERE body LIKE '%Elif was here%'"
        assert event_file.reader.execute(query).fetchone() == (0,)
