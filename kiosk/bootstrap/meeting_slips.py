"""The slip of a meeting, sent to a printer."""

from kiosk.bootstrap.foyer_printer import send_sheet
from kiosk.domain.printing.job import PrintTrouble
from kiosk.services.meeting.slip import meeting_slip
from kiosk.storage.event_file import EventFile


def print_meeting_slip(file: EventFile, attendee: str, other: str, language: str, printer: str) -> PrintTrouble | None:
    """Send the slip of a visitor who has typed the number of their badge to a printer with A4 paper.

    Returns:
        Why it was not sent; None if the printer took it.

    Raises:
        Fault: the two do not meet any more, or no font is installed.
    """
    from kiosk.adapters.printing.meeting_slip_pdf import write_meeting_slip

    return send_sheet(printer, lambda out: write_meeting_slip(out, meeting_slip(file, attendee, other, language)))
