"""How an import holds the file, and how it leaves it to others."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.storage import pace as pace_module
from kiosk.storage.connection import is_safe_for_many
from kiosk.storage.event_file import EventFile
from kiosk.storage.pace import Pace

NORMAL, FULL = (1,), (2,)


def _synchronous(file: EventFile) -> tuple[int]:
    level: tuple[int] = file.writer.execute("PRAGMA synchronous").fetchone()
    return level


@pytest.mark.skipif(not is_safe_for_many(), reason="one connection serves all there, and every step waits for the disk")
def test_a_step_that_need_not_last_waits_for_no_disk_and_every_other_write_of_the_program_does(
    event_file: EventFile,
) -> None:
    with Pace(event_file, lasting=False) as pace:
        for _ in range(3):
            with pace.holding():
                assert _synchronous(event_file) == NORMAL
            pace.pause()
            assert _synchronous(event_file) == FULL
        with pytest.raises(KeyboardInterrupt), pace.holding():
            raise KeyboardInterrupt
        assert _synchronous(event_file) == FULL


def test_what_is_to_last_is_on_the_disk_before_the_file_is_let_go(event_file: EventFile) -> None:
    with Pace(event_file) as pace, pace.holding():
        assert _synchronous(event_file) == FULL


def test_the_log_does_not_grow_with_the_steps_of_an_import(event_file: EventFile) -> None:
    log = event_file.path.with_name(event_file.path.name + "-wal")
    event_file.writer.execute("CREATE TABLE large (text TEXT)")
    with Pace(event_file, lasting=False) as pace:
        for _ in range(12):
            with pace.holding() as connection:
                connection.execute("INSERT INTO large VALUES (?)", ("x" * 4_000_000,))
            pace.pause()
    assert log.stat().st_size < 10_000_000


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can tell there whether they are alone")
def test_an_import_goes_on_holding_the_file_for_as_long_as_nobody_else_opens_it(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace_module, "ALONE_S", 60)
    with Pace(event_file) as pace, pace.holding():
        assert pace.goes_on()
        desk = EventFile.open(event_file.path, event_file.clock, this_machine)
        assert not pace.goes_on()
        desk.close()
        assert pace.goes_on()
        command = (sys.executable, "-m", "kiosk", "--event", str(event_file.path), "info")
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as other:
            while pace.goes_on():
                assert other.poll() is None, "another program opens the file, and it was not heard of"
        assert pace.goes_on(), "it has ended"


def test_an_import_leaves_the_file_to_others_now_and_then_though_nobody_has_it_open(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace_module, "ALONE_S", 0)
    with Pace(event_file) as pace, pace.holding():
        assert not pace.goes_on()


def test_an_import_of_a_screen_leaves_the_file_to_the_screen(event_file: EventFile) -> None:
    assert event_file.reader
    with ThreadPoolExecutor(1) as worker:
        assert worker.submit(lambda: event_file.reader and not event_file.is_alone()).result()
