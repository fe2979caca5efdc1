"""The report as the bytes of a file."""

from typing import assert_never

from kiosk.adapters.report.html import html_of
from kiosk.domain.report.document import ReportDocument
from kiosk.domain.report.form import ReportFile, ReportForm


def report_file(document: ReportDocument, form: ReportForm) -> ReportFile:
    """Return the report in a form, the same bytes for the same document.

    Raises:
        Fault: typst is not installed, or refuses the document.
    """
    match form:
        case ReportForm.HTML:
            return ReportFile(html_of(document).encode())
        case ReportForm.PDF:
            from kiosk.adapters.report.pdf import pdf_of

            return pdf_of(document)
        case _:
            assert_never(form)
