"""One process at a time holds a lock, and it is free again however that process ended."""

import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.adapters.files.held_lock import HeldLock
from tests import ROOT

HOLDER = """
import sys
from pathlib import Path
from kiosk.adapters.files.held_lock import HeldLock
lock = HeldLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


@contextmanager
def another_process(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a process that tries to take the lock and says whether it holds it, until its input ends."""
    command = [sys.executable, "-c", HOLDER, str(path)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.communicate()


def _says(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_process_waits_until_the_first_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    lock = HeldLock(path)
    assert lock.take()
    assert lock.take()
    assert lock.is_held
    with another_process(path) as other:
        assert _says(other) == "False"
    lock.release()
    assert not lock.is_held
    with another_process(path) as other:
        assert _says(other) == "True"
        assert not lock.take()
    assert path.exists()
    assert lock.take()


def test_a_killed_process_leaves_no_lock_behind(tmp_path: Path) -> None:
    lock = HeldLock(tmp_path / "lock")
    with another_process(tmp_path / "lock") as other:
        assert _says(other) == "True"
        assert not lock.take()
        other.kill()
        other.wait()
        assert lock.take()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_child_neither_holds_the_lock_nor_ends_it(tmp_path: Path) -> None:
    lock = HeldLock(tmp_path / "lock")
    assert lock.take()
    child = os.fork()
    if child == 0:
        lock.release()
        signal.pause()
    try:
        with another_process(tmp_path / "lock") as other:
            assert _says(other) == "False"
        lock.release()
        with another_process(tmp_path / "lock") as other:
            assert _says(other) == "True"
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def test_a_lock_taken_by_one_thread_can_be_released_by_another(tmp_path: Path) -> None:
    lock = HeldLock(tmp_path / "lock")
    thread = threading.Thread(target=lock.take)
    thread.start()
    thread.join()
    assert lock.is_held
    lock.release()
    with another_process(tmp_path / "lock") as other:
        assert _says(other) == "True"


def test_a_folder_that_cannot_be_written_gives_no_lock(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not HeldLock(tmp_path / "file" / "lock").take()


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_others_cannot_read_the_lock(tmp_path: Path) -> None:
    assert HeldLock(tmp_path / "lock").take()
    assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) == 0o600
