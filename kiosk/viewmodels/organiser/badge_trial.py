"""A badge that is nobody's, printed to see the paper and the size before guests come."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.fault import Fault
from kiosk.domain.printing.job import PrintTrouble
from kiosk.viewmodels.organiser.badge_words import example
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.printing_words import trouble_said
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


class BadgeTrial(QObject):
    """Prints a badge to try.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    told = Signal(str, str, bool)
    failed = Signal(object, arguments=["fault"])

    def __init__(self, context: OrganiserContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def print(self, layout: str, printers: Sequence[str]) -> None:
        """Print one in a layout, on the first of some printers that is there."""
        badge, access = example(), self._context.badges

        def refused(fault: Fault) -> None:
            self.failed.emit(fault)

        self._context.reads.run(lambda: access.print_sample(layout, badge, printers), self._printed, refused)

    def _printed(self, result: tuple[str, PrintTrouble | None]) -> None:
        printer, trouble = result
        if trouble:
            self.told.emit(trouble_said(trouble, printer), "warning", True)
        else:
            pattern = translate("Badges", "A badge to try is on its way to {printer}.")
            self.told.emit(filled(pattern, printer=printer), "printer", False)
