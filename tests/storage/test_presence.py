"""Whether a program has an event file for itself, as an import asks that then need not let others in so often."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.fault import Fault
from kiosk.storage import event_file as event_file_module
from kiosk.storage import presence
from kiosk.storage.event_file import EventFile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nobody can tell there whether they are alone")


def _opened(file: EventFile, path: Path) -> EventFile:
    return EventFile.open(path, file.clock, this_machine)


def test_whoever_opens_the_file_by_another_name_is_heard_of(
    event_file: EventFile, tmp_path_factory: pytest.TempPathFactory
) -> None:
    link = tmp_path_factory.mktemp("elsewhere") / "today.db"
    link.symlink_to(event_file.path)
    assert event_file.is_alone()
    desk = _opened(event_file, link)
    assert (event_file.is_alone(), desk.is_alone()) == (False, False)
    desk.close()
    assert event_file.is_alone()


def test_who_cannot_be_heard_of_opens_the_file_all_the_same_and_takes_nobody_to_be_away(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    monkeypatch.setattr(presence, "_PATIENCE_S", 0.01)
    folder = os.open(event_file.path.parent, os.O_RDONLY)
    assert event_file.is_alone()
    event_file.close()
    fcntl.flock(folder, fcntl.LOCK_EX)  # as a program that was stopped while it looked
    desk = _opened(event_file, event_file.path)
    os.close(folder)
    assert not desk.is_alone()
    desk.close()
    later = _opened(event_file, event_file.path)
    assert later.is_alone()
    later.close()


def test_where_folders_cannot_be_locked_nobody_is_alone(event_file: EventFile, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", refuse)
    desk = _opened(event_file, event_file.path)
    monkeypatch.undo()
    assert not desk.is_alone()
    desk.close()


def test_where_one_connection_serves_a_whole_program_its_import_is_not_alone(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert event_file.is_alone()
    monkeypatch.setattr(event_file_module, "is_safe_for_many", lambda: False)
    assert not event_file.is_alone()


def test_of_a_file_that_could_not_be_opened_nothing_is_left(event_file: EventFile) -> None:
    other = event_file.path.with_name("other.db")
    other.write_bytes(b"no database, but long enough for its header to be looked at" * 20)
    with pytest.raises(Fault):
        _opened(event_file, other)
    assert event_file.is_alone()
