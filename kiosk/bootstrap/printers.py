"""The badges of an event on the printers of this machine."""

from io import BytesIO

from kiosk.adapters.printing.ipp_printers import IppPrinters
from kiosk.bootstrap.badges import BadgeMaker
from kiosk.domain.badges.badge import Badge
from kiosk.services.printing.spooler import Spooler
from kiosk.storage.event_file import EventFile


def spooler(file: EventFile) -> Spooler:
    """Return what brings the badges of an event to the printers of this machine."""

    def press(badge: Badge, name: str) -> tuple[bytes, tuple[float, float]]:
        maker, out = BadgeMaker(file, name), BytesIO()
        maker.write(out, (badge,))
        return out.getvalue(), (maker.layout.sheet.width, maker.layout.sheet.height)

    return Spooler(file, IppPrinters(), press)
