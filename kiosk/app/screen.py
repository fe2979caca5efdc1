"""Opens the screens: Qt, the QML engine, the scanner, the language and the sounds around one view model."""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QPoint, QTimer, QTranslator, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.qt.icons import IconProvider
from kiosk.bundled import RESOURCES
from kiosk.services.admit import ensure_point
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs, ThreadJobs
from kiosk.viewmodels.shared.place import Place

if TYPE_CHECKING:
    from logging import Logger

    from kiosk.adapters.qt.scanner import WedgeScanner
    from kiosk.domain.kiosks.sync_status import SyncStatus
    from kiosk.viewmodels.organiser.kiosks import Hub

REFRESH_MS = 400
TICK_MS = 1000
SETTLED_MS = 500
"""When a screen has surely been drawn; what it does not need for that is loaded then."""


class ScreenKind(StrEnum):
    """The screens there are."""

    DESK = "desk"
    FOYER = "foyer"
    ORGANISER = "organiser"


WINDOWS = {ScreenKind.DESK: "DeskWindow", ScreenKind.FOYER: "FoyerWindow", ScreenKind.ORGANISER: "OrganiserWindow"}


@dataclass(frozen=True, slots=True)
class Manner:
    """How a screen is opened: in which language, in a window or full screen, how large and where (px)."""

    language: str = ""
    windowed: bool = False
    size: tuple[int, int] = (1280, 800)
    position: tuple[int, int] | None = None


class Screen(QObject):
    """One screen on an event file: its window, its view model, and what feeds them.

    Args:
        kind: which screen.
        file: the open event file.
        place: where the screen stands.
        manner: language and window.
        jobs: two runners, for writing and for reading; threads unless given.
    """

    def __init__(
        self, kind: ScreenKind, file: EventFile, place: Place, manner: Manner, jobs: tuple[Jobs, Jobs] | None = None
    ) -> None:
        super().__init__()
        self.kind = kind
        self.file = file
        self._version = file.version()
        self._translator = QTranslator()
        self._sounds: Any = None
        self._is_drawn = False
        self._threads = [] if jobs else [ThreadJobs("writes", self), ThreadJobs("reads", self)]
        writes, reads = jobs or (self._threads[0], self._threads[1])
        self.language = manner.language or file.event.languages[0]
        install_language(self._translator, self.language)
        self.view_model = _view_model(kind, file, writes, reads, place)
        self.view_model.setLanguage(self.language)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(RESOURCES / "qml"))
        self.engine.addImageProvider("icon", IconProvider(RESOURCES / "icons"))
        self.engine.setInitialProperties({"viewModel": self.view_model, "windowed": manner.windowed})
        self.engine.loadFromModule("Kiosk.App", WINDOWS[kind])
        if not self.engine.rootObjects():
            raise RuntimeError(f"the {kind} screen did not load")
        self.window: QQuickWindow = self.engine.rootObjects()[0]  # type: ignore[assignment]
        self._colour()
        self.view_model.languageChosen.connect(self.set_language)
        self.view_model.sounded.connect(self._play)
        self._introduce: Callable[[], None] = lambda: writes.run(lambda: ensure_point(file, place.point), _ignore)
        self.window.frameSwapped.connect(self._drawn)
        self._show(manner)
        QTimer.singleShot(SETTLED_MS, self, self._settle)
        self._timers = [self._every(TICK_MS, self.view_model.tick), self._every(REFRESH_MS, self.look_for_changes)]

    @cached_property
    def scanner(self) -> "WedgeScanner":
        """The scanner of this screen; made once the first frame is there, as nobody scans at a screen that is not."""
        from kiosk.adapters.qt.scanner import WedgeScanner

        scanner = WedgeScanner(self)
        scanner.watch(self.window)
        scanner.scanned.connect(self.view_model.scanned)
        return scanner

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Show this screen in another language."""
        if language == self.language:
            return
        self.language = language
        install_language(self._translator, language)
        self.engine.retranslate()
        self.view_model.retranslate()

    @Slot()
    def look_for_changes(self) -> None:
        """Let the view model read again if any process has written to the file."""
        version = self.file.version()
        if version != self._version:
            self._version = version
            self.view_model.refresh()

    def close(self) -> None:
        """Finish what is being written, and take the screen down."""
        for timer in self._timers:
            timer.stop()
        for thread in self._threads:
            thread.stop()
        if "scanner" in self.__dict__:
            self.scanner.stop()
        self.window.close()
        self.engine.deleteLater()  # before the view model, or its bindings would look at nothing
        self.view_model.deleteLater()
        from PySide6.QtCore import QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @Slot()
    def _drawn(self) -> None:
        """Make this place known, then listen for scans: a scan is never recorded before its point."""
        if self._is_drawn:
            return  # a render thread may have swapped again before the first call was delivered
        self._is_drawn = True
        self.window.frameSwapped.disconnect(self._drawn)
        self._introduce()
        self.scanner  # noqa: B018 - makes it

    def _show(self, manner: Manner) -> None:
        self.window.resize(*manner.size)
        if manner.position:
            self.window.setFramePosition(QPoint(*manner.position))
        if manner.windowed or QGuiApplication.platformName() == "offscreen":
            self.window.show()
        else:
            self.window.showFullScreen()
        self.window.requestActivate()

    def _colour(self) -> None:
        from kiosk.domain.event import DEFAULT_ACCENT

        accent = self.file.event.accent
        if accent.upper() != DEFAULT_ACCENT:
            from kiosk.viewmodels.shared.event_colour import apply_event_colour

            apply_event_colour(self.engine, accent)

    def _every(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        timer.start()
        return timer

    @Slot(str)
    def _play(self, name: str) -> None:
        if self._sounds:
            self._sounds.play(name)

    def _settle(self) -> None:
        """Load what the first frame did not need; without Qt's sound libraries the screen stays silent."""
        self.scanner.warm()
        gc.freeze()
        gc.enable()
        if QGuiApplication.platformName() == "offscreen":
            return
        try:
            from kiosk.adapters.qt.sound import Sounds
        except ImportError:
            _log().warning("no sound: Qt's multimedia libraries are not installed")
            return
        self._sounds = Sounds(RESOURCES / "sounds", self)


