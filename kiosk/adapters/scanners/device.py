"""Reads a scanner's device for as long as it is wanted: it may be unplugged, and plugged in again."""

import os
import select
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from kiosk.adapters.scanners.lines import CodeLines
from kiosk.services.ports import ScannerListener, ScannerState

STANDARD_INPUT = "-"
RETRY_S = 1.0
_CHUNK = 4096
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_CLOEXEC", 0)


class DeviceReader:
    """Reads codes from a device, a pipe or standard input on a thread of its own.

    Args:
        name: the device's path, or ``-``. Standard input and ordinary files end without being missed.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._state: ScannerState | None = None
        self._wake, self._waker = os.pipe()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="scanner", daemon=True)

    def start(self, listener: ScannerListener) -> None:
        """Begin to read."""
        self._listener = listener
        self._thread.start()

    def stop(self) -> None:
        """Read no more."""
        self._stopped.set()
        with suppress(OSError):
            os.write(self._waker, b".")
        self._thread.join(timeout=2)
        for handle in (self._wake, self._waker):
            os.close(handle)

    def _run(self) -> None:
        while not self._stopped.is_set():
            if (state := self._read_to_the_end()) is None:
                return
            self._note(state)
            self._stopped.wait(RETRY_S)

    def _read_to_the_end(self) -> ScannerState | None:
        """Read until the device is gone; returns how it stands then, None if this was the end of it for good."""
        try:
            handle, restore = _open(self._name)
        except PermissionError:
            return ScannerState.REFUSED
        except OSError:
            return ScannerState.GONE
        lines = CodeLines()
        try:
            while data := self._next(handle):
                self._note(ScannerState.LISTENING)
                self._hear(lines.feed(data))
        except OSError:  # unplugged
            return ScannerState.GONE
        else:
            self._hear(lines.end())
            is_over = self._name == STANDARD_INPUT or stat.S_ISREG(os.fstat(handle).st_mode)
            return None if is_over else ScannerState.GONE
        finally:
            restore()
            if self._name != STANDARD_INPUT:
                with suppress(OSError):
                    os.close(handle)

    def _next(self, handle: int) -> bytes:
        """Wait for bytes and return them; none at the end, or when stopped."""
        if sys.platform != "win32":  # there select knows sockets only, and the reading itself waits
            ready, _, _ = select.select([handle, self._wake], [], [], 0)
            if not ready:
                self._note(ScannerState.LISTENING)
                ready, _, _ = select.select([handle, self._wake], [], [])
            if self._wake in ready:
                return b""
        return os.read(handle, _CHUNK)

    def _hear(self, codes: list[str]) -> None:
        for code in codes:
            self._listener.heard(code)

    def _note(self, state: ScannerState) -> None:
        if state is not self._state and not self._stopped.is_set():
            self._state = state
            self._listener.stands(state)


def _open(name: str) -> tuple[int, Callable[[], None]]:
    """Open a device for reading, a serial one without echo and without being edited line by line.

    Returns:
        Its handle, and what puts a serial device back as it was.
    """
    if name == STANDARD_INPUT:
        return sys.stdin.fileno(), _nothing
    handle = os.open(name, _FLAGS)
    if sys.platform == "win32" or not os.isatty(handle):
        return handle, _nothing
    import termios
    import tty

    before = termios.tcgetattr(handle)
    tty.setraw(handle)

    def restore() -> None:
        with suppress(OSError, termios.error):
            termios.tcsetattr(handle, termios.TCSANOW, before)

    return handle, restore


def _nothing() -> None:
    """Do nothing."""
