"""When a foyer screen asks whether anyone is still there, and when it forgets the visitor."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.settings.catalogue import FOYER_IDLE, FOYER_WARNING
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds without a touch or a scan before the screen asks, and seconds that the question stays after that."""

    idle: int = FOYER_IDLE.default
    warning: int = FOYER_WARNING.default


@dataclass(frozen=True, slots=True)
class Idleness:
    """How a quiet screen looks: asking or not, and the seconds until it forgets."""

    warning: bool = False
    seconds_left: int = FOYER_WARNING.default


def idleness(quiet: int, times: Times) -> Idleness | None:
    """Return how the screen looks after `quiet` milliseconds without a visitor, or None once it must forget."""
    if quiet < times.idle * 1000:
        return Idleness(seconds_left=times.warning)
    left = (times.idle + times.warning) * 1000 - quiet
    return Idleness(True, -(-left // 1000)) if left > 0 else None


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerIdle(QObject):
    """Watches for the visitor who has walked away.

    Args:
        clock: gives the time in UTC milliseconds.
        parent: the foyer's view model.
    """

    warningChanged = Signal()
    secondsLeftChanged = Signal()
    secondsTotalChanged = Signal()
    expired = Signal()

    def __init__(self, clock: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._watching = False
        self._last = 0
        self._times = Times()
        self._shown = Idleness()

    @Property(bool, notify=warningChanged)
    def warning(self) -> bool:
        """Whether the screen asks "Still there?"."""
        return self._shown.warning

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds until the screen forgets the visitor."""
        return self._shown.seconds_left

    @Property(int, notify=secondsTotalChanged)
    def secondsTotal(self) -> int:
        """Seconds that the question stays in all."""
        return self._times.warning

    @property
    def idleness(self) -> Idleness:
        """How the screen looks."""
        return self._shown

    def set_times(self, times: Times) -> None:
        """Ask and forget after other times; they hold from the visitor who is here on."""
        if times != self._times:
            self._times = times
            self.secondsTotalChanged.emit()
            if not self._shown.warning:
                self._show(Idleness(seconds_left=times.warning))

    def watch(self, watching: bool) -> None:
        """Begin to watch, or stop; a screen at rest is not watched."""
        self._watching = watching
        self.touch()

    @Slot()
    def touch(self) -> None:
        """Somebody touched the screen or scanned a badge."""
        self._last = self._clock()
        self._show(Idleness(seconds_left=self._times.warning))

    def ask(self) -> None:
        """Ask at once whether anyone is still there."""
        self._last = self._clock() - self._times.idle * 1000
        self.tick()

    def tick(self) -> None:
        """Look at the clock again."""
        if not self._watching:
            return
        quiet = self._clock() - self._last
        if quiet < 0:  # the machine's clock was set back
            self.touch()
            return
        if (shown := idleness(quiet, self._times)) is not None:
            self._show(shown)
        else:
            self.expired.emit()

    def _show(self, shown: Idleness) -> None:
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)
