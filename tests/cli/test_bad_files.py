"""What a person gets who points Foyer at the wrong file, a full disk or a folder that cannot be written to."""

import ctypes
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.storage.event_file import EventFile
from tests.cli.commands import run
from tests.facts import Said


def kiosk(*arguments: object, stdin: str = "", event: Path | None = None) -> subprocess.CompletedProcess[str]:
    return run(event, *map(str, arguments), stdin=stdin)


def refused(answer: subprocess.CompletedProcess[str]) -> str:
    """Return the one line on standard error of a command that was refused."""
    assert answer.returncode == 1, answer
    lines = answer.stderr.splitlines()
    assert len(lines) == 1, answer.stderr
    assert lines[0].startswith("kiosk: ")
    return lines[0]


@pytest.fixture
def event(tmp_path: Path) -> Path:
    path = tmp_path / "event.db"
    made = kiosk("new", "--name", "Keys", "--timezone", "Europe/Istanbul", "--starts", "2026-11-20", event=path)
    assert made.returncode == 0, made
    return path


def test_a_missing_event_file_says_how_to_make_one(tmp_path: Path) -> None:
    assert "kiosk new" in refused(kiosk("info", event=tmp_path / "none.db"))


def test_an_empty_file_is_not_an_event(tmp_path: Path) -> None:
    (tmp_path / "event.db").touch()
    assert "is empty" in refused(kiosk("info", event=tmp_path / "event.db"))


def test_a_folder_is_not_an_event(tmp_path: Path) -> None:
    assert "is a folder" in refused(kiosk("info", event=tmp_path))


def test_a_file_that_is_not_sqlite_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    content = os.urandom(200_000)
    path.write_bytes(content)
    assert "not SQLite" in refused(kiosk("info", event=path))
    assert "exists already" in refused(
        kiosk("new", "--name", "K", "--timezone", "UTC", "--starts", "2026-11-20", event=path)
    )
    assert path.read_bytes() == content


def test_another_programs_sqlite_file_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipe (name TEXT)")
    other.commit()
    other.close()
    assert "not an event file" in refused(kiosk("info", event=path))
    assert "exists already" in refused(
        kiosk("new", "--name", "K", "--timezone", "UTC", "--starts", "2026-11-20", event=path)
    )


def test_a_file_of_a_newer_version_is_refused(event: Path) -> None:
    file = sqlite3.connect(event)
    file.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('foyer', '0999_later', '2030-01-01')"
    )
    file.commit()
    file.close()
    assert "newer version of Foyer (0999_later)" in refused(kiosk("scan", "X", event=event))


def test_new_keeps_an_event_that_is_there(event: Path) -> None:
    assert "exists already" in refused(
        kiosk("new", "--name", "Other", "--timezone", "UTC", "--starts", "2026-11-20", event=event)
    )
    assert '"event": "Keys"' in kiosk("info", "--json", event=event).stdout


def test_new_refuses_an_unknown_zone_or_colour_and_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    begin = ("new", "--name", "K", "--starts", "2026-11-20", "--timezone")
    assert "There is no time zone" in refused(kiosk(*begin, "Mars/Olympus", event=path))
    assert "must end after it starts" in refused(kiosk(*begin, "UTC", "--ends", "2026-11-19", event=path))
    assert "contrast" in refused(kiosk(*begin, "UTC", "--accent", "#FFEE00", event=path)).lower()
    assert not path.exists()


def test_a_damaged_file_is_found_by_doctor(event: Path) -> None:
    file = EventFile.open(event, system_clock, this_machine)
    file.journal.append(Said("attendee", "p1", {"name": "Elif Kılıç"}))
    file.close()
    raw = sqlite3.connect(event)
    raw.execute("UPDATE journal SET body = replace(body, 'Elif', 'Emre')")
    raw.commit()
    raw.close()
    answer = kiosk("doctor", event=event)
    assert answer.returncode == 1
    assert "not what the device wrote" in answer.stdout
    assert "differ from the journal: attendee" in answer.stdout


