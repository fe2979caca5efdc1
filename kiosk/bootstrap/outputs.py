"""Files that leave an event: each is written whole or not at all."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kiosk.adapters.files.output_file import Output, OutputKind, output_file, remove_older
from kiosk.domain.faults.disk import CertificateNotPdf
from kiosk.storage.connection import is_in_use
from kiosk.storage.event_file import EventFile
from kiosk.storage.practice import refuse_practice

if TYPE_CHECKING:
    from kiosk.bootstrap.badges import BadgeMaker
    from kiosk.domain.badges.badge import Badge
    from kiosk.domain.kiosks.proof import Proof
    from kiosk.domain.manual import Block
    from kiosk.domain.networking.export_format import ExportFormat
    from kiosk.domain.person_copy import PersonCopy
    from kiosk.domain.report.form import ReportForm
    from kiosk.services.exports.request import Export, ExportRequest
    from kiosk.services.ports import Progress


_TOUR = Output(OutputKind.TOUR, "demo")
"""What tours leave: each makes an event with an id of its own, so they all count as one."""
_MANUAL = Output(OutputKind.MANUAL, "manual")


def write_export(
    file: EventFile,
    request: "ExportRequest",
    out: Path,
    separator: str = ",",
    progress: "Progress | None" = None,
    *,
    replace: bool = False,
) -> "Export":
    """Write an export whole or not at all, and note it in the journal before it appears, if it names people.

    Raises:
        Fault: the file cannot be written (an earlier one of that name is kept), or the journal cannot.
    """
    from kiosk.adapters.files.export_file import write_content
    from kiosk.services.exports import export

    prepared = export.prepare(file, request)
    with output_of(file, out, OutputKind(request.kind.value), replace=replace) as draft:
        write_content(draft, request.ending, prepared.content, separator, progress)
        export.note(file, request, prepared)
    return prepared


def write_person(
    file: EventFile, attendee: str, ending: "ExportFormat", out: Path, separator: str = ",", *, replace: bool = False
) -> "PersonCopy":
    """Write all that is kept about one person whole or not at all, and note in the journal that it left.

    Raises:
        Fault: the person is gone, the file cannot be written (an earlier one is kept), or the journal cannot.
    """
    from kiosk.adapters.files import person_file
    from kiosk.services.exports.export import note_person
    from kiosk.services.exports.person import person_copy

    copy = person_copy(file, attendee)
    with output_of(file, out, OutputKind.PERSON, replace=replace) as draft:
        person_file.write_person(draft, ending, copy, separator)
        note_person(file, copy, ending)
    return copy


def write_processing(
    file: EventFile, ending: "ExportFormat", out: Path, language: str, *, replace: bool = False
) -> None:
    """Write the record of processing activities as a PDF or as text, whole or not at all.

    Raises:
        Fault: no font is installed, or the file cannot be written; an earlier file is kept.
    """
    from kiosk.adapters.printing.manual_pdf import write_page
    from kiosk.domain.networking.export_format import ExportFormat
    from kiosk.services.page_text import lines
    from kiosk.services.processing import processing_sheet

    sheet = processing_sheet(file.read_event(), language)
    with output_of(file, out, OutputKind.PROCESSING, replace=replace) as draft:
        if ending is ExportFormat.PDF:
            write_page(draft, sheet, language)
        else:
            draft.write("".join(f"{line}\n" for line in lines(sheet, 100)).encode())


def write_report(file: EventFile, form: "ReportForm", out: Path, language: str, *, replace: bool = False) -> bool:
    """Write the report of the day in a language, whole or not at all.

    Returns:
        Whether it keeps the standards of its form: a PDF with a letter that no installed font has does not.

    Raises:
        Fault: fewer than five people came, a library is not installed, or the file cannot be written (an earlier one is
            kept).
    """
    from kiosk.adapters.report.report_file import report_file
    from kiosk.services.report.report import report_of

    made = report_file(report_of(file, language), form)
    with output_of(file, out, OutputKind.REPORT, replace=replace) as draft:
        draft.write(made.content)
    return made.keeps_standards


def output_of(file: EventFile, out: Path, kind: OutputKind, *, replace: bool) -> AbstractContextManager[BinaryIO]:
    """Open a file of some kind that an event leaves; it appears once the block ends well, else nothing changes.

    Raises:
        Fault: it is a practice, of which nothing leaves.
    """
    refuse_practice(file)
    return output_file(out, Output(kind, file.read_event().id), is_in_use, replace=replace, at=file.clock())


def tour_file(out: Path, *, replace: bool) -> AbstractContextManager[BinaryIO]:
    """Open a file of the demo's tour for writing; what an earlier tour left is replaced."""
    return output_file(out, _TOUR, is_in_use, replace=replace)


def remove_older_tour(folder: Path) -> None:
    """Remove what an earlier tour left in a folder, and nothing else."""
    remove_older(folder, _TOUR)


def print_badges(
    file: EventFile,
    path: Path,
    badges: "Sequence[Badge]",
    maker: "BadgeMaker",
    progress: "Progress | None" = None,
    *,
    replace: bool = False,
) -> frozenset[str]:
    """Write badges to a PDF, and record it once that is there; returns the letters that no installed font has.

    Raises:
        Fault: there is no font, or the file cannot be written; an earlier file is kept. Or it stands there, and that
            could not be recorded.
    """
    from kiosk.services.badges.runs import record_run

    def show(done: int) -> None:
        if progress:
            progress(done, len(badges))

    with output_of(file, path, OutputKind.BADGES, replace=replace) as out:
        unwritable = maker.write(out, badges, show)
    record_run(file, badges, maker.layout.name)
    return unwritable


def print_calibration(file: EventFile, out: Path, *, replace: bool = False) -> None:
    """Write the scanners' calibration code as a PDF.

    Raises:
        Fault: no font is installed, or the file cannot be written; an earlier file is kept.
    """
    from kiosk.adapters.printing.calibration_pdf import write_calibration

    with output_of(file, out, OutputKind.BADGES, replace=replace) as draft:
        write_calibration(draft, file.read_event().languages)


def write_certificate(file: EventFile, proof: "Proof", out: Path, language: str, *, replace: bool = False) -> None:
    """Write a certificate of a proof as a PDF, whole or not at all.

    Raises:
        Fault: it cannot be written, it is to be no PDF, or no font is installed.
    """
    from kiosk.adapters.printing.certificate_pdf import write_certificate as draw
    from kiosk.services.kiosks.proof import certificate

    if out.suffix.lower() != ".pdf":
        raise CertificateNotPdf(out.name)
    with output_of(file, out, OutputKind.CERTIFICATE, replace=replace) as draft:
        draw(draft, certificate(file, proof), language)


def print_manual(out: Path, page: "Sequence[Block]", language: str, *, replace: bool = False) -> int:
    """Write a page of the manual as a PDF, whole or not at all; returns on how many sheets it stands.

    Raises:
        Fault: no font is installed, or the file cannot be written; an earlier file is kept.
    """
    from kiosk.adapters.printing.manual_pdf import write_page

    with output_file(out, _MANUAL, is_in_use, replace=replace) as draft:
        return write_page(draft, page, language)
