"""The lists of the organiser's page of voices, as QML reads them."""

from PySide6.QtCore import QObject

from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.organiser.voices_rows import BarRow, HelperRow, VoiceRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Only the page derived from it is made.")
class OrganiserVoicesLists(OrganiserPageModel):
    """What the page lists, empty at first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = Rows(SectionRow, parent=self)
        self._rows = Rows(VoiceRow, parent=self)
        self._bars = Rows(BarRow, parent=self)
        self._helpers = Rows(HelperRow, parent=self)

    @Property(Rows, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """The lists that there are."""
        return self._sections

    @Property(Rows, constant=True)
    def rows(self) -> Rows[VoiceRow]:
        """The list that is shown."""
        return self._rows

    @Property(Rows, constant=True)
    def bars(self) -> Rows[BarRow]:
        """Which part of each group shares what is open; or how often each face was chosen."""
        return self._bars

    @Property(Rows, constant=True)
    def helpers(self) -> Rows[HelperRow]:
        """Who offered help with what is open."""
        return self._helpers