def test_codes_with_anything_in_them_get_a_verdict_each(event: Path) -> None:
    odd = ["'; DROP TABLE scan; --", "\x1d029ABC", "x" * 100_000, "💡", "ı"]
    answer = kiosk("scan", "-", "--json", event=event, stdin="\n".join(odd) + "\n")
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.count('"verdict": "unknown_code"') == len(odd)


libc = ctypes.CDLL(None, use_errno=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB; needs root, as CI and the kiosks' own set-up have."""
    place = tmp_path / "disk"
    place.mkdir()
    if libc.mount(b"tmpfs", str(place).encode(), b"tmpfs", 0, b"size=2m") != 0:
        pytest.skip("mounting a small disk needs root")
    yield place
    libc.umount2(str(place).encode(), 2)


def test_a_full_disk_admits_nobody_and_loses_nothing(small_disk: Path) -> None:
    path = small_disk / "event.db"
    assert kiosk("new", "--name", "K", "--timezone", "UTC", "--starts", "2026-11-20", event=path).returncode == 0
    answer = kiosk("scan", "-", event=path, stdin="".join(f"code {number}\n" for number in range(20_000)))
    assert answer.returncode == 1
    assert "is full; nothing was recorded" in answer.stderr
    told = answer.stdout.count("\n")
    rows = _count(path)
    assert told <= rows <= told + 1
    assert told > 10


def _count(path: Path) -> int:
    """Count the scans of an event on a full disk, from a copy elsewhere."""
    copy = path.parent.parent / "copy.db"
    for end in ("", "-wal"):
        source = path.with_name(path.name + end)
        if source.exists():
            copy.with_name(copy.name + end).write_bytes(source.read_bytes())
    file = EventFile.open(copy, system_clock, this_machine)
    (count,) = file.reader.execute("SELECT count(*) FROM scan").fetchone()
    assert file.reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    file.close()
    return int(count)


def test_a_backup_onto_a_full_disk_keeps_the_earlier_one(small_disk: Path, event: Path) -> None:
    file = EventFile.open(event, system_clock, this_machine)
    file.journal.append_many(Said("point", f"Desk {n}", {"note": os.urandom(90_000).hex()}) for n in range(10))
    file.close()
    earlier = small_disk / "backup.db"
    earlier.write_bytes(b"earlier")
    assert "could not be written" in refused(kiosk("backup", earlier, "--replace", event=event))
    assert earlier.read_bytes() == b"earlier"
    assert list(small_disk.iterdir()) == [earlier]


def test_a_new_event_on_a_full_disk_leaves_nothing_behind(small_disk: Path) -> None:
    (small_disk / "other").write_bytes(b"x" * 2_000_000)
    answer = kiosk("new", "--name", "K", "--timezone", "UTC", "--starts", "2026-11-20", event=small_disk / "event.db")
    assert "is full" in refused(answer)
    assert [file.name for file in small_disk.iterdir()] == ["other"]


def test_an_event_on_a_full_disk_is_said_to_be_on_a_full_disk(small_disk: Path, event: Path) -> None:
    path = small_disk / "event.db"
    path.write_bytes(event.read_bytes())
    with (small_disk / "other").open("wb", buffering=0) as handle, suppress(OSError):
        while True:
            handle.write(b"x" * 4096)
    assert "is full" in refused(kiosk("info", event=path))
    (small_disk / "other").unlink()
    assert kiosk("doctor", event=path).stdout.count("WRONG") == 1  # little space


def test_a_backup_to_a_read_only_disk_is_told(small_disk: Path, event: Path) -> None:
    read_only, remount = 1, 32
    assert libc.mount(b"tmpfs", str(small_disk).encode(), b"tmpfs", read_only | remount, b"") == 0
    assert "could not be written" in refused(kiosk("backup", small_disk / "backup.db", event=event))
