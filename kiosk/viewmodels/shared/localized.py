"""What every screen's view model has: the language that it speaks, until another one is asked for."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A screen's view model is made of it.")
class LocalizedViewModel(QObject):
    """A view model that says everything in one language at a time.

    A property of a class made of this one needs a signal of that class: Qt looks for another one's at a wrong place.

    Args:
        language: to begin with.
        parent: the object that owns it.
    """

    languageChanged = Signal()
    languageChosen = Signal(str)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The screen's language."""
        return self._language

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Ask for the screen in another language."""
        if language == self._language:
            return
        self._language = language
        self.languageChosen.emit(language)
        self.languageChanged.emit()
        self.retranslate()

    def drawn(self) -> None:
        """Get ready whatever the first frame, which is on the screen now, did not show."""

    def retranslate(self) -> None:
        """Make every text again, in the language that is installed now."""
        raise NotImplementedError
