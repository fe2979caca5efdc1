"""The one Qt application of a process, set up in named steps."""

import os
import signal
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFont, QGuiApplication

from kiosk.adapters.qt.display import ensure_display
from kiosk.bundled import RESOURCES

if TYPE_CHECKING:
    from logging import Logger

_ICON_MS = 600

# PySide makes a type with all its enumerations where its name is first imported, so what a first frame does without is
# imported where it is used.


def make_application() -> QGuiApplication:
    """Return the one Qt application of this process, set up for the screens."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    ensure_display()
    _paint_at_once()
    application = QGuiApplication(["kiosk"])
    _introduce(application)
    _show_icon(application)
    _choose_renderer()
    _end_on_interrupt()
    sys.excepthook = _log_bug
    return application


def _paint_at_once() -> None:
    """Qt else waits 5 ms for more to draw."""
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")


def _introduce(application: QGuiApplication) -> None:
    application.setApplicationName("Foyer")
    application.setDesktopFileName("foyer-kiosk")
    application.setFont(QFont(["Inter", "Noto Sans"]))
    for family in ("Inter", "Inter Display", "Noto Sans"):  # else each system chooses another one
        QFont.insertSubstitutions(family, ["Noto Sans", "Noto Sans Arabic"])


def _show_icon(application: QGuiApplication) -> None:
    """Give every window the program's icon, once the first is drawn: reading it takes longer than a frame."""

    def show() -> None:
        from PySide6.QtGui import QIcon

        application.setWindowIcon(QIcon(str(RESOURCES / "desktop" / "foyer-kiosk.svg")))

    QTimer.singleShot(_ICON_MS, application, show)


def _choose_renderer() -> None:
    """Draw in software where OpenGL would be computed by the processor, which takes five times as long."""
    if "QT_QUICK_BACKEND" in os.environ:
        return
    from kiosk.adapters.qt.renderer import draw_in_software, has_graphics_processor

    if not has_graphics_processor():
        draw_in_software()


def delete_what_is_due() -> None:
    """Delete at once what waits for it: closed windows and their view models."""
    from PySide6.QtCore import QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _end_on_interrupt() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _log_bug(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    log().critical("a bug in Foyer; the screen goes on", exc_info=(kind, bug, trace))


def log() -> "Logger":
    """Return the log of the screens; its library is loaded when there is something to say."""
    import logging

    return logging.getLogger("kiosk.app")
