"""Badges of all people or some as a file that is saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.networking.export_format import ExportFormat
from kiosk.viewmodels.organiser.badge_access import BadgeAccess
from kiosk.viewmodels.organiser.export_course import Written
from kiosk.viewmodels.organiser.saving import Document
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.services.ports import Progress

translate = QCoreApplication.translate


class BadgeDocument:
    """Makes the file; `whom` names whose badges stand in it, and is empty for everybody's.

    Args:
        access: what makes badges.
    """

    def __init__(self, access: BadgeAccess) -> None:
        self._access = access
        self.whom = ""

    def of(self, layout: str) -> Document:
        """Return the document in a layout, for whoever is named when it is saved."""

        def write(out: "Path", progress: "Progress | None", over: bool) -> Written:
            only = tuple(part for part in (self.whom.strip(),) if part)
            count = self._access.write(layout, only, out, progress, replace=over)
            return lambda language: filled(
                translate("Badges", "Badges: {count}. Print them at their own size, not fitted to the page."),
                count=locale_of(language).toString(count),
            )

        return Document("badges", ExportFormat.PDF, write)
