"""How the scanners of a screen stand: one short word each, always to be seen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.ports import ScannerKind, ScannerState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ScannerRow:
    """A scanner: its picture, its word, what is said of it in full, whether somebody should see to it, and its colours.

    `tone` is the verdict whose colours it has.
    """

    icon_name: str
    text: str
    spoken: str
    trouble: bool
    tone: str


@QmlElement
@QmlUncreatable("A screen's view model makes it.")
class ScannerLine(QObject):
    """What a screen says of its scanners; the one that is a keyboard comes first.

    Args:
        zone: the event's zone.
        parent: the screen's view model.
    """

    changed = Signal()

    def __init__(self, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._focused = True
        self._standing: dict[ScannerKind, tuple[ScannerState, int]] = {}
        self._rows = Rows(ScannerRow, parent=self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows[ScannerRow]:
        """The scanners."""
        return self._rows

    @Property(bool, notify=changed)
    def keyboardNeeded(self) -> bool:
        """Whether scans come by the keyboard alone, so that they need the focus."""
        from kiosk.services.ports import ScannerKind, ScannerState

        beside = {kind for kind, (state, _) in self._standing.items() if state is ScannerState.LISTENING}
        return not beside - {ScannerKind.CAMERA}

    @property
    def gone_since(self) -> int:
        """Since when a scanner beside the keyboard has been missing (UTC milliseconds), 0 if none is."""
        from kiosk.services.ports import ScannerState

        gone = [since for state, since in self._standing.values() if state is not ScannerState.LISTENING]
        return min(gone, default=0)

    @Slot(bool)
    def setFocused(self, focused: bool) -> None:
        """Take note that this screen has the keyboard, or that another window has it."""
        self._focused = focused
        self.show()

    def note(self, kind: "ScannerKind", state: "ScannerState | None", at: int = 0) -> None:
        """Take note of how a scanner beside the keyboard stands since then (UTC ms); None if it is no longer set up."""
        if state is None:
            self._standing.pop(kind, None)
        else:
            self._standing[kind] = state, at
        self.show()

    def show(self) -> None:
        """Say it in the language that is installed now."""
        from kiosk.services.ports import ScannerKind, ScannerState
        from kiosk.viewmodels.shared.scanner_words import scanner_row

        keyboard = ScannerState.LISTENING if self._focused else ScannerState.UNFOCUSED
        standing = {ScannerKind.KEYBOARD: (keyboard, 0), **self._standing}
        self._rows.replace([scanner_row(kind, state, since, self._zone) for kind, (state, since) in standing.items()])
        self.changed.emit()
