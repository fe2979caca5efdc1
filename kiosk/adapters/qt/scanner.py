"""A hand scanner that acts as a keyboard, heard before any field or dialog sees its keys."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.adapters.qt.key_devices import KeyDevices, RawKey
from kiosk.adapters.qt.key_stream import KeyStream
from kiosk.adapters.qt.key_strokes import event_of
from kiosk.domain.admission.crossing import Crossing
from kiosk.domain.admission.scanner_layout import USUAL, Stroke, calibrated
from kiosk.domain.admission.wedge import stripped
from kiosk.domain.settings.catalogue import SCANNER_GAP

_ALL: Final = 0
"""The device that stands for all of them, where they cannot be told apart."""
_ALONE: Final = frozenset({"offscreen", "minimal"})
"""Platforms without devices: whoever sends a key there is one program."""


class WedgeScanner(QObject):
    """Hears scans in the key presses of every window that has the focus; typing reaches its field some 50 ms later.

    On X11 each scanner and keyboard is heard by itself, so that two may send at once. Elsewhere their keys come mixed;
    that is found out and said, and nobody is let in by it.

    Args:
        parent: the object that owns the scanner.
        prefix: what the scanner is set up to put before each code.
        suffix: what it is set up to put after each code, before Enter or Tab.
        offset: what the platform adds to a key's position; by default as the running platform does.
    """

    scanned = Signal(str)
    calibrated = Signal(str, arguments=["layout"])
    """The calibration code was read: the scanner is set up to be the keyboard of this layout."""
    crossed = Signal()
    """Two scans came at once and could not be told apart."""

    def __init__(
        self, parent: QObject | None = None, *, prefix: str = "", suffix: str = "", offset: int | None = None
    ) -> None:
        super().__init__(parent)
        self._prefix, self._suffix, self._offset = prefix, suffix, offset
        self._gap, self._layout = SCANNER_GAP.default, USUAL
        self._platform = QGuiApplication.platformName()
        self._devices: KeyDevices | None = None
        self._streams: dict[int, KeyStream] = {}
        self._latest = _ALL
        self._stream(_ALL)
        self._windows: list[QWindow] = []
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.watch)
            self.watch(application.focusWindow())

    @Slot(QWindow)
    def watch(self, window: QWindow | None) -> None:
        """Hear the keys of a window; one that takes the focus is watched without being asked for.

        A filter on the application itself would be called for every event of every object in it.
        """
        for stream in self._streams.values():
            stream.reading.forget()
        if self._devices:
            self._devices.listen(wanted=QGuiApplication.focusWindow() is not None)
        if window is not None and window not in self._windows:
            window.installEventFilter(self)
            self._windows.append(window)

    def set_up(self, *, prefix: str, suffix: str, gap: int, layout: str = USUAL) -> None:
        """Hear a scanner that sends this before and after each code, with pauses of up to `gap` ms between two keys.

        `layout` is the keyboard that it was set up to be.
        """
        self._prefix, self._suffix, self._gap, self._layout = prefix, suffix, gap, layout
        for stream in self._streams.values():
            self._tune(stream)

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back that may become a scan."""
        return any(stream.is_holding for stream in self._streams.values())

    @property
    def gap(self) -> int:
        """The longest time between two keys of one scan, ms."""
        return self._gap

    @gap.setter
    def gap(self, gap: int) -> None:
        self._gap = gap
        for stream in self._streams.values():
            self._tune(stream)

    def warm(self) -> None:
        """Get ready ahead of the first key."""
        self._streams[_ALL].reading.warm()
        if self._platform == "xcb" and self._devices is None:
            self._devices = KeyDevices(self)
            self._devices.reached.connect(self._listen)

    def stop(self) -> None:
        """Hear no more keys."""
        for stream in self._streams.values():
            stream.stop()
        if self._devices:
            self._devices.close()
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self.watch)
        for window in self._windows:
            if isValid(window):
                window.removeEventFilter(self)
        self._windows.clear()

    @Slot(str)
    def feed(self, code: str) -> None:
        """Act as if the scanner had read this code."""
        self.scanned.emit(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at keys on their way to a window; returns True for those that go no further for now."""
        kind = event.type()
        if kind != QEvent.Type.KeyPress and kind != QEvent.Type.KeyRelease:
            return False
        if not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        if any(stream.gives_on for stream in self._streams.values()):
            return False
        if self._platform not in _ALONE and not event.timestamp():
            return False  # of the keyboard on the screen: what a device sends bears its moment
        return self._heard(self._stream_of(watched, event), watched, event)

    def _stream_of(self, window: QWindow, event: QKeyEvent) -> KeyStream:
        """Return the stream of the device that a key is from."""
        if self._devices is None or not self._devices.tells:
            return self._streams[_ALL]
        self._devices.listen(wanted=True)
        is_down = event.type() == QEvent.Type.KeyPress
        keys = self._devices.up_to(is_down=is_down, at=event.timestamp(), code=event.nativeScanCode())
        if self._streams[_ALL].is_holding:
            return self._streams[_ALL]  # the scan began before devices were told apart
        self._bring(window, keys[:-1])
        if keys:
            self._latest = keys[-1].device
        return self._stream(self._latest)

    @Slot()
    def _listen(self) -> None:
        if self._devices:
            self._devices.listen(wanted=QGuiApplication.focusWindow() is not None)

    def _bring(self, window: QWindow, keys: Iterable[RawKey]) -> None:
        """Take keys that made no event, as another device held the same key down."""
        for key in keys:
            self._heard(self._stream(key.device), window, event_of(key))

    @Slot()
    def _bring_overdue(self) -> None:
        window = QGuiApplication.focusWindow()
        if self._devices and window:
            self._bring(window, self._devices.overdue())

    @staticmethod
    def _heard(stream: KeyStream, window: QWindow, event: QKeyEvent) -> bool:
        is_down = event.type() == QEvent.Type.KeyPress
        return stream.pressed(window, event) if is_down else stream.released(window, event)

    def _stream(self, device: int) -> KeyStream:
        if device not in self._streams:
            stream = KeyStream(self, self._offset, of_one_device=device != _ALL)
            stream.scanned.connect(self._tell)
            stream.crossed.connect(self.crossed)
            stream.expiring.connect(self._bring_overdue)
            self._streams[device] = stream
            self._tune(stream)
        return self._streams[device]

    def _tune(self, stream: KeyStream) -> None:
        stream.burst.gap = self._gap
        stream.reading.layout = self._layout
        if stream is self._streams[_ALL] and self._platform not in _ALONE:
            stream.crossing = Crossing(self._gap)

    @Slot(str, list)
    def _tell(self, scan: str, strokes: list[Stroke]) -> None:
        if layout := calibrated(strokes):
            self._layout = layout
            for stream in self._streams.values():
                stream.reading.layout = layout
            self.calibrated.emit(layout)
        elif code := stripped(scan, self._prefix, self._suffix):
            self.scanned.emit(code)
