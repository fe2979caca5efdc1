"""Updating the kiosks on the day: whose turn it is, and waiting until that one is back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk import __version__
from kiosk.services.kiosks.members import Kiosk
from kiosk.services.kiosks.updating import UpdateCourse, course_of
from kiosk.viewmodels.organiser.kiosk_standing import AWAY
from kiosk.viewmodels.organiser.role_words import role_words
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class UpdateRow:
    """One kiosk whose turn is yet to come."""

    public_key: str
    name: str
    line: str


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskUpdates(QObject):
    """The course of updating; it goes on only once the kiosk whose turn it was is back with this computer's version.

    Args:
        parent: the page of kiosks.
    """

    changed = Signal()
    told = Signal(str, str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self._course, self._now = UpdateCourse(), 0
        self._begun = ""
        self._later: frozenset[str] = frozenset()
        self._rows = Rows(UpdateRow, parent=self)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the course is shown."""
        return self._is_open

    @Property(int, notify=changed)
    def behind(self) -> int:
        """How many kiosks run another version than this computer."""
        return len(self._course.behind) + len(self._course.newer)

    @Property(int, notify=changed)
    def done(self) -> int:
        """How many kiosks run this computer's version."""
        return len(self._course.done)

    @Property(str, notify=changed)
    def version(self) -> str:
        """This computer's version."""
        return __version__

    @Property(str, notify=changed)
    def newer(self) -> str:
        """Which kiosk runs a newer version than this computer, and which; empty if none does."""
        if not self._course.newer:
            return ""
        one = self._course.newer[0]
        pattern = translate("Kiosks", "{name} runs Foyer {version}, newer than this computer. Update this one first.")
        return filled(pattern, name=one.name, version=one.version)

    @Property(str, notify=changed)
    def nextName(self) -> str:
        """Whose turn it is; empty if all run this computer's version."""
        return one.name if (one := self._next) else ""

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether the one whose turn it is is being updated."""
        return self._begun != ""

    @Property(bool, notify=changed)
    def isAway(self) -> bool:
        """Whether the one whose turn it is is not heard of."""
        return bool((one := self._next) and self._now - one.seen >= AWAY)

    @Property(Rows, constant=True)
    def rows(self) -> Rows[UpdateRow]:
        """Whose turns come after."""
        return self._rows

    @Slot()
    def ask(self) -> None:
        """Show the course."""
        self._is_open = True
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Show it no more; where it was it goes on from."""
        self._is_open = False
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Wait for the one whose turn it is."""
        if one := self._next:
            self._begun = one.public_key
            self.changed.emit()

    @Slot()
    def leaveForLater(self) -> None:
        """Let the others have their turns first."""
        if one := self._next:
            self._later |= {one.public_key}
            self._begun = ""
            self._arrange(self._course.done + self._course.behind + self._course.newer)

    def show(self, kiosks: Sequence[Kiosk], now: int) -> None:
        """Take how the kiosks stand at a time (UTC milliseconds)."""
        self._now = now
        self._arrange(kiosks)

    def _arrange(self, kiosks: Sequence[Kiosk]) -> None:
        last = self._later | {one.public_key for one in kiosks if self._now - one.seen >= AWAY}
        self._course = course_of(kiosks, __version__, last - {self._begun})
        back = next((one for one in self._course.done if one.public_key == self._begun), None)
        if back and self._now - back.seen < AWAY:
            self._begun = ""
            self.told.emit(filled(translate("Kiosks", "{name} is back, up to date"), name=back.name), "check", False)
        self._rows.replace(
            [
                UpdateRow(one.public_key, one.name, joined((role_words(one.role), one.version)))
                for one in self._course.behind
                if one != self._next
            ]
        )
        self.changed.emit()

    @property
    def _next(self) -> Kiosk | None:
        """The one whose turn it is; one that was begun stays until it is back."""
        everyone = (*self._course.behind, *self._course.done)
        begun = next((one for one in everyone if one.public_key == self._begun), None)
        return begun or next(iter(self._course.behind), None)
