"""One screen on an event file: its window, its view model, and what feeds them."""

import gc
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.app.application import delete_what_is_due
from kiosk.app.beside_desk import BesideDesk
from kiosk.app.look import ScreenLook
from kiosk.app.manner import Manner, display, show_full_screen, show_in_window, size_of
from kiosk.app.reopening import Reopening
from kiosk.app.scanner_news import ScannerNews
from kiosk.app.scanner_settings import reads_beside, set_up_scanner
from kiosk.app.sounding import Sounding
from kiosk.app.terms import keep_to_terms
from kiosk.app.view_models import ScreenKind, make_view_model, properties_of, window_of
from kiosk.app.window import AppWindow
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.values import Values
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs, ThreadJobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.shown_languages import shown_languages

if TYPE_CHECKING:
    from kiosk.adapters.qt.scanner import WedgeScanner
    from kiosk.app.foyer_access import FoyerAccess
    from kiosk.app.locking import Lock
    from kiosk.app.scanning import Scanning

LOOK_MS = 100
"""How often it is seen whether anything was written, which costs some microseconds."""
REFRESH_MS = 400
"""How long a screen lets pass between two readings at the least; what comes after a pause is read at once."""
TICK_MS = 1000
_REFUSED_SOUND = "refused"
SETTLED_MS = 500
"""When a screen has surely been drawn; what it does not need for that is loaded then."""


