"""A file that harms its reader harms nothing else: whatever becomes of the reader is a sentence, and soon."""

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest

import tests
from kiosk.adapters.reading import apart
from kiosk.adapters.reading.apart import Apart
from kiosk.adapters.reading.wire import LONGEST_LINE
from kiosk.domain.fault import Fault
from kiosk.domain.faults.reading import ReaderBroken, ReaderDied, ReaderNotStarted, ReadingTooLarge, ReadingTooLong

READER = "tests.adapters.reading.misbehaving"
ROOT = str(Path(tests.__file__).parents[1])


@pytest.fixture
def file() -> Iterator[BinaryIO]:
    with tempfile.TemporaryFile() as handle:
        handle.write(b"Name\nElif\n")
        handle.flush()
        yield handle


@pytest.fixture(autouse=True)
def _with_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", ROOT)


def heard(file: BinaryIO, what: str, **more: object) -> list[tuple[str, list[Any]]]:
    return list(Apart(READER, "guests.csv", file, {"what": what, **more}).messages())


@pytest.mark.parametrize(
    ("what", "kind", "words"),
    [
        ("loops", ReadingTooLong, "takes too long to read"),
        ("swells", ReadingTooLarge, "more than 300 MB of memory"),
        ("aborts", ReadingTooLarge, "more than 300 MB of memory"),
        ("raises", ReaderBroken, "KeyError in misbehaving.py:"),
        ("panics", ReaderBroken, "BaseException in misbehaving.py:"),
        ("is killed", ReaderDied, "SIGSEGV"),
        ("leaves", ReaderDied, "status 7"),
    ],
)
def test_whatever_becomes_of_a_reader_is_a_sentence(file: BinaryIO, what: str, kind: type[Fault], words: str) -> None:
    with pytest.raises(kind, match=words) as caught:
        heard(file, what)
    assert str(caught.value).startswith(("guests.csv ", "The process that read guests.csv "))
    assert "Nothing was imported." in str(caught.value)
    assert "Elif" not in str(caught.value)


def test_a_reader_that_waits_for_ever_is_ended(file: BinaryIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "PATIENCE", 0.3)
    with pytest.raises(ReadingTooLong):
        heard(file, "waits")


def test_a_reader_that_goes_on_may_take_its_time(file: BinaryIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.3)
    assert [values for _, values in heard(file, "loops and sends")] == [[number] for number in range(20)]


def test_a_slow_import_does_not_end_its_reader(file: BinaryIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.3)
    for _ in Apart(READER, "guests.csv", file, {"what": "loops and sends"}).messages():
        time.sleep(0.05)


@pytest.mark.parametrize(
    "line",
    [
        "not json\n",
        "[]\n",
        '["rows", [[1, ["a"]]]',
        '{"rows": 1}\n',
        "[" * 100_000 + "\n",
        '["fault", {"kind": "os.system", "values": {}}]\n',
        '["fault", {"kind": "kiosk.domain.faults.nowhere.None", "values": {}}]\n',
        '["fault", {"kind": "kiosk.domain.faults.reading.ReaderDied", "values": {"name": 1}}]\n',
        '["fault", {"kind": "kiosk.domain.fault.InEnglish", "values": {"words": "no fault"}}]\n',
        '["fault"]\n',
    ],
)
def test_what_a_reader_makes_up_is_not_believed(file: BinaryIO, line: str) -> None:
    with pytest.raises(ReaderDied):
        heard(file, "lies", line=line)


def test_what_a_library_prints_or_warns_of_reaches_nobody(file: BinaryIO, capfd: pytest.CaptureFixture[str]) -> None:
    assert heard(file, "talks") == [("number", [1])]
    assert capfd.readouterr() == ("", "")


def test_a_reader_has_no_other_file_of_ours_open(file: BinaryIO, tmp_path: Path) -> None:
    with (tmp_path / "event.db").open("wb") as event:
        os.set_inheritable(event.fileno(), True)
        [(_, [numbers, parent, has_qt])] = heard(file, "looks")
    assert len(numbers) <= 5  # the file, what it says, nothing for errors, its own copy, and the listing itself
    assert parent == os.getpid()
    assert not has_qt


def test_nobody_who_stops_listening_leaves_a_process_behind(file: BinaryIO) -> None:
    reading = Apart(READER, "guests.csv", file, {"what": "loops and sends"})
    process = reading._process
    messages = reading.messages()
    next(messages)
    del messages, reading
    gc.collect()
    assert process.returncode is not None


def test_a_reader_ends_with_its_parent(tmp_path: Path) -> None:
    code = (
        "import sys, os\nfrom kiosk.adapters.reading.apart import Apart\n"
        f"a = Apart({READER!r}, 'x', open({str(tmp_path / 'x')!r}, 'rb'), {{'what': 'loops'}})\n"
        "print(a._process.pid, flush=True)\nos.kill(os.getpid(), 9)\n"
    )
    (tmp_path / "x").write_bytes(b"x")
    parent = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    child = int(parent.stdout)
    until = time.monotonic() + 20
    while Path(f"/proc/{child}").exists() and time.monotonic() < until:
        if " Z " in Path(f"/proc/{child}/stat").read_text():
            break
        time.sleep(0.05)
    else:
        assert not Path(f"/proc/{child}").exists()


def test_where_no_process_can_be_started_that_is_said(file: BinaryIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(ReaderNotStarted, match="no process for it could be started"):
        heard(file, "raises")


def test_nothing_of_the_working_folder_is_run(file: BinaryIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("kiosk", "csv", "tests"):
        (tmp_path / f"{name}.py").write_text("import os; os._exit(66)")
    monkeypatch.chdir(tmp_path)
    assert heard(file, "talks") == [("number", [1])]


def test_a_line_without_an_end_fills_no_memory(file: BinaryIO) -> None:
    with pytest.raises(ReaderDied):
        heard(file, "lies", line="[" * 60_000)
    assert LONGEST_LINE < 50_000_000
