"""A scanner on a serial port is heard however it ends its codes, unplugged and put back."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.adapters.qt import serial_scanner
from kiosk.adapters.qt.serial_scanner import SerialScanner
from kiosk.services.ports import ScannerListener, ScannerState

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals", allow_module_level=True)


class Plugged:
    """A scanner at the other end of a pseudo-terminal, which can be pulled out and put back."""

    def __init__(self, plug: Path, qtbot: QtBot) -> None:
        self.plug, self._qtbot = plug, qtbot
        self.codes: list[str] = []
        self.states: list[ScannerState] = []
        self.put_in()
        self.scanner = SerialScanner(str(plug))
        self.scanner.start(ScannerListener(self.codes.append, self.states.append))

    def put_in(self) -> None:
        self._line, self._far = os.openpty()
        self.plug.symlink_to(os.ttyname(self._far))

    def pull_out(self) -> None:
        self.plug.unlink()
        os.close(self._far)
        os.close(self._line)

    def send(self, data: bytes) -> None:
        os.write(self._line, data)

    def wait_for(self, *codes: str) -> None:
        self._qtbot.waitUntil(lambda: self.codes == list(codes), timeout=20_000)

    def wait_to_be(self, state: ScannerState) -> None:
        self._qtbot.waitUntil(lambda: self.states[-1:] == [state], timeout=20_000)


@pytest.fixture
def plugged(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Plugged]:
    monkeypatch.setattr(serial_scanner, "RETRY_MS", 20)
    plugged = Plugged(tmp_path / "scanner", qtbot)
    yield plugged
    plugged.scanner.stop()


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
def test_codes_are_two_whatever_ends_them(plugged: Plugged, end: bytes) -> None:
    plugged.send(b"F0X3ABC" + end + b"TICKET-7" + end)
    plugged.wait_for("F0X3ABC", "TICKET-7")


def test_a_code_without_an_end_is_ended_by_the_silence_after_it(plugged: Plugged) -> None:
    plugged.send(b"F0X3ABC")
    plugged.wait_for("F0X3ABC")
    plugged.send(b"F0X3DEF")
    plugged.wait_for("F0X3ABC", "F0X3DEF")


def test_a_scanner_that_ends_its_codes_may_pause_within_one(plugged: Plugged, qtbot: QtBot) -> None:
    plugged.send(b"ONE\r")
    plugged.wait_for("ONE")
    plugged.send(b"T")
    qtbot.wait(serial_scanner.SILENCE_MS * 2)
    plugged.send(b"WO\r")
    plugged.wait_for("ONE", "TWO")


def test_a_scanner_that_is_pulled_out_is_missed_and_goes_on_when_it_is_back(plugged: Plugged) -> None:
    plugged.send(b"ONE\r")
    plugged.wait_for("ONE")
    plugged.send(b"HALF")
    plugged.pull_out()
    plugged.wait_to_be(ScannerState.GONE)
    plugged.codes.clear()
    plugged.put_in()
    plugged.wait_to_be(ScannerState.LISTENING)
    plugged.send(b"TWO\r")
    plugged.wait_for("TWO")
    assert plugged.states == [ScannerState.LISTENING, ScannerState.GONE, ScannerState.LISTENING]


def test_a_scanner_that_is_not_there_at_the_start_is_missed_until_it_is(plugged: Plugged) -> None:
    plugged.scanner.stop()
    plugged.pull_out()
    plugged.scanner = SerialScanner(str(plugged.plug))
    plugged.scanner.start(ScannerListener(plugged.codes.append, plugged.states.append))
    plugged.wait_to_be(ScannerState.GONE)
    plugged.put_in()
    plugged.wait_to_be(ScannerState.LISTENING)
    plugged.send(b"ONE\r")
    plugged.wait_for("ONE")


def test_a_hundred_codes_in_one_go_are_a_hundred_in_their_order(plugged: Plugged) -> None:
    codes = [f"F0X3{number:05}" for number in range(100)]
    plugged.send("".join(f"{code}\r\n" for code in codes).encode())
    plugged.wait_for(*codes)
