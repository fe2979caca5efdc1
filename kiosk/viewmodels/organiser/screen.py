"""The organiser's page behind its PIN: watching the day, its kiosks, taking its data home, and erasing people."""

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.moment import clock_time
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.door import OrganiserDoor
from kiosk.viewmodels.organiser.export import OrganiserExport, WriteExport
from kiosk.viewmodels.organiser.kiosks import Hub, OrganiserKiosks
from kiosk.viewmodels.organiser.privacy import OrganiserPrivacy
from kiosk.viewmodels.organiser.watch import OrganiserWatch
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.localized import LocalizedViewModel
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.sync_line import Status, SyncLine, alone

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_HUB = Hub()

translate = QCoreApplication.translate


class Tab(StrEnum):
    """One of the organiser's pages."""

    WATCH = "watch"
    EXPORT = "export"
    PRIVACY = "privacy"
    KIOSKS = "kiosks"


@QmlElement
@QmlUncreatable("The application makes the organiser's page.")
class OrganiserViewModel(LocalizedViewModel):
    """All that the organiser's page shows and does.

    Args:
        file: the event file.
        writes: runs what changes the file, in order, and the check of the PIN.
        reads: runs the counting.
        place: where the page is open.
        write_export: writes an export to a file.
        status: tells how this kiosk stands with the others.
        hub: what is asked of the hub.
        parent: the object that owns it.
    """

    retranslated = Signal()
    tabChanged = Signal()
    clockChanged = Signal()
    sounded = Signal(str)
    toasted = Signal(str, str, bool, arguments=["text", "iconName", "trouble"])

    def __init__(
        self,
        file: EventFile,
        writes: Jobs,
        reads: Jobs,
        place: Place,
        write_export: WriteExport,
        status: Status = alone,
        hub: Hub = NO_HUB,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(file.event.languages[0], parent)
        self._event = file.event
        self._file, self._place = file, place
        self._clock = clock_time(file.clock(), self._event.zone)
        self._tab = Tab.WATCH
        self._sync = SyncLine(status, reads, self._event.zone, self)
        self._door = OrganiserDoor(file, writes, self)
        self._watch = OrganiserWatch(file, reads, self._event.zone, self)
        self._export = OrganiserExport(file, writes, write_export, parent=self)
        self._kiosks = OrganiserKiosks(file, (writes, reads), place, hub, self)
        self._privacy = OrganiserPrivacy(file, (writes, reads), place, self)
        for page in (self._kiosks, self._privacy):
            page.told.connect(self.toasted)
        self._door.opened.connect(self._opened)
        self._door.closed.connect(self._closed)

    @Property(OrganiserDoor, constant=True)
    def door(self) -> OrganiserDoor:
        """The PIN before the page."""
        return self._door

    @Property(SyncLine, constant=True)
    def sync(self) -> SyncLine:
        """How this kiosk stands with the others."""
        return self._sync

    @Property(OrganiserWatch, constant=True)
    def watch(self) -> OrganiserWatch:
        """The day's numbers."""
        return self._watch

    @Property(OrganiserExport, constant=True)
    def exports(self) -> OrganiserExport:
        """The exports."""
        return self._export

    @Property(OrganiserKiosks, constant=True)
    def kiosks(self) -> OrganiserKiosks:
        """The kiosks of the event."""
        return self._kiosks

    @Property(OrganiserPrivacy, constant=True)
    def privacy(self) -> OrganiserPrivacy:
        """Erasing people."""
        return self._privacy

    @Property(str, notify=tabChanged)
    def tab(self) -> str:
        """Which page is shown: watch, export, privacy or kiosks."""
        return self._tab

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time in the event's zone."""
        return self._clock

    @Property(str, notify=retranslated)
    def eventName(self) -> str:
        """The event's name in the screen's language."""
        return self._event.name_in(self._language)

    @Property("QStringList", constant=True)
    def languages(self) -> list[str]:
        """The languages that the event is held in."""
        return list(self._event.languages)

    @Slot(str)
    def openTab(self, tab: str) -> None:
        """Show another page."""
        if tab == self._tab or tab not in list(Tab):
            return
        self._tab = Tab(tab)
        self._export.dismiss()
        self._kiosks.close()
        self._privacy.close()
        self._look()
        self.tabChanged.emit()

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Say that nobody is checked in here."""
        del code
        self._door.touched()
        self.toasted.emit(translate("Organiser", "This page checks nobody in; scan at a desk."), "scan", False)

    @Slot()
    def retranslate(self) -> None:
        """Make every text again, in the language that is installed now."""
        self.retranslated.emit()
        self._door.retranslate()
        self._sync.retranslate(self._language)
        self._export.retranslate(self._language)
        if self._door.isOpen:
            self._watch.open(self._language)
        self._kiosks.retranslate(self._language)
        self._privacy.retranslate(self._language)

    @Slot()
    def refresh(self) -> None:
        """Read again what any kiosk may have changed; nothing while the page is locked."""
        if self._door.isOpen and self._tab is Tab.WATCH:
            self._watch.refresh()
        self._kiosks.refresh()
        self._privacy.refresh()

    @Slot()
    def tick(self) -> None:
        """Move the clock, the wait and the drives on."""
        self._door.tick()
        self._sync.refresh()
        self._kiosks.tick()
        if self._door.isOpen and self._tab is Tab.EXPORT:
            self._export.lookForTargets()
        now = clock_time(self._file.clock(), self._event.zone)
        if now != self._clock:
            self._clock = now
            self.clockChanged.emit()
            self.refresh()

    def _opened(self) -> None:
        self._export.open()
        self._export.retranslate(self._language)
        self._look()

    def _closed(self) -> None:
        self._watch.forget()
        self._export.close()
        self._kiosks.close()
        self._privacy.close()

    def _look(self) -> None:
        match self._tab:
            case Tab.EXPORT:
                self._export.lookForTargets()
            case Tab.KIOSKS:
                self._kiosks.open(self._language)
            case Tab.PRIVACY:
                self._privacy.enter(self._language)
            case Tab.WATCH:
                self._watch.open(self._language)
            case _:
                assert_never(self._tab)
