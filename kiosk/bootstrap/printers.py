"""The badges of an event on the printers of this machine."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from io import BytesIO

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.kiosks.places import printing_lock, sync_folder
from kiosk.adapters.printing.ipp_printers import IppPrinters
from kiosk.bootstrap.badges import BadgeMaker
from kiosk.domain.badges.badge import Badge
from kiosk.domain.printing.job import PrintTrouble
from kiosk.domain.printing.paper import Paper
from kiosk.domain.printing.queue import PrinterQueues
from kiosk.services.badges.samples import CODE, NUMBER
from kiosk.services.ports import PrintServiceError
from kiosk.services.printing.spooler import Spooler
from kiosk.storage.event_file import EventFile


def spooler(file: EventFile) -> Spooler:
    """Return what brings the badges of an event to the printers of this machine."""

    def press(badge: Badge, name: str) -> tuple[bytes, Paper]:
        maker, out = BadgeMaker(file, name), BytesIO()
        maker.write(out, (badge,))
        return out.getvalue(), maker.paper

    return Spooler(file, IppPrinters(), press)


@contextmanager
def turn_at_printers(file: EventFile) -> Iterator[bool]:
    """Hold the right to bring this machine's badges to its printers; tells whether no other process has it."""
    folder = sync_folder(file.path)
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    lock = HeldLock(printing_lock(file.path))
    try:
        yield lock.take()
    finally:
        lock.release()


def print_sample(
    file: EventFile, layout: str, badge: Badge, printers: Sequence[str]
) -> tuple[str, PrintTrouble | None]:
    """Send a badge that is nobody's to a printer; nothing is recorded of it.

    Args:
        file: the event file.
        layout: the layout's name, or its file.
        badge: what it says; it gets a code that opens nothing.
        printers: the names of those that may print; without one, the only one that there is.

    Returns:
        The printer, and why it did not take the badge; None if it did.

    Raises:
        Fault: there is no such layout, or it is faulty.
    """
    maker, out, service = BadgeMaker(file, layout), BytesIO(), IppPrinters()
    maker.write(out, (replace(badge, code=CODE, number=NUMBER),))
    name = printers[0] if printers else ""
    try:
        if not name:
            names = [one.name for one in service.printers()]
            if len(names) != 1:
                return "", PrintTrouble.NO_PRINTER
            (name,) = names
        service.send(name, out.getvalue(), maker.paper, "Foyer sample")
    except PrintServiceError as error:
        return name, error.trouble
    return name, None


def printer_queues() -> PrinterQueues:
    """Return the printers of this machine with what waits for each, or why nothing is known of them."""
    try:
        return PrinterQueues(tuple(IppPrinters().queues()))
    except PrintServiceError as error:
        return PrinterQueues(trouble=error.trouble)


def take_out_of_queue(printer: str, spool: int) -> PrintTrouble | None:
    """Have a printer give back what waits for it; returns why it does not."""
    try:
        IppPrinters().take_back(printer, spool)
    except PrintServiceError as error:
        return error.trouble
    return None
