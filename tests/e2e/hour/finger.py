"""A finger on an X server: its touches are pointer events that the server itself makes."""

import ctypes

DOWN_MS = 40
"""How long a finger is down."""


class Finger:
    """Touches places of a screen by the XTEST extension.

    Args:
        display: the X display.
    """

    def __init__(self, display: str) -> None:
        self._x11, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        assert self._display, f"no X server at {display}"

    def touch(self, x: int, y: int) -> None:
        """Put the finger down at a place, px, and lift it; returns once it is lifted."""
        self._xtst.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._xtst.XTestFakeButtonEvent(self._display, 1, 1, ctypes.c_ulong(0))
        self._xtst.XTestFakeButtonEvent(self._display, 1, 0, ctypes.c_ulong(DOWN_MS))
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        """Take it away."""
        self._x11.XCloseDisplay(self._display)
