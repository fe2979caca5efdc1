"""A file that came from another machine is believed only if its devices signed all that its journal says."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.record import digest_of
from kiosk.domain.kiosks.lines import next_hash
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.moment import LATEST
from kiosk.services.erase import erase
from kiosk.services.event import found_event
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import forks
from kiosk.storage.journal.authenticity import is_authentic
from kiosk.storage.journal.intake import take
from tests.authors import Author
from tests.conftest import STARTS
from tests.facts import Said
from tests.unchecked import merge_unchecked

ticks = itertools.count(STARTS)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[EventFile]:
    """An event with an import of 200 guests, of whom only every fiftieth record is signed, and a desk's own records."""
    made = EventFile.create(tmp_path / "event.db", lambda: next(ticks), this_machine)
    found_event(made, "Fair", "Europe/Istanbul", STARTS)
    made.journal.append_many(Said("attendee", f"a{number}", {"name": f"Guest {number}"}) for number in range(200))
    made.journal.append(Said("point", "Desk 1", {"kind": "entrance"}))
    yield made
    made.close()


def is_believed(file: EventFile) -> bool:
    return is_authentic(file.reader, file.read_event().id)


def test_what_kiosks_wrote_is_believed_and_only_as_that_event(file: EventFile) -> None:
    erase(file, "a7", reason=ErasureReason.ASKED)
    assert is_believed(file)
    assert not is_authentic(file.reader, "another event")


def test_so_is_what_stands_behind_a_gap(file: EventFile) -> None:
    author = _admitted(file)
    written = [author.write("point", f"Door {number}", {}) for number in range(4)]
    with file.writing():
        take(file.journal, [written[0], *written[2:]])
    assert is_believed(file)


def test_and_what_a_copied_disk_went_on_to_write(file: EventFile) -> None:
    author = _admitted(file)
    first = author.write("point", "Door", {})
    twin = Author(author.event, author.key)
    twin.device, twin.last, twin._head = author.device, author.last, author._head
    for one, at in ((author, 2), (twin, 3)):
        with file.writing():
            take(file.journal, [first, one.write("point", f"Door {at}", {}, at=at)])
    (line,) = forks.line_names(file.reader)
    assert is_believed(file)
    file.writer.execute("UPDATE journal SET hash = zeroblob(32) WHERE device = ?", (line,))
    assert not is_believed(file)


@pytest.mark.parametrize(("subject", "at"), [("Door", LATEST + 1), ("D" * 201, 1)])
def test_a_file_brings_nothing_that_a_stream_would_not(file: EventFile, subject: str, at: int) -> None:
    with file.writing():
        take(file.journal, [_admitted(file).write("point", subject, {}, at=at)])
    assert not is_believed(file)


def _admitted(file: EventFile) -> Author:
    author = Author(file.read_event().id)
    enrol(file, key_text(bytes(author.key.verify_key)), "Door")
    return author


_OTHER = '{"name":"Mallory"}'
_FORGERIES: dict[str, Callable[[EventFile], object]] = {
    "another body": lambda file: file.writer.execute("UPDATE journal SET body = ? WHERE subject = 'a9'", (_OTHER,)),
    "another body and its digest": lambda file: file.writer.execute(
        "UPDATE journal SET body = ?, salt = x'00', digest = ? WHERE subject = 'a9'",
        (_OTHER, digest_of(b"\0", _OTHER)),
    ),
    "another subject": lambda file: file.writer.execute("UPDATE journal SET subject = 'b' WHERE subject = 'a9'"),
    "no signature at the end": lambda file: file.writer.execute("UPDATE journal SET signature = NULL"),
    "another key": lambda file: file.writer.execute("UPDATE signer SET public_key = 'UOTHER'"),
    "another role": lambda file: file.writer.execute("UPDATE member SET role = 'desk'"),
    "one more organiser": lambda file: file.writer.execute(
        "INSERT INTO member SELECT 'UOTHER', role, name, 0, 0, NULL, '', '', 0, 1, '[]', 0 FROM member LIMIT 1"
    ),
    "what counts left out": lambda file: file.writer.execute(
        "INSERT INTO left_out SELECT device, seq FROM journal WHERE subject = 'a9'"
    ),
    "another event besides": lambda file: file.writer.execute("INSERT INTO anchor VALUES ('another')"),
    "another column's kind": lambda file: file.writer.execute("UPDATE journal SET salt = 7 WHERE subject = 'a9'"),
}


@pytest.mark.parametrize("forgery", _FORGERIES)
def test_what_was_altered_is_not(file: EventFile, forgery: str) -> None:
    _FORGERIES[forgery](file)
    assert not is_believed(file)


def test_nor_is_what_was_added_under_a_kiosks_name_or_by_nobody(file: EventFile) -> None:
    *_, last = file.journal.records(file.journal.device)
    added = replace(last, seq=last.seq + 1, subject="Desk 9")
    added = replace(added, hash=next_hash(last.hash, added))
    nobody = replace(Author(file.read_event().id).write("point", "Desk 9", {}), signature=None)
    for forged in (added, nobody):
        merge_unchecked(file.journal, [forged])
        assert not is_believed(file)
        file.writer.execute("DELETE FROM journal WHERE hash = ?", (forged.hash,))
        file.writer.execute("DELETE FROM left_out")
        assert is_believed(file)


def test_nor_is_a_record_before_the_end_of_which_nothing_follows(file: EventFile) -> None:
    """An unsigned one in the midst of an import, after which others are missing."""
    file.writer.execute("DELETE FROM journal WHERE subject = 'a20'")
    assert not is_believed(file)
