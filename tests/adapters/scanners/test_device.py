"""A scanner on a serial line or a pipe is read for as long as the screen is open, unplugged or not."""

import os
import queue
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.scanners import device
from kiosk.adapters.scanners.device import DeviceReader
from kiosk.services.ports import ScannerListener, ScannerState

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals or named pipes", allow_module_level=True)

PATIENCE = 10


class Heard:
    """What a reader told, in its order."""

    def __init__(self) -> None:
        self.told: queue.Queue[str | bool] = queue.Queue()

    def note(self, state: ScannerState) -> None:
        self.told.put(state is ScannerState.LISTENING)

    def next(self) -> str | bool:
        return self.told.get(timeout=PATIENCE)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def opened(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[DeviceReader]]:
    monkeypatch.setattr(device, "RETRY_S", 0.02)
    readers: list[DeviceReader] = []
    yield readers
    for reader in readers:
        reader.stop()


def read(name: str | Path, heard: Heard, opened: list[DeviceReader]) -> DeviceReader:
    reader = DeviceReader(str(name))
    opened.append(reader)
    reader.start(ScannerListener(heard.told.put, heard.note))
    return reader


def test_a_serial_scanner_that_ends_codes_with_cr_is_heard_past_a_byte_that_is_no_text(
    heard: Heard, opened: list[DeviceReader]
) -> None:
    scanner, line = os.openpty()
    read(os.ttyname(line), heard, opened)
    assert heard.next() is True
    os.write(scanner, b"F0X3ABC\rTICKET-7\r")
    assert [heard.next(), heard.next()] == ["F0X3ABC", "TICKET-7"]
    os.write(scanner, b"\xff\xfeA\r")
    assert heard.next() == "\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}A"
    os.write(scanner, b"AFTER\r\n")
    assert heard.next() == "AFTER"
    os.close(line)
    os.close(scanner)


def test_a_serial_scanner_is_not_answered_with_what_it_sent(heard: Heard, opened: list[DeviceReader]) -> None:
    scanner, line = os.openpty()
    read(os.ttyname(line), heard, opened)
    assert heard.next() is True
    os.write(scanner, b"F0X3\r")
    assert heard.next() == "F0X3"
    os.set_blocking(scanner, False)
    with pytest.raises(BlockingIOError):
        os.read(scanner, 100)
    os.close(line)
    os.close(scanner)


def test_an_unplugged_scanner_is_missed_and_goes_on_when_it_is_back(
    tmp_path: Path, heard: Heard, opened: list[DeviceReader]
) -> None:
    scanner, line = os.openpty()
    plug = tmp_path / "scanner"
    plug.symlink_to(os.ttyname(line))
    read(plug, heard, opened)
    assert heard.next() is True
    os.write(scanner, b"ONE\r")
    assert heard.next() == "ONE"
    plug.unlink()
    os.close(line)
    os.close(scanner)
    assert heard.next() is False
    scanner, line = os.openpty()
    plug.symlink_to(os.ttyname(line))
    assert heard.next() is True
    os.write(scanner, b"TWO\r")
    assert heard.next() == "TWO"
    os.close(line)
    os.close(scanner)


def test_a_scanner_that_is_not_there_at_the_start_is_missed_until_it_is(
    tmp_path: Path, heard: Heard, opened: list[DeviceReader]
) -> None:
    pipe = tmp_path / "pipe"
    read(pipe, heard, opened)
    assert heard.next() is False
    os.mkfifo(pipe)
    with pipe.open("wb", buffering=0) as codes:
        assert heard.next() is True
        codes.write(b"ONE\0TWO\n")
        assert [heard.next(), heard.next()] == ["ONE", "TWO"]
    assert heard.next() is False
    with pipe.open("wb", buffering=0) as codes:
        codes.write(b"THREE\n")
        assert [heard.next(), heard.next()] == [True, "THREE"]


def test_a_file_of_codes_is_read_once(tmp_path: Path, heard: Heard, opened: list[DeviceReader]) -> None:
    codes = tmp_path / "codes.txt"
    codes.write_bytes(b"ONE\nTWO")
    reader = read(codes, heard, opened)
    reader._thread.join(PATIENCE)
    told = [heard.told.get() for _ in range(heard.told.qsize())]
    assert told == [True, "ONE", "TWO"]


def test_a_reader_that_is_stopped_ends_at_once(heard: Heard, opened: list[DeviceReader]) -> None:
    scanner, line = os.openpty()
    reader = read(os.ttyname(line), heard, opened)
    assert heard.next() is True
    opened.remove(reader)
    reader.stop()
    assert not any(thread.name == "scanner" for thread in threading.enumerate())
    os.close(line)
    os.close(scanner)
