"""Faults of printers and of badges on their way to them."""

from typing import assert_never

from kiosk.domain.fault import Fault
from kiosk.domain.printing.job import PrintTrouble


class PrintServiceSilent(Fault):
    text = "This machine’s printing service does not answer."


class NoSuchPrinter(Fault):
    text = "No printer {printer} is set up on this machine."
    printer: str


class NoPrinterChosen(Fault):
    text = "No printer is chosen in the settings."


class PrinterUnreachable(Fault):
    text = "{printer} does not answer: look whether it is on."
    printer: str


class PrinterStuck(Fault):
    text = "{printer} does not get on: look at it."
    printer: str


class PrinterStopped(Fault):
    text = "{printer} was stopped: let it go on in this machine’s settings."
    printer: str


class PrinterEmpty(Fault):
    text = "{printer} has no labels or paper."
    printer: str


class PrinterJammed(Fault):
    text = "Paper is stuck in {printer}."
    printer: str


class PrinterOpen(Fault):
    text = "{printer} is open: close it."
    printer: str


class BadgeAborted(Fault):
    text = "{printer} gave this badge up."
    printer: str


class BadgeCancelled(Fault):
    text = "Somebody cancelled it at {printer}."
    printer: str


class BadgeForgotten(Fault):
    text = "{printer} was off in the midst of this badge: look whether it came out."
    printer: str


class PaperMissing(Fault):
    text = "{printer} has no paper of this badge’s size."
    printer: str


class BadgeNotMade(Fault):
    text = "This badge cannot be made."


def trouble_fault(trouble: PrintTrouble, printer: str) -> Fault:
    """Return why a printer does not print, or a badge was not printed, and what to do."""
    match trouble:
        case PrintTrouble.NO_SPOOLER:
            return PrintServiceSilent()
        case PrintTrouble.NO_PRINTER:
            return NoSuchPrinter(printer) if printer else NoPrinterChosen()
        case PrintTrouble.UNREACHABLE:
            return PrinterUnreachable(printer)
        case PrintTrouble.STUCK:
            return PrinterStuck(printer)
        case PrintTrouble.STOPPED:
            return PrinterStopped(printer)
        case PrintTrouble.NO_PAPER:
            return PrinterEmpty(printer)
        case PrintTrouble.JAM:
            return PrinterJammed(printer)
        case PrintTrouble.COVER_OPEN:
            return PrinterOpen(printer)
        case PrintTrouble.ABORTED:
            return BadgeAborted(printer)
        case PrintTrouble.CANCELLED:
            return BadgeCancelled(printer)
        case PrintTrouble.FORGOTTEN:
            return BadgeForgotten(printer)
        case PrintTrouble.WRONG_PAPER:
            return PaperMissing(printer)
        case PrintTrouble.NOT_MADE:
            return BadgeNotMade()
        case _:
            assert_never(trouble)
