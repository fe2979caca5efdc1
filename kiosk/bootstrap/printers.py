"""The badges of an event on the printers of this machine."""

from io import BytesIO

from kiosk.adapters.printing.badge_pdf import read_layout, write_badges
from kiosk.adapters.printing.ipp_printers import IppPrinters
from kiosk.domain.admission.badge import Badge
from kiosk.services.printing.spooler import Spooler
from kiosk.storage.event_file import EventFile


def spooler(file: EventFile) -> Spooler:
    """Return what brings the badges of an event to the printers of this machine."""

    def press(badge: Badge, name: str) -> tuple[bytes, tuple[float, float]]:
        layout, event, out = read_layout(name), file.read_event(), BytesIO()
        write_badges(out, (badge,), layout, event=event.name, accent=event.accent)
        return out.getvalue(), (layout.sheet.width, layout.sheet.height)

    return Spooler(file, IppPrinters(), press)
