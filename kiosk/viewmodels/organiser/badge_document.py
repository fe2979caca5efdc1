"""Badges of all people or some, or blank ones, as a file that is saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.networking.export_format import ExportFormat
from kiosk.viewmodels.organiser.badge_access import BadgeAccess
from kiosk.viewmodels.organiser.export_course import Written
from kiosk.viewmodels.organiser.saving import Document
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MOST_BLANK = 1_000
STEP = 10


@QmlElement
@QmlUncreatable("The page of badges makes it.")
class BadgeDocument(QObject):
    """Makes the file, for everybody until some are named or blank badges are asked for.

    Args:
        access: what makes badges.
        parent: the page of badges.
    """

    changed = Signal()

    def __init__(self, access: BadgeAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._whom, self._blank = "", 0

    @Property(str, notify=changed)
    def blank(self) -> str:
        """How many badges are saved that nobody has yet, in digits; empty where those of guests are."""
        return str(self._blank or "")

    @Slot(str)
    def setWhom(self, text: str) -> None:
        """Save the badges of some only: a name, a group, an organisation or a code."""
        self._whom = text

    @Slot(str)
    def setBlank(self, digits: str) -> None:
        """Save so many blank badges and no others."""
        self._take_blank(int(digits) if digits.isdecimal() else 0)

    @Slot(int)
    def stepBlank(self, direction: int) -> None:
        """Save some blank badges more (1) or less (-1)."""
        self._take_blank(self._blank + STEP * direction)

    def forget(self) -> None:
        """Save everybody's badges again."""
        self._whom = ""
        self._take_blank(0)

    def of(self, layout: str) -> Document:
        """Return the document in a layout, for whoever is named when it is saved."""

        def write(out: "Path", progress: "Progress | None", over: bool) -> Written:
            only = tuple(part for part in (self._whom.strip(),) if part)
            count = self._access.write(layout, only, out, progress, blank=self._blank, replace=over)
            return lambda language: filled(
                translate("Badges", "Badges: {count}. Print them at their own size, not fitted to the page."),
                count=locale_of(language).toString(count),
            )

        return Document("badges", ExportFormat.PDF, write)

    def _take_blank(self, count: int) -> None:
        self._blank = max(0, min(MOST_BLANK, count))
        self.changed.emit()
