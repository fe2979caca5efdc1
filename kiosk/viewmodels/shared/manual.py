"""One page of the manual, as a screen shows it. What reads it is loaded with the first page: few screens show one."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.shared.qml import Property, QmlElement
from kiosk.viewmodels.shared.rows import Rows

if TYPE_CHECKING:
    from kiosk.viewmodels.shared.manual_rows import BlockRow

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ManualPage(QObject):
    """A page of the manual in a language; it is read when both are set."""

    topicChanged = Signal()
    languageChanged = Signal()
    titleChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._topic = self._language = self._title = ""

    def _get_topic(self) -> str:
        return self._topic

    def _set_topic(self, topic: str) -> None:
        if topic != self._topic:
            self._topic = topic
            self.topicChanged.emit()
            self._read()

    topic = Property(str, _get_topic, _set_topic, notify=topicChanged)
    """Which page: desk, foyer, organiser, hub or files."""

    def _get_language(self) -> str:
        return self._language

    def _set_language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self.languageChanged.emit()
            self._read()

    language = Property(str, _get_language, _set_language, notify=languageChanged)
    """Such as tr; a page that is not there in it is shown in English."""

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The page's title."""
        return self._title

    @Property(Rows, constant=True)
    def blocks(self) -> "Rows[BlockRow]":
        """What the page says under its title."""
        return self._rows

    @cached_property
    def _rows(self) -> "Rows[BlockRow]":
        from kiosk.viewmodels.shared.manual_rows import BlockRow

        return Rows(BlockRow, parent=self)

    def _read(self) -> None:
        if not (self._topic and self._language):
            return
        from kiosk.viewmodels.shared.manual_rows import page_rows

        self._title, rows = page_rows(self._topic, self._language)
        self._rows.replace(rows)
        self.titleChanged.emit()
