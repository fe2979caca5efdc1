"""What a key event says of the key that a scanner pressed: its position, its meaning, what was held with it."""

import time
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.adapters.qt.key_devices import RawKey
from kiosk.domain.admission.scanner_layout import USUAL, Stroke, is_control_end, keypad_digit, symbol_of
from kiosk.domain.admission.wedge import Key, KeyKind

_EVDEV_OFFSET: Final = {"xcb": 8, "wayland": 8, "wayland-egl": 8, "eglfs": 8, "linuxfb": 8, "windows": 0}
"""What a platform adds to a key's position in `nativeScanCode`; on others only the text can be used."""

_RIGHT_ALT: Final = frozenset({100, 0x138})
"""The key right of the space bar, on Linux and on Windows; AltGr where the computer's keyboard has one."""

_UNREAD: Final = "\ufffd"
"""Stands in a code for a key that the scanner’s layout has not: the code is answered, and calibration sees its keys."""


@dataclass(frozen=True, slots=True)
class _Keyboard:
    """Qt's numbers for the keys that mean something to a scanner, and the bits of the keys held down with them."""

    modifiers: frozenset[int]
    ends: frozenset[int]
    alt: int
    alt_gr: int
    shift: int
    control: int
    commands: int
    bits: tuple[tuple[int, int], ...]


@cache
def _keyboard() -> _Keyboard:
    from PySide6.QtCore import Qt  # takes longer than all else here: it makes every enum in the namespace

    key, held = Qt.Key, Qt.KeyboardModifier
    modifiers = (key.Key_Shift, key.Key_Control, key.Key_CapsLock, key.Key_NumLock, key.Key_Alt, key.Key_AltGr)
    return _Keyboard(
        frozenset(map(int, (*modifiers, key.Key_Meta))),
        frozenset(map(int, (key.Key_Return, key.Key_Enter, key.Key_Tab))),
        int(key.Key_Alt),
        int(key.Key_AltGr),
        held.ShiftModifier.value,
        held.ControlModifier.value,
        held.AltModifier.value | held.MetaModifier.value,
        (
            (int(key.Key_Shift), held.ShiftModifier.value),
            (int(key.Key_Control), held.ControlModifier.value),
            (int(key.Key_Alt), held.AltModifier.value),
            (int(key.Key_Meta), held.MetaModifier.value),
        ),
    )


class KeyStrokes:
    """Reads key events as a scanner means them, in the order in which they come.

    Args:
        offset: what the platform adds to a key's position; by default as the running platform does.
    """

    def __init__(self, offset: int | None = None) -> None:
        self._offset = _EVDEV_OFFSET.get(QGuiApplication.platformName()) if offset is None else offset
        self._third = False
        self._digits = ""
        self._down: set[int] = set()
        self.layout = USUAL
        self.apart = False
        """Whether only this device's own keys count as held down together: then its Shift is not another's."""

    def warm(self) -> None:
        """Get ready ahead of the first key."""
        _keyboard()
        symbol_of(Stroke(2), self.layout)

    def forget(self) -> None:
        """Take it that nothing is held down: a key that is let go in another window is not heard."""
        self._third, self._digits = False, ""
        self._down.clear()

    def pressed(self, event: QKeyEvent, *, in_scan: bool) -> tuple[Key, Stroke]:
        """Return what a key that goes down is to a scan; `in_scan`: others came just before it."""
        at, keyboard, key = moment_of(event), _keyboard(), event.key()
        position, held = self._position(event), self._held(event)
        if key in keyboard.modifiers:
            self._down.add(key)
            self._third = self._third or self._is_third(key, position)
            return Key(KeyKind.MODIFIER, at), Stroke(position)
        if key in keyboard.ends:
            return Key(KeyKind.END, at, repeats=event.isAutoRepeat()), Stroke(position)
        if held & keyboard.commands and not self._third:
            digit = keypad_digit(position) if in_scan else ""
            self._digits += digit
            return Key(KeyKind.MODIFIER if digit else KeyKind.OTHER, at), Stroke(position)
        control, shift = bool(held & keyboard.control), bool(held & keyboard.shift)
        if control and is_control_end(position) and in_scan:
            return Key(KeyKind.END, at), Stroke(position)
        stroke = Stroke(position, event.text(), shift, control, self._third)
        symbol = symbol_of(stroke, self.layout) or (_UNREAD if in_scan and self._third else "")
        return Key(KeyKind.SYMBOL if symbol else KeyKind.OTHER, at, symbol, event.isAutoRepeat()), stroke

    def released(self, event: QKeyEvent) -> tuple[Key, Stroke] | None:
        """Return the character whose number was typed while Alt was down, as scanners send a separator (Alt 029)."""
        key, keyboard = event.key(), _keyboard()
        self._down.discard(key)
        if self._is_third(key, self._position(event)):
            self._third = False
        digits, self._digits = (self._digits, "") if key == keyboard.alt else ("", self._digits)
        if not digits or not 0 < int(digits[-4:]) < 256:
            return None
        symbol = chr(int(digits[-4:]))
        return Key(KeyKind.SYMBOL, moment_of(event), symbol), Stroke(0, symbol)

    def is_modifier(self, event: QKeyEvent) -> bool:
        """Tell whether a key is one that is held down together with others."""
        return event.key() in _keyboard().modifiers

    def _held(self, event: QKeyEvent) -> int:
        """Return the bits of the keys held down with one."""
        return sum(bit for key, bit in _keyboard().bits if key in self._down) if self.apart else event.modifiers().value

    def _is_third(self, key: int, position: int) -> bool:
        keyboard = _keyboard()
        return key == keyboard.alt_gr or (key == keyboard.alt and position in _RIGHT_ALT)

    def _position(self, event: QKeyEvent) -> int:
        return max(event.nativeScanCode() - self._offset, 0) if self._offset is not None else 0


def event_of(key: RawKey) -> QKeyEvent:
    """Return the event that a key would have made, as far as a scanner's keys need it."""
    from PySide6.QtCore import QEvent, Qt

    kind = QEvent.Type.KeyPress if key.is_down else QEvent.Type.KeyRelease
    name = _x_keys().get(key.code, int(Qt.Key.Key_unknown))
    event = QKeyEvent(kind, name, Qt.KeyboardModifier.NoModifier, key.code, 0, 0, "")
    event.setTimestamp(key.at)
    return event


@cache
def _x_keys() -> dict[int, int]:
    """Return Qt's numbers for the key codes of X whose meaning is no letter: positions plus 8."""
    from PySide6.QtCore import Qt

    return {
        23: int(Qt.Key.Key_Tab),
        36: int(Qt.Key.Key_Return),
        37: int(Qt.Key.Key_Control),
        50: int(Qt.Key.Key_Shift),
        62: int(Qt.Key.Key_Shift),
        64: int(Qt.Key.Key_Alt),
        104: int(Qt.Key.Key_Enter),
        105: int(Qt.Key.Key_Control),
        108: int(Qt.Key.Key_AltGr),
    }


def moment_of(event: QKeyEvent) -> int:
    """Return when a key was pressed or let go (ms of the window system)."""
    return event.timestamp() or time.monotonic_ns() // 1_000_000
