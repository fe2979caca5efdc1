"""A hand scanner that acts as a keyboard, heard before any field or dialog sees its keys."""

import time
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.domain.admission.wedge import Burst, Fate, Key, KeyKind, Step, is_control_end, stripped, symbol_at

_EVDEV_OFFSET: Final = {"xcb": 8, "wayland": 8, "wayland-egl": 8, "eglfs": 8, "linuxfb": 8, "windows": 0}
"""What a platform adds to a key's position in `nativeScanCode`; on others only the text can be used."""


@dataclass(frozen=True, slots=True)
class _Keyboard:
    """Qt's numbers for the keys that mean something to a scanner, and the bits of the keys held down with them."""

    modifiers: frozenset[int]
    ends: frozenset[int]
    shift: int
    control: int
    commands: int


@cache
def _keyboard() -> _Keyboard:
    from PySide6.QtCore import Qt  # takes longer than all else here: it makes every enum in the namespace

    key, held = Qt.Key, Qt.KeyboardModifier
    modifiers = (key.Key_Shift, key.Key_Control, key.Key_CapsLock, key.Key_NumLock, key.Key_Alt, key.Key_AltGr)
    return _Keyboard(
        frozenset(map(int, (*modifiers, key.Key_Meta))),
        frozenset(map(int, (key.Key_Return, key.Key_Enter, key.Key_Tab))),
        held.ShiftModifier.value,
        held.ControlModifier.value,
        held.AltModifier.value | held.MetaModifier.value,
    )


class WedgeScanner(QObject):
    """Hears scans in the key presses of every window that has the focus; typing reaches its field some 40 ms later.

    Args:
        parent: the object that owns the scanner.
        prefix: what the scanner is set up to put before each code.
        suffix: what it is set up to put after each code, before Enter or Tab.
        offset: what the platform adds to a key's position; by default as the running platform does.
    """

    scanned = Signal(str)

    def __init__(
        self, parent: QObject | None = None, *, prefix: str = "", suffix: str = "", offset: int | None = None
    ) -> None:
        super().__init__(parent)
        self._prefix, self._suffix = prefix, suffix
        self._offset = _EVDEV_OFFSET.get(QGuiApplication.platformName()) if offset is None else offset
        self._burst = Burst()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._dropped: set[int] = set()
        self._gives_on = False
        self._timer = QTimer(self, singleShot=True, interval=self._burst.gap)
        self._timer.timeout.connect(self._wait_for_events)
        self._last_look = QTimer(self, singleShot=True, interval=0)
        self._last_look.timeout.connect(self._expire)
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
        if window is not None and window not in self._windows:
            window.installEventFilter(self)
            self._windows.append(window)

    def set_up(self, *, prefix: str, suffix: str, gap: int) -> None:
        """Hear a scanner that sends this before and after each code, with pauses of up to `gap` ms between two keys."""
        self._prefix, self._suffix = prefix, suffix
        self._burst.gap = gap
        self._timer.setInterval(gap)

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back that may become a scan."""
        return bool(self._held) or self._burst.holds

    def warm(self) -> None:
        """Get ready ahead of the first key."""
        _keyboard()

    def stop(self) -> None:
        """Hear no more keys."""
        self._timer.stop()
        self._last_look.stop()
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
        if self._gives_on or not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        return self._pressed(watched, event) if kind == QEvent.Type.KeyPress else self._released(watched, event)

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        step = self._burst.press(self._key(event))
        self._settle(step)
        if step.fate is Fate.HOLD:
            self._held.append((window, event.clone()))
        elif step.fate is Fate.DROP:
            self._dropped.add(_identity(event))
        if self._burst.holds:
            self._last_look.stop()
            self._timer.start()
        return step.fate is not Fate.PASS

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        identity = _identity(event)
        if identity in self._dropped:
            self._dropped.discard(identity)
            return True
        if any(_identity(held) == identity for _, held in self._held):
            self._held.append((window, event.clone()))
            return True
        if event.key() in _keyboard().modifiers and self._burst.holds:
            self._settle(self._burst.press(self._key(event)))
        return False

    def _key(self, event: QKeyEvent) -> Key:
        at = event.timestamp() or time.monotonic_ns() // 1_000_000
        keyboard, repeats, key, held = _keyboard(), event.isAutoRepeat(), event.key(), event.modifiers().value
        if key in keyboard.modifiers:
            return Key(KeyKind.MODIFIER, at)
        if key in keyboard.ends:
            return Key(KeyKind.END, at, repeats=repeats)
        if held & keyboard.commands:
            return Key(KeyKind.OTHER, at)
        position = max(event.nativeScanCode() - self._offset, 0) if self._offset is not None else 0
        control, shift = bool(held & keyboard.control), bool(held & keyboard.shift)
        if control and is_control_end(position) and self._burst.holds:
            return Key(KeyKind.END, at)
        symbol = symbol_at(position, event.text(), shift=shift, control=control)
        return Key(KeyKind.SYMBOL if symbol else KeyKind.OTHER, at, symbol, repeats)

    def _wait_for_events(self) -> None:
        """Look once more after the keys that came while this thread was busy; their own times decide."""
        self._last_look.start()

    def _expire(self) -> None:
        self._settle(self._burst.expire())

    def _settle(self, step: Step) -> None:
        if step.scan is None and not step.give_on:
            return
        self._timer.stop()
        held, self._held = self._held, []
        if step.give_on:
            self._give_on(held)
        if step.scan is not None:
            down = [_identity(event) for _, event in held if event.type() == QEvent.Type.KeyPress]
            up = [_identity(event) for _, event in held if event.type() == QEvent.Type.KeyRelease]
            self._dropped.update(identity for identity in down if down.count(identity) > up.count(identity))
            if code := stripped(step.scan, self._prefix, self._suffix):
                self.scanned.emit(code)

    def _give_on(self, held: list[tuple[QWindow, QKeyEvent]]) -> None:
        self._gives_on = True
        try:
            for window, event in held:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._gives_on = False


def _identity(event: QKeyEvent) -> int:
    return event.nativeScanCode() or event.key()
