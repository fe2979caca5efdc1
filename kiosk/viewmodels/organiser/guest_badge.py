"""The badge of the guest who is looked at: seen before, saved as a PDF, or sent to this machine's printers."""

from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.printing.job import PrintTrouble
from kiosk.domain.settings.catalogue import BADGE_LAYOUT, PRINTERS
from kiosk.services.badges.issuing import badge_of
from kiosk.services.badges.runs import record_run
from kiosk.storage.tables import codes
from kiosk.viewmodels.organiser.badge_access import BadgeWish, DrawnBadge
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_course import Written
from kiosk.viewmodels.organiser.saving import Document, ExportSaving
from kiosk.viewmodels.shared.printing_words import printers_of, trouble_said
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The guest who is looked at makes it.")
class OrganiserGuestBadge(QObject):
    """One guest's badge in the layout that desks print; it is kept no longer than it is shown.

    Signals:
        told: says something in passing: the text, its icon, and whether it is trouble.

    Args:
        context: what the pages work with.
        parent: the guest.
    """

    changed = Signal()
    told = Signal(str, str, bool)

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._file = context, context.file
        self._attendee, self._trouble = "", ""
        self._pictures: list[str] = []
        self._saving = ExportSaving(context, self)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether it is being printed or saved."""
        return bool(self._attendee)

    @Property("QStringList", notify=changed)
    def pictures(self) -> list[str]:
        """The sides of the badge, as addresses that hold them."""
        return self._pictures

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why there is no picture; empty if there is one, or will be."""
        return self._trouble

    @Property(ExportSaving, constant=True)
    def saving(self) -> ExportSaving:
        """Where to save it, and how that goes."""
        return self._saving

    def begin(self, attendee: str) -> None:
        """Begin with somebody's badge."""
        self._attendee = attendee
        self._saving.allow(allowed=True)
        self._saving.look()
        self._saving.offer(Document("badge", ExportFormat.PDF, self._write))
        self._draw()
        self.changed.emit()

    @Slot()
    def print(self) -> None:
        """Send it to this machine's printers."""
        attendee, context = self._attendee, self._context

        def sent() -> tuple[str, PrintTrouble | None]:
            values, code = context.settings.values(), codes.badge_of(self._file.reader, attendee)
            badge = badge_of(self._file, attendee, code)
            layout, printers = values.of(BADGE_LAYOUT), printers_of(values.of(PRINTERS))
            printer, trouble = context.badges.print_sample(layout, badge, printers)
            if trouble is None:
                record_run(self._file, (badge,), layout)
            return printer, trouble

        context.writes.run(sent, self._sent, lambda fault: self.told.emit(worded(fault), "warning", True))

    @Slot()
    def goBack(self) -> None:
        """Close it, and keep nobody's badge."""
        self._attendee, self._trouble, self._pictures = "", "", []
        self._saving.offer(None)
        self._saving.allow(allowed=False)
        self.changed.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._saving.retranslate(language)

    def _draw(self) -> None:
        attendee, context = self._attendee, self._context

        def drawn() -> DrawnBadge:
            code = codes.badge_of(self._file.reader, attendee)
            badge = badge_of(self._file, attendee, code, numbered=False)
            return context.badges.preview(context.settings.values().of(BADGE_LAYOUT), badge)

        context.reads.run(drawn, lambda badge: self._arrived(attendee, badge), lambda one: self._lack(attendee, one))

    def _arrived(self, attendee: str, drawn: DrawnBadge) -> None:
        if attendee == self._attendee:
            self._pictures = ["data:image/png;base64," + b64encode(side).decode("ascii") for side in drawn.sides]
            self._trouble = ""
            self.changed.emit()

    def _lack(self, attendee: str, fault: Fault) -> None:
        if attendee == self._attendee:
            self._pictures, self._trouble = [], worded(fault)
            self.changed.emit()

    def _write(self, out: "Path", progress: "Progress | None", over: bool) -> Written:
        layout = self._context.settings.values().of(BADGE_LAYOUT)
        self._context.badges.write(layout, BadgeWish((self._attendee,)), out, progress, replace=over)
        return lambda _: translate("GuestBadge", "Print it at its own size, not fitted to the page.")

    def _sent(self, result: tuple[str, PrintTrouble | None]) -> None:
        printer, trouble = result
        if trouble:
            self.told.emit(trouble_said(trouble, printer), "warning", True)
        else:
            pattern = translate("GuestBadge", "The badge is on its way to {printer}.")
            self.told.emit(filled(pattern, printer=printer), "printer", False)
