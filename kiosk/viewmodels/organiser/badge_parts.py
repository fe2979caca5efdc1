"""What the page of badges is made of, as QML reaches it."""

from kiosk.viewmodels.organiser.badge_document import BadgeDocument
from kiosk.viewmodels.organiser.badge_preview import BadgePreview
from kiosk.viewmodels.organiser.badge_printers import BadgePrinters
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.saving import ExportSaving
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of badges derives from it.")
class BadgeParts(OrganiserPageModel):
    """The parts of the page of badges; whoever derives from it makes them."""

    _preview: BadgePreview
    _printers: BadgePrinters
    _document: BadgeDocument
    _saving: ExportSaving

    @Property(BadgePreview, constant=True)
    def preview(self) -> BadgePreview:
        """A badge in the layout that is opened."""
        return self._preview

    @Property(BadgePrinters, constant=True)
    def printers(self) -> BadgePrinters:
        """The printers of this machine."""
        return self._printers

    @Property(BadgeDocument, constant=True)
    def document(self) -> BadgeDocument:
        """Which badges are saved."""
        return self._document

    @Property(ExportSaving, constant=True)
    def saving(self) -> ExportSaving:
        """Where to save badges, and how that goes."""
        return self._saving
