"""The small windows beside the screens: the chooser, and the demo's badge panel."""

import contextlib
import signal
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTimer, QTranslator, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.qt.icons import IconProvider
from kiosk.adapters.qt.scanner import WedgeScanner
from kiosk.app.screen import REFRESH_MS, install_language, make_application
from kiosk.bootstrap import create_event, event_path, open_event
from kiosk.bundled import RESOURCES
from kiosk.domain.event import zone_named
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks import join_code
from kiosk.domain.moment import read_moment
from kiosk.services.event import Summary, found_event, summary
from kiosk.services.ports import Progress
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.chooser.screen import ChooserViewModel, NewEvent
from kiosk.viewmodels.demo.badge_panel import BadgePanelViewModel
from kiosk.viewmodels.shared.jobs import Jobs, ThreadJobs
from kiosk.viewmodels.shared.languages import LANGUAGES

Join = Callable[[str, Path, str, Progress, Callable[[], bool]], None]
"""Joins an event: the hub's code, the file to make, this kiosk's name, what is told records done and in all, and what
tells whether to give up."""

Rect = tuple[int, int, int, int]
"""Where a window lies: x, y, width and height in px of the screen."""


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


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody chose: a screen or the demo (`kind`), the event file, and the language they read."""

    kind: str
    path: Path
    language: str


class SmallWindow(QObject):
    """A window of the App module around one view model, in a language that the view model may change.

    Args:
        component: the window's type in Kiosk.App.
        view_model: what it shows.
        language: to begin with.
        size: px.
    """

    def __init__(self, component: str, view_model: Any, language: str, size: tuple[int, int]) -> None:  # noqa: ANN401
        super().__init__()
        self.view_model = view_model
        self.language = language
        self._translator = QTranslator()
        install_language(self._translator, language)
        view_model.setLanguage(language)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(RESOURCES / "qml"))
        self._engine.addImageProvider("icon", IconProvider(RESOURCES / "icons"))
        self._engine.setInitialProperties({"viewModel": view_model})
        self._engine.loadFromModule("Kiosk.App", component)
        if not self._engine.rootObjects():
            raise RuntimeError(f"{component} did not load")
        self.window: QQuickWindow = self._engine.rootObjects()[0]  # type: ignore[assignment]
        self.window.resize(*size)
        view_model.languageChosen.connect(self.set_language)

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Show the window in another language."""
        self.language = language
        install_language(self._translator, language)
        self._engine.retranslate()
        self.view_model.retranslate()

    def close(self) -> None:
        """Take the window down, before its view model goes."""
        self.window.close()
        QCoreApplication.removeTranslator(self._translator)
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def screen_area() -> Rect:
    """Return the part of the first screen that windows may use."""
    make_application()
    area = QGuiApplication.primaryScreen().availableGeometry()
    return area.x(), area.y(), area.width(), area.height()


def system_language() -> str:
    """Return the machine's language if the screens speak it, else English."""
    language = QLocale.system().name().split("_")[0]
    return language if language in LANGUAGES else "en"


def ask_what_to_open(path: Path) -> Wish | None:
    """Show the chooser until something is chosen.

    Args:
        path: the event file, which need not be there yet.

    Returns:
        What was chosen; None if the window was closed.
    """
    application = make_application()
    joins = ThreadJobs("joining")
    chooser = Chooser(path, joins, join_event)
    window = SmallWindow("ChooserWindow", chooser.view_model, system_language(), (1280, 800))
    wishes: list[Wish] = []

    def take(kind: str) -> None:
        wishes.append(Wish(kind, chooser.path, window.language))
        application.quit()

    chooser.view_model.chosen.connect(take)
    scanner = WedgeScanner(chooser.view_model)
    scanner.watch(window.window)
    scanner.scanned.connect(chooser.view_model.scanned)
    window.window.show()
    application.exec()
    scanner.stop()
    chooser.view_model.goBack()  # a joining that is on its way is given up
    joins.stop()
    window.close()
    return wishes[0] if wishes else None


class Chooser:
    """The chooser's view model, and the event file that it speaks of.

    Args:
        path: the event file, which need not be there yet.
        jobs: runs the joining.
        join: joins an event; makes the file.
    """

    def __init__(self, path: Path, jobs: Jobs, join: Join) -> None:
        self.path, self._join = path, join
        known, wrong = None, ""
        if path.exists():
            try:
                known = summary_of(path)
            except Fault as fault:
                wrong = str(fault)
        self.view_model = ChooserViewModel(known, self._make, self._open, self._joined, jobs, wrong)

    def _make(self, new: NewEvent) -> Summary:
        found_at(self.path, new)
        return summary_of(self.path)

    def _joined(self, code: str, name: str, progress: Progress, given_up: Callable[[], bool]) -> Summary:
        path = self.path if self._is_of(join_code.read(code).event) else free_path(self.path)
        self._join(code, path, name, progress, given_up)
        self.path = path
        return summary_of(path)

    def _is_of(self, event: str) -> bool:
        """Tell whether the file at hand is that event's, so that joining keeps what only it holds."""
        with contextlib.suppress(Fault):
            return summary_of(self.path).event.id == event
        return False

    def _open(self, path: Path) -> Summary:
        found = summary_of(path)
        self.path = path
        return found


def free_path(path: Path) -> Path:
    """Return a path without a file: this one, or ``event-2.db`` beside it; its folder is made if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return path if not path.exists() else next(each for each in numbered if not each.exists())


def join_event(url: str, path: Path, name: str, progress: Progress, given_up: Callable[[], bool]) -> None:
    """Join an event; its libraries are loaded when somebody does.

    Raises:
        Fault: the code is wrong or no longer valid, no hub can be reached, the file is another event's, or it was given
            up.
    """
    from kiosk.sync.joining import join

    join(url, path, name, progress, given_up)


def summary_of(path: Path) -> Summary:
    """Say what is in an event file.

    Raises:
        Fault: it is none, or cannot be opened.
    """
    with contextlib.closing(open_event(path)) as file:
        return summary(file)


def found_at(path: Path, new: NewEvent) -> None:
    """Make an event file from what was typed; a day that cannot be read leaves no file.

    Raises:
        Fault: the zone is unknown, the day is none, or the file exists or cannot be made.
    """
    starts = read_moment(new.day, zone_named(new.zone))
    if path == event_path(None):
        path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(create_event(path)) as file:
        found_event(file, new.name, new.zone, starts)


def show_badge_panel(file: EventFile, screens: Screens, place: Rect | None) -> int:
    """Show the demo's badges until the panel is closed.

    Args:
        file: the demo's event file.
        screens: the screens that the badges are scanned at.
        place: where the panel lies; None where the system puts it.
    """
    application = make_application()
    reads = ThreadJobs("badges")
    panel = BadgePanelViewModel(file, reads, screens.is_open)
    size = (place[2], place[3]) if place else (720, 800)
    window = SmallWindow("BadgePanelWindow", panel, system_language(), size)
    panel.scanWished.connect(screens.send)
    panel.screenWished.connect(screens.start)
    if place:
        window.window.setPosition(place[0], place[1])
    window.window.show()
    panel.refresh()
    timer = _every_so_often(file, panel)
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda *_: application.quit())
    status = application.exec()
    timer.stop()
    reads.stop()
    window.close()
    return status


def _every_so_often(file: EventFile, panel: BadgePanelViewModel) -> QTimer:
    version = file.version()

    def look() -> None:
        nonlocal version
        panel.look()
        if (now := file.version()) != version:
            version = now
            panel.refresh()

    timer = QTimer(interval=REFRESH_MS)
    timer.timeout.connect(look)
    timer.start()
    return timer
