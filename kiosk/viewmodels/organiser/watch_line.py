"""A line on the organiser's day in numbers that says something in short and leads to the page that has all of it."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The day in numbers makes its own.")
class OrganiserWatchLine(QObject):
    """Reads while its page is open, and keeps nothing once that is closed.

    Args:
        reads: runs the reading.
        parent: the page.
    """

    changed = Signal()

    def __init__(self, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads, self._text, self._wanted = reads, "", 0

    @Property(str, notify=changed)
    def text(self) -> str:
        """What there is to say; empty for nothing."""
        return self._text

    def read(self, language: str) -> None:
        """Read again."""
        self._wanted += 1
        wanted = self._wanted
        self._reads.run(
            self._look,
            lambda seen: self._show(self._line(seen, language)) if wanted == self._wanted else None,
        )

    def forget(self) -> None:
        """Say nothing."""
        self._wanted += 1
        self._show("")

    def _look(self) -> Any:  # noqa: ANN401 - whatever `_line` speaks of
        """Read the file; not on the GUI thread."""
        raise NotImplementedError

    def _line(self, seen: Any, language: str) -> str:  # noqa: ANN401 - what `_look` returned
        """Return the line."""
        raise NotImplementedError

    def _show(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.changed.emit()
