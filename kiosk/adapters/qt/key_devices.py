"""Which device a key is from, on X11: Qt does not say, but the X server tells of every key which keyboard pressed it.

It tells so in raw events of the extension XInput 2, with the same time and key code as the event that the window gets
(https://www.x.org/releases/X11R7.7/doc/inputproto/XI2proto.txt). They are asked for only while a window of this program
has the focus, and nothing of them is kept.
"""

import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from struct import Struct
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_RAW: Final = Struct("<HIIH")
"""What a raw event begins with: the master device, the time in ms, the key code, the device that it is from."""
_MERGED: Final = "xwayland"
"""The beginning of the names of keyboards that stand for all of them."""
MOST: Final = 256
OVERDUE_MS: Final = 30
"""How long after a key was told of its event has surely reached a window that waits for one, if it ever does."""


@dataclass(frozen=True, slots=True)
class RawKey:
    """One key of one device, down or up; `at` is the X server's time in ms."""

    is_down: bool
    at: int
    code: int
    device: int
    since: float = field(default_factory=time.monotonic, compare=False)


class KeyDevices(QObject):
    """Asks an X server which device each key is from; it is reached in the background."""

    reached = Signal()
    """Devices are told apart from now on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._display: Any = None
        self._xinput: Any = None
        self._failures: tuple[type[Exception], ...] = ()
        self._raw: deque[RawKey] = deque(maxlen=MOST)
        self._notifier: QSocketNotifier | None = None
        self._thread = threading.Thread(target=self._open, name="X input devices", daemon=True)
        self._thread.start()

    @property
    def tells(self) -> bool:
        """Whether devices are told apart."""
        return self._display is not None

    def listen(self, *, wanted: bool) -> None:
        """Hear of keys, or of none while another program has the focus."""
        if self._display is None or wanted == (self._notifier is not None):
            return
        xinput = self._xinput
        mask = xinput.RawKeyPressMask | xinput.RawKeyReleaseMask if wanted else 0
        try:
            self._display.screen().root.xinput_select_events([(xinput.AllMasterDevices, mask)])
            self._display.sync()
            self._drain()
            self._raw.clear()
        except self._failures:
            self._lose()
            return
        if wanted:
            self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._arrived)
        else:
            self._forget_notifier()

    def up_to(self, *, is_down: bool, at: int, code: int) -> list[RawKey]:
        """Return the key of an event, and before it those whose events never came; none if the server does not say.

        A key that one device holds down makes no event when another one presses it.
        """
        if self._display is None:
            return []
        try:
            return self._found(is_down, at, code) or (self._display.sync() or self._found(is_down, at, code))
        except self._failures:
            self._lose()
            return []

    def overdue(self) -> list[RawKey]:
        """Return the keys whose events should have come by now."""
        before, keys = time.monotonic() - OVERDUE_MS / 1000, []
        while self._raw and self._raw[0].since <= before:
            keys.append(self._raw.popleft())
        return keys

    def close(self) -> None:
        """Ask no more."""
        self._thread.join()
        self._forget_notifier()
        if self._display is not None:
            with suppress(*self._failures):
                self._display.close()
            self._display = None

    def _found(self, is_down: bool, at: int, code: int) -> list[RawKey]:
        self._drain()
        keys = list(self._raw)
        places = [place for place, key in enumerate(keys) if (key.is_down, key.at, key.code) == (is_down, at, code)]
        if not places:
            return []
        return [self._raw.popleft() for _ in range(places[0] + 1)]

    def _drain(self) -> None:
        for _ in range(self._display.pending_events()):
            event = self._display.next_event()
            kind = getattr(event, "evtype", None)
            if kind in (self._xinput.RawKeyPress, self._xinput.RawKeyRelease):
                _, at, code, device = _RAW.unpack_from(event.data)
                self._raw.append(RawKey(kind == self._xinput.RawKeyPress, at, code, device))

    @Slot()
    def _arrived(self) -> None:
        try:
            self._drain()
        except self._failures:
            self._lose()

    def _lose(self) -> None:
        """Go on without: keys stay together."""
        self._forget_notifier()
        self._display = None

    def _forget_notifier(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None

    def _open(self) -> None:
        from Xlib import display, error  # it takes longer than all else here
        from Xlib.ext import xinput

        self._failures = (error.DisplayError, error.ConnectionClosedError, error.XauthError, error.XError, OSError)
        try:
            opened = display.Display()
            if not opened.has_extension(xinput.extname):
                return
            opened.xinput_query_version()
            devices = opened.xinput_query_device(xinput.AllDevices).devices
        except self._failures:
            return
        if any(device.name.startswith(_MERGED) for device in devices):
            opened.close()
            return
        self._xinput, self._display = xinput, opened
        self.reached.emit()
