"""What a person's details at the desk are made of, as QML reaches it."""

from PySide6.QtCore import QObject

from kiosk.viewmodels.desk.correcting import DeskCorrecting
from kiosk.viewmodels.desk.merging import DeskMerging
from kiosk.viewmodels.desk.needs import DeskNeeds
from kiosk.viewmodels.desk.questions import DeskQuestions
from kiosk.viewmodels.desk.signed import DeskSigned
from kiosk.viewmodels.desk.telling import DeskTelling
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The details derive from it.")
class AboutParts(QObject):
    """The parts of a person's details; whoever derives from it makes them."""

    _correcting: DeskCorrecting
    _merging: DeskMerging
    _questions: DeskQuestions
    _needs: DeskNeeds
    _telling: DeskTelling
    _signed: DeskSigned

    @Property(DeskCorrecting, constant=True)
    def correcting(self) -> DeskCorrecting:
        """The form for their details."""
        return self._correcting

    @Property(DeskMerging, constant=True)
    def merging(self) -> DeskMerging:
        """Who may be the same person."""
        return self._merging

    @Property(DeskQuestions, constant=True)
    def questions(self) -> DeskQuestions:
        """What is asked at the door."""
        return self._questions

    @Property(DeskNeeds, constant=True)
    def needs(self) -> DeskNeeds:
        """What they need to eat, or to get about."""
        return self._needs

    @Property(DeskTelling, constant=True)
    def telling(self) -> DeskTelling:
        """Who waits for them, and whether this desk is told."""
        return self._telling

    @Property(DeskSigned, constant=True)
    def signed(self) -> DeskSigned:
        """What they agreed to on paper."""
        return self._signed
