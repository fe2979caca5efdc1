"""A person's sheet "My day": written whole or not at all, or sent to a printer."""

from pathlib import Path

from kiosk.adapters.files.output_file import OutputKind
from kiosk.bootstrap.foyer_printer import send_sheet
from kiosk.bootstrap.outputs import output_of
from kiosk.bootstrap.papers import WrittenPaper
from kiosk.domain.printing.job import PrintTrouble
from kiosk.services.papers.my_day import my_day_sheet, note_my_day
from kiosk.storage.event_file import EventFile


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

    Returns:
        Why it was not sent; None if the printer took it.

    Raises:
        Fault: the person is gone, or no font is installed.
    """
    from kiosk.adapters.printing.my_day_pdf import write_my_day as draw

    return send_sheet(printer, lambda out: draw(out, my_day_sheet(file, attendee, language)))
