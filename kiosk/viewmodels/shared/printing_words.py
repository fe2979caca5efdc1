"""What is said of printers and of the badges that wait for them."""

from kiosk.domain.faults.printing import trouble_fault
from kiosk.domain.printing.job import PrintTrouble
from kiosk.viewmodels.shared.wording import worded


def printers_of(text: str) -> tuple[str, ...]:
    """Return the names that the setting `printers` lists, the preferred one first."""
    return tuple(name for part in text.split(",") if (name := part.strip()))


def trouble_said(trouble: PrintTrouble, printer: str) -> str:
    """Say why a printer does not print, or a badge was not printed, and what to do."""
    return worded(trouble_fault(trouble, printer))
