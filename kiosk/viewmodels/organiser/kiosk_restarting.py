"""Telling the chosen kiosk to restart, and what became of that."""

from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.restart import WITH_SCREENS, RestartOrder, RestartOutcome, outcome_of
from kiosk.domain.moment import DAY, clock_time
from kiosk.services.kiosks.members import Kiosk
from kiosk.services.kiosks.restarting import take_back_restart, tell_to_restart
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RestartStanding:
    """The chosen kiosk, if any, what it was told last, and now (UTC milliseconds)."""

    kiosk: Kiosk | None = None
    order: RestartOrder | None = None
    now: int = 0

    @property
    def is_offered(self) -> bool:
        """Whether it has screens that follow."""
        return self.kiosk is not None and self.kiosk.role in WITH_SCREENS and not self.kiosk.revoked

    @property
    def outcome(self) -> RestartOutcome | None:
        """What became of the order; None where there is none, or none of today."""
        if self.kiosk is None or self.order is None or not self.order.id or self.now - self.order.begins > DAY:
            return None
        return outcome_of(self.order, self.kiosk.restarted, self.now)


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskRestarting(QObject):
    """The button that restarts a kiosk, and the line below its name.

    Args:
        context: what the pages work with.
        parent: the page of kiosks.
    """

    changed = Signal()
    moved = Signal()
    """Something was recorded; the page is to be read again."""
    told = Signal(str, str, bool)

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes = context.file, context.writes
        self._zone = context.file.read_event().zone
        self._standing, self._is_writing = RestartStanding(), False

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """The chosen kiosk can be restarted from here."""
        return self._standing.is_offered and not self.waiting

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """It was told to, and has not yet."""
        return self._standing.is_offered and self._standing.outcome is RestartOutcome.WAITING

    @Property(str, notify=changed)
    def line(self) -> str:
        """What became of it; empty where nothing was said."""
        return restart_words(self._standing, self._zone)

    @Slot()
    def tell(self) -> None:
        """Tell it to restart; a second tap meanwhile does nothing."""
        if (kiosk := self._standing.kiosk) and self.offered and not self._is_writing:
            pattern = translate("Kiosks", "{name}: told to restart. It does once nobody has been there for 20 seconds.")
            said = filled(pattern, name=kiosk.name)
            self._is_writing = True
            self._writes.run(
                lambda: tell_to_restart(self._file, kiosk.public_key), lambda _: self._done(said), self._failed
            )

    @Slot()
    def takeBack(self) -> None:
        """Let it run on, if it has not restarted by now."""
        if (kiosk := self._standing.kiosk) and self.waiting and not self._is_writing:
            said = filled(translate("Kiosks", "{name}: it runs on, unless it has begun to restart."), name=kiosk.name)
            self._is_writing = True
            self._writes.run(
                lambda: take_back_restart(self._file, kiosk.public_key), lambda _: self._done(said), self._failed
            )

    def show(self, kiosk: Kiosk | None, order: RestartOrder | None, now: int) -> None:
        """Show another kiosk, or what became of it by now (UTC milliseconds)."""
        self._standing = RestartStanding(kiosk, order, now)
        self.changed.emit()

    def _done(self, said: str) -> None:
        self._is_writing = False
        self.told.emit(said, "device", False)
        self.moved.emit()

    def _failed(self, fault: Fault) -> None:
        self._is_writing = False
        self.told.emit(worded(fault), "warning", True)


def restart_words(standing: RestartStanding, zone: ZoneInfo) -> str:
    """Say what became of the order to restart."""
    kiosk, order, outcome = standing.kiosk, standing.order, standing.outcome
    if kiosk is None or order is None or outcome is None:
        return ""
    began, ended = clock_time(order.begins, zone), clock_time(order.ends, zone)
    match outcome:
        case RestartOutcome.WAITING if kiosk.seen < order.begins:
            pattern = translate("Kiosks", "Told at {time} to restart. It has not been heard of since.")
            return filled(pattern, time=began)
        case RestartOutcome.WAITING:
            pattern = translate(
                "Kiosks", "Told at {time} to restart. It waits until nobody is there, at most until {end}."
            )
            return filled(pattern, time=began, end=ended)
        case RestartOutcome.DONE:
            return filled(translate("Kiosks", "Told at {time} to restart, and it did."), time=began)
        case RestartOutcome.MISSED:
            pattern = translate("Kiosks", "Told at {time} to restart. It did not by {end}, and will not any more.")
            return filled(pattern, time=began, end=ended)
        case _:
            assert_never(outcome)
