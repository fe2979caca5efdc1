"""What is said of printers and of the badges that wait for them."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.printing.job import PrintTrouble
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


def printers_of(text: str) -> tuple[str, ...]:
    """Return the names that the setting `printers` lists, the preferred one first."""
    return tuple(name for part in text.split(",") if (name := part.strip()))


def trouble_said(trouble: PrintTrouble, printer: str) -> str:
    """Say why a printer does not print, or a badge was not printed, and what to do."""
    return filled(_pattern(trouble, named=bool(printer)), printer=printer)


def _pattern(trouble: PrintTrouble, *, named: bool) -> str:
    match trouble:
        case PrintTrouble.NO_SPOOLER:
            return translate("Printing", "This machine’s printing service does not answer.")
        case PrintTrouble.NO_PRINTER if named:
            return translate("Printing", "No printer {printer} is set up on this machine.")
        case PrintTrouble.NO_PRINTER:
            return translate("Printing", "No printer is chosen in the settings.")
        case PrintTrouble.UNREACHABLE:
            return translate("Printing", "{printer} does not answer: look whether it is on.")
        case PrintTrouble.STUCK:
            return translate("Printing", "{printer} does not get on: look at it.")
        case PrintTrouble.STOPPED:
            return translate("Printing", "{printer} was stopped: let it go on in this machine’s settings.")
        case PrintTrouble.NO_PAPER:
            return translate("Printing", "{printer} has no labels or paper.")
        case PrintTrouble.JAM:
            return translate("Printing", "Paper is stuck in {printer}.")
        case PrintTrouble.COVER_OPEN:
            return translate("Printing", "{printer} is open: close it.")
        case PrintTrouble.ABORTED:
            return translate("Printing", "{printer} gave this badge up.")
        case PrintTrouble.CANCELLED:
            return translate("Printing", "Somebody cancelled it at {printer}.")
        case PrintTrouble.NOT_MADE:
            return translate("Printing", "This badge cannot be made.")
        case _:
            assert_never(trouble)
