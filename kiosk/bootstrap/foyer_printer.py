"""The printer with A4 paper beside a foyer screen."""

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from kiosk.domain.printing.job import PrintTrouble
from kiosk.domain.printing.paper import Paper
from kiosk.services.ports import PrintServiceError

if TYPE_CHECKING:
    from kiosk.adapters.printing.ipp_printers import IppPrinters

_A4 = Paper(210, 297, two_sided=True)
_TITLE = "Foyer sheet"
"""What the printing service calls it: its list is read by whoever stands at a printer, and names nobody."""


def send_sheet(printer: str, draw: Callable[[BinaryIO], object]) -> PrintTrouble | None:
    """Send what is drawn to a printer, for a visitor who stands before the screen.

    A printer that does not print now is not sent it: nobody would be there any more when it comes out.

    Args:
        printer: as the printing service calls it.
        draw: writes the PDF; not called if the printer does not print.

    Returns:
        Why it was not sent; None if the printer took it.

    Raises:
        Fault: it cannot be drawn.
    """
    from kiosk.adapters.printing.ipp_printers import IppPrinters

    service, out = IppPrinters(), BytesIO()
    try:
        if trouble := _trouble_of(service, printer):
            return trouble
        draw(out)
        service.send(printer, out.getvalue(), _A4, _TITLE)
    except PrintServiceError as error:
        return error.trouble
    return None


def _trouble_of(service: "IppPrinters", printer: str) -> PrintTrouble | None:
    standing = next((one for one in service.printers() if one.name == printer), None)
    return standing.trouble if standing else PrintTrouble.NO_PRINTER
