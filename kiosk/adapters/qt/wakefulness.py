"""Keeps the display lit while a screen is open; where nothing darkens it, nothing is done and nothing said."""

import sys
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.machine.x_saver import XSaver

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_WHO, _WHY = "Foyer", "A check-in screen is open"
_TIMEOUT_MS = 2000
_numbers = count()


class Wakefulness(QObject):
    """Holds the screen saver and the blanking off until it is closed, or until the process ends.

    On Linux the desktop is asked (org.freedesktop.ScreenSaver), else the login manager (org.freedesktop.login1), and an
    X server's own saver is suspended as well. Whatever of it is not there is passed over.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_held = False
        """Whether a service on D-Bus holds the display lit."""
        self._x_saver = XSaver()
        self._connections: list[str] = []
        self._calls: list[QDBusPendingCallWatcher] = []
        self._descriptor: Any = None
        if sys.platform == "linux":
            if QGuiApplication.platformName() == "xcb":
                self._x_saver.suspend()
            with suppress(ImportError):  # Qt's D-Bus module needs a library of the system's
                self._ask_desktop()

    def close(self) -> None:
        """Let the display go dark again: what was asked for ends with the connection, or with its descriptor."""
        self._x_saver.resume()
        self._calls.clear()
        self._descriptor = None
        self.is_held = False
        if self._connections:
            from PySide6.QtDBus import QDBusConnection

            for name in self._connections:
                QDBusConnection.disconnectFromBus(name)
            self._connections.clear()

    def _ask_desktop(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        service, place = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
        message = QDBusMessage.createMethodCall(service, place, service, "Inhibit")
        message.setArguments([_WHO, _WHY])
        self._ask(QDBusConnection.BusType.SessionBus, message, self._desktop_answered, self._ask_login_manager)

    def _ask_login_manager(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        service, place = "org.freedesktop.login1", "/org/freedesktop/login1"
        message = QDBusMessage.createMethodCall(service, place, f"{service}.Manager", "Inhibit")
        message.setArguments(["idle", _WHO, _WHY, "block"])
        self._ask(QDBusConnection.BusType.SystemBus, message, self._login_manager_answered, _give_up)

    def _ask(
        self,
        bus: "QDBusConnection.BusType",
        message: "QDBusMessage",
        answered: "Callable[[Any], None]",
        refused: "Callable[[], None]",
    ) -> None:
        """Call a service on a connection of its own, without waiting for its answer."""
        from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

        name = f"foyer-{next(_numbers)}"
        connection = QDBusConnection.connectToBus(bus, name)
        if not connection.isConnected():
            refused()
            return
        self._connections.append(name)

        def finished(call: "QDBusPendingCallWatcher") -> None:
            if call.isError() or not call.reply().arguments():
                refused()
            else:
                answered(call.reply().arguments()[0])

        watcher = QDBusPendingCallWatcher(connection.asyncCall(message, _TIMEOUT_MS), self)
        watcher.finished.connect(finished)
        self._calls.append(watcher)

    def _desktop_answered(self, cookie: object) -> None:
        del cookie
        self.is_held = True

    def _login_manager_answered(self, descriptor: object) -> None:
        self._descriptor = descriptor
        self.is_held = True


def _give_up() -> None:
    """Let the display go dark as it will: nobody here can be asked."""
