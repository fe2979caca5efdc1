"""What a killed program leaves of a file that it was writing is found and removed; what a living one writes is not."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.adapters.files import drafts
from kiosk.adapters.files.beside_file import BesideFile
from kiosk.adapters.files.drafts import draft_of
from kiosk.bootstrap.event_files import open_event
from kiosk.storage.event_file import EventFile

WRITER = """
import sys, time
from pathlib import Path
from kiosk.adapters.files.drafts import draft_of
with draft_of(Path(sys.argv[1])) as (draft, handle):
    handle.write(b"elif@example.org")
    handle.flush()
    draft.with_name(draft.name + "-journal").write_bytes(b"elif@example.org")
    print(draft, flush=True)
    time.sleep(60)
"""


def writer(path: Path) -> tuple["subprocess.Popen[str]", Path]:
    """Start a process that is in the middle of writing a file; return it and its draft."""
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    return process, Path(process.stdout.readline().strip())


def kill(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert process.stdout
    process.stdout.close()


def hidden(folder: Path) -> list[str]:
    return [place.name for place in folder.iterdir() if place.name.startswith(".")]


def start(event_file: EventFile) -> None:
    """Open an event as commands do, and screens once they are drawn."""
    file = open_event(event_file.path)
    file.surroundings.clear_drafts()
    file.close()


def test_the_next_start_removes_what_a_killed_process_left_and_only_that(event_file: EventFile, tmp_path: Path) -> None:
    killed, _ = writer(tmp_path / "backup.db")
    living, draft = writer(tmp_path / "other.db")
    kill(killed)
    assert len(hidden(tmp_path)) == 4
    try:
        start(event_file)
        assert sorted(hidden(tmp_path)) == [draft.name, draft.name + "-journal"]
    finally:
        kill(living)
    start(event_file)
    assert not hidden(tmp_path)


def test_a_draft_on_a_stick_is_found_wherever_it_was(event_file: EventFile, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    process, _ = writer(stick / "bundle.fbn")
    kill(process)
    start(event_file)
    assert not hidden(stick)


def test_a_draft_whose_number_is_another_process_by_now_goes_once_it_is_old(tmp_path: Path) -> None:
    left = tmp_path / f".contacts.csv.{os.getpid()}-7.foyer.part"
    left.write_bytes(b"elif@example.org")
    assert drafts.clear([tmp_path]) == (left,), "it may be about to be locked"
    os.utime(left, (1, 1))
    assert drafts.clear([tmp_path]) == ()
    assert not left.exists()


def test_an_old_draft_that_is_still_being_written_stays(tmp_path: Path) -> None:
    with draft_of(tmp_path / "contacts.csv") as (draft, _):
        os.utime(draft, (1, 1))
        assert drafts.clear([tmp_path]) == (draft,)
    assert not draft.exists()


@pytest.mark.parametrize("name", [".movie.mkv.4194000.part", ".part-journal", "backup.db.4194000-1.foyer.part"])
def test_what_other_programs_call_their_drafts_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert drafts.clear([tmp_path]) == ()
    assert (tmp_path / name).exists()


def test_what_a_hub_that_crashed_handed_out_goes(event_file: EventFile, tmp_path: Path) -> None:
    hub = tmp_path / "event.hub"
    hub.mkdir()
    (hub / "copy-1234.db").write_bytes(b"elif@example.org")
    assert BesideFile(event_file.path).clear_drafts() == ()
    assert not list(hub.glob("copy-*"))
