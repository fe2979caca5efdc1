"""Whether the system asks programs for less motion, as each system keeps that: Qt 6.11 does not tell."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_NAME = "foyer-motion"
_TIMEOUT_MS = 2000
_SPI_GETCLIENTAREAANIMATION = 0x1042

_PORTAL, _PLACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_DESKTOPS = (
    ("org.freedesktop.appearance", "reduced-motion", "1"),
    ("org.gnome.desktop.interface", "enable-animations", "False"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0"),
)
"""What a desktop's portal is asked for, and the answer that asks for less motion: any of them does.

The first is the standard (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html);
older desktops tell only their own.
"""
_MAC = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")


class MotionWish(QObject):
    """Asks the system once, without waiting for its answer.

    Signals:
        told: whether it asks for less motion; where nobody can be asked, it does not.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self._call: QDBusPendingCallWatcher | None = None

    def ask(self) -> None:
        """Ask, as this system is asked."""
        if sys.platform == "win32":
            self.told.emit(_windows_stands_still())
        elif sys.platform == "darwin":
            self.told.emit(_mac_stands_still())
        elif _has_session_bus():
            with suppress(ImportError):  # Qt's D-Bus module needs a library of the system's
                from PySide6.QtDBus import QDBusConnection

                self._bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _NAME)
                self._ask_for(_DESKTOPS)

    def close(self) -> None:
        """Wait for no answer any more."""
        self._call = None
        if self._bus:
            self._bus.disconnectFromBus(_NAME)
            self._bus = None

    def _ask_for(self, keys: "tuple[tuple[str, str, str], ...]") -> None:
        """Ask the desktop's portal for one key after the other, until one says so."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if not keys or self._bus is None:
            self.told.emit(False)
            self.close()
            return
        namespace, key, still = keys[0]
        message = QDBusMessage.createMethodCall(_PORTAL, _PLACE, "org.freedesktop.portal.Settings", "Read")
        message.setArguments([namespace, key])

        def answered(call: "QDBusPendingCallWatcher") -> None:
            if not call.isError() and _text(call.reply().arguments()) == still:
                self.told.emit(True)
                self.close()
            else:
                self._ask_for(keys[1:])

        self._call = QDBusPendingCallWatcher(self._bus.asyncCall(message, _TIMEOUT_MS), self)
        self._call.finished.connect(answered)


def _has_session_bus() -> bool:
    """Tell whether there is a session bus: where there is none, D-Bus would start one for whoever asks."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or (runtime != "" and Path(runtime, "bus").exists())


def _text(arguments: list[Any]) -> str:
    """Return a value of the portal as a text: of a variant in a variant, and of a number that KDE tells as a text."""
    from PySide6.QtDBus import QDBusVariant

    value = arguments[0] if arguments else ""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    with suppress(ValueError):
        return f"{float(value):g}" if isinstance(value, str) else str(value)
    return ""


def _mac_stands_still() -> bool:
    """Read “Reduce motion” of the accessibility settings."""
    with suppress(OSError, subprocess.SubprocessError):
        told = subprocess.run(  # noqa: S603 - a fixed command
            _MAC, capture_output=True, text=True, timeout=_TIMEOUT_MS / 1000, check=False
        )
        return told.stdout.strip() == "1"
    return False


def _windows_stands_still() -> bool:
    """Ask Windows for “Animation effects”, which somebody turns off for the whole desktop."""
    import ctypes

    library: Any = ctypes
    moves = ctypes.c_int(1)
    asked = library.windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0)
    return bool(asked) and not moves.value
