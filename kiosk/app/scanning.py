"""The scanners beside the keyboard that feed one screen, and what the screen says of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.adapters.qt.scanners import Scanners
from kiosk.domain.settings.values import Values
from kiosk.services.ports import ScannerKind, ScannerState
from kiosk.viewmodels.shared.scanner_line import ScannerLine

if TYPE_CHECKING:
    from kiosk.app.screen import Screen


class Scanning(QObject):
    """Reads the scanners that a kiosk is set up to read, for one screen.

    Args:
        screen: the screen that answers the codes.
        codes: a device, a pipe, or ``-`` for standard input, whose lines are scans as well; none if empty.
    """

    def __init__(self, screen: "Screen", codes: str) -> None:
        super().__init__(screen)
        self._screen, self._codes = screen, codes
        self._line: ScannerLine = screen.view_model.sync.scanners
        self._scanners = Scanners(self)
        self._scanners.scanned.connect(screen.scanned)
        self._scanners.calibrated.connect(screen.scanner_news.calibrated)
        self._scanners.stood.connect(self._stood)

    def set_up(self, values: Values) -> None:
        """Read the scanners that settings ask for."""
        self._scanners.set_up(values, self._codes)

    def close(self) -> None:
        """Read no more."""
        self._scanners.stood.disconnect(self._stood)
        self._scanners.close()

    @Slot(str, str)
    def _stood(self, kind: str, state: str) -> None:
        self._line.note(ScannerKind(kind), ScannerState(state) if state else None, self._screen.file.clock())
        self._screen.hears_without_keyboard(not self._line.keyboardNeeded)
