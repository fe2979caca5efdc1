"""The keys of one device, or of all of them where they cannot be told apart: kept back until they are a scan or not."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.adapters.qt.key_strokes import KeyStrokes, moment_of
from kiosk.domain.admission.crossing import Belief, Crossing
from kiosk.domain.admission.scanner_layout import Stroke
from kiosk.domain.admission.wedge import Burst, Fate, Key, KeyKind, Step


class KeyStream(QObject):
    """Keeps back the keys that may be a scan, and gives on those that were typed.

    Args:
        parent: the object that owns it.
        offset: what the platform adds to a key's position; by default as the running platform does.
        of_one_device: whether these are the keys of one device and no other.
    """

    scanned = Signal(str, list, arguments=["code", "strokes"])
    crossed = Signal()
    """Two scans came at once and mixed."""
    expiring = Signal()
    """No key has followed in time: whoever knows of one that made no event can still bring it."""

    def __init__(self, parent: QObject, offset: int | None, *, of_one_device: bool) -> None:
        super().__init__(parent)
        self.reading = KeyStrokes(offset)
        self.reading.apart = of_one_device
        self.burst = Burst(of_one_device=of_one_device)
        self.crossing: Crossing | None = None
        """Looks for scans that crossed, where devices cannot be told apart."""
        self._began = 0
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._strokes: list[Stroke] = []
        self._waiting: list[Stroke] = []
        self._dropped: set[int] = set()
        self._gives_on = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wait_for_events)
        self._last_look = QTimer(self, singleShot=True, interval=0)
        self._last_look.timeout.connect(self._expire)
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._believe)

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back that may become a scan, or a code is."""
        return bool(self._held) or self.burst.holds or bool(self.crossing and self.crossing.waits)

    @property
    def gives_on(self) -> bool:
        """Whether the keys that come now are those that were held back."""
        return self._gives_on

    def stop(self) -> None:
        """Wait for nothing more."""
        for timer in (self._timer, self._last_look, self._quiet):
            timer.stop()

    def pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        """Take a key that went down; returns whether it goes no further for now."""
        key, stroke = self.reading.pressed(event, in_scan=self.burst.holds)
        self._look_for_crossing(key)
        held_before = self.burst.holds
        step = self.burst.press(key)
        self._settle(step, key.at)
        if step.fate is Fate.HOLD:
            if not held_before or step.scan is not None or step.give_on or step.drop:
                self._began = key.at
            self._held.append((window, event.clone()))
            self._strokes.append(stroke)
        elif step.fate is Fate.DROP:
            self._dropped.add(_identity(event))
        self._wait()
        return step.fate is not Fate.PASS

    def released(self, window: QWindow, event: QKeyEvent) -> bool:
        """Take a key that was let go; returns whether it goes no further for now."""
        identity = _identity(event)
        if spelled := self.reading.released(event):
            self._settle(self.burst.press(spelled[0]), spelled[0].at)
            self._strokes.append(spelled[1])
        if identity in self._dropped:
            self._dropped.discard(identity)
            return True
        if any(_identity(held) == identity for _, held in self._held):
            is_last = identity == _identity(self._held[-1][1])
            self._held.append((window, event.clone()))
            if is_last and self.burst.release(moment_of(event)):
                self._wait()
            return True
        if self.reading.is_modifier(event) and self.burst.holds:
            at = moment_of(event)
            self._settle(self.burst.press(Key(KeyKind.MODIFIER, at)), at)
            self._wait()
        return False

    def _wait(self) -> None:
        if self.burst.holds:
            self._last_look.stop()
            self._timer.start(self.burst.patience)

    @Slot()
    def _wait_for_events(self) -> None:
        """Look once more after the keys that came while this thread was busy; their own times decide."""
        self._last_look.start()

    @Slot()
    def _expire(self) -> None:
        self.expiring.emit()
        if not self._timer.isActive():
            self._settle(self.burst.expire(), self._began)

    def _settle(self, step: Step, at: int) -> None:
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
            self._take(step.scan, strokes, at)

    def _take(self, code: str, strokes: list[Stroke], at: int) -> None:
        """Tell a code, unless it came mixed with another's."""
        match self.crossing.scan(code, self._began, at) if self.crossing else Belief.TELL:
            case Belief.TELL:
                self.scanned.emit(code, strokes)
            case Belief.WAIT:
                self._waiting = strokes
                self._quiet.start(self.crossing.quiet if self.crossing else 0)
            case Belief.REST:
                pass

    def _look_for_crossing(self, key: Key) -> None:
        if self.crossing and self.crossing.waits and key.kind in (KeyKind.SYMBOL, KeyKind.END):
            if self.crossing.press(key.at, ends=key.kind is KeyKind.END):
                self._quiet.stop()
                self.crossed.emit()
            elif key.kind is KeyKind.SYMBOL:
                self._believe()

    @Slot()
    def _believe(self) -> None:
        self._quiet.stop()
        if self.crossing and (code := self.crossing.expire()):
            self.scanned.emit(code, self._waiting)

    def _give_on(self, held: list[tuple[QWindow, QKeyEvent]]) -> None:
        self._gives_on = True
        try:
            for window, event in held:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._gives_on = False


def _identity(event: QKeyEvent) -> int:
    return event.nativeScanCode() or event.key()
