"""The X server's own screen saver and power saving (X11 Screen Saver extension, XScreenSaverSuspend)."""

import ctypes
from typing import Any


class XSaver:
    """Suspends the saver of the display that DISPLAY names; the server lifts that by itself when the process ends."""

    def __init__(self) -> None:
        self._x: Any = None
        self._display: Any = None

    @property
    def is_suspended(self) -> bool:
        """Whether the saver is suspended from here."""
        return self._display is not None

    def suspend(self) -> None:
        """Suspend it; does nothing where there is no X server, library or extension."""
        if self._display is not None:
            return
        try:
            x, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        except OSError:
            return
        x.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x.XOpenDisplay(None))
        if not display:
            return
        event, error = ctypes.c_int(), ctypes.c_int()
        if not saver.XScreenSaverQueryExtension(display, ctypes.byref(event), ctypes.byref(error)):
            x.XCloseDisplay(display)
            return
        saver.XScreenSaverSuspend(display, 1)
        x.XFlush(display)
        self._x, self._display = x, display

    def resume(self) -> None:
        """Let it do its work again."""
        if self._display is not None:
            self._x.XCloseDisplay(self._display)
            self._display = None
