"""The badges of an event on the printers of this machine."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

from kiosk.adapters.printing.ipp_printers import IppPrinters
from kiosk.bootstrap.badges import BadgeMaker
from kiosk.domain.badges.badge import Badge
from kiosk.domain.printing.job import PrintTrouble
from kiosk.services.badge_samples import CODE, NUMBER
from kiosk.services.ports import PrintServiceError
from kiosk.services.printing.spooler import Spooler
from kiosk.storage.event_file import EventFile


def spooler(file: EventFile) -> Spooler:
    """Return what brings the badges of an event to the printers of this machine."""

    def press(badge: Badge, name: str) -> tuple[bytes, tuple[float, float]]:
        maker, out = BadgeMaker(file, name), BytesIO()
        maker.write(out, (badge,))
        return out.getvalue(), (maker.layout.sheet.width, maker.layout.sheet.height)

    return Spooler(file, IppPrinters(), press)


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
        service.send(name, out.getvalue(), (maker.layout.sheet.width, maker.layout.sheet.height), "Foyer sample")
    except PrintServiceError as error:
        return name, error.trouble
    return name, None
