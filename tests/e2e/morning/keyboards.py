"""Keyboards on an X server: each is a client of its own, whose keys the server itself presses in a steady rhythm."""

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.domain.admission.scanner_layout import strokes_for

ENTER, ESC, SHIFT = 28, 1, 42
F2, F7, F8, F12 = 60, 65, 66, 88
_OFFSET = 8
"""What X adds to the position of a key."""


class Keyboard:
    """Presses keys by the XTEST extension, with so many ms from one to the next.

    The server waits between the keys, so that a busy machine does not stretch a scan as a program's own pauses would.
    """

    DOWN_MS = 2
    """How long a scanner's key is down."""

    def __init__(self, display: str, pause: int) -> None:
        self._x11, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        assert self._display, f"no X server at {display}"
        self._pause = pause

    def close(self) -> None:
        """Pull it out."""
        self._x11.XCloseDisplay(self._display)

    def type(self, text: str) -> None:
        """Press the keys of a text on a US keyboard; returns once all are pressed."""
        for stroke in strokes_for(text):
            if stroke.shift:
                self._key(SHIFT, down=True)
            self._stroke(stroke.position)
            if stroke.shift:
                self._key(SHIFT, down=False)
        self._x11.XSync(self._display, 0)

    def press(self, position: int) -> None:
        """Press one key by its position (linux/input-event-codes.h); returns once it is pressed."""
        self._stroke(position)
        self._x11.XSync(self._display, 0)

    def _stroke(self, position: int) -> None:
        self._key(position, down=True, after=self._pause - self.DOWN_MS)
        self._key(position, down=False, after=self.DOWN_MS)

    def _key(self, position: int, *, down: bool, after: int = 0) -> None:
        self._xtst.XTestFakeKeyEvent(self._display, position + _OFFSET, int(down), ctypes.c_ulong(after))


class HandScanner(Keyboard):
    """A scanner that acts as a keyboard; it puts a prefix and a suffix around each code, and presses Enter after it."""

    def __init__(self, display: str, pause: int, prefix: str = "", suffix: str = "") -> None:
        super().__init__(display, pause)
        self._prefix, self._suffix = prefix, suffix

    def scan(self, code: str) -> None:
        """Read a code."""
        self.type(f"{self._prefix}{code}{self._suffix}")
        self.press(ENTER)


class Volunteer(Keyboard):
    """A person at the desk's own keyboard, who reads before they press.

    Args:
        display: the X display.
        reads: how long they look at the screen, s.
    """

    TYPING_MS = 95
    """Some 120 words a minute; no scanner is that slow."""
    DOWN_MS = 60

    def __init__(self, display: str, reads: float) -> None:
        super().__init__(display, self.TYPING_MS)
        self._reads = reads

    def read(self) -> None:
        """Look at the screen."""
        time.sleep(self._reads)

    def choose(self, *positions: int) -> None:
        """Press keys one by one, each after a look at what the last one did."""
        for position in positions:
            self.read()
            self.press(position)


@contextmanager
def plugged_in(display: str, prefix: str, suffix: str, reads: float) -> Iterator[tuple[list[HandScanner], Volunteer]]:
    """Plug in a fast scanner, a slow one that wraps its codes, and the keyboard of a volunteer."""
    scanners = [HandScanner(display, 6), HandScanner(display, 24, prefix, suffix)]
    volunteer = Volunteer(display, reads)
    try:
        yield scanners, volunteer
    finally:
        for keyboard in (*scanners, volunteer):
            keyboard.close()
