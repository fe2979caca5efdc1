"""A scanner that is a keyboard, read past the window system on Linux: its keys reach this program and nothing else.

It needs python-evdev and leave to read the device, which members of the group `input` have.
"""

import os
import select
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Protocol

from kiosk.adapters.scanners.strokes import StrokeLines
from kiosk.domain.admission.scanner_layout import CALIBRATION, USUAL
from kiosk.services.ports import ScannerListener, ScannerState

RETRY_S = 1.0
SILENCE_S = 0.1
"""After so long a scanner that ends its codes with nothing has ended one."""
HICCUP_S = 0.5
"""After so long a scanner that has ended a code before will not end this one."""
_KEY = 1  # EV_KEY of linux/input-event-codes.h
_UP, _DOWN = 0, 1


class KeyEvent(Protocol):
    """What a device tells: of what type, which key, up or down."""

    @property
    def type(self) -> int:
        """Whether it is about a key."""
        ...

    @property
    def code(self) -> int:
        """Which key."""
        ...

    @property
    def value(self) -> int:
        """Up, down, or held."""
        ...


class InputDevice(Protocol):
    """A keyboard as python-evdev gives it."""

    def grab(self) -> None:
        """Keep its keys from everybody else; raises OSError where somebody else does."""
        ...

    def read(self) -> Iterable[KeyEvent]:
        """Return what has happened; raises OSError once it is unplugged."""
        ...

    def fileno(self) -> int:
        """Return what to wait for."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


def open_input(path: str) -> InputDevice:
    """Open an input device.

    Raises:
        OSError: it is not there, or may not be read.
        ImportError: python-evdev is not installed.
    """
    import evdev

    device: InputDevice = evdev.InputDevice(path)
    return device


class EvdevScanner:
    """Reads one input device on a thread of its own, and keeps its keys from every window.

    Args:
        path: the device, such as ``/dev/input/by-id/usb-Scanner-event-kbd``.
        layout: the keyboard that the scanner is set up to be.
        opened: opens the device.
    """

    def __init__(self, path: str, layout: str = USUAL, opened: Callable[[str], InputDevice] = open_input) -> None:
        self._path, self._layout, self._opened = path, layout, opened
        self._state: ScannerState | None = None
        self._wake, self._waker = os.pipe()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="evdev scanner", daemon=True)

    def start(self, listener: ScannerListener) -> None:
        """Begin to read."""
        self._listener = listener
        self._thread.start()

    def stop(self) -> None:
        """Read no more."""
        self._stopped.set()
        with suppress(OSError):
            os.write(self._waker, b".")
        if self._thread.is_alive():
            self._thread.join(timeout=2)
        for handle in (self._wake, self._waker):
            os.close(handle)

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                device = self._opened(self._path)
            except (ImportError, PermissionError):
                self._note(ScannerState.REFUSED)
            except OSError:
                self._note(ScannerState.GONE)
            else:
                self._note(self._read(device))
            self._stopped.wait(RETRY_S)

    def _read(self, device: InputDevice) -> ScannerState:
        """Read a device until it is unplugged; returns how it stands then."""
        try:
            device.grab()
        except OSError:
            with suppress(OSError):
                device.close()
            return ScannerState.REFUSED
        self._note(ScannerState.LISTENING)
        lines, ends_codes = StrokeLines(self._layout), False
        try:
            while not self._stopped.is_set():
                wait = HICCUP_S if ends_codes else SILENCE_S
                ready, _, _ = select.select([device.fileno(), self._wake], [], [], wait)
                if device.fileno() in ready:
                    ends_codes |= self._take(device.read(), lines)
                elif not ready:
                    self._tell(lines.end(), lines)
        except OSError:
            pass
        finally:
            with suppress(OSError):
                device.close()
        return ScannerState.GONE

    def _take(self, events: Iterable[KeyEvent], lines: StrokeLines) -> bool:
        """Take keys; returns whether one of them ended a code."""
        ended = False
        for event in events:
            if event.type == _KEY and event.value == _DOWN:
                code = lines.press(event.code)
                ended |= code is not None
                self._tell(code, lines)
            elif event.type == _KEY and event.value == _UP:
                lines.release(event.code)
        return ended

    def _tell(self, code: str | None, lines: StrokeLines) -> None:
        if code is None or self._stopped.is_set():
            return
        if CALIBRATION in code:
            self._layout = lines.layout
            self._listener.calibrated(lines.layout)
        else:
            self._listener.heard(code)

    def _note(self, state: ScannerState) -> None:
        if state is not self._state and not self._stopped.is_set():
            self._state = state
            self._listener.stands(state)