class LineReader(QObject):
    """Reads codes from a stream on a thread of its own, as another scanner."""

    scanned = Signal(str)

    def __init__(self, stream: Any, parent: QObject | None = None) -> None:  # noqa: ANN401 - any text stream
        super().__init__(parent)
        self._stream = stream
        threading.Thread(target=self._read, name="codes", daemon=True).start()

    def _read(self) -> None:
        for line in self._stream:
            if code := line.rstrip("\r\n"):
                self.scanned.emit(code)


def make_application() -> QGuiApplication:
    """Return the one Qt application of this process, set up for the screens."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # paint at once; Qt else waits 5 ms for more to draw
    application = QGuiApplication(["kiosk"])
    application.setApplicationName("Foyer")
    application.setDesktopFileName("foyer-kiosk")
    application.setFont(QFont(["Inter", "Noto Sans"]))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.excepthook = _log_bug
    return application


def install_language(translator: QTranslator, language: str) -> None:
    """Make a language's sentences the application's; English is the source and needs none."""
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale(language))
    if translator.load(f"foyer_{language}", str(RESOURCES / "translations")):
        QCoreApplication.installTranslator(translator)


def open_screen(
    kind: ScreenKind,
    file: EventFile,
    place: Place,
    manner: Manner,
    codes: Any | None = None,  # noqa: ANN401
) -> int:
    """Open a screen and stay until it is closed; returns the exit status.

    Args:
        kind: which screen.
        file: the open event file.
        place: where it stands.
        manner: language and window.
        codes: a text stream whose lines are scans as well.
    """
    application = make_application()
    screen = Screen(kind, file, place, manner)
    reader = LineReader(codes, screen) if codes else None
    if reader:
        reader.scanned.connect(screen.view_model.scanned)
    step = ExitStack()
    QTimer.singleShot(SETTLED_MS, screen, lambda: _keep_in_step(step, file))
    status = application.exec()
    screen.close()
    step.close()
    return status


def _keep_in_step(step: ExitStack, file: EventFile) -> None:
    """Begin to exchange records with the other kiosks, if this one has joined a hub or joins one later."""
    from kiosk.sync.replicator import in_step

    step.enter_context(in_step(file))


def _view_model(kind: ScreenKind, file: EventFile, writes: Jobs, reads: Jobs, place: Place) -> Any:  # noqa: ANN401
    def status() -> "SyncStatus":
        from kiosk.sync.standing import status_of

        return status_of(file)

    match kind:
        case ScreenKind.DESK:
            from kiosk.viewmodels.desk.screen import DeskViewModel

            return DeskViewModel(file, writes, reads, place, status)
        case ScreenKind.FOYER:
            from kiosk.viewmodels.foyer.screen import FoyerViewModel

            return FoyerViewModel(file, writes, reads, place, status)
        case ScreenKind.ORGANISER:
            from kiosk.bootstrap import write_export
            from kiosk.viewmodels.organiser.screen import OrganiserViewModel

            return OrganiserViewModel(file, writes, reads, place, write_export, status, _hub(file))


def _hub(file: EventFile) -> "Hub":
    """Return what the organiser's page asks of the hub; its libraries are loaded when the page asks."""
    from kiosk.viewmodels.organiser.kiosks import Hub

    def refresh_reports() -> str:
        from kiosk.sync.asking import refresh_reports

        return refresh_reports(file)

    def join_code() -> str:
        from kiosk.sync.hub_code import code_shown

        return code_shown(file)

    return Hub(refresh_reports, join_code)


def _log_bug(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    _log().critical("a bug in Foyer; the screen goes on", exc_info=(kind, bug, trace))


def _log() -> "Logger":
    import logging

    return logging.getLogger(__name__)


def _ignore(result: object) -> None:
    del result
