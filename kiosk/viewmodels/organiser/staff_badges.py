"""Badges of members of staff, one or several: seen before, saved as a PDF, or sent to this machine's printers."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.permission import StaffMember
from kiosk.domain.fault import Fault
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.printing.job import PrintTrouble
from kiosk.domain.settings.catalogue import BADGE_LAYOUT, PRINTERS
from kiosk.services.staff_members import badge_of_member, is_badge_known
from kiosk.viewmodels.organiser.badge_access import DrawnBadge
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.export_course import Written
from kiosk.viewmodels.organiser.saving import Document, ExportSaving
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.printing_words import printers_of, trouble_said
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.domain.badges.badge import Badge
    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The page of staff makes it.")
class StaffBadges(QObject):
    """Those of whose badges this machine can tell the code, and whose are chosen; nobody is kept once it is closed.

    Signals:
        told: says something in passing: the text, its icon, and whether it is trouble.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    told = Signal(str, str, bool)

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._file = context, context.file
        self._members: tuple[StaffMember, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._is_open = False
        self._pictures: list[str] = []
        self._trouble, self._wanted = "", 0
        self._rows = Rows(ChoiceRow, parent=self)
        self._saving = ExportSaving(context, self)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether badges are being printed or saved."""
        return self._is_open

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether there is anybody whose badge can be printed here."""
        return bool(self._members)

    @Property(Rows, constant=True)
    def members(self) -> Rows[ChoiceRow]:
        """Whose badges can be printed here; those that are to be are chosen."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are chosen."""
        return len(self._chosen)

    @Property("QStringList", notify=changed)
    def pictures(self) -> list[str]:
        """The sides of the first badge that is chosen, as addresses that hold them."""
        return self._pictures

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why there is no picture; empty if there is one, or will be."""
        return self._trouble

    @Property(ExportSaving, constant=True)
    def saving(self) -> ExportSaving:
        """Where to save them, and how that goes."""
        return self._saving

    @Slot()
    def beginAll(self) -> None:
        """Begin with everybody's."""
        self.begin(one.id for one in self._members)

    def begin(self, members: Iterable[str]) -> None:
        """Begin with the badges of some, by id."""
        self._is_open = True
        self._saving.allow(allowed=True)
        self._saving.look()
        self._saving.offer(Document("staff-badges", ExportFormat.PDF, self._write))
        self._choose(frozenset(members))

    @Slot(str)
    def toggle(self, member: str) -> None:
        """Print somebody's badge too, or not."""
        self._choose(self._chosen ^ {member})

    @Slot()
    def print(self) -> None:
        """Send what is chosen to this machine's printers, in the layout that desks print."""
        badges, access, settings = self._badges, self._context.badges, self._context.settings

        def sent() -> tuple[int, str, PrintTrouble | None]:
            values = settings.values()
            layout, printers = values.of(BADGE_LAYOUT), printers_of(values.of(PRINTERS))
            count, printer = 0, ""
            for badge in badges():
                printer, trouble = access.print_sample(layout, badge, printers)
                if trouble:
                    return count, printer, trouble
                count += 1
            return count, printer, None

        self._context.reads.run(sent, self._sent, self._failed)

    @Slot()
    def goBack(self) -> None:
        """Close it, and keep nobody's badge."""
        self._is_open, self._chosen = False, frozenset()
        self._wanted += 1
        self._pictures, self._trouble = [], ""
        self._saving.offer(None)
        self._saving.allow(allowed=False)
        self._fill()

    def close(self) -> None:
        """Close it, and forget who is prepared."""
        self.goBack()
        self.take(())

    def take(self, members: Sequence[StaffMember]) -> None:
        """Take note of who is prepared now."""
        self._members = tuple(one for one in members if one.has_badge and is_badge_known(self._file, one.id))
        self._choose(self._chosen & {one.id for one in self._members})

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._saving.retranslate(language)
        self._fill()

    def _choose(self, members: frozenset[str]) -> None:
        if members == self._chosen and not self._is_open:
            self._fill()
            return
        self._chosen = members
        self._fill()
        self._draw()

    def _badges(self) -> "list[Badge]":
        """Return the badges that are chosen, by name; whoever was removed meanwhile has none."""
        return [badge_of_member(self._file, one.id) for one in self._members if one.id in self._chosen]

    def _draw(self) -> None:
        """Draw the first one; what was asked for before is dropped when it comes."""
        self._wanted += 1
        wanted, context = self._wanted, self._context
        first = next((one for one in self._members if one.id in self._chosen), None)
        if first is None or not self._is_open:
            self._arrived(wanted, DrawnBadge((), ()))
            return

        def drawn() -> DrawnBadge:
            layout = context.settings.values().of(BADGE_LAYOUT)
            return context.badges.preview(layout, badge_of_member(context.file, first.id))

        context.reads.run(drawn, lambda badge: self._arrived(wanted, badge), lambda fault: self._lack(wanted, fault))

    def _arrived(self, wanted: int, drawn: DrawnBadge) -> None:
        if wanted == self._wanted:
            self._pictures = ["data:image/png;base64," + b64encode(side).decode("ascii") for side in drawn.sides]
            self._trouble = ""
            self.changed.emit()

    def _lack(self, wanted: int, fault: Fault) -> None:
        if wanted == self._wanted:
            self._pictures, self._trouble = [], worded(fault)
            self.changed.emit()

    def _write(self, out: "Path", progress: "Progress | None", over: bool) -> Written:
        layout = self._context.settings.values().of(BADGE_LAYOUT)
        badges = self._badges()
        self._context.badges.write_these(layout, badges, out, progress, replace=over)
        return lambda language: filled(
            translate("Badges", "Badges: {count}. Print them at their own size, not fitted to the page."),
            count=locale_of(language).toString(len(badges)),
        )

    def _sent(self, result: tuple[int, str, PrintTrouble | None]) -> None:
        count, printer, trouble = result
        if trouble:
            self.told.emit(trouble_said(trouble, printer), "warning", True)
        elif count:
            pattern = translate("Staff", "Badges on their way to {printer}: {count}")
            self.told.emit(filled(pattern, printer=printer, count=count), "printer", False)

    def _failed(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "warning", True)

    def _fill(self) -> None:
        self._rows.replace([ChoiceRow(one.id, one.name, one.id in self._chosen) for one in self._members])
        self.changed.emit()
