"""The demo's badge panel, open until somebody closes it."""

import signal
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.application import make_application
from kiosk.app.chooser import system_language
from kiosk.app.manner import Rect, display, show_in_window
from kiosk.app.screen import REFRESH_MS
from kiosk.app.window import AppWindow
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.demo.badge_panel import BadgePanelViewModel
from kiosk.viewmodels.shared.jobs import ThreadJobs


class Screens(Protocol):
    """The screens that run beside the panel, each in a process of its own."""

    def start(self, kind: str) -> None:
        """Open a screen unless it is open."""
        ...

    def is_open(self, kind: str) -> bool:
        """Tell whether a screen is open."""
        ...

    def send(self, kind: str, code: str) -> None:
        """Have a screen scan a code."""
        ...


def show_badge_panel(file: EventFile, screens: Screens, place: Rect) -> int:
    """Show the demo's badges until the panel is closed; returns the exit status.

    Args:
        file: the demo's event file.
        screens: the screens that the badges are scanned at.
        place: where the panel lies.
    """
    application = make_application()
    reads = ThreadJobs("badges")
    panel = BadgePanelViewModel(file, reads, screens.is_open)
    shown = AppWindow("BadgePanelWindow", lambda: panel, system_language(), (place[2], place[3]))
    panel.scanWished.connect(screens.send)
    panel.screenWished.connect(screens.start)
    show_in_window(shown.window, display(0), (place[2], place[3]), (place[0], place[1]))
    panel.refresh()
    if QGuiApplication.platformName().startswith("wayland"):  # which lets no program place its windows
        panel.tellUnplaced()
    timer = _looking(file, panel)
    before = [signal.signal(ending, lambda *_: application.quit()) for ending in (signal.SIGINT, signal.SIGTERM)]
    status = application.exec()
    for ending, handler in zip((signal.SIGINT, signal.SIGTERM), before, strict=True):
        signal.signal(ending, handler)
    timer.stop()
    reads.stop()
    shown.close()
    return status


def _looking(file: EventFile, panel: BadgePanelViewModel) -> QTimer:
    """Let the panel see who has come in, and which screens are open."""
    version = file.version()

    def look() -> None:
        nonlocal version
        panel.look()
        if (now := file.version()) != version:
            version = now
            panel.refresh()

    if QGuiApplication.platformName().startswith("wayland"):  # which lets no program place its windows
        panel.tellUnplaced()

    timer = QTimer(interval=REFRESH_MS)
    timer.timeout.connect(look)
    timer.start()
    return timer
