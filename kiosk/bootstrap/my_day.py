"""A person's sheet "My day": written whole or not at all, or sent to a printer."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.files.output_file import OutputKind
from kiosk.bootstrap.outputs import output_of
from kiosk.bootstrap.papers import WrittenPaper
from kiosk.domain.printing.job import PrintTrouble
from kiosk.domain.printing.paper import Paper
from kiosk.services.papers.my_day import my_day_sheet, note_my_day
from kiosk.services.ports import PrintServiceError
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.adapters.printing.ipp_printers import IppPrinters

_A4 = Paper(210, 297, two_sided=True)
_TITLE = "Foyer sheet"
"""What the printing service calls it: its list is read by whoever stands at a printer, and names nobody."""


def write_my_day(
    file: EventFile, attendee: str, out: Path, language: str = "", *, replace: bool = False
) -> WrittenPaper:
    """Write a person's sheet as a PDF, and note first that names leave.

    Raises:
        Fault: the person is gone, the file cannot be written (an earlier one is kept), or the journal cannot.
    """
    from kiosk.adapters.printing.my_day_pdf import write_my_day as draw

    sheet = my_day_sheet(file, attendee, language)
    with output_of(file, out, OutputKind.MY_DAY, replace=replace) as draft:
        unwritable = draw(draft, sheet)
        note_my_day(file, attendee, sheet)
    return WrittenPaper(len(sheet.contacts), unwritable=unwritable)


def print_my_day(file: EventFile, attendee: str, language: str, printer: str) -> PrintTrouble | None:
    """Send the sheet of a visitor who has shown the number of their badge to a printer with A4 paper.

    A printer that does not print now is not sent it: nobody would be there any more when it comes out.

    Returns:
        Why it was not sent; None if the printer took it.

    Raises:
        Fault: the person is gone, or no font is installed.
    """
    from kiosk.adapters.printing.ipp_printers import IppPrinters
    from kiosk.adapters.printing.my_day_pdf import write_my_day as draw

    service, out = IppPrinters(), BytesIO()
    try:
        if trouble := _trouble_of(service, printer):
            return trouble
        draw(out, my_day_sheet(file, attendee, language))
        service.send(printer, out.getvalue(), _A4, _TITLE)
    except PrintServiceError as error:
        return error.trouble
    return None


def _trouble_of(service: "IppPrinters", printer: str) -> PrintTrouble | None:
    standing = next((one for one in service.printers() if one.name == printer), None)
    return standing.trouble if standing else PrintTrouble.NO_PRINTER
