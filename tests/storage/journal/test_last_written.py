"""An older copy that is put back never goes on under its old device id: two histories would bear one name."""

import shutil
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.tables import derived
from tests.conftest import STARTS
from tests.facts import Said
from tests.unchecked import merge_unchecked

EVENT = {"id": "e", "name": "E", "timezone": "UTC", "starts": STARTS, "ends": STARTS + 2}


def opened(path: Path) -> EventFile:
    return EventFile.open(path, lambda: 1_000, this_machine)


def written(path: Path, *points: str) -> str:
    """Write records; returns the id of the device that wrote them."""
    file = opened(path)
    for point in points:
        file.journal.append(Said("point", point, {}))
    device = file.journal.device
    file.close()
    return device


@pytest.fixture
def event(tmp_path: Path) -> Path:
    file = EventFile.create(tmp_path / "event.db", lambda: 1_000, this_machine)
    file.journal.append(Said("event", "event", EVENT))
    file.close()
    return tmp_path / "event.db"


def test_a_file_that_is_opened_again_keeps_its_device(event: Path) -> None:
    first = written(event, "Desk 1")
    assert opened(event).journal.device == first
    assert written(event, "Desk 2") == first


@pytest.mark.parametrize("how", ["over", "renamed", "backup"])
def test_an_older_copy_put_back_gets_a_new_device(event: Path, how: str) -> None:
    written(event, "Desk 1")
    old = event.with_name("old.db")
    if how == "backup":
        file = opened(event)
        file.backup(old)
        file.close()
    else:
        shutil.copyfile(event, old)
    device = written(event, "Desk 2")
    late = list(opened(event).journal.records())
    if how == "renamed":
        old.replace(event)
    else:
        shutil.copyfile(old, event)  # keeps the inode, as cp and rsync --inplace do
    assert written(event, "Desk 3") != device
    file = opened(event)
    assert merge_unchecked(file.journal, late) == 1, "what the lost file held can be merged"
    assert fractures(file.writer) == []
    file.close()


def test_an_inode_that_is_used_again_is_no_proof_of_the_same_file(event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.bootstrap.this_machine.machine_of", lambda path: "the same")
    old = event.with_name("old.db")
    written(event, "Desk 1")
    shutil.copyfile(event, old)
    device = written(event, "Desk 2")
    old.replace(event)
    assert written(event, "Desk 3") != device


def test_a_machine_that_remembers_nothing_takes_a_new_device(event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    device = written(event, "Desk 1")
    monkeypatch.setenv("XDG_STATE_HOME", "/dev/null")
    second = written(event, "Desk 2")
    assert second not in ("", device)
    assert written(event, "Desk 3") not in (device, second)
    file = opened(event)
    assert fractures(file.writer) == []
    file.close()


def test_two_copies_that_both_admit_one_badge_show_it_when_they_are_merged(event: Path) -> None:
    file = opened(event)
    file.journal.append(Said("attendee", "p1", {"name": "Elif Kılıç", "codes": {"T-1": "ticket"}}))
    file.close()
    copy = event.with_name("copy.db")
    shutil.copyfile(event, copy)
    one, other = opened(event), opened(copy)
    for number, file in enumerate((one, other), 1):
        body = {"attendee": "p1", "verdict": "admitted", "point": f"Desk {number}"}
        file.journal.append(Said("scan", "p1", body))
    assert one.journal.device != other.journal.device
    ours, theirs = list(one.journal.records()), list(other.journal.records())
    assert (merge_unchecked(one.journal, theirs), merge_unchecked(other.journal, ours)) == (1, 1)
    assert derived.contents(one.writer) == derived.contents(other.writer)
    assert one.reader.execute("SELECT attendee, admissions FROM conflict").fetchall() == [("p1", 2)]
    one.close()
    other.close()
