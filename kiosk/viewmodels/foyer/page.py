"""What the foyer's screen may ask of every page's view model."""

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The foyer's view model makes its pages.")
class FoyerPageModel(QObject):
    """The view model of one page, which may hold people for as long as one visit lasts."""

    told = Signal(str, str, bool)

    @property
    def takes_scans(self) -> bool:
        """Whether a scan is for this page; else it is a check-in, and begins another visit."""
        return False

    def scan(self, code: str) -> None:
        """Take a scan that is for this page."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget the visitor and everybody they brought; what is on its way arrives for nobody."""
        raise NotImplementedError

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        raise NotImplementedError

    def people(self) -> frozenset[str]:
        """Return the ids of everybody whom the page shows."""
        return frozenset()

    def lose(self, gone: frozenset[str]) -> None:
        """Take people off the page who were erased."""
        del gone
