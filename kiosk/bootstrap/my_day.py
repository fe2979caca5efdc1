"""A person's sheet "My day", written whole or not at all."""

from pathlib import Path

from kiosk.adapters.files.output_file import OutputKind
from kiosk.bootstrap.outputs import output_of
from kiosk.bootstrap.papers import WrittenPaper
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
