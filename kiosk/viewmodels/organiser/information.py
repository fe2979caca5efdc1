"""The page of what visitors are told and take along: plans of floors, links, the Wi-Fi, privacy texts."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.information_changes import InformationChanges
from kiosk.viewmodels.organiser.information_entries import InformationEntries
from kiosk.viewmodels.organiser.information_plans import InformationPlans
from kiosk.viewmodels.organiser.information_rows import InformationSection, section_rows
from kiosk.viewmodels.organiser.information_texts import InformationTexts
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserInformation(OrganiserPageModel):
    """What visitors are told, in its parts, and the last change of any of them.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes = InformationChanges(context, self)
        self._changes.written.connect(self._written)
        self._changes.failed.connect(self._failed)
        self._plans = InformationPlans(context, self._changes, self)
        self._entries = InformationEntries(context, self._changes, self)
        self._texts = InformationTexts(context, self._changes, self)
        self._texts.told.connect(self.told)
        self._section = InformationSection.PLANS
        self._sections = Rows(SectionRow, parent=self)

    @Property(Rows, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """What the page can be about."""
        return self._sections

    @Property(str, notify=changed)
    def section(self) -> str:
        """What it is about."""
        return self._section

    @Property(InformationPlans, constant=True)
    def plans(self) -> InformationPlans:
        """Plans of floors."""
        return self._plans

    @Property(InformationEntries, constant=True)
    def entries(self) -> InformationEntries:
        """What visitors take along."""
        return self._entries

    @Property(InformationTexts, constant=True)
    def texts(self) -> InformationTexts:
        """The notice, and the sentences of consent."""
        return self._texts

    @Slot(str)
    def show(self, section: str) -> None:
        """Be about something else; the event itself has its own page."""
        if section == InformationSection.EVENT:
            self.led.emit("event", "")
        else:
            self.lead_to(section)

    def lead_to(self, part: str) -> None:
        """Be about something else."""
        self._section = InformationSection(part)
        self._list()

    def undo_sentence(self) -> str:
        """Return what was just changed and can be taken back."""
        return self._changes.sentence

    def take_change_back(self) -> None:
        """Take the last change back."""
        self._changes.take_back()

    def enter(self, language: str) -> None:
        """Show what there is."""
        for part in (self._plans, self._entries, self._texts):
            part.enter(language)
        self._list()

    def leave(self) -> None:
        """Forget what was opened, and what could be taken back."""
        for part in (self._plans, self._entries, self._texts):
            part.leave()
        self._section = InformationSection.PLANS
        self._changes.forget()
        self.undoableChanged.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        for part in (self._plans, self._entries, self._texts):
            part.retranslate(language)
        self._list()
        self.undoableChanged.emit()

    def refresh(self) -> None:
        """Read again what any organiser may have changed."""
        for part in (self._plans, self._entries, self._texts):
            part.refresh()

    @Slot()
    def _written(self) -> None:
        self.undoableChanged.emit()
        self.refresh()

    @Slot(object)
    def _failed(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "warning", True)

    def _list(self) -> None:
        self._sections.replace(section_rows(self._section))
        self.changed.emit()
