"""A scanner that is a keyboard is read past the window system: alone, by position, unplugged and put back."""

import os
import queue
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.adapters.scanners import evdev_scanner
from kiosk.adapters.scanners.evdev_scanner import EvdevScanner
from kiosk.domain.admission.scanner_layout import CALIBRATION, strokes_for
from kiosk.services.ports import ScannerListener, ScannerState

PATIENCE = 10
SHIFT, ALT_GR, ENTER = 42, 100, 28
UINPUT = Path("/dev/uinput")


class Event(NamedTuple):
    type: int
    code: int
    value: int


class Pipe:
    """Stands for a device as python-evdev gives it; what it tells comes through a pipe."""

    def __init__(self) -> None:
        self._reading, self._writing = os.pipe()
        self.grabbed = False
        self.taken = False

    def grab(self) -> None:
        if self.taken:
            raise OSError("busy")
        self.grabbed = True

    def read(self) -> Iterator[Event]:
        data = os.read(self._reading, 3 * 400)
        if not data:
            raise OSError("unplugged")
        yield from map(Event._make, struct.iter_unpack("3B", data))

    def fileno(self) -> int:
        return self._reading

    def close(self) -> None:
        os.close(self._reading)

    def unplug(self) -> None:
        os.close(self._writing)

    def press(self, text: str, layout: str = "american", *, ended: bool = True) -> None:
        for stroke in strokes_for(text, layout):
            held = [SHIFT] * stroke.shift + [ALT_GR] * stroke.third
            keys = [(key, 1) for key in (*held, stroke.position)] + [(key, 0) for key in (stroke.position, *held)]
            os.write(self._writing, b"".join(struct.pack("3B", 1, key, value) for key, value in keys))
        if ended:
            os.write(self._writing, struct.pack("6B", 1, ENTER, 1, 1, ENTER, 0))


class Bench:
    """Devices that can be put in, and what their scanner told."""

    def __init__(self) -> None:
        self.device: Pipe | None = None
        self.told: queue.Queue[object] = queue.Queue()

    def open(self, path: str) -> Pipe:
        del path
        if self.device is None:
            raise FileNotFoundError
        return self.device

    def put_in(self) -> Pipe:
        self.device = Pipe()
        return self.device

    def next(self) -> object:
        return self.told.get(timeout=PATIENCE)


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.setattr(evdev_scanner, "RETRY_S", 0.02)
    return Bench()


@pytest.fixture
def scanner(bench: Bench) -> Iterator[EvdevScanner]:
    scanner = EvdevScanner("/dev/input/scanner", opened=bench.open)
    yield scanner
    scanner.stop()


def listen(scanner: EvdevScanner, bench: Bench) -> None:
    scanner.start(ScannerListener(bench.told.put, bench.told.put, lambda layout: bench.told.put(("layout", layout))))


def test_its_keys_are_kept_from_every_window_and_read_as_codes(scanner: EvdevScanner, bench: Bench) -> None:
    device = bench.put_in()
    listen(scanner, bench)
    assert bench.next() is ScannerState.LISTENING
    assert device.grabbed
    device.press("F0X3ABC")
    device.press("aq3zi7/kjx9';h[U]_#")
    assert [bench.next(), bench.next()] == ["F0X3ABC", "aq3zi7/kjx9';h[U]_#"]


def test_a_code_without_enter_is_ended_by_the_silence_after_it(scanner: EvdevScanner, bench: Bench) -> None:
    device = bench.put_in()
    listen(scanner, bench)
    bench.next()
    device.press("F0X3ABC", ended=False)
    assert bench.next() == "F0X3ABC"


def test_it_is_missed_while_it_is_unplugged_and_goes_on_when_it_is_back(scanner: EvdevScanner, bench: Bench) -> None:
    listen(scanner, bench)
    assert bench.next() is ScannerState.GONE
    device = bench.put_in()
    assert bench.next() is ScannerState.LISTENING
    bench.device = None
    device.unplug()
    assert bench.next() is ScannerState.GONE
    device = bench.put_in()
    assert bench.next() is ScannerState.LISTENING
    device.press("TWO")
    assert bench.next() == "TWO"


def test_one_that_another_program_has_is_told_as_refused(scanner: EvdevScanner, bench: Bench) -> None:
    bench.put_in().taken = True
    listen(scanner, bench)
    assert bench.next() is ScannerState.REFUSED


def test_one_set_to_another_country_is_found_by_the_calibration_code(scanner: EvdevScanner, bench: Bench) -> None:
    device = bench.put_in()
    listen(scanner, bench)
    bench.next()
    device.press(CALIBRATION, "french")
    assert bench.next() == ("layout", "french")
    device.press("FQWAZM123", "french")
    assert bench.next() == "FQWAZM123"


@pytest.mark.skipif(not os.access(UINPUT, os.W_OK), reason="NOT TRIED: this machine has no /dev/uinput to plug into")
def test_a_real_input_device_is_grabbed_and_read() -> None:
    evdev = pytest.importorskip("evdev")
    with evdev.UInput() as keyboard:
        bench = Bench()
        scanner = EvdevScanner(keyboard.device.path)
        listen(scanner, bench)
        try:
            assert bench.next() is ScannerState.LISTENING
            for stroke in strokes_for("f0x3"):
                keyboard.write(1, stroke.position, 1)
                keyboard.write(1, stroke.position, 0)
            keyboard.write(1, ENTER, 1)
            keyboard.write(1, ENTER, 0)
            keyboard.syn()
            assert bench.next() == "f0x3"
        finally:
            scanner.stop()