class Screen(QObject):
    """One screen, shown.

    Args:
        kind: which screen.
        file: the open event file.
        place: where the screen stands.
        manner: language and window.
        jobs: two runners, for writing and for reading; threads unless given.
        codes: a device, a pipe, or ``-`` for standard input, whose lines are scans as well; none if empty.
    """

    def __init__(
        self,
        kind: ScreenKind,
        file: EventFile,
        place: Place,
        manner: Manner,
        jobs: tuple[Jobs, Jobs] | None = None,
        *,
        codes: str = "",
    ) -> None:
        super().__init__()
        self.kind, self.file = kind, file
        self._settings = settings_of(file)
        self._version = self._present_version()
        self._values = self._settings.values()
        self._codes = codes
        self._scanning: Scanning | None = None
        self.access: FoyerAccess | None = None
        self._is_drawn = self._is_settled = False
        self._since_reading = QElapsedTimer()
        self._since_reading.start()
        names = ("writes", "reads", "counts")[: 3 if kind is ScreenKind.ORGANISER else 2]  # who counts for seconds
        self._threads = [] if jobs else [ThreadJobs(name, self) for name in names]
        writes, reads, counts = (*jobs, jobs[1]) if jobs else (*self._threads[:2], self._threads[-1])
        self.writes, self.reads = writes, reads
        language = manner.language or shown_languages(file.read_event(), self._values)[0]

        def make() -> Any:  # noqa: ANN401 - each screen has a type of its own
            view_model = make_view_model(kind, file, (writes, reads, counts), place)
            view_model.apply_settings(self._values)
            return view_model

        self.scanner_news = ScannerNews(self, self._settings)
        properties = properties_of(kind, manner, practice=file.is_practice)
        self._shown = AppWindow(window_of(kind), make, language, size_of(manner), properties)
        self.view_model = self._shown.view_model
        self.engine, self.window = self._shown.engine, self._shown.window
        self.look = ScreenLook(self, self._settings, manner.look)
        self.look.take_settings(self._values)
        self._reopening = Reopening(self)
        self.sounding = Sounding(self._values, self)
        self.view_model.sounded.connect(self.sounding.play)
        self.place, self.manner = place, manner
        self.lock = _locked(self) if manner.locked else None
        self.beside = BesideDesk(self, reads)
        self.window.frameSwapped.connect(self._drawn)
        self._show(manner)
        self._timers = [self._every(TICK_MS, self._tick), self._every(LOOK_MS, self._look_again)]
        self._timers.append(self._every(SETTLED_MS, self._settle))
        self._timers[-1].setSingleShot(True)

    @property
    def language(self) -> str:
        """The language that the screen is shown in."""
        return self._shown.language

    @cached_property
    def scanner(self) -> "WedgeScanner":
        """The scanner of this screen; made once the first frame is there, as nobody scans at a screen that is not."""
        from kiosk.adapters.qt.scanner import WedgeScanner

        scanner = WedgeScanner(self)
        set_up_scanner(scanner, self._values)
        scanner.watch(self.window)
        scanner.scanned.connect(self.scanned)
        scanner.calibrated.connect(self.scanner_news.calibrated)
        scanner.crossed.connect(self.scanner_news.crossed)
        return scanner

    @property
    def values(self) -> Values:
        """What is set."""
        return self._values

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Have a scan answered; a kiosk that is out of use says so on its whole screen, and lets nobody in."""
        if self.view_model.sync.outOfUse:
            self.sounding.play(_REFUSED_SOUND)
        elif not (self.lock and self.lock.takes(code)):
            self.view_model.scanned(code)

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Show this screen in another language."""
        self._shown.set_language(language)

    @Slot()
    def look_for_changes(self) -> None:
        """Let the view model read again if any process has written to the file, or to the kiosk's settings."""
        version = self._present_version()
        if version != self._version:
            self._version = version
            self._since_reading.start()
            self._take_settings()
            self.view_model.refresh()
            self._reopening.look()

    @Slot(bool)
    def hears_without_keyboard(self, hears: bool) -> None:
        """Tell the window whether scans come another way than by the keyboard, so that they need no focus."""
        self.window.setProperty("keyboardNeeded", not hears)

    def close(self) -> None:
        """Finish what is being written, and take the screen down."""
        for timer in self._timers:
            timer.stop()
        self.look.stop()
        if self.access:
            self.access.stop()
            self.access = None
        if self.lock:
            self.lock.stop()
        self.beside.close()
        for thread in self._threads:
            thread.stop()
        if "scanner" in self.__dict__:
            self.scanner.stop()
        if self._scanning:
            self._scanning.close()
        self.window.setProperty("mayClose", True)  # the program ends; nobody is asked any more
        self._shown.close()
        self.view_model.deleteLater()
        delete_what_is_due()

    def _present_version(self) -> tuple[object, object]:
        return self.file.version(), self._settings.stamp()

    def _take_settings(self) -> None:
        """Let whatever was set hold from now on."""
        values = self._settings.values()
        if values == self._values:
            return
        self._values = values
        self.look.take_settings(values)
        self.view_model.apply_settings(values)
        if self.lock:
            self.lock.take_settings(values)
        if "scanner" in self.__dict__:
            set_up_scanner(self.scanner, values)
        if self._scanning:
            self._scanning.set_up(values)
        elif self._is_drawn and reads_beside(values):
            self._listen_beside()
        self.sounding.take_settings(values)
        if self.access:
            self.access.take_settings(values)
        self.beside.see_to_badges()
        if self._is_settled:
            self.beside.see_to_guests()

    @Slot()
    def _drawn(self) -> None:
        """Begin to work; not from here, as a frame that is told of is not always over."""
        if self._is_drawn:
            return  # a render thread may have swapped again before the first call was delivered
        self._is_drawn = True
        self.window.frameSwapped.disconnect(self._drawn)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        """Make this place known, then listen for scans: none is recorded before its point. A wall writes nothing."""
        if self.kind is not ScreenKind.WALL:
            self.writes.run(self._introduce, _ignore)
        self.view_model.drawn()
        self.scanner  # noqa: B018 - makes it
        if self._codes or reads_beside(self._values):
            self._listen_beside()
        if self.kind is ScreenKind.FOYER:
            self._give_access()
        self.beside.see_to_badges()
        self._timers.append(keep_to_terms(self))

    def _give_access(self) -> None:
        from kiosk.app.after_visits import give_back_after_visits
        from kiosk.app.foyer_access import FoyerAccess

        self.access = FoyerAccess(self)
        self._timers.append(give_back_after_visits(self))

    def _listen_beside(self) -> None:
        from kiosk.app.scanning import Scanning

        self._scanning = Scanning(self, self._codes)
        self._scanning.set_up(self._values)

    @Slot()
    def _look_again(self) -> None:
        if self._since_reading.hasExpired(REFRESH_MS):
            self.look_for_changes()

    @Slot()
    def _tick(self) -> None:
        self.view_model.tick()
        self.beside.tick()
        if self.access:
            self.access.tick()

    def _introduce(self) -> None:
        from kiosk.services.admit import ensure_point

        ensure_point(self.file, self.place.point, self.place.kiosk)

    def _show(self, manner: Manner) -> None:
        if QGuiApplication.platformName() == "offscreen":
            self.window.resize(*manner.size)
            self.window.show()
            self.window.requestActivate()
        elif manner.windowed:
            show_in_window(self.window, display(manner.screen), manner.size, manner.position)
        else:
            show_full_screen(self.window, display(manner.screen))

    def _every(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        timer.start()
        return timer

    @Slot()
    def _settle(self) -> None:
        """Load what the first frame did not need."""
        self.scanner.warm()
        gc.freeze()
        gc.enable()
        if self.kind in (ScreenKind.DESK, ScreenKind.FOYER):
            self.sounding.hear_taps(self.window)
        if QGuiApplication.platformName() != "offscreen":
            self.sounding.load()
        self._is_settled = True
        self.beside.see_to_guests()


def _locked(screen: Screen) -> "Lock":
    from kiosk.app.locking import Lock

    return Lock(screen)


def _ignore(result: object) -> None:
    del result
