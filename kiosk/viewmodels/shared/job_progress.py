"""How far a piece of work on another thread is, as a bar shows it."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.services.ports import Progress


class JobProgress(QObject):
    """Takes what work on any thread tells of its progress, and changes on the GUI thread, once a percent."""

    changed = Signal()
    _counted = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._counted.connect(self._count)  # emitted by another thread, so Qt queues it

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1; 0 while nobody knows."""
        return self._share

    def begin(self) -> Progress:
        """Begin anew; returns what the work is to tell."""
        self._count(0, 0)
        shown = -1

        def tell(done: int, total: int) -> None:
            nonlocal shown
            if total and (percent := 100 * done // total) != shown:
                shown = percent
                self._counted.emit(done, total)

        return tell

    @Slot(int, int)
    def _count(self, done: int, total: int) -> None:
        self._share = min(1.0, done / total) if total else 0.0
        self.changed.emit()
