"""A hand scanner that acts as a keyboard, heard before any field or dialog sees its keys."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.adapters.qt.key_strokes import KeyStrokes, moment_of
from kiosk.domain.admission.scanner_layout import USUAL, Stroke, calibrated
from kiosk.domain.admission.wedge import Burst, Fate, Key, KeyKind, Step, stripped


class WedgeScanner(QObject):
    """Hears scans in the key presses of every window that has the focus; typing reaches its field some 50 ms later.

    Args:
        parent: the object that owns the scanner.
        prefix: what the scanner is set up to put before each code.
        suffix: what it is set up to put after each code, before Enter or Tab.
        offset: what the platform adds to a key's position; by default as the running platform does.
    """

    scanned = Signal(str)
    calibrated = Signal(str, arguments=["layout"])
    """The calibration code was read: the scanner is set up to be the keyboard of this layout."""

    def __init__(
        self, parent: QObject | None = None, *, prefix: str = "", suffix: str = "", offset: int | None = None
    ) -> None:
        super().__init__(parent)
        self._prefix, self._suffix = prefix, suffix
        self._reading = KeyStrokes(offset)
        self._burst = Burst()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._strokes: list[Stroke] = []
        self._dropped: set[int] = set()
        self._gives_on = False
        self._timer = QTimer(self, singleShot=True)
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
        self._reading.forget()
        if window is not None and window not in self._windows:
            window.installEventFilter(self)
            self._windows.append(window)

    def set_up(self, *, prefix: str, suffix: str, gap: int, layout: str = USUAL) -> None:
        """Hear a scanner that sends this before and after each code, with pauses of up to `gap` ms between two keys.

        `layout` is the keyboard that it was set up to be.
        """
        self._prefix, self._suffix = prefix, suffix
        self._burst.gap = gap
        self._reading.layout = layout

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back that may become a scan."""
        return bool(self._held) or self._burst.holds

    def warm(self) -> None:
        """Get ready ahead of the first key."""
        self._reading.warm()

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
        key, stroke = self._reading.pressed(event, in_scan=self._burst.holds)
        step = self._burst.press(key)
        self._settle(step)
        if step.fate is Fate.HOLD:
            self._held.append((window, event.clone()))
            self._strokes.append(stroke)
        elif step.fate is Fate.DROP:
            self._dropped.add(_identity(event))
        self._wait()
        return step.fate is not Fate.PASS

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        identity = _identity(event)
        if spelled := self._reading.released(event):
            self._settle(self._burst.press(spelled[0]))
            self._strokes.append(spelled[1])
        if identity in self._dropped:
            self._dropped.discard(identity)
            return True
        if any(_identity(held) == identity for _, held in self._held):
            is_last = identity == _identity(self._held[-1][1])
            self._held.append((window, event.clone()))
            if is_last and self._burst.release(moment_of(event)):
                self._wait()
            return True
        if self._reading.is_modifier(event) and self._burst.holds:
            self._settle(self._burst.press(Key(KeyKind.MODIFIER, moment_of(event))))
            self._wait()
        return False

    def _wait(self) -> None:
        if self._burst.holds:
            self._last_look.stop()
            self._timer.start(self._burst.patience)

    @Slot()
    def _wait_for_events(self) -> None:
        """Look once more after the keys that came while this thread was busy; their own times decide."""
        self._last_look.start()

    @Slot()
    def _expire(self) -> None:
        self._settle(self._burst.expire())

    def _settle(self, step: Step) -> None:
        if step.scan is None and not step.give_on and not step.drop:
            return
        self._timer.stop()
        held, self._held = self._held, []
        strokes, self._strokes = self._strokes, []
        if step.give_on:
            self._give_on(held)
            return
        down = [_identity(event) for _, event in held if event.type() == QEvent.Type.KeyPress]
        up = [_identity(event) for _, event in held if event.type() == QEvent.Type.KeyRelease]
        self._dropped.update(identity for identity in down if down.count(identity) > up.count(identity))
        if step.scan is not None:
            self._tell(step.scan, strokes)

    def _tell(self, scan: str, strokes: list[Stroke]) -> None:
        if layout := calibrated(strokes):
            self._reading.layout = layout
            self.calibrated.emit(layout)
        elif code := stripped(scan, self._prefix, self._suffix):
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
