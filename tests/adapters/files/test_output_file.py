"""No file takes the place of anything but an older output of the same kind and event."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.adapters.files.output_file import Output, OutputKind, output_file, remove_older
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.event_files import backup_event
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.fault import Fault
from kiosk.services.event import amend_event, found_event
from kiosk.services.exports.request import ExportKind
from kiosk.storage.connection import is_in_use
from kiosk.storage.event_file import EventFile

CONTACTS = Output(OutputKind.CONTACTS, "fair")


def write(path: Path, content: bytes, output: Output = CONTACTS, *, replace: bool = False) -> None:
    with output_file(path, output, is_in_use, replace=replace) as out:
        out.write(content)


def other_event(path: Path) -> EventFile:
    file = EventFile.create(path, system_clock, this_machine)
    found_event(file, "Another fair", "Europe/Istanbul", system_clock())
    return file


@contextmanager
def desk_on(path: Path) -> Iterator[None]:
    """Have another process open an event."""
    script = "import sys; from pathlib import Path; from kiosk.bootstrap.event_files import open_event; "
    script += "file = open_event(Path(sys.argv[1])); file.read_event(); print('open', flush=True); sys.stdin.read()"
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "open\n"
    try:
        yield
    finally:
        process.communicate("")


def test_every_export_is_a_kind_of_output() -> None:
    assert {OutputKind(kind.value) for kind in ExportKind} < set(OutputKind)


def test_an_older_output_of_the_same_kind_and_event_is_replaced(tmp_path: Path) -> None:
    for content in (b"first", b"second"):
        write(tmp_path / "contacts.csv", content)
    assert (tmp_path / "contacts.csv").read_bytes() == b"second"


@pytest.mark.parametrize("other", [Output(OutputKind.ATTENDEES, "fair"), Output(OutputKind.CONTACTS, "another fair")])
def test_another_kind_or_event_is_kept(tmp_path: Path, other: Output) -> None:
    path = tmp_path / "contacts.csv"
    write(path, b"first", other)
    with pytest.raises(Fault, match="add --replace"):
        write(path, b"second")
    assert path.read_bytes() == b"first"
    write(path, b"second", replace=True)
    assert path.read_bytes() == b"second"


def test_an_output_that_somebody_worked_on_since_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    write(path, b"first")
    path.write_bytes(b"first, with notes")
    with pytest.raises(Fault, match="no older output of the same kind and event"):
        write(path, b"second")
    assert path.read_bytes() == b"first, with notes"


def test_a_backup_keeps_another_event_and_says_how_to_replace_it(event_file: EventFile, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other_event(path).close()
    with pytest.raises(Fault, match=r"other\.db is there already.*--replace"):
        backup_event(event_file, path)
    backup_event(event_file, path, replace=True)
    copy = EventFile.open(path, system_clock, this_machine)
    assert copy.read_event().id == event_file.read_event().id
    copy.close()


def test_an_event_that_a_desk_has_open_is_never_replaced(event_file: EventFile, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other_event(path).close()
    with desk_on(path), pytest.raises(Fault, match="is open in another program"):
        backup_event(event_file, path, replace=True)
    with pytest.raises(Fault, match="is an event file or another database; it was kept"):
        write(path, b"contacts", replace=True)
    again = EventFile.open(path, system_clock, this_machine)
    assert again.read_event().name == "Another fair"
    again.close()


def test_an_event_open_in_this_process_is_never_replaced(event_file: EventFile, tmp_path: Path) -> None:
    other = other_event(tmp_path / "other.db")
    with pytest.raises(Fault, match="is open in another program"):
        backup_event(event_file, other.path, replace=True)
    amend_event(other, name="Still here")
    other.close()


def test_a_backup_that_a_kiosk_went_on_with_is_no_backup_any_more(event_file: EventFile, tmp_path: Path) -> None:
    path = tmp_path / "backup.db"
    backup_event(event_file, path)
    backup_event(event_file, path)
    EventFile.open(path, system_clock, this_machine).close()
    with pytest.raises(Fault, match="no older output"):
        backup_event(event_file, path)


def test_a_log_of_a_database_that_is_gone_is_not_read_into_a_backup(event_file: EventFile, tmp_path: Path) -> None:
    (tmp_path / "backup.db-wal").write_bytes(b"log")
    with pytest.raises(Fault, match="belongs to a database"):
        backup_event(event_file, tmp_path / "backup.db")
    assert not (tmp_path / "backup.db").exists()


def test_a_pipe_is_not_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Fault, match="a device or a pipe"):
        write(tmp_path / "pipe", b"contacts", replace=True)


def test_only_what_an_earlier_tour_left_is_removed(tmp_path: Path) -> None:
    tour = Output(OutputKind.TOUR, "demo")
    write(tmp_path / "01-desk.png", b"picture", tour)
    write(tmp_path / "contacts.csv", b"mine")
    (tmp_path / "holiday.png").touch()
    remove_older(tmp_path, tour)
    assert sorted(place.name for place in tmp_path.iterdir()) == ["contacts.csv", "holiday.png"]
